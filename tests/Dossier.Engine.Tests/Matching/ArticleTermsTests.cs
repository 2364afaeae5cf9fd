using Dossier.Engine.Matching;

namespace Dossier.Engine.Tests.Matching;

/// <summary>What an article is matched by is made when it is asked for, by whichever thread asks first.</summary>
public class ArticleTermsTests
{
    [Fact]
    public void The_questions_of_a_sentence_are_whole_for_every_thread()
    {
        const int Threads = 4;
        var text = "Ferries of Westhaven\n\nBy Ann Lee, March 6, 2019\n\n" + string.Join("\n\n", Enumerable.Range(0, 150).Select(i => $"The ferry Brannoc carried {i + 20} passengers and {i + 3} cars to Westhaven on March {1 + i % 5}."));
        var digest = ArticleReader.Read("a.txt", text, ArticleOptions.None).Digest;
        var whole = CountsOf(new ArticleTerms(digest));
        Assert.InRange(whole.Length, 20, 1_000);
        for (var round = 0; round < 100; round++)
        {
            var terms = new ArticleTerms(digest);
            using var start = new Barrier(Threads);
            var counts = new int[Threads][];
            var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                counts[i] = CountsOf(terms);
            })).ToList();
            threads.ForEach(t => t.Start());
            threads.ForEach(t => t.Join());
            Assert.All(counts, c => Assert.Equal(whole, c));
        }

        // The last first: there the other thread gets last. A list that is missing would be an exception on a thread, and end the process.
        static int[] CountsOf(ArticleTerms terms) => [.. Enumerable.Range(0, terms.Sentences).Reverse().Select(i => terms.InSentence(i)?.Count ?? 0)];
    }
}
