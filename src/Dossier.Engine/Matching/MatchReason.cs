namespace Dossier.Engine.Matching;

/// <summary>Says in words what became of two claims, and why.</summary>
public static class MatchReason
{
    // A list of all that would do is longer than anybody reads.
    private const int MostRows = 4;

    /// <summary>Why two claims are told against each other, agree, or are not told; without a full stop.</summary>
    public static string Of(MatchTrace trace) => trace.Fate switch
    {
        Fate.Matched when trace.Contradict == false => "they answer one question, and agree",
        Fate.Matched when trace.IsTold => trace.Caution == Caution.None ? "a warning" : "an info and no warning: " + CautionOf(trace),
        Fate.Matched => "they answer one question, but are read as one value, or are told against each other already by other words",
        Fate.ArticlesApart => "the articles are not compared",
        Fate.OtherUnit when trace.ReadA.Kind == "polarity" => $"they ask two things: {StatusOf(trace.ReadA)} and {StatusOf(trace.ReadB)}",
        Fate.OtherUnit => $"the units differ: {Unit(trace.ReadA.Unit)} and {Unit(trace.ReadB.Unit)}",
        Fate.TooMany => "an article has more claims of this kind than are compared",
        Fate.NothingShared => "no verb, thing or word around them is the same or alike",
        Fate.Open => OpenOf(trace),
        Fate.Barred => "barred: " + Decisive(trace),
        Fate.Unsure => "the evidence is too weak: " + (trace.InfoFrom >= MatchTrace.Never ? $"no score is enough for values of this kind (it is {trace.Score})" : $"score {trace.Score}, told from {trace.InfoFrom}") + Heaviest(trace),
        Fate.GivenToo => "an article gives the other's value too: it tells both, or of two things",
        Fate.MatchedOtherwise => "one of the two fits another claim better",
        _ => "the sentence is a copy in which more than one value differs, like a form filled in again",
    };

    /// <summary>What speaks most against one question.</summary>
    private static string Heaviest(MatchTrace trace)
    {
        // The less sure of the two says why it is unsure.
        var isOfEvent = trace.OfEvent.Count > 0 && trace.EventScore < trace.QuestionScore;
        var rows = (isOfEvent ? trace.OfEvent : trace.Evidence).Where(r => r.Weight < 0 && IsReason(r.Row)).OrderBy(r => r.Weight).Take(MostAgainst).Select(r => r.Text).ToList();
        return rows.Count == 0 ? "" : (isOfEvent ? "; most against one event: " : "; most against it: ") + string.Join(", ", rows);
    }

    private const int MostAgainst = 2;

    /// <summary>Whether a row of evidence speaks of the pair at all: of what kind it is speaks neither way.</summary>
    public static bool IsReason(string row) => row is not (nameof(Evidence.Always) or nameof(Evidence.Side)) && !row.StartsWith("Of", StringComparison.Ordinal);

    /// <summary>"Whether it is needed", "whether it was done".</summary>
    private static string StatusOf(ClaimReading read) => read.Unit.Length == 0 ? "whether it was done" : read.Unit == Claims.Statuses.Any ? "whether there is it or not" : "whether it is " + read.Unit;

    private static string Unit(string unit) => unit.Length == 0 ? "none" : unit.Trim();

    /// <summary>Why a dispute is no warning; null where its evidence has to say it.</summary>
    public static string? Of(Caution caution) => caution switch
    {
        Caution.Hedged => "a side holds back",
        Caution.Approximate => "a value is only about right",
        Caution.TwoSources => "two sources are quoted, each with its own value",
        Caution.TwoPosts => "one person may hold both posts",
        Caution.TwoNames => "one may be known by both names",
        Caution.SmallWords => "the quotations differ only in small words",
        Caution.OtherWeeks => "the articles are of other weeks",
        Caution.GuessedDay => "a weekday has its week from the other article",
        _ => null,
    };

    private static string CautionOf(MatchTrace trace) => trace.Caution switch
    {
        _ when Of(trace.Caution) is { } caution => caution,
        _ when trace.Score < trace.WarningFrom => trace.WarningFrom >= MatchTrace.Never ? "no score makes values of this kind a warning" : $"score {trace.Score}, a warning from {trace.WarningFrom}",
        _ => Decisive(trace),
    };

    /// <summary>Why two values can neither be told to agree nor to exclude each other.</summary>
    private static string OpenOf(MatchTrace trace) => trace.ReadA.Remarks.Contains("denied") || trace.ReadB.Remarks.Contains("denied") ? "a value is denied, and says nothing of the other" : "their values cannot be set against each other: " + trace.ReadA.Kind switch
    {
        "count" or "number" => "the later article counts more of what may have risen, or one number is a part of the other",
        "date" => "nobody knows which week a weekday is of",
        "hour" => "they are of two days",
        "score" => "both numbers of the two scores differ, as those of two matches do",
        "role" => "they are of two people, or one may hold both posts",
        "polarity" => "the verbs do not mean the same or the opposite, or both tell up to now on two days",
        "person" or "place" or "organization" or "name" => "the two may be one, or a sentence names both",
        _ => "one is a part of the other, or a unit cannot be converted",
    };

    /// <summary>The rows that hold a bar up.</summary>
    private static string Decisive(MatchTrace trace)
    {
        var against = string.Join("; and ", trace.Against.Take(MostRows).Select(r => r.Text));
        var missed = string.Join("; ", trace.Missed.Take(MostRows).Select(r => r.Text)) + (trace.Missed.Count > MostRows ? $"; and {trace.Missed.Count - MostRows} more" : "");
        if (missed.Length > 0)
            missed = trace.Missed.Count == 1 ? "what is missed: " + missed : "none of these holds: " + missed;
        return against.Length > 0 && missed.Length > 0 ? against + "; and " + missed
            : against.Length + missed.Length > 0 ? against + missed
            : "more than one thing speaks against it";
    }
}
