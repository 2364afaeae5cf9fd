using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Dossier.Tool.Report;

/// <summary>
/// Writes HTML. Only what stands in our own source is markup: whatever is put into a hole of an interpolated string is text, of an element or of an attribute in double quotes, and there is no way to write
/// markup that is not a literal. Scripts and styles have no holes.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    // Letters of every script stay as they are. "<", ">", "&", '"' and "'" do not, nor do control characters.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes markup with texts in its holes.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    /// <summary>Writes a file of our own as it is: a style or a script.</summary>
    public void WriteOwn(string resource) => output.Write(resource);

    private void WriteText(string text) => Encoder.Encode(output, Terminal.Escape(text));

    /// <summary>Markup that is written as it is put together.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly TextWriter _output;
        private readonly HtmlWriter _writer;

        /// <summary>Begins to write; the compiler calls it.</summary>
        public Markup(int literals, int holes, HtmlWriter writer) => (_writer, _output) = (writer, writer.Output);

        /// <summary>Writes markup.</summary>
        public void AppendLiteral(string markup) => _output.Write(markup);

        /// <summary>Writes text.</summary>
        public void AppendFormatted(string? text) => _writer.WriteText(text ?? "");

        /// <summary>Writes a number.</summary>
        public void AppendFormatted(int number) => _output.Write(number.ToString(CultureInfo.InvariantCulture));
    }

    private TextWriter Output => output;
}
