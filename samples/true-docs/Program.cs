using Dossier;

// The build says where docs/ gives another value: limits.md has a stale timeout. Correct it by the code fix, or by
//   dotnet format analyzers samples/true-docs --diagnostics DSR4020 --severity warn
Console.WriteLine($"Connections time out after {RelayOptions.ConnectionTimeout.TotalSeconds} seconds; port {RelayOptions.DefaultPort}; up to {RelayOptions.MaxMessageBytes:N0} bytes a message.");

internal static class RelayOptions
{
    [States("default connection timeout")]
    public static readonly TimeSpan ConnectionTimeout = TimeSpan.FromSeconds(60);

    [States("default port")]
    public const int DefaultPort = 7070;

    [States("maximum message size")]
    public const int MaxMessageBytes = 4 * 1024 * 1024;

    [States("maximum number of retries")]
    public const int MaxRetries = 5;
}
