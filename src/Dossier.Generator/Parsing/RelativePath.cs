namespace Dossier.Generator.Parsing;

/// <summary>Paths relative to the project, with forward slashes, the same on every machine. An analyzer may not ask the file system.</summary>
internal static class RelativePath
{
    /// <summary>The path from a folder to a file; the file's own path when the two have no root in common.</summary>
    public static string Of(string path, string folder)
    {
        // Nearly every file stands in the folder, and each is asked for in every compilation.
        if (IsWhole(folder) && path.StartsWith(folder, StringComparison.Ordinal))
            return path.Substring(folder.Length).Replace('\\', '/');
        var file = path.Replace('\\', '/').Split('/');
        var from = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        var common = 0;
        while (common < from.Length && common < file.Length - 1 && string.Equals(from[common], file[common], StringComparison.Ordinal))
            common++;
        if (folder.Length == 0 || common == 0)
            return string.Join("/", file);
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(file.Skip(common)));
    }

    /// <summary>Whether a folder's name ends in one separator, as MSBuild writes it.</summary>
    private static bool IsWhole(string folder) => folder.Length > 0 && IsSeparator(folder[folder.Length - 1]) && (folder.Length == 1 || !IsSeparator(folder[folder.Length - 2]));

    private static bool IsSeparator(char c) => c is '/' or '\\';
}
