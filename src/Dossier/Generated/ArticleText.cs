using System.Reflection;
using System.Text;

namespace Dossier.Generated;

/// <summary>The text of an article as the compiler saw it, read back from the file embedded in the assembly.</summary>
internal sealed class ArticleText
{
    private readonly string _path;
    private readonly string _text;
    private readonly TextPlaces _places;
    private Slice? _sentence;

    private ArticleText(string path, string text)
    {
        _path = path;
        _text = text;
        _places = new TextPlaces(path, text);
    }

    /// <summary>Reads the embedded file.</summary>
    /// <exception cref="InvalidOperationException">The file is not in the assembly.</exception>
    public static ArticleText Load(Assembly assembly, string path)
    {
        using var stream = assembly.GetManifestResourceStream("dossier/" + path) ?? throw new InvalidOperationException(
            $"The article {path} is not embedded in {assembly.GetName().Name}. Dossier.targets embeds every Article item as the resource 'dossier/{path}'; make sure that nothing removes it from EmbeddedResource.");
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length && stream.Read(bytes, read, bytes.Length - read) is > 0 and var n)
            read += n;
        return new ArticleText(path, Decode(bytes));
    }

    public string At(int start, int length) => start >= 0 && length >= 0 && start <= _text.Length - length
        ? _text.Substring(start, length)
        : throw new InvalidOperationException($"The embedded article {_path} is not the text the compiler read. Build again.");

    public string From(int start) => At(start, Math.Max(0, _text.Length - start));

    /// <summary>The words of a span that is packed.</summary>
    public string Words(PackedReader reader) => At(reader.Number(), reader.Number());

    /// <summary>The words of a sentence that is packed: the same object for all that stands in one sentence, for these stand one after the other.</summary>
    public string Sentence(PackedReader reader)
    {
        var (start, length) = (reader.Number(), reader.Number());
        var last = Volatile.Read(ref _sentence);
        if (last is null || last.Start != start || last.Words.Length != length)
            Volatile.Write(ref _sentence, last = new Slice(start, At(start, length)));
        return last.Words;
    }

    /// <summary>The passage of a span that is packed.</summary>
    public Passage Passage(PackedReader reader) => PassageAt(reader.Number(), reader.Number());

    public Passage PassageAt(int start, int length)
    {
        _ = At(start, length);
        return _places.PassageAt(start, length);
    }

    private sealed class Slice(int start, string words)
    {
        public int Start { get; } = start;

        public string Words { get; } = words;
    }

    /// <summary>UTF-8 unless a byte-order mark says UTF-16; the mark is no part of the text. So does the compiler, and offsets must be its own.</summary>
    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
