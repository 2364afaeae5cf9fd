using System.Text;
using Dossier.Engine.Findings;
using Dossier.Tool.Check;
using Spectre.Console;

namespace Dossier.Tool.Tests;

public sealed class ProgressBarTests
{
    private const string Documents = """
        {"file": "a.txt", "text": "Fire in Westhaven\n\nBy Ann Lee, March 6, 2019\n\nA fire destroyed two boats in Westhaven on Monday, said Rosa Diaz of Halden Steel."}
        {"file": "b.txt", "text": "Boats burn in Westhaven\n\nBy Bo Ek, March 6, 2019\n\nA fire destroyed nine boats in Westhaven on Monday, said Rosa Diaz of Halden Steel."}
        {"file": "c.txt"}
        """;

    private static readonly Screen Terminal = new(80, Ansi: true, ColorSystemSupport.NoColors, Links: false);

    [Fact]
    public void A_check_that_takes_long_draws_a_bar_on_standard_error_and_takes_it_away_again()
    {
        var error = new WatchedWriter("articles");
        // Nothing can be read before the bar is there.
        var (code, output) = Check(new Streams(new HeldReader(Documents, error.Seen), new StringWriter(), error) { ErrorScreen = Terminal });
        var plain = new StringWriter();
        Assert.Equal(Check(new Streams(new StringReader(Documents), new StringWriter(), plain)), (code, output));
        var drawn = error.ToString();
        Assert.Contains("Reading", drawn, StringComparison.Ordinal);
        Assert.Contains("%", drawn, StringComparison.Ordinal);
        // The cursor is back, and what is complained of stands below, as it does without a bar.
        var shown = drawn.LastIndexOf("\u001b[?25h", StringComparison.Ordinal);
        Assert.True(shown > drawn.LastIndexOf('%'));
        Assert.EndsWith(Words(plain.ToString()), Words(drawn), StringComparison.Ordinal);
        Assert.Contains("text", plain.ToString(), StringComparison.Ordinal);
    }

    // A terminal breaks lines where it ends.
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_bar_is_on_the_screen_while_the_work_is_done_and_off_it_before_results_are_written()
    {
        using var terminal = new MemoryStream();
        // As standard error is: what is written stays behind until it is flushed.
        var error = new StreamWriter(terminal, bufferSize: 1 << 16);
        var seen = ProgressBar.While(new Streams(TextReader.Null, TextWriter.Null, error) { ErrorScreen = Terminal }, () => ("Reading", 0.5), () => SpinWait.SpinUntil(() => terminal.Length > 0, TimeSpan.FromMinutes(2)), TimeSpan.Zero);
        Assert.True(seen);
        var length = terminal.Length;
        error.Flush();
        Assert.Equal(length, terminal.Length);
        Assert.EndsWith("\u001b[?25h", Encoding.UTF8.GetString(terminal.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_no_bar()
    {
        var error = new StringWriter();
        Assert.Equal(7, ProgressBar.While(new Streams(TextReader.Null, TextWriter.Null, error), () => throw new InvalidOperationException("Nobody asks."), () => 7, TimeSpan.Zero));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void What_is_done_soon_needs_no_bar()
    {
        var error = new StringWriter();
        Assert.Equal(7, ProgressBar.While(new Streams(TextReader.Null, TextWriter.Null, error) { ErrorScreen = Terminal }, () => throw new InvalidOperationException("Nobody asks."), () => 7, Timeout.InfiniteTimeSpan));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void What_goes_wrong_behind_a_bar_goes_wrong_as_without()
    {
        var error = new WatchedWriter("50");
        var wrong = Assert.Throws<OutputException>(() => ProgressBar.While<int>(new Streams(TextReader.Null, TextWriter.Null, error) { ErrorScreen = Terminal }, () => ("Reading [brackets]", 0.5), () =>
        {
            Assert.True(error.Seen.WaitOne(TimeSpan.FromMinutes(2)));
            throw new OutputException(new IOException("no room"));
        }, TimeSpan.Zero));
        Assert.Contains("no room", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("[brackets]", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_goes_from_reading_to_comparing()
    {
        var progress = new CheckProgress();
        Assert.Equal(("Reading 0 articles", 0), progress.Now);
        progress.Found(2000);
        progress.Read();
        Assert.Equal(("Reading 2,000 articles", 1 / 2000.0), progress.Now);
        var pairs = new PairMemory();
        progress.Pairs = pairs;
        Assert.Equal("Reading 2,000 articles", progress.Now.Doing);
        FindingsBuilder.Compare(Read("a.txt", "two"), memory: pairs);
        // Each with itself, and both.
        Assert.Equal(("Comparing 3 pairs of articles", 1), progress.Now);
        FindingsBuilder.Compare(Read("a.txt", "two"), memory: pairs);
        Assert.Equal(1, progress.Now.Share);
    }

    private static List<ArticleDigest> Read(string path, string number) => [.. new[] { (path, number), ("b.txt", "nine") }.Select(a => Dossier.Engine.ArticleReader.Read(
        a.Item1, "Fire in Westhaven\n\nBy Ann Lee, March 6, 2019\n\nA fire destroyed " + a.Item2 + " boats in Westhaven on Monday, said Rosa Diaz of Halden Steel.", Dossier.Engine.ArticleOptions.None).Digest)];

    private static (int Code, string Output) Check(Streams streams) => (CommandLine.Run(["check", "-"], streams), streams.Output.ToString()!);

    /// <summary>Tells when some words have been written.</summary>
    private sealed class WatchedWriter(string words) : StringWriter
    {
        public ManualResetEvent Seen { get; } = new(false);

        public override void Write(string? value)
        {
            base.Write(value);
            if (ToString().Contains(words, StringComparison.Ordinal))
                Seen.Set();
        }
    }

    /// <summary>Gives nothing before something has happened.</summary>
    private sealed class HeldReader(string text, WaitHandle happened) : StringReader(text)
    {
        public override int Read(char[] buffer, int index, int count) => Wait() ? base.Read(buffer, index, count) : 0;

        public override int Read(Span<char> buffer) => Wait() ? base.Read(buffer) : 0;

        public override int Read() => Wait() ? base.Read() : -1;

        public override int Peek() => Wait() ? base.Peek() : -1;

        public override string? ReadLine() => Wait() ? base.ReadLine() : null;

        private bool Wait() => happened.WaitOne(TimeSpan.FromMinutes(2));
    }
}
