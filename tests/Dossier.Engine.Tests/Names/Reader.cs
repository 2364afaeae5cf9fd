using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

namespace Dossier.Engine.Tests.Names;

/// <summary>Reads a text as one headline and paragraphs, and prints what was found in one line.</summary>
internal static class Reader
{
    public static NamesFound Read(string text, BlockKind first = BlockKind.Paragraph)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                blocks.Add(new Block(blocks.Count == 0 ? first : BlockKind.Paragraph, new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
        var document = new Document("news/own.txt", text, blocks);
        return NameRecognizer.Recognize(document, SentenceSplitter.Split(document));
    }

    /// <summary>Entities by type: "Jane Doe/P Acme Ltd/O".</summary>
    public static string Entities(string text, BlockKind first = BlockKind.Paragraph) =>
        string.Join("; ", Read(text, first).Entities.Select(e => e.Name + "/" + (e.Type == EntityType.Other ? 'X' : e.Type.ToString()[0])));

    /// <summary>Mentions with their entities: "Doe=Jane Doe".</summary>
    public static string Mentions(string text, BlockKind first = BlockKind.Paragraph)
    {
        var names = Read(text, first);
        return string.Join("; ", names.Mentions.Select(m => text.Substring(m.Span.Start, m.Span.Length) + "=" + names.Entities[m.Entity].Name));
    }

    /// <summary>Pronouns and descriptions with their entities.</summary>
    public static string Pronouns(string text)
    {
        var names = Read(text);
        return string.Join("; ", names.Mentions.Where(m => m.IsPronoun).Select(m => text.Substring(m.Span.Start, m.Span.Length) + "=" + names.Entities[m.Entity].Name));
    }

    /// <summary>Roles: "chairman, Jane Doe, Acme", with a minus in front of one that is over.</summary>
    public static string Roles(string text)
    {
        var names = Read(text);
        return string.Join("; ", names.Roles.Select(r => (r.IsFormer ? "-" : "") + r.Role + ", " + names.Entities[r.Entity].Name + (r.Organization is { } o ? ", " + names.Entities[o].Name : "")));
    }
}
