namespace Dossier;

/// <summary>English plurals, for values that people read.</summary>
internal static class Plurals
{
    /// <summary>The plural of a noun in lower case: the words that no rule makes, then the rules.</summary>
    public static string Of(string noun)
    {
        return noun switch
        {
            "person" => "people",
            "child" or "grandchild" or "schoolchild" or "stepchild" => noun + "ren",
            "foot" => "feet",
            "tooth" => "teeth",
            "goose" => "geese",
            "mouse" => "mice",
            "ox" => "oxen",
            "die" => "dice",
            "quiz" => "quizzes",
            "appendix" or "index" or "vertex" or "matrix" => Stem(2) + "ices",
            "wife" or "knife" or "life" => Stem(2) + "ves",
            "calf" or "elf" or "half" or "hoof" or "leaf" or "loaf" or "scarf" or "self" or "shelf" or "thief" or "wolf" => Stem(1) + "ves",
            "analysis" or "axis" or "crisis" or "diagnosis" or "hypothesis" or "oasis" or "thesis" => Stem(2) + "es",
            "alumnus" or "cactus" or "fungus" or "nucleus" or "stimulus" => Stem(2) + "i",
            "bacterium" or "medium" or "criterion" or "phenomenon" => Stem(2) + "a",
            "cargo" or "echo" or "hero" or "mosquito" or "potato" or "tomato" or "torpedo" or "veto" or "volcano" => noun + "es",
            // One word for one and for many.
            "aircraft" or "barracks" or "bison" or "cattle" or "crew" or "crossroads" or "data" or "deer" or "fish" or "folk" or "gallows" or "headquarters" or "means" or "moose" or "offspring" or "people"
                or "personnel" or "police" or "salmon" or "series" or "sheep" or "shrimp" or "spacecraft" or "species" or "squid" or "staff" or "youth" => noun,
            "dead" or "missing" or "injured" or "wounded" or "celsius" or "fahrenheit" or "percentage" => noun,
            "german" or "human" or "norman" or "roman" or "shaman" => noun + "s",
            _ when Ends("man") => Stem(2) + "en",
            _ when Ends("y") && noun.Length > 1 && "aeiou".IndexOf(noun[noun.Length - 2]) < 0 => Stem(1) + "ies",
            _ when Ends("s") || Ends("x") || Ends("ch") || Ends("sh") || Ends("z") => noun + "es",
            _ => noun + "s",
        };

        bool Ends(string ending) => noun.EndsWith(ending, StringComparison.Ordinal);

        string Stem(int without) => noun.Substring(0, noun.Length - without);
    }
}
