namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;

/// <summary>Finds names where capitals tell nothing: those the article has elsewhere and those the lexicons know.</summary>
internal sealed class TitleCaseMatcher(NameText text, NameForms forms, EntityTable entities)
{
    private const int LongestName = 8;

    /// <summary>Adds the mentions of one sentence to those it has, from <paramref name="first"/> on; they stand.</summary>
    public void Match(Sentence sentence, bool isUpper, List<PlacedName> mentions, int first)
    {
        var known = mentions.GetRange(first, mentions.Count - first);
        mentions.RemoveRange(first, known.Count);
        var next = 0;
        for (var i = sentence.First; i < sentence.End;)
        {
            if (next < known.Count && known[next].First == i)
            {
                mentions.Add(known[next]);
                i = known[next++].End;
                continue;
            }
            var end = next < known.Count ? known[next].First : sentence.End;
            var (length, entity) = text.IsCapital(i) ? Longest(i, end, isUpper) : (0, -1);
            if (length > 0 && i + length < end && !isUpper && text.IsCapital(i + length) && text.Has(i + length, NameWord.Fixed) && entities.Type(entity) is EntityType.Person or EntityType.Other)
            {
                // "Doe Tower" is not Doe.
                length++;
                entity = entities.AddNew(Form(i, i + length, text.Has(i + length - 1, NameWord.Site) ? EntityType.Place : EntityType.Organization, -1, -1));
            }
            if (length > 0)
                mentions.Add(new PlacedName(i, i + length, entity));
            i += Math.Max(1, length);
        }
    }

    private (int Length, int Entity) Longest(int first, int end, bool isUpper)
    {
        var best = (Length: 0, Entity: -1);
        var node = 0;
        for (var i = first; i < end && i < first + LongestName; i++)
        {
            if (text.Words.Tokens[i].Kind != TokenKind.Word)
                continue;
            node = forms.Trie.Step(node, text.Number(i));
            if (node < 0)
                break;
            if (forms.Trie[node] >= 0 && forms.All[forms.Trie[node]] is { Entity: >= 0 } form && (i > first || IsTelling(first, form, isUpper)))
                best = (i + 1 - first, form.Entity);
        }
        if (best.Length > 0)
            return best;
        var place = IsPlain(first, isUpper) ? text.Places.LongestAt(first, end, out var known) : LongerPlace(first, end, out known);
        if (place > 0 && Gazetteer.Instance.IsMajor(known))
            return (place, entities.AddNew(Form(first, first + place, EntityType.Place, known, -1)));
        var body = KnownLength(KnownBodies.Names, first, end, isUpper, out known);
        if (body > 0 && !KnownBodies.IsWeak(known))
            return (body, entities.AddNew(Form(first, first + body, EntityType.Organization, -1, known)));
        if (text.Number(first) != 0 && entities.LastName(text.Number(first)) is >= 0 and var person && !text.Has(first, NameWord.Ordinary | NameWord.Function | NameWord.Calendar))
            return (1, person);
        return best;
    }

    /// <summary>Whether a one-word name of the body may be meant although every word has a capital.</summary>
    private bool IsTelling(int first, NameForm form, bool isUpper) =>
        !text.Has(first, NameWord.Function | NameWord.Calendar | NameWord.Ordinary) && (!isUpper || !text.IsSeenLower(first))
        || (form.KnownPlace >= 0 || form.KnownBody >= 0) && !isUpper && text.Words.Tokens[first].IsAllCaps;

    private int KnownLength(PhraseTrie trie, int first, int end, bool isUpper, out int value)
    {
        value = -1;
        var longest = 0;
        if (!text.Has(first, NameWord.StartsKnown))
            return 0;
        var node = 0;
        for (var i = first; i < end && (node = trie.Step(node, text.Number(i))) >= 0; i++)
        {
            if (trie[node] < 0 || (i == first && !IsPlain(first, isUpper)))
                continue;
            longest = i + 1 - first;
            value = trie[node];
        }
        return longest;
    }

    /// <summary>Whether a word by itself may be a name although every word has a capital.</summary>
    private bool IsPlain(int first, bool isUpper) => !text.Has(first, NameWord.Function | NameWord.Ordinary) || (!isUpper && text.Words.Tokens[first].IsAllCaps);

    private int LongerPlace(int first, int end, out int known) => text.Places.LongestAt(first, end, out known) is > 1 and var length ? length : 0;

    private NameForm Form(int first, int end, EntityType type, int place, int body)
    {
        var words = new List<int>();
        for (var i = first; i < end; i++)
            if (text.Words.Tokens[i].Kind == TokenKind.Word)
                words.Add(text.Number(i));
        return new NameForm { Tokens = (first, end), Words = words.ToArray(), Type = type, KnownPlace = place, KnownBody = body, Place = place >= 0 ? 4 : 0, Organization = body >= 0 ? 4 : 0 };
    }
}
