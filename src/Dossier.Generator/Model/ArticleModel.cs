using Dossier.Engine;
using Dossier.Engine.Findings;

namespace Dossier.Generator.Model;

/// <summary>One article as the generated code has it.</summary>
/// <param name="Naming">What its class is named after.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="DatePublished">ISO 8601, or null.</param>
/// <param name="Url">Where it was found, or null.</param>
/// <param name="Set">The set it belongs to.</param>
/// <param name="Numbers">The numbers it states that become constants.</param>
/// <param name="Packed">Its record in the packed table, with positions.</param>
/// <param name="Digest">What the comparison sees of it.</param>
internal sealed record ArticleModel(
    ArticleNaming Naming,
    string? Publisher,
    string? DatePublished,
    string? Url,
    string Set,
    EquatableArray<NumberConstant> Numbers,
    string Packed,
    ArticleDigest Digest)
{
    public string Path => Naming.Path;

    /// <summary>What entries of collections are read from.</summary>
    public EntrySource Source { get; init; } = new(Naming.Path, "", Naming.Headline);
}

/// <summary>What an article's class is named after.</summary>
/// <param name="Path">The file's path, relative to the project, with forward slashes.</param>
/// <param name="Name">The name its metadata give, or null.</param>
/// <param name="Headline">Its headline; empty when it has none.</param>
internal sealed record ArticleNaming(string Path, string? Name, string Headline);

/// <summary>A number an article states, as a constant.</summary>
/// <param name="Name">The constant's identifier.</param>
/// <param name="Value">The number; the constant is a <c>long</c> when it is whole and fits one, else a <c>decimal</c>.</param>
/// <param name="Meaning">What is counted and the value as read: "jobs of the plan: more than 1,000,000 jobs".</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Line">The line of its words, from 1.</param>
internal sealed record NumberConstant(string Name, decimal Value, string Meaning, string Sentence, int Line);
