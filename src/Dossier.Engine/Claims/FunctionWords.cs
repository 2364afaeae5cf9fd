namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>Words that end a noun phrase.</summary>
internal static class FunctionWords
{
    private static readonly bool[] Table = Load();

    /// <summary>Whether a token is one of them.</summary>
    public static bool Contains(Words words, int token) => Table[words.Tokens[token].Word];

    private static bool[] Load()
    {
        var table = new bool[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Claims/function-words.lexicon"))
            table[line.Words[0]] = true;
        return table;
    }
}
