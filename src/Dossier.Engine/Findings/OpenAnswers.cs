namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Questions;
using Question = Dossier.Engine.Questions.Question;

/// <summary>Answers a fact sheet's questions: from the findings, and what they leave unanswered from <see cref="OpenClaims"/>, which are made when the first question needs them.</summary>
/// <param name="findings">Every finding of the articles.</param>
/// <param name="articles">The articles, each path once.</param>
public sealed class OpenAnswers(IReadOnlyList<FindingDigest> findings, IReadOnlyList<ArticleDigest> articles)
{
    private readonly Lazy<AnswerFinder> _finder = new(() =>
    {
        var asked = OpenClaims.WithSlots(articles);
        return new AnswerFinder(OpenClaims.Findings(findings, asked), asked);
    });

    /// <summary>The answer to a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="kinds">The kinds of value that will do; null for all.</param>
    public Answer Answer(Question question, IReadOnlyCollection<ValueKind>? kinds = null) =>
        _finder.Value.Answer(question, kinds);

    /// <summary>Answered questions that differ in one thing from an unanswered one, the nearest first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="kind">The kind of value that will do.</param>
    public IReadOnlyList<Suggestion> Suggest(Question question, ValueKind kind) =>
        Suggestions.For(question, kind, _finder.Value);
}
