namespace Dossier.Engine.Claims.Tellings;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>The statement a value belongs to.</summary>
/// <param name="Statement">It, or null where no verb says anything of the value.</param>
/// <param name="Kind">The slot the value fills.</param>
/// <param name="IsBound">Whether it only bounds: "since Monday", "until January 10".</param>
internal readonly record struct Surrounding(Statement? Statement, ModifierKind Kind, bool IsBound)
{
    /// <summary>The class of its verb, or empty.</summary>
    public string Act => Statement is null ? "" : ActWords.ClassOf(Statement);
}

/// <summary>What stands around the values of a sentence. The same object serves one sentence after another.</summary>
internal sealed class Surroundings(Mentions mentions, SentenceStatements sentence)
{
    private const int MostWords = 32;
    private const int LongestSubject = 60;

    private Reading _reading = null!;
    private SyntaxTree _tree = null!;
    private List<Statement> _statements = null!;
    private string?[] _words = [];
    private string[] _distinct = [];
    private int _sentence;

    /// <summary>Moves on to a sentence.</summary>
    public void MoveTo(Reading reading, SyntaxTree tree, List<Statement> statements)
    {
        (_reading, _tree, _statements) = (reading, tree, statements);
        if (_words.Length < tree.Count)
            _words = new string[2 * tree.Count];
        for (var i = 0; i < tree.Count; i++)
            _words[i] = ContentOf(i);
        var distinct = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tree.Count && distinct.Count < MostWords; i++)
            if (_words[i] is { } word)
                distinct.Add(word);
        _distinct = distinct.ToArray();
        _sentence = SentenceReader.Fold(string.Join(" ", _distinct));
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
                    Take(statement, modifier.Kind, modifier.Part.Span.Length, modifier.Word is "since" or "until" or "till" or "by" or "before" or "after" or "from");
            foreach (var part in new[] { statement.Subject, statement.Object })
                if (part is not null && part.Span.Contains(value))
                    Take(statement, slot, part.Span.Length, false);
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
            return next is null ? null : new Surrounding(next, slot, false);
        }
        return best;

        void Take(Statement statement, ModifierKind kind, int length, bool isBound)
        {
            if (length < shortest)
                (shortest, best) = (length, new Surrounding(statement, kind, isBound));
        }
    }

    /// <summary>That somebody does it to another, or does not; null when the statement does not hold.</summary>
    public Telling? Tell(Statement statement, string act, Entity other) => !Holds(statement) ? null
        : new Telling(SlotKind.Polarity, act, act) { Doers = new(Entities(statement.Subject)), Names = new([other]), Sentence = _sentence, IsQuoted = StatedValues.IsQuoted(_reading, statement.PredicateSpan), Tense = Claims.Tense.Past };

    /// <summary>What is told around a value; null when the statement does not hold.</summary>
    public Telling? Tell(SlotKind kind, string asked, Surrounding found, TextSpan value, QuantityMention? quantity = null)
    {
        var statement = found.Statement;
        if (statement is not null && (!Holds(statement) || (!statement.Polarity && value != statement.Object?.Span && value != statement.Subject?.Span)))
            return null;
        var names = new List<Entity>();
        var things = new SortedSet<string>(StringComparer.Ordinal);
        if (statement is not null)
        {
            Join(statement.Subject, value, names, things);
            Join(statement.Object, value, names, things);
            foreach (var modifier in statement.Modifiers)
                if (modifier.Kind is ModifierKind.Other or ModifierKind.Where or ModifierKind.WithWhom or ModifierKind.HowMany)
                    Join(modifier.Part, value, names, things);
        }
        else
            foreach (var name in _reading.Names)
                if (!names.Contains(_reading.EntityOf(name)))
                    names.Add(_reading.EntityOf(name));
        var measured = MeasuredBy(value);
        if (measured is not null)
            things.Add(measured);
        things.Remove(asked);
        var words = _distinct;
        for (var i = _tree.At(value.Start); i >= 0 && i < _tree.Count && _tree[i].Start < value.End; i++)
            if (_words[i] is { } inside)
                words = words.Where(w => w != inside).ToArray();
        var act = found.Act;
        // "Dropped bombs", "took place": the object decides.
        if (statement is { Object: { } whom, Form: StatementForm.Verb } && HeadOf(whom.Span) is >= 0 and var noun && ActWords.ClassOf(statement.Predicate, sentence.Lemma(noun)) is { } joined)
            act = joined;
        if (statement is not null && ActWords.IsLeftToItsNoun(act) && HeadOf((statement.IsPassive ? statement.Object : statement.Subject)?.Span ?? statement.Object?.Span ?? default) is >= 0 and var named && _words[named] is { } happening)
            act = ActWords.ClassOf(happening);
        return new Telling(kind, asked, act)
        {
            Doers = new(Entities(statement?.Subject)),
            Names = new(names),
            Things = new(things.ToArray()),
            Narrowing = quantity is null ? EquatableArray<string>.Empty : new(NarrowingOf(quantity)),
            Scope = quantity is null ? "" : _reading.Periods.Aggregate(Narrowing.Of(_reading, quantity).Scope, (scope, period) => scope.Replace(period, "")).Trim(),
            Periods = new(_reading.Periods),
            Words = new(words),
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
            case SlotKind.Count:
                return EventWords.Counted(counted, telling.Act, []);
            case SlotKind.Measure:
                return telling.Things.Count > 0 ? telling.Things[0] : "";
            case SlotKind.Score or SlotKind.Bearing:
                return "";
        }
        if (statement is null || telling.Act.Length == 0)
            return "";
        var whom = statement.Object ?? statement.Subject;
        var act = "the " + ActWords.Gerund(statement.Predicate);
        return whom is null || whom.Span.Length > LongestSubject ? act : act + " of " + Findings.DisputeMessage.Quote(mentions.Document.Slice(whom.Span));
    }

    /// <summary>Who and what a statement names besides its doers, places apart.</summary>
    public List<Entity> Others(Statement statement)
    {
        var doers = Entities(statement.Subject);
        var others = new List<Entity>();
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
        part.Span.Length <= 8 && mentions.Document.Slice(part.Span).ToLowerInvariant() is "no one" or "no-one" or "nobody" or "none" or "no-body";

    internal static bool Holds(Statement statement) =>
        statement.Modality is Modality.None or Modality.Will or Modality.Planned or Modality.Expected or Modality.Promised or Modality.Must or Modality.Would or Modality.Attempted;

    private List<Entity> Entities(StatementPart? part) =>
        part is null ? [] : part.Entities.Select(e => mentions.Names.Entities[e]).ToList();

    private void Join(StatementPart? part, TextSpan value, List<Entity> names, SortedSet<string> things)
    {
        if (part is null)
            return;
        foreach (var entity in Entities(part))
            if (!names.Contains(entity))
                names.Add(entity);
        if (part.Span.Overlaps(value) && part.Span.Length <= value.Length + 8)
            return;
        foreach (var name in _reading.Names)
            if (part.Span.Contains(name.Span) && !names.Contains(_reading.EntityOf(name)))
                names.Add(_reading.EntityOf(name));
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

    private IEnumerable<string> NarrowingOf(QuantityMention quantity)
    {
        var narrowing = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = Math.Max(0, _tree.At(quantity.Number.Start)); i < _tree.Count && _tree[i].Start < quantity.Noun.Start; i++)
            if (_tree[i].Start >= quantity.Number.End && _tree[i].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb && !ActWords.SaysNothing(_tree.Form(i).ToLowerInvariant()))
                narrowing.Add(_tree.Form(i).ToLowerInvariant());
        return narrowing.ToArray();
    }

    /// <summary>The class of a word that means something, or null.</summary>
    private string? ContentOf(int i)
    {
        ref readonly var word = ref _tree[i];
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj) || word.Length < 2)
            return null;
        var lemma = sentence.Lemma(i);
        if (word.PartOfSpeech == PartOfSpeech.Verb)
            return ActWords.ClassOf(lemma) is { Length: > 0 } act ? act : null;
        return ActWords.SaysNothing(lemma) ? null : word.PartOfSpeech == PartOfSpeech.Noun ? ActWords.ThingOf(lemma) : lemma;
    }
}
