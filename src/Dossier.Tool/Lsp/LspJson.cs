using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Dossier.Tool.Lsp;

/// <summary>How messages are read and written: camel case, and members without a value are left out. The code for it is made by the compiler, so that the tool can be compiled ahead of time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(JsonElement?))]
// What $/cancelRequest names.
[JsonSerializable(typeof(RequestId))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(ShowMessageParams))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(HoverParams))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(IReadOnlyList<CodeAction>))]
internal sealed partial class LspJson : JsonSerializerContext
{
    /// <summary>The parameters of a message.</summary>
    /// <exception cref="LocalRpcException">They are none of this kind.</exception>
    public static T Read<T>(JsonElement? parameters, JsonTypeInfo<T> type)
        where T : notnull
    {
        try
        {
            if (parameters is { ValueKind: JsonValueKind.Object } given && given.Deserialize(type) is { } read)
                return read;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new LocalRpcException("The parameters cannot be read: " + e.Message) { ErrorCode = (int)JsonRpcErrorCode.InvalidParams };
        }
        throw new LocalRpcException("The parameters are missing.") { ErrorCode = (int)JsonRpcErrorCode.InvalidParams };
    }
}

/// <summary>An editor may hold half a surrogate pair, which JSON can escape and .NET refuses to read. It stays one code unit, so that places stay right.</summary>
internal sealed class LoneSurrogates : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) when (reader.TokenType == JsonTokenType.String)
        {
            return Unescape(System.Text.Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan));
        }
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>The escapes of RFC 8259, section 7, whatever they escape; that they are well formed the reader has seen to.</summary>
    private static string Unescape(string json)
    {
        var text = new System.Text.StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
            if (json[i] != '\\')
                text.Append(json[i]);
            else if (json[++i] == 'u')
            {
                text.Append((char)ushort.Parse(json.AsSpan(i + 1, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture));
                i += 4;
            }
            else
                text.Append(json[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
        return text.ToString();
    }
}
