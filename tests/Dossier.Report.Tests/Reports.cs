using Dossier.Tool;

namespace Dossier.Report.Tests;

/// <summary>Reports of three sets: articles of a newspaper, docs, and a hundred articles, each written once.</summary>
public sealed class Reports : IDisposable
{
    private static readonly string[] Ports = ["Oslo", "Bergen", "Lyon", "Porto", "Turin", "Leeds", "Ghent", "Malaga", "Graz", "Brno", "Tallinn", "Riga", "Gdansk", "Cork", "Nantes", "Varna", "Split", "Izmir", "Vigo", "Kiel"];
    private static readonly string[] People = ["Ann Lee", "Bo Ek", "Rosa Diaz", "Tom Marsh", "Viktor Novak", "Grace Hart", "Ivan Petrov", "Lena Vogel", "Paul Dupont", "Marta Rossi"];

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-reports-").FullName;

    /// <summary>The page of a set: seeds, docs or hundred.</summary>
    public string Of(string set)
    {
        var page = Path.Combine(_folder, set + ".html");
        if (File.Exists(page))
            return page;
        var articles = set == "hundred" ? Hundred() : Path.Combine(FindRepository(), set);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(["report", articles, "-o", page], new Streams(TextReader.Null, output, error));
        Assert.True(code == ExitCode.Clean, error.ToString());
        return page;
    }

    /// <summary>Twenty accidents, each told by five, of whom one gives another number, one another day and one another year.</summary>
    private string Hundred()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "hundred")).FullName;
        for (var i = 0; i < 100; i++)
        {
            var (story, teller) = (i / 5, i % 5);
            var (port, mayor, master) = (Ports[story], People[story % 10], People[(story + 3) % 10]);
            File.WriteAllText(Path.Combine(folder, $"{i:000}.txt"), $"""
                Ferry strikes pier in {port}

                By {People[(story + 5) % 10]}, March {4 + story / 2}, 2019

                A ferry hit the pier in {port} on March {2 + story / 2 + (teller == 3 ? 1 : 0)}. {12 + story + (teller == 4 ? 1 : 0)} passengers were injured, said the harbour master, {master}.

                {mayor}, the mayor, met {master} in {port} on March 3. The ferry has room for {400 + story} passengers and was built in {1980 + story + (teller == 1 ? 1 : 0)}.
                """);
        }
        return folder;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not stand in the repository.");
        return folder.FullName;
    }
}
