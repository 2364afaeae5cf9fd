namespace Dossier.Engine;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Places;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;

/// <summary>One document and everything its recognisers found in it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Words">Its tokens and sentences.</param>
/// <param name="Options">What the project says of it.</param>
/// <param name="Clock">When it speaks.</param>
/// <param name="Times">Times, in the order of the text.</param>
/// <param name="Quantities">Quantities, in the order of the text.</param>
/// <param name="Names">Names and roles.</param>
/// <param name="Speech">Direct and indirect speech, in the order of the text.</param>
/// <param name="Trees">The grammar of each sentence; null for one with no name, number, time or quotation: it is never parsed. The others are parsed when they are first asked for.</param>
public sealed record Mentions(
    Document Document,
    Words Words,
    ArticleOptions Options,
    Clock Clock,
    IReadOnlyList<TimeMention> Times,
    IReadOnlyList<QuantityMention> Quantities,
    NamesFound Names,
    IReadOnlyList<SpeechMention> Speech,
    IReadOnlyList<SyntaxTree?> Trees)
{
    /// <summary>How things lie to the places named, in the order of the text.</summary>
    public IReadOnlyList<Whereabouts> Whereabouts { get; init; } = [];
}
