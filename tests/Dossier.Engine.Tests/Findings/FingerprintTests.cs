using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Findings;

/// <summary>One text in several papers.</summary>
public sealed class FingerprintTests
{
    private const string Text = """
        The northern crane at Westhaven fell into the harbour on Monday night, when a storm drove two barges against the quay. Ingrid Lindqvist of Halden Steel
        said that nobody had been on the crane. Divers looked for its hook until noon and found it under a barge. The port will borrow a crane from Calder, said
        Tomas Okafor of the harbour board, until the old one stands again. Ferries to the islands sailed an hour late, and the fish market stayed closed.
        """;

    private const string Other = """
        In Westhaven the big crane is gone: on Monday night the storm pushed it off the quay. Nobody was hurt, according to Ingrid Lindqvist, whose company owned it.
        Tomas Okafor, who runs the port, wants to borrow another crane from the neighbours in Calder. The hook was found by divers, and ferries were late all day,
        which did not please the islanders, who had fish to sell at a market that never opened its doors.
        """;

    [Fact]
    public void A_text_is_a_copy_of_itself_with_another_headline_and_a_sentence_cut()
    {
        Assert.True(AreCopies(Text, Text));
        Assert.True(AreCopies("Crane falls\n\nBy Ann Lee\n\n" + Text, "Storm in the harbour\n\nBy Bo Ek\n\n" + Text.Replace("Monday", "Tuesday", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_event_in_other_words_is_no_copy() => Assert.False(AreCopies(Text, Other));

    [Fact]
    public void Short_texts_are_no_copies() => Assert.False(AreCopies("The crane fell into the harbour.", "The crane fell into the harbour."));

    [Fact]
    public void A_message_names_one_text_once()
    {
        var changed = Text.Replace("two barges", "seven barges", StringComparison.Ordinal);
        var facts = new[] { ("a.txt", Text), ("b.txt", changed), ("c.txt", changed), ("d.txt", changed), ("e.txt", Text) }
            .ToDictionary(a => a.Item1, a => ArticleReader.Read(a.Item1, a.Item2, ArticleOptions.None));
        var messages = DisputeMessage.Of(FindingsBuilder.Build(facts.Values.Select(f => f.Digest).ToList())).ToDictionary(m => m.Claim.Path, m => m.Text(facts));
        Assert.EndsWith("\"two barges\" (2 barges) here and in its copy; \"seven barges\" (7 barges) in b.txt(1,91) and its 2 copies", messages["a.txt"], StringComparison.Ordinal);
        Assert.EndsWith("\"seven barges\" (7 barges) here and in its 2 copies; \"two barges\" (2 barges) in a.txt(1,91) and its copy", messages["b.txt"], StringComparison.Ordinal);
    }

    private static bool AreCopies(string a, string b) => Fingerprint.AreCopies(Of(a), Of(b));

    private static EquatableArray<long> Of(string text) => ArticleReader.Read("a.txt", text, ArticleOptions.None).Digest.Fingerprint;
}
