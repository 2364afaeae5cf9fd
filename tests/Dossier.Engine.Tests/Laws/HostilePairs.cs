using System.Text;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Pairs of articles that would cost the square of their length if anything compared all with all. Each pattern writes a number of pieces, all of one kind.</summary>
public static class HostilePairs
{
    private const string Head = "Published March 25, 2019\n\nMayor Ann Lee met Bo Ek in Halden on Monday.\n\n";

    private static readonly string[] Syllables = ["bra", "del", "fen", "gor", "hul", "kim", "lor", "mas", "nel", "pir", "ras", "sol", "tam", "ulm", "vek", "wen", "yal", "zor", "bek", "cam"];

    private static readonly (string Name, Func<int, int, string> Piece)[] Patterns =
    [
        ("one name again", (_, _) => "Ann Lee met Bo Ek on Monday. "),
        ("names a letter apart", (i, side) => $"Ann {Near(i, side)} was there. "),
        ("single names a letter apart", (i, side) => $"{Near(i, side)} is closed. "),
        ("same surname", (i, _) => $"{Name(i)} Lindqvist came. "),
        ("same first name", (i, _) => $"Ingrid {Name(i)} came. "),
        ("same surname, another in the other", (i, side) => $"{Name(i)} Lindqvist{(side == 0 ? "" : "er")} came. "),
        ("surnames alone", (i, _) => $"{Name(i)} said that {Name(i + 1)} knew. "),
        ("bodies of one ending", (i, _) => $"{Name(i)} Steel Ltd opened. "),
        ("acronyms", (i, _) => $"The {Acronym(i)} met the {Acronym(i + 1)}. "),
        ("acronyms with names", (i, _) => $"The {Name(i)} {Name(i + 7)} {Name(i + 3)} ({Acronym(i)}) met. "),
        ("places", (i, _) => $"It stood in {Name(i)}, north of {Name(i + 1)}. "),
        ("a name in capitals", (i, _) => $"\n\n{Name(i)} {Name(i + 1)} Wins Again In {Name(i + 2)}\n\n"),
        ("counts of one noun", (i, side) => $"The fire killed {i + side} people. "),
        ("counts of many nouns", (i, side) => $"The {Word(i)} has {10 + side} {Word(i)}s. "),
        ("one noun, other owners", (i, side) => $"{Name(i)} has {10 + side} ships. "),
        ("sums", (i, side) => $"The {Word(i)} cost ${i + side} million. "),
        ("percentages", (i, side) => $"Turnout in {Name(i)} was {(i % 90) + side} percent. "),
        ("lengths", (i, side) => $"The ferry is {i + side} metres long. "),
        ("durations", (i, side) => $"The meeting lasted {i + side} hours. "),
        ("days", (i, side) => $"The bridge opened on March {1 + ((i + side) % 28)}. "),
        ("years", (i, side) => $"The {Word(i)} was built in {1900 + ((i + side) % 100)}. "),
        ("weekdays", (i, side) => $"{Name(i)} arrived on {(DayOfWeek)((i + side) % 7)}. "),
        ("hours", (i, side) => $"The alarm rang at {1 + ((i + side) % 12)} p.m. "),
        ("ages", (i, side) => $"{Name(i)} {Name(i + 5)}, {30 + side}, came. "),
        ("roles", (i, side) => $"{(side == 0 ? "Chairman" : "Chief executive")} {Name(i)} {Name(i + 5)} left Halden Steel. "),
        ("one quotation again", (_, side) => $"\u201CWe will rebuild the old {(side == 0 ? "pier" : "quay")} before the summer,\u201D said Ann Lee. "),
        ("quotations a word apart", (i, side) => $"\u201CWe will rebuild the old {Word(i)} before the {(side == 0 ? "summer" : "winter")},\u201D said Ann Lee. "),
        ("one quotation, many speakers", (i, _) => $"\u201CWe will rebuild the old pier before the summer,\u201D said {Name(i)} {Name(i + 5)}. "),
        ("copied sentences, another number", (i, side) => $"The {Word(i)} of the old harbour near the mill has {i + side} rooms for guests. "),
        ("one sentence, another number", (i, side) => $"The old hotel near the harbour and the mill had {i + side} rooms for its guests. "),
        ("copied sentences, another name", (i, side) => $"The old hotel near the {Word(i)} was bought by {(side == 0 ? "Ann Lee" : "Bo Ek")} last year. "),
        ("denials", (i, side) => $"{Name(i)} {(side == 0 ? "will" : "will not")} sell the {Word(i)}. "),
        ("acts on one object", (i, side) => $"{Name(i)} {(side == 0 ? "bought" : "sold")} the old mill. "),
        ("acts of one doer", (i, side) => $"Ann Lee {(side == 0 ? "bought" : "sold")} the {Word(i)}. "),
        ("scores", (i, side) => $"{Name(i)} beat {Name(i + 1)} {i % 7}-{(i + side) % 5}. "),
        ("bearings", (i, side) => $"It sank {i + side} miles east of {Name(i % 40)}. "),
        ("homes", (i, side) => $"{Name(i)} {Name(i + 5)}, 59, of {Name(i + 9 + side)}, came. "),
        ("blocks of a word", (i, side) => $"{Word(i + side)}\n\n"),
        ("a long list", (i, _) => $"{Name(i)} {Name(i + 5)}, "),
        ("one sentence without end", (i, side) => $"and {Name(i)} said that {10 + side} people "),
        ("brackets", (i, _) => i % 2 == 0 ? "(Ann Lee " : "[12 people] "),
        ("quotation marks", (i, _) => i % 3 == 0 ? "\u201CAnn " : "\" said Lee "),
        ("links", (i, side) => $"[{Name(i)}](https://x.org/2019/03/{10 + side}) "),
        ("broken links", (_, _) => "[a](b [![c]( "),
        ("tags", (i, _) => i % 2 == 0 ? "<a href=\"x\" " : "<!-- <b "),
        ("addresses", (i, _) => $"www.{Word(i)}.org/2019@{Word(i)}. "),
        ("apostrophes and dashes", (i, _) => $"{Name(i)}-{Name(i + 1)}'s- "),
        ("numbers alone", (i, side) => $"{i + side} "),
        ("measures joined", (i, side) => $"{i + side} by {i} by "),
        ("headings", (i, side) => $"# {Name(i)} has {10 + side} ships\n\n"),
    ];

    /// <summary>The names of all patterns.</summary>
    public static TheoryData<string> Names => [.. Patterns.Select(p => p.Name)];

    /// <summary>Two articles of some length each.</summary>
    public static (string One, string Other) Of(string pattern, int length)
    {
        var piece = Array.Find(Patterns, p => p.Name == pattern).Piece;
        return (Write(piece, 0, length), Write(piece, 1, length));
    }

    private static string Write(Func<int, int, string> piece, int side, int length)
    {
        var text = new StringBuilder(Head, length + 256);
        for (var i = 0; text.Length < length; i++)
            text.Append(piece(i, side));
        return text.ToString();
    }

    /// <summary>A name that hardly another number has.</summary>
    private static string Name(int i)
    {
        var word = Word(i);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Word(int i) => Syllables[i % 20] + Syllables[i / 20 % 20] + Syllables[i / 400 % 20];

    /// <summary>A long name of which two numbers differ by one letter or two, and so do the two sides.</summary>
    private static string Near(int i, int side) =>
        "Lind" + (char)('a' + (i % 26)) + "r" + (char)('a' + (i / 26 % 26)) + "s" + (char)('a' + (i / 676 % 26)) + "m" + (side == 0 ? "o" : "u") + "nd";

    private static string Acronym(int i) => new([(char)('A' + (i % 26)), (char)('A' + (i / 26 % 26)), (char)('A' + (i / 676 % 26)), 'X']);
}
