using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Dossier.Fuzz;

/// <summary>Which branches of instrumented assemblies were taken, and how often: the map that AFL reads, kept in this process.</summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte* _map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    /// <summary>Starts to count; before any instrumented code runs, which writes without asking.</summary>
    public Coverage() => Trace.SharedMem = _map;

    /// <summary>How many branches were seen.</summary>
    public int Branches => _seen.Count(b => b != 0);

    /// <summary>Forgets the last run.</summary>
    public void Clear()
    {
        new Span<byte>(_map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the run took a branch that none before it took, or took one in another order of magnitude.</summary>
    public bool IsNew()
    {
        var isNew = false;
        for (var i = 0; i < Size; i++)
        {
            if (_map[i] == 0)
                continue;
            // 1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127, more: AFL's classes.
            var bit = (byte)(_map[i] switch { 1 => 1, 2 => 2, 3 => 4, < 8 => 8, < 16 => 16, < 32 => 32, < 128 => 64, _ => 128 });
            isNew |= (_seen[i] & bit) == 0;
            _seen[i] |= bit;
        }
        return isNew;
    }
}
