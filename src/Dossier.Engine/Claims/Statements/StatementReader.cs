namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
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
            if (mentions.Trees[i] is { } tree && !mentions.Words.Sentences[i].Kind.IsBesideStory())
                sentence.Read(i, tree, found);
        }
        return found;
    }
}

/// <summary>The statements of one sentence after another.</summary>
internal sealed class SentenceStatements
{
    private readonly Mentions _mentions;
    private readonly SentenceMentions _named;
    private readonly SentenceGrammar _grammar;
    private readonly PredicationReader _predications;
    private readonly PartReader _parts;
    private readonly ModifierReader _modifiers;
    private readonly NominalReader _nominals;
    private readonly List<Predication> _found = [];
    private readonly List<StatementModifier> _slots = [];
    private readonly List<StatementSource> _sources = [];
    private readonly List<SpeechMention> _speech = [];
    private int _nextSpeech;

    public SentenceStatements(Mentions mentions)
    {
        _mentions = mentions;
        _named = new SentenceMentions(mentions);
        _grammar = new SentenceGrammar(_named);
        _predications = new PredicationReader(_grammar);
        _parts = new PartReader(_grammar, _named);
        _modifiers = new ModifierReader(_grammar, _named, _parts);
        _nominals = new NominalReader(_grammar, _named, _parts, _modifiers);
    }

    /// <summary>The words of the sentence read last.</summary>
    public SentenceGrammar Grammar => _grammar;

    /// <summary>Adds the statements of a sentence. Sentences come in the order of the text.</summary>
    public void Read(int sentence, SyntaxTree tree, List<Statement> found)
    {
        _named.MoveTo(tree);
        _grammar.MoveTo(tree, _mentions.Words.Text);
        TakeSpeech(TextSpan.FromBounds(tree[0].Start, tree[tree.Count - 1].End));
        _predications.Read(_mentions.Words.Sentences[sentence].Kind, _found);
        var next = 0;
        var before = found.Count;
        for (var word = 0; word < tree.Count; word++)
        {
            if (next < _found.Count && _found[next].Word == word)
            {
                if (State(_found[next++], sentence) is { } stated)
                    found.Add(stated);
            }
            else if (_nominals.Read(word, _predications.Scope(word)) is { } named)
            {
                var scope = _predications.Scope(word);
                found.Add(named with { Sources = Sources(scope?.Source, named.PredicateSpan), Sentence = sentence });
            }
        }
        AddRoles(sentence, before, found);
        found.Sort(before, found.Count - before, ByPlace.Instance);
    }

    /// <summary>Roles that the reader of names found and the grammar did not: "Acme boss Ann Lee".</summary>
    private void AddRoles(int sentence, int before, List<Statement> found)
    {
        var tree = _grammar.Tree;
        RoleMention? last = null;
        for (var word = 0; word < tree.Count; word++)
        {
            if (_named.RoleAt(word) is not { } role || role.Equals(last))
                continue;
            last = role;
            if (role.Span.Start < tree[0].Start || role.Span.End > tree[tree.Count - 1].End || tree.At(role.RoleSpan.Start) is not (>= 0 and var at) || _predications.Scope(at) is { IsOpen: true })
                continue;
            if (Bearer(role) is not { } bearer || IsStated(role, before, found))
                continue;
            var part = new StatementPart(role.RoleSpan, EquatableArray<int>.Empty);
            found.Add(new Statement("be", role.RoleSpan, bearer, part, EquatableArray<StatementModifier>.Empty)
            {
                Form = role.RoleSpan.Start < bearer.Span.Start ? StatementForm.Title : StatementForm.Apposition,
                Sureness = byte.MaxValue,
                Sources = Sources(_predications.Scope(at)?.Source, role.RoleSpan),
                Sentence = sentence,
            });
        }
    }

    private StatementPart? Bearer(RoleMention role)
    {
        var tree = _grammar.Tree;
        for (var word = tree.At(role.Span.Start); word >= 0 && word < tree.Count && tree[word].Start < role.Span.End; word++)
            if (_named.NameAt(word) is { } name && name.Entity == role.Entity && !name.Span.Overlaps(role.RoleSpan))
                return new StatementPart(name.Span, new EquatableArray<int>([name.Entity]));
        return null;
    }

    private static bool IsStated(RoleMention role, int before, List<Statement> found)
    {
        for (var i = before; i < found.Count; i++)
            if (found[i] is { Predicate: "be", Object: { } value } && value.Span.Overlaps(role.RoleSpan))
                return true;
        return false;
    }

    private Statement? State(Predication predication, int sentence)
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
        if (predication is { Date: >= 0 and var date })
            _slots.Add(new StatementModifier(ModifierKind.When, "", _parts.From(_grammar.TimeFirst(date), date)));
        else
            Opening(predication);
        // "On Monday Lee came and went": what stands before the subject is said of both.
        if (predication is { IsBorrowed: true, IsDirect: true, Up: { } up } && tree[predication.Word].Relation == Relation.Conj)
            Fronted(up);
        _slots.Sort((a, b) => a.Part.Span.Start != b.Part.Span.Start ? a.Part.Span.Start - b.Part.Span.Start : a.Kind - b.Kind);
        var verb = predication.Copula >= 0 ? predication.Copula : predication.Word;
        var value = predication.Object >= 0 && predication.Copula < 0 && _modifiers.IsTime(predication.Object) ? null : predication.ObjectFirst >= 0 && predication.Object >= 0 ? _parts.From(predication.ObjectFirst, predication.Object)
            : predication.Object >= 0 && !isPlaced ? _parts.Of(predication.Object) : predication.Copula >= 0 ? null : Said(predication);
        return new Statement(Name(predication), tree[verb].Span, Subject(predication), value, Distinct())
        {
            Polarity = !predication.IsNegated,
            Modality = predication.Modality,
            Hedge = predication.Hedge >= 0 ? tree[predication.Hedge].Span : null,
            Form = predication.Copula >= 0 ? StatementForm.Copula : StatementForm.Verb,
            IsPassive = predication.IsPassive,
            Sources = Sources(predication.Source, tree[verb].Span),
            Sureness = Math.Min(Sureness(predication.Subject, predication), Sureness(predication.Object, predication)),
            Sentence = sentence,
        };
    }

    private StatementPart? Subject(Predication predication) => predication.Subject < 0 ? null
        : predication.SubjectFirst >= 0 && !predication.IsPassive ? _parts.From(predication.SubjectFirst, predication.Subject) : _parts.Of(predication.Subject);

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
        var clause = SyntaxWord.None;
        for (var child = tree[predication.Word].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Relation is Relation.Ccomp or Relation.Xcomp && !_grammar.IsHyphenated(child) && (clause < 0 || tree[child].Relation == Relation.Ccomp))
                clause = child;
        return clause >= 0 ? _parts.Clause(clause) : null;
    }

    /// <summary>"On March 3, the court …": a date before the subject is the first verb's, wherever the parser hung it.</summary>
    private void Opening(Predication predication)
    {
        const int Near = 16;
        var tree = _grammar.Tree;
        if (predication.IsBorrowed || predication.Surface < 0 || predication.Surface > Near || _slots.Exists(s => s.Kind == ModifierKind.When) || _found[0].Word < predication.Surface)
            return;
        var first = _grammar.Phrase(predication.Surface).First;
        for (var word = 0; word < first; word++)
            if (_named.TimeAt(word) is { Type: TimeExpressionType.Date or TimeExpressionType.Time } time && time.Span.End <= tree[first].Start)
            {
                var last = word;
                while (last + 1 < first && tree[last + 1].End <= time.Span.End)
                    last++;
                var preposition = tree[word].PartOfSpeech == PartOfSpeech.Adp ? word : word - 1;
                _slots.Add(new StatementModifier(ModifierKind.When, preposition >= 0 && tree[preposition].PartOfSpeech == PartOfSpeech.Adp ? _grammar.Fold(preposition) : "", _parts.Make(last, word, last)));
                return;
            }
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
        var count = 0;
        for (var i = 0; i < _slots.Count; i++)
            if (count == 0 || _slots[count - 1] is var last && (last.Kind != _slots[i].Kind || !last.Part.Span.Contains(_slots[i].Part.Span)))
                _slots[count++] = _slots[i];
        _slots.RemoveRange(count, _slots.Count - count);
        return count == 0 ? EquatableArray<StatementModifier>.Empty : new EquatableArray<StatementModifier>(_slots.ToArray());
    }

    /// <summary>The sources the grammar gives, or those of the quotation the words stand in.</summary>
    private EquatableArray<StatementSource> Sources(SourceCue? cue, TextSpan predicate)
    {
        const int Most = 2;
        var found = _sources;
        found.Clear();
        var tree = _grammar.Tree;
        for (; cue is not null && found.Count < Most; cue = cue.Outer)
            found.Add(new StatementSource(cue.Speaker >= 0 ? _parts.Phrase(cue.Speaker) : SpeakerOf(tree[cue.Cue].Span), tree[cue.Cue].Span));
        foreach (var speech in _speech)
            if (found.Count < Most && speech.Content.Contains(predicate) && (found.Count == 0 || !IsSame(found[0], speech)))
                found.Add(new StatementSource(Speaker(speech), speech.Cue));
        return found.Count == 0 ? EquatableArray<StatementSource>.Empty : new EquatableArray<StatementSource>(found.ToArray());
    }

    private static StatementPart? Speaker(SpeechMention speech) => speech.SpeakerSpan.Length == 0 ? null
        : new StatementPart(speech.SpeakerSpan, speech.SpeakerEntity is { } entity ? new EquatableArray<int>([entity]) : EquatableArray<int>.Empty);

    /// <summary>Who the reader of speech says stands behind a cue.</summary>
    private StatementPart? SpeakerOf(TextSpan cue)
    {
        foreach (var speech in _speech)
            if (speech.Cue.Overlaps(cue))
                return Speaker(speech);
        return null;
    }

    private static bool IsSame(StatementSource source, SpeechMention speech) =>
        source.Cue.Overlaps(speech.Cue) || (source.Speaker is { } speaker && (speaker.Span.Overlaps(speech.SpeakerSpan) || (speech.SpeakerEntity is { } entity && speaker.Entities.Contains(entity))));

    /// <summary>Speech that reaches into the sentence; a direct one may have begun before it.</summary>
    private void TakeSpeech(TextSpan sentence)
    {
        var reaching = 0;
        for (var i = 0; i < _speech.Count; i++)
            if (_speech[i].Span.End > sentence.Start)
                _speech[reaching++] = _speech[i];
        _speech.RemoveRange(reaching, _speech.Count - reaching);
        while (_nextSpeech < _mentions.Speech.Count && _mentions.Speech[_nextSpeech].Span.Start < sentence.End)
        {
            if (_mentions.Speech[_nextSpeech].Span.End > sentence.Start)
                _speech.Add(_mentions.Speech[_nextSpeech]);
            _nextSpeech++;
        }
    }

    private sealed class ByPlace : IComparer<Statement>
    {
        public static readonly ByPlace Instance = new();

        public int Compare(Statement? x, Statement? y)
        {
            var order = x!.PredicateSpan.Start.CompareTo(y!.PredicateSpan.Start);
            if (order == 0)
                order = x.Form.CompareTo(y.Form);
            return order != 0 ? order : x.Span.Start.CompareTo(y.Span.Start);
        }
    }
}
