using CsCheck;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Engine.Tests.Rulings;

/// <summary>Rulings with any words, also those that look like the grammar's own.</summary>
internal static class RulingGenerator
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String,
        Gen.Select(Gen.OneOf(
            "\"", "\\", "\\\"", "\\u0022", ";", "#", " # ", ",", "; ", "\" over \"", "accept", "over", "in", "ignore", "not a dispute:", "\n", "\r\n", "\u0085", "\u2028", "\t", " ", "\u00A0",
            "\u202E", "\uFEFF", "\uD800", "\uDC00", "\U0001F30A", "\0", "date: meet (ann lee; bo ek) #2", "Monday 2019-03-04", "žluť").Array[1, 6], parts => string.Concat(parts)))
        .Select(words => words.Length == 0 ? "x" : words);

    private static readonly Gen<string> Reason = Words.Select(words => words.Trim().Length == 0 ? "why " + words : words);

    private static readonly Gen<EquatableArray<string>> Values = Words.Array[1, 4].Select(words => new EquatableArray<string>(words));

    public static Gen<Decision> Decision { get; } = Gen.OneOf<Decision>(
        Gen.Select(Words, Words, Values, Reason, (key, accepted, others, reason) => (Decision)new FindingDecision(FindingKey.OneBlank(key), accepted, others, reason)),
        Gen.Select(Words, Values, Reason, (key, values, reason) => (Decision)new FindingDecision(FindingKey.OneBlank(key), null, values, reason)),
        Gen.Select(Words, Words, Reason, (path, quote, reason) => (Decision)new PassageDecision(path, quote, reason)));

    /// <summary>A file of some rulings with comments and blank lines between, and its line end.</summary>
    public static Gen<(string Text, Decision[] Decisions)> File { get; } =
        Gen.Select(Gen.Select(Gen.OneOf("", "# see #12; \"x\"", "  \t", "#", "   # indented"), Decision, Gen.OneOf("", " ", "\t ")).Array[0, 6], Gen.OneOf("\n", "\r\n", "\r"), (lines, end) => (
            string.Concat(lines.Select(l => l.Item1 + end + l.Item3 + l.Item2 + l.Item3 + end)),
            lines.Select(l => l.Item2).ToArray()));
}
