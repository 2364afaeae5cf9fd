using Dossier.CodeFixes.Tests.Harness;
using Dossier.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Dossier.CodeFixes.Tests;

/// <summary>What the fixes of articles and constants that disagree write, on either side.</summary>
public sealed class CorrectFactTests
{
    [Theory]
    [InlineData("default timeout", "int TimeoutSeconds = 60", "The default timeout is 30 seconds.", "The default timeout is 60 seconds.")]
    [InlineData("default timeout", "int TimeoutSeconds = 90", "The default timeout is half a minute.", "The default timeout is 90 seconds.")]
    [InlineData("default timeout", "int TimeoutSeconds = 120", "The default timeout is one minute.", "The default timeout is two minutes.")]
    [InlineData("default timeout", "int TimeoutSeconds = 60", "The default timeout is 2 minutes.", "The default timeout is 1 minute.")]
    [InlineData("default timeout", "int TimeoutSeconds = 90", "The default timeout is 1 minute.", "The default timeout is 1.5 minutes.")]
    [InlineData("default timeout", "int TimeoutSeconds = 50", "The default timeout is 1 minute.", "The default timeout is 50 seconds.")]
    [InlineData("default timeout", "int TimeoutSeconds = 60", "Thirty seconds is the default timeout.", "Sixty seconds is the default timeout.")]
    [InlineData("default timeout", "int TimeoutSeconds = 60", "The default timeout is **30** s.", "The default timeout is **60** s.")]
    [InlineData("default timeout", "int TimeoutMs = 45000", "The tool uses a 30-second timeout by default.", "The tool uses a 45-second timeout by default.")]
    [InlineData("default timeout", "int TimeoutMs = 45000", "The default timeout is 30,000 ms.", "The default timeout is 45,000 ms.")]
    [InlineData("maximum upload size", "long MaxUploadBytes = 50 * 1024 * 1024", "Uploads are limited to 25 MB.", "Uploads are limited to 50 MB.")]
    [InlineData("maximum upload size", "long MaxUploadBytes = 50_000_000", "Uploads are limited to 25 MB.", "Uploads are limited to 50 MB.")]
    [InlineData("default port", "int Port = 5000", "| Setting | Default |\n| --- | --- |\n| Port | 8080 |", "| Setting | Default |\n| --- | --- |\n| Port | 5000 |")]
    [InlineData("price per month", "int PriceUsd = 15", "The price is $12 per month.", "The price is $15 per month.")]
    [InlineData("default sampling rate", "double SamplingRate = 0.25", "The sampling rate is 10% by default.", "The sampling rate is 25% by default.")]
    [InlineData("minimum .NET version", "string Minimum = \"9.0\"", "The library requires .NET 8.0 or later.", "The library requires .NET 9.0 or later.")]
    [InlineData("compression enabled by default", "bool Compression = false", "Compression is enabled by default.", "Compression is disabled by default.")]
    [InlineData("webhook support", "bool Webhooks = true", "Webhooks are not supported.", "Webhooks are supported.")]
    [InlineData("compression enabled by default", "bool Compression = true", "| Setting | Default |\n| --- | --- |\n| Compression | `false` |", "| Setting | Default |\n| --- | --- |\n| Compression | `true` |")]
    public async Task The_prose_follows_the_code_in_its_own_form(string phrase, string constant, string before, string after)
    {
        var (editor, code, article) = await Open(phrase, constant, before);
        foreach (var diagnostic in new[] { code, article })
            Assert.Equal("# Settings\n\n" + after + "\n", await Editor.ArticleAfterAsync((await editor.OfferAsync(new CorrectFactCodeFix(), diagnostic))[0], "articles/settings.md"));
    }

    [Theory]
    [InlineData("default timeout", "int TimeoutSeconds = 60", "The default timeout is 30 seconds.", "int TimeoutSeconds = 30")]
    [InlineData("default timeout", "int TimeoutMs = 60_000", "The default timeout is 30 seconds.", "int TimeoutMs = 30_000")]
    [InlineData("default timeout", "double TimeoutMinutes = 2.0", "The default timeout is 30 seconds.", "double TimeoutMinutes = 0.5")]
    [InlineData("maximum upload size", "long MaxUploadBytes = 50L * 1024 * 1024", "Uploads are limited to 25 MB.", "long MaxUploadBytes = 25L * 1024 * 1024")]
    [InlineData("maximum upload size", "long MaxUploadBytes = 50000000", "Uploads are limited to 25 MB.", "long MaxUploadBytes = 25000000")]
    [InlineData("default port", "int Port = 5000", "The default port is 8080.", "int Port = 8080")]
    [InlineData("compression enabled by default", "bool Compression = false", "Compression is enabled by default.", "bool Compression = true")]
    public async Task The_constant_follows_the_articles_in_its_own_unit(string phrase, string before, string prose, string after)
    {
        var (editor, code, article) = await Open(phrase, before, prose);
        foreach (var diagnostic in new[] { code, article })
            Assert.Equal(Code(phrase, "const " + after), await Editor.CodeAfterAsync((await editor.OfferAsync(new CorrectFactCodeFix(), diagnostic))[1]));
    }

    [Fact]
    public async Task The_argument_of_a_length_of_time_is_rewritten()
    {
        var (editor, code, _) = await Open("default timeout", "static readonly System.TimeSpan Timeout = System.TimeSpan.FromMinutes(1)", "The default timeout is 30 seconds.", "");
        var offered = await editor.OfferAsync(new CorrectFactCodeFix(), code);
        // The method counts in whole minutes where its argument is one.
        Assert.Equal("Write \"60 seconds\", as the code has it", Assert.Single(offered).Title);
        (editor, code, _) = await Open("default timeout", "static readonly System.TimeSpan Timeout = System.TimeSpan.FromSeconds(60)", "The default timeout is 30 seconds.", "");
        Assert.Contains("System.TimeSpan.FromSeconds(30)", await Editor.CodeAfterAsync((await editor.OfferAsync(new CorrectFactCodeFix(), code))[1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("default timeout", "int TimeoutMinutes = 2", "The default timeout is 30 seconds.")]
    [InlineData("default timeout", "int TimeoutSeconds = 0x3C", "The default timeout is 30 seconds.")]
    [InlineData("default timeout", "int TimeoutSeconds = 20 + 40", "The default timeout is 30 seconds.")]
    public async Task A_constant_that_cannot_hold_it_as_it_is_written_is_not_offered(string phrase, string constant, string prose)
    {
        var (editor, code, _) = await Open(phrase, constant, prose);
        Assert.Single(await editor.OfferAsync(new CorrectFactCodeFix(), code));
    }

    [Fact]
    public async Task All_articles_follow_the_code_at_once()
    {
        var editor = new Editor(
            [new ArticleInMemory("articles/a.md", "# Limits\n\nThe default timeout is 30 seconds. The default port is 80.\n"), new ArticleInMemory("articles/b.md", "# Usage\n\nThe timeout is half a minute by default.\n")],
            "using Dossier; static class Settings { [States(\"default timeout\")] public const int TimeoutSeconds = 90; [States(\"default port\")] public const int Port = 8080; }", null);
        var all = await editor.OfferAllAsync(new CorrectFactCodeFix(), CorrectFactCodeFix.FollowCode, "DSR4020");
        Assert.Equal("# Limits\n\nThe default timeout is 90 seconds. The default port is 8080.\n", await Editor.ArticleAfterAsync(all!, "articles/a.md"));
        Assert.Equal("# Usage\n\nThe timeout is 90 seconds by default.\n", await Editor.ArticleAfterAsync(all!, "articles/b.md"));
    }

    [Fact]
    public async Task What_is_only_an_info_is_not_written_unseen()
    {
        var editor = new Editor(
            [new ArticleInMemory("articles/a.md", "# Settings\n\nThe timeout is 30 seconds.\n")],
            "using Dossier; static class Settings { [States(\"default timeout\")] public const int TimeoutSeconds = 90; }", null);
        var diagnostic = Assert.Single(await editor.DiagnosticsAsync(), d => d.Id == "DSR4020");
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.NotEmpty(await editor.OfferAsync(new CorrectFactCodeFix(), diagnostic));
        Assert.Null(await editor.OfferAllAsync(new CorrectFactCodeFix(), CorrectFactCodeFix.FollowCode, "DSR4020"));
    }

    private static string Code(string phrase, string constant) => $"using Dossier;\nnamespace News;\npublic static class Settings\n{{\n    [States(\"{phrase}\")]\n    public {constant};\n}}\n";

    private static async Task<(Editor Editor, Diagnostic Code, Diagnostic Article)> Open(string phrase, string constant, string prose, string modifier = "const ")
    {
        var editor = new Editor([new ArticleInMemory("articles/settings.md", "# Settings\n\n" + prose + "\n")], Code(phrase, modifier + constant), null);
        var diagnostics = await editor.DiagnosticsAsync();
        return (editor, Assert.Single(diagnostics, d => d.Id == "DSR4020"), Assert.Single(diagnostics, d => d.Id == "DSR4021"));
    }
}
