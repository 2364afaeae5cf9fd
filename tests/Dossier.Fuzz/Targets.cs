using System.Runtime.InteropServices;
using System.Text;
using Dossier.Engine;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Documents;
using Dossier.Engine.Findings;
using Dossier.Engine.Matching;
using Dossier.Engine.Rulings;
using Dossier.Generator.Tests.Harness;
using Dossier.Tool.Input;
using Microsoft.CodeAnalysis;

namespace Dossier.Fuzz;

/// <summary>What is fuzzed. Each takes any text and throws where a law of the design is broken.</summary>
internal static class Targets
{
    /// <summary>Parts the two articles of a pair. Without it the second is the first with other digits, which makes disputes.</summary>
    public const string Parting = "\n====\n";

    private static readonly ArticleOptions Dated = new(DatePublished: "2019-03-25");

    /// <summary>The targets by name.</summary>
    public static IReadOnlyDictionary<string, Action<string>> All { get; } = new Dictionary<string, Action<string>>(StringComparer.Ordinal)
    {
        ["article"] = Article,
        ["pair"] = Pair,
        ["markdown"] = Markdown,
        ["rulings"] = Rulings,
        ["jsonl"] = JsonLine,
        ["code"] = Code,
    };

    /// <summary>A text's UTF-16 as it is, halves of surrogate pairs too, behind a byte-order mark.</summary>
    public static byte[] Encode(string text) => [0xFF, 0xFE, .. MemoryMarshal.AsBytes(text.AsSpan())];

    /// <summary>The text of some bytes: what <see cref="Encode"/> made; else UTF-8, and where they are none a character for each, so that a changed byte does not make the whole unreadable.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return new string(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(2)));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static void Article(string text)
    {
        var article = ArticleReader.Read("a.txt", text, Dated);
        CheckPlaces(article);
        foreach (var statement in StatementReader.Read(article.Mentions))
            Require(statement.Span.Start >= 0 && statement.Span.End <= text.Length, "a statement lies outside");
    }

    private static void Markdown(string text)
    {
        CheckPlaces(ArticleReader.Read("a.md", text, ArticleOptions.None));
        CheckPlaces(ArticleReader.Read("a.md", "---\n" + text, new ArticleOptions(Url: text)));
    }

    private static void Pair(string text)
    {
        var parting = text.IndexOf(Parting, StringComparison.Ordinal);
        var (one, other) = parting < 0 ? (text, OtherDigits(text)) : (text[..parting], text[(parting + Parting.Length)..]);
        ArticleFacts[] articles = [ArticleReader.Read("a.txt", one, Dated), ArticleReader.Read("b.txt", other, Dated)];
        var findings = FindingsBuilder.Build([articles[0].Digest, articles[1].Digest]);
        Require(findings.Equals(FindingsBuilder.Build([articles[1].Digest, articles[0].Digest])), "the order of articles matters");
        var byPath = articles.ToDictionary(a => a.Digest.Path);
        foreach (var message in DisputeMessage.Of(findings))
            Require(!message.Text(byPath).Contains('\n', StringComparison.Ordinal), "a message has two lines");
        var explainer = new MatchExplainer(articles.Select(a => a.Digest));
        foreach (var finding in findings.Where(f => f.Dispute is { FoundBy: Comparer.Matches }))
            Require(explainer.Explain(finding.Dispute!).Count > 0, "a match is not explained");
        var pairs = explainer.Compare("a.txt", "b.txt", findings).Pairs;
        Require(pairs.All(p => MatchReason.Of(p).Length > 0) && pairs.Select(p => (p.A, p.B)).Distinct().Count() == pairs.Count, "a pair is explained twice or not at all");
    }

    private static void Rulings(string text)
    {
        var file = RulingsFile.Parse(text);
        foreach (var problem in file.Problems)
            Require(problem.Span.Start >= 0 && problem.Span.End <= text.Length, "a problem lies outside");
        // What is written is read back as it was meant.
        var written = RulingsText.With("", file.Decisions.Select(d => new RulingEdit(d, null)));
        var again = RulingsFile.Parse(written);
        Require(again.Problems.Count == 0, "what was written cannot be read: " + written);
        // Of two on one finding or passage the later stays.
        var last = file.Decisions.GroupBy(d => d switch { FindingDecision f => (f.Key, ""), PassageDecision p => (p.Quote, p.Path), _ => default }).Select(g => g.Last());
        Require(new HashSet<Decision>(last).SetEquals(again.Decisions), "what was written reads otherwise: " + written);
        var edited = RulingsFile.Parse(RulingsText.With(text, Ruling));
        Require(edited.Decisions.Contains(Ruling), "a ruling that was added is not there");
    }

    private static readonly Decision Ruling = RulingsFile.Parse(RulingsInMemory.AcceptMay4).Decisions[0];

    private static void JsonLine(string text)
    {
        // As standard input is read: what is no UTF-8 becomes U+FFFD.
        using var reader = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        foreach (var source in JsonLines.Read(reader, ArticleOptions.None, long.MaxValue))
            Require(source.Failure is null != source.Text is null, "a document has neither text nor failure");
    }

    private static void Code(string text)
    {
        var parts = text.Split(Parting);
        var articles = parts.Take(3).Select((p, i) => new ArticleInMemory(i == 0 ? "articles/" + FirstLine(p) : $"articles/{i}.txt", p, i == 0 ? new ArticleOptions(Publisher: FirstLine(p)) : null));
        var project = new Project(articles);
        var compiled = project.Compiled();
        Require(project.Run().Exception is null, "the generator threw: " + project.Run().Exception);
        foreach (var diagnostic in compiled.GetDiagnostics())
            Require(diagnostic.Severity < DiagnosticSeverity.Warning || diagnostic.Id == "CS1591", diagnostic.ToString());
    }

    private static void CheckPlaces(ArticleFacts article)
    {
        var text = article.Document.Text;
        var end = 0;
        foreach (var block in article.Document.Blocks)
        {
            Require(block.Span.Start >= end && block.Span.End <= text.Length, "blocks overlap");
            end = block.Span.End;
        }
        foreach (var claim in article.Claims)
            Require(text.Substring(claim.Span.Start, claim.Span.Length) == claim.Digest.Exact, "a claim is not the words it says it is");
        foreach (var problem in article.Problems)
            Require(problem.Span.Start >= 0 && problem.Span.End <= text.Length && !problem.Message.Contains('\n', StringComparison.Ordinal), "a problem lies outside or has two lines");
        foreach (var span in article.Mentions.Times.Select(t => t.Span).Concat(article.Mentions.Quantities.Select(q => q.Span)).Concat(article.Mentions.Names.Mentions.Select(n => n.Span)).Concat(article.Mentions.Speech.Select(s => s.Span)))
            Require(span.Start >= 0 && span.Length > 0 && span.End <= text.Length, "a mention lies outside");
    }

    private static string OtherDigits(string text) => string.Concat(text.Select(c => c is >= '0' and <= '8' ? (char)(c + 1) : c));

    private static string FirstLine(string text) => text.Split('\n')[0];

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new LawBrokenException(what);
    }
}

/// <summary>A law of the design is broken.</summary>
public sealed class LawBrokenException(string what) : Exception(what);
