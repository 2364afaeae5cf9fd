namespace Dossier.Engine.Findings;

using System.Globalization;
using System.Text;

/// <summary>
/// A finding's key in its parts: <c>count: create, job, in united states (acme; jane doe) #2</c>. The question stays whatever articles come and go;
/// the places and names are those most articles give, and the number tells findings with one key apart by their files' paths, so these may change.
/// </summary>
/// <param name="Question">The kind, the verb, the noun and what narrows them: <c>count: create, job</c>.</param>
/// <param name="Places">Keys of the places that narrow the noun.</param>
/// <param name="Agents">Keys of those it is about.</param>
/// <param name="Number">1, or a number from 2 where two findings have one key.</param>
public sealed record FindingKey(string Question, EquatableArray<string> Places, EquatableArray<string> Agents, int Number)
{
    private const string In = ", in ";
    private const string Between = "; ";

    /// <summary>Takes a key apart. Any string will do: what has none of the other parts is a question.</summary>
    public static FindingKey Parse(string key)
    {
        var (text, number) = (key, 1);
        if (text.LastIndexOf(" #", StringComparison.Ordinal) is > 0 and var hash
            && int.TryParse(text.Substring(hash + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var counted) && counted > 1)
            (text, number) = (text.Substring(0, hash), counted);
        EquatableArray<string> agents = default, places = default;
        if (text.EndsWith(")", StringComparison.Ordinal) && text.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open)
        {
            agents = Split(text.Substring(open + 2, text.Length - open - 3));
            text = text.Substring(0, open);
        }
        if (text.LastIndexOf(In, StringComparison.Ordinal) is > 0 and var at)
        {
            places = Split(text.Substring(at + In.Length));
            text = text.Substring(0, at);
        }
        return new FindingKey(text, places, agents, number);
    }

    /// <summary>Whether two keys can be the same finding's, before and after articles came or went: one question, and the places and names of one among the other's.</summary>
    public bool IsKin(FindingKey other) =>
        Question == other.Question && Fit(Places, other.Places) && Fit(Agents, other.Agents);

    /// <summary>The key, with no two blanks beside each other.</summary>
    public override string ToString() => OneBlank(
        Question
        + (Places.Count == 0 ? "" : In + string.Join(Between, Places))
        + (Agents.Count == 0 ? "" : " (" + string.Join(Between, Agents) + ")")
        + (Number == 1 ? "" : " #" + Number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A key with each run of blanks as one: keys of before had two where a part is empty, and no hand writes them.</summary>
    public static string OneBlank(string key)
    {
        if (key.IndexOf("  ", StringComparison.Ordinal) < 0)
            return key;
        var text = new StringBuilder(key.Length);
        foreach (var c in key)
            if (c != ' ' || text.Length == 0 || text[text.Length - 1] != ' ')
                text.Append(c);
        return text.ToString();
    }

    private static EquatableArray<string> Split(string list) => new(list.Split([Between], StringSplitOptions.None));

    // Articles that join add names or take some away. Two keys that each have a name of their own are of two events, though they may share a third: where both met.
    private static bool Fit(EquatableArray<string> names, EquatableArray<string> others) =>
        names.Count <= others.Count ? IsPart(names, others) : IsPart(others, names);

    private static bool IsPart(EquatableArray<string> few, EquatableArray<string> many) =>
        many.Count <= MostNames && few.All(a => many.Any(b => SameName(a, b)));

    // A key has four names at most; what somebody writes into a rulings file may have any number.
    private const int MostNames = 16;

    // A new article may know the whole name of whom the others call by the surname.
    private static bool SameName(string a, string b) =>
        a == b || a.EndsWith(" " + b, StringComparison.Ordinal) || b.EndsWith(" " + a, StringComparison.Ordinal);
}
