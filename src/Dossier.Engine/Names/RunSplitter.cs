namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;

/// <summary>Cuts a run of capitalised tokens into names: "US President Jane Doe" is a place, a role and a person.</summary>
internal sealed class RunSplitter(NameText text, List<NameCandidate> found, int sentence)
{
    private readonly Words _words = text.Words;

    /// <summary>Adds the names of the tokens from <paramref name="first"/> up to <paramref name="end"/>, excluded.</summary>
    public void Split(int first, int end)
    {
        var isWeak = IsAtStart(first);
        if (isWeak)
            first = SkipOrdinary(first, end, ref isWeak);
        var person = 0;
        var gender = NameWord.None;
        // "Chief of | Police Jane Doe".
        if (first - 2 >= _words.Sentences[sentence].First && end - first > 1 && text.IsWord(first - 1, "of") && text.Has(first - 2, NameWord.Role) && text.Has(first, NameWord.RoleModifier) && !text.Has(first, NameWord.FirstName))
        {
            first++;
            person = 3;
        }
        var start = first;
        for (var i = first; i < end; i++)
        {
            // "Port-au-Prince" holds no prince.
            if (KnownLength(i, end) is > 1 and var known)
            {
                i += known - 1;
                continue;
            }
            if (text.Has(i, NameWord.Title) && i + 1 < end && !(i > start && text.Has(i - 1, NameWord.FirstName)))
            {
                Add(start, i, isWeak, person, gender);
                gender = text[i] & (NameWord.Male | NameWord.Female);
                person = 4;
                start = _words.Is(i + 1, '.') ? i + 2 : i + 1;
                i = start - 1;
                isWeak = false;
                continue;
            }
            if (!IsRole(i, start, end))
                continue;
            var role = RoleStart(i, start);
            Add(start, role, isWeak, person, gender);
            // "General" of "Attorney General", "Minister" of "Prime Minister": the role goes on.
            while (i + 1 < end && text.Has(i + 1, NameWord.Role) && !text.Has(i + 1, NameWord.FirstName))
                i++;
            start = _words.Tokens.Length > i + 1 && i + 1 < end && _words.Is(i + 1, '.') ? i + 2 : i + 1;
            i = start - 1;
            person = 3;
            gender = NameWord.None;
            isWeak = false;
        }
        Add(start, end, isWeak, person, gender);
    }

    /// <summary>Whether the token is a role's head and no part of a name.</summary>
    private bool IsRole(int i, int start, int end)
    {
        if (!text.Has(i, NameWord.Role) || _words.Tokens[i].IsAllCaps && _words.Tokens[i].Length > 3)
            return false;
        if (i > start && text.Has(i - 1, NameWord.FirstName) && !text.Has(i - 1, NameWord.Weak))
            return false;
        if (text.Has(i, NameWord.FirstName) && i + 1 < end)
            return i > start && text.Has(i - 1, NameWord.RoleModifier);
        // "National Guard", "Toronto Star", "Kennedy Space Center Director".
        if (i + 1 == end)
            return !(i > start && text.Has(i, NameWord.Body | NameWord.Paper));
        return !text.Has(end - 1, NameWord.Body | NameWord.Paper | NameWord.Legal | NameWord.Thing) || i == start;
    }

    /// <summary>The first of the modifiers before a role's head.</summary>
    private int RoleStart(int head, int start)
    {
        var i = head;
        // "Marion County Sheriff", "Boston University President": the word before the role ends a name.
        while (i > start && text.Has(i - 1, NameWord.RoleModifier) && !EndsKnown(i, start)
            && !(i - 2 >= start && text.Has(i - 1, NameWord.Site | NameWord.Fixed) && !text.Has(i - 2, NameWord.RoleModifier)))
            i--;
        return i;
    }

    /// <summary>Whether a known body of two or more words ends before a token: "White House", "Federal Reserve".</summary>
    private bool EndsKnown(int end, int start)
    {
        for (var first = Math.Max(start, end - 4); first < end - 1; first++)
            if (text.Has(first, NameWord.StartsKnown) && Known(KnownBodies.Names, first, end) >= 0)
                return true;
        return false;
    }

    private void Add(int first, int end, bool isWeak, int person, NameWord gender)
    {
        Trim(ref first, ref end, ref isWeak);
        if (first >= end)
            return;
        // "NBA Commissioner" is read as a role; "GM Jane Doe" is a body or a post, and a person.
        if (end - first > 2 && _words.Tokens[first].IsAllCaps && text.Has(first + 1, NameWord.FirstName) && !text.Has(end - 1, NameWord.Body | NameWord.Site | NameWord.Thing | NameWord.Legal | NameWord.Paper)
            && Known(KnownBodies.Names, first, first + 1) >= 0)
        {
            Add(first + 1, end, false, Math.Max(person, 1), gender);
            return;
        }
        // "US Trade Representative", "U.S. Midwest": a country in capitals stands by itself before what is no body's name.
        if (end - first > 1 && _words.Tokens[first].IsAllCaps && text.Places.At(first, first + 1) >= 0
            && text.Places.At(first, end) < 0 && Known(KnownBodies.Names, first, end) < 0
            && (!text.Has(end - 1, NameWord.Body | NameWord.Paper | NameWord.Legal | NameWord.Thing) || Known(KnownBodies.Names, first + 1, end) >= 0))
        {
            Add(first, first + 1, isWeak, 0, NameWord.None);
            Add(first + 1, end, true, 0, NameWord.None);
            return;
        }
        var place = text.Places.At(first, end);
        var body = Known(KnownBodies.Names, first, end);
        if (!IsName(first, end, place >= 0 || body >= 0))
            return;
        var candidate = new NameCandidate { First = first, End = end, Sentence = sentence, KnownPlace = place, KnownBody = body, Gender = gender, Person = person, IsUnsure = isWeak && place < 0 && body < 0 };
        new NameWitness(text).Weigh(ref candidate, _words.Sentences[sentence]);
        found.Add(candidate);
    }

    /// <summary>Cuts off what is capitalised but no part of the name: "Chinese", "Former", "The".</summary>
    private void Trim(ref int first, ref int end, ref bool isWeak)
    {
        while (end > first && !text.IsCapital(end - 1) && !text.IsPossessive(end - 1) && !text.Has(end - 1, NameWord.Fixed) && !(end - 2 > first && _words.Is(end - 2, '-')) && !(_words.Is(end - 1, '.') && end - 2 >= first && text.Has(end - 2, NameWord.Legal | NameWord.Title) | IsSuffix(end - 2)))
            end--;
        var isBody = end > first + 1 && (text.Has(end - 1, NameWord.Body | NameWord.Paper | NameWord.Legal | NameWord.Thing) || HasOf(first, end));
        while (first < end)
        {
            // The ordinal of "20th Century Studios" stays.
            if (_words.Tokens[first].Kind == TokenKind.Number && first + 3 < end && text.IsWord(first + 2, "century"))
                return;
            if (!text.IsCapital(first) && !text.Has(first, NameWord.Particle))
            {
                first++;
                continue;
            }
            if (KnownLength(first, end) > 0)
                return;
            var demonym = Length(Gazetteer.Instance.Demonyms, first, end);
            if (demonym > 0 && (!isBody || first + demonym == end))
                first += demonym;
            else if (text.Has(first, NameWord.Adjective) && !isBody)
                first++;
            else if (text.Has(first, NameWord.Former))
                first++;
            else
                return;
            isWeak = false;
        }
    }

    /// <summary>"Centre for", "University of".</summary>
    private bool HasOf(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (text.Has(i, NameWord.OfBody) && (text.IsWord(i + 1, "of") || text.IsWord(i + 1, "for")))
                return true;
        return false;
    }

    private bool IsSuffix(int i) => i >= 0 && _words.Tokens[i].Length == 2 && (text.IsWord(i, "jr") || text.IsWord(i, "sr"));

    /// <summary>Whether what is left can be a name at all.</summary>
    private bool IsName(int first, int end, bool isKnown)
    {
        var isBareInitial = end - first <= 2 && _words.Tokens[first].Length == 1;
        if (isBareInitial)
            return false;
        if (end - first > 1 || isKnown)
            return true;
        var traits = text[first];
        // "the Ministry", "the President", "the Tower", "a Republican": said of many.
        if ((traits & (NameWord.Body | NameWord.Site | NameWord.Thing | NameWord.Legal | NameWord.Adjective | NameWord.Demonym | NameWord.Calendar | NameWord.Title | NameWord.Compass | NameWord.BeforeSite)) != 0)
            return false;
        if ((traits & (NameWord.Role | NameWord.RoleModifier)) != 0 && (traits & NameWord.FirstName) == 0)
            return false;
        return (traits & NameWord.Ordinary) == 0 || (traits & NameWord.FirstName) != 0 || !text.IsSeenLower(first);
    }

    private bool IsAtStart(int first)
    {
        var start = _words.Sentences[sentence].First;
        if (first == start)
            return true;
        var before = _words.Tokens[first - 1];
        if (before.Kind == TokenKind.Word)
            return (before.Flags & TokenFlags.Acronym) != 0 && _words.Text[before.ReadEnd - 1] == '.' && char.IsLower(_words.Text[before.Start]);
        return before.Length == 1 && _words.Text[before.Start] is '"' or '\u201C' or '\u2018' or '\'' or ':' or '\u2022' or '\u2014' or '\u2013' or '*' or '|' or '(' or '[' or '.' or '!' or '?' or '\u2026';
    }

    /// <summary>Skips words that are capitalised for their place in the sentence only.</summary>
    private int SkipOrdinary(int first, int end, ref bool isWeak)
    {
        for (var i = first; i < end; i++)
        {
            if (KnownLength(i, end) > 0)
                return i;
            var traits = text[i];
            if ((traits & NameWord.Particle) != 0 && i + 1 < end && _words.Tokens[i].IsCapitalized)
                return i;
            if ((traits & (NameWord.Demonym | NameWord.Title | NameWord.Role | NameWord.Former | NameWord.RoleModifier)) != 0 && i + 1 < end)
                return i;
            var isOrdinary = (traits & (NameWord.Ordinary | NameWord.Speech | NameWord.Kin)) != 0 && (traits & NameWord.FirstName) == 0;
            if (!isOrdinary && !(text.IsSeenLower(i) && (traits & NameWord.FirstName) == 0))
                return i;
            // "Standard Bank said", "United Farmers Union": a body may be called by ordinary words.
            if (i + 1 < end && i == first && text.Has(end - 1, NameWord.Body | NameWord.Paper | NameWord.Legal) && !text.IsSeenLower(i))
                return i;
            isWeak = false;
            if (i > first)
                return i;
        }
        return end;
    }

    /// <summary>How many tokens the longest known place or body at a token has.</summary>
    private int KnownLength(int i, int end)
    {
        var place = text.Places.LongestAt(i, end, out _);
        return text.Has(i, NameWord.StartsKnown) ? Math.Max(place, Length(KnownBodies.Names, i, end)) : place;
    }

    private int Length(PhraseTrie trie, int first, int end)
    {
        var longest = 0;
        var node = 0;
        for (var i = first; i < end && (node = trie.Step(node, text.Number(i))) >= 0; i++)
            if (trie[node] >= 0 && IsCapitalsEnough(first, i + 1))
                longest = i + 1 - first;
        return longest;
    }

    private int Known(PhraseTrie trie, int first, int end)
    {
        var node = 0;
        for (var i = first; i < end; i++)
            if ((node = trie.Step(node, text.Number(i))) < 0)
                return -1;
        return IsCapitalsEnough(first, end) ? trie[node] : -1;
    }

    /// <summary>"US" and "WHO" are names in capitals only.</summary>
    private bool IsCapitalsEnough(int first, int end) =>
        end - first > 1 || !text.Has(first, NameWord.Function) || _words.Tokens[first].IsAllCaps;
}
