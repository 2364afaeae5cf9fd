namespace Dossier.Engine.Times;

/// <summary>Reads the day that the path of many news addresses holds: <c>/2017/01/10/</c>, <c>/2017-01-10-…</c>.</summary>
internal static class UrlDate
{
    /// <summary>The first such day in an address, from 1990 on.</summary>
    public static bool TryFind(string? url, out DateTime day)
    {
        day = default;
        if (url is null)
            return false;
        for (var i = 0; i + 9 < url.Length; i++)
        {
            if (url[i] is not ('/' or '-' or '=' or '_') || !IsoDate.Digits(url, i + 1, 4, out var year) || url[i + 5] is not ('/' or '-') || year is < 1990 or > 2199)
                continue;
            if (!IsoDate.Digits(url, i + 6, 2, out var month) || url[i + 8] != url[i + 5] || !IsoDate.Digits(url, i + 9, 2, out var date) || !Calendar.Exists(year, month, date))
                continue;
            if (i + 11 < url.Length && url[i + 11] is >= '0' and <= '9')
                continue;
            day = new DateTime(year, month, date);
            return true;
        }
        return false;
    }
}
