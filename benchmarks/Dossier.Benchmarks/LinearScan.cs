namespace Dossier.Benchmarks;

/// <summary>
/// The least any reader of a text can do, and what the others are measured against: one plain loop that looks at every character once,
/// decides whether it is a letter, a digit, white space or something else, and folds it into a hash that ends with every change of class.
/// No vectors, no tables, no early exit.
/// </summary>
internal static class LinearScan
{
    /// <summary>A number that depends on every character, so that no part of the loop can be left out.</summary>
    public static uint Run(string text)
    {
        uint hash = 2166136261, sum = 0;
        var last = 0;
        foreach (var c in text)
        {
            var kind = (uint)((c | 0x20) - 'a') <= 'z' - 'a' ? 1
                : (uint)(c - '0') <= 9 ? 2
                : c <= ' ' ? 3
                : c < '\u0080' ? 4
                : char.IsLetter(c) ? 1 : 4;
            if (kind != last)
            {
                sum += hash;
                hash = 2166136261;
                last = kind;
            }
            hash = (hash ^ c) * 16777619;
        }
        return sum + hash;
    }
}
