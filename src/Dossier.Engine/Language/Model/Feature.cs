namespace Dossier.Engine.Language.Model;

using System.Runtime.CompilerServices;

/// <summary>
/// Features are 32-bit hashes of a template's number and of the attributes it joins. Integer arithmetic only: the same on every runtime and processor.
/// Attributes are mixed once, when a word is looked at; joining them is then an addition or two and a multiplication.
/// </summary>
internal static class Feature
{
    /// <summary>The start of a running hash over characters.</summary>
    public const uint Seed = 0x811C9DC5;

    private const uint Golden = 0x9E3779B1;
    private const uint Spread = 0x2C1B3C6D;

    /// <summary>A feature of one attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => unchecked((a + (template * Golden)) * Spread);

    /// <summary>A feature of two attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => unchecked((a + Turn(b, 9) + (template * Golden)) * Spread);

    /// <summary>A feature of three attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) => unchecked((a + Turn(b, 9) + Turn(c, 18) + (template * Golden)) * Spread);

    /// <summary>Two attributes as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Join(uint a, uint b) => unchecked((a + Turn(b, 5)) * Golden);

    /// <summary>A running hash after one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Step(uint hash, uint c) => unchecked(((hash ^ c) * 0x01000193) + 0x7F4A7C15);

    /// <summary>A number or a finished running hash as an attribute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint x)
    {
        unchecked
        {
            x ^= x >> 16;
            x *= 0x85EBCA6B;
            x ^= x >> 13;
            x *= 0xC2B2AE35;
            return x ^ (x >> 16);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Turn(uint x, int by) => (x << by) | (x >> (32 - by));
}
