namespace Dossier.Engine.Documents;

using System.Globalization;
using System.Text;

/// <summary>A file's text, or why it has none.</summary>
/// <param name="Text">The text without byte-order mark; null when the bytes are no text.</param>
/// <param name="Problem">What is wrong and where; null when the bytes are text.</param>
public readonly record struct DecodedText(string? Text, Problem? Problem);

/// <summary>Turns the bytes of a file into text: UTF-8 with or without byte-order mark, UTF-16 with one. Anything else is a problem, never a guess.</summary>
public static class TextDecoder
{
    /// <summary>Decodes the bytes of a file; never throws.</summary>
    public static DecodedText Decode(byte[] bytes)
    {
        if (StartsWith(bytes, 0xFF, 0xFE, 0, 0) || StartsWith(bytes, 0, 0, 0xFE, 0xFF))
            return Fail("UTF-32 text", 0);
        if (StartsWith(bytes, 0xFF, 0xFE))
            return Utf16(bytes, bigEndian: false);
        if (StartsWith(bytes, 0xFE, 0xFF))
            return Utf16(bytes, bigEndian: true);
        return Utf8(bytes, StartsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        for (var i = 0; i < mark.Length; i++)
            if (i >= bytes.Length || bytes[i] != mark[i])
                return false;
        return true;
    }

    private static DecodedText Utf8(byte[] bytes, int start)
    {
        for (var i = start; i < bytes.Length;)
        {
            if (bytes[i] == 0)
                return Fail("a NUL byte, as in binary files and in UTF-16 without a byte-order mark,", i);
            var length = SequenceLength(bytes, i);
            if (length == 0)
                return Fail("the byte 0x" + bytes[i].ToString("X2", CultureInfo.InvariantCulture) + ", which is no UTF-8 there,", i);
            i += length;
        }
        return new DecodedText(Encoding.UTF8.GetString(bytes, start, bytes.Length - start), null);
    }

    /// <summary>The length of the well-formed UTF-8 sequence at an offset, or 0: Unicode 15, table 3-7.</summary>
    private static int SequenceLength(byte[] bytes, int i)
    {
        var first = bytes[i];
        if (first < 0x80)
            return 1;
        var (length, low, high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || i + length > bytes.Length || bytes[i + 1] < low || bytes[i + 1] > high)
            return 0;
        for (var k = 2; k < length; k++)
            if ((bytes[i + k] & 0xC0) != 0x80)
                return 0;
        return length;
    }

    private static DecodedText Utf16(byte[] bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0)
            return Fail("half a UTF-16 character", bytes.Length - 1);
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 2; i < bytes.Length; i += 2)
        {
            var c = (char)(bigEndian ? (bytes[i] << 8) | bytes[i + 1] : bytes[i] | (bytes[i + 1] << 8));
            if (c == '\0')
                return Fail("a NUL character", i);
            var isPair = char.IsLowSurrogate(c) && text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1]);
            if ((char.IsLowSurrogate(c) && !isPair) || (!char.IsLowSurrogate(c) && text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1])))
                return Fail("half a surrogate pair", i);
            text.Append(c);
        }
        return text.Length > 0 && char.IsHighSurrogate(text[text.Length - 1]) ? Fail("half a surrogate pair", bytes.Length - 2) : new DecodedText(text.ToString(), null);
    }

    private static DecodedText Fail(string what, int offset) => new(null, new Problem(
        Rules.Unreadable, Rules.Unreadable.Level, default,
        "The file has " + what + " at byte " + offset.ToString(CultureInfo.InvariantCulture) + "; save it as UTF-8"));
}
