namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Finds who a speaker's words stand for.</summary>
internal sealed class SpeakerNames(Words words, NamesFound names)
{
    private readonly Dictionary<string, int> _holders = Holders(names);
    private (string? Name, int? Entity) _lastPerson;
    private int _lastBlock = -1;

    /// <summary>The name or description, and the entity, of a speaker; no name for a pronoun that stands for nobody plain.</summary>
    /// <param name="speaker">The words.</param>
    /// <param name="block">The block they stand in.</param>
    public (string? Name, int? Entity) Resolve(Speaker speaker, int block)
    {
        var span = words.Span(speaker.First, speaker.End);
        if (speaker.End == speaker.First + 1 && SpeechWords.Is(words.Tokens[speaker.First], SpeechWord.Pronoun))
            return OfPronoun(speaker, span, block);
        var entity = Entity(span, HeadEnd(span)) ?? HolderOf(speaker);
        var resolved = (entity is { } known ? names.Entities[known].Name : words.Slice(speaker.First, speaker.End), entity);
        if (entity is { } person ? names.Entities[person].Type == EntityType.Person : IsOnePerson(speaker))
            (_lastPerson, _lastBlock) = (resolved, block);
        return resolved;
    }

    /// <summary>"he said": in one paragraph whoever spoke last, else whom the names stage takes it for, else the last person named.</summary>
    private (string? Name, int? Entity) OfPronoun(Speaker speaker, TextSpan span, int block)
    {
        var isPersonal = SpeechWords.Is(words.Tokens[speaker.First], SpeechWord.PersonalPronoun);
        if (isPersonal && _lastBlock == block)
            return _lastPerson;
        if ((Entity(span, span.End) ?? (isPersonal ? LastPerson(span.Start) : null)) is { } entity)
            return (names.Entities[entity].Name, entity);
        return isPersonal && names.Entities.Count == 0 ? _lastPerson : (null, null);
    }

    /// <summary>"an Acme spokesman" is one person, "officials" are not; without the names stage a capital stands for a person.</summary>
    private bool IsOnePerson(Speaker speaker) =>
        words.Slice(speaker.First, speaker.First + 1) is "a" or "an" or "A" or "An" || (names.Entities.Count == 0 && words.Tokens[speaker.End - 1].IsCapitalized);

    /// <summary>Who holds the post that "the mayor" names, when one person does.</summary>
    private int? HolderOf(Speaker speaker) =>
        speaker.End > speaker.First + 1 && SpeechWords.Is(words.Tokens[speaker.First], SpeechWord.Article)
        && _holders.TryGetValue(words.Slice(speaker.First + 1, speaker.End).ToLowerInvariant(), out var holder) && holder >= 0 ? holder : null;

    private static Dictionary<string, int> Holders(NamesFound names)
    {
        var holders = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var role in names.Roles)
            if (!role.IsFormer)
                holders[role.Role] = holders.TryGetValue(role.Role, out var other) && other != role.Entity ? -1 : role.Entity;
        return holders;
    }

    /// <summary>The entity that the speaker's head names: the role's holder, or the name that ends it; what stands behind "of" or "for" is not the speaker.</summary>
    private int? Entity(TextSpan span, int head)
    {
        if (RoleIn(span) is { } role)
            return role.Entity;
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
        var i = words.FirstTokenFrom(span.Start);
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
        {
            if (words.IsCredit(words.FirstTokenFrom(names.Mentions[i].Span.Start)))
                return null;
            if (names.Mentions[i].Span.End <= before && names.Entities[names.Mentions[i].Entity].Type == EntityType.Person)
                return names.Mentions[i].Entity;
        }
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
}
