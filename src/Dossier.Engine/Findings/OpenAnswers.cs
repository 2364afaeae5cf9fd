namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Questions;
using Question = Dossier.Engine.Questions.Question;

/// <summary>Answers a fact sheet's questions: from the findings, and what they leave unanswered from <see cref="OpenClaims"/>, which are made when the first question needs them.</summary>
/// <param name="findings">Every finding of the articles.</param>
/// <param name="articles">The articles, each path once.</param>
public sealed class OpenAnswers(IReadOnlyList<FindingDigest> findings, IReadOnlyList<ArticleDigest> articles)
{
    private readonly AnswerFinder _known = new(findings, articles);
    private readonly Lazy<AnswerFinder> _open = new(() =>
    {
        var asked = OpenClaims.WithSlots(articles);
        return new AnswerFinder(OpenClaims.Findings(findings, asked), asked);
    });

    /// <summary>The answer to a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="kinds">The kinds of value that will do; null for all.</param>
    public Answer Answer(Question question, IReadOnlyCollection<ValueKind>? kinds = null) =>
        _known.Answer(question, kinds) is var answer && answer.IsNone && IsOfValue(question) ? _open.Value.Answer(question, kinds) : answer;

    /// <summary>Answered questions that differ in one thing from an unanswered one, the nearest first.</summary>
    /// <param name="question">The question.</param>
    /// <param name="kind">The kind of value that will do.</param>
    public IReadOnlyList<Suggestion> Suggest(Question question, ValueKind kind) =>
        Suggestions.For(question, kind, _known) is var known && known.Count == 0 && IsOfValue(question) ? Suggestions.For(question, kind, _open.Value) : known;

    private static bool IsOfValue(Question question) => question.Asked is Asked.When or Asked.HowMany or Asked.HowMuch or Asked.HowLong;
}
