namespace Dossier.Engine.Documents;

/// <summary>The words of an article's title in their order, numbers among them: "Spark 30" and "Spark 65" are two things.</summary>
internal static class TitleWords
{
    // Longer titles are sentences.
    private const int Most = 16;

    /// <summary>Runs of letters and digits, in lower case; at most 16. "v2.2.0" is one.</summary>
    public static EquatableArray<string> Of(string title)
    {
        var words = new List<string>();
        for (int i = 0, end; i < title.Length && words.Count < Most; i = end + 1)
        {
            for (end = i; end < title.Length && (char.IsLetterOrDigit(title[end]) || IsPoint(title, end));)
                end++;
            if (end > i)
                words.Add(title.Substring(i, end - i).ToLowerInvariant());
        }
        return new(words);
    }

    private static bool IsPoint(string title, int at) => title[at] == '.' && at > 0 && char.IsDigit(title[at - 1]) && at + 1 < title.Length && char.IsDigit(title[at + 1]);
}
