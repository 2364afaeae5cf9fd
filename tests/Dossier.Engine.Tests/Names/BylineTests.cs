namespace Dossier.Engine.Tests.Names;

/// <summary>Who wrote an article is nobody in its story, unless the story names him.</summary>
public sealed class BylineTests
{
    [Theory]
    [InlineData("The goat herd on Holm grew to 80 animals.", "Holm=Holm")]
    [InlineData("Petra Holm, a farmer, sold her goats. Holm kept the dog.", "Petra Holm=Petra Holm; her=Petra Holm; Holm=Petra Holm")]
    public void A_last_name_in_the_story_is_not_the_reporters(string story, string expected)
    {
        var article = Read(story);
        Assert.Equal(expected, string.Join("; ", article.Mentions.Names.Mentions.Where(m => m.Span.Start >= article.Start).Select(m => article.Text.Substring(m.Span.Start, m.Span.Length) + "=" + article.Mentions.Names.Entities[m.Entity].Name)));
    }

    [Theory]
    [InlineData("\"We lost the barn\", she said.", null)]
    [InlineData("Mona Lund owns the barn. \"We lost the barn\", she said.", "Mona Lund")]
    public void She_is_not_the_reporter(string story, string? speaker) => Assert.Equal(speaker, Read(story).Mentions.Speech.Single(s => s.IsDirect).Speaker);

    private static (string Text, int Start, Mentions Mentions) Read(string story)
    {
        var text = "Goats\n\nBy Petra Holm, June 20, 2018\n\n" + story + "\n";
        return (text, text.IndexOf(story, StringComparison.Ordinal), ArticleReader.Read("a.txt", text, ArticleOptions.None).Mentions);
    }
}
