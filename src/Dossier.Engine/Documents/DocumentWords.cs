namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>What a word does in the head or foot of an article.</summary>
internal enum DocumentWord : byte
{
    None,
    /// <summary>"with", "of", "and": small also in names and titles.</summary>
    Joiner,
    /// <summary>"January", "Jan".</summary>
    Month,
    /// <summary>"Monday", "Mon".</summary>
    Weekday,
    /// <summary>"am", "p.m.".</summary>
    Meridiem,
    /// <summary>"EST", "GMT".</summary>
    Zone,
    /// <summary>"published", "posted".</summary>
    Published,
    /// <summary>"updated", "modified".</summary>
    Modified,
    /// <summary>"at", "on", "last": stands beside dates and cues in a date line.</summary>
    DateFiller,
    /// <summary>"photo", "image": opens a credit or a caption.</summary>
    Picture,
    /// <summary>"source", "credit": opens a credit.</summary>
    Credit,
    /// <summary>"is", "writes": follows the author's name in an author note.</summary>
    AuthorVerb,
    /// <summary>"writes", "reporter", "editor": names the author's trade in an author note.</summary>
    Trade,
    /// <summary>"van", "de": a small word inside a person's name.</summary>
    NameParticle,
    /// <summary>"st", "nd", "rd", "th" after a day.</summary>
    OrdinalSuffix,
    /// <summary>"editorial", "news": stands between a publisher's name and its team.</summary>
    Staff,
    /// <summary>"he", "it": capitalised where it opens a sentence, and no name.</summary>
    Pronoun,
    /// <summary>"for", "at": stands between a trade and a publisher.</summary>
    Link,
    /// <summary>"received", "recorded", "event": the date behind it is not the day of publication.</summary>
    OtherDay,
}

/// <summary>The words of <c>Documents/words.lexicon</c>; a word may do several things.</summary>
internal static class DocumentWords
{
    private static readonly int[] Roles = Make();

    /// <summary>Whether a word does a thing.</summary>
    public static bool Is(Token token, DocumentWord role) => (Roles[token.Word] & (1 << (int)role)) != 0;

    private static int[] Make()
    {
        var roles = new int[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Documents/words.lexicon"))
            roles[line.Words[0]] |= 1 << (int)(DocumentWord)Enum.Parse(typeof(DocumentWord), line.Fields[1], ignoreCase: true);
        roles[0] = 0;
        return roles;
    }
}
