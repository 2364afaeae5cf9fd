namespace Dossier.Engine.Times;

/// <summary>Reads the counts that stand before units of time and the years that are spoken in words.</summary>
internal static class NumberReader
{
    private const int Limit = 8;

    /// <summary>Reads a count that starts at a token: "two", "twenty-five", "a hundred", "2.5", "two and a half", "several". Vague counts are -1.</summary>
    public static bool TryCount(in Window w, int i, out decimal count, out int end)
    {
        count = 0;
        end = i;
        if (w.IsNumber(i))
        {
            count = w.Decimal(i);
            end = i + 1;
            if (count < 0)
                return false;
            if (w.Is(end, Role.Multiplier) && !w.Is(end, Role.Plural))
                count = Scale(count, w.Number(end++));
        }
        else if (w.Is(i, Role.VagueNumber))
        {
            count = -1;
            end = i + 1;
            if (w.Word(end) == Cue.OfWord)
                end++;
            while (end < i + 4 && w.Is(end, Role.VagueNumber))
                end++;
            return true;
        }
        else if (!TryWords(w, i, out count, out end))
            return false;
        // "four (4) hours": contracts say a number twice.
        else if (w.Is(end, '(') && w.IsNumber(end + 1) && w.Decimal(end + 1) == count && w.Is(end + 2, ')'))
            end += 3;
        TryHalf(w, ref count, ref end);
        return true;
    }

    /// <summary>Reads a number in words.</summary>
    public static bool TryWords(in Window w, int i, out decimal count, out int end)
    {
        decimal total = 0, part = 0;
        end = i;
        var last = 0;
        for (var k = i; k < i + Limit; k++)
        {
            if (w.Is(k, Role.Cardinal))
            {
                var n = w.Number(k);
                // "twenty five" is one number, "five six" is two.
                if (end > i && last != 100 && last != 1000 && !(last is >= 20 and < 100 && n < 10))
                    break;
                part += n;
                last = n;
                end = k + 1;
            }
            else if (w.Is(k, Role.Multiplier) && w.Number(k) > last)
            {
                var n = w.Number(k);
                if (part == 0)
                    part = 1;
                if (n >= 1000)
                {
                    total += Scale(part, n);
                    part = 0;
                }
                else
                    part = Scale(part, n);
                last = n == 12 ? 0 : n >= 1000 ? 1000 : 100;
                end = k + 1;
            }
            else if (end == i || !(w.IsDash(k) || (w.Word(k) == Cue.And && last >= 100)))
                break;
        }
        count = total + part;
        return end > i;
    }

    /// <summary>Reads a year in words: "nineteen ninety-one", "two thousand and five", "nineteen oh five" is not read.</summary>
    public static bool TryYear(in Window w, int i, out int year, out int end)
    {
        year = 0;
        end = i;
        if (!w.Is(i, Role.Cardinal))
            return false;
        var head = w.Number(i);
        if (head is >= 13 and <= 20 && TryWords(w, i + 1, out var tail, out end) && tail is >= 10 and < 100 && !w.IsDash(i + 1))
        {
            year = (100 * head) + (int)tail;
            return true;
        }
        if (head is >= 13 and <= 20 && w.Is(i + 1, Role.Multiplier) && w.Number(i + 1) == 100)
            return false;
        if (head == 2 && w.Is(i + 1, Role.Multiplier) && w.Number(i + 1) == 1000 && TryWords(w, i, out var whole, out end) && whole is >= 2000 and < 2100)
        {
            year = (int)whole;
            return true;
        }
        return false;
    }

    /// <summary>Takes "and a half" behind a count.</summary>
    public static void TryHalf(in Window w, ref decimal count, ref int end)
    {
        if (count >= 0 && w.Word(end) == Cue.And && (w.Word(end + 1) == Cue.A || w.Is(end + 1, Role.Cardinal)) && w.Word(end + 2) == Cue.Half)
        {
            count += 0.5m;
            end += 3;
        }
    }

    private static decimal Scale(decimal n, int by) => n > 1_000_000_000_000m ? n : n * by;
}
