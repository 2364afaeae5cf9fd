namespace Dossier.Engine.Findings;

using System.Text;

/// <summary>
/// One article's part in a dispute: where it is told and what is said there. Every article of every side has one, so that whoever
/// opens a file sees what it is up against, but of articles with one text only the first; none says which side is right.
/// </summary>
/// <param name="Finding">The disputed finding.</param>
/// <param name="Side">Index into the dispute's sides of the side this article takes.</param>
/// <param name="Claim">The article's first claim on that side; the dispute is told at its words.</param>
public sealed record DisputeMessage(FindingDigest Finding, int Side, ClaimReference Claim)
{
    /// <summary>How many articles of one side are named; a dispute of a thousand articles would otherwise cost a million names.</summary>
    public const int MostNamed = 12;

    /// <summary>How many of the other sides are told; a hundred values in a hundred articles would otherwise be ten thousand, and no line that anybody reads.</summary>
    public const int MostSides = 8;

    private const int LongestQuote = 80;

    /// <summary>The dispute.</summary>
    public Dispute Dispute => Finding.Dispute!;

    /// <summary>The first claim of each witness on the sides that contradict this one, in the order the message names them; at most <see cref="MostNamed"/> a side, of <see cref="MostSides"/>.</summary>
    public IEnumerable<ClaimReference> Rivals =>
        Dispute.Sides[Side].Rivals.Take(MostSides).SelectMany(s => Witnesses(Dispute.Sides[s]).Take(MostNamed).Select(w => w.Claim));

    /// <summary>Every claim whose words or place the message tells.</summary>
    public IEnumerable<ClaimReference> Named => Witnesses(Dispute.Sides[Side]).Where(w => w.Claim.Path != Claim.Path).Take(MostNamed).Select(w => w.Claim).Concat(Rivals).Prepend(Claim);

    /// <summary>Every message of the findings' disputes, in their order; none for findings without a dispute.</summary>
    public static IEnumerable<DisputeMessage> Of(IEnumerable<FindingDigest> findings)
    {
        foreach (var finding in findings)
            for (var side = 0; side < (finding.Dispute?.Sides.Count ?? 0); side++)
                foreach (var witness in Witnesses(finding.Dispute!.Sides[side]))
                    yield return new DisputeMessage(finding, side, witness.Claim);
    }

    /// <summary>
    /// What disagrees, each side's words and how they are read, and where the other sides stand, in one line:
    /// <c>date of the meeting of A and B: "January 10" (Tuesday 2017-01-10) here; "on Monday" (Monday 2017-01-09) in other.txt(5,7)</c>.
    /// </summary>
    /// <param name="articles">The articles by path; places of an article that is not among them are left out.</param>
    public string Text(IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var text = new StringBuilder(Question(Finding)).Append(": ");
        var own = Dispute.Sides[Side];
        Append(text, own, Claim, articles);
        text.Append(" here");
        var fellows = Witnesses(own);
        // One text in several papers is one witness.
        if (fellows.Find(w => w.Claim.Path == Claim.Path) is { Copies: > 0 and var copies })
            text.Append(" and in ").Append(Copies(copies));
        fellows.RemoveAll(w => w.Claim.Path == Claim.Path);
        if (fellows.Count > 0)
            AppendPlaces(text.Append(", also in "), fellows, articles);
        foreach (var rival in own.Rivals.Take(MostSides))
        {
            var rivals = Witnesses(Dispute.Sides[rival]);
            Append(text.Append("; "), Dispute.Sides[rival], rivals[0].Claim, articles);
            AppendPlaces(text.Append(" in "), rivals, articles);
        }
        if (own.Rivals.Count - MostSides is > 0 and var more)
            text.Append("; and ").Append(more).Append(more == 1 ? " more value" : " more values");
        return text.ToString();
    }

    /// <summary>What a finding asks, as a person would say it: "date of the meeting of Ann Lee and Bo Ek", "age of Ann Lee".</summary>
    public static string Question(FindingDigest finding) => Question(finding.Subject, finding.Property);

    /// <summary>What a claim or finding answers, as a person would say it.</summary>
    public static string Question(string about, string asked)
    {
        var subject = OneLine(about, int.MaxValue);
        // "Version of the version"
        if (subject.Length == 0 || subject == asked)
            return OneLine(asked, int.MaxValue);
        // A share is a percentage.
        if (asked == "percentage" && (subject == "share" || subject.StartsWith("share ", StringComparison.Ordinal)))
            return subject;
        // A subject that is no name reads better with its article, but "number of jobs" asks of no certain jobs.
        var bare = char.IsLower(subject[0]) && asked != "number" && subject is not ("somebody" or "money") && !subject.StartsWith("the ", StringComparison.Ordinal) && !subject.StartsWith("birth of ", StringComparison.Ordinal);
        // Measures are called by their dimension; that of bytes is no word for an amount.
        return (asked == Facts.FactUnit.Information ? "size" : OneLine(asked, int.MaxValue)) + " of " + (bare ? "the " : "") + subject;
    }

    /// <summary>Words from an article on one line: white space folded, control characters and lone surrogates replaced, cut at 80 characters.</summary>
    public static string Quote(string words) => OneLine(words, LongestQuote);

    /// <summary>Words from an article on one line in one pair of quotation marks, whether or not they stand in some.</summary>
    public static string InQuotes(string words) => "\"" + Quote(Unquoted(words)) + "\"";

    /// <summary>Words without the quotation marks around them.</summary>
    internal static string Unquoted(string words) => words.Trim('"', '\u201C', '\u201D');

    private static List<Witness> Witnesses(Side side)
    {
        if (side.Witnesses.Count > 0)
            return [.. side.Witnesses];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return side.Claims.Where(c => seen.Add(c.Path)).Select(c => new Witness(c, 0)).ToList();
    }

    private static void Append(StringBuilder text, Side side, ClaimReference claim, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        if (articles.TryGetValue(claim.Path, out var facts))
        {
            var exact = facts.Claims[claim.Index].Digest.Exact;
            text.Append(InQuotes(exact));
            // A quotation is read as it stands.
            if (Unquoted(exact) != side.Reading)
                text.Append(" (").Append(OneLine(side.Reading, LongestQuote)).Append(')');
        }
        else
            text.Append(side.Reading);
    }

    private void AppendPlaces(StringBuilder text, List<Witness> witnesses, IReadOnlyDictionary<string, ArticleFacts> articles)
    {
        var told = 0;
        foreach (var (first, copies) in witnesses.Take(MostNamed).Select(w => (w.Claim, w.Copies)))
        {
            text.Append(told == 0 ? "" : ", ").Append(NameOf(first.Path));
            told += 1 + copies;
            if (articles.TryGetValue(first.Path, out var facts))
            {
                var (line, column) = facts.Position(facts.Claims[first.Index].Span.Start);
                text.Append('(').Append(line + 1).Append(',').Append(column + 1).Append(')');
            }
            if (copies > 0)
                text.Append(" and ").Append(Copies(copies));
        }
        if (witnesses.Sum(w => 1 + w.Copies) is var all && told < all)
            text.Append(" and ").Append(all - told).Append(" more");
    }

    private static string Copies(int count) => count == 1 ? "its copy" : "its " + count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " copies";

    /// <summary>The file's name when it stands in this article's folder, else its path.</summary>
    private string NameOf(string path)
    {
        var folder = Claim.Path.LastIndexOf('/') + 1;
        return path.LastIndexOf('/') + 1 == folder && string.CompareOrdinal(path, 0, Claim.Path, 0, folder) == 0 ? path.Substring(folder) : path;
    }

    /// <summary>Words on one line: white space folded, control characters and lone surrogates replaced, cut where they grow longer than <paramref name="longest"/>.</summary>
    public static string OneLine(string words, int longest)
    {
        var text = new StringBuilder(Math.Min(words.Length, 96));
        for (var i = 0; i < words.Length; i++)
        {
            if (text.Length >= longest)
                return text.Append('\u2026').ToString();
            var c = words[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (text.Length > 0 && text[text.Length - 1] != ' ')
                    text.Append(' ');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
                text.Append(c).Append(words[++i]);
            else
                text.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        }
        return text.ToString().TrimEnd();
    }
}
