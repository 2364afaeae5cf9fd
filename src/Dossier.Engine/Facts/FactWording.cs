namespace Dossier.Engine.Facts;

using Dossier.Engine.Language;

/// <summary>How a value is bounded. "The default maximum" is two of them.</summary>
[Flags]
internal enum Bound : byte
{
    /// <summary>It is the value itself.</summary>
    None = 0,
    /// <summary>What holds until somebody sets another.</summary>
    Default = 1,
    /// <summary>At least.</summary>
    Least = 2,
    /// <summary>At most.</summary>
    Most = 4,
}

/// <summary>A word of a phrase or of a sentence that says what a value is of.</summary>
/// <param name="Stem">The word in a form that all its inflections share: "retry" for "retries" and "retried".</param>
/// <param name="Shown">The word as it stands.</param>
/// <param name="Meaning">Its number among the words whose meaning is known, or -1.</param>
/// <param name="Role">Spare where it may be missing, and may stand beside: "value", "setting"; Part of "plan" and "tier"; Title where it says nothing in a heading; Item of what is counted or any other word.</param>
internal readonly record struct FactWord(string Stem, string Shown, int Meaning, FactRole Role)
{
    /// <summary>Whether it may be missing.</summary>
    public bool IsSpare => Role is FactRole.Spare or FactRole.Part;
}

/// <summary>What a stretch of text says a value is of, every word accounted for.</summary>
/// <param name="Words">Its words that mean something, in the order of the text, each once.</param>
/// <param name="Bound">The bounds it names.</param>
/// <param name="Measure">What it says is measured – "size", "number", "time" – or empty.</param>
/// <param name="IsAbout">Whether it gives the value roughly.</param>
/// <param name="IsAgainst">Whether a word stands in it that keeps the value from being simply given: "not", "was", "if".</param>
/// <param name="Text">The words in short, as a message shows them.</param>
internal sealed record FactWording(EquatableArray<FactWord> Words, Bound Bound, string Measure, bool IsAbout, bool IsAgainst, string Text)
{
    /// <summary>Whether a word says that it is of other days: "changelog", "deprecated".</summary>
    public bool IsPast { get; init; }

    public static FactWording Empty { get; } = new(EquatableArray<FactWord>.Empty, Bound.None, "", false, false, "");

    /// <summary>The wording of a phrase by itself.</summary>
    public static FactWording Of(string phrase)
    {
        var tokens = Tokenizer.Tokenize(phrase);
        var reader = new FactWordingReader(new Words(phrase, tokens, []));
        reader.Add(0, tokens.Length);
        return reader.Finish();
    }
}

/// <summary>Reads a <see cref="FactWording"/> off one or more stretches of tokens.</summary>
internal sealed class FactWordingReader(Words words)
{
    // More words than these are no phrase anybody would write as a question.
    private const int MostWords = 24;

    private readonly List<FactWord> _words = [];
    private readonly List<(int At, string Text)> _shown = [];
    private readonly List<(int At, string Lower, string Stem, string Shown, TokenKind Kind)> _parts = [];
    private Bound _bound;
    private string _measure = "";
    private bool _isAbout;
    private bool _isAgainst;
    private bool _isPast;

    /// <summary>Whether nothing was added that says what the value is of; a bound alone does not.</summary>
    public bool SaysNothing => _measure.Length == 0 && !_words.Exists(w => !w.IsSpare);

    /// <summary>Adds the tokens from one up to another, excluded.</summary>
    public void Add(int first, int end)
    {
        _parts.Clear();
        for (var i = first; i < end; i++)
            Split(i);
        for (var i = 0; i < _parts.Count;)
        {
            var entry = FactLexicon.StartingAt(_parts.Count - i, k => (_parts[i + k].Lower, _parts[i + k].Stem), out var length);
            if (entry is not null)
                Take(entry, i, length);
            else if (_parts[i].Kind != TokenKind.Symbol)
                Add(_parts[i].At, _parts[i].Stem, _parts[i].Shown, FactRole.Item);
            i += entry is null ? 1 : length;
        }
    }

    /// <summary>Adds a heading. One that tells what somebody does – "Deploying", "How to deploy", "Your first call" – names no thing that values would be of.</summary>
    public void AddHeading(int first, int end)
    {
        var known = _words.Count;
        Add(first, end);
        if (first < end && WordStem.Fold(words.Slice(first)) is var begin && (begin.EndsWith("ing", StringComparison.Ordinal) || begin is "how" or "your" or "what" or "why"))
            for (var i = known; i < _words.Count; i++)
                _words[i] = _words[i] with { Role = FactRole.Title };
    }

    /// <summary>Adds a word that a token says of the value beside it: "interval" of "every 30 seconds", "enable" of "disabled".</summary>
    public void AddWord(int at, string word) => Add(at, word, word, FactLexicon.StartingAt(1, _ => (word, word), out _)?.Role ?? FactRole.Item);

    public FactWording Finish() => new(new(_words.ToArray()), _bound, _measure, _isAbout, _isAgainst, string.Join(" ", _shown.OrderBy(s => s.At).Select(s => s.Text))) { IsPast = _isPast };

    private void Take(FactEntry entry, int at, int length)
    {
        var shown = string.Join(" ", _parts.Skip(at).Take(length).Select(p => p.Shown));
        switch (entry.Role)
        {
            case FactRole.Spare or FactRole.Part or FactRole.Item or FactRole.Title:
                // "Plans" are all of them.
                Add(_parts[at].At, _parts[at].Stem, shown, entry.Role == FactRole.Part && _parts[at].Lower != entry.Words[0] ? FactRole.Spare : entry.Role);
                return;
            case FactRole.Same:
                Add(_parts[at].At, entry.Detail, shown, FactRole.Item);
                return;
            case FactRole.Measure:
                // "The number of times": the first says more.
                if (_measure.Length == 0)
                    _measure = entry.Detail;
                break;
            case FactRole.About:
                _isAbout = true;
                return;
            case FactRole.Against or FactRole.Past:
                _isAgainst = true;
                _isPast |= entry.Role == FactRole.Past;
                return;
            case FactRole.Blank:
                return;
            default:
                _bound |= entry.Role switch { FactRole.Default => Bound.Default, FactRole.Least => Bound.Least, _ => Bound.Most };
                break;
        }
        _shown.Add((_parts[at].At, shown));
    }

    private void Add(int at, string stem, string shown, FactRole role)
    {
        if (_words.Count >= MostWords)
        {
            _isAgainst = true;
            return;
        }
        if (!_words.Exists(w => w.Stem == stem))
            _words.Add(new FactWord(stem, shown, Meanings.Find(stem), role));
        _shown.Add((at, shown));
    }

    /// <summary>One token as words: "ConnectionTimeout" is two, a symbol is itself.</summary>
    private void Split(int token)
    {
        var text = words.Slice(token);
        if (words.Tokens[token].Kind != TokenKind.Word)
        {
            _parts.Add((token, text, text, text, words.Tokens[token].Kind));
            return;
        }
        foreach (var part in WordStem.Parts(text))
        {
            var lower = WordStem.Fold(part);
            if (lower.EndsWith("n't", StringComparison.Ordinal) && lower != "can't")
                _isAgainst = true;
            _parts.Add((token, lower, WordStem.Of(lower), part, TokenKind.Word));
        }
    }
}
