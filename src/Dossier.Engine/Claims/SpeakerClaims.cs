namespace Dossier.Engine.Claims;

using Dossier.Engine.Names;
using Dossier.Engine.Speech;

/// <summary>Who said what stands between quotation marks, where the words beside them leave no doubt: <c>"…," said harbour master Ann Lee</c>.</summary>
internal static class SpeakerClaims
{
    // A title: "said the harbour master of Solvik,".
    private const int LongestTitle = 48;
    private const int LongestApposition = 96;

    /// <summary>Adds the claim on a quotation's speaker at the speaker's name; none where several speak together or a pronoun or a post stands for them.</summary>
    /// <param name="reading">The sentence that the quotation begins in.</param>
    /// <param name="speech">The quotation.</param>
    /// <param name="words">What is said.</param>
    /// <param name="claims">The article's claims.</param>
    public static void Read(Reading reading, SpeechMention speech, string words, List<PlacedClaim> claims)
    {
        if (speech.Cue.Length == 0 || speech.SpeakerEntity is not { } speaker || reading.Mentions.Names.Entities[speaker].Type != EntityType.Person)
            return;
        foreach (var name in reading.Names)
        {
            if (name.IsPronoun || name.Entity != speaker || !name.Span.Overlaps(speech.SpeakerSpan) || !StandsBeside(reading, speech, name.Span) || IsJoined(reading, name.Span))
                continue;
            var entity = reading.EntityOf(name);
            claims.Add(reading.Claim(words, "speaker", new ClaimValue(ValueKind.Text, entity.Name), name.Span, null, new Slot(ClaimKind.Speaker, "", "", "") { Agents = new([entity]) }));
            return;
        }
    }

    /// <summary>Quotation, verb, name; quotation, name, verb; or name, verb, quotation; with nothing between but a title or an apposition.</summary>
    private static bool StandsBeside(Reading reading, SpeechMention speech, TextSpan name)
    {
        var (quote, cue) = (speech.Span, speech.Cue);
        if (cue.Start >= quote.End)
            return name.Start >= cue.End
                ? IsGap(reading, quote.End, cue.Start) && IsTitle(reading, cue.End, name.Start)
                : name.Start >= quote.End && IsTitle(reading, quote.End, name.Start) && (IsGap(reading, name.End, cue.Start) || IsApposition(reading, name.End, cue.Start));
        return name.End <= cue.Start && cue.End <= quote.Start && IsGap(reading, name.End, cue.Start) && IsGap(reading, cue.End, quote.Start);
    }

    private static bool IsGap(Reading reading, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!char.IsWhiteSpace(reading.Words.Text[i]) && reading.Words.Text[i] is not (',' or ':'))
                return false;
        return true;
    }

    private static bool IsTitle(Reading reading, int from, int to) => to - from <= LongestTitle && IsPlain(reading, from, to, orCommas: false);

    private static bool IsApposition(Reading reading, int from, int to) =>
        to - from is > 2 and <= LongestApposition && reading.Words.Text[from] == ',' && reading.Words.Text[to - 1] is ',' or ' ' && IsPlain(reading, from, to, orCommas: true);

    private static bool IsPlain(Reading reading, int from, int to, bool orCommas)
    {
        for (var i = from; i < to; i++)
            if (reading.Words.Text[i] is var c && !char.IsLetterOrDigit(c) && c is not (' ' or '.' or '-' or '\'' or '\u2019' or '&') && !(c == ',' && (orCommas || i == from)))
                return false;
        return true;
    }

    /// <summary>"Lee and Ek said": two speak, and either paper may name one.</summary>
    private static bool IsJoined(Reading reading, TextSpan name)
    {
        var (first, next) = (reading.TokenAt(name.Start), reading.TokenAt(name.End));
        return (first > reading.Sentence.First && reading.Words.Is(first - 1, "and")) || (next < reading.Sentence.End && reading.Words.Is(next, "and"));
    }
}
