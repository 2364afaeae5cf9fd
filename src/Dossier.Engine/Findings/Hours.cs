namespace Dossier.Engine.Findings;

/// <summary>Whether two times of day can be one.</summary>
internal static class Hours
{
    // News rounds to five minutes and more.
    private const int Slack = 9;
    private const int Day = 24 * 60;

    public static bool Contradict(Times.TimeOfDay a, Times.TimeOfDay b)
    {
        // A zone on one side only: nobody knows how the other counts.
        if (a.Offset is null != b.Offset is null)
            return false;
        var shift = (b.Offset ?? 0) - (a.Offset ?? 0);
        return !Within(a.From, b.From + shift, b.To + shift + (b.To < b.From ? Day : 0)) && !Within(b.From + shift, a.From, a.To + (a.To < a.From ? Day : 0));
    }

    private static bool Within(int minute, int from, int to)
    {
        for (var day = -Day; day <= Day; day += Day)
            if (minute + day >= from - Slack && minute + day <= to + Slack)
                return true;
        return false;
    }
}
