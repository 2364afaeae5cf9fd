using System.Globalization;

namespace Dossier.Tool.Output;

/// <summary>A JSON object that holds a version and lists. Every element stands on its own line, so that two runs can be compared line by line.</summary>
internal sealed class JsonListing
{
    private readonly TextWriter _output;

    /// <summary>Opens the object.</summary>
    public JsonListing(TextWriter output, int version)
    {
        _output = output;
        _output.Write("{\n  \"version\": " + version.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a list; each element is JSON on one line.</summary>
    public void Write(string name, IEnumerable<string> elements)
    {
        _output.Write(",\n  \"" + name + "\": [");
        var any = false;
        foreach (var element in elements)
        {
            _output.Write((any ? ",\n    " : "\n    ") + element);
            any = true;
        }
        _output.Write(any ? "\n  ]" : "]");
    }

    /// <summary>Writes a member that is JSON on one line.</summary>
    public void Write(string name, string value) => _output.Write(",\n  \"" + name + "\": " + value);

    /// <summary>Closes the object.</summary>
    public void Close() => _output.Write("\n}\n");
}
