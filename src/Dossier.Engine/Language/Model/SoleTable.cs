namespace Dossier.Engine.Language.Model;

/// <summary>
/// Situations that have always had one outcome: "determiner before noun" needs no model. Read in place.
/// Layout: uint slots, 12 bytes unused, then a uint for each: the situation's lower 24 bits above 8 bits of outcome plus one, 0 when free. A situation stands in its own slot or nowhere.
/// </summary>
internal readonly unsafe struct SoleTable(byte* at)
{
    private readonly uint* _slots = (uint*)(at + 16);
    private readonly uint _count = *(uint*)at;

    /// <summary>How many bytes the table at an address says it has.</summary>
    public static long Size(byte* at) => 16 + (4L * *(uint*)at);

    /// <summary>The outcome of a situation, or -1 when it has had several.</summary>
    public int Find(uint situation)
    {
        var slot = _slots[((ulong)situation * _count) >> 32];
        return slot >> 8 == (situation & 0xFFFFFF) ? (int)(slot & 0xFF) - 1 : -1;
    }
}
