using Dossier.Engine.Language.Model;

namespace Dossier.Engine.Tests.Language;

/// <summary>A table of three features in one bucket, read without a branch: what is added is what stands in the rows, and nothing for a feature that has none.</summary>
public sealed unsafe class ScoreRowsTests
{
    private const int Classes = 19;

    // Their lower halves, by which a bucket tells them apart; the upper halves choose the bucket, and there is but one.
    private const uint Paired = 0x1111, Dense = 0x2222, Single = 0x3333, Missing = 0x4444;

    [Fact]
    public void A_row_of_pairs_adds_to_its_classes_alone() => Assert.Equal([(3, -7), (17, 100)], Scores(Paired));

    [Fact]
    public void A_dense_row_adds_to_every_class_that_has_a_weight() => Assert.Equal([.. Enumerable.Range(0, Classes).Where(c => c != 9).Select(c => (c, c - 9))], Scores(Dense));

    [Fact]
    public void A_row_behind_others_of_its_bucket_is_found() => Assert.Equal([(5, -128)], Scores(Single));

    [Fact]
    public void A_feature_without_a_row_adds_nothing() => Assert.Empty(Scores(Missing));

    [Fact]
    public void Features_add_up_in_any_order()
    {
        var forwards = Scores(Paired, Dense, Missing, Single, Dense);

        Assert.Equal(forwards, Scores(Dense, Dense, Single, Paired, Missing));
        Assert.Contains((3, (2 * (3 - 9)) - 7), forwards);
        Assert.Contains((5, (2 * (5 - 9)) - 128), forwards);
    }

    [Fact]
    public void As_many_dense_rows_as_may_be_do_not_overflow() => Assert.Contains((18, 9 * ScoreRows.MostFeatures), Scores([.. Enumerable.Repeat(Dense, ScoreRows.MostFeatures)]));

    /// <summary>The classes that have a score.</summary>
    private static List<(int Class, int Score)> Scores(params uint[] features)
    {
        var scores = stackalloc int[ScoreRows.MostClasses];
        var rows = stackalloc byte*[ScoreRows.RowRoom];
        fixed (byte* table = Table())
        fixed (uint* all = features)
        {
            var model = new ScoreRows(table);
            model.Score(all, features.Length, scores, rows);
        }
        var found = new List<(int, int)>();
        for (var c = 0; c < Classes; c++)
            if (scores[c] != 0)
                found.Add((c, scores[c]));
        return found;
    }

    private static byte[] Table()
    {
        byte[] pairs = [3, unchecked((byte)-7), 17, 100];
        byte[] dense = [.. Enumerable.Range(0, ScoreRows.DenseLength(Classes)).Select(c => (byte)(c < Classes ? c - 9 + ScoreRows.Bias : 0))];
        byte[] single = [5, 0x80];
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Classes);
        writer.Write(1u);
        writer.Write(new byte[8]);
        foreach (var feature in new[] { Paired, Dense, Single, 0u })
            writer.Write((ushort)feature);
        writer.Write(0u);
        foreach (var row in new[] { pairs, dense, single, [] })
            writer.Write((byte)(row.Length / 2));
        writer.Write(pairs);
        writer.Write(dense);
        writer.Write(single);
        return [.. stream.ToArray(), .. new byte[64]];
    }
}
