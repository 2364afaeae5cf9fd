using System.Globalization;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Rulings;
using Dossier.Tool.Check;
using Dossier.Tool.Disputes;
using Dossier.Tool.Input;
using Dossier.Tool.Why;

namespace Dossier.Tool.Settle;

/// <summary>Goes through the open disputes with somebody at a terminal: shows each, asks which value holds and why, and writes the ruling before it shows the next.</summary>
internal sealed class SettleWalk(CheckResult result, string? rulingsPath, Streams streams, Screen screen)
{
    private readonly MatchExplainer _explainer = new(result.Articles.Select(a => a.Digest));

    /// <summary>Runs until all were shown or nobody answers any more.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Run()
    {
        var disputes = EventGroup.Of(result.Open.Select(f => ShownDispute.Of(f, result, _explainer)), _explainer).SelectMany(g => g.Disputes).ToList();
        var block = new DisputeBlock(streams.Output, screen);
        var (settled, skipped) = (0, 0);
        for (var i = 0; i < disputes.Count; i++)
        {
            block.Heading(string.Create(CultureInfo.InvariantCulture, $"{i + 1} of {disputes.Count}"), "");
            block.Draw(disputes[i], isNumbered: true);
            if (result.Outdated.TryGetValue(disputes[i].Finding.Key, out var outdated))
                block.Text($"A ruling on it no longer holds: {outdated}");
            streams.Output.WriteLine();
            var answer = Ask(disputes[i], block);
            if (answer is null)
                break;
            if (answer.Value.Decision is not { } decision)
            {
                skipped++;
                continue;
            }
            // Read anew: others may settle meanwhile, and the last ruling is in it.
            var (failed, isNew) = RulingsStore.OnDisk.Write(RulingsSource.Read(rulingsPath), new RulingEdit(decision, answer.Value.Replaced));
            if (failed is not null)
            {
                streams.Complain(failed);
                return ExitCode.CouldNotRun;
            }
            var path = RulingsSource.Read(rulingsPath).Path;
            streams.Output.WriteLine(Terminal.Escape((isNew ? $"Made {path}. " : "") + $"{path}: {decision}"));
            streams.Output.WriteLine();
            settled++;
        }
        block.Text(disputes.Count == 0 ? CheckText.Summary(result) : string.Create(CultureInfo.InvariantCulture, $"{settled} settled, {skipped} skipped, {disputes.Count - settled - skipped} left."));
        return ExitCode.Clean;
    }

    /// <summary>What was decided, with no decision for a dispute that is skipped; null when somebody is done.</summary>
    private (Decision? Decision, string? Replaced)? Ask(ShownDispute dispute, DisputeBlock block)
    {
        var values = dispute.Sides.Select(s => s.Value).ToList();
        while (true)
        {
            var answer = Read($"Which holds? {string.Join(", ", Enumerable.Range(1, values.Count))}, or a value; n not a dispute, w why, s skip, q quit: ");
            switch (answer?.ToLowerInvariant())
            {
                case null or "q":
                    return null;
                case "s" or "":
                    return (null, null);
                case "w":
                    foreach (var line in WhyText.Of(dispute.Finding, _explainer, result.ByPath))
                        block.Explain(line);
                    continue;
            }
            var isNone = answer is "n" or "N";
            var accepted = isNone ? null : int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= values.Count ? values[number - 1] : dispute.Sides.FirstOrDefault(s => s.Text == answer)?.Value ?? answer;
            // The reason is asked for when it is plain that there is something to give one for.
            if (Decide("-") is { Problem: { Length: > 0 } problem })
            {
                block.Text(char.ToUpperInvariant(problem[0]) + problem[1..]);
                continue;
            }
            if (Read("Why? ") is not { } reason)
                return null;
            if (reason.Length == 0)
            {
                streams.Output.WriteLine("Say why, for those who read the ruling in a year; nothing was written.");
                continue;
            }
            var (decision, replaced, _) = Decide(reason);
            return (decision, replaced);

            (Decision? Decision, string? Replaced, string Problem) Decide(string why) =>
                SettleCommand.Settle(result, new SettleRequest([dispute.Finding.Key], accepted, isNone, null, why, rulingsPath));
        }
    }

    private string? Read(string question)
    {
        streams.Output.Write(question);
        streams.Output.Flush();
        return streams.Input.ReadLine()?.Trim();
    }
}
