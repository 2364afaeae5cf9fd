using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>Finds the words of a document that name a time.</summary>
public static class TimeRecognizer
{
    /// <summary>The document's times in the order of the text, none overlapping, also those of bylines and boilerplate.</summary>
    public static TimeMention[] Recognize(Document document, Words words, ArticleOptions options, out Clock clock, CancellationToken cancellation = default)
    {
        clock = ClockFinder.Find(document, words, options, cancellation);
        var resolver = new Resolver(clock.Date);
        var mentions = new List<TimeMention>();
        foreach (var sentence in words.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            Read(new Window(words, sentence.First, sentence.First, sentence.End), resolver, mentions);
        }
        return mentions.ToArray();
    }

    /// <summary>"service.current.key", "daily_quota", "now()": parts of one name.</summary>
    private static bool IsInIdentifier(in Window w, int i) =>
        (w.Glued(i) && i > w.First && w.Is(i - 1, '_')) || (w.Glued(i + 1) && w.Is(i + 1, '_'))
        || (w.Glued(i + 1) && w.Is(i + 1, '(') && w.Glued(i + 2) && w.Is(i + 2, ')'))
        || (w.Glued(i) && i > w.First && w.Is(i - 1, '.') && w.Glued(i - 1) && w.Glued(i + 1) && ((w.Is(i + 1, '.') && w.Glued(i + 2)) || w.Is(i + 1, '(')));

    private static void Read(Window w, Resolver resolver, List<TimeMention> mentions)
    {
        var tokens = w.Words.Tokens;
        for (var i = w.Floor; i < w.End;)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Number && (TimeWords.Roles[token.Word] & Role.Trigger) == 0 && token.Word != Cue.Q && token.Word != Cue.Half)
            {
                i++;
                continue;
            }
            if (token.Kind == TokenKind.Word && IsInIdentifier(w, i))
            {
                i++;
                continue;
            }
            if (!Scanner.TryAt(w, i, out var symbol, out var next))
            {
                i = next;
                continue;
            }
            if (TimesInNames.Is(w, i, symbol))
            {
                i = symbol.End;
                continue;
            }
            var isRange = RangeRecognizer.TryBehind(w, ref symbol, out var second);
            mentions.Add(resolver.Resolve(symbol, w));
            if (isRange)
            {
                mentions.Add(resolver.Resolve(second, w));
                symbol = second;
            }
            i = symbol.End;
            w = w.From(i);
        }
    }
}
