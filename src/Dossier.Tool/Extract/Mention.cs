using Dossier.Engine;
using Dossier.Engine.Claims;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;

namespace Dossier.Tool.Extract;

/// <summary>One thing that was found in an article.</summary>
/// <param name="Kind">time, quantity, money, percent, duration, ordinal, name, quotation, statement or claim.</param>
/// <param name="Span">The words.</param>
/// <param name="Found">What the engine made of them: a <see cref="TimeMention"/>, <see cref="QuantityMention"/>, <see cref="NameMention"/>,
/// <see cref="SpeechMention"/>, <see cref="Statement"/> or <see cref="PlacedClaim"/>.</param>
internal readonly record struct Mention(string Kind, TextSpan Span, object Found)
{
    /// <summary>How something lies to the place a name names, when the words before it tell.</summary>
    public Whereabouts? Whereabouts { get; init; }

    /// <summary>Everything found in an article, ordered by place; of those at one place, in the order of the kinds.</summary>
    /// <param name="facts">The article.</param>
    /// <param name="statements">Its statements.</param>
    public static List<Mention> All(ArticleFacts facts, IReadOnlyList<Statement> statements)
    {
        var all = new List<Mention>();
        foreach (var time in facts.Mentions.Times)
            all.Add(new Mention("time", time.Span, time));
        foreach (var quantity in facts.Mentions.Quantities)
            all.Add(new Mention(KindOf(quantity.Kind), quantity.Span, quantity));
        var next = 0;
        for (var n = 0; n < facts.Mentions.Names.Mentions.Count; n++)
        {
            var name = facts.Mentions.Names.Mentions[n];
            var whereabouts = next < facts.Mentions.Whereabouts.Count && facts.Mentions.Whereabouts[next].Name == n ? facts.Mentions.Whereabouts[next++] : null;
            all.Add(new Mention("name", name.Span, name) { Whereabouts = whereabouts });
        }
        foreach (var speech in facts.Mentions.Speech)
            all.Add(new Mention("quotation", speech.Span, speech));
        foreach (var statement in statements)
            all.Add(new Mention("statement", statement.Span, statement));
        foreach (var claim in facts.ShownClaims)
            all.Add(new Mention("claim", claim.Span, claim));
        // OrderBy keeps the order of equals, List.Sort does not.
        return all.OrderBy(m => m.Span.Start).ThenBy(m => m.Span.End).ToList();
    }

    private static string KindOf(QuantityKind kind) => kind switch
    {
        QuantityKind.Money => "money",
        QuantityKind.Percent => "percent",
        QuantityKind.Duration => "duration",
        QuantityKind.Ordinal => "ordinal",
        _ => "quantity",
    };
}
