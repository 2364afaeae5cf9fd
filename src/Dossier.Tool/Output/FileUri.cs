namespace Dossier.Tool.Output;

/// <summary>Paths as URIs, and back (RFC 3986, RFC 8089).</summary>
internal static class FileUri
{
    /// <summary>The path as a relative or file URI: every character that is no path's is written as bytes.</summary>
    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? "file://" + escaped
            : path.Length > 1 && path[1] == ':' ? "file:///" + path[0] + ":" + escaped.Substring(escaped.IndexOf("%3A", StringComparison.Ordinal) + 3)
            : escaped.StartsWith("./", StringComparison.Ordinal) ? escaped.Substring(2) : escaped;
    }

    /// <summary>The full path of a file URI with forward slashes, or null where it names no file of this machine.</summary>
    public static string? PathOf(string? uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.LocalPath.Contains('\0'))
            return null;
        var path = Path.GetFullPath(parsed.LocalPath).Replace('\\', '/');
        // Editors write "c%3A" and "C:" for one drive.
        return path.Length > 1 && path[1] == ':' ? char.ToUpperInvariant(path[0]) + path[1..] : path;
    }
}
