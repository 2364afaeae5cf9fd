namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>The bodies known beforehand, by their short and their full names.</summary>
internal static class KnownBodies
{
    private static readonly List<string> Full = [];

    private static readonly List<bool> Weak = [];

    private static readonly List<bool> Company = [];

    /// <summary>Phrases that name a body; the value is the line's number.</summary>
    public static PhraseTrie Names { get; } = MakeNames();

    /// <summary>The full name of a body, folded, its tokens set apart by spaces.</summary>
    public static string FullName(int body) => Full[body];

    /// <summary>Whether the name is also an ordinary word or a person's.</summary>
    public static bool IsWeak(int body) => Weak[body];

    /// <summary>Whether it is a company, which "the company" may stand for.</summary>
    public static bool IsCompany(int body) => Company[body];

    /// <summary>The body that tokens name, or -1. "WHO" is one in capitals only.</summary>
    public static int Of(NameText text, int first, int end)
    {
        if (!text.Has(first, NameWord.StartsKnown) || (end - first == 1 && text.Has(first, NameWord.Function) && !text.Words.Tokens[first].IsAllCaps))
            return -1;
        var node = 0;
        for (var i = first; i < end; i++)
            if ((node = Names.Step(node, text.Number(i))) < 0)
                return -1;
        return Names[node];
    }

    private static PhraseTrie MakeNames()
    {
        var trie = new PhraseTrie();
        foreach (var line in Vocabulary.Instance.Lines("Names/organizations.lexicon"))
        {
            var node = 0;
            foreach (var word in line.Words)
                node = trie.Grow(node, word);
            trie[node] = Full.Count;
            Full.Add(line.Fields.Length > 1 && line.Fields[1].Length > 0 ? line.Fields[1] : line.Fields[0]);
            Weak.Add(line.Fields.Length > 2 && line.Fields[2] == "weak");
            Company.Add(line.Fields.Length > 3);
        }
        return trie;
    }
}
