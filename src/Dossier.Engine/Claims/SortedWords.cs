namespace Dossier.Engine.Claims;

/// <summary>A few words, each once, in the order of their characters. Takes no room before there is one: most values have nothing around them that narrows them.</summary>
internal struct SortedWords
{
    private List<string>? _words;

    /// <summary>How many.</summary>
    public readonly int Count => _words?.Count ?? 0;

    /// <summary>Adds a word that is not there yet.</summary>
    public void Add(string word)
    {
        _words ??= [];
        if (_words.BinarySearch(word, StringComparer.Ordinal) is < 0 and var place)
            _words.Insert(~place, word);
    }

    /// <summary>Takes a word away if it is there.</summary>
    public readonly void Remove(string word) => _words?.Remove(word);

    /// <summary>The words.</summary>
    public readonly EquatableArray<string> ToList() => _words is { Count: > 0 } words ? new(words.ToArray()) : EquatableArray<string>.Empty;

    /// <summary>The words with a space between them.</summary>
    public override readonly string ToString() => _words is null ? "" : string.Join(" ", _words);
}
