using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>Two fires that killed, told side by side: whether they are taken for one.</summary>
public sealed class SharedNamesTests
{
    private const string Dated = "Published March 6, 2019\n\n";

    [Theory]
    [InlineData(Dated, "Ann Lee of Halden Steel saw it.", "Ann Lee of Halden Steel left.")]
    [InlineData(Dated, "Ann Lee flew in from Norway.", "Ann Lee flew back to Norway.")]
    [InlineData("", "Ann Lee of Halden Steel saw it.", "Ann Lee of Halden Steel left.")]
    [InlineData("", "Ann Lee of Halden Steel saw it in Oslo.", "Ann Lee of Halden Steel left Oslo.")]
    public void Two_names_tell_of_one_event(string head, string first, string second) => Assert.Single(Disputes(head, first, second));

    [Theory]
    // A city and its country are one name, an agency reports everything, and without dates a country says nothing.
    [InlineData(Dated, "Kai Foss and Ida Lund saw it in Athens in Greece.", "It was in Athens in Greece. Bo Ek and Tom Marsh left.")]
    [InlineData(Dated, "Kai Foss and Ida Lund told Reuters, and Ann Lee the Associated Press.", "Bo Ek and Tom Marsh told Reuters, and Ann Lee the Associated Press.")]
    [InlineData("", "Ann Lee flew in from Norway. Bo Ek slept.", "Ann Lee flew back to Norway. Tom Marsh slept.")]
    [InlineData("", "Ann Lee of Halden Steel saw it, as did Bo Ek, Tom Marsh, Leila Abbas, Omar Tran, Mei Petrov, Grace Hart, Paulo Novak, Ines Marlow, Olaf Vik and Rosa Calder.",
        "Ann Lee of Halden Steel left, as did Ulf Berg, Nora Dale, Kai Foss, Ida Lund, Per Moen, Eva Ness, Jon Ruud, Siv Strand, Tor Vang and Liv Aas.")]
    public void One_name_does_not(string head, string first, string second) => Assert.Empty(Disputes(head, first, second));

    [Theory]
    // Who writes is no sign of what is written about, by name or by paper, above or below the story.
    [InlineData("By Vera Lindqvist, March 6, 2019", "")]
    [InlineData("By Vera Lindqvist and Tom Marsh\nPublished March 6, 2019", "")]
    [InlineData("Halden Post, March 6, 2019", "")]
    [InlineData("Published March 6, 2019", "Photo: Vera Lindqvist/Halden Post")]
    public void Two_stories_of_one_reporter_are_not_of_one_event(string byline, string credit) => Assert.Empty(Disputes(
        "Lorry hits bridge in Ostby\n\n" + byline + "\n\nEleven people were hurt when a lorry hit a bridge in Ostby on Monday. The road was icy.\n\n" + credit,
        "Tram leaves the rails in Velden\n\n" + byline + "\n\nSixteen people were hurt when a tram left the rails in Velden on Monday. It was full.\n\n" + credit));

    private static List<FindingDigest> Disputes(string head, string first, string second) => Disputes(head + "The fire killed 12 people. " + first, head + "The fire killed 19 people. " + second);

    private static List<FindingDigest> Disputes(string one, string other) => FindingsBuilder.Build([Read("a.txt", one), Read("b.txt", other)]).Where(f => f.Dispute is not null).ToList();

    private static ArticleDigest Read(string path, string text) => ArticleReader.Read(path, text, ArticleOptions.None).Digest;
}
