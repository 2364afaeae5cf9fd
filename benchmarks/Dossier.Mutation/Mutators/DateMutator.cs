using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Language;

namespace Dossier.Mutation.Mutators;

/// <summary>Another day, month, weekday or hour.</summary>
internal static class DateMutator
{
    private const int LastSafeDay = 28;

    public static IEnumerable<Mutant> Of(SharedValue shared, ArticleFacts article, Choice choice)
    {
        var words = article.Mentions.Words;
        var seed = shared.Value.Key + " " + article.Document.Path;
        switch (shared.Value.Class)
        {
            case ValueClass.Date:
                var day = int.Parse(shared.Value.Key[(shared.Value.Key.IndexOf('-') + 1)..], CultureInfo.InvariantCulture);
                var days = Enumerable.Range(-6, 13).Select(d => day + d).Where(d => d != day && d is >= 1 and <= LastSafeDay).ToList();
                var other = days[choice.Below(days.Count, seed + " day")];
                if (Edits(shared, p => Day(words, p, day, other)) is { } dayEdits)
                    yield return new Mutant("date: day", dayEdits);
                var months = 1 + choice.Below(11, seed + " month");
                if (day <= LastSafeDay && Edits(shared, p => Named(words, p, CalendarNames.Months, months)) is { } monthEdits)
                    yield return new Mutant("date: month", monthEdits);
                break;
            case ValueClass.Weekday:
                var weekdays = 1 + choice.Below(6, seed);
                if (Edits(shared, p => Named(words, p, CalendarNames.Weekdays, weekdays)) is { } weekdayEdits)
                    yield return new Mutant("date: weekday", weekdayEdits);
                break;
            case ValueClass.TimeOfDay:
                var hours = 1 + choice.Below(5, seed);
                if (Edits(shared, p => Hour(words, p, hours)) is { } hourEdits)
                    yield return new Mutant("time of day: hour", hourEdits);
                break;
        }
    }

    /// <summary>The same change at every place, or null when one of them is written in a way that cannot be changed.</summary>
    public static IReadOnlyList<Edit>? Edits(SharedValue shared, Func<StatedValue, Edit?> edit)
    {
        var edits = shared.Places.Select(edit).ToList();
        return edits.All(e => e is not null) ? edits.Select(e => e!.Value).Distinct().ToList() : null;
    }

    private static Edit? Day(Words words, StatedValue place, int day, int other)
    {
        foreach (var t in TokensOf(words, place.Span))
            if (words.Tokens[t] is { Kind: TokenKind.Number, Length: <= 2 } token && int.TryParse(words.Slice(t), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n == day)
                // "10th" would need another ending, and "10/01" may be a month.
                return token.End < words.Text.Length && (char.IsLetter(words.Text[token.End]) || words.Text[token.End] is '/' or '-') ? null
                    : new Edit(new TextSpan(token.Start, token.Length), other.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    private static Edit? Named(Words words, StatedValue place, IReadOnlyList<string[]> names, int steps)
    {
        foreach (var t in TokensOf(words, place.Span))
            if (CalendarNames.Find(names, words.Slice(t)) is { } found)
                return new Edit(new TextSpan(words.Tokens[t].Start, words.Tokens[t].Length), CalendarNames.Write(names, (found.Index + steps) % names.Count, found.Form));
        return null;
    }

    private static Edit? Hour(Words words, StatedValue place, int steps)
    {
        foreach (var t in TokensOf(words, place.Span))
            if (words.Tokens[t] is { Kind: TokenKind.Number, Length: <= 2 } token && int.TryParse(words.Slice(t), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 1 and <= 12)
                return new Edit(new TextSpan(token.Start, token.Length), ((hour - 1 + steps) % 12 + 1).ToString(CultureInfo.InvariantCulture));
        return null;
    }

    public static IEnumerable<int> TokensOf(Words words, TextSpan span)
    {
        for (var t = FirstFrom(words, span.Start); t < words.Tokens.Length && words.Tokens[t].Start < span.End; t++)
            yield return t;
    }

    private static int FirstFrom(Words words, int offset)
    {
        int low = 0, high = words.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
