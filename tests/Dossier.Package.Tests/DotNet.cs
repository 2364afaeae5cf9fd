using System.Diagnostics;

namespace Dossier.Package.Tests;

/// <summary>Runs the SDK in a process of its own.</summary>
internal static class DotNet
{
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) => Run(folder, invariant: false, arguments);

    /// <param name="folder">Where it runs.</param>
    /// <param name="invariant">Whether the process knows no culture but the invariant one, as in small containers.</param>
    /// <param name="arguments">What the SDK is told.</param>
    public static (int ExitCode, string Output) Run(string folder, bool invariant, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant ? "1" : "0";
        return Run(start);
    }

    /// <summary>Runs a command that may start the SDK.</summary>
    public static (int ExitCode, string Output) Run(ProcessStartInfo start)
    {
        // What "dotnet test" tells its own MSBuild must not reach the one started here.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        if (start.RedirectStandardInput)
            process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
