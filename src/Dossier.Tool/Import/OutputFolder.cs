using System.Text;

namespace Dossier.Tool.Import;

/// <summary>The folder that articles are written into: whole files or none, no link followed, nothing replaced that was not asked for.</summary>
internal sealed class OutputFolder(string folder, bool force)
{
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes an article.</summary>
    /// <param name="name">Its name, without an ending; a number is put behind it when this run has written one of that name.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The path of the file.</returns>
    /// <exception cref="ImportException">It is there already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public string Write(string name, string text)
    {
        var unique = name;
        for (var n = 2; !_written.Add(unique); n++)
            unique = name + "-" + n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var path = Path.Combine(folder, unique + ".md");
        Directory.CreateDirectory(folder);
        var bytes = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
        var there = new FileInfo(path);
        if (!force && (there.Exists || there.LinkTarget is not null))
            throw new ImportException($"{path.Replace('\\', '/')} is there already; use --force to write it anew, or another folder with --output");
        // A file beside it takes its place in one step; a link in that place is replaced and not followed.
        var part = Path.Combine(folder, "." + Guid.NewGuid().ToString("n") + ".part");
        try
        {
            File.WriteAllBytes(part, bytes);
            File.Move(part, path, overwrite: force);
        }
        finally
        {
            File.Delete(part);
        }
        return path.Replace('\\', '/');
    }
}
