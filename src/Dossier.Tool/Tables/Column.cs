using Parquet;
using Parquet.Schema;

namespace Dossier.Tool.Tables;

/// <summary>A column of a table: what stands in it of each row.</summary>
/// <param name="field">Its name and type.</param>
/// <param name="write">Writes what stands in it of some rows.</param>
internal sealed class Column<TRow>(DataField field, Func<ParquetRowGroupWriter, DataField, IReadOnlyList<TRow>, Task> write)
{
    /// <summary>Its name and type.</summary>
    public DataField Field { get; } = field;

    /// <summary>Writes what stands in it of some rows.</summary>
    public Task Write(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows) => write(group, Field, rows);

    /// <summary>Words.</summary>
    public static Column<TRow> Text(string name, Func<TRow, string> value) =>
        new(new DataField(name, typeof(string), isNullable: false), (group, field, rows) => group.WriteAsync(field, Values(rows, value)));

    /// <summary>Words, or null.</summary>
    public static Column<TRow> TextOrNull(string name, Func<TRow, string?> value) =>
        new(new DataField(name, typeof(string), isNullable: true), (group, field, rows) => group.WriteAsync(field, Values(rows, value)));

    /// <summary>Bytes.</summary>
    public static Column<TRow> Bytes(string name, Func<TRow, byte[]> value) =>
        new(new DataField(name, typeof(byte[]), isNullable: false), (group, field, rows) => group.WriteAsync(field, Values(rows, value)));

    /// <summary>A number, or whether something is so.</summary>
    public static Column<TRow> Of<T>(string name, Func<TRow, T> value)
        where T : struct =>
        new(new DataField<T>(name), (group, field, rows) => group.WriteAsync<T>(field, Values(rows, value)));

    /// <summary>A number, or null.</summary>
    public static Column<TRow> OrNull<T>(string name, Func<TRow, T?> value)
        where T : struct =>
        new(new DataField<T>(name, nullable: true), (group, field, rows) => group.WriteAsync<T>(field, Values(rows, value)));

    private static T[] Values<T>(IReadOnlyList<TRow> rows, Func<TRow, T> value)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(rows[i]);
        return values;
    }
}
