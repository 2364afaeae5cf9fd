using System.Text.Json;
using Dossier.Engine;
using Dossier.Tool.Check;
using Dossier.Tool.Input;
using Dossier.Tool.Lsp;

namespace Dossier.Tool.Tests.Lsp;

/// <summary>What is kept between edits is what would be made anew.</summary>
public class FolderDiagnosticsTests
{
    // A dispute that has nothing to do with the ferry.
    private static readonly string Hall = """
        Town hall of Brensted opens

        By Mary Cole, June 4, 2019

        Mayor Ivo Hart opened the town hall of Brensted on Monday. The hall cost 12 million dollars and has 240 seats.
        """;
    private static readonly string Dear = """
        Brensted has its hall

        By Peter Lund, June 4, 2019

        The town hall of Brensted was opened by Mayor Ivo Hart on Monday. The hall cost 15 million dollars and has 240 seats.
        """;

    [Fact]
    public void An_edit_makes_the_diagnostics_anew_that_it_touches_and_no_others()
    {
        using var workspace = Make();
        var folder = FolderOf(workspace);
        var diagnostics = new FolderDiagnostics(folder, withPlaces: true);
        var before = Told(diagnostics, folder, []);
        var after = Told(diagnostics, folder, Open(workspace, ("a.txt", "\n" + Ferry.Fourteen)));
        Assert.Equal(4, before.Count);
        Assert.Equal(before.Keys, after.Keys);
        foreach (var name in new[] { "c.txt", "d.txt" })
            Assert.Same(before[workspace.At(name)][0], after[workspace.At(name)][0]);
        // Its own place is another, and so is that which the other article points to.
        Assert.Equal(before[workspace.At("a.txt")][0].Range.Start.Line + 1, after[workspace.At("a.txt")][0].Range.Start.Line);
        Assert.Equal(after[workspace.At("a.txt")][0].Range, after[workspace.At("b.txt")][0].RelatedInformation![0].Location.Range);
    }

    [Fact]
    public void An_editor_that_writes_an_address_in_its_own_way_is_told_of_that_address()
    {
        using var workspace = Make();
        var folder = FolderOf(workspace);
        var diagnostics = new FolderDiagnostics(folder, withPlaces: true);
        Told(diagnostics, folder, []);
        var uri = LspClient.UriOf(workspace.At("a.txt")).Replace("a.txt", "%61.txt", StringComparison.Ordinal);
        var open = new Dictionary<string, OpenDocument>(StringComparer.Ordinal) { [workspace.At("a.txt")] = new(uri, 1, Ferry.Fourteen) };
        Assert.Equal(uri, Told(diagnostics, folder, open)[workspace.At("b.txt")][0].RelatedInformation![0].Location.Uri);
        Assert.NotEqual(uri, Told(diagnostics, folder, [])[workspace.At("b.txt")][0].RelatedInformation![0].Location.Uri);
    }

    [Fact]
    public void After_any_edits_the_diagnostics_are_those_of_a_new_server()
    {
        using var workspace = Make();
        var folder = FolderOf(workspace);
        var diagnostics = new FolderDiagnostics(folder, withPlaces: true);
        string[] names = ["a.txt", "b.txt", "c.txt", "d.txt"];
        string[] numbers = ["12", "14", "15", "17"];
        var texts = names.Select(n => File.ReadAllText(workspace.At(n))).ToArray();
        var chance = new Random(20);
        for (var round = 0; round < 60; round++)
        {
            var i = chance.Next(texts.Length);
            texts[i] = chance.Next(4) switch
            {
                0 => texts[i].Replace(numbers[chance.Next(4)], numbers[chance.Next(4)], StringComparison.Ordinal),
                1 => "\n" + texts[i],
                2 => texts[i].Replace("Westhaven", chance.Next(2) == 0 ? "Easthaven" : "Westhaven", StringComparison.Ordinal),
                _ => texts[i].TrimEnd() + " Nobody saw it.",
            };
            // One that is closed has the text of its file again.
            var open = Open(workspace, names.Zip(texts).Where(_ => chance.Next(5) > 0).ToArray());
            if (chance.Next(2) == 0 && folder.Foresee(open, default))
                Told(diagnostics, folder);
            var fresh = FolderOf(workspace);
            Assert.Equal(Written(Told(new FolderDiagnostics(fresh, withPlaces: true), fresh, open)), Written(Told(diagnostics, folder, open)));
        }
    }

    private static Workspace Make() => new Workspace().Add("a.txt", Ferry.Fourteen).Add("b.txt", Ferry.Seventeen).Add("c.txt", Hall).Add("d.txt", Dear);

    private static ArticleFolder FolderOf(Workspace workspace) => new(workspace.Folder, new CheckRequest(new Inputs([], ArticleOptions.None), Rulings: null));

    private static Dictionary<string, OpenDocument> Open(Workspace workspace, params (string Name, string Text)[] documents) =>
        documents.ToDictionary(d => workspace.At(d.Name), d => new OpenDocument(LspClient.UriOf(workspace.At(d.Name)), 1, d.Text), StringComparer.Ordinal);

    private static SortedDictionary<string, IReadOnlyList<Diagnostic>> Told(FolderDiagnostics diagnostics, ArticleFolder folder, Dictionary<string, OpenDocument> open)
    {
        folder.Check(open, default);
        return Told(diagnostics, folder);
    }

    private static SortedDictionary<string, IReadOnlyList<Diagnostic>> Told(FolderDiagnostics diagnostics, ArticleFolder folder) =>
        new(diagnostics.Of(folder.State!, _ => true).ToDictionary(t => t.Key, t => t.Value), StringComparer.Ordinal);

    private static string Written(SortedDictionary<string, IReadOnlyList<Diagnostic>> told) => JsonSerializer.Serialize(told);
}
