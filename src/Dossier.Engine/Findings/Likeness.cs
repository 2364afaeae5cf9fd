namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;
using Dossier.Engine.Claims.Tellings;
using Dossier.Engine.Names;

/// <summary>Whether two tellings ask the same.</summary>
internal static class Likeness
{
    // Shared words beyond verb and partners: fewer tell nothing.
    private const int FewWords = 3;
    private const int ManyWords = 5;
    private const int Enough = 3;
    private const int SameWords = 4;

    // Further apart, two numbers count two things; nearer than a twentieth, one of them is a slip of the other.
    private const decimal FarApart = 2;
    private const decimal MostOfOneEvent = 1000;
    private const decimal OneQuake = 1.06m;
    private const decimal Close = 0.05m;
    private const decimal LeastClose = 50;

    /// <summary>Whether two tellings ask the same.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other, of the same kind and of what is asked.</param>
    /// <param name="value">The number of the one, or null.</param>
    /// <param name="other">The number of the other, or null.</param>
    public static bool IsSame(Telling a, Telling b, decimal? value, decimal? other)
    {
        if (a.Scope != b.Scope && a.Kind != ClaimKind.Measure)
            return false;
        var inSameWords = InSameWords(a, b);
        if (!(inSameWords && a.Kind is not (ClaimKind.Bearing or ClaimKind.Polarity or ClaimKind.Score)) && (a.Tense != b.Tense || Clash(a.Doers, b.Doers)))
            return false;
        int people = 0, places = 0;
        foreach (var name in a.Names)
            if (!IsAmong(b.Names, name))
                continue;
            else if (EntityKeys.IsKnownPlace(name))
                places++;
            else
                people++;
        var things = Shared(a.Things, b.Things);
        var words = Shared(a.Words, b.Words);
        var sameAct = a.Act.Length > 0 && a.Act == b.Act;
        switch (a.Kind)
        {
            case ClaimKind.Date or ClaimKind.Hour:
                return (sameAct && a.Tense == b.Tense && !Clash(a.Doers, b.Doers) && (people > 0 || things > 0) && !(NamesAnother(a, b, personsOnly: true) && NamesAnother(b, a, personsOnly: true)))
                    || (inSameWords && MeanOneAct(a, b) && (a.Kind == ClaimKind.Hour || (words >= ManyWords && (AreNeighbours(a, b) || AreMostlyShared(a, b)))) && Fits(a, b) && Fits(b, a));
            case ClaimKind.Age:
                return inSameWords && !Clash(a.Doers, b.Doers) && MeasureOne(a, b) && (a.Measured == b.Measured || AreNeighbours(a, b) || AreMostlyShared(a, b));
            case ClaimKind.Site:
                return people > 0 || a.Names.Any(x => b.Names.Any(y => AreNamesOfOneSite(x.Key, y.Key)));
            case ClaimKind.Bearing:
                // Two places lie north of one town at two distances; one that lies on both sides of it is told wrong.
                return !Bearings.AreOneDirection(a.Bearing!, b.Bearing!) || sameAct || people > 0 || places > 1 || words >= FewWords;
            case ClaimKind.Polarity:
                return ShareOne(a.Doers, b.Doers) && a.Names.Any(x => b.Names.Any(y => Alike(x, y) || BeginsAlike(x, y)));
            case ClaimKind.Score:
                return (people >= 2 && (sameAct || a.Act.Length == 0 || b.Act.Length == 0)) || (people > 0 && words > FewWords);
            case ClaimKind.Duration:
                return Fits(a, b) && Fits(b, a) && ((sameAct && (people > 0 || things > 0)) || (words >= FewWords && (things > 0 || Shared(a.Things, b.Words) + Shared(a.Words, b.Things) > 0)) || (inSameWords && words >= ManyWords && (AreNeighbours(a, b) || AreMostlyShared(a, b))));
        }
        if (a.Periods.Count > 0 && b.Periods.Count > 0 && !a.Periods.Any(p => b.Periods.Contains(p)))
            return false;
        var ratio = Ratio(value, other);
        if (ratio > (a.Asked == "magnitude" ? OneQuake : FarApart) && !(inSameWords && AreTransposed(value, other)))
            return false;
        // A toll told of one place is not the toll of all.
        if (a.Asked == "person" && places == 0 && (a.Names.Any(EntityKeys.IsKnownPlace) || b.Names.Any(EntityKeys.IsKnownPlace)))
            return false;
        // Where nobody was killed, a war's dead are another count.
        if ((value == 0 && other > MostOfOneEvent) || (other == 0 && value > MostOfOneEvent))
            return false;
        if (a.Kind == ClaimKind.Measure && !MeasureOne(a, b))
            return false;
        // What is told of one place is not told of all: "lent 170 workers to Norway", "lent 230 workers to eleven countries".
        var isOfOnePlace = places == 0 && (a.Names.Any(EntityKeys.IsKnownPlace) || b.Names.Any(EntityKeys.IsKnownPlace));
        if (inSameWords && MeanOneAct(a, b) && Fits(a, b) && Fits(b, a) && !isOfOnePlace)
            return true;
        if (inSameWords && isOfOnePlace && a.Kind == ClaimKind.Count && !IsPlace(a.Asked))
            return false;
        if (a.Tense != b.Tense || Clash(a.Doers, b.Doers))
            return false;
        var isClose = ratio <= 1 + Close && value >= LeastClose;
        if (!isClose && !(Fits(a, b) && Fits(b, a)))
            return false;
        if (a.Kind == ClaimKind.Measure)
            return things > 0 && a.Periods.Equals(b.Periods) && (sameAct || people > 0 || words >= FewWords);
        var weight = (sameAct ? 2 : 0) + (people > 0 ? 2 : places > 0 ? 1 : 0) + Math.Min(2, things) + (words >= ManyWords ? 2 : words >= FewWords ? 1 : 0)
            + (a.Narrowing.Any(n => b.Narrowing.Contains(n)) ? 1 : 0) + (a.Scope.Length > 0 ? 1 : 0) + (isClose || value == 0 || other == 0 ? 1 : 0)
            + (words >= FewWords && ShareOne(a.Doers, b.Doers) ? 1 : 0);
        return weight >= (sameAct || isClose || a.Scope.Length > 0 ? Enough : Enough + 1) && (sameAct || people > 0 || things > 0 || words >= ManyWords);
    }

    /// <summary>Whether places themselves are counted: "13 countries around the ocean" need no other place.</summary>
    private static bool IsPlace(string counted) => (Claims.Statements.StatementWords.Of(Language.Vocabulary.Instance.Find(counted)) & Claims.Statements.WordUse.Place) != 0;

    /// <summary>Whether the values stand in one place of two sentences that share half their words, whatever the grammar makes of them.</summary>
    public static bool InSameWords(Telling a, Telling b)
    {
        if (Math.Min(a.Words.Count, b.Words.Count) is var fewer && fewer < SameWords)
            return false;
        // "Ann Lee met Bo Ek" and "Ann Lee met Ines Falk" are two meetings.
        if (NamesAnother(a, b) && NamesAnother(b, a))
            return false;
        // Of several values of one kind the same one is meant: by its turn, or by the word next to it. A text on a product gives many lengths and prices.
        return ((a.Rank == b.Rank && a.Kind is not (ClaimKind.Measure or ClaimKind.Money)) || AreNeighbours(a, b)) && Shared(a.Words, b.Words) is var shared && shared >= SameWords && shared * 2 >= fewer;
    }

    /// <summary>Whether the same word stands right before or behind both values; on both sides where their turns differ.</summary>
    private static bool AreNeighbours(Telling a, Telling b)
    {
        var before = a.Beside.Before.Length > 0 && a.Beside.Before == b.Beside.Before;
        var after = a.Beside.After.Length > 0 && a.Beside.After == b.Beside.After;
        return a.Rank == b.Rank ? before || after : before && after;
    }

    /// <summary>Whether somebody is named whom the other sentence does not name.</summary>
    private static bool NamesAnother(Telling a, Telling b, bool personsOnly = false)
    {
        foreach (var name in a.Names)
            if ((personsOnly ? name.Type == EntityType.Person : !EntityKeys.IsKnownPlace(name)) && !IsAmong(b.Names, name))
                return true;
        return false;
    }

    /// <summary>To check in is not to check out, whoever does it where: what is done on the one day is told by the other sentence too, where both have a verb for it.</summary>
    private static bool MeanOneAct(Telling a, Telling b) =>
        a.Act.Length == 0 || b.Act.Length == 0 || a.Act == b.Act || a.Words.Contains(b.Act) || b.Words.Contains(a.Act);

    private static bool AreMostlyShared(Telling a, Telling b) => Shared(a.Words, b.Words) * 3 >= Math.Min(a.Words.Count, b.Words.Count) * 2;

    /// <summary>Whether the sentences are nearly the same: one was copied from the other, or both fill in one form.</summary>
    public static bool IsCopy(Telling a, Telling b) =>
        Math.Min(a.Words.Count, b.Words.Count) is var fewer && fewer >= FewWords && Shared(a.Words, b.Words) * 5 >= fewer * 4 && Math.Max(a.Words.Count, b.Words.Count) * 4 <= fewer * 5;

    /// <summary>How many times the greater is the less; 1 where a number is none, for "nobody" is as far from one as from a hundred.</summary>
    private static decimal Ratio(decimal? a, decimal? b) =>
        a is { } x && b is { } y && x != 0 && y != 0 ? Math.Max(Math.Abs(x), Math.Abs(y)) / Math.Min(Math.Abs(x), Math.Abs(y)) : 1;

    /// <summary>Whether the numbers have the same digits in another order, as after a slip of the hand: 13 and 31.</summary>
    private static bool AreTransposed(decimal? a, decimal? b)
    {
        if (a is not { } x || b is not { } y || x == y)
            return false;
        // Trailing zeros would tell 6.1 from 1.60.
        var (left, right) = (Digits(x), Digits(y));
        Array.Sort(left);
        Array.Sort(right);
        return left.SequenceEqual(right);

        static char[] Digits(decimal number) => number.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture).ToCharArray();
    }

    private static bool ShareOne(EquatableArray<Entity> a, EquatableArray<Entity> b)
    {
        foreach (var name in a)
            if (IsAmong(b, name))
                return true;
        return false;
    }

    private static bool IsAmong(EquatableArray<Entity> names, Entity name)
    {
        foreach (var other in names)
            if (Alike(name, other))
                return true;
        return false;
    }

    /// <summary>The same, or one name with a word before it: "the Tabar", "INS Tabar".</summary>
    private static bool Alike(Entity a, Entity b) => EntityKeys.Same(a, b) || EndsIn(a.Key, b.Key) || EndsIn(b.Key, a.Key);

    /// <summary>Whether the last words of a key, but not all of them, are another key.</summary>
    private static bool EndsIn(string key, string last) =>
        key.Length > last.Length && key[key.Length - last.Length - 1] == ' ' && key.EndsWith(last, StringComparison.Ordinal);

    /// <summary>"Harbour" and "Harbour Clinic": a body without the word for what it is.</summary>
    private static bool BeginsAlike(Entity a, Entity b) =>
        a.Type != EntityType.Person && b.Type != EntityType.Person && (a.Key.StartsWith(b.Key + " ", StringComparison.Ordinal) || b.Key.StartsWith(a.Key + " ", StringComparison.Ordinal));

    /// <summary>"Ann Lee Center" and "Ann Lee Treatment Center": two first words and the last are the same.</summary>
    private static bool AreNamesOfOneSite(string a, string b)
    {
        var (x, y) = (a.Split(' '), b.Split(' '));
        return Math.Min(x.Length, y.Length) > 2 && x[0] == y[0] && x[1] == y[1] && x[x.Length - 1] == y[y.Length - 1];
    }

    /// <summary>Both name who does it, and nobody is the same.</summary>
    private static bool Clash(EquatableArray<Entity> a, EquatableArray<Entity> b) =>
        a.Count > 0 && b.Count > 0 && !ShareOne(a, b);

    /// <summary>What narrows one count stands beside the other too: "nine assault rifles" are not "two other rifles".</summary>
    private static bool Fits(Telling a, Telling b) => a.Narrowing.All(n => b.Narrowing.Contains(n) || b.Words.Contains(n));

    /// <summary>"A 12-metre crane" is no "14-metre ladder".</summary>
    private static bool MeasureOne(Telling a, Telling b) =>
        a.Measured.Length == 0 || b.Measured.Length == 0 || a.Measured == b.Measured || a.Words.Contains(b.Measured) || b.Words.Contains(a.Measured);

    private static int Shared(EquatableArray<string> a, EquatableArray<string> b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Count && j < b.Count)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        return shared;
    }
}
