using System.Text;
using Dossier.Engine.Places;

namespace Dossier.Engine.Tests.Places;

public sealed class GazetteerFileTests
{
    private static readonly string[] Lines = ReadLines();

    [Fact]
    public void Its_head_states_origin_and_licence()
    {
        var head = string.Join("\n", Lines.Where(l => l.StartsWith('#')));
        Assert.Contains("GeoNames", head, StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", head, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_small_enough_to_ship() => Assert.InRange(Lines.Sum(l => l.Length + 1), 100_000, 250_000);

    [Fact]
    public void Its_lines_are_sorted_by_name_without_letter_case()
    {
        // A tab, the end of the name, is before the space of a longer one.
        var names = Lines.Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')[0].ToLowerInvariant() + "\t").ToList();
        Assert.True(names.Count > 6_000);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Every_line_is_found_by_its_name_and_every_container_stands_in_it()
    {
        var at = Gazetteer.Instance.Text.Root.Low;
        var count = 0;
        foreach (var line in Lines.Where(l => !l.StartsWith('#')))
        {
            var name = line.Split('\t')[0];
            var found = Gazetteer.Instance.Text.Root;
            var letters = new byte[PlaceLetters.LongestWord];
            foreach (var word in name.Split(' '))
                found = Gazetteer.Instance.Text.Step(found, letters, PlaceLetters.Fold(word, 0, word.Length, letters));
            Assert.True(Gazetteer.Instance.Text.IsName(found), name);
            Assert.InRange(at, found.Low, found.High - 1);
            // Throws for a container that is not there.
            var place = Gazetteer.Instance.Read(at);
            Assert.False(place.Contains(place), name + " lies in itself");
            at = Gazetteer.Instance.Text.After(at);
            count++;
        }
        Assert.Equal(Gazetteer.Instance.Text.Root.High, at);
        Assert.True(count > 6_000);
    }

    [Fact]
    public void The_people_of_every_country_of_some_size_have_a_word_that_leads_to_a_place()
    {
        foreach (var word in new[] { "Yemeni", "Norwegians", "Kenyan", "British", "South Korean", "Dutch" })
            Assert.Equal(PlaceKind.Country, Gazetteer.Instance.Read(Gazetteer.Instance.Find(word)).Kind);
    }

    [Theory]
    [InlineData("Atlantis")]
    [InlineData("Ade")]
    [InlineData("Adens")]
    [InlineData("New")]
    [InlineData("York New")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("city")]
    [InlineData("Москва")]
    [InlineData("#")]
    public void What_is_no_name_of_a_place_is_not_found(string name) => Assert.Equal(-1, Gazetteer.Instance.Find(name));

    private static string[] ReadLines()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("Places/places.gazetteer")!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }
}
