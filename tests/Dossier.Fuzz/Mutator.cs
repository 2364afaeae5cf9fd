using System.Text;

namespace Dossier.Fuzz;

/// <summary>Makes new texts of old ones: pieces are cut, doubled, swapped, taken from another text or from a list of telling words.</summary>
internal sealed class Mutator(int seed, int longest)
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\u2028", "\u0085", "\0", "\uD800", "\uDC00", "\uFFFD", "\u202E", "\u200B", "\u00AD", "\u200D", "\u00A0", "\u2014", "\u2019", "\u201C", "\u201D", "\"", "'", "(", ")", "[", "](", "](http://x.org/2019/03/25)", "<", ">", "<a href=\"",
        "<!--", "-->", "<p>", "---\n", "# ", "* ", "date: ", "lang: de\n", "  ", "\t", ". ", ", ", "; ", ": ", "$", "€", "%", "-", "–", "/", "@", "#", "&", "\\", "{", "}", "*/", "</summary>", "0", "1", "9", "12", "1,000", "2.5", "1/2", "79228162514264337593543950335",
        "0001-01-01", "9999-12-31", "2019-03-25", "Feb. 30", "Monday", "on Monday", "March 5", "10 a.m.", "2010s", "last year", "two weeks", "half", "million", "percent", "miles east of", "people", "killed", "not ", "no ", "more than ", "up to ", "about ", "between ", " and ", " or ", " of ",
        " in ", " to ", "said", " said that ", "according to ", "who ", "which ", "that ", "if ", "the ", "a ", "he ", "she ", "it ", "Ann Lee", "Bo Ek", "Mayor ", "Acme Ltd", "U.S.", "Oslo", "Jr.", "33, ", "Lindqvist", "Lindquist", "met ", "bought ", "fined ", "beat ", "3-2", "born in ",
        "accept ", "over ", "ignore ", "not a dispute: ", "\"; ", "{\"file\":\"a\",\"text\":\"", "\\ud800", "null", Targets.Parting,
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text made of one of the corpus, and maybe of others.</summary>
    public string Next(IReadOnlyList<string> corpus)
    {
        // New finds come last and are tried more often.
        var pick = _random.Next(2) == 0 ? _random.Next(corpus.Count) : Math.Max(0, corpus.Count - 1 - _random.Next(Math.Min(corpus.Count, 32)));
        var text = new StringBuilder(corpus[pick]);
        for (var steps = 1 << _random.Next(5); steps > 0; steps--)
            Mutate(text, corpus);
        if (text.Length > longest)
            text.Length = longest;
        return text.ToString();
    }

    private void Mutate(StringBuilder text, IReadOnlyList<string> corpus)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 + (_random.Next(4) == 0 ? _random.Next(200) : _random.Next(12)));
        switch (_random.Next(9))
        {
            case 0 when length > 0:
                text.Remove(at, length);
                break;
            case 1 when length > 0:
                text.Insert(_random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2 when length > 0:
                text[at] = (char)(text[at] ^ (1 << _random.Next(7)));
                break;
            case 3 when length > 0:
                text[at] = (char)_random.Next(_random.Next(3) == 0 ? 0x10000 : 0x80);
                break;
            case 4:
                var other = corpus[_random.Next(corpus.Count)];
                var from = _random.Next(other.Length + 1);
                text.Insert(at, other.AsSpan(from, Math.Min(other.Length - from, _random.Next(300))));
                break;
            case 5 when length > 0:
                var repeated = text.ToString(at, Math.Min(length, 40));
                for (var n = _random.Next(20); n > 0; n--)
                    text.Insert(at, repeated);
                break;
            case 6 when length > 0 && char.IsDigit(text[at]):
                text[at] = (char)('0' + _random.Next(10));
                break;
            default:
                text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
                break;
        }
    }
}
