namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

/// <summary>One reason for or against two claims answering one question.</summary>
/// <param name="Row">Its name in the table of weights.</param>
/// <param name="Text">What it says.</param>
/// <param name="Weight">What it adds to the score, in hundredths of the natural logarithm of odds.</param>
public sealed record EvidenceRow(string Row, string Text, int Weight);

/// <summary>What was read of a claim: its question and its value. What is not known is empty.</summary>
/// <param name="Kind">What is asked: <c>count</c>, <c>date</c>, <c>polarity</c>.</param>
/// <param name="Value">The value as a person reads it.</param>
public sealed record ClaimReading(string Kind, string Value)
{
    /// <summary>Whether it gives a value, and does not only name somebody or say what was done.</summary>
    public bool IsOfValue => Kind is not ("polarity" or "person" or "place" or "organization" or "name");

    /// <summary>The dimension, the currency or the like: only equal ones are compared.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The verb, or the noun that says what happens.</summary>
    public string Act { get; init; } = "";

    /// <summary>What is counted, measured or held.</summary>
    public string Thing { get; init; } = "";

    /// <summary>What narrows the thing.</summary>
    public string Narrowing { get; init; } = "";

    /// <summary>Who does it: names, or the words of the subject.</summary>
    public string Doer { get; init; } = "";

    /// <summary>Whom or what it is done to: names, or the words of the object.</summary>
    public string Object { get; init; } = "";

    /// <summary>The other names of the sentence.</summary>
    public string Names { get; init; } = "";

    /// <summary>What the number covers.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Tense, day and years.</summary>
    public string When { get; init; } = "";

    /// <summary>What else matters: quoted, hedged, denied, a part of a group, on whose word.</summary>
    public EquatableArray<string> Remarks { get; init; }
}

/// <summary>Two claims of one kind, and why they are told or not.</summary>
/// <param name="A">The claim of the article whose path comes first.</param>
/// <param name="B">The other's.</param>
/// <param name="ReadA">What was read of the first.</param>
/// <param name="ReadB">What was read of the other.</param>
/// <param name="Fate">What became of them.</param>
/// <param name="Contradict">Whether both values can not be true; null when that cannot be told.</param>
public sealed record MatchTrace(ClaimReference A, ClaimReference B, ClaimReading ReadA, ClaimReading ReadB, Fate Fate, bool? Contradict)
{
    /// <summary>A score that none reaches: values of the kind are not told by their score alone.</summary>
    public const int Never = 9999;

    /// <summary>What speaks for and against one question; empty where it was not weighed.</summary>
    public EquatableArray<EvidenceRow> Evidence { get; init; }

    /// <summary>What speaks for and against the two articles telling of one event; empty inside one article.</summary>
    public EquatableArray<EvidenceRow> OfEvent { get; init; }

    /// <summary>The sum of the weights of <see cref="Evidence"/>: how sure it is that the two answer one question, if the articles tell of one event.</summary>
    public int QuestionScore { get; init; }

    /// <summary>The sum of the weights of <see cref="OfEvent"/>.</summary>
    public int EventScore { get; init; }

    /// <summary>How sure it is that both are so.</summary>
    public int Score { get; init; }

    /// <summary>From which score on a pair of this kind is told at all.</summary>
    public int InfoFrom { get; init; }

    /// <summary>From which score on it may be a warning.</summary>
    public int WarningFrom { get; init; }

    /// <summary>Why it is no warning; for matched claims that contradict each other.</summary>
    public Caution Caution { get; init; }

    /// <summary>Rows that together hold a bar up, or keep the pair from being a warning: without one of them, or all, it would be otherwise.</summary>
    public EquatableArray<EvidenceRow> Against { get; init; }

    /// <summary>Rows that are missed: with one of them it would be otherwise.</summary>
    public EquatableArray<EvidenceRow> Missed { get; init; }

    /// <summary>Whether a dispute sets the two against each other.</summary>
    public bool IsTold { get; init; }

    /// <summary>How sure it is, going by the evidence, that the two answer one question of one event: percent, 1 to 99; null where it was not weighed.</summary>
    public int? Sureness => Evidence.Count == 0 ? null : Math.Min(99, Math.Max(1, (int)Math.Floor(100 / (1 + Math.Exp(-Score / 100.0)))));
}
