namespace Dossier.Engine.Language;

/// <summary>A phrase of a lexicon among others that begin or end with the same word.</summary>
internal interface IRankedPhrase
{
    /// <summary>The higher, the earlier it is tried; a longer phrase always outranks a shorter one.</summary>
    int Rank { get; }
}

/// <summary>
/// Lists of phrases, kept in the order in which they are tried. Grouping and sorting with LINQ would say the same, but each of its methods is
/// compiled anew for these types, and a first article pays for that.
/// </summary>
internal static class LongestFirst
{
    /// <summary>The list with one more phrase, behind those of the same rank.</summary>
    public static T[] With<T>(T[]? list, T phrase)
        where T : class, IRankedPhrase
    {
        if (list is null)
            return [phrase];
        var longer = new T[list.Length + 1];
        var at = 0;
        while (at < list.Length && list[at].Rank >= phrase.Rank)
            at++;
        Array.Copy(list, longer, at);
        longer[at] = phrase;
        Array.Copy(list, at, longer, at + 1, list.Length - at);
        return longer;
    }
}
