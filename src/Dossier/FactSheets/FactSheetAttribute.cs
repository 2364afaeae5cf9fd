namespace Dossier;

/// <summary>
/// Marks a partial class as a fact sheet: what a program wants to know of one event. The generator answers its partial members from the project's articles.
/// </summary>
/// <example>
/// <code>
/// [FactSheet("meeting", "Ann Lee", "Bo Ek")]
/// public static partial class HarbourTalks
/// {
///     [When] public static partial Finding&lt;PartialDate&gt; Date { get; }
///     [HowMany("jobs")] public static partial Finding&lt;long&gt; Jobs { get; }
/// }
/// </code>
/// </example>
/// <param name="event">The event in a word, noun or verb: "meeting", "fire", "takeover".</param>
/// <param name="participants">Who or what took part, in any form of their names: "Ann Lee", "Acme Ltd"; also places where it was.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FactSheetAttribute(string @event, params string[] participants) : Attribute
{
    /// <summary>The event in a word.</summary>
    public string Event { get; } = @event;

    /// <summary>Who or what took part.</summary>
    public IReadOnlyList<string> Participants { get; } = participants;

    /// <summary>The set of articles that is asked; every set by default.</summary>
    public string? Set { get; set; }
}
