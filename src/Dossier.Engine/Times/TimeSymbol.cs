namespace Dossier.Engine.Times;

/// <summary>What kind of symbolic value a time expression has where it stands.</summary>
internal enum Form : byte
{
    None,
    /// <summary>A calendar date with whatever parts the words give: year, month, day, weekday.</summary>
    Date,
    /// <summary>A period some steps from the one spoken of: "last week", "that year", "yesterday".</summary>
    Period,
    /// <summary>A count of units away from a time: "two years ago", "three days later".</summary>
    Offset,
    /// <summary>A season of a year.</summary>
    Season,
    /// <summary>A quarter of a year: "the third quarter".</summary>
    Quarter,
    /// <summary>A half of a year.</summary>
    Half,
    Decade,
    Century,
    /// <summary>A length.</summary>
    Duration,
    /// <summary>A repetition of a calendar date, a period or an interval.</summary>
    Set,
    /// <summary>A fixed value: PAST_REF.</summary>
    Fixed,
    Holiday,
}

/// <summary>What a relative expression counts from.</summary>
internal enum Base : byte
{
    /// <summary>The clock of the document.</summary>
    Document,
    /// <summary>The last date spoken of.</summary>
    Reference,
}

/// <summary>A time expression as the words give it, before anything is resolved. A struct, so that trying costs no allocation.</summary>
internal struct TimeSymbol
{
    public const int NoZone = int.MinValue;

    /// <summary>First token and the token after the last.</summary>
    public int First, End;
    public Form Form;
    public TimeExpressionType Type;
    public Modifier Modifier;
    public Base Base;
    /// <summary>The year, 0 when the words give none, below 0 before Christ; for a century its number.</summary>
    public int Year;
    /// <summary>The month, or the number of the season, quarter or half; 0 when there is none.</summary>
    public int Month;
    public int Day, Weekday;
    public TimeUnit Unit;
    /// <summary>Whether <see cref="Shift"/> says which month, weekday or year is meant.</summary>
    public bool Shifted;
    public int Shift;
    /// <summary>The count of a length or an offset, negative when it is vague.</summary>
    public decimal Count;
    /// <summary>The lower count of a length told as a range, of which <see cref="Count"/> is the upper: the 4 of "4 to 5 minutes"; 0 when it is none.</summary>
    public decimal Least;
    /// <summary>The smaller part of a length told in two units: the six months of "three years and six months".</summary>
    public decimal Rest;
    public TimeUnit RestUnit;
    /// <summary>The seconds of a length of hours and minutes, "2:27:41"; 0 where there are none.</summary>
    public decimal RestSeconds;
    /// <summary>Whether an offset is told as a length from now: "in two weeks".</summary>
    public bool IsAhead;
    /// <summary>Whether day and month may be the other way round: "9/1/2017".</summary>
    public bool DayOrMonth;
    public bool Fiscal;
    /// <summary>"of that year": the missing year is the one last spoken of.</summary>
    public bool YearOfReference;
    /// <summary>The part of the day, 1 to 4, or 0.</summary>
    public int Part;
    /// <summary>Minute of the day from 0 to 1440, or below 0 when no hour is given.</summary>
    public int Minute;
    public int Second;
    /// <summary>Whether the hour is one of the twelve-hour clock and nothing said yet which half of the day is meant.</summary>
    public bool TwelveHours;
    /// <summary>Which weekday, day or week of the month or year is meant, below 0 the last; 0 when the words number none.</summary>
    public int Nth;
    public int Zone;
    public string? Value;
    public HolidayRule? Holiday;

    /// <summary>An empty symbol over some tokens.</summary>
    public static TimeSymbol At(int first, int end, Form form, TimeExpressionType type = TimeExpressionType.Date) =>
        new() { First = first, End = end, Form = form, Type = type, Minute = -1, Second = -1, Zone = NoZone };

    /// <summary>Whether the value has a day at most one day long.</summary>
    public readonly bool IsDay => (Form == Form.Date && (Day != 0 || (Weekday != 0 && (Month == 0 || Nth != 0)))) || (Form == Form.Period && Unit == TimeUnit.Day) || Form == Form.Holiday;
}
