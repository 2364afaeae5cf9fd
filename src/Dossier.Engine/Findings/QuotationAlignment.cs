namespace Dossier.Engine.Findings;

using Dossier.Engine.Language;

/// <summary>Two quotations laid side by side, word by word.</summary>
/// <param name="Matched">How many words are the same, in the same order.</param>
/// <param name="Same">How many of these say something by themselves.</param>
/// <param name="Mine">The words of the first that differ; what only one of the two has before or behind all that match is cut off, and is none of them.</param>
/// <param name="Theirs">The same of the second.</param>
internal readonly record struct QuotationAlignment(int Matched, int Same, List<string> Mine, List<string> Theirs)
{
    /// <summary>Only so many words of a quotation are compared, which bounds the cost of one pair.</summary>
    public const int MostWords = 48;

    // Longer stretches at an end of both are what each paper took besides.
    private const int LongestEnd = 3;

    /// <summary>How many words differ: where one was put for another it is one.</summary>
    public int Differing => Math.Max(Mine.Count, Theirs.Count);

    /// <summary>The longest common subsequence of the two, and what differs.</summary>
    public static QuotationAlignment Of(List<string> a, List<string> b)
    {
        (a, b) = (Joined(a, b), Joined(b, a));
        // A piece of the other's words: nothing differs, whatever else of them would fit.
        if (Contains(a, b) || Contains(b, a))
            return new QuotationAlignment(Math.Min(a.Count, b.Count), (a.Count < b.Count ? a : b).Count(w => !LanguageGuess.IsJoining(w)), [], []);
        var length = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
            for (var j = b.Count - 1; j >= 0; j--)
                length[i, j] = Alike(a[i], b[j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        List<string> mine = [], theirs = [];
        int x = 0, y = 0, fromX = 0, fromY = 0, matched = 0, same = 0;
        while (x < a.Count && y < b.Count && length[x, y] > 0)
            if (Alike(a[x], b[y]) && length[x, y] == length[x + 1, y + 1] + 1)
            {
                Differ(x, y, isEnd: matched == 0);
                matched++;
                same += LanguageGuess.IsJoining(a[x]) ? 0 : 1;
                (fromX, fromY) = (++x, ++y);
            }
            else if (length[x + 1, y] >= length[x, y + 1])
                x++;
            else
                y++;
        Differ(a.Count, b.Count, isEnd: true);
        return new QuotationAlignment(matched, same, mine, theirs);

        void Differ(int toX, int toY, bool isEnd)
        {
            if (isEnd && (toX == fromX || toY == fromY || toX - fromX > LongestEnd || toY - fromY > LongestEnd))
                return;
            mine.AddRange(a.GetRange(fromX, toX - fromX));
            theirs.AddRange(b.GetRange(fromY, toY - fromY));
        }
    }

    /// <summary>Whether dictionaries have both words, and no synset or stem has both.</summary>
    private static bool AreTwoWords(string a, string b) =>
        Meanings.Find(a) is >= 0 and var one && Meanings.Find(b) is >= 0 and var other && (Meanings.Between(one, other) & (Kinship.Synonym | Kinship.Derived)) == 0;

    private static bool Contains(List<string> words, List<string> piece)
    {
        for (var from = 0; from + piece.Count <= words.Count; from++)
        {
            var same = 0;
            while (same < piece.Count && Alike(words[from + same], piece[same]))
                same++;
            if (same == piece.Count)
                return true;
        }
        return false;
    }

    /// <summary>"Oil fields" is "oilfields" and "e-mail" is "email" where the other writes it so.</summary>
    private static List<string> Joined(List<string> words, List<string> other)
    {
        var known = new HashSet<string>(other, StringComparer.Ordinal);
        var joined = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var both = i + 1 < words.Count ? words[i] + words[i + 1] : "";
            if (both.Length > 0 && known.Contains(both))
            {
                joined.Add(both);
                i++;
            }
            else
                joined.Add(words[i]);
        }
        return joined;
    }

    /// <summary>Equal, or spelled differently by one letter ("honour", "honor"): that is no other wording, but "house" and "horse" are two words.</summary>
    private static bool Alike(string a, string b)
    {
        if (a == b)
            return true;
        if (Math.Min(a.Length, b.Length) < 5 || Math.Abs(a.Length - b.Length) > 1)
            return false;
        int prefix = 0, suffix = 0, shorter = Math.Min(a.Length, b.Length);
        while (prefix < shorter && a[prefix] == b[prefix])
            prefix++;
        // "Theatre", "theater".
        if (prefix == a.Length - 2 && a.Length == b.Length && a[prefix] + a[prefix + 1] == 'e' + 'r' && a[prefix] == b[prefix + 1] && a[prefix + 1] == b[prefix])
            return true;
        while (suffix < shorter - prefix && a[a.Length - 1 - suffix] == b[b.Length - 1 - suffix])
            suffix++;
        // What differs at the end is an ending: "damages", "damaged".
        return prefix + suffix >= Math.Max(a.Length, b.Length) - 1 && (suffix == 0 || !AreTwoWords(a, b));
    }
}
