namespace Dossier.Engine.Quantities;

using Dossier.Engine.Language;

/// <summary>Tells what something is set to from a year: "the default is 2000", "set the limit to 1500", "port `2019`".</summary>
internal static class Settings
{
    private const int Window = 6;

    // Between 1900 and 2039 nothing but a round number is surely no year.
    private const int FirstYear = 1900;
    private const int LastYear = 2039;
    private const int Round = 100;

    private static readonly bool[] Words = Vocabulary.Instance.Words("Quantities/settings.lexicon");

    /// <summary>Whether four digits that might be a year are a value: a literal in code font, the number of a port, what a colon ties to a name, or a number that is set.</summary>
    public static bool IsValue(Words words, int at, int begin)
    {
        var tokens = words.Tokens;
        if (words.IsCode(at, at))
            return true;
        if (at == begin || tokens[at].LineBefore)
            return false;
        if (Grammar.IsValued(words, at - 1))
            return true;
        // "`max_samples: 2000`"
        if (at - 3 >= begin && (words.Is(at - 1, ':') || words.Is(at - 1, '=')) && tokens[at - 2].Kind == TokenKind.Word && !tokens[at - 2].SpaceBefore && words.Is(at - 3, '_'))
            return true;
        return IsBehindJoint(words, at - 1) && IsSet(words, at - 1, begin) && NumberReader.TryParse(words.Text, tokens[at], out var value, out _) && (value is < FirstYear or > LastYear || value % Round == 0);
    }

    /// <summary>"is 2000", "to 2000", "of 2000".</summary>
    private static bool IsBehindJoint(Words words, int at) => words.Tokens[at].Word is var word && (word == Grammar.To || word == Grammar.Is || word == Grammar.Of || word == Grammar.Be || word == Grammar.At);

    private static bool IsSet(Words words, int at, int begin)
    {
        for (var i = at - 1; i >= begin && i >= at - Window; i--)
            if (Words[words.Tokens[i].Word])
                return true;
        return false;
    }
}
