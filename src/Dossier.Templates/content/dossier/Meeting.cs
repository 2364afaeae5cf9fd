using Dossier;

/// <summary>What the articles answer together about one event.</summary>
[FactSheet("meeting", "Ann Lee", "Bo Ek")]
public static partial class Meeting
{
    [When] public static partial Finding<DateOnly> Date { get; }
}
