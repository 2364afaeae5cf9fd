using Parquet;
using Parquet.Schema;

namespace Dossier.Tool.Tables;

/// <summary>Why a file of Parquet cannot be read, with what to do, the end of a sentence that begins with the file.</summary>
internal sealed class TableException(string message) : Exception(message);

/// <summary>Reads columns of a file of Parquet, whoever wrote it.</summary>
internal sealed class ParquetFile : IDisposable
{
    private readonly FileStream _file;
    private readonly ParquetReader _reader;

    private ParquetFile(FileStream file, ParquetReader reader) => (_file, _reader) = (file, reader);

    /// <summary>Reads something of a file.</summary>
    /// <exception cref="TableException">It cannot be read.</exception>
    public static T Read<T>(string path, Func<ParquetFile, T> read)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            using var parquet = new ParquetFile(file, ParquetReader.CreateAsync(file).GetAwaiter().GetResult());
            return read(parquet);
        }
        catch (AggregateException e) when (e.InnerException is TableException first)
        {
            // Several threads may have found the same.
            throw first;
        }
        catch (Exception e) when (e is not TableException and not OutOfMemoryException)
        {
            // A file that is none, or is cut short, fails in the library in many ways; which it was is told.
            throw new TableException("cannot be read as Parquet: " + e.Message.TrimEnd('.'));
        }
    }

    /// <summary>The names of its columns.</summary>
    public IEnumerable<string> Columns => _reader.Schema.DataFields.Select(f => f.Name);

    /// <summary>A column of words; null where there is none.</summary>
    public List<string?> Text(string name) => All<string?>(name, (group, field, values) => group.ReadAsync(field, values!));

    /// <summary>A column of bytes.</summary>
    public List<byte[]?> Bytes(string name) => All<byte[]?>(name, (group, field, values) => group.ReadAsync(field, values));

    /// <summary>A column of values that are so or not so.</summary>
    public List<bool?> Flags(string name) => All<bool?>(name, (group, field, values) => group.ReadAsync<bool>(field, values));

    /// <summary>A column of numbers with digits behind the point.</summary>
    public List<double?> Reals(string name) => All<double?>(name, (group, field, values) => group.ReadAsync<double>(field, values));

    /// <summary>A column of whole numbers, however wide.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="only">The group of rows that is wanted; null for all.</param>
    public List<long?> Numbers(string name, int? only = null) => Field(name).ClrType == typeof(int)
        ? All<int?>(name, (group, field, values) => group.ReadAsync<int>(field, values), only).ConvertAll(n => (long?)n)
        : All<long?>(name, (group, field, values) => group.ReadAsync<long>(field, values), only);

    /// <summary>How many groups of rows there are; of a large file only one is held in memory.</summary>
    public int Groups => _reader.RowGroupCount;

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _file.Dispose();
    }

    private DataField Field(string name) => _reader.Schema.DataFields.FirstOrDefault(f => f.Name == name)
        ?? throw new TableException($"has no column '{name}', only {string.Join(", ", Columns)}");

    private List<T> All<T>(string name, Func<ParquetRowGroupReader, DataField, Memory<T>, ValueTask> read, int? only = null)
    {
        var field = Field(name);
        var all = new List<T>();
        for (var g = only ?? 0; g < (only + 1 ?? _reader.RowGroupCount); g++)
        {
            using var group = _reader.OpenRowGroupReader(g);
            var values = new T[checked((int)group.RowCount)];
            read(group, field, values).AsTask().GetAwaiter().GetResult();
            all.AddRange(values);
        }
        return all;
    }
}
