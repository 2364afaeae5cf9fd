using Dossier.Engine.Language;

namespace Dossier.Engine.Times;

/// <summary>The lexicons of this folder as arrays by word number, so that a look at a token costs one index.</summary>
internal static class TimeWords
{
    /// <summary>What each word can be.</summary>
    public static readonly Role[] Roles = new Role[Vocabulary.Instance.Size];

    /// <summary>The value that goes with the role: a month's number, a minute, a count.</summary>
    public static readonly int[] Numbers = new int[Roles.Length];

    /// <summary>The unit of a word that is one.</summary>
    public static readonly TimeUnit[] Units = new TimeUnit[Roles.Length];

    /// <summary>The TIMEX3 interval of an adverb: "daily" is P1D.</summary>
    public static readonly string?[] Intervals = new string?[Roles.Length];

    /// <summary>The fixed phrases by the word that sets them off, longest first.</summary>
    public static readonly TimePhrase[]?[] Phrases = new TimePhrase[]?[Roles.Length];

    /// <summary>The words that bend a value by their last word, longest first.</summary>
    public static readonly ModifierPhrase[]?[] Modifiers = new ModifierPhrase[]?[Roles.Length];

    /// <summary>The words behind a length that bend it by their first word, longest first.</summary>
    public static readonly ModifierPhrase[]?[] ModifiersBehind = new ModifierPhrase[]?[Roles.Length];

    static TimeWords()
    {
        foreach (var file in (string[])["calendar", "cues", "numbers", "years", "zones"])
            foreach (var line in Vocabulary.Instance.Lines($"Times/{file}.lexicon"))
            {
                Roles[line.Words[0]] |= Parse(line.Fields[1]);
                if (line.Fields[2] != "0")
                    Numbers[line.Words[0]] = int.Parse(line.Fields[2], System.Globalization.CultureInfo.InvariantCulture);
            }
        foreach (var line in Vocabulary.Instance.Lines("Times/units.lexicon"))
        {
            Roles[line.Words[0]] |= Parse(line.Fields[1]);
            Units[line.Words[0]] = (TimeUnit)Enum.Parse(typeof(TimeUnit), line.Fields[2]);
        }
        foreach (var line in Vocabulary.Instance.Lines("Times/sets.lexicon"))
        {
            Roles[line.Words[0]] |= Parse(line.Fields[1]);
            Intervals[line.Words[0]] = line.Fields[2];
        }
        foreach (var line in Vocabulary.Instance.Lines("Times/vague.lexicon"))
            Add(TimePhrase.Vague(line));
        foreach (var line in Vocabulary.Instance.Lines("Times/holidays.lexicon"))
            Add(TimePhrase.Holiday(line));
        foreach (var line in Vocabulary.Instance.Lines("Times/modifiers.lexicon"))
        {
            ref var modifiers = ref line.Fields[2] == "behind" ? ref ModifiersBehind[line.Words[0]] : ref Modifiers[line.Words[line.Words.Length - 1]];
            modifiers = LongestFirst.With(modifiers, ModifierPhrase.Of(line));
        }
        Roles[0] = Role.None;
    }

    private static void Add(TimePhrase phrase)
    {
        var core = phrase.Words[phrase.Core];
        Roles[core] |= Role.Phrase;
        Phrases[core] = LongestFirst.With(Phrases[core], phrase);
    }

    // The names of an enumeration's values may stand in one string, with commas.
    private static Role Parse(string names) => (Role)Enum.Parse(typeof(Role), names.Replace(' ', ','));
}

/// <summary>A fixed phrase that names a time.</summary>
/// <param name="Words">Its words' numbers.</param>
/// <param name="Core">The place of the word that sets the search off.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its TIMEX3 value, or null for a holiday.</param>
/// <param name="Rule">The rule for a holiday's day, or null.</param>
/// <param name="Skip">How many of its first words must stand there but are no part of it: "at" the time.</param>
internal sealed record TimePhrase(int[] Words, int Core, TimeExpressionType Type, string? Value, HolidayRule? Rule, int Skip = 0) : IRankedPhrase
{
    public int Rank => Words.Length;

    public static TimePhrase Vague(LexiconLine line)
    {
        var type = line.Fields[2] switch { "DURATION" => TimeExpressionType.Duration, "TIME" => TimeExpressionType.Time, _ => TimeExpressionType.Date };
        return new(line.Words, line.Fields[1][0] - '0', type, line.Fields[3], null, line.Fields.Length > 4 ? line.Fields[4][0] - '0' : 0);
    }

    public static TimePhrase Holiday(LexiconLine line) =>
        new(line.Words, line.Fields[1][0] - '0', TimeExpressionType.Date, null, HolidayRule.Parse(line.Fields[2]));
}

/// <summary>Words beside a time that bend its value.</summary>
internal sealed record ModifierPhrase(int[] Words, Modifier Modifier, bool Count, bool Date, bool Time) : IRankedPhrase
{
    public int Rank => Words.Length;

    public static ModifierPhrase Of(LexiconLine line)
    {
        var modifier = line.Fields[1] switch
        {
            "APPROX" => Modifier.Approximate,
            "MORE_THAN" => Modifier.MoreThan,
            "LESS_THAN" => Modifier.LessThan,
            "EQUAL_OR_MORE" => Modifier.EqualOrMore,
            "EQUAL_OR_LESS" => Modifier.EqualOrLess,
            "ON_OR_BEFORE" => Modifier.OnOrBefore,
            "ON_OR_AFTER" => Modifier.OnOrAfter,
            "START" => Modifier.Start,
            "MID" => Modifier.Mid,
            _ => Modifier.End,
        };
        var with = line.Fields[2].Split(' ');
        return new(line.Words, modifier, with.Contains("count"), with.Contains("date"), with.Contains("time"));
    }
}
