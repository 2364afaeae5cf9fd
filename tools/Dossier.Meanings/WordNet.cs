namespace Dossier.Meanings;

/// <summary>A set of words that share one sense.</summary>
/// <param name="Words">Its words as WordNet writes them, phrases with underscores, without an adjective's syntactic marker.</param>
/// <param name="Pointers">What it, or one of its words, is to other sets.</param>
/// <param name="File">The number of the lexicographer's file it is from, as lexnames(5WN) has them: 18 for people.</param>
internal sealed record Synset(string[] Words, Pointer[] Pointers, int File);

/// <summary>One relation of WordNet.</summary>
/// <param name="Symbol">Its sign in wninput(5WN): "@" hypernym, "!" antonym, "+" derivationally related, "&amp;" similar to …</param>
/// <param name="Target">The other set.</param>
/// <param name="From">Which word of the set it is told of, from 1; 0 for the set as a whole.</param>
/// <param name="To">Which word of the target, from 1; 0 for the target as a whole.</param>
internal readonly record struct Pointer(string Symbol, SynsetKey Target, int From, int To);

/// <summary>Names a set: its part of speech – n, v, a (satellites too) or r – and its place in that part's file.</summary>
internal readonly record struct SynsetKey(char Part, int Offset);

/// <summary>WordNet's database, as wndb(5WN) describes its files: data.PART has a set a line, index.PART a word and its senses, the most frequent first.</summary>
internal sealed class WordNet
{
    private static readonly (char Part, string Name)[] Files = [('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv")];

    private WordNet()
    {
    }

    /// <summary>The sets.</summary>
    public Dictionary<SynsetKey, Synset> Synsets { get; } = [];

    /// <summary>Each word's senses in each part of speech, the most frequent first.</summary>
    public Dictionary<string, List<SynsetKey[]>> Senses { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a folder with the files.</summary>
    public static WordNet Read(string folder)
    {
        var wordNet = new WordNet();
        foreach (var (part, name) in Files)
        {
            foreach (var fields in Lines(folder, "data." + name))
                wordNet.Synsets.Add(new SynsetKey(part, Number(fields[0])), ReadSynset(fields));
            foreach (var fields in Lines(folder, "index." + name))
            {
                // lemma pos synset_cnt p_cnt [symbol …] sense_cnt tagsense_cnt offset …
                var count = Number(fields[2]);
                if (!wordNet.Senses.TryGetValue(fields[0], out var senses))
                    wordNet.Senses.Add(fields[0], senses = []);
                senses.Add([.. fields[^count..].Select(offset => new SynsetKey(part, Number(offset)))]);
            }
        }
        return wordNet;
    }

    /// <summary>How frequent a sense is for a word among its senses in that part of speech, from 1; int.MaxValue when the word has it not.</summary>
    public int Rank(string word, SynsetKey sense)
    {
        if (Senses.TryGetValue(word, out var all))
            foreach (var senses in all)
                if (Array.IndexOf(senses, sense) is >= 0 and var i)
                    return i + 1;
        return int.MaxValue;
    }

    /// <summary>The fields of a file's lines, without the licence at its head and the gloss at a line's end.</summary>
    private static IEnumerable<string[]> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(l => l.Length > 0 && l[0] != ' ').Select(l => l.Split(" | ", 2)[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Synset ReadSynset(string[] fields)
    {
        // offset lex_filenum ss_type w_cnt(hex) {word lex_id} p_cnt {symbol offset pos source/target(hex)} …
        var words = new string[Convert.ToInt32(fields[3], 16)];
        var at = 4;
        for (var i = 0; i < words.Length; i++, at += 2)
            words[i] = fields[at].Split('(')[0];
        var pointers = new Pointer[Number(fields[at++])];
        for (var i = 0; i < pointers.Length; i++, at += 4)
        {
            var ends = Convert.ToInt32(fields[at + 3], 16);
            pointers[i] = new Pointer(fields[at], new SynsetKey(fields[at + 2][0] == 's' ? 'a' : fields[at + 2][0], Number(fields[at + 1])), ends >> 8, ends & 0xFF);
        }
        return new Synset(words, pointers, Number(fields[1]));
    }

    private static int Number(string field) => int.Parse(field, System.Globalization.CultureInfo.InvariantCulture);
}
