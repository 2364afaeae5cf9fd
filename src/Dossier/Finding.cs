using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Dossier;

/// <summary>The team's committed decision on one finding.</summary>
/// <param name="Finding">The finding's key.</param>
/// <param name="Value">The accepted value, as written in the rulings file; null where the ruling says that the claims do not exclude each other.</param>
/// <param name="Reason">Why.</param>
public sealed record Ruling(string Finding, string? Value, string Reason);

/// <summary>A finding whose type of answer is not known where it is used; every one is a <see cref="Finding{T}"/>.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Finding>))]
#endif
public abstract class Finding
{
    private protected Finding(string subject, string property, bool isDisputed, Ruling? ruling)
    {
        Subject = subject;
        Property = property;
        IsDisputed = isDisputed;
        Ruling = ruling;
    }

    /// <summary>The stable key that rulings name it by; empty when no article answers the question.</summary>
    public string Key { get; init; } = "";

    /// <summary>What it is about.</summary>
    public string Subject { get; }

    /// <summary>What is asked of it.</summary>
    public string Property { get; }

    /// <summary>Whether the claims cannot all be true, and no ruling settles it.</summary>
    public bool IsDisputed { get; }

    /// <summary>Whether <see cref="Finding{T}.Value"/> can be read: the claims agree or a ruling settles them, and the answer is of the type asked for.</summary>
    public abstract bool HasValue { get; }

    /// <summary>The team's decision, or null.</summary>
    public Ruling? Ruling { get; }

    /// <summary>The value, or null where reading it would throw.</summary>
    internal abstract object? ValueOrNull { get; }

    /// <summary>Every claim that answers it, of whatever type, ordered by path and place.</summary>
    public abstract IReadOnlyList<Claim> AllClaims { get; }
}

/// <summary>One question that all claims on it answer: the date of a meeting, the number of jobs. Findings of equal claims, value and ruling are equal.</summary>
/// <typeparam name="T">What the answer is: <see cref="PartialDate"/>, <see cref="Quantity"/>, <see cref="string"/> …</typeparam>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonWriting<Finding>))]
#endif
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Finding<T> : Finding, IEquatable<Finding<T>>
    where T : notnull
{
    private readonly T? _value;

    /// <summary>Makes a finding.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="property">What is asked of it.</param>
    /// <param name="claims">Every claim that answers it.</param>
    /// <param name="isDisputed">Whether the claims cannot all be true.</param>
    /// <param name="value">The narrowest value all claims allow; ignored when disputed and not ruled.</param>
    /// <param name="ruling">The team's decision, if there is one.</param>
    public Finding(string subject, string property, IReadOnlyList<Claim<T>> claims, bool isDisputed, T? value, Ruling? ruling = null)
        : this(subject, property, claims, claims, isDisputed, value, !isDisputed && value is not null, ruling)
    {
    }

    internal Finding(
        string subject, string property, IReadOnlyList<Claim<T>> claims, IReadOnlyList<Claim> allClaims, bool isDisputed, T? value, bool hasValue, Ruling? ruling)
        : base(subject, property, isDisputed, ruling)
    {
        Claims = claims;
        AllClaims = allClaims;
        _value = value;
        HasValue = hasValue;
    }

    /// <summary>The claims whose value is a <typeparamref name="T"/>, ordered by path and place: "more than 12" is no <see cref="int"/>.</summary>
    public IReadOnlyList<Claim<T>> Claims { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> AllClaims { get; }

    /// <inheritdoc/>
    public override bool HasValue { get; }

    /// <inheritdoc/>
    internal override object? ValueOrNull => HasValue ? _value : null;

    /// <summary>The value the claims agree on, or the one ruled.</summary>
    /// <exception cref="DisputedFindingException">The claims cannot all be true; the message lists every one with its place.</exception>
    /// <exception cref="UnansweredFindingException">No article answers the question of a fact sheet, or none with a <typeparamref name="T"/>; or a ruling
    /// says that the claims are no dispute and accepts none.</exception>
    public T Value => HasValue ? _value! : IsDisputed ? throw new DisputedFindingException(Describe()) : throw new UnansweredFindingException(Describe());

    /// <summary>Whether both ask and answer the same with the same claims.</summary>
    public bool Equals(Finding<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Key == other.Key && Subject == other.Subject && Property == other.Property && IsDisputed == other.IsDisputed && HasValue == other.HasValue
            && EqualityComparer<T?>.Default.Equals(_value, other._value) && Equals(Ruling, other.Ruling) && AllClaims.SequenceEqual(other.AllClaims));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Subject) * 31 + StringComparer.Ordinal.GetHashCode(Property)) * 31 + AllClaims.Count);

    /// <summary>The finding, its value or its claims, as a person would read it.</summary>
    public override string ToString() => HasValue ? $"{Name}: {Text(_value!)}" + (Ruling is null ? "" : $" (ruled: {Ruling.Reason})") : Describe();

    private string Name => Subject.Length == 0 ? Property : Property + " of " + Subject;

    // The same in every culture, as everything else a finding says; a DateOnly, which the oldest framework we run on does not have, as the articles' dates.
    private static string Text(T value) => value is IFormattable formattable
        ? formattable.ToString(typeof(T).FullName == "System.DateOnly" ? "O" : null, CultureInfo.InvariantCulture)
        : value.ToString()!;

    private string Describe()
    {
        var text = new StringBuilder(Name)
            .Append(IsDisputed ? " is disputed:"
                : Ruling is { Value: null } ? $" has no one value, for it was ruled to be no dispute ({Ruling.Reason}):"
                : AllClaims.Count == 0 ? " is not told by any article" : $" has no answer that is a {typeof(T).Name}:");
        foreach (var claim in AllClaims)
            text.Append("\n  ").Append(claim.Value).Append(" – ").Append(claim.Passage);
        return text.ToString();
    }
}

/// <summary>The value of a finding was read although its claims cannot all be true.</summary>
/// <param name="message">The finding and every claim on it with its place.</param>
public sealed class DisputedFindingException(string message) : InvalidOperationException(message);

/// <summary>The value of a finding was read although no article gives one of its type.</summary>
/// <param name="message">The question, and what the articles say instead.</param>
public sealed class UnansweredFindingException(string message) : InvalidOperationException(message);
