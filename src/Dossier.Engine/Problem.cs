namespace Dossier.Engine;

/// <summary>Something wrong with one file or inside one article.</summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Level">How loud it is here.</param>
/// <param name="Span">The words at fault; an empty span at 0 for the whole file.</param>
/// <param name="Message">What is wrong and what to do, one line.</param>
public sealed record Problem(Rule Rule, Level Level, TextSpan Span, string Message);
