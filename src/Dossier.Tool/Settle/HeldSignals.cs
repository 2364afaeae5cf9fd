using System.Runtime.InteropServices;

namespace Dossier.Tool.Settle;

/// <summary>While it lives, Ctrl+C and requests to end wait: a write of some milliseconds is finished, not left half done beside the file.</summary>
internal sealed class HeldSignals : IDisposable
{
    private readonly List<PosixSignalRegistration> _held = [];
    private volatile bool _wasAsked;

    /// <summary>Begins to hold them.</summary>
    public HeldSignals()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            _held.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                _wasAsked = true;
            }));
    }

    /// <summary>Whether the process was asked to end meanwhile.</summary>
    public bool WasAsked => _wasAsked;

    /// <inheritdoc/>
    public void Dispose() => _held.ForEach(h => h.Dispose());
}
