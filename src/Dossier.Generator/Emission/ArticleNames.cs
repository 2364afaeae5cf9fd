using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Generated;
using Dossier.Generator.Model;

namespace Dossier.Generator.Emission;

/// <summary>The name of an article's class.</summary>
internal sealed record ArticleName(string Path, string ClassName);

/// <summary>Names the articles' classes: after their metadata, else a file name made of words, else the headline's first words.</summary>
internal static class ArticleNames
{
    private const int HeadlineWords = 5;

    /// <summary>Words that no name should end with: "holds meetings at".</summary>
    internal static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
    };

    /// <summary>A class name for each path, ordered by path.</summary>
    /// <remarks>
    /// A name that two files claim belongs to neither, or a new file could take over the class that code was written against. Each then gets its folder's words
    /// before its own, where that is not enough all of its folders', its ending behind, and last a hash. What the project itself calls <c>Name</c> goes first.
    /// </remarks>
    public static EquatableArray<ArticleName> Resolve(ImmutableArray<ArticleNaming> articles)
    {
        var claims = articles
            .GroupBy(a => a.Path, StringComparer.Ordinal)
            .Select(g => g.OrderBy(a => a.Headline, StringComparer.Ordinal).First())
            .OrderBy(a => a.Path, StringComparer.Ordinal)
            .Select(a => new Claim(a.Path, Base(a), HasGivenName(a)))
            .ToList();
        // A name stays contested when all who claimed it have left it: whoever came to it next would take it over.
        var contested = new HashSet<string>(StringComparer.Ordinal);
        for (var moved = true; moved;)
        {
            var given = claims.Where(c => c.IsGiven && c.Level == 0).GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Single()).ToList();
            contested.UnionWith(claims.GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
            moved = false;
            foreach (var claim in claims.Where(c => contested.Contains(c.Name)).Except(given).ToList())
                moved |= claim.Lengthen();
        }
        // What is left are names that may not be, and names that only differed behind the length of an identifier.
        var names = UniqueNames.Resolve(claims.Select(c => (c.Path, c.Name)), [.. ArticleEmitter.Members, "Articles", "All"]);
        return new(names.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => new ArticleName(n.Key, n.Value)));
    }

    private static bool HasGivenName(ArticleNaming article) => article.Name is { } name && Identifier.Pascal(name).Length > 0;

    /// <summary>The name that one file claims, which grows until no other file claims it.</summary>
    private sealed class Claim(string path, string own, bool isGiven)
    {
        private const int WithFolder = 1, WithFolders = 2, WithEnding = 3, WithHash = 4;

        private string? _longer;

        public string Path => path;

        public bool IsGiven => isGiven;

        public int Level { get; private set; }

        public string Name => _longer ?? own;

        /// <summary>Makes the name longer; false when it cannot be.</summary>
        public bool Lengthen()
        {
            if (Level == WithHash)
                return false;
            var folders = Enumerable.Reverse(path.Split('/')).Skip(1).Where(f => f.Length > 0 && f != "." && f != "..").ToList();
            _longer = ++Level switch
            {
                WithFolder => Joined(folders.Take(1), own),
                WithFolders => Joined(Enumerable.Reverse(folders), own),
                WithEnding => Joined(Enumerable.Reverse(folders), own) + Identifier.Pascal(path.Substring(path.LastIndexOf('.') + 1)),
                _ => own + "_" + StableHash.Hex(path, 8),
            };
            return true;
        }

        private static string Joined(IEnumerable<string> folders, string name) => Identifier.Pascal(folders.SelectMany(Identifier.Words).Concat([name.TrimStart('_')]));
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
