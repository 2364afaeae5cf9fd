namespace Dossier.Engine.Claims.Tellings;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>The statement a value belongs to.</summary>
/// <param name="Statement">It, or null where no verb says anything of the value.</param>
/// <param name="Kind">The slot the value fills.</param>
/// <param name="Bound">The word by which it only bounds: "since Monday", "until January 10"; else empty.</param>
internal readonly record struct Surrounding(Statement? Statement, ModifierKind Kind, string Bound)
{
    /// <summary>The class of its verb, or empty.</summary>
    public string Act => Statement is null ? "" : ActWords.ClassOf(Statement);
}

/// <summary>What stands around the values of a sentence. The same object serves one sentence after another.</summary>
internal sealed class Surroundings(Mentions mentions, SentenceStatements sentence)
{
    private const int MostWords = 32;
    private const int LongestSubject = 60;

    private readonly List<Entity> _names = [];
    private readonly List<Entity> _partners = [];
    private readonly List<string> _others = [];
    private Reading _reading = null!;
    private SyntaxTree _tree = null!;
    private List<Statement> _statements = null!;
    private string?[] _words = [];
    private EquatableArray<string> _distinct;
    private int _sentence;
    private bool _hasWords;

    /// <summary>Moves on to a sentence.</summary>
    public void MoveTo(Reading reading, SyntaxTree tree, List<Statement> statements) =>
        (_reading, _tree, _statements, _hasWords) = (reading, tree, statements, false);

    /// <summary>The words of the sentence, read when something is told of it.</summary>
    private void ReadWords()
    {
        if (_hasWords)
            return;
        _hasWords = true;
        if (_words.Length < _tree.Count)
            _words = new string[2 * _tree.Count];
        var distinct = new SortedWords();
        for (var i = 0; i < _tree.Count; i++)
            if ((_words[i] = ContentOf(i)) is { } word && distinct.Count < MostWords)
                distinct.Add(word);
        _distinct = distinct.ToList();
        _sentence = SentenceReader.Fold(_distinct);
    }

    /// <summary>The words of the sentence but those of a value.</summary>
    private EquatableArray<string> WordsBeside(TextSpan value)
    {
        _others.Clear();
        _others.AddRange(_distinct);
        for (var i = _tree.At(value.Start); i >= 0 && i < _tree.Count && _tree[i].Start < value.End; i++)
            if (_words[i] is { } inside)
                _others.Remove(inside);
        return _others.Count == _distinct.Count ? _distinct : new(_others.ToArray());
    }

    /// <summary>The statement that has a value in one of two slots, else in its subject or object; the one whose part is the shortest.</summary>
    public Surrounding? Of(TextSpan value, ModifierKind slot, ModifierKind other)
    {
        Surrounding? best = null;
        var shortest = int.MaxValue;
        foreach (var statement in _statements)
        {
            if (statement.Form is StatementForm.Title or StatementForm.Apposition)
                continue;
            foreach (var modifier in statement.Modifiers)
                if ((modifier.Kind == slot || modifier.Kind == other) && modifier.Part.Span.Overlaps(value))
                    Take(statement, modifier.Kind, modifier.Part.Span.Length, modifier.Word is "since" or "until" or "till" or "by" or "before" or "after" or "from" ? modifier.Word : "");
            if (statement.Subject is { } subject && subject.Span.Contains(value))
                Take(statement, slot, subject.Span.Length, "");
            if (statement.Object is { } @object && @object.Span.Contains(value))
                Take(statement, slot, @object.Span.Length, "");
        }
        // "Early on Friday, around 1:30, the actor checked in": what stands before everything is said of the first verb.
        if (best is null && slot == ModifierKind.When && _statements.Count > 0)
        {
            Statement? next = null;
            foreach (var statement in _statements)
            {
                if (statement.Span.Start < value.End)
                    return null;
                if (statement.Form == StatementForm.Verb && (next is null || statement.Span.Start < next.Span.Start))
                    next = statement;
            }
            return next is null ? null : new Surrounding(next, slot, "");
        }
        return best;

        void Take(Statement statement, ModifierKind kind, int length, string bound)
        {
            if (length < shortest)
                (shortest, best) = (length, new Surrounding(statement, kind, bound));
        }
    }

    /// <summary>That somebody does it to another, or does not; null when the statement does not hold.</summary>
    public Telling? Tell(Statement statement, string act, Entity other)
    {
        if (!Holds(statement))
            return null;
        ReadWords();
        return new Telling(ClaimKind.Polarity, act, act) { Doers = Entities(statement.Subject), Names = new([other]), Sentence = _sentence, IsQuoted = StatedValues.IsQuoted(_reading, statement.PredicateSpan), Tense = Claims.Tense.Past };
    }

    /// <summary>What is told around a value; null when the statement does not hold.</summary>
    public Telling? Tell(ClaimKind kind, string asked, Surrounding found, TextSpan value, QuantityMention? quantity = null)
    {
        // What a day bounds is told by the sentence's words alone.
        var statement = found.Bound is { Length: > 0 } ? null : found.Statement;
        if (statement is not null && (!Holds(statement) || (!statement.Polarity && value != statement.Object?.Span && value != statement.Subject?.Span)))
            return null;
        ReadWords();
        _names.Clear();
        var things = new SortedWords();
        if (statement is not null)
        {
            Join(statement.Subject, value, ref things);
            Join(statement.Object, value, ref things);
            foreach (var modifier in statement.Modifiers)
                if (modifier.Kind is ModifierKind.Other or ModifierKind.Where or ModifierKind.WithWhom or ModifierKind.HowMany)
                    Join(modifier.Part, value, ref things);
        }
        else
            foreach (var name in _reading.Names)
                Add(_reading.EntityOf(name));
        var measured = MeasuredBy(value);
        if (measured is not null)
            things.Add(measured);
        things.Remove(asked);
        var act = statement is null ? "" : found.Act;
        // "Dropped bombs", "took place": the object decides.
        if (statement is { Object: { } whom, Form: StatementForm.Verb } && HeadOf(whom.Span) is >= 0 and var noun && ActWords.ClassOf(statement.Predicate, sentence.Grammar.Lemma(noun)) is { } joined)
            act = joined;
        if (statement is not null && ActWords.IsLeftToItsNoun(act) && HeadOf((statement.IsPassive ? statement.Object : statement.Subject)?.Span ?? statement.Object?.Span ?? default) is >= 0 and var named && _words[named] is { } happening)
            act = ActWords.ClassOf(happening);
        return new Telling(kind, asked, act)
        {
            Doers = Entities(statement?.Subject),
            Names = new(_names),
            Things = things.ToList(),
            Narrowing = quantity is not null ? NarrowingOf(quantity) : found.Bound is { Length: > 0 } bound ? new([bound]) : EquatableArray<string>.Empty,
            Scope = quantity is null ? "" : ScopeOf(quantity),
            Rounding = quantity is null ? 0 : RoundingOf(quantity),
            Periods = new(_reading.Periods),
            Words = WordsBeside(value),
            Beside = Beside(value),
            Measured = measured ?? "",
            Sentence = _sentence,
            IsQuoted = StatedValues.IsQuoted(_reading, value),
            Tense = statement?.Modality is Modality.Will or Modality.Planned or Modality.Expected or Modality.Promised or Modality.Must || ActWords.IsPlanned(found.Act) ? Claims.Tense.Future : Claims.Tense.Past,
        };
    }

    /// <summary>What a claim on the value is about, in the sentence's own words: "the launch of a new ferry" is called "the launching of a new ferry".</summary>
    public string Subject(Telling telling, Statement? statement, string counted)
    {
        switch (telling.Kind)
        {
            case ClaimKind.Count:
                return EventWords.Counted(counted, telling.Act, []);
            case ClaimKind.Measure:
                return telling.Things.Count > 0 ? telling.Things[0] : "";
            case ClaimKind.Score or ClaimKind.Bearing:
                return "";
        }
        if (statement is null || telling.Act.Length == 0)
            return "";
        var whom = statement.Object ?? statement.Subject;
        // Who was born was borne by nobody that the sentence names.
        var act = statement is { Predicate: "bear", IsPassive: true } ? "birth" : "the " + ActWords.Gerund(statement.Predicate);
        return whom is null || whom.Span.Length > LongestSubject ? act : act + " of " + InSentence(Findings.DisputeMessage.Quote(mentions.Document.SeenIn(whom.Span)));
    }

    /// <summary>A phrase as it stands inside a sentence: "The company" begins one no longer.</summary>
    private static string InSentence(string phrase) =>
        phrase.StartsWith("The ", StringComparison.Ordinal) || phrase.StartsWith("A ", StringComparison.Ordinal) || phrase.StartsWith("An ", StringComparison.Ordinal) ? char.ToLowerInvariant(phrase[0]) + phrase.Substring(1) : phrase;

    /// <summary>Who and what a statement names besides its doers, places apart.</summary>
    public List<Entity> Others(Statement statement)
    {
        var doers = Entities(statement.Subject);
        var others = _partners;
        others.Clear();
        Take(statement.Object);
        foreach (var modifier in statement.Modifiers)
            if (modifier.Kind is ModifierKind.Other or ModifierKind.WithWhom or ModifierKind.Where)
                Take(modifier.Part);
        return others;

        void Take(StatementPart? part)
        {
            if (part is null)
                return;
            foreach (var name in _reading.Names)
                if (part.Span.Contains(name.Span) && !name.IsPronoun && _reading.EntityOf(name) is var entity && !EntityKeys.IsKnownPlace(entity) && !doers.Contains(entity) && !others.Contains(entity))
                    others.Add(entity);
        }
    }

    /// <summary>"No one", "none", "nobody".</summary>
    public bool IsNobody(StatementPart part) =>
        part.Span.Length <= 8 && mentions.Document.SeenIn(part.Span).ToLowerInvariant() is "no one" or "no-one" or "nobody" or "none" or "no-body";

    internal static bool Holds(Statement statement) =>
        statement.Modality is Modality.None or Modality.Will or Modality.Planned or Modality.Expected or Modality.Promised or Modality.Must or Modality.Would or Modality.Attempted;

    private EquatableArray<Entity> Entities(StatementPart? part)
    {
        if (part is null || part.Entities.Count == 0)
            return EquatableArray<Entity>.Empty;
        var entities = new Entity[part.Entities.Count];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = mentions.Names.Entities[part.Entities[i]];
        return new(entities);
    }

    private void Add(Entity entity)
    {
        if (!_names.Contains(entity))
            _names.Add(entity);
    }

    private void Join(StatementPart? part, TextSpan value, ref SortedWords things)
    {
        if (part is null)
            return;
        foreach (var entity in part.Entities)
            Add(mentions.Names.Entities[entity]);
        if (part.Span.Overlaps(value) && part.Span.Length <= value.Length + 8)
            return;
        foreach (var name in _reading.Names)
            if (part.Span.Contains(name.Span))
                Add(_reading.EntityOf(name));
        if (HeadOf(part.Span) is >= 0 and var head && _tree[head].PartOfSpeech == PartOfSpeech.Noun && !value.Contains(_tree[head].Span) && _words[head] is { } thing)
            things.Add(thing);
    }

    private (string Before, string After) Beside(TextSpan value)
    {
        int before = _tree.At(value.Start) - 1, after = before + 1;
        while (before >= 0 && _words[before] is null)
            before--;
        while (after < _tree.Count && (_tree[after].Start < value.End || _words[after] is null))
            after++;
        return (before >= 0 ? _words[before]! : "", after < _tree.Count ? _words[after]! : "");
    }

    /// <summary>The noun a value narrows: "a 10-metre dhow", "payments of $20". Null when there is none.</summary>
    private string? MeasuredBy(TextSpan value)
    {
        for (var i = _tree.At(value.Start); i >= 0 && i < _tree.Count && _tree[i].Start < value.End; i++)
            if (_tree[i].Head is >= 0 and var head && !value.Contains(_tree[head].Span) && _tree[head].PartOfSpeech == PartOfSpeech.Noun
                && _tree[i].Relation is Relation.Nmod or Relation.Compound or Relation.Amod or Relation.Nummod or Relation.NmodUnmarked)
                return _words[head];
        return null;
    }

    /// <summary>The first noun of a stretch that hangs from a word outside it, or None.</summary>
    private int HeadOf(TextSpan span)
    {
        for (var i = _tree.At(span.Start); i >= 0 && i < _tree.Count && _tree[i].Start < span.End; i++)
            if (_tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && (_tree[i].Head < 0 || !span.Contains(_tree[_tree[i].Head].Span)))
                return i;
        return SyntaxWord.None;
    }

    private EquatableArray<string> NarrowingOf(QuantityMention quantity)
    {
        var narrowing = new SortedWords();
        for (var i = Math.Max(0, _tree.At(quantity.Number.Start)); i < _tree.Count && _tree[i].Start < quantity.Noun.Start; i++)
            if (_tree[i].Start >= quantity.Number.End && _tree[i].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb && !ActWords.SaysNothing(sentence.Grammar.Fold(i)))
                narrowing.Add(sentence.Grammar.Fold(i));
        return narrowing.ToList();
    }

    private string ScopeOf(QuantityMention quantity)
    {
        var scope = Narrowing.Of(_reading, quantity).Scope;
        foreach (var period in _reading.Periods)
            scope = scope.Replace(period, "");
        return scope.Trim();
    }

    private static decimal RoundingOf(QuantityMention quantity) =>
        quantity.Kind == QuantityKind.Measure ? Math.Max(Rounding.Of(quantity), quantity.Width / 2) : Rounding.Of(quantity);

    /// <summary>The class of a word that means something, or null.</summary>
    private string? ContentOf(int i)
    {
        ref readonly var word = ref _tree[i];
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj) || word.Length < 2)
            return null;
        var lemma = sentence.Grammar.Lemma(i);
        if (word.PartOfSpeech == PartOfSpeech.Verb)
            return ActWords.ClassOf(lemma) is { Length: > 0 } act ? act : null;
        return ActWords.SaysNothing(lemma) ? null : word.PartOfSpeech == PartOfSpeech.Noun ? ActWords.ThingOf(lemma) : lemma;
    }
}
