using System.Text;

namespace Dossier.Benchmarks;

/// <summary>Text that reads like news, made from word lists and a seed: the same on every machine.</summary>
internal static class NewsText
{
    private static readonly string[] First = ["Anna", "Tomas", "Leila", "Viktor", "Grace", "Omar", "Ingrid", "Paulo", "Mei", "Desmond"];
    private static readonly string[] Last = ["Okafor", "Lindqvist", "Marsh", "Petrov", "Castellano", "Hart", "Novak", "Tran", "Abbas", "Whitfield"];
    private static readonly string[] Bodies = ["Northwind Ferries", "Halden Steel", "the Harbour Board", "Calder University", "Marlow Foods", "the Transport Ministry", "Orion Bank"];
    private static readonly string[] Places = ["Port Ellery", "Calder", "Westhaven", "Lake Orrin", "Marlow", "the northern valley", "Saint Brannoc"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private static readonly string[] Syllables = ["ba", "der", "fen", "gor", "hal", "ki", "lum", "mar", "nok", "os", "per", "ral", "sto", "tin", "ver", "wick", "yar", "zel"];
    private static readonly string[] Things = ["workers", "passengers", "houses", "tickets", "new jobs", "students", "vehicles", "trees"];
    private static readonly string[] Plain =
    [
        "Nobody had expected the decision to come so early, and the mood in the hall was calm.",
        "The river had been rising since the weekend, and the old bridge was closed to traffic.",
        "A spokesman declined to comment on the details, which remain with the court.",
        "Most of the shops along the quay opened as usual, although the power failed twice.",
        "It was the kind of plan that looks simple on paper and takes years to carry out.",
        "Critics of the project say that the money would be better spent on schools and clinics.",
    ];

    /// <summary>News of at least <paramref name="characters"/> characters, all ASCII, with a headline and a byline.</summary>
    public static string OfLength(int characters, uint seed = 1)
    {
        var text = new StringBuilder(characters + 512);
        var chance = new Chance(seed);
        Head(text, "Harbour plan moves ahead", 14);
        while (text.Length < characters)
            Paragraph(text, chance);
        text.Length = characters;
        return text.ToString();
    }

    /// <summary>A short article on one event; articles of one event share people, place and kind, and about one in four has another date or count.</summary>
    public static string Article(int theEvent, int witness)
    {
        var facts = new Chance((uint)theEvent * 2654435761u + 17);
        var chance = new Chance((uint)(theEvent * 31 + witness) * 40503u + 5);
        // Names of its own for each event, as in life: a handful of names for ten thousand articles would make one event of them all.
        var person = facts.Of(First) + " " + MadeUp(facts);
        var other = facts.Of(First) + " " + MadeUp(facts);
        var (place, body, thing) = (MadeUp(facts), MadeUp(facts) + " Steel", facts.Of(Things));
        var (day, count) = (facts.Next(20) + 2, (facts.Next(90) + 10) * 10);
        if (chance.Next(4) == 0)
            day++;
        if (chance.Next(4) == 0)
            count += 200;
        var text = new StringBuilder(2048);
        Head(text, person + " meets " + other + " over " + thing, 25);
        text.Append(person).Append(" of ").Append(body).Append(" met ").Append(other).Append(" in ").Append(place)
            .Append(" on March ").Append(day).Append(" to talk about the plan.\n\n")
            .Append(body).Append(" will provide ").Append(count).Append(' ').Append(thing).Append(", ").Append(person).Append(" said.\n\n");
        for (var i = 0; i < 8; i++)
            text.Append(chance.Of(Plain)).Append(i % 3 == 2 ? "\n\n" : " ");
        return text.ToString();
    }

    private static string MadeUp(Chance chance)
    {
        var name = chance.Of(Syllables) + chance.Of(Syllables) + chance.Of(Syllables);
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    private static void Head(StringBuilder text, string headline, int day) =>
        text.Append(headline).Append("\n\nBy Anna Marsh, March ").Append(day).Append(", 2019\n\n");

    private static void Paragraph(StringBuilder text, Chance chance)
    {
        for (var i = chance.Next(3) + 2; i > 0; i--)
        {
            Sentence(text, chance);
            text.Append(i == 1 ? "\n\n" : " ");
        }
    }

    private static void Sentence(StringBuilder text, Chance chance)
    {
        var person = chance.Of(First) + " " + chance.Of(Last);
        switch (chance.Next(9))
        {
            case 0:
                text.Append(person).Append(" arrived in ").Append(chance.Of(Places)).Append(" on ").Append(chance.Of(Days)).Append(", ")
                    .Append(chance.Of(Months)).Append(' ').Append(chance.Next(28) + 1).Append(", at ").Append(chance.Next(11) + 1).Append(":30 p.m.");
                break;
            case 1:
                text.Append(chance.Of(Bodies)).Append(" has hired more than ").Append(chance.Next(900) + 100).Append(' ').Append(chance.Of(Things))
                    .Append(" since ").Append(1990 + chance.Next(29)).Append(", ").Append(chance.Next(60) + 5).Append(" percent of them in ").Append(chance.Of(Places)).Append('.');
                break;
            case 2:
                text.Append("\"We will finish within ").Append(chance.Next(9) + 2).Append(" months,\" said ").Append(person).Append(", chairman of ")
                    .Append(chance.Of(Bodies)).Append('.');
                break;
            case 3:
                text.Append("The deal, worth $").Append(chance.Next(90) + 1).Append('.').Append(chance.Next(9)).Append(" million, was signed last ")
                    .Append(chance.Of(Days)).Append(" after two weeks of talks.");
                break;
            case 4:
                text.Append("According to ").Append(person).Append(", about ").Append(chance.Next(40) + 2).Append(",000 people live within ")
                    .Append(chance.Next(30) + 2).Append(" miles of ").Append(chance.Of(Places)).Append('.');
                break;
            default:
                text.Append(chance.Of(Plain));
                break;
        }
    }

    /// <summary>Numbers from a seed, by xorshift.</summary>
    private sealed class Chance(uint seed)
    {
        private uint _state = seed == 0 ? 1 : seed;

        public int Next(int below)
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return (int)(_state % (uint)below);
        }

        public string Of(string[] words) => words[Next(words.Length)];
    }
}
