using Dossier.Engine;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Facts;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;

namespace Dossier.Tool.Lsp;

/// <summary>What an editor offers at a dispute's words: the rulings that settle it, and another article's number in this one's words.</summary>
internal static class CodeActions
{
    private const string QuickFix = "quickfix";

    /// <summary>What stands in a ruling until somebody writes a better reason.</summary>
    private const string Reason = "settled in an editor; say why";

    /// <summary>The actions for a stretch of an article.</summary>
    public static IReadOnlyList<CodeAction> At(FolderState state, string path, CodeActionParams asked, ArticleFolder folder, Client client)
    {
        if (!client.KnowsCodeActions || !state.Result.ByPath.TryGetValue(path, out var facts) || asked.Context.Only?.Contains(QuickFix) == false)
            return [];
        var places = new PlacesOf(state);
        var lines = places.LinesOf(path);
        var (start, end) = (lines.OffsetOf(asked.Range.Start), lines.OffsetOf(asked.Range.End));
        var actions = new List<CodeAction>();
        foreach (var message in DisputeMessage.Of(state.Result.Open).Where(m => m.Claim.Path == path))
        {
            var claim = facts.Claims[message.Claim.Index];
            if (claim.Span.Start > end || claim.Span.End < start)
                continue;
            IReadOnlyList<Diagnostic> diagnostics = [FolderDiagnostics.Of(folder, state, places, message)];
            actions.AddRange(Corrections(state, facts, message).Select(c =>
                new CodeAction(Terminal.Escape(c.Title), QuickFix, Edit(client, places.UriOf(path), state.Open.GetValueOrDefault(path), new TextEdit(lines.RangeOf(c.Span), c.Text), makes: false)) { Diagnostics = diagnostics }));
            actions.AddRange(Rulings(state, message.Finding, places, client).Select(r => new CodeAction(r.Title, QuickFix, r.Edit) { Diagnostics = diagnostics }));
        }
        return actions;
    }

    /// <summary>The numbers that the sides against an article's give, as the article would write them; each once.</summary>
    private static IEnumerable<Correction> Corrections(FolderState state, ArticleFacts facts, DisputeMessage message) => message.Rivals
        .Select(rival => FactCorrection.OfProse(facts, facts.Claims[message.Claim.Index], state.Result.ByPath[rival.Path], state.Result.ByPath[rival.Path].Claims[rival.Index], rival.Path[(rival.Path.LastIndexOf('/') + 1)..]))
        .OfType<Correction>()
        .DistinctBy(c => (c.Span, c.Text));

    private static IEnumerable<(string Title, WorkspaceEdit Edit)> Rulings(FolderState state, FindingDigest finding, PlacesOf places, Client client)
    {
        var rulings = state.Rulings;
        // What is no rulings file is not made one, and what an editor cannot make is not offered.
        if (rulings.Failure is not null || rulings.Refusal is not null || (!rulings.Exists && !client.MakesFiles))
            yield break;
        var replaced = state.Result.Outdated.TryGetValue(finding.Key, out var outdated) ? outdated.Key : null;
        foreach (var offer in RulingOffers.Of(finding, c => state.Result.ByPath[c.Path].Claims[c.Index].Digest, Reason))
        {
            var edit = new RulingEdit(offer.Decision, replaced);
            if (!RulingsText.CanWrite(rulings.Text, edit))
                continue;
            var (span, text) = RulingsText.Change(rulings.Text, RulingsText.With(rulings.Text, [edit]));
            yield return ($"{offer.Title}: {DisputeMessage.Quote(DisputeMessage.Question(finding))}", Edit(client, places.UriOf(rulings.Path), state.Open.GetValueOrDefault(rulings.Path), new TextEdit(places.LinesOf(rulings.Path).RangeOf(span), text), makes: !rulings.Exists));
        }
    }

    private static WorkspaceEdit Edit(Client client, string uri, OpenDocument? document, TextEdit edit, bool makes)
    {
        if (!client.KnowsDocumentChanges)
            return new WorkspaceEdit(new Dictionary<string, IReadOnlyList<TextEdit>> { [uri] = [edit] }, null);
        var change = new DocumentChange { TextDocument = new EditedDocument(uri, document?.Version), Edits = [edit] };
        return new WorkspaceEdit(null, makes ? [new DocumentChange { Kind = "create", Uri = uri, Options = new CreateFileOptions(IgnoreIfExists: true) }, change] : [change]);
    }
}
