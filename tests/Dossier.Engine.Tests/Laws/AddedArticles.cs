using CsCheck;
using Dossier.Engine.Claims;
using Dossier.Engine.Findings;

namespace Dossier.Engine.Tests.Laws;

/// <summary>Sets of short articles on a small world, in which every way of comparison finds something: few people, places and things, and few values of each.</summary>
public static class AddedArticles
{
    private static readonly Gen<string> Person = One("Ann Lindholm", "Bo Ekdahl", "Karl Weber", "Ann Lindholn", "Maria Varga");

    private static readonly Gen<string> Place = One("Halden", "Aden", "Tromso");

    private static readonly Gen<string> Company = One("Halden Steel", "Varga Shipping");

    private static readonly Gen<string> Day = One("Monday", "Tuesday", "Friday", "March 20", "March 21", "Monday, March 25", "Sunday, March 25");

    private static readonly Gen<int> Few = Gen.OneOf(Gen.Int[11, 14], Gen.Int[11, 20]);

    private static readonly Gen<string> Sentence = Gen.OneOf(
        Gen.Select(Place, Few, (place, n) => $"A fire in {place} killed {n} people."),
        Gen.Select(Place, Few, Person, (place, n, person) => $"A blaze in {place} killed {n} people, Mayor {person} said."),
        Gen.Select(Person, Person, Day, (one, other, day) => $"{one} met {other} on {day}."),
        Gen.Select(Place, Day, (place, day) => $"The bridge of {place} was opened on {day}."),
        Gen.Select(Person, Company, Few, (person, company, n) => $"{person} founded {company} on May {n}, 2009."),
        Gen.Select(Company, Few, (company, n) => $"The ferry of {company} is {n} metres long and sank {n + 20} miles east of Aden."),
        Gen.Select(Company, Company, Few, (one, other, n) => $"{one} paid ${n} million for {other}."),
        Gen.Select(Place, Few, (place, n) => $"Turnout in {place} was {n} percent."),
        Gen.Select(Person, Few, (person, n) => $"{person}, {n + 40}, came to the harbour."),
        Gen.Select(Person, One("chairman", "chief executive", "deputy chairman"), Company, (person, role, company) => $"{person}, {role} of {company}, left the room."),
        Gen.Select(Person, One("will", "will not"), (person, will) => $"{person} {will} sell the old mill."),
        Gen.Select(Person, One("summer", "winter", "spring"), (person, season) => $"\u201CWe will rebuild the old pier before the {season} with our own hands,\u201D said {person}."),
        Gen.Select(Few, Person, (n, person) => $"The old hotel near the harbour and the mill had {n} rooms for its guests, said {person}."),
        Gen.Select(Few, Few, (n, m) => $"The old mill near the harbour has {n} rooms and {m} doors for the guests of the town."),
        Gen.Select(Few, Place, (n, place) => $"The meeting in {place} lasted {n} hours."),
        Gen.Select(Few, Person, (n, person) => $"The alarm rang at {n - 10} p.m., said {person}."));

    private static readonly Gen<string> Article = Gen.Select(
        One("", "Published March 25, 2019\n\n", "Published March 26, 2019\n\n", "Published April 3, 2019\n\n", "Published April 20, 2019\n\n"),
        Sentence.Array[2, 6],
        (head, sentences) => head + "Mayor Ann Lindholm met Bo Ekdahl in Halden.\n\n" + string.Join("\n\n", sentences) + "\n");

    private static Gen<string> One(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    /// <summary>Three to seven articles, some of them with copies.</summary>
    public static Gen<string[]> Sets { get; } = Gen.Select(Article.Array[3, 7], Gen.Int[0, 6].Array[0, 2], (texts, copies) => texts.Concat(copies.Select(c => texts[c % texts.Length])).ToArray());

    /// <summary>The texts as articles with names of their own.</summary>
    public static ArticleDigest[] Read(string[] texts) => [.. texts.Select((text, i) => ArticleReader.Read($"{i:00}.txt", text, ArticleOptions.None).Digest)];

    /// <summary>Which two articles stand against each other, and on what kind of value.</summary>
    public static HashSet<(string, string, ValueKind)> Opposed(IEnumerable<FindingDigest> findings)
    {
        var opposed = new HashSet<(string, string, ValueKind)>();
        foreach (var finding in findings)
            foreach (var side in finding.Dispute?.Sides ?? default)
                foreach (var rival in side.Rivals)
                    foreach (var claim in side.Claims)
                        foreach (var other in finding.Dispute!.Sides[rival].Claims)
                            if (string.CompareOrdinal(claim.Path, other.Path) <= 0)
                                opposed.Add((claim.Path, other.Path, finding.Kind));
        return opposed;
    }
}
