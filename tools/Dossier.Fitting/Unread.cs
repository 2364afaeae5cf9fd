using Dossier.Engine;
using Dossier.Engine.Matching;

namespace Dossier.Fitting;

/// <summary>Which figures of sets no claim covers: what is not read is compared with nothing.</summary>
internal static class Unread
{
    private static readonly HashSet<string> Words = new(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "dozen", "half", "third", "quarter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "twice", "both", "nobody", "none"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Prints each such figure in brackets in its line, and how many there are of how many.</summary>
    public static void Write(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            int all = 0, unread = 0;
            foreach (var article in GoldSet.ReadAll(folder).SelectMany(s => s.Articles))
            {
                var text = article.Document.Text;
                var asked = new ArticleTerms(article.Digest).Questions.Where(q => q.Question.Kind != Dossier.Engine.Claims.ClaimKind.Polarity).Select(q => article.Claims[q.Index].Span).ToList();
                foreach (var (start, end) in Figures(text))
                {
                    all++;
                    if (asked.Exists(s => s.Start < end && s.End > start))
                        continue;
                    unread++;
                    int from = text.LastIndexOf('\n', start) + 1, to = text.IndexOf('\n', start);
                    Console.WriteLine($"unread {text[Math.Max(from, start - 100)..start]}[{text[start..end]}]{text[end..Math.Min(to < 0 ? text.Length : to, end + 100)]}");
                }
            }
            Console.WriteLine($"{Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}: {unread} of {all} unread");
        }
    }

    private static IEnumerable<(int Start, int End)> Figures(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (i + 1 < text.Length && text[i] is '.' or ',' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1]))))
                i++;
            if (char.IsDigit(text[start]) || Words.Contains(text[start..i]))
                yield return (start, i);
        }
    }
}
