using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Rulings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Model;

/// <summary>What one rulings file decides; comments, blank lines and places are left behind.</summary>
/// <param name="Path">The file's path, by which several files are ordered.</param>
/// <param name="Decisions">Its rulings, in their order.</param>
internal sealed record RulingsModel(string Path, EquatableArray<Decision> Decisions)
{
    public static RulingsModel From(AdditionalText file, CancellationToken cancellation) => new(file.Path, RulingsInput.Read(file, cancellation).Decisions);

    /// <summary>The decisions of all files.</summary>
    public static EquatableArray<Decision> Join(ImmutableArray<RulingsModel> files) =>
        new(files.OrderBy(f => f.Path, StringComparer.Ordinal).SelectMany(f => f.Decisions));
}
