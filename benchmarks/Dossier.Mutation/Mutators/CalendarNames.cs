namespace Dossier.Mutation.Mutators;

/// <summary>The names of months and weekdays, in the forms newspapers use.</summary>
internal static class CalendarNames
{
    /// <summary>Each month's name and short forms.</summary>
    public static IReadOnlyList<string[]> Months { get; } =
    [
        ["January", "Jan."], ["February", "Feb."], ["March"], ["April"], ["May"], ["June"], ["July"], ["August", "Aug."],
        ["September", "Sept."], ["October", "Oct."], ["November", "Nov."], ["December", "Dec."],
    ];

    /// <summary>Each weekday's name and short form, from Monday.</summary>
    public static IReadOnlyList<string[]> Weekdays { get; } =
    [
        ["Monday", "Mon."], ["Tuesday", "Tue."], ["Wednesday", "Wed."], ["Thursday", "Thu."], ["Friday", "Fri."], ["Saturday", "Sat."], ["Sunday", "Sun."],
    ];

    /// <summary>Which name a word is, and in which form; null when it is none.</summary>
    public static (int Index, int Form)? Find(IReadOnlyList<string[]> names, string word)
    {
        for (var i = 0; i < names.Count; i++)
            for (var f = 0; f < names[i].Length; f++)
                if (string.Equals(names[i][f].TrimEnd('.'), word.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))
                    return (i, f);
        return null;
    }

    /// <summary>A name in a form, the full one where it has no other; a full stop after a short form stays in the text.</summary>
    public static string Write(IReadOnlyList<string[]> names, int index, int form) => names[index][Math.Min(form, names[index].Length - 1)].TrimEnd('.');
}
