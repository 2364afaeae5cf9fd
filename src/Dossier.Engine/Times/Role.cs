namespace Dossier.Engine.Times;

/// <summary>What a word can be in a time expression; a word may be several things ("second", "may").</summary>
[Flags]
internal enum Role
{
    None = 0,
    /// <summary>"January": the month's number.</summary>
    Month = 1 << 0,
    /// <summary>"Monday": 1, to Sunday: 7.</summary>
    Weekday = 1 << 1,
    /// <summary>"spring": 1, to winter: 4.</summary>
    Season = 1 << 2,
    /// <summary>"morning": 1, afternoon, evening, night: 4.</summary>
    DayPart = 1 << 3,
    /// <summary>"noon": its minute of the day.</summary>
    HourName = 1 << 4,
    /// <summary>"yesterday": days from today.</summary>
    DayName = 1 << 5,
    /// <summary>"year": see <see cref="TimeUnit"/>.</summary>
    Unit = 1 << 6,
    /// <summary>"twenty".</summary>
    Cardinal = 1 << 7,
    /// <summary>"hundred".</summary>
    Multiplier = 1 << 8,
    /// <summary>"third".</summary>
    Ordinal = 1 << 9,
    /// <summary>"several".</summary>
    VagueNumber = 1 << 10,
    /// <summary>"nineties": 90.</summary>
    DecadeName = 1 << 11,
    /// <summary>"EST": minutes east of UTC.</summary>
    Zone = 1 << 12,
    /// <summary>"p.m.": minutes to add.</summary>
    Meridiem = 1 << 13,
    /// <summary>"daily".</summary>
    Adverb = 1 << 14,
    /// <summary>Sets off a phrase of the vague words or the holidays.</summary>
    Phrase = 1 << 15,
    /// <summary>"last": -1, "this": 0, "next": 1.</summary>
    Shift = 1 << 16,
    /// <summary>Says that the clause is about the future.</summary>
    Future = 1 << 17,
    /// <summary>Says that the clause is about the past.</summary>
    Past = 1 << 18,
    /// <summary>A word the code looks for by name.</summary>
    Cue = 1 << 19,
    /// <summary>More than one: "years", "Mondays".</summary>
    Plural = 1 << 20,
    /// <summary>A short form, a time only beside a number: "Dec", "Sun", "min".</summary>
    Abbreviated = 1 << 21,
    /// <summary>Another word too, a time only beside words that say so: "may", "march", "fall".</summary>
    Ambiguous = 1 << 22,
    /// <summary>Stands before numbers that are names: "room", "flight".</summary>
    Label = 1 << 23,
    /// <summary>Stands behind numbers that count: "people", "dollars".</summary>
    Counted = 1 << 24,
    /// <summary>Ends an address: "Street".</summary>
    Street = 1 << 25,
    /// <summary>A past verb whose infinitive lies ahead: "decided to".</summary>
    Plan = 1 << 26,

    /// <summary>Words that can be the heart of a time expression.</summary>
    Trigger = Month | Weekday | Season | DayPart | HourName | DayName | Unit | Cardinal | Multiplier | Ordinal | VagueNumber | DecadeName | Adverb | Phrase,
}

/// <summary>The units of time, from the shortest.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}
