using Dossier.Engine.Tables;
using Dossier.Tool.Output;

namespace Dossier.Tool.Tables;

/// <summary>The five tables. Their columns are a contract: docs/scale.md.</summary>
internal static class Schema
{
    /// <summary>One row an article.</summary>
    public static Table<ArticleRow> Article { get; } = new(
        "article",
        Column<ArticleRow>.Of("id", a => a.Rows.Id),
        Column<ArticleRow>.Text("path", a => a.Path),
        Column<ArticleRow>.Text("path_order", a => a.Rows.PathOrder),
        Column<ArticleRow>.Text("set_name", a => a.Options.Set),
        Column<ArticleRow>.OrNull("day", a => a.Rows.Day),
        Column<ArticleRow>.TextOrNull("date_published", a => a.Facts.Digest.DatePublished),
        Column<ArticleRow>.TextOrNull("headline", a => a.Headline),
        Column<ArticleRow>.Text("said", a => a.Rows.Said),
        Column<ArticleRow>.Text("key", a => a.Key),
        Column<ArticleRow>.TextOrNull("as_of", a => a.Options.DatePublished),
        Column<ArticleRow>.Of("drafts", a => a.Options.Drafts),
        Column<ArticleRow>.Text("text", a => a.Text),
        Column<ArticleRow>.Bytes("packed", a => a.Packed));

    /// <summary>One row a key by which an article meets others.</summary>
    public static Table<(long Article, Anchor Anchor)> Anchor { get; } = new(
        "anchor",
        Column<(long Article, Anchor Anchor)>.Of("article", r => r.Article),
        Column<(long Article, Anchor Anchor)>.Text("anchor_key", r => r.Anchor.Key),
        Column<(long Article, Anchor Anchor)>.Of("is_name", r => r.Anchor.IsName),
        Column<(long Article, Anchor Anchor)>.Of("is_title", r => r.Anchor.IsTitle),
        Column<(long Article, Anchor Anchor)>.Of("is_topic", r => r.Anchor.IsTopic));

    /// <summary>One row a claim.</summary>
    public static Table<(long Article, ClaimRow Claim)> Claim { get; } = new(
        "claim",
        Column<(long Article, ClaimRow Claim)>.Of("article", r => r.Article),
        Column<(long Article, ClaimRow Claim)>.Of("claim", r => r.Claim.Index),
        Column<(long Article, ClaimRow Claim)>.OrNull("question", r => r.Claim.Question),
        Column<(long Article, ClaimRow Claim)>.Text("subject", r => r.Claim.Claim.Digest.Subject),
        Column<(long Article, ClaimRow Claim)>.Text("property", r => r.Claim.Claim.Digest.Property),
        Column<(long Article, ClaimRow Claim)>.Text("kind", r => r.Claim.Claim.Digest.Value.Kind.ToString().ToLowerInvariant()),
        Column<(long Article, ClaimRow Claim)>.Text("value", r => r.Claim.Claim.Digest.Value.Text),
        Column<(long Article, ClaimRow Claim)>.OrNull("low", r => r.Claim.Low),
        Column<(long Article, ClaimRow Claim)>.OrNull("high", r => r.Claim.High),
        Column<(long Article, ClaimRow Claim)>.TextOrNull("unit", r => r.Claim.Unit),
        Column<(long Article, ClaimRow Claim)>.Of("polarity", r => r.Claim.Claim.Digest.Polarity),
        Column<(long Article, ClaimRow Claim)>.Of("hedged", r => r.Claim.Claim.Digest.IsHedged),
        Column<(long Article, ClaimRow Claim)>.TextOrNull("attributed_to", r => r.Claim.Claim.Digest.AttributedTo),
        Column<(long Article, ClaimRow Claim)>.Text("quote", r => r.Claim.Claim.Digest.Exact),
        Column<(long Article, ClaimRow Claim)>.Of("first", r => r.Claim.Claim.Span.Start),
        Column<(long Article, ClaimRow Claim)>.Of("length", r => r.Claim.Claim.Span.Length),
        Column<(long Article, ClaimRow Claim)>.Of("line", r => r.Claim.Line),
        Column<(long Article, ClaimRow Claim)>.Of("col", r => r.Claim.Column));

    /// <summary>One row an act of somebody that an article dates in the past.</summary>
    public static Table<(long Article, long Told)> Dated { get; } = new(
        "dated", Column<(long Article, long Told)>.Of("article", r => r.Article), Column<(long Article, long Told)>.Of("told", r => r.Told));

    /// <summary>One row a run of words by which copies are known.</summary>
    public static Table<(long Article, long Run)> Run { get; } = new(
        "run", Column<(long Article, long Run)>.Of("article", r => r.Article), Column<(long Article, long Run)>.Of("run", r => r.Run));

    /// <summary>The names of all tables; that of the articles, without which the others mean nothing, last.</summary>
    public static IReadOnlyList<string> Names { get; } = [Anchor.Name, Claim.Name, Dated.Name, Run.Name, Article.Name];

    /// <summary>The files of all tables with some articles, in the order of <see cref="Names"/>.</summary>
    public static IEnumerable<(string Table, byte[] File)> Write(IReadOnlyList<ArticleRow> articles)
    {
        yield return (Anchor.Name, Anchor.Write(articles.SelectMany(a => a.Rows.Anchors.Select(r => (a.Rows.Id, r))).ToList()));
        yield return (Claim.Name, Claim.Write(articles.SelectMany(a => a.Rows.Claims.Select(r => (a.Rows.Id, r))).ToList()));
        yield return (Dated.Name, Dated.Write(articles.SelectMany(a => a.Rows.Dated.Select(r => (a.Rows.Id, r))).ToList()));
        yield return (Run.Name, Run.Write(articles.SelectMany(a => a.Rows.Runs.Select(r => (a.Rows.Id, r))).ToList()));
        yield return (Article.Name, Article.Write(articles));
    }
}
