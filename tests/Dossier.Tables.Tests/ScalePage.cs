using DuckDB.NET.Data;

namespace Dossier.Tables.Tests;

/// <summary>The queries of docs/scale.md, run in DuckDB.</summary>
internal static class ScalePage
{
    private const string Fence = "```";

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    /// <summary>The blocks of SQL on the page that run in DuckDB, in their order: what the tables are, the queries, what is written.</summary>
    public static IReadOnlyList<string> Queries { get; } = Blocks("sql");

    /// <summary>Runs the queries over a folder of tables.</summary>
    /// <param name="tables">The folder.</param>
    /// <param name="pairs">The file for the pairs.</param>
    /// <param name="edit">Changes the queries first; null for as they stand.</param>
    /// <param name="read">A query of what they made; null for none.</param>
    /// <returns>The rows of that.</returns>
    public static IReadOnlyList<object[]> Run(string tables, string pairs, Func<string, string>? edit = null, string? read = null)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (var block in Queries)
        {
            using var command = connection.CreateCommand();
            command.CommandText = (edit?.Invoke(block) ?? block).Replace("'tables/", $"'{tables}/", StringComparison.Ordinal).Replace("'pairs.parquet'", $"'{pairs}'", StringComparison.Ordinal);
            command.ExecuteNonQuery();
        }
        var rows = new List<object[]>();
        if (read is null)
            return rows;
        using var last = connection.CreateCommand();
        last.CommandText = read;
        using var reader = last.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    /// <summary>The blocks of the page in a language.</summary>
    public static IReadOnlyList<string> Blocks(string language)
    {
        var blocks = new List<string>();
        List<string>? open = null;
        foreach (var line in File.ReadLines(Path.Combine(Root, "docs", "scale.md")))
            if (open is null && line == Fence + language)
                open = [];
            else if (open is not null && line == Fence)
            {
                blocks.Add(string.Join('\n', open));
                open = null;
            }
            else
                open?.Add(line);
        return blocks;
    }

    private static string RootAbove(string folder) => File.Exists(Path.Combine(folder, "Generator.sln")) ? folder : RootAbove(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? throw new DirectoryNotFoundException("No folder above this program holds Generator.sln."));
}
