namespace Dossier.Engine.Claims;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Speech;

/// <summary>Names, posts, where somebody is from, and who said what.</summary>
internal sealed partial class QuestionReader
{
    /// <summary>Whom or what a sentence names in one part of it.</summary>
    private void ReadName(NameMention name, List<PlacedClaim> claims)
    {
        // "Mondays", "MB".
        if (name.IsPronoun || _reading.Times.Exists(t => t.Span.Contains(name.Span)) || _reading.Quantities.Exists(q => q.Span.Contains(name.Span)))
            return;
        var entity = _reading.EntityOf(name);
        if (PostOf(name) is { } post)
        {
            AddHolder(post, name.Span, entity, claims);
            return;
        }
        // Whoever held a post, or will, is not who holds it.
        if (_reading.Roles.Exists(r => r.Entity == name.Entity && (r.IsFormer || r.IsNew) && r.Span.Overlaps(name.Span)))
            return;
        // Who said something is asked of the words, not of the verb.
        if (_reading.Speech.Exists(s => s.IsDirect && s.SpeakerSpan.Overlaps(name.Span)))
            return;
        var head = HeadOf(name.Span);
        if (head >= 0 && (IsOfOtherTime(head) || (_tree[head].Head >= 0 && IsOfOtherTime(_tree[head].Head))))
            return;
        var (statement, part) = StatementOf(name.Span);
        var question = Ask(ClaimKind.Person, name.Span, Term.None) with { Named = entity };
        // "Judge Clara Moss", "the village of Rosehill": the noun that says what it is.
        question = question with { Thing = question.IsAboveNoun ? question.Above : Term.None, Narrowing = head >= 0 ? ModifiersOf(head, name.Span) : EquatableArray<Term>.Empty, Once = OnceOf(name.Span, statement, part) };
        var claim = Claim(question, name.Span, "name", new ClaimValue(ValueKind.Text, entity.Name), "", entity.Name);
        claims.Add(claim with { Digest = claim.Digest with { Polarity = statement is not { Polarity: false } } });
    }

    // The part of each act that is filled once.
    private static readonly ILookup<string, OncePart> OnceActs = Vocabulary.Instance.Lines("Claims/once.lexicon").ToLookup(
        l => l.Fields[0], l => l.Fields[1] switch { "who" => OncePart.Who, "where" => OncePart.Where, _ => OncePart.Whose }, StringComparer.Ordinal);

    /// <summary>"Was born in Dorn", "founded by Ann Lee", "belongs to Acme": the part of an act that nobody else fills.</summary>
    private OncePart OnceOf(TextSpan name, Statement? statement, StatementPart? part)
    {
        if (part is null || statement is not { Form: StatementForm.Verb or StatementForm.Copula, Polarity: true, Modality: Modality.None, Hedge: null } || HeadOf(part.Span) != HeadOf(name)
            // Where somebody was may be anywhere.
            || (statement.Predicate == "be" && TenseOf(statement) != Tense.Present))
            return OncePart.None;
        if (statement is { Form: StatementForm.Copula, Subject: { Entities.Count: 0 } subject } && ReferenceEquals(part, statement.Object) && HeadOf(subject.Span) is >= 0 and var noun && _tree[noun].PartOfSpeech == PartOfSpeech.Noun)
            return OncePart.What;
        foreach (var once in OnceActs[statement.Predicate])
            if (once == OncePart.Who ? ReferenceEquals(part, statement.Subject) : statement.Modifiers.Any(m => ReferenceEquals(m.Part, part) && (once == OncePart.Where ? m.Word is "in" or "at" or "near" or "on" : m.Word == "to")))
                return once;
        return OncePart.None;
    }

    /// <summary>"Former harbour master", "the then mayor", "the new coach".</summary>
    private bool IsOfOtherTime(int noun)
    {
        for (var child = _tree[noun].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation is Relation.Amod or Relation.Advmod or Relation.Compound && _tree.Form(child).ToLowerInvariant() is "former" or "ex" or "then" or "new" or "next" or "incoming" or "outgoing" or "acting" or "late" or "one-time" or "onetime")
                return true;
        return false;
    }

    /// <summary>The post a name stands beside: "harbour master Ann Lee", "Ann Lee, the harbour master".</summary>
    private string? PostOf(NameMention name)
    {
        foreach (var role in _reading.Roles)
            if (role.Entity == name.Entity && !role.IsFormer && !role.IsNew && role.Span.Overlaps(name.Span) && mentions.Names.Entities[role.Entity].Type == EntityType.Person)
                return role.Role;
        return null;
    }

    /// <summary>Adds the claim that somebody holds a post: whoever holds it in the other article should be the same.</summary>
    private void AddHolder(string post, TextSpan name, Entity entity, List<PlacedClaim> claims)
    {
        var words = post.Split(' ');
        var question = Ask(ClaimKind.Person, name, Term.None) with
        {
            Named = entity,
            Thing = Term.Of(words[words.Length - 1]),
            Narrowing = new(words.Take(words.Length - 1).Select(Term.Of).ToArray()),
            IsHolder = true,
        };
        claims.Add(Claim(question, name, "name", new ClaimValue(ValueKind.Text, entity.Name), "", entity.Name));
    }

    private void ReadRole(RoleMention role, List<PlacedClaim> claims, int first)
    {
        if (role.IsFormer || role.IsNew)
            return;
        var person = mentions.Names.Entities[role.Entity];
        var last = role.Role.Substring(role.Role.LastIndexOf(' ') + 1);
        var question = Ask(ClaimKind.Role, role.RoleSpan.Length > 0 ? role.RoleSpan : role.Span, Term.Of(last)) with
        {
            Doers = new([person]),
            Named = role.Organization is { } body ? mentions.Names.Entities[body] : null,
            Narrowing = new(role.Role.Split(' ').Where(w => w != last).Select(Term.Of).ToArray()),
        };
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest is { Question: null, Value.Kind: ValueKind.Text } digest && claims[i].Span == role.Span && digest.Property.StartsWith("role", StringComparison.Ordinal))
            {
                claims[i] = claims[i] with { Digest = digest with { Question = question } };
                return;
            }
        claims.Add(Claim(question, role.Span, "role", new ClaimValue(ValueKind.Text, role.Role), "", person.Name));
    }

    // Fewer words are a name, or a word used with care.
    private const int FewestQuoted = 3;

    /// <summary>What stands between quotation marks, and who said it.</summary>
    private void ReadSaying(SpeechMention speech, List<PlacedClaim> claims, int first)
    {
        if (!speech.IsDirect || speech.Content.Length == 0 || speech.Span.Start < _reading.Span.Start || speech.Span.Start >= _reading.Span.End)
            return;
        var words = mentions.Document.SeenIn(speech.Content);
        if (QuotedWords.Count(words) < FewestQuoted)
            return;
        var speaker = SpeakerOf(speech);
        var question = new Question(ClaimKind.Quotation, Term.None, _context) { Said = words, Doers = speaker is null ? EquatableArray<Entity>.Empty : new([_reading.EntityOf(speaker.Value)]) };
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Span == speech.Span && claims[i].Digest is { Property: "words", Question: null } digest)
                claims[i] = claims[i] with { Digest = digest with { Question = question } };
        if (speaker is not { IsPronoun: false } || speech.Cue.Length == 0)
            return;
        var entity = question.Doers[0];
        claims.Add(Claim(question with { Kind = ClaimKind.Speaker }, speaker.Value.Span, "speaker", new ClaimValue(ValueKind.Text, entity.Name), "", words));
    }

    /// <summary>The person whose name says who speaks; null where two speak together, or a post stands for whoever it is.</summary>
    private NameMention? SpeakerOf(SpeechMention speech)
    {
        if (speech.SpeakerEntity is not { } speaker || mentions.Names.Entities[speaker].Type != EntityType.Person)
            return null;
        // "A cashier, Paul Adner, said:" may be a sentence of its own.
        var names = mentions.Names.Mentions;
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Span.End <= speech.SpeakerSpan.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < names.Count && names[low].Span.Start < speech.SpeakerSpan.End; low++)
            if (names[low].Entity == speaker && !IsJoined(names[low].Span))
                return names[low];
        return null;
    }

    /// <summary>"Lee and Ek said": two speak, and either paper may name one.</summary>
    private bool IsJoined(TextSpan name)
    {
        var (before, next) = (_reading.TokenAt(name.Start) - 1, _reading.TokenAt(name.End));
        return (before >= 0 && _reading.Words.Is(before, "and")) || (next < _reading.Words.Tokens.Length && _reading.Words.Is(next, "and"));
    }

    /// <summary>"The treasurer is Ann Lee": a post and who holds it.</summary>
    private void ReadPost(Statement statement, List<PlacedClaim> claims)
    {
        if (statement is not { Form: StatementForm.Copula, Polarity: true, Subject: { Entities.Count: 0 } post, Object: { Entities.Count: 1 } holder } || mentions.Names.Entities[holder.Entities[0]] is not { Type: EntityType.Person } person
            || TermsIn(post.Span, holder.Span) is not { Count: > 0 } terms)
            return;
        foreach (var name in _reading.Names)
            if (!name.IsPronoun && holder.Span.Contains(name.Span) && PostOf(name) is null)
                AddHolder(string.Join(" ", terms.Skip(1).Select(t => t.Lemma).Append(terms[0].Lemma)), name.Span, person, claims);
        var question = Ask(ClaimKind.Role, post.Span, terms[0]) with { Doers = new([person]), Narrowing = new(terms.Skip(1).ToArray()) };
        claims.Add(Claim(question, post.Span, "role", new ClaimValue(ValueKind.Text, string.Join(" ", terms.Select(t => t.Lemma))), "", person.Name));
    }

    /// <summary>"A Norwegian citizen": where somebody or something is from.</summary>
    private void ReadOrigins(List<PlacedClaim> claims)
    {
        for (var i = 0; i < _tree.Count; i++)
            if (_tree[i].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Noun && char.IsUpper(mentions.Words.Text[_tree[i].Start]) && !_reading.Names.Exists(n => n.Span.Overlaps(_tree[i].Span)) && EntityKeys.Place(_tree.Form(i)) is { } place)
            {
                var entity = new Entity(EntityType.Place, place) { Place = Places.Gazetteer.Instance.Find(place) is >= 0 and var known ? Places.Gazetteer.Instance.Read(known) : null };
                var question = Ask(ClaimKind.Person, _tree[i].Span, Term.None) with { Named = entity };
                claims.Add(Claim(question with { Thing = question.IsAboveNoun ? question.Above : Term.None }, _tree[i].Span, "name", new ClaimValue(ValueKind.Text, entity.Name), "", entity.Name));
            }
    }

    private EquatableArray<Term> ModifiersOf(int head, TextSpan value)
    {
        _terms.Clear();
        for (var child = _tree[head].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (!value.Overlaps(_tree[child].Span) && _tree[child].Relation is Relation.Amod or Relation.Compound or Relation.Appos or Relation.NmodDesc or Relation.Nmod && _content[child] is { } term)
                _terms.Add(term);
        return _terms.Count == 0 ? EquatableArray<Term>.Empty : new(_terms.ToArray());
    }
}
