using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;
using Dossier.Tool.Output;
using Names = Dossier.Tool.Output.Names;

namespace Dossier.Tool.Extract;

/// <summary>Writes mentions for people.</summary>
internal static class MentionLine
{
    /// <summary><c>path(line,column): kind reading: "words"</c>, fit for a terminal.</summary>
    public static string Write(ArticleFacts facts, Mention mention)
    {
        var (line, column) = facts.Position(mention.Span.Start);
        return Terminal.Escape(string.Create(
            CultureInfo.InvariantCulture,
            $"{facts.Path}({line + 1},{column + 1}): {mention.Kind} {Reading(facts, mention)}: {Quoted(facts.Slice(mention.Span))}"));
    }

    // A quotation has its quotation marks already.
    private static string Quoted(string words) => words is ['"', .., '"'] or ['\u201C', .., '\u201D'] ? words : "\"" + words + "\"";

    private static string Reading(ArticleFacts facts, Mention mention) => mention.Found switch
    {
        TimeMention { Type: var type, Value: var value, Modifier: var modifier } =>
            Names.Of(type) + " " + value + (Names.Of(modifier) is { } mod ? " " + mod : ""),
        QuantityMention { Currency: { } currency, Quantity: var amount } => new Money(amount with { Unit = "" }, currency).ToString(),
        QuantityMention { Quantity: var quantity } => quantity.ToString(),
        NameMention { Entity: var index } => facts.Mentions.Names.Entities[index] is var entity ? Names.Of(entity.Type) + " " + entity.Name + (entity.Place?.In is { } outer ? " in " + outer : "") : "",
        SpeechMention { Speaker: var speaker } => "by " + (speaker ?? "nobody named"),
        Statement statement => StatementLine.Write(facts, statement),
        PlacedClaim { Digest: var claim } =>
            $"{claim.Property}{(claim.Subject.Length == 0 ? "" : " of " + claim.Subject)}: {(claim.Polarity || claim.Property == "truth" ? "" : "not ")}{claim.Value.Text}{(claim.AttributedTo is { } who ? ", says " + who : "")}",
        _ => "",
    };
}
