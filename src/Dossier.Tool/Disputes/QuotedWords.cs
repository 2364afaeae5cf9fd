using System.Text;
using Dossier.Engine;
using Dossier.Engine.Documents;

namespace Dossier.Tool.Disputes;

/// <summary>Words of an article in the text around them, as a reader of the page sees both, on one line.</summary>
/// <param name="Before">What stands before the words.</param>
/// <param name="Words">The words.</param>
/// <param name="After">What stands behind them.</param>
internal sealed record QuotedWords(string Before, string Words, string After)
{
    /// <summary>The words of a span in the text of another that holds it.</summary>
    public static QuotedWords Of(Document document, TextSpan around, TextSpan words)
    {
        var start = Math.Min(around.Start, words.Start);
        var end = Math.Max(around.End, words.End);
        var (text, from, to) = (new StringBuilder(end - start), 0, 0);
        for (var i = start; i < end; i++)
        {
            if (i == words.Start)
                from = text.Length;
            if (document.SeenAt(i) is { } c)
            {
                if (!char.IsWhiteSpace(c))
                    text.Append(c);
                else if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
            }
            if (i == words.End - 1)
                to = text.Length;
        }
        var all = text.ToString();
        return new(all[..from], all[from..to], all[to..].TrimEnd());
    }

    /// <summary>The same with no more of the text around the words than is wanted on either side, cut between words.</summary>
    public QuotedWords Within(int longest)
    {
        var before = Before.Length <= longest ? Before : "…" + Before[(Before.IndexOf(' ', Before.Length - longest) is >= 0 and var blank ? blank : Before.Length)..];
        var after = After.Length <= longest ? After : After[..Math.Max(0, After.LastIndexOf(' ', longest))] + " …";
        return new(before, Words, after);
    }
}
