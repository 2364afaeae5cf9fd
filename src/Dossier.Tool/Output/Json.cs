using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Engine;

namespace Dossier.Tool.Output;

/// <summary>JSON as every command writes it.</summary>
internal static class Json
{
    // The relaxed encoder leaves letters readable; control characters are escaped by either.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <paramref name="write"/> writes, on one line; characters that do more than show are escaped, for whoever prints the JSON.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Compact))
            write(json);
        return Escape(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // Outside of strings JSON has but plain characters, and inside every character may be written as its number.
    private static string Escape(string json)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < json.Length; i++)
        {
            var isPlain = PlainCharacter.Is(json, i);
            if (!isPlain)
                escaped ??= new StringBuilder(json, 0, i, json.Length + 16);
            if (isPlain)
                escaped?.Append(json[i]);
            else
                PlainCharacter.AppendNumber(escaped!, json[i]);
        }
        return escaped?.ToString() ?? json;
    }

    /// <summary>Writes a member; half a surrogate pair, which JSON in UTF-8 cannot hold, becomes U+FFFD.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, WellFormed(value));
    }

    /// <summary>Writes an element of an array as <see cref="WriteText"/> writes a member.</summary>
    public static void WriteTextValue(this Utf8JsonWriter json, string value) => json.WriteStringValue(WellFormed(value));

    private static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (mended ??= new StringBuilder(text))[i] = '\uFFFD';
        }
        return mended?.ToString() ?? text;
    }
}
