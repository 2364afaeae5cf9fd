using Dossier.Tool.Settle;

namespace Dossier.Tool.Output;

/// <summary>Writes files so that whoever looks, and whoever interrupts, finds the old one or the new one, whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file in an old one's place. What is a link, or has no length as pipes and devices have none, is written as it stands.</summary>
    public static void Write(string path, byte[] bytes)
    {
        using var signals = new HeldSignals();
        var file = new FileInfo(path);
        if (file.LinkTarget is not null || file is { Exists: true, Length: 0 })
        {
            File.WriteAllBytes(path, bytes);
            return;
        }
        var beside = path + ".new";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
