using Dossier.Engine.Findings;
using Dossier.Engine.Questions;
using Question = Dossier.Engine.Questions.Question;

namespace Dossier.Engine.Tests.Questions;

/// <summary>What fact sheets are answered from some articles on one story.</summary>
internal static class StoryAnswers
{
    public static OpenAnswers Of(params string[] texts)
    {
        var digests = texts.Select((text, i) => ArticleReader.Read($"{i}.txt", text, ArticleOptions.None).Digest).ToList();
        return new OpenAnswers(FindingsBuilder.Build(digests), digests);
    }

    public static Question Ask(string @event, Asked asked, string who, string of) => new(asked, @event, new(who.Split(", ")), of, null);

    /// <summary>The agreed value, or who said something; null where there is no answer, or more than one.</summary>
    public static string? Told(this OpenAnswers answers, Question question)
    {
        var answer = answers.Answer(question);
        return question.Asked == Asked.Said ? answer.Voices.Select(v => v.Speaker).Distinct().Single() : answer.Finding?.Agreed?.Text;
    }
}
