namespace Dossier.Generator.Parsing;

/// <summary>Paths relative to the project, with forward slashes, the same on every machine. An analyzer may not ask the file system.</summary>
internal static class RelativePath
{
    /// <summary>The path from a folder to a file; the file's own path when the two have no root in common.</summary>
    public static string Of(string path, string folder)
    {
        var file = path.Replace('\\', '/').Split('/');
        var from = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        var common = 0;
        while (common < from.Length && common < file.Length - 1 && string.Equals(from[common], file[common], StringComparison.Ordinal))
            common++;
        if (folder.Length == 0 || common == 0)
            return string.Join("/", file);
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(file.Skip(common)));
    }
}
