namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

/// <summary>Reads the grammar of a document's sentences in two layers: first the words with their tags, then the tree of each sentence when it is first asked for, for parsing is the dearest thing we do.</summary>
/// <param name="words">The document.</param>
/// <param name="tagged">Its tagged sentences.</param>
/// <param name="cancellation">Honoured within one sentence.</param>
internal sealed class SyntaxReader(Words words, TaggedSentence[] tagged, CancellationToken cancellation = default)
{
    private readonly SyntaxTree?[] _trees = new SyntaxTree?[tagged.Length];
    private ParserState? _state;
    private WordFeatures[] _features = new WordFeatures[128];
    private byte[] _margins = new byte[128];

    /// <summary>A document that is not tagged yet.</summary>
    public SyntaxReader(Words words, CancellationToken cancellation = default)
        : this(words, Tag(words, cancellation), cancellation)
    {
    }

    /// <summary>The document's tagged sentences, in their order.</summary>
    public TaggedSentence[] Tagged => tagged;

    /// <summary>The tagged words of a document's sentences, in their order; none for boilerplate.</summary>
    /// <param name="words">The document.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static TaggedSentence[] Tag(Words words, CancellationToken cancellation = default)
    {
        var model = LanguageModel.Instance;
        var tagged = new TaggedSentence[words.Sentences.Length];
        var cut = new List<Word>();
        var features = new WordFeatures[128];
        for (var s = 0; s < tagged.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            cut.Clear();
            if (words.Sentences[s].Kind != BlockKind.Boilerplate)
                WordCutter.Cut(words, words.Sentences[s], cut);
            if (cut.Count == 0)
            {
                tagged[s] = TaggedSentence.Empty;
                continue;
            }
            var sentence = cut.ToArray();
            Reserve(ref features, sentence.Length);
            WordFeatureReader.Read(words.Text, sentence, model.Words, features);
            model.Tag(features, sentence.Length);
            var tags = new byte[sentence.Length];
            for (var i = 0; i < tags.Length; i++)
                tags[i] = features[WordFeatureReader.Before + i].TagNumber;
            tagged[s] = new TaggedSentence(sentence, tags);
        }
        return tagged;
    }

    /// <summary>The tree of a sentence; null for one without a word, and for boilerplate.</summary>
    public SyntaxTree? Of(int sentence)
    {
        if (_trees[sentence] is null && tagged[sentence].Words.Length > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            _trees[sentence] = Parse(tagged[sentence]);
        }
        return _trees[sentence];
    }

    /// <summary>The trees of the document's sentences, in their order; null for one that nobody wants, whether or not it was read.</summary>
    public SyntaxTree?[] Read(bool[] wanted)
    {
        var trees = new SyntaxTree?[wanted.Length];
        for (var s = 0; s < trees.Length; s++)
            if (wanted[s])
                trees[s] = Of(s);
        return trees;
    }

    private SyntaxTree Parse(TaggedSentence sentence)
    {
        var model = LanguageModel.Instance;
        var count = sentence.Words.Length;
        Reserve(ref _features, count);
        if (_margins.Length < count)
            _margins = new byte[_features.Length];
        // Looked at once more rather than kept: features are ten times the size of the text.
        WordFeatureReader.Read(words.Text, sentence.Words, model.Words, _features);
        for (var i = 0; i < count; i++)
            Tagger.Set(ref _features[WordFeatureReader.Before + i], sentence.Tags[i], model.Parts);
        model.Parse(_features, count, _state ??= new ParserState(), _margins);
        return Tree(words.Text, sentence, _state, _margins, model);
    }

    private static void Reserve(ref WordFeatures[] features, int count)
    {
        if (count + WordFeatureReader.Around > features.Length)
            features = new WordFeatures[2 * (count + WordFeatureReader.Around)];
    }

    private static SyntaxTree Tree(string text, TaggedSentence sentence, ParserState state, byte[] margins, LanguageModel model)
    {
        var count = sentence.Words.Length;
        int[] first = new int[count], next = new int[count];
        for (var i = 0; i < count; i++)
            first[i] = SyntaxWord.None;
        var root = 0;
        // From behind, so that each child is put before its later siblings.
        for (var i = count - 1; i >= 0; i--)
        {
            var head = state.Heads[i];
            next[i] = SyntaxWord.None;
            if (head == count)
                root = i;
            else
            {
                next[i] = first[head];
                first[head] = i;
            }
        }
        var tree = new SyntaxWord[count];
        for (var i = 0; i < count; i++)
        {
            var (part, tag) = model.Tags[sentence.Tags[i]];
            var head = state.Heads[i];
            tree[i] = new SyntaxWord(sentence.Words[i], part, tag, (Relation)state.Relations[i], margins[i], head == count ? SyntaxWord.None : head, first[i], next[i]);
        }
        return new SyntaxTree(text, tree, root);
    }
}

/// <summary>One sentence's words with what the first layer says of them.</summary>
/// <param name="Words">The words.</param>
/// <param name="Tags">The number of each word's tag in <see cref="LanguageModel.Tags"/>.</param>
internal sealed record TaggedSentence(Word[] Words, byte[] Tags)
{
    /// <summary>A sentence that was not read.</summary>
    public static TaggedSentence Empty { get; } = new([], []);
}
