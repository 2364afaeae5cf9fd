using Dossier;

namespace SampleConsumer;

/// <summary>What this program wants to know of the meeting the articles tell of. The generator answers each member when the program is compiled.</summary>
[FactSheet("meeting", "Donald Trump", "Jack Ma")]
public static partial class TrumpMaMeeting
{
    [When]
    public static partial Finding<DateOnly> Date { get; }

    [HowMany("jobs")]
    public static partial Finding<Quantity> Jobs { get; }

    [Who("Jack Ma")]
    public static partial Finding<string> Role { get; }

    [Said("Jack Ma")]
    public static partial IReadOnlyList<Quotation> Quotes { get; }
}
