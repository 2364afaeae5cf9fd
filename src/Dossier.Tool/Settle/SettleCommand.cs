using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Output;

namespace Dossier.Tool.Settle;

/// <summary><c>dossier settle</c>: lists the open disputes with their values, and writes rulings.</summary>
internal static class SettleCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(SettleRequest request, ArticleOptions options, int megabytes, Streams streams)
    {
        if (request.Problem is { } wrong)
        {
            streams.Complain("settle: " + wrong);
            return ExitCode.CouldNotRun;
        }
        if (request.IsOfDefaultFolder && !Directory.Exists(SettleRequest.DefaultFolder))
        {
            streams.Complain($"settle: no article is named, and there is no folder '{SettleRequest.DefaultFolder}' here; name the articles: dossier settle PATHS");
            return ExitCode.CouldNotRun;
        }
        var rulings = RulingsSource.Read(request.Rulings);
        if ((rulings.Exists ? rulings.Failure ?? rulings.Refusal : null) is { } failure)
        {
            streams.Complain(failure);
            return ExitCode.CouldNotRun;
        }
        // A missing file is none: the first ruling makes it.
        var (result, couldRead) = CheckCommand.Read(new Inputs(request.Paths, options, megabytes), rulings with { Failure = null }, streams);
        foreach (var problem in result.OpenProblems.Where(p => p.Problem.Rule == Rules.Unreadable))
        {
            streams.Complain($"{problem.Path}: {problem.Problem.Message}.");
            couldRead = false;
        }
        if (!request.IsRuling)
        {
            var code = ExitCode.Clean;
            if (streams.Screen is { CanAsk: true } screen && !request.List)
                code = new SettleWalk(result, request.Rulings, streams, screen).Run();
            else
                List(result, new LineWriter(streams.Output, streams.Screen));
            return couldRead ? code : ExitCode.CouldNotRun;
        }
        if (!couldRead)
            return ExitCode.CouldNotRun;
        var (decision, replaced, wrongly) = request.Ignore is { } words ? Ignore(result, rulings, words, request.Reason!) : Settle(result, request);
        if (decision is null)
        {
            streams.Complain("settle: " + wrongly);
            return ExitCode.CouldNotRun;
        }
        var (failed, isNew) = RulingsStore.OnDisk.Write(rulings, new RulingEdit(decision, replaced));
        if (failed is not null)
        {
            streams.Complain(failed);
            return ExitCode.CouldNotRun;
        }
        if (isNew)
            streams.Output.WriteLine(Terminal.Escape($"Made {rulings.Path}."));
        streams.Output.WriteLine(Terminal.Escape($"{rulings.Path}: {decision}"));
        return ExitCode.Clean;
    }

    private static void List(CheckResult result, LineWriter writer)
    {
        var open = result.Open.ToList();
        foreach (var finding in open)
        {
            writer.WriteWhole($"\"{finding.Key}\"");
            writer.Write($"  {DisputeMessage.Question(finding)} ({Names.Of(finding.Dispute!.Level)} {finding.Dispute.Rule.Id})"
                + (result.Outdated.ContainsKey(finding.Key) ? "; a ruling on it no longer holds" : ""));
            foreach (var value in Values(result, finding).Values)
                writer.Write($"    \"{value.Label}\" in {Places(result, value.Sides.SelectMany(s => finding.Dispute.Sides[s].Claims))}");
        }
        writer.Write(CheckText.Summary(result));
        if (open.Count > 0)
            writer.Write("Settle one with: dossier settle KEY --accept VALUE --reason TEXT PATHS, or with --not-a-dispute in place of --accept VALUE.");
    }

    private static string Places(CheckResult result, IEnumerable<ClaimReference> claims) => string.Join(", ", claims.GroupBy(c => c.Path, StringComparer.Ordinal).Select(g => g.First()).Select(claim =>
    {
        var facts = result.ByPath[claim.Path];
        var (line, column) = facts.Position(facts.Claims[claim.Index].Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{claim.Path}({line + 1},{column + 1})");
    }));

    private static DisputedValues Values(CheckResult result, FindingDigest finding) =>
        DisputedValues.Of(finding, c => result.ByPath[c.Path].Claims[c.Index].Digest);

    /// <summary>The ruling that a request asks for, and the key of the one it replaces; or why there is none.</summary>
    internal static (Decision? Decision, string? Replaced, string Problem) Settle(CheckResult result, SettleRequest request)
    {
        var key = request.Key!;
        if ((result.Disputed.FirstOrDefault(f => f.Key == key) ?? result.Disputed.FirstOrDefault(f => f.Key == FindingKey.OneBlank(key) || Terminal.Escape(f.Key) == key)) is not { } finding)
            return (null, null, $"no dispute has the key \"{key}\"; " + (new NearestKey(result.Disputed.Select(f => f.Key)).To(key) is { } near
                ? $"did you mean \"{near}\"?"
                : "'dossier settle PATHS' lists the keys of the open disputes."));
        var values = Values(result, finding);
        var accepted = request.Accept is null ? null : Find(request.Accept, values.Acceptable.Keys.ToList());
        if (request.Accept is not null && accepted is null)
            return (null, null, $"no article gives \"{request.Accept}\" for the {DisputeMessage.Question(finding)}; they give " + string.Join(", ", values.Acceptable.Keys.Select(v => $"\"{v}\"")) + ".");
        // A ruling on this finding may stand under a key that it had before.
        var replaced = result.Outdated.TryGetValue(finding.Key, out var outdated) ? outdated.Key : finding.Settlement?.Decision.Key;
        return (values.Decide(finding.Key, accepted, request.Reason!.Trim()), replaced, "");
    }

    /// <summary>The value that is meant: written in full, or the only one with these words in it, as "2019-03-04" is in "Monday 2019-03-04".</summary>
    private static string? Find(string given, List<string> values)
    {
        if (values.Contains(given))
            return given;
        var meant = values.Where(v => v.IndexOf(given, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            && (at == 0 || v[at - 1] == ' ') && (at + given.Length == v.Length || v[at + given.Length] == ' ')).ToList();
        return given.Trim().Length > 0 && meant.Count == 1 ? meant[0] : null;
    }

    private static (Decision? Decision, string? Replaced, string Problem) Ignore(CheckResult result, RulingsSource rulings, string words, string reason)
    {
        if (result.Articles is not [var article])
            return (null, null, "--ignore takes one article, not a folder; name the file that the words stand in.");
        var decision = new PassageDecision(article.Path, words, reason.Trim());
        var problems = new IgnoredPassages([decision]).Check(result.ByPath);
        // There is no ruling yet that could be deleted.
        if (problems.Count > 0)
            return (null, null, problems[0].Rule == Rules.RulingNotNeeded
                ? $"{article.Path}: nothing is compared or found fault with in \"{words}\"; quote the words that a message names."
                : $"{article.Path}: {problems[0].Message}.");
        return (decision with { Path = rulings.Relative(article.Path) }, null, "");
    }
}
