using Dossier.Engine;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

namespace Dossier.Mutation;

/// <summary>What type of value it is.</summary>
internal enum ValueClass
{
    Date,
    Weekday,
    TimeOfDay,
    Count,
    Money,
    Percentage,
    Measure,
    Duration,
    Age,
    Name,
    Role,
    Verb,
}

/// <summary>A value that an article states.</summary>
/// <param name="Class">What type of value it is.</param>
/// <param name="Key">Equal for places that state the same value of the same thing: "23 dead", "Monday".</param>
/// <param name="Span">Its words.</param>
/// <param name="Sentence">Index of the sentence it stands in.</param>
internal sealed record StatedValue(ValueClass Class, string Key, TextSpan Span, int Sentence)
{
    /// <summary>The time, for dates, weekdays and times of day.</summary>
    public TimeMention? Time { get; init; }

    /// <summary>The number, for everything that has one.</summary>
    public QuantityMention? Quantity { get; init; }

    /// <summary>The role, for roles.</summary>
    public RoleMention? Role { get; init; }
}
