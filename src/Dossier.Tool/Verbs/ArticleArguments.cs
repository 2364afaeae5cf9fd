using System.CommandLine;
using Dossier.Engine;
using Dossier.Tool.Input;

namespace Dossier.Tool.Verbs;

/// <summary>Which articles a verb compares and what is said of all of them: the argument and the options that every such verb has.</summary>
/// <param name="paths">The argument, or null for that of most verbs.</param>
/// <param name="isOnce">Whether the verb reads once and ends: it may keep what it read for the next run. One that stays has all of it in memory.</param>
internal sealed class ArticleArguments(Argument<string[]>? paths = null, bool isOnce = true)
{
    private readonly Argument<string[]> _paths = paths ?? VerbOptions.Paths("PATHS");
    private readonly Option<bool> _drafts = VerbOptions.Drafts();
    private readonly Option<string> _set = VerbOptions.Set();
    private readonly Option<string?> _asOf = VerbOptions.AsOf();
    private readonly Option<string?> _rulings = VerbOptions.Rulings();
    private readonly Option<int> _size = VerbOptions.MaxSize();
    private readonly Option<string?> _cache = new("--cache") { Description = "A folder to keep what was read, so that the next run reads only what is new.", HelpName = "FOLDER" };

    /// <summary>All of them, in the order in which a help names them.</summary>
    public IEnumerable<Symbol> Symbols => [_paths, _drafts, _set, _asOf, _rulings, _size, .. isOnce ? [_cache] : Array.Empty<Symbol>()];

    /// <summary>The articles that a command line names.</summary>
    public Inputs Inputs(ParseResult parsed) => new(
        parsed.GetValue(_paths)!,
        new ArticleOptions(Set: parsed.GetValue(_set)!, DatePublished: parsed.GetValue(_asOf)) { Drafts = parsed.GetValue(_drafts) },
        parsed.GetValue(_size))
    {
        Cache = isOnce ? parsed.GetValue(_cache) : null,
    };

    /// <summary>The rulings file that it names, or null.</summary>
    public string? Rulings(ParseResult parsed) => parsed.GetValue(_rulings);
}
