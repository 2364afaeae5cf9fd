namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>How a cue word reports what somebody says.</summary>
internal enum Cue : byte
{
    /// <summary>It is no cue.</summary>
    None,
    /// <summary>"said": a clause follows or stands before.</summary>
    Say,
    /// <summary>"announced": a clause follows behind "that" or with a verb of its own.</summary>
    That,
    /// <summary>"told": the hearer comes first.</summary>
    Tell,
    /// <summary>"saying": its subject is the sentence's.</summary>
    Participle,
    /// <summary>"called": names or judges, "called it “smart”".</summary>
    Call,
    /// <summary>"joked": stands with quotation marks only.</summary>
    Quote,
}

/// <summary>What a small word does around a speaker, a cue or a reported clause.</summary>
[Flags]
internal enum SpeechWord
{
    None = 0,
    Pronoun = 1 << 0,
    PersonalPronoun = 1 << 1,
    ObjectPronoun = 1 << 2,
    Possessive = 1 << 3,
    Determiner = 1 << 4,
    Be = 1 << 5,
    Auxiliary = 1 << 6,
    Adverb = 1 << 7,
    Preposition = 1 << 8,
    InnerPreposition = 1 << 9,
    Conjunction = 1 << 10,
    Contrast = 1 << 11,
    Relative = 1 << 12,
    That = 1 << 13,
    NoClause = 1 << 14,
    NoSpeaker = 1 << 15,
    Time = 1 << 16,
    Elision = 1 << 17,
    Hearer = 1 << 18,
    Opinion = 1 << 19,
    Naming = 1 << 20,
    Group = 1 << 21,
    Inverts = 1 << 22,
    Verb = 1 << 23,
    Article = 1 << 24,
    FirstPerson = 1 << 25,
}

/// <summary>The words of <c>Speech/cues.lexicon</c> and <c>Speech/speech.lexicon</c>.</summary>
internal static class SpeechWords
{
    private static readonly Cue[] Cues = MakeCues();
    private static readonly SpeechWord[] Roles = MakeRoles();

    public static readonly int According = Find("according");
    public static readonly int To = Find("to");
    public static readonly int As = Find("as");
    public static readonly int And = Find("and");
    public static readonly int In = Find("in");
    public static readonly int It = Find("it");
    public static readonly int Not = Find("not");
    public static readonly int Quoted = Find("quoted");

    /// <summary>How a token reports speech; a capital inside a sentence makes it part of a name.</summary>
    public static Cue CueOf(Token token) => token.IsCapitalized ? Cue.None : Cues[token.Word];

    public static bool Is(Token token, SpeechWord role) => (Roles[token.Word] & role) != 0;

    private static int Find(string word) => Vocabulary.Instance.Find(word) is > 0 and var number ? number : -1;

    private static Cue[] MakeCues()
    {
        var cues = new Cue[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Speech/cues.lexicon"))
            if (Enum.TryParse<Cue>(line.Fields[1], ignoreCase: true, out var cue))
                cues[line.Words[0]] = cue;
        cues[0] = Cue.None;
        return cues;
    }

    private static SpeechWord[] MakeRoles()
    {
        var roles = new SpeechWord[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Speech/speech.lexicon"))
            if (Enum.TryParse<SpeechWord>(line.Fields[1], ignoreCase: true, out var role))
                roles[line.Words[0]] |= role;
        roles[0] = SpeechWord.None;
        return roles;
    }
}
