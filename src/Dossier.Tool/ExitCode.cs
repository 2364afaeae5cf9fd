namespace Dossier.Tool;

/// <summary>What a run hands back to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and nothing found at or above the chosen level.</summary>
    public const int Clean = 0;

    /// <summary>Disputes at or above the chosen level.</summary>
    public const int Disputes = 1;

    /// <summary>Bad arguments, or a file that is missing or cannot be read. What could be read is on standard output all the same.</summary>
    public const int CouldNotRun = 2;
}
