using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Tool.Check;
using Dossier.Tool.Input;

namespace Dossier.Tool.Tables;

/// <summary>Compares the articles of tables, where queries found which of them may meet. It tells what a check of the same files tells but for their links, which are looked up where the files lie.</summary>
internal static class TableCheck
{
    // Articles meet within two weeks, and whom those meet decides where they have more to meet than they can.
    private const int Reach = 2 * 14;

    // Of so few articles more are laid side by side; which are loaded beside those that are compared may not make them few.
    private const int Few = 16;

    /// <summary>Reads and compares.</summary>
    /// <param name="folders">The folders with the tables.</param>
    /// <param name="pairs">The file with the pairs, or a folder of such files.</param>
    /// <param name="days">Of which days it is told; null for all.</param>
    /// <param name="rulings">The team's rulings.</param>
    /// <param name="complain">Takes what could not be read.</param>
    public static (CheckResult Result, bool CouldRead) Run(IReadOnlyList<string> folders, string pairs, DayRange? days, RulingsSource rulings, Action<string> complain)
    {
        var couldRead = true;
        if (rulings.Failure is { } failure)
            Fail(failure);
        var tables = new LoadedTables(folders, Fail);
        if (days is not null && tables.Undated is { } undated)
        {
            Fail($"{undated.Replace('\\', '/')}: these articles do not say when they speak and are near those of any day; leave --days out, or put them into tables of their own.");
            days = null;
        }
        var memory = new PairMemory { MostThreads = Environment.ProcessorCount };
        return (days is null ? All() : OfDays(days), couldRead);

        CheckResult All()
        {
            tables.LoadAll();
            var given = tables.Pairs(pairs);
            return CheckResult.Of(Facts(), [], rulings, couldRead, isWhole: true, digests => FindingsBuilder.Compare(digests, memory: memory, given: given));
        }

        // Articles of other days are loaded as far as they have part in what is told of these.
        CheckResult OfDays(DayRange range)
        {
            tables.Load(day => day >= range.First - Reach && day <= range.Last + Reach);
            tables.LoadMoreThan(Few);
            var told = tables.Articles.Values.Where(a => range.Has(a)).Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
            var wanted = new HashSet<string>(told, StringComparer.Ordinal);
            GivenPairs given;
            for (var before = -1; ;)
            {
                var byPath = tables.Articles.Values.ToDictionary(a => a.Path, StringComparer.Ordinal);
                var ofThese = wanted.Select(path => byPath[path]).ToList();
                var around = ofThese.SelectMany(a => Enumerable.Range(a.Rows.Day!.Value - Reach, 2 * Reach + 1)).ToHashSet();
                if (tables.Load(around.Contains) | tables.LoadThoseThatDateTheSame(ofThese))
                    continue;
                given = tables.Pairs(pairs, wanted);
                if (before == wanted.Count)
                    break;
                before = wanted.Count;
                // Where claims on one question exclude each other, all claims on it are wanted: what is told of two of them may hang on a third.
                foreach (var finding in FindingsBuilder.Compare(tables.Articles.Values.Select(a => a.Facts.Digest).ToList(), memory: memory, given: given).Findings)
                    if ((finding.Dispute is not null || finding.Agreed is null) && finding.Claims.Any(c => wanted.Contains(c.Path)))
                        wanted.UnionWith(finding.Claims.Select(c => c.Path));
            }
            var result = CheckResult.Of(Facts(), [], rulings, couldRead, isWhole: false, digests => OfTold(FindingsBuilder.Compare(digests, memory: memory, given: given), told));
            return result with { Articles = result.Articles.Where(a => told.Contains(a.Path)).ToList(), Problems = result.Problems.Where(p => told.Contains(p.Path) || p.Path == rulings.Path).ToList() };
        }

        List<ArticleFacts> Facts() => tables.Articles.Values.Select(a => a.Facts).OrderBy(a => a.Path, StringComparer.Ordinal).ToList();

        void Fail(string why)
        {
            complain(why);
            couldRead = false;
        }
    }

    /// <summary>The disputes of which the first article, by its path, is among those that are told of: each dispute is told of the days of one article.</summary>
    private static ComparedArticles OfTold(ComparedArticles compared, HashSet<string> told) =>
        compared with { Findings = new(compared.Findings.Where(f => told.Contains(f.Claims.Select(c => c.Path).Min(StringComparer.Ordinal)!))) };
}

/// <summary>Some days.</summary>
/// <param name="First">The first, counted from 1970-01-01.</param>
/// <param name="Last">The last.</param>
internal sealed record DayRange(int First, int Last)
{
    /// <summary>Whether an article speaks on one of them.</summary>
    public bool Has(ArticleRow article) => article.Rows.Day >= First && article.Rows.Day <= Last;

    /// <summary>The days of <c>2019-03-01..2019-03-31</c> or <c>2019-03-01</c>, or null.</summary>
    public static DayRange? Parse(string text)
    {
        var ends = text.Split("..");
        return ends.Length <= 2 && DayOf(ends[0]) is { } first && DayOf(ends[^1]) is { } last && first <= last ? new DayRange(first, last) : null;
    }

    /// <summary>The day that a text in the form YYYY-MM-DD names, counted from 1970-01-01, or null.</summary>
    public static int? DayOf(string text) => DateTime.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? (date - DateTime.UnixEpoch).Days : null;
}
