using Parquet;
using Parquet.Schema;

namespace Dossier.Tool.Tables;

/// <summary>A table: a folder with files of Parquet.</summary>
/// <param name="name">The name of the folder.</param>
/// <param name="columns">Its columns.</param>
internal sealed class Table<TRow>(string name, params Column<TRow>[] columns)
{
    /// <summary>The name of the folder.</summary>
    public string Name => name;

    /// <summary>The names of the columns.</summary>
    public IEnumerable<string> Columns => columns.Select(c => c.Field.Name);

    /// <summary>The bytes of a file with some rows.</summary>
    public byte[] Write(IReadOnlyList<TRow> rows)
    {
        var file = new MemoryStream();
        Write(rows, file).GetAwaiter().GetResult();
        return file.ToArray();
    }

    private async Task Write(IReadOnlyList<TRow> rows, Stream file)
    {
        await using var writer = await ParquetWriter.CreateAsync(
            new ParquetSchema(columns.Select(Field (c) => c.Field)), file, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd }, cancellationToken: CancellationToken.None).ConfigureAwait(false);
        using var group = writer.CreateRowGroup();
        foreach (var column in columns)
            await column.Write(group, rows).ConfigureAwait(false);
        group.CompleteValidate();
    }
}
