using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;

namespace Dossier.Meanings;

/// <summary>Prints what the engine's table holds of words.</summary>
internal static class Showing
{
    private const int Nearest = 12;

    /// <summary>Each word's nearest and its relations, then how every two of the words stand.</summary>
    public static void Write(TextWriter to, string[] words)
    {
        var table = new MeaningTable(ModelBlob.OfResource("Language/Meanings/english.meanings"));
        foreach (var word in words)
        {
            var number = table.Find(word);
            if (number < 0)
            {
                to.WriteLine($"{word}: not in the table");
                continue;
            }
            var nearest = Numbers(table).OrderByDescending(n => table.Similarity(number, n)).Skip(1).Take(Nearest);
            to.WriteLine($"{word}: {string.Join(", ", nearest.Select(n => $"{table.Word(n)} {table.Similarity(number, n)}"))}");
            foreach (var kinship in Numbers(table).GroupBy(n => table.Between(number, n)).Where(g => g.Key != Kinship.None).OrderBy(g => g.Key))
                to.WriteLine($"    {kinship.Key}: {string.Join(", ", kinship.Select(table.Word))}");
        }
        for (var i = 0; i < words.Length; i++)
            for (var j = 0; j < i; j++)
                if (table.Find(words[j]) is >= 0 and var a && table.Find(words[i]) is >= 0 and var b)
                    to.WriteLine($"{words[j]} {words[i]}: {table.Similarity(a, b)} {table.Between(a, b)}");
    }

    private static IEnumerable<int> Numbers(MeaningTable table) => Enumerable.Range(0, table.Count);
}
