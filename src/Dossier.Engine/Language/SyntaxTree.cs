namespace Dossier.Engine.Language;

/// <summary>A word in its place in a sentence's tree.</summary>
public readonly struct SyntaxWord
{
    internal SyntaxWord(Word word, PartOfSpeech partOfSpeech, PennTag tag, Relation relation, byte sureness, int head, int firstChild, int nextSibling)
    {
        (Start, Length, _unseen, PartOfSpeech, Tag, Relation, Sureness) = (word.Start, word.Length, word.Unseen, partOfSpeech, tag, relation, sureness);
        (_head, _firstChild, _nextSibling) = ((short)head, (short)firstChild, (short)nextSibling);
    }

    /// <summary>No word: the head of the root, the child of a leaf.</summary>
    public const int None = -1;

    /// <summary>Offset of the first character in the document, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>How many UTF-16 code units of it are read.</summary>
    public int Length { get; }

    // Short: a sentence has at most a few hundred words.
    private readonly short _head;
    private readonly short _firstChild;
    private readonly short _nextSibling;
    private readonly byte _unseen;

    /// <summary>Its universal part of speech.</summary>
    public PartOfSpeech PartOfSpeech { get; }

    /// <summary>Its Penn tag.</summary>
    public PennTag Tag { get; }

    /// <summary>What it is to its head.</summary>
    public Relation Relation { get; }

    /// <summary>How far the arc to its head was ahead of its best rival: 0 is a coin toss, 255 certain.</summary>
    public byte Sureness { get; }

    /// <summary>Offset just past its place in the file.</summary>
    public int End => Start + Length + _unseen;

    /// <summary>The word it hangs from, or <see cref="None"/> for the root of the sentence.</summary>
    public int Head => _head;

    /// <summary>The first of the words that hang from it, in the order of the text, or <see cref="None"/>.</summary>
    public int FirstChild => _firstChild;

    /// <summary>The next word that hangs from its head, or <see cref="None"/>.</summary>
    public int NextSibling => _nextSibling;

    /// <summary>Its place in the document.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>One sentence's words as a dependency tree of Universal Dependencies.</summary>
public sealed class SyntaxTree
{
    private readonly string _text;
    private readonly SyntaxWord[] _words;

    internal SyntaxTree(string text, SyntaxWord[] words, int root) => (_text, _words, Root) = (text, words, root);

    /// <summary>How many words.</summary>
    public int Count => _words.Length;

    /// <summary>The word that hangs from nothing.</summary>
    public int Root { get; }

    /// <summary>The word at a place, from 0.</summary>
    public ref readonly SyntaxWord this[int word] => ref _words[word];

    /// <summary>The characters of a word.</summary>
    public string Form(int word) => _text.Substring(_words[word].Start, _words[word].Length);

    /// <summary>The first child with a relation, or <see cref="SyntaxWord.None"/>.</summary>
    public int Child(int word, Relation relation)
    {
        for (var child = _words[word].FirstChild; child >= 0; child = _words[child].NextSibling)
            if (_words[child].Relation == relation)
                return child;
        return SyntaxWord.None;
    }

    /// <summary>Whether a word is another or hangs below it, at any depth.</summary>
    public bool IsUnder(int word, int above)
    {
        while (word >= 0 && word != above)
            word = _words[word].Head;
        return word == above;
    }

    /// <summary>The first and the last word of what hangs from a word, itself included.</summary>
    public (int First, int Last) Range(int word)
    {
        // Down the outermost children: a tree of our parser has no crossing arcs.
        int first = word, last = word;
        while (_words[first].FirstChild is >= 0 and var child && child < first)
            first = child;
        for (var next = LastChild(last); next > last; next = LastChild(last))
            last = next;
        return (first, last);
    }

    /// <summary>The word that covers an offset, or <see cref="SyntaxWord.None"/>.</summary>
    public int At(int offset)
    {
        int low = 0, high = _words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _words.Length && _words[low].Start <= offset ? low : SyntaxWord.None;
    }

    private int LastChild(int word)
    {
        var last = SyntaxWord.None;
        for (var child = _words[word].FirstChild; child >= 0; child = _words[child].NextSibling)
            last = child;
        return last;
    }
}
