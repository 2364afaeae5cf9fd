namespace Dossier.Engine.Rulings;

/// <summary>What a team decided, in one line of a rulings file. It holds no place, so that a blank line above it changes nothing.</summary>
/// <param name="Reason">Why; never empty.</param>
public abstract record Decision(string Reason)
{
    private protected abstract string Written { get; }

    /// <summary>The line as the grammar has it (docs/rulings.md), without a line end.</summary>
    public sealed override string ToString() => Written;
}

/// <summary>A decision on a finding: one of its values is accepted, or they do not exclude each other.</summary>
/// <param name="Key">The finding's key.</param>
/// <param name="Accepted">The accepted value, as the finding's messages have it; null when this is no dispute.</param>
/// <param name="Others">The other values that were known when it was decided, in the order written. With another set of values the decision no longer holds.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record FindingDecision(string Key, string? Accepted, EquatableArray<string> Others, string Reason) : Decision(Reason)
{
    /// <summary>Every value it was decided on.</summary>
    public IEnumerable<string> Values => Accepted is null ? Others : new[] { Accepted }.Concat(Others);

    private protected override string Written => Accepted is null
        ? $"{RulingText.Quoted(Key)}; {RulingText.NotADispute}: {List(Others)}; {RulingText.Reason(Reason)}"
        : $"{RulingText.Quoted(Key)}; {RulingText.Accept} {RulingText.Quoted(Accepted)} {RulingText.Over} {List(Others)}; {RulingText.Reason(Reason)}";

    private static string List(IEnumerable<string> values) => string.Join(", ", values.Select(RulingText.Quoted));
}

/// <summary>A decision to leave one passage of one article out of every comparison and check.</summary>
/// <param name="Path">The article's path, relative to the project, with forward slashes.</param>
/// <param name="Quote">The passage's words. White space counts as one space, so that the article may be wrapped anew.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record PassageDecision(string Path, string Quote, string Reason) : Decision(Reason)
{
    private protected override string Written =>
        $"{RulingText.Ignore} {RulingText.Quoted(Quote)} {RulingText.In} {RulingText.Quoted(Path)}; {RulingText.Reason(Reason)}";
}
