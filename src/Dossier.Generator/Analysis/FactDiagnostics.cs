using Dossier.Engine;
using Dossier.Engine.Facts;
using Dossier.Engine.Findings;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>Says where articles and code give different values: at the constant, and at the article's words.</summary>
internal static class FactDiagnostics
{
    private const int MostValues = 8;
    private const int MostPlaces = 3;

    /// <summary>What is to be said at what a symbol states.</summary>
    public static IEnumerable<Diagnostic> InCode(ISymbol symbol, FactIndex index, CancellationToken cancellation)
    {
        foreach (var fact in index.On(symbol))
        {
            var at = index.LocationOf(fact.Declaration, cancellation);
            if (fact.Answer is not { } answer)
                yield return Told.At(Rules.StatesDeclaration, AttributeOf(fact.Declaration, at, cancellation), "[States] cannot be compared: " + fact.Declaration.Problem);
            else if (answer.Told.Count == 0)
                yield return Told.At(Rules.NotTold, AttributeOf(fact.Declaration, at, cancellation), NotTold(answer));
            else
                foreach (var diagnostic in Of(fact, answer, at, index, cancellation))
                    yield return diagnostic;
        }
    }

    /// <summary>What is to be said at the words of one article.</summary>
    public static IEnumerable<Diagnostic> InArticle(ArticleFile article, FactIndex index, CancellationToken cancellation)
    {
        foreach (var (fact, told) in index.In(article.Path).OrderBy(f => f.Told.Value.Span.Start))
            yield return Told.At(
                Rules.ToldOtherwise,
                ArticleDiagnostics.At(article.File.Path, told.Article.Facts, told.Value.Span),
                $"{DisputeMessage.OneLine(fact.Answer!.Fact.Phrase, 200)}: {DisputeMessage.InQuotes(told.Exact)} here; {fact.Answer.Fact.Value} in {index.PlaceOf(fact.Declaration, cancellation)}{Doubt(told)}",
                told.IsSure ? null : Level.Info,
                [index.LocationOf(fact.Declaration, cancellation)],
                FactProperties.Of(fact.Declaration, [told], index, cancellation));
    }

    private static IEnumerable<Diagnostic> Of(IndexedFact fact, FactAnswer answer, Location at, FactIndex index, CancellationToken cancellation)
    {
        var (phrase, value) = (DisputeMessage.OneLine(answer.Fact.Phrase, 200), answer.Fact.Value);
        foreach (var others in answer.Told.Where(t => t.Agreement == FactAgreement.Other).GroupBy(t => t.IsSure).OrderByDescending(g => g.Key))
        {
            var told = others.ToList();
            yield return Told.At(
                Rules.StatedOtherwise, at, $"{phrase}: {value} here; {Values(told)}{Doubt(told[0])}", told[0].IsSure ? null : Level.Info,
                told.Select(index.LocationOf).OfType<Location>(), FactProperties.Of(fact.Declaration, told, index, cancellation));
        }
        // An article without a unit is not the code's fault.
        if (answer.Told.Where(t => t.Agreement == FactAgreement.Open && value.Unit.Name.Length == 0 && t.Value.Unit.Length > 0).ToList() is { Count: > 0 } open)
            yield return Told.At(
                Rules.StatesDeclaration, AttributeOf(fact.Declaration, at, cancellation),
                $"[States] cannot be compared: {phrase} is {Values(open)}, and the constant has no unit; name it: [States(\"…\", Unit = \"{DisputeMessage.Quote(open[0].Article.Facts.Slice(open[0].Value.Unit))}\")]", Level.Warning);
    }

    private static string NotTold(FactAnswer answer) => $"no article gives a value for \"{DisputeMessage.Quote(answer.Fact.Phrase)}\"; " + (answer.Nearest.Count == 0
        ? "they give none for anything like it"
        : "the nearest: " + string.Join(" | ", answer.Nearest.Select(n => $"{DisputeMessage.InQuotes(n.Value.Phrase)}: {Values([n])}")));

    private static string Doubt(ToldFact told) => told.IsSure ? "" : "; the article leaves open whether it means the same";

    /// <summary>"30 seconds" in a.md(3,5), b.md(7,1) and 2 more; "half a minute" in c.md(2,1).</summary>
    private static string Values(IReadOnlyList<ToldFact> told)
    {
        var values = told.GroupBy(t => t.Exact, StringComparer.Ordinal).ToList();
        return string.Join("; ", values.Take(MostValues).Select(g => DisputeMessage.InQuotes(g.Key) + " in " + string.Join(", ", g.Take(MostPlaces).Select(PlaceOf))
            + (g.Count() > MostPlaces ? FormattableString.Invariant($" and {g.Count() - MostPlaces} more") : ""))) + (values.Count > MostValues ? FormattableString.Invariant($"; and {values.Count - MostValues} more") : "");
    }

    private static string PlaceOf(ToldFact told)
    {
        var (line, column) = told.Article.Facts.Position(told.Value.Span.Start);
        return FormattableString.Invariant($"{DisputeMessage.OneLine(told.Path, int.MaxValue)}({line + 1},{column + 1})");
    }

    private static Location AttributeOf(StatesDeclaration declaration, Location otherwise, CancellationToken cancellation) =>
        declaration.Symbol is not IAssemblySymbol && declaration.Attribute.ApplicationSyntaxReference is { } place ? place.GetSyntax(cancellation).GetLocation() : otherwise;
}
