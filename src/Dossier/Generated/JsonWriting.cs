using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Generated;

/// <summary>
/// Writes articles, claims, findings and their values as JSON: what they say and where it stands, and nothing that follows from it. It reads none, for
/// articles are read by the compiler. Types name it by attribute, so it holds for reflection and for generated contexts alike.
/// </summary>
/// <typeparam name="T">What it writes, with what derives from it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonWriting<T> : JsonConverter<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeToConvert.Name} is read from articles by the compiler and from no JSON.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => new JsonText(writer, options).Value(value);
}
