namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>What a word does in the neighbourhood of a number.</summary>
internal enum WordClass : byte
{
    None, Det, Prep, Conj, Aux, Pron, Adv, Verb, Singular, Score, Rated, Label, Street, Month, Side, Noun, Word, Valued,
}

/// <summary>The closed-class words, by word number.</summary>
internal static class Grammar
{
    private static readonly WordClass[] Classes = new WordClass[Vocabulary.Instance.Size];

    static Grammar()
    {
        foreach (var line in Vocabulary.Instance.Lines("Quantities/Grammar.lexicon"))
            Classes[line.Words[0]] = (WordClass)Enum.Parse(typeof(WordClass), line.Fields[1], ignoreCase: true);
    }

    public static readonly int A = Word("a"), An = Word("an"), And = Word("and"), Of = Word("of"), Or = Word("or"), To = Word("to"), The = Word("the"),
        Between = Word("between"), From = Word("from"), Per = Word("per"), Each = Word("each"), Every = Word("every"), By = Word("by"), In = Word("in"),
        Half = Word("half"), Point = Word("point"), Several = Word("several"), Few = Word("few"), Mil = Word("mil"), Couple = Word("couple"),
        One = Word("one"), No = Word("no"), NumberWord = Word("number"), Old = Word("old"), Aged = Word("aged"), Age = Word("age"), Minus = Word("minus"),
        At = Word("at"), Than = Word("than"), Year = Word("year"), Years = Word("years"), Times = Word("times"), Combined = Word("combined"), Sub = Word("sub"), Am = Word("am"), AmDotted = Word("a.m."),
        Pm = Word("pm"), PmDotted = Word("p.m."), Clock = Word("o'clock"), Gmt = Word("gmt"), People = Word("people"), Up = Word("up"),
        Olds = Word("olds"), Ages = Word("ages"), Month = Word("month"), Pounds = Word("pounds"), Out = Word("out"), P = Word("p"), X = Word("x"), He = Word("he"), She = Word("she"), Was = Word("was"), Is = Word("is"), Be = Word("be"), Turned = Word("turned"), Turns = Word("turns"), Day = Word("day"), Only = Word("only"), More = Word("more"), Most = Word("most"), May = Word("may"), Ad = Word("ad"), AdDotted = Word("a.d."), Bc = Word("bc"), BcDotted = Word("b.c."), Bce = Word("bce"),
        This = Word("this"), That = Word("that"), Any = Word("any"), Another = Word("another"), S = Word("'s"), Wide = Word("wide"), Long = Word("long"), High = Word("high"), Tall = Word("tall"), Deep = Word("deep"), Thick = Word("thick"), Across = Word("across"),
        Open = Word("open"), Opens = Word("opens"), Went = Word("went"), Improved = Word("improved"), Fell = Word("fell"), Quarter = Word("quarter"), Daily = Word("daily");

    /// <summary>The word's class.</summary>
    public static WordClass Class(int word) => Classes[word];

    /// <summary>Whether the word says which way a length runs: "wide", "tall".</summary>
    public static bool IsExtent(int word) => word > 0 && (word == Wide || word == Long || word == High || word == Tall || word == Deep || word == Thick || word == Across);

    /// <summary>Whether the word is an article or another determiner.</summary>
    public static bool IsDeterminer(int word) => Classes[word] == WordClass.Det;

    /// <summary>Whether the word ends a noun phrase.</summary>
    public static bool EndsPhrase(int word) => Classes[word] is >= WordClass.Det and <= WordClass.Verb;

    /// <summary>Whether a token says what the number behind it is, so that the number counts nothing: "port", and "ports".</summary>
    public static bool IsValued(Words words, int at) => OfSingular(words, at) == WordClass.Valued;

    /// <summary>The class of a word, and of a plural that has none that of its singular.</summary>
    public static WordClass OfSingular(Words words, int at)
    {
        var token = words.Tokens[at];
        var own = Class(token.Word);
        return own == WordClass.None && token is { Kind: TokenKind.Word, Length: <= Plurals.LongestWord } && Plurals.IsPlural(words.Text, token) ? Class(Vocabulary.Instance.Find(Plurals.Singular(words.Text, token))) : own;
    }

    // A word in no lexicon would be 0, and so equal every unknown word.
    private static int Word(string word) => Vocabulary.Instance.Find(word) is > 0 and var number ? number : -1;
}
