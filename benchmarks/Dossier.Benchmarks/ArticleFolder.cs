using System.Globalization;

namespace Dossier.Benchmarks;

/// <summary>Articles to measure with: made ones, five of which tell of each event, or those of a folder of real ones.</summary>
internal static class ArticleFolder
{
    private const int Witnesses = 5;

    /// <summary>So many articles. Of a folder with fewer, each is taken again under another name and with another first line, so that no two are equal.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(int count, string? folder)
    {
        if (folder is null)
            return Enumerable.Range(0, count).Select(i => (Name(i), NewsText.Article(i / Witnesses, i % Witnesses))).ToList();
        var texts = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        if (texts.Count == 0)
            throw new ArgumentException($"{folder} holds no *.txt and no *.md file.", nameof(folder));
        return Enumerable.Range(0, count).Select(i => (Name(i), (i < texts.Count ? "" : "Part " + (i / texts.Count) + "\n\n") + texts[i % texts.Count])).ToList();
    }

    /// <summary>Writes articles to disk.</summary>
    public static void Write(string target, IReadOnlyList<(string Path, string Text)> articles)
    {
        foreach (var (path, text) in articles)
        {
            var file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static string Name(int number) => "articles/" + number.ToString("00000", CultureInfo.InvariantCulture) + ".txt";
}
