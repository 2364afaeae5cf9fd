namespace Dossier.Engine.Matching;

/// <summary>Rows of evidence, a bit each: every pair of claims is held against every bar.</summary>
internal readonly struct EvidenceSet
{
    private readonly ulong _first, _second, _third, _fourth;

    /// <summary>The set of some rows.</summary>
    public EvidenceSet(IReadOnlyList<Evidence> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = (byte)rows[i];
            var bit = 1UL << (row & 63);
            switch (row >> 6)
            {
                case 0:
                    _first |= bit;
                    break;
                case 1:
                    _second |= bit;
                    break;
                case 2:
                    _third |= bit;
                    break;
                default:
                    _fourth |= bit;
                    break;
            }
        }
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => (_first | _second | _third | _fourth) == 0;

    /// <summary>Whether two sets have a row in common.</summary>
    public bool Meets(in EvidenceSet other) => ((_first & other._first) | (_second & other._second) | (_third & other._third) | (_fourth & other._fourth)) != 0;
}
