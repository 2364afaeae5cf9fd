using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dossier.Engine.Documents;
using Dossier.Tool.Input;

namespace Dossier.Tool.Import;

/// <summary><c>dossier import</c>: pages of HTML, feeds and news items as articles in Markdown. Reads files and nothing else.</summary>
internal static class ImportCommand
{
    /// <summary>Runs the command.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ImportRequest request, Streams streams)
    {
        if (request.Url is not null && request.Paths.Count != 1)
        {
            streams.Complain("--url is the address of one page; import the others by themselves.");
            return ExitCode.CouldNotRun;
        }
        // Pages say in which of many code pages they are.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var folder = new OutputFolder(request.Folder, request.Force);
        var code = ExitCode.Clean;
        foreach (var path in request.Paths)
            try
            {
                var bytes = InputFile.Read(path, request.Limit);
                var retrieved = request.Retrieved ?? File.GetLastWriteTimeUtc(path).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                var sha256 = Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
                foreach (var article in Read(path, bytes, request))
                    streams.Output.WriteLine(Terminal.Escape(folder.Write(ArticleFileName.Of(article.Title), FrontMatterWriter.Write(article, retrieved, sha256))));
            }
            catch (Exception e) when (e is ImportException or InputException)
            {
                Fail(path, e.Message);
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                Fail(path, "there is no such file; check the path and the folder the command runs in");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                Fail(path, "the file cannot be read, or its article not written: " + e.Message.TrimEnd('.'));
            }
        return code;

        void Fail(string path, string what)
        {
            streams.Complain($"{path.Replace('\\', '/')}: {what}.");
            code = ExitCode.CouldNotRun;
        }
    }

    private static IReadOnlyList<ImportedArticle> Read(string path, byte[] bytes, ImportRequest request)
    {
        var text = TextDecoder.Decode(bytes).Text;
        var articles = (text ?? Encoding.Latin1.GetString(bytes)).AsSpan().TrimStart() switch
        {
            ['{' or '[', ..] => NewsItems.Read(text ?? throw new ImportException("the file is no UTF-8 text, which JSON has to be; save it as UTF-8"), request.Patience),
            var start when Feed.IsOne(start) => Feed.Read(bytes, request.Patience),
            var start when start.IndexOf('<') >= 0 => [HtmlPage.Read(text, bytes, request.Url, request.Patience)],
            _ => throw new ImportException("this is no page of HTML, no RSS or Atom feed and no ninjs; save the page itself, as \"HTML only\", not its text"),
        };
        // An article without a headline is called by its file.
        return articles.Select(a => a.Title.Length > 0 ? a : a with { Title = Path.GetFileNameWithoutExtension(path) }).ToList();
    }
}
