namespace Dossier.Mutation.Tests;

/// <summary>Small clusters of two articles, and their mutants.</summary>
internal static class Articles
{
    public static Cluster Cluster(params string[] texts) => new("test", texts.Select((text, i) => ($"{(char)('a' + i)}.txt", text)));

    /// <summary>Every mutant of the first article, as its kind and its new text.</summary>
    public static List<(string Kind, bool IsHarmless, string Text)> Mutants(params string[] texts)
    {
        var cluster = Cluster(texts);
        return Trials.Of(cluster, new Choice(1), 100).Where(t => t.Article == 0)
            .Select(t => (t.Mutant.Kind, t.IsHarmless, t.Mutant.Apply(texts[0]))).ToList();
    }

    /// <summary>The first article's mutant of one kind, or null.</summary>
    public static string? Mutant(string kind, params string[] texts) => Mutants(texts).Where(m => m.Kind == kind).Select(m => m.Text).FirstOrDefault();
}
