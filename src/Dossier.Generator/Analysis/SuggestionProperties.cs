using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Questions;

namespace Dossier.Generator.Analysis;

/// <summary>Questions near to one that no article answers, on its diagnostic.</summary>
internal static class SuggestionProperties
{
    /// <summary>How many there are.</summary>
    public const string Count = "Suggestions";

    /// <summary>What the n-th is called in a menu.</summary>
    public const string Title = "Title";

    /// <summary>The event the n-th asks about.</summary>
    public const string Event = "Event";

    /// <summary>The participants the n-th names, one a line.</summary>
    public const string Participants = "Participants";

    /// <summary>What the n-th counts, or whom it asks about; empty where nothing is.</summary>
    public const string Of = "Of";

    public static ImmutableDictionary<string, string?> From(IReadOnlyList<Suggestion> suggestions)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[Count] = suggestions.Count.ToString(CultureInfo.InvariantCulture);
        for (var i = 0; i < suggestions.Count; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            properties[Title + n] = PlainCharacter.Escape(suggestions[i].Title);
            properties[Event + n] = suggestions[i].Question.Event;
            properties[Participants + n] = string.Join("\n", suggestions[i].Question.Participants);
            properties[Of + n] = suggestions[i].Question.Of;
        }
        return properties.ToImmutable();
    }
}
