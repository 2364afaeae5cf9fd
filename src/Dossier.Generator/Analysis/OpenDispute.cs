using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>An open dispute and what is told of it in each of its articles, which is put into words once.</summary>
internal sealed class OpenDispute
{
    private readonly Diagnostic?[] _told;

    public OpenDispute(FindingDigest finding)
        : this(finding, DisputeMessage.Of([finding]).ToList())
    {
    }

    private OpenDispute(FindingDigest finding, IReadOnlyList<DisputeMessage> messages) => (Finding, Messages, _told) = (finding, messages, new Diagnostic?[messages.Count]);

    public FindingDigest Finding { get; }

    /// <summary>One for each article that tells it.</summary>
    public IReadOnlyList<DisputeMessage> Messages { get; }

    /// <summary>What is told by one message.</summary>
    public Diagnostic Tell(int message, Disputes disputes) => _told[message] ??= ArticleDiagnostics.Of(Messages[message], disputes);

    /// <summary>The same dispute after an edit that none of its claims had a part in, but for their places.</summary>
    public OpenDispute After(ArticleEdit edit)
    {
        if (!edit.Touches(Finding))
            return this;
        var after = new OpenDispute(Finding, Messages);
        for (var i = 0; i < _told.Length; i++)
            if (_told[i] is { } told && Messages[i].Named.All(edit.Stands))
                after._told[i] = told;
        return after;
    }
}

/// <summary>What an edit of some articles left as it was.</summary>
internal sealed class ArticleEdit
{
    private readonly Disputes _before;
    private readonly Disputes _now;
    private readonly HashSet<string> _edited;

    public ArticleEdit(Disputes before, Disputes now)
    {
        (_before, _now) = (before, now);
        // The same reading gives the same object.
        _edited = new(now.InOrder.Where(a => !before.Articles.TryGetValue(a.Path, out var old) || !ReferenceEquals(old, a) || before.FilePaths[a.Path] != now.FilePaths[a.Path]).Select(a => a.Path), StringComparer.Ordinal);
    }

    /// <summary>Whether an article with a claim on a finding was edited.</summary>
    public bool Touches(FindingDigest finding)
    {
        foreach (var claim in finding.Claims)
            if (_edited.Contains(claim.Path))
                return true;
        return false;
    }

    /// <summary>Whether a claim says what it said.</summary>
    public bool Says(ClaimReference claim) => !_edited.Contains(claim.Path) || (Old(claim) is { } old && old.Digest.Equals(New(claim).Digest));

    /// <summary>Whether a claim stands where it stood, and says what it said.</summary>
    public bool Stands(ClaimReference claim)
    {
        if (!_edited.Contains(claim.Path))
            return true;
        if (Old(claim) is not { } old || !Says(claim) || _before.FilePaths[claim.Path] != _now.FilePaths[claim.Path])
            return false;
        var (before, now, span) = (_before.Articles[claim.Path], _now.Articles[claim.Path], New(claim).Span);
        return old.Span == span && before.Position(span.Start) == now.Position(span.Start) && before.Position(span.End) == now.Position(span.End);
    }

    private PlacedClaim New(ClaimReference claim) => _now.Articles[claim.Path].Claims[claim.Index];

    private PlacedClaim? Old(ClaimReference claim) => _before.Articles.TryGetValue(claim.Path, out var old) && claim.Index < old.Claims.Count ? old.Claims[claim.Index] : null;
}
