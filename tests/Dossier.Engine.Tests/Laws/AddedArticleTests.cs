using System.Globalization;
using CsCheck;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Law 12 of the design: an article that is added never removes a dispute between two others.</summary>
public sealed class AddedArticleTests
{
    /// <summary>How many sets are made; a run by hand takes more.</summary>
    private static long Sets => long.TryParse(Environment.GetEnvironmentVariable("DOSSIER_SETS"), NumberStyles.None, CultureInfo.InvariantCulture, out var sets) ? sets : 150;

    [Fact]
    public void An_article_that_is_added_removes_no_dispute_between_two_others() =>
        AddedArticles.Sets.Sample(
            texts =>
            {
                var articles = AddedArticles.Read(texts);
                var all = AddedArticles.Opposed(FindingsBuilder.Build(articles));
                foreach (var added in articles)
                    if (AddedArticles.Opposed(FindingsBuilder.Build([.. articles.Where(a => a != added)])).Except(all).Any())
                        return false;
                return true;
            },
            iter: Sets,
            print: texts => string.Join("\n====\n", texts));
}
