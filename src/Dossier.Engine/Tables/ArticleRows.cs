namespace Dossier.Engine.Tables;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Packing;

/// <summary>What of an article is put into tables, so that queries find which articles meet: docs/scale.md has both, the columns and the queries.</summary>
public sealed class ArticleRows
{
    private static readonly DateTime FirstDay = new(1970, 1, 1);

    private ArticleRows(ArticleFacts facts)
    {
        var digest = facts.Digest;
        var keys = new GateKeys(digest);
        Id = IdOf(facts.Path);
        PathOrder = SortKey.Of(facts.Path);
        Day = DayOf(digest.Clock.Date);
        Said = ArticlePacking.HashOf(digest);
        Anchors = keys.Anchors.Select(a => a with { Key = SortKey.Of(a.Key) }).OrderBy(a => a.Key, StringComparer.Ordinal).ToList();
        // A draft claims something and is compared with nothing.
        Claims = facts.Claims.Select((claim, i) => ClaimRow.Of(facts, claim, i, digest.Claims.Count > 0)).ToList();
        Dated = digest.Claims.SelectMany(PastDays.Told).Select(told => IdOf(told)).Distinct().OrderBy(t => t).ToList();
        Runs = digest.Fingerprint;
    }

    /// <summary>A number for the article's path.</summary>
    public long Id { get; }

    /// <summary>The path in a form that sorts by its bytes in UTF-8 as the engine sorts paths.</summary>
    public string PathOrder { get; }

    /// <summary>The day it speaks, counted from 1970-01-01; null where it does not say.</summary>
    public int? Day { get; }

    /// <summary>A hash of all that it says, whatever its path: articles with one hash are compared once.</summary>
    public string Said { get; }

    /// <summary>By what it meets others.</summary>
    public IReadOnlyList<Anchor> Anchors { get; }

    /// <summary>What it claims, in the order of the text.</summary>
    public IReadOnlyList<ClaimRow> Claims { get; }

    /// <summary>A number for each act, with one who had part in it, that it dates in the past: articles of other weeks are compared in these.</summary>
    public IReadOnlyList<long> Dated { get; }

    /// <summary>The least hashes of its runs of five words: those of copies are mostly the same.</summary>
    public IReadOnlyList<long> Runs { get; }

    /// <summary>The rows of an article.</summary>
    public static ArticleRows Of(ArticleFacts facts) => new(facts);

    /// <summary>A number from 0 on for a text, by its hash.</summary>
    public static long IdOf(string text) => long.Parse(PackedBytes.Hash(text).Substring(0, 16), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) & long.MaxValue;

    internal static int? DayOf(DateTime? date) => date is { } day ? (day - FirstDay).Days : null;
}

/// <summary>A key by which articles meet.</summary>
/// <param name="Key">The key, in a form that sorts by its bytes in UTF-8 as the engine sorts keys.</param>
/// <param name="IsName">Whether the article names somebody or something by it.</param>
/// <param name="IsTitle">Whether it is a word of the title.</param>
/// <param name="IsTopic">Whether it is one of the words that the article speaks of most.</param>
public sealed record Anchor(string Key, bool IsName, bool IsTitle, bool IsTopic);

/// <summary>A claim as a row.</summary>
/// <param name="Index">Which of the article's claims, from 0.</param>
/// <param name="Question">A number for what it answers: two claims with one number may answer one question; null where the lexicons do not know the question.</param>
/// <param name="Low">The least it may be: a number, for a date the day counted from 1970-01-01, for a length of time its seconds; null where there is no bound or it is none of these.</param>
/// <param name="High">The most it may be.</param>
/// <param name="Unit">The unit of a quantity, the currency of money.</param>
/// <param name="Claim">What is claimed, and where it stands.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record ClaimRow(int Index, long? Question, double? Low, double? High, string? Unit, PlacedClaim Claim, int Line, int Column)
{
    internal static ClaimRow Of(ArticleFacts facts, PlacedClaim claim, int index, bool isCompared)
    {
        var value = claim.Digest.Value;
        var (low, high, unit) = value switch
        {
            { Date: { HasYear: true } date } => (ArticleRows.DayOf(date.Earliest), ArticleRows.DayOf(date.Latest), null),
            { Duration: { } length } => (length.Shortest?.TotalSeconds, length.Longest?.TotalSeconds, null),
            { Quantity: { } quantity } => ((double?)quantity.Minimum, (double?)quantity.Maximum, value.Currency ?? quantity.Unit),
            _ => ((double?)null, (double?)null, (string?)null),
        };
        var (line, column) = facts.Position(claim.Span.Start);
        return new ClaimRow(index, isCompared && claim.Digest.Slot is { } slot ? QuestionOf(slot) : null, low, high, unit, claim, line + 1, column + 1);
    }

    private static long QuestionOf(Slot slot) => ArticleRows.IdOf(string.Join("\n", ((int)slot.Kind).ToString(System.Globalization.CultureInfo.InvariantCulture), slot.Predicate, slot.Noun, slot.Scope, ((int)slot.Tense).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
