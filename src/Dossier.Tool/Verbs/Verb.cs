using System.CommandLine;

namespace Dossier.Tool.Verbs;

/// <summary>A command of the tool: its arguments, its options, and examples that its help shows.</summary>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Command lines as somebody would type them, each with what it does.</summary>
    public required IReadOnlyList<(string Line, string What)> Examples { get; init; }

    /// <summary>What is said to whoever names nothing.</summary>
    public string WhatToName { get; init; } = $"Name the articles, or the folder they are in: dossier {name} {Settle.SettleRequest.DefaultFolder}";

    /// <summary>The verb with its arguments and options and what it does.</summary>
    /// <param name="symbols">Arguments and options, in the order in which its help names them.</param>
    /// <param name="run">Runs it; returns an <see cref="ExitCode"/>.</param>
    public Verb With(IEnumerable<Symbol> symbols, Func<ParseResult, int> run)
    {
        foreach (var symbol in symbols)
            if (symbol is Option option)
                Options.Add(option);
            else
                Arguments.Add((Argument)symbol);
        SetAction(run);
        return this;
    }
}
