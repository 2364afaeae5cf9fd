using System.CommandLine;
using Dossier.Tool.Import;
using Dossier.Tool.Input;
using Dossier.Tool.Settle;

namespace Dossier.Tool.Verbs;

/// <summary><c>dossier import</c></summary>
internal static class ImportVerb
{
    /// <summary>The verb.</summary>
    public static Verb Make(Streams streams)
    {
        var files = VerbOptions.Paths("FILES", description: "Pages of HTML, RSS and Atom feeds, and news items in ninjs 2 and 3, as they were saved.");
        var output = new Option<string>("--output", "-o") { Description = "The folder for the articles; made if it is not there.", HelpName = "FOLDER", DefaultValueFactory = _ => SettleRequest.DefaultFolder };
        var force = new Option<bool>("--force") { Description = "Write articles anew that are there already." };
        var url = new Option<string?>("--url") { Description = "The address of the page, where one is imported; overrides what it says itself.", HelpName = "URL" };
        url.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && ImportedText.Address(result.Tokens[0].Value) is null)
                result.AddError($"--url: '{result.Tokens[0].Value}' is no address of the web; write it as https://example.org/page.");
        });
        var retrieved = VerbOptions.Date("--retrieved", "The day on which the files were fetched, as YYYY-MM-DD. [default: the day on which each was saved]");
        var size = VerbOptions.MaxSize();
        return new Verb("import", "Makes articles in Markdown, with front matter, of pages and feeds. Reads the files named, and never the network.")
        {
            WhatToName = "Name the files to import: dossier import page.html",
            Examples =
            [
                ("dossier import page.html --url https://example.org/fire", "makes an article of a page that was saved"),
                ("dossier import feed.xml --output news", "one article for each item of a feed, into another folder"),
            ],
        }.With(
            [files, output, force, url, retrieved, size],
            parsed => ImportCommand.Run(
                new ImportRequest(
                    parsed.GetValue(files)!, parsed.GetValue(output)!, parsed.GetValue(force), parsed.GetValue(url), parsed.GetValue(retrieved), (long)parsed.GetValue(size) * InputFile.Megabyte),
                streams));
    }
}
