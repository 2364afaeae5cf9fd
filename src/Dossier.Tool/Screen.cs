using Spectre.Console;

namespace Dossier.Tool;

/// <summary>What the terminal can show.</summary>
/// <param name="Width">How many characters a line holds.</param>
/// <param name="Ansi">Whether it takes styles.</param>
/// <param name="Colors">Which colours it has; none where NO_COLOR says so (no-color.org).</param>
/// <param name="Links">Whether it makes links of OSC 8 (the hyperlinks of terminal emulators).</param>
internal sealed record Screen(int Width, bool Ansi, ColorSystemSupport Colors, bool Links)
{
    /// <summary>Whether somebody can answer at it.</summary>
    public bool CanAsk { get; init; }

    // Wider lines are hard to read.
    private const int Widest = 120;
    private const int Narrowest = 40;

    /// <summary>What a pipe is drawn on when somebody asks for it.</summary>
    public static Screen Plain { get; } = new(80, false, ColorSystemSupport.NoColors, false);

    /// <summary>The terminal that standard output is, or null where it is a file or a pipe.</summary>
    public static Screen? Detect() => Console.IsOutputRedirected ? null : Of(Console.Out);

    /// <summary>The terminal that standard error is, or null where it is a file or a pipe.</summary>
    public static Screen? DetectError() => Console.IsErrorRedirected ? null : Of(Console.Error);

    private static Screen Of(TextWriter terminal)
    {
        // Asking switches the styles of older consoles of Windows on.
        var profile = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Profile;
        var colors = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : Support(profile.Capabilities.ColorSystem);
        return new(profile.Width, profile.Capabilities.Ansi, profile.Capabilities.Ansi ? colors : ColorSystemSupport.NoColors, profile.Capabilities.Ansi && HasLinks(Environment.GetEnvironmentVariable)) { CanAsk = !Console.IsInputRedirected };
    }

    /// <summary>A console that draws for this screen.</summary>
    /// <param name="output">Where it draws.</param>
    /// <param name="isInteractive">Whether what was drawn may be drawn over.</param>
    public IAnsiConsole On(TextWriter output, bool isInteractive = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colors,
            Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
            // What a build server's log can show is nothing to a test.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            EnvironmentVariables = new Dictionary<string, string>(),
        });
        console.Profile.Width = Math.Clamp(Width, Narrowest, Widest);
        console.Profile.Capabilities.Links = Links;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>No terminal says whether it has links; these are known to, and FORCE_HYPERLINK asks for them.</summary>
    internal static bool HasLinks(Func<string, string?> environment) =>
        environment("FORCE_HYPERLINK") is { Length: > 0 } forced ? forced != "0"
        : environment("WT_SESSION") is not null || environment("KONSOLE_VERSION") is not null || environment("DOMTERM") is not null
        || environment("TERM_PROGRAM") is "iTerm.app" or "WezTerm" or "vscode" or "ghostty" or "Hyper"
        || environment("TERM") is "xterm-kitty" or "alacritty" or "xterm-ghostty" or "foot"
        || (int.TryParse(environment("VTE_VERSION"), out var vte) && vte >= FirstVteWithLinks);

    private const int FirstVteWithLinks = 5000;

    private static ColorSystemSupport Support(ColorSystem colors) => colors switch
    {
        ColorSystem.NoColors => ColorSystemSupport.NoColors,
        ColorSystem.TrueColor => ColorSystemSupport.TrueColor,
        ColorSystem.EightBit => ColorSystemSupport.EightBit,
        _ => ColorSystemSupport.Standard,
    };
}
