namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

/// <summary>Reads the grammar of sentences in two layers: first the words with their tags and names, then, where somebody asks for it, the tree.</summary>
internal static class SyntaxReader
{
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
            byte[] tags = new byte[sentence.Length], names = new byte[sentence.Length];
            for (var i = 0; i < tags.Length; i++)
                tags[i] = features[WordFeatureReader.Before + i].TagNumber;
            model.LabelNames(features, sentence.Length, names);
            tagged[s] = new TaggedSentence(sentence, tags, names);
        }
        return tagged;
    }

    /// <summary>The trees of a document's sentences, in their order; null for a sentence nobody asked for.</summary>
    /// <param name="words">The document.</param>
    /// <param name="tagged">Its tagged sentences.</param>
    /// <param name="wanted">Which sentences are to be read: parsing is the dearest thing we do.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static SyntaxTree?[] Parse(Words words, TaggedSentence[] tagged, bool[] wanted, CancellationToken cancellation = default)
    {
        var model = LanguageModel.Instance;
        var trees = new SyntaxTree?[tagged.Length];
        var features = new WordFeatures[128];
        var margins = new byte[128];
        var state = new ParserState();
        for (var s = 0; s < trees.Length; s++)
        {
            var sentence = tagged[s].Words;
            if (!wanted[s] || sentence.Length == 0)
                continue;
            cancellation.ThrowIfCancellationRequested();
            Reserve(ref features, sentence.Length);
            if (margins.Length < sentence.Length)
                margins = new byte[features.Length];
            // Looked at once more rather than kept: features are ten times the size of the text.
            WordFeatureReader.Read(words.Text, sentence, model.Words, features);
            for (var i = 0; i < sentence.Length; i++)
                Tagger.Set(ref features[WordFeatureReader.Before + i], tagged[s].Tags[i]);
            model.Parse(features, sentence.Length, state, margins);
            trees[s] = Tree(words.Text, tagged[s], state, margins, model);
        }
        return trees;
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
/// <param name="Names">The label of each word, as <see cref="NameLabeler"/> numbers them.</param>
internal sealed record TaggedSentence(Word[] Words, byte[] Tags, byte[] Names)
{
    /// <summary>A sentence that was not read.</summary>
    public static TaggedSentence Empty { get; } = new([], [], []);
}
