using Dossier.Engine.Places;

namespace Dossier.Engine.Tests.Places;

/// <summary>Reads a text as a paragraph and prints its places in one line.</summary>
internal static class Reader
{
    /// <summary>Place entities with what they lie in: "Aden &lt; Yemen"; "Aden &lt; ?" for one that the gazetteer does not tell.</summary>
    public static string Places(string text) =>
        string.Join("; ", Names.Reader.Read(text).Entities.Where(e => e.Type == Engine.Names.EntityType.Place).Select(e => e.Name + " < " + (e.Place?.In ?? "?")));

    /// <summary>Where things lie: "apart E 241402: 150 miles east of Aden".</summary>
    public static string Whereabouts(string text) =>
        string.Join("; ", ArticleReader.Read("news/own.txt", text, ArticleOptions.None) is var facts
            ? facts.Mentions.Whereabouts.Select(w => $"{w.Relation} {(w.Direction is { } d ? d.ToString() : "-")} {(w.Metres is { } m ? decimal.Round(m).ToString("0", null) : "-")}: {facts.Document.Slice(w.Span)}")
            : []);
}
