namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>One article as the comparison sees it: what it claims and when it speaks, but no position.</summary>
/// <param name="Path">The file's path, relative to the project, with forward slashes.</param>
/// <param name="Set">Articles of different sets are never compared.</param>
/// <param name="DatePublished">ISO 8601, or null.</param>
/// <param name="Claims">What it claims, in the order of the text.</param>
public sealed record ArticleDigest(string Path, string Set, string? DatePublished, EquatableArray<ClaimDigest> Claims)
{
    /// <summary>Everybody and everything it names.</summary>
    internal EquatableArray<Names.Entity> Entities { get; init; }

    /// <summary>Ascending indices of the names that stand nowhere but in bylines, credits and lines about the article: two stories of one reporter or paper are not of one event.</summary>
    internal EquatableArray<int> Reporters { get; init; }

    /// <summary>Whom and what its story names: what tells whether two articles speak of one event.</summary>
    internal IEnumerable<Names.Entity> Named
    {
        get
        {
            var next = 0;
            for (var i = 0; i < Entities.Count; i++)
                if (next < Reporters.Count && Reporters[next] == i)
                    next++;
                else if (!SharedNames.IsReporter(Entities[i]))
                    yield return Entities[i];
        }
    }

    /// <summary>The words of its title.</summary>
    internal EquatableArray<string> Title { get; init; }

    /// <summary>When it speaks.</summary>
    internal Times.Clock Clock { get; init; } = Times.Clock.None;

    /// <summary>Whether it is a page of a documentation or a knowledge base: Markdown without a date. Plain text without one is news that lost it.</summary>
    internal bool IsPage => Clock.Date is null && IsMarkdown;

    /// <summary>Whether it is a file of Markdown.</summary>
    internal bool IsMarkdown => Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has a block of code.</summary>
    internal bool HasCode { get; init; }

    /// <summary>Whether it is of a documentation, though it may have a date: no news shows code.</summary>
    internal bool IsOfDocumentation => IsPage || (IsMarkdown && HasCode);

    /// <summary>Names that other articles may spell otherwise.</summary>
    internal EquatableArray<SpelledName> Names { get; init; }

    /// <summary>What tells whether it is a copy of another.</summary>
    internal EquatableArray<long> Fingerprint { get; init; }
}

/// <summary>One claim of one article.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Index">Index into the article's claims.</param>
public readonly record struct ClaimReference(string Path, int Index);

/// <summary>One question and every claim that answers it. Holds no position.</summary>
/// <param name="Key">A stable, readable key.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Property">What is asked.</param>
/// <param name="Kind">What type of answer it has.</param>
/// <param name="Claims">Every claim on it, ordered by path and place; at least one.</param>
/// <param name="Agreed">The narrowest value all claims allow; null when two of them contradict each other.</param>
/// <param name="Dispute">How the claims contradict each other, or null.</param>
public sealed record FindingDigest(string Key, string Subject, string Property, ValueKind Kind, EquatableArray<ClaimReference> Claims, ClaimValue? Agreed, Dispute? Dispute)
{
    /// <summary>How the team settled the dispute, or null.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>Whether its claims cannot all be true, and no ruling settles it.</summary>
    public bool IsOpen => Dispute is not null && Settlement is null;
}

/// <summary>The ruling that settles a dispute.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Value">The accepted value; null where the ruling says that this is no dispute, or accepts a denial.</param>
public sealed record Settlement(Rulings.FindingDecision Decision, ClaimValue? Value);

/// <summary>A finding whose claims cannot all be true.</summary>
/// <param name="Rule">What kind of dispute it is.</param>
/// <param name="Level">How loud it is.</param>
/// <param name="Sides">The claims that contradict another, grouped by their value; at least two sides. Claims that agree with all others stand in none.</param>
public sealed record Dispute(Rule Rule, Level Level, EquatableArray<Side> Sides)
{
    /// <summary>Which comparison found it.</summary>
    public Comparer FoundBy { get; init; }
}

/// <summary>A way in which claims are compared.</summary>
public enum Comparer : byte
{
    /// <summary>The lexicons know the question of each claim, and it is one.</summary>
    Slots,
    /// <summary>One name in two spellings.</summary>
    Spellings,
    /// <summary>Matched claims.</summary>
    Matches,
}

/// <summary>Claims of one dispute that give the same value. Not every two sides contradict each other: "millions" and "more than one million" agree.</summary>
/// <param name="Reading">The value as read across all articles: "Tuesday 2017-01-10".</param>
/// <param name="Claims">The claims, ordered by path; of one article those of the body come first, and the first is the one to show.</param>
/// <param name="Rivals">Indices into the dispute's sides of those that contradict this one; at least one.</param>
public sealed record Side(string Reading, EquatableArray<ClaimReference> Claims, EquatableArray<int> Rivals)
{
    /// <summary>What a ruling can accept of this side: its value as read among all articles, or two where a weekday does not fit its date.</summary>
    public EquatableArray<ClaimValue> Values { get; init; }

    /// <summary>The articles that give it, those with one text as one; empty where nobody counted them.</summary>
    public EquatableArray<Witness> Witnesses { get; init; }
}

/// <summary>One text that gives a value, in however many articles.</summary>
/// <param name="Claim">The claim to show, of the first of its articles.</param>
/// <param name="Copies">How many more articles have the text.</param>
public readonly record struct Witness(ClaimReference Claim, int Copies);
