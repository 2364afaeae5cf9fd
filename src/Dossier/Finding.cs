using System.Diagnostics;
using System.Text;

namespace Dossier;

/// <summary>The team's committed decision on one finding.</summary>
/// <param name="Finding">The finding's key.</param>
/// <param name="Value">The accepted value, as written in the rulings file.</param>
/// <param name="Reason">Why.</param>
public sealed record Ruling(string Finding, string Value, string Reason);

/// <summary>A finding whose type of answer is not known where it is used; every one is a <see cref="Finding{T}"/>.</summary>
public abstract class Finding
{
    private protected Finding(string subject, string property, bool isDisputed, Ruling? ruling)
    {
        Subject = subject;
        Property = property;
        IsDisputed = isDisputed;
        Ruling = ruling;
    }

    /// <summary>What it is about.</summary>
    public string Subject { get; }

    /// <summary>What is asked of it.</summary>
    public string Property { get; }

    /// <summary>Whether the claims cannot all be true, and no ruling settles it.</summary>
    public bool IsDisputed { get; }

    /// <summary>The team's decision, or null.</summary>
    public Ruling? Ruling { get; }

    /// <summary>Every claim that answers it, ordered by path and place; <see cref="Finding{T}.Claims"/> has their type.</summary>
    public abstract IReadOnlyList<Claim> UntypedClaims { get; }
}

/// <summary>One question that all claims on it answer: the date of a meeting, the number of jobs.</summary>
/// <typeparam name="T">What the answer is: <see cref="PartialDate"/>, <see cref="Quantity"/>, <see cref="string"/> …</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Finding<T> : Finding
    where T : notnull
{
    private readonly T? _value;

    /// <summary>Makes a finding.</summary>
    /// <param name="subject">What it is about.</param>
    /// <param name="property">What is asked of it.</param>
    /// <param name="claims">Every claim that answers it; at least one.</param>
    /// <param name="isDisputed">Whether the claims cannot all be true.</param>
    /// <param name="value">The narrowest value all claims allow; ignored when disputed and not ruled.</param>
    /// <param name="ruling">The team's decision, if there is one.</param>
    public Finding(string subject, string property, IReadOnlyList<Claim<T>> claims, bool isDisputed, T? value, Ruling? ruling = null)
        : base(subject, property, isDisputed, ruling)
    {
        Claims = claims;
        _value = value;
    }

    /// <summary>Every claim that answers it, ordered by path and place.</summary>
    public IReadOnlyList<Claim<T>> Claims { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Claim> UntypedClaims => Claims;

    /// <summary>The value the claims agree on, or the one ruled.</summary>
    /// <exception cref="DisputedFindingException">The claims cannot all be true; the message lists every one with its place.</exception>
    public T Value => IsDisputed ? throw new DisputedFindingException(Describe()) : _value!;

    /// <summary>The finding, its value or its claims, as a person would read it.</summary>
    public override string ToString() => IsDisputed ? Describe() : $"{Property} of {Subject}: {_value}";

    private string Describe()
    {
        var text = new StringBuilder().Append(Property).Append(" of ").Append(Subject).Append(" is disputed:");
        foreach (var claim in Claims)
            text.Append("\n  ").Append(claim.Value).Append(" – ").Append(claim.Passage);
        return text.ToString();
    }
}

/// <summary>The value of a finding was read although its claims cannot all be true.</summary>
/// <param name="message">The finding and every claim on it with its place.</param>
public sealed class DisputedFindingException(string message) : InvalidOperationException(message);
