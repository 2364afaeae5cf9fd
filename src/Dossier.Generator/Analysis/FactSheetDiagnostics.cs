using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Questions;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>Says at the members of a fact sheet what the articles do not answer, or not as asked.</summary>
internal static class FactSheetDiagnostics
{
    private const int MostNearby = 3;

    public static IEnumerable<Diagnostic> Of(INamedTypeSymbol type, AttributeData sheet, FindingIndex index, CancellationToken cancellation)
    {
        var declaration = FactSheetDeclaration.Read(type, sheet, cancellation);
        if (declaration.Problem is { } problem)
            yield return Create(Rules.FactSheetDeclaration, type, "the fact sheet cannot be answered: " + problem);
        foreach (var question in declaration.Questions)
        {
            cancellation.ThrowIfCancellationRequested();
            if (question.Problem is { } mistake)
                yield return Create(Rules.FactSheetDeclaration, question.Symbol, question.Symbol.Name + " cannot be answered: " + mistake);
            else if (declaration.Problem is null && Of(question.Symbol, question.Member!, index) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static Diagnostic? Of(ISymbol symbol, FactSheetMember member, FindingIndex index)
    {
        var answer = index.Finder.Answer(member.Question, [AnswerTypes.KindOf(member.Type)]);
        if (answer.Findings.Count > 1)
            return Create(Rules.SeveralAnswers, symbol,
                $"\"{Asked(member.Question)}\" matches {answer.Findings.Count} findings: {List(answer.Findings, index)}; name more of who took part, or narrow it with Set");
        if (answer.IsNone)
            return NotAnswered(symbol, member, index);
        if (answer.Finding is not { } finding)
            return null;
        if (finding.IsOpen)
            return Create(Rules.DisputedAnswer, symbol, index.Disputes.Properties(finding), DisputedText(finding, index));
        return (finding.Settlement?.Value ?? finding.Agreed) is { } value && !AnswerTypes.Fits(member.Type, value) ? Unfit(symbol, member, finding, index) : null;
    }

    /// <summary>"date of the meeting is disputed: …"; each value with its places.</summary>
    public static string DisputedText(FindingDigest finding, FindingIndex index) =>
        DisputeMessage.Question(finding) + " is disputed: " + FindingText.Claims(finding, index.Disputes.Articles);

    private static Diagnostic NotAnswered(ISymbol symbol, FactSheetMember member, FindingIndex index)
    {
        // The question without its type: money was asked for and a percentage is told.
        if (index.Finder.Answer(member.Question) is { Finding: { } other })
            return Unfit(symbol, member, other, index);
        var nearby = index.Finder.Suggest(member.Question, AnswerTypes.KindOf(member.Type)).Take(MostNearby).ToList();
        var told = nearby.Where(s => s.Finding is not null).GroupBy(s => s.Finding!.Key, StringComparer.Ordinal).Select(g => g.First())
            .Select(s => Tell(s.Finding!, index) + " (" + char.ToLowerInvariant(s.Title[0]) + s.Title.Substring(1) + ")").ToList();
        return Create(Rules.Unanswered, symbol, SuggestionProperties.From(nearby), $"no article tells {Asked(member.Question)}; "
            + (told.Count > 0 ? "the nearest they tell: " + string.Join(" | ", told) : nearby.Count > 0 ? "they name " + string.Join(", ", nearby.Select(n => n.Title)) : "they tell nothing like it"));
    }

    private static Diagnostic Unfit(ISymbol symbol, FactSheetMember member, FindingDigest finding, FindingIndex index)
    {
        var fitting = AnswerTypes.For(member.Question.Asked).Where(t => AnswerTypes.KindOf(t) == finding.Kind).Select(AnswerTypes.ShortName).FirstOrDefault();
        return Create(Rules.UnfitAnswer, symbol,
            $"the answer is no {AnswerTypes.ShortName(member.Type).Replace("Finding<", "").TrimEnd('>')}{(fitting is null ? "" : $"; {fitting} holds it")}: {DisputeMessage.Question(finding)}: {FindingText.Claims(finding, index.Disputes.Articles)}");
    }

    private static string List(IReadOnlyList<FindingDigest> findings, FindingIndex index) => string.Join(" | ", findings.Take(MostNearby)
        .Select(f => Tell(f, index))) + (findings.Count > MostNearby ? " | …" : "");

    private static string Tell(FindingDigest finding, FindingIndex index) => DisputeMessage.Question(finding) + ": " + FindingText.Claims(finding, index.Disputes.Articles);

    private static string Asked(Question question) => DisputeMessage.OneLine(question.ToString(), 200);

    private static Diagnostic Create(Rule rule, ISymbol symbol, string message) => Create(rule, symbol, null, message);

    private static Diagnostic Create(Rule rule, ISymbol symbol, ImmutableDictionary<string, string?>? properties, string message) =>
        Told.At(rule, symbol.Locations.FirstOrDefault(l => l.IsInSource) ?? Location.None, message, properties: properties);
}
