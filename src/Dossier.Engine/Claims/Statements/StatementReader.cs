namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Speech;

/// <summary>Reads an article's statements off the grammar of its sentences.</summary>
public static class StatementReader
{
    /// <summary>The statements of an article, in the order of the text.</summary>
    /// <param name="mentions">The article; sentences without a tree state nothing.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static IReadOnlyList<Statement> Read(Mentions mentions, CancellationToken cancellation = default)
    {
        var found = new List<Statement>();
        var sentence = new SentenceStatements(mentions);
        for (var i = 0; i < mentions.Trees.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (mentions.Trees[i] is { } tree && mentions.Words.Sentences[i].Kind is not (BlockKind.Boilerplate or BlockKind.Byline or BlockKind.Credit))
                sentence.Read(i, tree, found);
        }
        return found;
    }
}

/// <summary>The statements of one sentence after another.</summary>
internal sealed class SentenceStatements
{
    private readonly Mentions _mentions;
    private readonly SentenceGrammar _grammar = new();
    private readonly SentenceMentions _named;
    private readonly PredicationReader _predications;
    private readonly PartReader _parts;
    private readonly ModifierReader _modifiers;
    private readonly NominalReader _nominals;
    private readonly List<Predication> _found = [];
    private readonly List<StatementModifier> _slots = [];
    private readonly List<SpeechMention> _speech = [];
    private int _nextSpeech;

    public SentenceStatements(Mentions mentions)
    {
        _mentions = mentions;
        _named = new SentenceMentions(mentions);
        _predications = new PredicationReader(_grammar);
        _parts = new PartReader(_grammar, _named);
        _modifiers = new ModifierReader(_grammar, _named, _parts);
        _nominals = new NominalReader(_grammar, _named, _parts, _modifiers);
    }

    /// <summary>Adds the statements of a sentence. Sentences come in the order of the text.</summary>
    public void Read(int sentence, SyntaxTree tree, List<Statement> found)
    {
        _grammar.MoveTo(tree, _mentions.Words.Text);
        _named.MoveTo(tree);
        TakeSpeech(TextSpan.FromBounds(tree[0].Start, tree[tree.Count - 1].End));
        _predications.Read(_mentions.Words.Sentences[sentence].Kind, _found);
        var next = 0;
        for (var word = 0; word < tree.Count; word++)
        {
            if (next < _found.Count && _found[next].Word == word)
            {
                if (State(_found[next++]) is { } stated)
                    found.Add(Place(stated, sentence));
            }
            else if (_nominals.Read(word, _predications.Scope(word)) is { } named)
            {
                var scope = _predications.Scope(word);
                found.Add(Place(named with { Sources = Sources(scope?.Source, named.PredicateSpan) }, sentence));
            }
        }
    }

    private Statement? State(Predication predication)
    {
        var tree = _grammar.Tree;
        if (predication.IsOpen || predication.IsFolded)
            return null;
        var isPlaced = predication.Copula >= 0 && _grammar.Preposition(predication.Word, out _).Length > 0;
        var isThere = tree.Child(predication.Word, Relation.Expl) >= 0;
        if (predication.Surface < 0 && !isThere && !(predication.IsPassive || predication.Object >= 0 && predication.Copula < 0) || IsImperative(predication))
            return null;
        _slots.Clear();
        for (var one = predication; one is not null; one = one.Folded)
            _modifiers.Read(one, _slots);
        // "On Monday Lee came and went": what stands before the subject is said of both.
        if (predication is { IsBorrowed: true, IsDirect: true, Up: { } up } && tree[predication.Word].Relation == Relation.Conj)
            Fronted(up);
        _slots.Sort((a, b) => a.Part.Span.Start != b.Part.Span.Start ? a.Part.Span.Start - b.Part.Span.Start : a.Kind - b.Kind);
        var verb = predication.Copula >= 0 ? predication.Copula : predication.Word;
        var value = predication.Object >= 0 && !isPlaced ? _parts.Of(predication.Object) : predication.Copula >= 0 ? null : Said(predication);
        return new Statement(Name(predication), tree[verb].Span, predication.Subject >= 0 ? _parts.Of(predication.Subject) : null, value, Distinct())
        {
            Polarity = !predication.IsNegated,
            Modality = predication.Modality,
            Hedge = predication.Hedge >= 0 ? tree[predication.Hedge].Span : null,
            Form = predication.Copula >= 0 ? StatementForm.Copula : StatementForm.Verb,
            IsPassive = predication.IsPassive,
            Sources = Sources(predication.Source, tree[verb].Span),
            Sureness = Math.Min(Sureness(predication.Subject, predication), Sureness(predication.Object, predication)),
        };
    }

    /// <summary>"Read more": a bare verb that nobody does.</summary>
    private bool IsImperative(Predication predication) =>
        predication.Surface < 0 && !predication.IsPassive && predication.Copula < 0 && _grammar.Tree[predication.Word] is { Tag: PennTag.VB or PennTag.VBP, Relation: Relation.Root or Relation.Conj or Relation.Parataxis };

    private byte Sureness(int word, Predication predication) => word < 0 || word == predication.Word ? (byte)255 : _grammar.Tree[word].Sureness;

    private string Name(Predication predication)
    {
        if (predication.Copula >= 0)
            return "be";
        var tree = _grammar.Tree;
        var particle = tree.Child(predication.Word, Relation.CompoundPrt);
        var lemma = _grammar.Lemma(predication.Word);
        return particle > predication.Word ? lemma + " " + _grammar.Fold(particle) : lemma;
    }

    /// <summary>The clause that is an object: "said that …".</summary>
    private StatementPart? Said(Predication predication)
    {
        var tree = _grammar.Tree;
        var clause = tree.Child(predication.Word, Relation.Ccomp);
        if (clause < 0)
            clause = tree.Child(predication.Word, Relation.Xcomp);
        return clause >= 0 ? _parts.Clause(clause) : null;
    }

    private void Fronted(Predication up)
    {
        var tree = _grammar.Tree;
        for (var child = tree[up.Word].FirstChild; child >= 0 && child < up.Surface; child = tree[child].NextSibling)
            if (tree[child].Relation is Relation.Obl or Relation.OblUnmarked or Relation.Advmod)
            {
                var count = _slots.Count;
                _modifiers.Add(child, _slots);
                for (var i = _slots.Count - 1; i >= count; i--)
                    if (_slots[i].Kind is not (ModifierKind.When or ModifierKind.Where))
                        _slots.RemoveAt(i);
            }
    }

    private EquatableArray<StatementModifier> Distinct()
    {
        if (_slots.Count == 0)
            return EquatableArray<StatementModifier>.Empty;
        var distinct = new List<StatementModifier>(_slots.Count);
        foreach (var slot in _slots)
            if (distinct.Count == 0 || distinct[distinct.Count - 1] is var last && (last.Kind != slot.Kind || !last.Part.Span.Equals(slot.Part.Span)))
                distinct.Add(slot);
        return new EquatableArray<StatementModifier>(distinct.ToArray());
    }

    /// <summary>The sources the grammar gives, or those of the quotation the words stand in.</summary>
    private EquatableArray<StatementSource> Sources(SourceCue? cue, TextSpan predicate)
    {
        const int Most = 2;
        var found = new List<StatementSource>(Most);
        var tree = _grammar.Tree;
        for (; cue is not null && found.Count < Most; cue = cue.Outer)
            found.Add(new StatementSource(cue.Speaker >= 0 ? _parts.Phrase(cue.Speaker) : null, tree[cue.Cue].Span));
        foreach (var speech in _speech)
            if (found.Count < Most && speech.Content.Contains(predicate) && !found.Exists(f => IsSame(f, speech)))
                found.Add(new StatementSource(
                    speech.SpeakerSpan.Length > 0 ? new StatementPart(speech.SpeakerSpan, speech.SpeakerEntity is { } entity ? new EquatableArray<int>([entity]) : EquatableArray<int>.Empty) : null,
                    speech.Cue));
        return found.Count == 0 ? EquatableArray<StatementSource>.Empty : new EquatableArray<StatementSource>(found.ToArray());
    }

    private static bool IsSame(StatementSource source, SpeechMention speech) =>
        source.Cue.Overlaps(speech.Cue) || (source.Speaker is { } speaker && (speaker.Span.Overlaps(speech.SpeakerSpan) || (speech.SpeakerEntity is { } entity && speaker.Entities.Contains(entity))));

    /// <summary>Speech that reaches into the sentence; a direct one may have begun before it.</summary>
    private void TakeSpeech(TextSpan sentence)
    {
        _speech.RemoveAll(s => s.Span.End <= sentence.Start);
        while (_nextSpeech < _mentions.Speech.Count && _mentions.Speech[_nextSpeech].Span.Start < sentence.End)
        {
            if (_mentions.Speech[_nextSpeech].Span.End > sentence.Start)
                _speech.Add(_mentions.Speech[_nextSpeech]);
            _nextSpeech++;
        }
    }

    private static Statement Place(Statement statement, int sentence)
    {
        int start = statement.PredicateSpan.Start, end = statement.PredicateSpan.End;
        foreach (var part in new[] { statement.Subject, statement.Object })
            if (part is not null)
                (start, end) = (Math.Min(start, part.Span.Start), Math.Max(end, part.Span.End));
        foreach (var modifier in statement.Modifiers)
            (start, end) = (Math.Min(start, modifier.Part.Span.Start), Math.Max(end, modifier.Part.Span.End));
        return statement with { Span = TextSpan.FromBounds(start, end), Sentence = sentence };
    }
}
