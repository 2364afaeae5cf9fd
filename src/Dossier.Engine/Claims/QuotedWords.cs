namespace Dossier.Engine.Claims;

/// <summary>The words of a quotation as they are compared: folded, without marks.</summary>
internal static class QuotedWords
{
    /// <summary>How many words there are.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
                count++;
        return count;
    }

    /// <summary>The words, at most <paramref name="most"/>.</summary>
    public static List<string> Split(string text, int most)
    {
        var words = new List<string>();
        var start = -1;
        var aside = false;
        var lastClosing = text.LastIndexOf(')');
        for (var i = 0; i <= text.Length && words.Count < most; i++)
        {
            // What stands in brackets is the paper's, not the speaker's.
            if (i < text.Length && text[i] is '(' && i < lastClosing)
                aside = true;
            else if (i < text.Length && text[i] is ')')
                aside = false;
            if (aside && start < 0)
                continue;
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '\u2019');
            if (inside && start < 0)
                start = i;
            else if (!inside && start >= 0)
            {
                words.Add(text.Substring(start, i - start).ToLowerInvariant().Replace('\u2019', '\'').Trim('\''));
                start = -1;
            }
        }
        words.RemoveAll(w => w.Length == 0);
        return words;
    }
}
