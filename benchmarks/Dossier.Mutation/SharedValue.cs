using Dossier.Engine;

namespace Dossier.Mutation;

/// <summary>A value that an article states, and another states too in a sentence about the same thing.</summary>
/// <param name="Article">Index of the article to change.</param>
/// <param name="Places">Where that article states it, in the order of the text; at least one.</param>
/// <param name="Witness">Index of an article that says the same.</param>
/// <param name="Other">Where that one says it.</param>
internal sealed record SharedValue(int Article, IReadOnlyList<StatedValue> Places, int Witness, StatedValue Other)
{
    /// <summary>The value.</summary>
    public StatedValue Value => Places[0];

    /// <summary>Every value of the articles that two of them state, once for each article that could be changed.</summary>
    public static IEnumerable<SharedValue> Find(IReadOnlyList<ArticleFacts> articles)
    {
        var stated = new Dictionary<(ValueClass, string), List<(int Article, StatedValue Value, HashSet<string> About)>>();
        for (var a = 0; a < articles.Count; a++)
            foreach (var value in StatedValues.Read(articles[a]))
            {
                if (!stated.TryGetValue((value.Class, value.Key), out var list))
                    stated.Add((value.Class, value.Key), list = []);
                var words = articles[a].Mentions.Words;
                list.Add((a, value, SentenceWords.Of(words, words.Sentences[value.Sentence], value.Span)));
            }
        foreach (var list in stated.Values)
            foreach (var own in list.GroupBy(x => x.Article))
            {
                var pair = (from mine in own
                            from other in list
                            where other.Article != own.Key && SentenceWords.Alike(mine.About, other.About)
                            select (mine, other)).FirstOrDefault();
                if (pair.mine.Value is not { } value)
                    continue;
                // A number of a thing, a name, a post are the same wherever the article has them; "Monday" and "was killed" only where it tells of the same thing.
                var isLocal = value.Class is ValueClass.Date or ValueClass.Weekday or ValueClass.TimeOfDay or ValueClass.Verb;
                var places = own.Where(x => !isLocal || SentenceWords.Alike(x.About, pair.other.About)).Select(x => x.Value).ToList();
                yield return new SharedValue(own.Key, places, pair.other.Article, pair.other.Value);
            }
    }
}
