using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Generated;
using Dossier.Generator.Emission;

namespace Dossier.Generator.Model;

/// <summary>One finding as the generated code has it; it holds no position.</summary>
/// <param name="Key">The finding's stable key.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Property">What is asked.</param>
/// <param name="Kind">What type of answer it has.</param>
/// <param name="Summary">The question and the answer, or that it is disputed.</param>
/// <param name="Sources">What each article says, in its own words.</param>
/// <param name="Packed">Its record in the packed table.</param>
internal sealed record FindingModel(string Key, string Subject, string Property, ValueKind Kind, string Summary, EquatableArray<string> Sources, string Packed);

/// <summary>The findings of one generated file; those of one subject stand in the same file.</summary>
/// <param name="Number">0 to <see cref="Count"/> − 1.</param>
/// <param name="Findings">Its findings, ordered by key.</param>
internal sealed record FindingBucket(int Number, EquatableArray<FindingModel> Findings)
{
    public const int Count = 64;

    public static int Of(FindingModel finding) => (int)(StableHash.Of(FindingNames.Base(finding.Subject)) % Count);

    /// <summary>All buckets, also the empty ones: the pipeline compares them by their place.</summary>
    public static ImmutableArray<FindingBucket> Split(EquatableArray<FindingModel> findings)
    {
        var buckets = Enumerable.Range(0, Count).Select(_ => new List<FindingModel>()).ToArray();
        foreach (var finding in findings)
            buckets[Of(finding)].Add(finding);
        return buckets.Select((b, i) => new FindingBucket(i, new EquatableArray<FindingModel>(b))).ToImmutableArray();
    }
}
