namespace Dossier.Engine.Questions;

/// <summary>What is asked of an event or a person.</summary>
public enum Asked
{
    /// <summary>On what day it was.</summary>
    When,
    /// <summary>Where it was.</summary>
    Where,
    /// <summary>How long it lasted.</summary>
    HowLong,
    /// <summary>How many of a thing there were.</summary>
    HowMany,
    /// <summary>How much money, or what share.</summary>
    HowMuch,
    /// <summary>In what post somebody is.</summary>
    Who,
    /// <summary>What somebody said.</summary>
    Said,
}

/// <summary>A question of the program to its articles, as a fact sheet asks it.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Event">The event in a word: "meeting", "fire".</param>
/// <param name="Participants">Who or what took part, in any form of their names; places where it was.</param>
/// <param name="Of">What is counted ("jobs", "people killed"), what kind of sum is meant ("fine"), or who is asked about; empty where nothing is.</param>
/// <param name="Set">The set of articles that is asked; null for every set.</param>
public sealed record Question(Asked Asked, string Event, EquatableArray<string> Participants, string Of, string? Set)
{
    /// <summary>As a person would ask it: "how many jobs at the meeting of Ann Lee and Bo Ek".</summary>
    public override string ToString()
    {
        var occasion = "the " + Event + (Participants.Count == 0 ? "" : " of " + List(Participants));
        return Asked switch
        {
            Asked.When => "when " + occasion + " was",
            Asked.Where => "where " + occasion + " was",
            Asked.HowLong => "how long " + occasion + " lasted",
            Asked.HowMany => "how many " + Of + " at " + occasion,
            Asked.HowMuch => (Of.Length > 0 ? "how much " + Of + " at " : "how much at ") + occasion,
            Asked.Who => "who " + Of + " is, at " + occasion,
            _ => "what " + Of + " said at " + occasion,
        };
    }

    internal static string List(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1];
}
