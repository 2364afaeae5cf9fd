using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Tool.Check;
using Dossier.Tool.Disputes;
using Dossier.Tool.Output;
using Dossier.Tool.Why;

namespace Dossier.Tool.Lsp;

/// <summary>What is read at a place: the claims there, each with its question and value, and which articles agree and which do not.</summary>
internal static class Hovers
{
    private const int MostClaims = 6;
    private const int MostPlaces = 8;
    private const int Context = 60;

    /// <summary>The hover at a place of an article, or null where nothing is read.</summary>
    public static Hover? At(FolderState state, string path, Position position, ArticleFolder folder, bool isMarkdown)
    {
        if (!state.Result.ByPath.TryGetValue(path, out var facts))
            return null;
        var places = new PlacesOf(state);
        var offset = places.LinesOf(path).OffsetOf(position);
        var claims = Enumerable.Range(0, facts.Claims.Count).Where(i => facts.Claims[i].Span is var span && span.Start <= offset && offset <= span.End).ToList();
        // One statement may answer several questions, and names are claims for the comparison only: what is disputed or agreed upon comes first, and of the rest what a reader is shown.
        var findings = claims.ToDictionary(i => i, i => state.Result.Findings.FirstOrDefault(f => f.Claims.Contains(new ClaimReference(path, i)) && (f.Dispute is not null || f.Claims.Any(c => c.Path != path))));
        var shown = facts.ShownClaims.ToHashSet();
        var told = claims.Where(i => findings[i] is not null || shown.Contains(facts.Claims[i]))
            .OrderByDescending(i => findings[i]?.Dispute is not null).ThenByDescending(i => findings[i] is not null).ThenBy(i => facts.Claims[i].Span.Length)
            .DistinctBy(i => (QuestionOf(facts.Claims[i].Digest), facts.Claims[i].Digest.Value.Text, facts.Claims[i].Digest.Polarity)).Take(MostClaims).ToList();
        if (told.Count == 0)
            return null;
        var text = new HoverText(isMarkdown);
        var explainer = new MatchExplainer(state.Result.Articles.Select(a => a.Digest));
        foreach (var i in told)
            Write(text, state, folder, new ClaimReference(path, i), findings[i], explainer);
        return new Hover(new MarkupContent(isMarkdown ? "markdown" : "plaintext", text.ToString()), places.Of(path, facts.Claims[told[0]].Span));
    }

    private static void Write(HoverText text, FolderState state, ArticleFolder folder, ClaimReference claim, FindingDigest? finding, MatchExplainer explainer)
    {
        var digest = state.Result.ByPath[claim.Path].Claims[claim.Index].Digest;
        text.Heading(finding is null ? QuestionOf(digest) : DisputeMessage.Question(finding), Value(state, claim) + (digest.AttributedTo is { } source ? ", on the word of " + source : "") + (digest.IsHedged ? ", held back" : ""));
        if (explainer.Read(claim) is { } reading)
            text.Line("read as", WhyText.Reading(reading));
        if (finding is null)
            return;
        var rivals = finding.Dispute is { } dispute ? Enumerable.Range(0, dispute.Sides.Count).Where(s => dispute.Sides[s].Claims.Contains(claim)).SelectMany(s => dispute.Sides[s].Rivals).SelectMany(r => dispute.Sides[r].Claims).ToHashSet() : [];
        Places("conflicts with", rivals);
        if (finding.Settlement is { } settled)
            text.Line("settled", settled.Decision.ToString());
        Places("agrees with", finding.Claims.Where(c => c.Path != claim.Path && !rivals.Contains(c)));

        void Places(string what, IEnumerable<ClaimReference> claims)
        {
            var all = claims.GroupBy(c => c.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(c => c.Path, StringComparer.Ordinal).ToList();
            foreach (var other in all.Take(MostPlaces))
            {
                var source = ShownSource.Of(other, 0, state.Result);
                var quote = source.Quote.Within(Context);
                text.Line(what, string.Create(CultureInfo.InvariantCulture, $"{Value(state, other)} – “{quote.Before}{quote.Words}{quote.After}” {source.Path.Replace(folder.Path + "/", "", StringComparison.Ordinal)}:{source.Line}"));
            }
            if (all.Count > MostPlaces)
                text.Line(what, string.Create(CultureInfo.InvariantCulture, $"{all.Count - MostPlaces} more articles"));
        }
    }

    private static string QuestionOf(ClaimDigest claim) => DisputeMessage.Question(claim.Subject, claim.Property);

    private static string Value(FolderState state, ClaimReference claim) =>
        state.Result.ByPath[claim.Path] is var article && article.Claims[claim.Index].Digest.Polarity ? Readable.Of(article, claim.Index) : "not " + Readable.Of(article, claim.Index);

    /// <summary>Lines of a hover; whatever an article says makes no markup and steers nothing.</summary>
    private sealed class HoverText(bool isMarkdown)
    {
        private readonly System.Text.StringBuilder _text = new();

        public void Heading(string question, string value) =>
            _text.Append(_text.Length == 0 ? "" : isMarkdown ? "\n---\n\n" : "\n").Append(isMarkdown ? "**" : "").Append(Plain(question)).Append(isMarkdown ? "**: " : ": ").Append(Plain(value)).Append(isMarkdown ? "\n\n" : "\n");

        public void Line(string what, string text) => _text.Append(isMarkdown ? "- *" : "  ").Append(what).Append(isMarkdown ? ":* " : ": ").Append(Plain(text)).Append('\n');

        public override string ToString() => _text.ToString().TrimEnd('\n');

        private string Plain(string text) => isMarkdown ? CheckMarkdown.Text(text) : Terminal.Escape(text);
    }
}
