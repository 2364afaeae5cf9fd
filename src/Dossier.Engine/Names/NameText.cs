namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>A document's words as the name recogniser sees them: each with a number, what is known of it, and how the document writes it elsewhere.</summary>
internal sealed class NameText
{
    private const int MostProbes = 64;

    private readonly int[] _numbers;
    private readonly List<bool> _isSeenLower = [];
    private readonly List<uint> _hashes = [];
    private int[] _slots = new int[256];
    private readonly List<int> _firstTokens = [];
    private readonly int _known = Vocabulary.Instance.Size;
    private readonly bool[] _knownSeenLower;

    public NameText(Words words, CancellationToken cancellation)
    {
        Words = words;
        Places = new KnownPlaces(this);
        _knownSeenLower = new bool[_known];
        var tokens = words.Tokens;
        _numbers = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            var number = token.Word != 0 ? token.Word : token.Kind == TokenKind.Word ? Intern(i) : 0;
            _numbers[i] = number;
            if (token.Kind != TokenKind.Word || token.IsCapitalized)
                continue;
            if (number < _known)
                _knownSeenLower[number] = true;
            else
                _isSeenLower[number - _known] = true;
        }
    }

    /// <summary>The tokens.</summary>
    public Words Words { get; }

    /// <summary>The places the gazetteer knows among them.</summary>
    public KnownPlaces Places { get; }

    /// <summary>Whether a place or body known beforehand has a name that starts with the token's word.</summary>
    public bool StartsKnown(int token) => Has(token, NameWord.StartsKnown) || Places.StartsAt(token);

    /// <summary>The word's number: in the vocabulary, or above it one of this document; 0 for digits and unknown symbols.</summary>
    public int Number(int token) => _numbers[token];

    /// <summary>What the lexicons say of the token.</summary>
    public NameWord this[int token] => NameLexicon.Of(_numbers[token]);

    /// <summary>Whether the token has a trait.</summary>
    public bool Has(int token, NameWord traits) => (NameLexicon.Of(_numbers[token]) & traits) != 0;

    /// <summary>Whether the document writes the same word in lower case somewhere.</summary>
    public bool IsSeenLower(int token)
    {
        var number = _numbers[token];
        return number < _known ? number != 0 && _knownSeenLower[number] : _isSeenLower[number - _known];
    }

    /// <summary>Whether the token is a word with a capital first letter, or one such as "eBay".</summary>
    public bool IsCapital(int token)
    {
        var t = Words.Tokens[token];
        return t.Kind == TokenKind.Word && (t.IsCapitalized
            || (t.Length > 2 && char.IsLower(Words.Text[t.Start]) && char.IsUpper(Words.Text[t.Start + 1])));
    }

    /// <summary>Whether the token touches the one before it.</summary>
    public bool IsAttached(int token) => !Words.Tokens[token].SpaceBefore;

    /// <summary>Whether the token is the possessive "'s".</summary>
    public bool IsPossessive(int token)
    {
        var t = Words.Tokens[token];
        return t.Length == 2 && t.Kind == TokenKind.Word && Words.Text[t.Start] is '\'' or '\u2019' or '\u02BC';
    }

    /// <summary>Whether the token is this lower-case word, in any letter case.</summary>
    public bool IsWord(int token, string word) => Vocabulary.Is(Words.Text, Words.Tokens[token].Start, Words.Tokens[token].Length, word);

    private int Intern(int token)
    {
        var t = Words.Tokens[token];
        var hash = Vocabulary.Start;
        for (var i = t.Start; i < t.ReadEnd; i++)
            hash = Vocabulary.Step(hash, Vocabulary.Fold(Words.Text[i]));
        if (_firstTokens.Count * 2 >= _slots.Length)
            Grow();
        var mask = _slots.Length - 1;
        // Like the vocabulary's table: open addressing, half empty at least. A text made to collide gets words without a number, not time.
        var at = (int)((hash ^ (hash >> 15)) & mask);
        for (var probe = 0; probe < MostProbes; probe++, at = (at + 1) & mask)
        {
            var slot = _slots[at];
            if (slot == 0)
            {
                _slots[at] = _firstTokens.Count + 1;
                _firstTokens.Add(token);
                _hashes.Add(hash);
                _isSeenLower.Add(false);
                return _known + _firstTokens.Count - 1;
            }
            if (_hashes[slot - 1] == hash && Same(_firstTokens[slot - 1], token))
                return _known + slot - 1;
        }
        return 0;
    }

    private bool Same(int a, int b)
    {
        var (x, y) = (Words.Tokens[a], Words.Tokens[b]);
        if (x.Length != y.Length)
            return false;
        for (var i = 0; i < x.Length; i++)
            if (Vocabulary.Fold(Words.Text[x.Start + i]) != Vocabulary.Fold(Words.Text[y.Start + i]))
                return false;
        return true;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _hashes.Count; i++)
        {
            var at = (int)((_hashes[i] ^ (_hashes[i] >> 15)) & mask);
            while (_slots[at] != 0)
                at = (at + 1) & mask;
            _slots[at] = i + 1;
        }
    }
}
