namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

internal sealed partial class QuestionReader
{
    /// <summary>"Ann Lee, a Republican", "the Protestant Ann Lee", "Ann Lee is the niece of Bo Ek": to what party or creed somebody belongs, and whose relative somebody is.</summary>
    private void ReadMemberships(List<PlacedClaim> claims)
    {
        for (var i = 0; i < _tree.Count; i++)
        {
            if (_tree[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
                continue;
            var noun = _reader.Grammar.Lemma(i).ToLowerInvariant();
            if (Memberships.GroupOf(noun) is not { } group || PersonAt(MemberOf(i)) is not { } person)
                continue;
            var of = group == Memberships.Kin ? RelatedTo(i) : null;
            if (group == Memberships.Kin && (of is null || of.Key == person.Key))
                continue;
            var question = Ask(ClaimKind.Role, _tree[i].Span, Term.Of(group)) with { Doers = new([person]), Named = of };
            claims.Add(Claim(question, _tree[i].Span, group, new ClaimValue(ValueKind.Text, noun), "", person.Name));
        }
        ReadParties(claims);
    }

    /// <summary>"Ann Lee (R-Texas)": a letter for the party, and of where.</summary>
    private void ReadParties(List<PlacedClaim> claims)
    {
        var words = _reading.Words;
        for (var i = _reading.Sentence.First + 1; i + 3 < _reading.Sentence.End; i++)
        {
            if (!words.Is(i, '(') || words.Tokens[i + 1].Length != 1 || !words.Is(i + 2, '-') || words.Tokens[i + 2].SpaceBefore || !words.Tokens[i + 3].IsCapitalized || words.Tokens[i + 3].SpaceBefore
                || Memberships.PartyOf(mentions.Document.Text[words.Tokens[i + 1].Start]) is not { } party || _reading.Names.FindLast(n => n.Span.End == words.Tokens[i - 1].End && !n.IsPronoun) is not { Span.Length: > 0 } name
                || _reading.EntityOf(name) is not { Type: EntityType.Person } person)
                continue;
            var span = words.Span(i + 1, i + 2);
            claims.Add(Claim(Ask(ClaimKind.Role, span, Term.Of(Memberships.Party)) with { Doers = new([person]) }, span, Memberships.Party, new ClaimValue(ValueKind.Text, party), "", person.Name));
        }
    }

    /// <summary>The word of whom a noun is said: beside it, before it, or as what it is.</summary>
    private int MemberOf(int noun)
    {
        ref readonly var word = ref _tree[noun];
        // A parser now and then takes what is said of somebody between commas for somebody else: ", a Republican,".
        if (word.Relation is Relation.Appos or Relation.Compound or Relation.Amod or Relation.NmodDesc || (word.Relation is Relation.Conj && _tree.Child(noun, Relation.Cc) < 0 && _tree.Child(noun, Relation.Det) >= 0))
            return word.Head;
        if (_tree.Child(noun, Relation.Cop) >= 0)
            return _tree.Child(noun, Relation.Nsubj);
        return _tree.Child(noun, Relation.Appos);
    }

    /// <summary>Whose relative a noun says somebody is: "Bo Ek's niece", "the niece of the painter, Bo Ek".</summary>
    private Entity? RelatedTo(int noun)
    {
        var other = _tree.Child(noun, Relation.NmodPoss) is >= 0 and var owner ? owner : _tree.Child(noun, Relation.Nmod);
        return other < 0 ? null : PersonAt(other) ?? PersonAt(_tree.Child(other, Relation.Appos));
    }

    /// <summary>The person whose name a word is of, or null.</summary>
    private Entity? PersonAt(int word)
    {
        if (word >= 0)
            foreach (var name in _reading.Names)
                if (name.Span.Overlaps(_tree[word].Span) && _reading.EntityOf(name) is { Type: EntityType.Person } person)
                    return person;
        return null;
    }
}
