namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

/// <summary>Reads the grammar of sentences: cuts them into words, tags and parses them.</summary>
internal static class SyntaxReader
{
    /// <summary>The trees of a document's sentences, in their order; null for a sentence nobody asked for.</summary>
    /// <param name="words">The document.</param>
    /// <param name="wanted">Which sentences are to be read: parsing is the dearest thing we do.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public static SyntaxTree?[] Read(Words words, bool[] wanted, CancellationToken cancellation = default)
    {
        var trees = new SyntaxTree?[words.Sentences.Length];
        var model = LanguageModel.Instance;
        var cut = new List<Word>();
        var features = new WordFeatures[128];
        var margins = new byte[128];
        var state = new ParserState();
        for (var s = 0; s < trees.Length; s++)
        {
            if (!wanted[s])
                continue;
            cancellation.ThrowIfCancellationRequested();
            cut.Clear();
            WordCutter.Cut(words, words.Sentences[s], cut);
            if (cut.Count == 0)
                continue;
            if (cut.Count + WordFeatureReader.Around > features.Length)
            {
                features = new WordFeatures[2 * (cut.Count + WordFeatureReader.Around)];
                margins = new byte[features.Length];
            }
            WordFeatureReader.Read(words.Text, cut, 0, cut.Count, model.Words, features);
            model.Tag(features, cut.Count);
            model.Parse(features, cut.Count, state, margins);
            trees[s] = Tree(words.Text, cut, features, state, margins, model);
        }
        return trees;
    }

    private static SyntaxTree Tree(string text, List<Word> cut, WordFeatures[] features, ParserState state, byte[] margins, LanguageModel model)
    {
        // From behind, so that each child is put before its later siblings.
        var count = cut.Count;
        int[] first = new int[count], next = new int[count];
        for (var i = 0; i < count; i++)
            first[i] = SyntaxWord.None;
        var root = 0;
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
            var (part, tag) = model.Tags[features[WordFeatureReader.Before + i].TagNumber];
            var head = state.Heads[i];
            tree[i] = new SyntaxWord(cut[i], part, tag, (Relation)state.Relations[i], margins[i], head == count ? SyntaxWord.None : head, first[i], next[i]);
        }
        return new SyntaxTree(text, tree, root);
    }
}
