namespace Dossier;

/// <summary>The four types of a TIMEX3 expression (ISO-TimeML).</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<TimeExpressionType>))]
#endif
public enum TimeExpressionType
{
    /// <summary>A calendar time no finer than a day: "January 10", "2016", "last month".</summary>
    Date,
    /// <summary>A time of day: "7:48pm", "Monday morning".</summary>
    Time,
    /// <summary>A length of time: "40 minutes", "five years".</summary>
    Duration,
    /// <summary>A repeated time: "every Monday", "twice a year".</summary>
    Set,
}

/// <summary>Words that name a time, after TIMEX3 (ISO-TimeML).</summary>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The normalised value, resolved against the article's own clock: <c>2017-01-09</c>, <c>P5Y</c>, <c>XXXX-WXX-1</c>.</param>
/// <param name="Modifier">How the words bend the value.</param>
/// <param name="Passage">Where the words stand.</param>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<TimeExpression>))]
#endif
public sealed record TimeExpression(TimeExpressionType Type, string Value, Modifier Modifier, Passage Passage);
