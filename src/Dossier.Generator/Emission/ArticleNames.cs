using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generator.Model;

namespace Dossier.Generator.Emission;

/// <summary>The name of an article's class.</summary>
internal sealed record ArticleName(string Path, string ClassName);

/// <summary>Names the articles' classes: after their metadata, else a file name made of words, else the headline's first words.</summary>
internal static class ArticleNames
{
    private const int HeadlineWords = 5;

    /// <summary>Words that no name should end with: "holds meetings at".</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
    };

    /// <summary>A class name for each path, ordered by path.</summary>
    public static EquatableArray<ArticleName> Resolve(ImmutableArray<ArticleNaming> articles)
    {
        var wanted = articles
            .GroupBy(a => a.Path, StringComparer.Ordinal)
            .Select(g => (g.Key, Base(g.OrderBy(a => a.Headline, StringComparer.Ordinal).First())));
        var names = UniqueNames.Resolve(wanted, [.. ArticleEmitter.Members, "Articles", "All"]);
        return new(names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => new ArticleName(n.Key, n.Value)));
    }

    private static string Base(ArticleNaming article)
    {
        if (article.Name is { } name && Identifier.Pascal(name) is { Length: > 0 } given)
            return given;
        var stem = Identifier.Words(Stem(article.Path));
        if (IsWordLike(stem))
            return Identifier.Pascal(stem.SkipWhile(IsNumber).Concat(stem.TakeWhile(IsNumber)));
        var headline = Identifier.Words(article.Headline).Take(HeadlineWords).ToList();
        while (headline.Count > 1 && Joints.Contains(headline[headline.Count - 1]))
            headline.RemoveAt(headline.Count - 1);
        if (Identifier.Pascal(headline) is { Length: > 0 } first)
            return first;
        return "Article" + Identifier.Pascal(stem).TrimStart('_');
    }

    /// <summary>Whether a file name says something to a reader: it has a word of three letters and a vowel, and none that looks like a hash.</summary>
    private static bool IsWordLike(List<string> words) => words.Any(IsWord) && !words.Any(IsHash);

    private static bool IsWord(string word) => word.Any(c => c > '\u007F')
        || (word.Count(char.IsLetter) >= 3 && word.Any(c => "aeiouyAEIOUY".IndexOf(c) >= 0));

    private static bool IsHash(string word) =>
        word.Length >= 8 && word.Count(char.IsDigit) is var digits && digits > 0 && digits < word.Length
        && (word.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')) || Turns(word) >= 4);

    /// <summary>How often letters and digits take turns.</summary>
    private static int Turns(string word)
    {
        var turns = 0;
        for (var i = 1; i < word.Length; i++)
            if (char.IsDigit(word[i]) != char.IsDigit(word[i - 1]))
                turns++;
        return turns;
    }

    private static bool IsNumber(string word) => word.All(char.IsDigit);

    private static string Stem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
