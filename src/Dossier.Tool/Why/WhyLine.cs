using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;

namespace Dossier.Tool.Why;

/// <summary>How likely a dispute is, and why, in one line.</summary>
/// <param name="Sureness">In percent, where the evidence was weighed.</param>
/// <param name="Text">"93 % sure: the sentences share most of their words; one thing is counted, measured or held".</param>
internal sealed record WhyLine(int? Sureness, string Text)
{
    private const int MostReasons = 2;

    /// <summary>Why a pair is no warning, where its sureness does not say so: of the rows that hold it back the first, without what would have helped; --why says all.</summary>
    private static string NoWarning(MatchTrace trace) => trace switch
    {
        { Caution: not Caution.Unsure } => "; " + MatchReason.Of(trace),
        _ when trace.Score >= trace.WarningFrom && trace.Against.Count > 0 => "; an info and no warning: " + trace.Against[0].Text,
        _ => "",
    };

    /// <summary>The line of a dispute.</summary>
    public static WhyLine Of(Dispute dispute, MatchExplainer explainer)
    {
        if (dispute.FoundBy == Comparer.Matches && explainer.Explain(dispute).Where(t => t.Sureness is not null).MaxBy(t => t.Score) is { } trace)
        {
            var reasons = trace.Evidence.Where(r => r.Weight > 0 && MatchReason.IsReason(r.Row)).OrderByDescending(r => r.Weight).Take(MostReasons).Select(r => r.Text).ToList();
            return new(trace.Sureness, string.Create(CultureInfo.InvariantCulture, $"{trace.Sureness} % sure")
                + (reasons.Count == 0 ? "" : ": " + string.Join("; ", reasons)) + (dispute.Level == Level.Info ? NoWarning(trace) : ""));
        }
        return new(null, (dispute.Level == Level.Info ? "possible: " : "very likely: ") + dispute.FoundBy switch
        {
            Comparer.Slots => "both sides answer one question, by the verb or attribute, the thing, the scope and the names" + (dispute.Level == Level.Info ? "; " + MatchReason.Of(explainer.CautionOf(dispute)) : ""),
            Comparer.Spellings => "the articles share names, and these two differ in a letter or two",
            _ => "two claims answer one question by the evidence",
        });
    }
}
