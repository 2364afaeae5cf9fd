using System.Text;
using Dossier.Engine;
using Dossier.Engine.Claims.Statements;
using Dossier.Tool.Output;

namespace Dossier.Tool.Extract;

/// <summary>Writes a statement for people.</summary>
internal static class StatementLine
{
    /// <summary><c>Lee | not will open | the pier | when on May 2 | says Ek</c></summary>
    public static string Write(ArticleFacts facts, Statement statement)
    {
        var line = new StringBuilder(Name(facts, statement.Subject));
        line.Append(" | ").Append(statement.Polarity ? "" : "not ").Append(Names.Of(statement.Modality) is { } modality ? modality + " " : "").Append(statement.Predicate);
        line.Append(" | ").Append(Name(facts, statement.Object));
        foreach (var modifier in statement.Modifiers)
            line.Append(" | ").Append(modifier.Kind is ModifierKind.Other or ModifierKind.Clause ? "" : Names.Of(modifier.Kind) + " ")
                .Append(modifier.Word.Length > 0 ? modifier.Word + " " : "").Append(facts.Slice(modifier.Part.Span));
        if (statement.Hedge is { } hedge)
            line.Append(" | ").Append(facts.Slice(hedge));
        foreach (var source in statement.Sources)
            line.Append(" | says ").Append(source.Speaker is { } speaker ? Name(facts, speaker) : "somebody");
        return line.ToString();
    }

    /// <summary>The words, and whom a pronoun stands for.</summary>
    private static string Name(ArticleFacts facts, StatementPart? part)
    {
        if (part is null)
            return "-";
        var words = facts.Slice(part.Span);
        var entity = part.Entities.Count == 1 ? facts.Mentions.Names.Entities[part.Entities[0]].Name : "";
        return words.Contains(entity, StringComparison.Ordinal) ? words : words + " (" + entity + ")";
    }
}
