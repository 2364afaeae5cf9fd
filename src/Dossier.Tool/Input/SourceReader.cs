using System.Text;
using Dossier.Engine;

namespace Dossier.Tool.Input;

/// <summary>Opens what the command line names.</summary>
internal static class SourceReader
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The documents of every path in the order given; each file is opened when it is asked for.</summary>
    /// <param name="paths">Files, and <c>-</c> for JSON Lines on <paramref name="input"/>.</param>
    /// <param name="options">What the command line says of all of them.</param>
    /// <param name="input">Standard input.</param>
    public static IEnumerable<Source> Read(IEnumerable<string> paths, ArticleOptions options, TextReader input)
    {
        foreach (var path in paths)
        {
            if (path == StandardInput)
                foreach (var source in JsonLines.Read(input, options))
                    yield return source;
            else
                yield return ReadFile(path, options);
        }
    }

    private static Source ReadFile(string path, ArticleOptions options)
    {
        var name = path.Replace('\\', '/');
        try
        {
            if (Directory.Exists(path))
                return Bad("is a folder; name its files");
            var text = Strict.GetString(File.ReadAllBytes(path));
            return new Source(name, text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text, options);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Bad("does not exist; check the path and the folder the command runs in");
        }
        catch (UnauthorizedAccessException)
        {
            return Bad("may not be read; check its permissions");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Bad("cannot be read: " + e.Message);
        }

        Source Bad(string what) => new(name, null, options, $"{name}: the file {what}.");
    }
}
