namespace Dossier.Engine.Language;

/// <summary>What a dictionary says two words are to each other. Words with several senses may be several things.</summary>
[Flags]
internal enum Kinship : byte
{
    /// <summary>The dictionary tells of nothing.</summary>
    None = 0,

    /// <summary>They share a common sense: hire, employ.</summary>
    Synonym = 1,

    /// <summary>One is formed from the other, or both from a third: employ, employee, employment.</summary>
    Derived = 2,

    /// <summary>One says the contrary of the other: rise, fall.</summary>
    Opposite = 4,

    /// <summary>One is a kind of the other, at most two steps up: bus, vehicle.</summary>
    Kind = 8,
}
