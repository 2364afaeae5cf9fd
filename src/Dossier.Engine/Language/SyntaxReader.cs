namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

/// <summary>
/// Reads the grammar of a document's sentences, each when it is first asked for: tagging and parsing are the dearest things we do. A tree is the same whichever thread asks for it, and whichever sentence
/// was asked for before.
/// </summary>
/// <param name="words">The document.</param>
internal sealed class SyntaxReader(Words words)
{
    private readonly SyntaxTree?[] _trees = new SyntaxTree?[words.Sentences.Length];
    private Desk? _desk;

    /// <summary>The tree of a sentence, bounded as sentences are; null for one without a word, and for boilerplate.</summary>
    public SyntaxTree? Of(int sentence)
    {
        // What an article says is kept and shared: several threads may ask long after it was read.
        lock (_trees)
            return _trees[sentence] ??= Parse(words.Sentences[sentence]);
    }

    /// <summary>Gives back the room it works in and keeps the trees: an article is kept for long, and asked for further trees seldom.</summary>
    public void Rest()
    {
        lock (_trees)
            _desk = null;
    }

    private SyntaxTree? Parse(Sentence sentence)
    {
        if (sentence.Kind == BlockKind.Boilerplate)
            return null;
        var desk = _desk ??= new Desk();
        desk.Cut.Clear();
        if (WordCutter.Cut(words, sentence, desk.Cut) is var count && count == 0)
            return null;
        desk.Reserve(count);
        var model = LanguageModel.Instance;
        Tag(words.Text, desk.Cut, model, desk.Features);
        Parse(words.Text, desk.Cut, model, desk.Features, desk.Parsing);
        return Tree(desk, model);
    }

    /// <summary>Reads what is known of a sentence's words, and tags them. <paramref name="features"/> has room for them and for <see cref="WordFeatureReader.Around"/> more.</summary>
    public static void Tag(string text, IReadOnlyList<Word> sentence, LanguageModel model, WordFeatures[] features)
    {
        WordFeatureReader.Read(text, sentence, model.Words, features);
        model.Tag(features, sentence.Count);
        TagMending.Mend(text, sentence, features, model);
    }

    /// <summary>Parses a tagged sentence.</summary>
    public static void Parse(string text, IReadOnlyList<Word> sentence, LanguageModel model, WordFeatures[] features, ParserDesk desk)
    {
        model.Parse(features, sentence.Count, desk);
        desk.Mending.Mend(text, sentence, features, model, desk);
    }

    private SyntaxTree Tree(Desk desk, LanguageModel model)
    {
        var count = desk.Cut.Count;
        int[] first = new int[count], next = new int[count];
        for (var i = 0; i < count; i++)
            first[i] = SyntaxWord.None;
        var root = 0;
        // From behind, so that each child is put before its later siblings.
        for (var i = count - 1; i >= 0; i--)
        {
            var head = desk.Parsing.Heads[i];
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
            var (part, tag) = model.Tags[desk.Features[WordFeatureReader.Before + i].TagNumber];
            var head = desk.Parsing.Heads[i];
            tree[i] = new SyntaxWord(desk.Cut[i], part, tag, (Relation)desk.Parsing.Relations[i], desk.Parsing.Sureness[i], head == count ? SyntaxWord.None : head, first[i], next[i]);
        }
        return new SyntaxTree(words.Text, tree, root);
    }

    /// <summary>What one sentence after another is worked on with.</summary>
    private sealed class Desk
    {
        public List<Word> Cut { get; } = [];

        public ParserDesk Parsing { get; } = new();

        public WordFeatures[] Features { get; private set; } = new WordFeatures[128];

        public void Reserve(int count)
        {
            if (count + WordFeatureReader.Around > Features.Length)
                Features = new WordFeatures[2 * (count + WordFeatureReader.Around)];
        }
    }
}
