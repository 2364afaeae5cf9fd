using Dossier.Tool.Output;

namespace Dossier.Tool;

/// <summary>Where a run reads and writes; the tests bring their own.</summary>
internal sealed class Streams
{
    /// <summary>Takes the streams over; whoever made them disposes of them.</summary>
    public Streams(TextReader input, TextWriter output, TextWriter error)
    {
        Input = input;
        Output = output;
        Error = error;
        // The same bytes on every system.
        Output.NewLine = "\n";
        Error.NewLine = "\n";
    }

    /// <summary>Standard input.</summary>
    public TextReader Input { get; }

    /// <summary>Results, and nothing else.</summary>
    public TextWriter Output { get; }

    /// <summary>What went wrong with the run.</summary>
    public TextWriter Error { get; }

    /// <summary>The terminal that <see cref="Output"/> is, or null.</summary>
    public Screen? Screen { get; init; }

    /// <summary>The terminal that <see cref="Error"/> is, or null.</summary>
    public Screen? ErrorScreen { get; init; }

    /// <summary>Says why the run, or a part of it, could not be done.</summary>
    public void Complain(string message) => new LineWriter(Error, ErrorScreen).Write("dossier: " + message);

    /// <summary>Says at a terminal that a command waits there for a program, and not for a person.</summary>
    public void SayThatNobodyTypes(string message)
    {
        if (Screen is not { CanAsk: true })
            return;
        Complain(message + " Ctrl+C ends it.");
        Error.Flush();
    }
}
