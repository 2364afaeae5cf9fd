using OwnDocs;

// dotnet run --project samples/own-docs -- FOLDER
if (args is not [var folder])
{
    Console.Error.WriteLine("Name the folder for the site: dotnet run --project samples/own-docs -- FOLDER");
    return 2;
}
foreach (var file in Site.Files())
{
    var path = Path.Combine(folder, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    using var target = File.Create(path);
    file.CopyTo(target);
}
Console.WriteLine($"{Path.Combine(folder, "index.html")}: {Articles.All.Count} pages.");
return 0;
