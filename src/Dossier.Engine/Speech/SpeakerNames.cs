namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Finds who a speaker's words stand for.</summary>
internal sealed class SpeakerNames(Words words, NamesFound names)
{
    private Speaker _lastNamed;

    /// <summary>The name or description, and the entity, of a speaker; no name for a pronoun that stands for nobody plain.</summary>
    public (string? Name, int? Entity) Resolve(Speaker speaker)
    {
        var span = words.Span(speaker.First, speaker.End);
        var isPronoun = speaker.End == speaker.First + 1 && SpeechWords.Is(words.Tokens[speaker.First], SpeechWord.Pronoun);
        if (Entity(span, isPronoun) is { } entity)
        {
            if (!isPronoun)
                _lastNamed = speaker;
            return (names.Entities[entity].Name, entity);
        }
        if (!isPronoun)
        {
            if (words.Tokens[speaker.End - 1].IsCapitalized)
                _lastNamed = speaker;
            return (words.Slice(speaker.First, speaker.End), null);
        }
        if (!SpeechWords.Is(words.Tokens[speaker.First], SpeechWord.PersonalPronoun))
            return (null, null);
        if (LastPerson(span.Start) is { } person)
            return (names.Entities[person].Name, person);
        if (names.Entities.Count > 0 || _lastNamed.IsNone)
            return (null, null);
        var (name, id) = Resolve(_lastNamed);
        return (name, id);
    }

    /// <summary>The entity that the speaker's head names: the role's holder, or the name that ends it; what stands behind "of" or "for" is not the speaker.</summary>
    private int? Entity(TextSpan span, bool isPronoun)
    {
        if (RoleIn(span) is { } role)
            return role.Entity;
        var head = isPronoun ? span.End : HeadEnd(span);
        for (var i = FirstMention(span.Start); i < names.Mentions.Count && names.Mentions[i].Span.Start < span.End; i++)
        {
            var mention = names.Mentions[i];
            if (mention.Span.Contains(span) || (mention.Span.End == head && mention.Span.Start >= span.Start))
                return mention.Entity;
        }
        return null;
    }

    private int HeadEnd(TextSpan span)
    {
        var i = FirstToken(span.Start);
        var first = i;
        for (; i < words.Tokens.Length && words.Tokens[i].Start < span.End; i++)
            if (i > first && SpeechWords.Is(words.Tokens[i], SpeechWord.InnerPreposition) && !words.Tokens[i].IsCapitalized)
                return words.Tokens[i - 1].End;
        return span.End;
    }

    private RoleMention? RoleIn(TextSpan span)
    {
        var low = 0;
        var high = names.Roles.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names.Roles[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < names.Roles.Count && span.Contains(names.Roles[low].Span) ? names.Roles[low] : null;
    }

    private int? LastPerson(int before)
    {
        const int Window = 12;
        var i = FirstMention(before) - 1;
        for (var k = 0; i >= 0 && k < Window; i--, k++)
            if (names.Mentions[i].Span.End <= before && names.Entities[names.Mentions[i].Entity].Type == EntityType.Person)
                return names.Mentions[i].Entity;
        return null;
    }

    /// <summary>Index of the first mention that ends behind an offset.</summary>
    private int FirstMention(int offset)
    {
        var low = 0;
        var high = names.Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names.Mentions[middle].Span.End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int FirstToken(int offset)
    {
        var low = 0;
        var high = words.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
