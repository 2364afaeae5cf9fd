namespace Dossier.Engine.Quantities;

using System.Text;

/// <summary>Writes the counted noun and its qualifiers so that two sources' words for one thing come out alike.</summary>
internal static class UnitWords
{
    /// <summary>The phrase for a mention; see <see cref="QuantityMention.UnitPhrase"/>.</summary>
    public static string Phrase(QuantityMention mention, string text)
    {
        var unit = mention.Quantity.Unit;
        if (mention.IsFraction)
            return "% " + (unit.Length == 0 ? "-" : Qualified(mention, text));
        return mention.Kind is QuantityKind.Count or QuantityKind.Ordinal or QuantityKind.Rate && mention.Qualifiers.Length > 0 ? Qualified(mention, text) : unit;
    }

    private static string Qualified(QuantityMention mention, string text)
    {
        var phrase = new StringBuilder();
        foreach (var word in text.Substring(mention.Qualifiers.Start, mention.Qualifiers.Length).Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var lower = word.ToLowerInvariant();
            if (lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("\u2019s", StringComparison.Ordinal))
                lower = lower.Substring(0, lower.Length - 2);
            // What was done to the things ("recorded songs") and "and" tell no kind of thing.
            if (lower is "and" or "&" or "," or "more" || (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal)))
                continue;
            phrase.Append(char.IsLower(word[0]) ? Plurals.Singular(Positive(lower)) : lower).Append(' ');
        }
        // "Cuban-Americans"
        if (phrase.Length > 1 && mention.Qualifiers.End == mention.Noun.Start)
            phrase.Length--;
        return phrase.Append(mention.Quantity.Unit).ToString();
    }

    /// <summary>"best" is good, "earliest" early, "hottest" hot, "largest" large.</summary>
    private static string Positive(string word)
    {
        if (word == "best")
            return "good";
        if (word == "worst")
            return "bad";
        if (word.Length < 6 || !word.EndsWith("est", StringComparison.Ordinal) || word is "forest" or "interest" or "protest" or "request" or "harvest" or "contest" or "conquest" or "honest" or "modest" or "arrest" or "midwest" or "southwest" or "northwest" or "invest" or "suggest")
            return word;
        var stem = word.Substring(0, word.Length - 3);
        if (stem.EndsWith("i", StringComparison.Ordinal))
            return stem.Substring(0, stem.Length - 1) + "y";
        var last = stem[stem.Length - 1];
        if (stem.Length > 3 && last == stem[stem.Length - 2] && last is not ('l' or 's'))
            return stem.Substring(0, stem.Length - 1);
        return last is 'g' && stem.EndsWith("rg", StringComparison.Ordinal) || last is 'c' or 'v' or 's' && !stem.EndsWith("ss", StringComparison.Ordinal) || stem is "clos" or "wid" or "saf" or "lat" or "larg" or "pur" or "brav" or "wis" or "nic" or "fin" or "tru" or "rar" or "ripe"
            ? stem + "e"
            : stem;
    }
}
