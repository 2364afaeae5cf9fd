using System.Runtime.InteropServices;
using System.Text;
using Dossier.Engine.Language;
using Dossier.Training.Learning;

namespace Dossier.Meanings;

/// <summary>Writes the table as <see cref="MeaningTable"/> reads it.</summary>
internal static class MeaningFile
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(string[] words, Quantizer vectors, List<(int Other, Kinship Kinship)>[] relations, byte[] people)
    {
        var (blocks, letters) = WriteWords(words);
        var all = relations.SelectMany(r => r).ToArray();
        var kinship = new byte[(all.Length + 1) / 2];
        for (var i = 0; i < all.Length; i++)
            kinship[i / 2] |= (byte)((int)all[i].Kinship << (i % 2 * 4));
        var first = relations.Chunk(MeaningTable.Run).Aggregate(new List<int> { 0 }, (sums, run) => [.. sums, sums[^1] + run.Sum(r => r.Count)]);
        return BlobWriter.Write(new Dictionary<string, byte[]>
        {
            ["head"] = Bytes<int>([words.Length, vectors.Parts, vectors.Dimensions]),
            ["blocks"] = Bytes<int>(blocks),
            ["words"] = letters,
            ["centres"] = Bytes<sbyte>(vectors.Centres),
            ["codes"] = vectors.Codes,
            ["kinfirst"] = Bytes<int>([.. first]),
            ["kincount"] = [.. relations.Select(r => checked((byte)r.Count))],
            ["kin"] = Bytes<ushort>([.. all.Select(r => checked((ushort)r.Other))]),
            ["kinship"] = kinship,
            ["people"] = people,
        });
    }

    private static (int[] Blocks, byte[] Letters) WriteWords(string[] words)
    {
        var blocks = new List<int>();
        var letters = new List<byte>();
        for (var i = 0; i < words.Length; i++)
        {
            var shared = 0;
            if (i % MeaningTable.Run == 0)
                blocks.Add(letters.Count);
            else
                while (shared < words[i - 1].Length && words[i - 1][shared] == words[i][shared])
                    shared++;
            letters.Add(checked((byte)shared));
            letters.Add(checked((byte)(words[i].Length - shared)));
            letters.AddRange(Encoding.ASCII.GetBytes(words[i][shared..]));
        }
        blocks.Add(letters.Count);
        return ([.. blocks], [.. letters]);
    }

    private static byte[] Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values).ToArray();
}
