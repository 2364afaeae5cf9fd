using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Dossier.Benchmarks;
using Dossier.Tables.Tests;
using DuckDB.NET.Data;

// What docs/scale.md quotes: articles are made, put into tables, joined by the queries of that page in DuckDB, and compared by what these found, each beside `dossier check` of the same files.
//
//     dotnet build -c Release src/Dossier.Tool
//     dotnet run -c Release --project benchmarks/Dossier.Scale -- 10,100,1000,10000 [--no-check] [--folder REAL]
//
// Made articles tell of events of five articles each, two hundred articles a day. CPU time, so that other work on the machine counts as little as can be. --no-check leaves out both checks.
const int Witnesses = 5, ADay = 200;
var counts = args[0].Split(',').Select(c => int.Parse(c, CultureInfo.InvariantCulture));
var isChecked = !args.Contains("--no-check");
var real = args.SkipWhile(a => a != "--folder").Skip(1).FirstOrDefault();
var tool = Path.Combine(ScalePage.Root, "src", "Dossier.Tool", "bin", "Release", "net10.0", "Dossier.Tool.dll");
Console.WriteLine("| articles | text KB each | extract CPU ms each | again, all known | bytes each: all, packed, anchors, claims, runs | rows joined | seen | pairs | queries CPU s | `check --pairs` CPU s, peak MB | `check` CPU s, peak MB | same |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
foreach (var count in counts)
{
    var folder = Directory.CreateTempSubdirectory("dossier-scale-").FullName;
    try
    {
        Measure(folder, count);
    }
    finally
    {
        Directory.Delete(folder, recursive: true);
    }
}

void Measure(string folder, int count)
{
    var (articles, tables, pairs) = (Path.Combine(folder, "articles"), Path.Combine(folder, "tables"), Path.Combine(folder, "pairs.parquet"));
    var characters = Write(articles, count);
    var (first, _, _) = Run("extract", articles, "--format", "parquet", "-o", tables);
    var (again, _, _) = Run("extract", articles, "--format", "parquet", "-o", tables);
    var before = Process.GetCurrentProcess().TotalProcessorTime;
    var (joined, seen, met) = Join(tables, pairs);
    var joining = Process.GetCurrentProcess().TotalProcessorTime - before;
    var (found, foundPeak, foundText) = isChecked ? Run("check", tables, "--pairs", pairs) : default;
    var (check, checkPeak, checkText) = isChecked ? Run("check", articles) : default;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {count:N0} | {characters / 1e3 / count:0.0} | {first.TotalMilliseconds / count:0.0} | {again.TotalMilliseconds / count:0.00} | {Bytes(tables) / count:N0}, {Packed(tables) / count:N0}, {Bytes(Path.Combine(tables, "anchor")) / count:N0}, {Bytes(Path.Combine(tables, "claim")) / count:N0}, {Bytes(Path.Combine(tables, "run")) / count:N0} | {joined:N0} | {seen:N0} | {met:N0} | {joining.TotalSeconds:0.0} | {(isChecked ? $"{found.TotalSeconds:0.0}, {foundPeak:0}" : "–")} | {(isChecked ? $"{check.TotalSeconds:0.0}, {checkPeak:0}" : "–")} | {(isChecked ? foundText == checkText ? "yes" : "NO" : "–")} |"));
}

long Write(string target, int count)
{
    Directory.CreateDirectory(target);
    var texts = real is null ? [] : Directory.EnumerateFiles(real, "*.txt", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(real, "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToArray();
    var characters = 0L;
    for (var i = 0; i < count; i++)
    {
        var text = texts.Length > 0 ? (i < texts.Length ? "" : "Part " + (i / texts.Length).ToString(CultureInfo.InvariantCulture) + "\n\n") + File.ReadAllText(texts[i % texts.Length])
            : NewsText.Article(i / Witnesses, i % Witnesses).Replace("March 25, 2019", new DateTime(2019, 3, 25).AddDays(i / ADay).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        characters += text.Length;
        File.WriteAllText(Path.Combine(target, i.ToString("000000", CultureInfo.InvariantCulture) + ".txt"), text);
    }
    return characters;
}

(long Joined, long Seen, long Pairs) Join(string tables, string pairs)
{
    using var connection = new DuckDBConnection($"DataSource={Path.Combine(Path.GetDirectoryName(pairs)!, "scale.duckdb")}");
    connection.Open();
    foreach (var block in ScalePage.Queries)
        Execute(block.Replace("'tables/", $"'{tables}/", StringComparison.Ordinal).Replace("'pairs.parquet'", $"'{pairs}'", StringComparison.Ordinal));
    return (Number("SELECT CAST(coalesce(sum(shared_keys), 0) AS BIGINT) FROM seen"), Number("SELECT count(*) FROM seen"), Number("SELECT count(*) FROM pairs"));

    void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}

long Packed(string tables)
{
    using var connection = new DuckDBConnection("DataSource=:memory:");
    connection.Open();
    using var command = connection.CreateCommand();
    command.CommandText = $"SELECT CAST(sum(octet_length(packed)) AS BIGINT) FROM read_parquet('{tables}/article/*.parquet')";
    return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
}

static long Bytes(string folder) => Directory.EnumerateFiles(folder, "*.parquet", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);

(TimeSpan Cpu, double PeakMegabytes, string Output) Run(params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEndAsync();
    var (peak, before) = (0L, Children.CpuTime);
    while (!process.WaitForExit(50))
    {
        process.Refresh();
        peak = Math.Max(peak, process.HasExited ? 0 : process.WorkingSet64);
    }
    process.WaitForExit();
    return process.ExitCode is 0 or 1 ? (Children.CpuTime - before, peak / 1e6, Regex.Replace(output.Result, "\r", "")) : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
}

/// <summary>What the processes that this one started and that ended have used; the runtime forgets it when they end. Linux and macOS.</summary>
internal static class Children
{
    private const int OfChildren = -1;

    /// <summary>Their CPU time.</summary>
    public static TimeSpan CpuTime => Usage(OfChildren, out var used) == 0 ? TimeSpan.FromSeconds(used.User.Seconds + used.System.Seconds) + TimeSpan.FromMicroseconds((int)used.User.Microseconds + (int)used.System.Microseconds) : throw new InvalidOperationException("getrusage failed.");

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int Usage(int who, out Used used);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Microseconds;
    }

    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Used
    {
        public Time User;
        public Time System;
    }
}
