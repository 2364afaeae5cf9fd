namespace Dossier.Engine.Documents.Entries;

/// <summary>A pattern of paths as MSBuild writes them: <c>*</c> for any characters of a name, <c>?</c> for one, <c>**</c> for any folders. Paths are relative to the project, with forward slashes.</summary>
public sealed class ArticlePattern
{
    private readonly string[] _parts;

    /// <param name="pattern">The pattern.</param>
    public ArticlePattern(string pattern) => _parts = pattern.Replace('\\', '/').Split('/').Where(p => p is not ("" or ".")).ToArray();

    /// <summary>The folders before the first wildcard, with a slash behind; empty when there are none.</summary>
    public string Root => string.Concat(_parts.Take(_parts.Length - 1).TakeWhile(p => p.IndexOfAny(['*', '?']) < 0).Select(p => p + "/"));

    /// <summary>Whether a path fits.</summary>
    public bool Fits(string path)
    {
        // fits[k]: the folders so far fit the first k parts; two rows, so that many "**" cost no more than path times pattern.
        var fits = new bool[_parts.Length + 1];
        fits[0] = true;
        Skip(fits);
        foreach (var name in path.Split('/'))
        {
            var next = new bool[fits.Length];
            for (var k = 0; k < _parts.Length; k++)
                if (fits[k])
                {
                    if (_parts[k] == "**")
                        next[k] = true;
                    else if (FitsName(_parts[k], name))
                        next[k + 1] = true;
                }
            Skip(next);
            fits = next;
        }
        return _parts.Length > 0 && fits[_parts.Length];
    }

    /// <summary>What an entry is called by: its path below the pattern's folder without its ending; a file called index is its folder.</summary>
    public string SlugOf(string path)
    {
        var below = path.StartsWith(Root, StringComparison.Ordinal) ? path.Substring(Root.Length) : path;
        var dot = below.LastIndexOf('.');
        var slug = dot > below.LastIndexOf('/') + 1 ? below.Substring(0, dot) : below;
        var last = slug.LastIndexOf('/');
        return last > 0 && slug.Substring(last + 1) is "index" or "_index" ? slug.Substring(0, last) : slug;
    }

    private void Skip(bool[] fits)
    {
        for (var k = 0; k < _parts.Length; k++)
            if (fits[k] && _parts[k] == "**")
                fits[k + 1] = true;
    }

    private static bool FitsName(string part, string name)
    {
        // The last star is the only one worth going back to.
        int p = 0, n = 0, star = -1, mark = 0;
        while (n < name.Length)
        {
            if (p < part.Length && (part[p] == '?' || part[p] == name[n]))
            {
                p++;
                n++;
            }
            else if (p < part.Length && part[p] == '*')
            {
                star = p++;
                mark = n;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++mark;
            }
            else
                return false;
        }
        while (p < part.Length && part[p] == '*')
            p++;
        return p == part.Length;
    }
}
