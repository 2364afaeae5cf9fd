namespace Dossier.Engine.Rulings;

/// <summary>
/// Finds the key that somebody may have meant. Keys that share the most words are compared letter by letter, so that a question costs by its own length
/// and not by the number of keys.
/// </summary>
public sealed class NearestKey
{
    private const int MostKeysOfAWord = 64;
    private const int MostWords = 32;
    private const int MostCompared = 12;
    private const int LongestCompared = 240;

    private readonly List<string> _keys = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Prepares to search.</summary>
    /// <param name="keys">The keys there are.</param>
    public NearestKey(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var word in Words(key))
            {
                if (!_byWord.TryGetValue(word, out var list))
                    _byWord.Add(word, list = []);
                if (list.Count < MostKeysOfAWord && (list.Count == 0 || list[list.Count - 1] != _keys.Count))
                    list.Add(_keys.Count);
            }
            _keys.Add(key);
        }
    }

    /// <summary>The nearest key, or null when none is near: more than two fifths of the letters would have to change.</summary>
    public string? To(string wanted)
    {
        var votes = new Dictionary<int, int>();
        foreach (var word in Words(wanted))
            if (_byWord.TryGetValue(word, out var list))
                foreach (var key in list)
                    votes[key] = votes.TryGetValue(key, out var n) ? n + 1 : 1;
        var best = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).Take(MostCompared)
            .Select(v => (Key: _keys[v.Key], Distance: Distance(Cut(wanted), Cut(_keys[v.Key]))))
            .OrderBy(v => v.Distance).ThenBy(v => v.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Key is { } nearest && best.Distance * 5 <= Math.Max(wanted.Length, nearest.Length) * 2 ? nearest : null;
    }

    /// <summary>How many letters have to be changed, added or taken away (Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }

    private static string Cut(string key) => key.Length <= LongestCompared ? key : key.Substring(0, LongestCompared);

    private static IEnumerable<string> Words(string key) =>
        Cut(key).Split([' ', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Distinct(StringComparer.Ordinal);
}
