namespace Dossier.Engine.Findings;

using System.Runtime.CompilerServices;

/// <summary>A thing is itself: comparing what two say would cost more than is saved by knowing that they say the same.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ByReference<T> Instance = new();

    public bool Equals(T x, T y) => ReferenceEquals(x, y);

    public int GetHashCode(T thing) => RuntimeHelpers.GetHashCode(thing);
}
