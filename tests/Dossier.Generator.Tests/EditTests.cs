using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Dossier.Engine;
using Dossier.Engine.Findings;
using Dossier.Engine.Rulings;
using Dossier.Generator.Analysis;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Dossier.Generator.Tests.Collections;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests;

/// <summary>What an edit makes the analyzers do again: of C# nothing, of an article what it moved or changed.</summary>
public sealed class EditTests
{
    private static readonly string[] Names = ["Lee", "Ek", "Okafor", "Marsh", "Petrov", "Hart", "Novak", "Tran", "Abbas", "Whitfield", "Castellano", "Lindqvist"];

    /// <summary>Two articles of each of some meetings, which differ in the day; the first of each names its mayor.</summary>
    private static ArticleInMemory[] Meetings(int count, string prefix = "articles/") => [.. Enumerable.Range(0, count).SelectMany(i =>
    {
        var (a, b) = ("Ann " + Names[i % Names.Length], "Bo " + Names[(i * 5 + 1 + i / Names.Length) % Names.Length] + "by");
        return new ArticleInMemory[]
        {
            new(prefix + i.ToString("00") + "a.txt", $"Mayor {a} meets builder {b}\n\nMayor {a} met the builder {b} in Oslo on May 4. The two talked about the harbour.\n", new ArticleOptions(DatePublished: "2017-05-06", Set: prefix + i)),
            new(prefix + i.ToString("00") + "b.txt", $"{b} and {a} talk\n\n{a}, the mayor, met {b} in Oslo on May 5. They spoke of the harbour.\n", new ArticleOptions(DatePublished: "2017-05-08", Set: prefix + i)),
        };
    })];

    private static ArticleInMemory[] Slips(string prefix) =>
    [
        new(prefix + "slip.txt", "Fire in Oslo\n\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n"),
        new(prefix + "links.md", "# Links\n\nRead [the other](slips.md) and [this](links.md#nowhere).\n"),
        new(prefix + "z.md", "---\nlead: none\n---\n\nNothing happened in Bergen.\n"),
    ];

    [Fact]
    public async Task An_edit_of_code_makes_no_diagnostic_of_an_article_again()
    {
        ArticleInMemory[] files = [.. Meetings(4, "code/"), .. Slips("code/")];
        var records = Site.With("public required string Title { get; init; }").Replace("x/**", "code/**", StringComparison.Ordinal);

        var before = await Analyze(files, records, "class C { }");
        var after = await Analyze(files, records, "class C { int M() => 1; }");
        var anew = await Analyze([.. files.Select(f => f.WithText(f.GetText()!.ToString()))], records, "class C { int M() => 2; }");

        Assert.Superset(new HashSet<string> { "DSR2001", "DSR1001", "DSR0011", "DSR0012" }, before.Select(d => d.Id).ToHashSet());
        Assert.Empty(Anew(after, before));
        Assert.Empty(Anew(anew, before));
        Assert.Equal((before.Length, before.Length), (after.Length, anew.Length));
    }

    [Fact]
    public void An_edit_of_code_compares_nothing_and_allocates_a_kilobyte_a_file()
    {
        ArticleInMemory[] files = [.. Meetings(40, "few/"), .. Slips("few/")];
        var options = new ConstantOptions(files);
        // What is compiled on the way is not to be counted.
        ArticleInMemory[] others = [.. Meetings(2, "other/"), .. Slips("other/")];
        Allocated(others, new ConstantOptions(others), out _);
        Allocated(others, new ConstantOptions(others), out _);

        Allocated(files, options, out var before);
        var allocated = Allocated(files, options, out var after);

        Assert.Same(before.Findings(default).Disputes, after.Findings(default).Disputes);
        Assert.Same(before.Content(default), after.Content(default));
        Assert.InRange(allocated, 1, 1024 * files.Length);
    }

    [Fact]
    public async Task A_blank_line_on_top_tells_again_what_names_a_place_in_the_article()
    {
        var files = Meetings(6, "blank/");
        var before = await Analyze(files, "");

        var edited = files[2].WithText("\n" + files[2].GetText());
        var after = await Analyze([.. files[..2], edited, .. files[3..]], "");

        Assert.Equal(12, before.Length);
        Assert.Equal(["/project/blank/01a.txt", "/project/blank/01b.txt"], Anew(after, before).Select(d => d.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
        Assert.Contains(Anew(after, before), d => d.GetMessage().Contains("in 01a.txt(4,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(11)]
    public async Task A_sentence_added_tells_nothing_else_again(int article)
    {
        var files = Meetings(6, "sentence" + article + "/");
        var before = await Analyze(files, "");

        var after = await Analyze([.. files.Select((f, i) => i == article ? f.WithText(f.GetText() + "\nThe fire broke out on Monday, May 2, 2017, in the harbour.\n") : f)], "");

        Assert.Equal(["DSR1001"], Anew(after, before).Select(d => d.Id));
        Assert.Equal(before.Length + 1, after.Length);
    }

    [Fact]
    public void After_any_edits_the_same_is_told_as_without_a_memory_of_them()
    {
        ArticleInMemory[] files = [.. Meetings(5, "same/"), .. Meetings(3, "same/two"), .. Slips("same/")];
        RulingsInMemory[] rulings = [new("")];
        var told = 0;
        for (var step = 0; step < 60; step++)
        {
            var at = step * 7 % files.Length;
            var text = files[at].GetText()!.ToString();
            files[at] = files[at].WithText((step % 6) switch
            {
                0 => "\n" + text,
                1 => text + "\nBo Ekby said that about 120 people left their homes.\n",
                2 => text.Replace("May 4", "May " + (step % 20 + 6), StringComparison.Ordinal),
                3 => text.Replace("May 5", "May 4", StringComparison.Ordinal),
                4 => text.TrimStart('\n'),
                _ => text.Replace("The two", "Both of them", StringComparison.Ordinal),
            });
            if (step % 10 == 9)
                files = [.. files[1..], files[0]];
            if (step == 30)
            {
                var open = Read(files, rulings).Findings.First(f => f.IsOpen);
                rulings = [new(RulingOffers.Of(open, c => Read(files, rulings).Articles[c.Path].Claims[c.Index].Digest, "so it was")[0].Decision.ToString() + "\n")];
            }
            var content = new ListedFiles([.. files, .. rulings], new ProjectOptions("News"), PackedArticles.None, default).Content;
            var kept = Describe(ArticleReports.Of(content, default).Disputes);
            var fresh = Describe(Disputes.Of(content, (articles, decisions, cancellation) => RulingMatcher.Match(FindingsBuilder.Build(articles, cancellation), articles, decisions, cancellation), null, default));
            Assert.Equal(fresh, kept);
            told += kept.Count;
        }
        Assert.InRange(told, 300, int.MaxValue);
    }

    [Fact]
    public void After_any_edits_the_same_is_generated_as_without_a_memory_of_them()
    {
        ArticleInMemory[] files = [.. Meetings(5, "made/"), .. Meetings(3, "made/two"), .. Slips("made/")];
        var project = new Project(files);
        project.Run();
        var model = ProjectModel.From(project.Options.GlobalOptions, project.Compilation);
        var disputed = 0;
        for (var step = 0; step < 60; step++)
        {
            var at = step * 7 % files.Length;
            var text = files[at].GetText()!.ToString();
            var edited = files[at].WithText((step % 7) switch
            {
                0 => "\n" + text,
                1 => text + "\nBo Ekby said that about " + (step + 100) + " people left their homes.\n",
                2 => text.Replace("May 4", "May " + (step % 20 + 6), StringComparison.Ordinal),
                3 => text.Replace("May 5", "May 4", StringComparison.Ordinal),
                4 => text.TrimStart('\n'),
                // Who meets whom is another matter then.
                5 => text + "\nClara Moss of Halden Steel met Ann Lee in Bergen on May " + (step % 9 + 1) + ", 2017.\n",
                _ => text.Replace("The two", "Both of them", StringComparison.Ordinal),
            });
            project.Edit(files[at], edited);
            files[at] = edited;
            var made = Made(project);
            Assert.Equal(Made(new Project(files)), made);
            // Another driver of this process may know the comparison; this knows nothing.
            var digests = files.Select(f => ArticleReader.Read(f.RelativePath, f.GetText()!.ToString(), f.Options).Digest).OrderBy(d => d.Path, StringComparer.Ordinal).ToList();
            var findings = FindingsBuilder.Build(digests);
            foreach (var bucket in FindingBucket.Split(FindingParser.Model(findings, digests)))
                Assert.Equal(bucket.Findings.Count == 0 ? null : FindingEmitter.Write(bucket, model), made.GetValueOrDefault($"Findings.{bucket.Number:00}.g.cs"));
            disputed += findings.Count(f => f.Dispute is not null);
        }
        Assert.InRange(disputed, 100, int.MaxValue);

        static SortedDictionary<string, string> Made(Project project) => new(project.Run().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);
    }

    [Fact]
    public void An_edit_makes_the_models_of_the_findings_again_whose_claims_it_changed()
    {
        ArticleInMemory[] files = [.. Meetings(12, "models/")];
        var project = new Project(files);
        var before = Models(project);
        project.Edit(files[8], files[8].WithText(files[8].GetText()!.ToString().Replace("May 4", "May 9", StringComparison.Ordinal)));
        var after = Models(project);

        Assert.InRange(before.Count, 24, 48);
        Assert.InRange(after.Count(m => !before.Contains(m, ReferenceEqualityComparer.Instance)), 1, 3);

        static List<FindingModel> Models(Project project) => [.. project.Run().TrackedSteps[TrackingNames.Findings].SelectMany(s => s.Outputs).SelectMany(o => (EquatableArray<FindingModel>)o.Value)];
    }

    [Fact]
    public void No_attribute_is_looked_for_in_what_the_generator_wrote()
    {
        var project = new Project([.. Sources.All, .. Site.All]);
        project.AddCode(Sources.Sheet, "/project/Dossier.Generator.DossierGenerator.cs");
        project.AddCode(Site.Records, "/project/Dossier.Generator/Records.cs");
        var generated = project.Run().GeneratedSources;

        Assert.NotEmpty(generated);
        Assert.All(generated, g => Assert.True(HintName.IsOf(g.SyntaxTree)));
        Assert.All(generated, g => Assert.DoesNotMatch("States|ArticleCollection", g.SourceText.ToString()));
        Assert.All(project.Compilation.SyntaxTrees, t => Assert.False(HintName.IsOf(t)));
    }

    [Fact]
    public async Task What_is_kept_holds_no_compilation()
    {
        var (compilation, files) = await Kept();
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(compilation.IsAlive);
        // What was told of them is still known.
        Assert.NotEmpty(ArticleReports.Of(new ListedFiles([.. files], new ProjectOptions("News"), PackedArticles.None, default).Content, default).Disputes.Findings);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(WeakReference Compilation, ArticleInMemory[] Files)> Kept()
    {
        var files = Meetings(2, "weak/");
        var compilation = CSharpCompilation.Create("News", [CSharpSyntaxTree.ParseText("class C { }")]);
        await compilation.WithAnalyzers([new ArticleAnalyzer()], new AnalyzerOptions([.. files], new ProjectOptions("News"))).GetAnalyzerDiagnosticsAsync();
        return (new WeakReference(compilation), files);
    }

    private static Disputes Read(ArticleInMemory[] files, RulingsInMemory[] rulings) =>
        ArticleReports.Of(new ListedFiles([.. files, .. rulings], new ProjectOptions("News"), PackedArticles.None, default).Content, default).Disputes;

    private static List<string> Describe(Disputes disputes) => [.. disputes.InOrder.SelectMany(a => ArticleDiagnostics.Of(a, disputes))
        .Select(d => d + " " + string.Join(" ", d.AdditionalLocations) + " " + string.Join(" ", d.Properties.OrderBy(p => p.Key, StringComparer.Ordinal)))];

    private static List<Diagnostic> Anew(IEnumerable<Diagnostic> diagnostics, IEnumerable<Diagnostic> before)
    {
        var known = before.ToHashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        return [.. diagnostics.Where(d => !known.Contains(d))];
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(IEnumerable<AdditionalText> files, params string[] code)
    {
        var project = new Project([]);
        foreach (var text in code)
            project.AddCode(text);
        var options = new AnalyzerOptions(files.ToImmutableArray(), new ProjectOptions("News", ("DossierTellHiddenInfos", "false")));
        var analyzers = project.Compilation.WithAnalyzers([new ArticleAnalyzer()], new CompilationWithAnalyzersOptions(options, (e, _, _) => Assert.Fail(e.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        return await analyzers.GetAnalyzerDiagnosticsAsync();
    }

    private static long Allocated(ArticleInMemory[] files, AnalyzerConfigOptionsProvider options, out ArticleIndex index)
    {
        var compilation = CSharpCompilation.Create("News", [CSharpSyntaxTree.ParseText("class C { }")]);
        ImmutableArray<AdditionalText> texts = [.. files];
        var before = GC.GetAllocatedBytesForCurrentThread();
        index = new ArticleIndex(compilation, texts, options);
        foreach (var file in texts)
            foreach (var diagnostic in index.Diagnostics(file, copies: false, default))
                Assert.NotNull(diagnostic);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Options that cost nothing to ask for.</summary>
    private sealed class ConstantOptions(IEnumerable<ArticleInMemory> files) : AnalyzerConfigOptionsProvider
    {
        private readonly ProjectOptions _project = new("News");
        private readonly Dictionary<AdditionalText, AnalyzerConfigOptions> _options = files.ToDictionary(f => (AdditionalText)f, f => (AnalyzerConfigOptions)new Values(new()
        {
            ["build_metadata.AdditionalFiles.SourceItemGroup"] = "Article",
            ["build_metadata.AdditionalFiles.Set"] = f.Options.Set,
        }));

        public override AnalyzerConfigOptions GlobalOptions => _project.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options[textFile];

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
