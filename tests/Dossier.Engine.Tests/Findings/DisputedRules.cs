using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests;

/// <summary>The rules of the disputes between texts.</summary>
internal static class DisputedRules
{
    /// <summary>The rule of each dispute of articles with these texts, in the order of the findings.</summary>
    public static string[] Of(params string[] texts) =>
        [.. FindingsBuilder.Build([.. texts.Select((text, i) => ArticleReader.Read($"{i}.txt", text, ArticleOptions.None).Digest)]).Select(f => f.Dispute?.Rule.Id).OfType<string>()];
}
