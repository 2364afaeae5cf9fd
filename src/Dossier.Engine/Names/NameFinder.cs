namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>Finds the runs of capitalised tokens that may be names, and cuts titles, roles and ordinary words off them.</summary>
internal sealed class NameFinder(NameText text)
{
    /// <summary>No name is longer; a longer run of capitals is cut.</summary>
    internal const int LongestRun = 16;

    private readonly Words _words = text.Words;
    private readonly List<NameCandidate> _found = [];
    private int _sentence;
    private int _end;

    /// <summary>The candidates of every sentence whose capitals mean something, in the order of the text.</summary>
    public List<NameCandidate> Find(LetterCase[] cases, CancellationToken cancellation)
    {
        for (_sentence = 0; _sentence < _words.Sentences.Length; _sentence++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cases[_sentence] != LetterCase.Sentence)
                continue;
            var sentence = _words.Sentences[_sentence];
            _end = sentence.End;
            for (var i = sentence.First; i < _end;)
                i = StartsRun(i) ? ReadRun(i) : i + 1;
        }
        return _found;
    }

    /// <summary>A given name and a surname are a person even where every word has a capital.</summary>
    public static List<NameCandidate> FindInTitles(NameText text, LetterCase[] cases, CancellationToken cancellation)
    {
        var found = new List<NameCandidate>();
        for (var s = 0; s < cases.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cases[s] != LetterCase.Title)
                continue;
            var sentence = text.Words.Sentences[s];
            for (var i = sentence.First; i + 1 < sentence.End; i++)
                if (text.IsCapital(i) && text.Has(i, NameWord.FirstName) && !text.Has(i, NameWord.Weak | NameWord.Ordinary) && IsSurname(text, i + 1))
                    found.Add(new NameCandidate { First = i, End = i + 2, Sentence = s, Person = 4, KnownPlace = -1, KnownBody = -1 });
        }
        return found;
    }

    private static bool IsSurname(NameText text, int i) =>
        text.IsCapital(i) && text.Number(i) != 0 && text.Words.Tokens[i].Length > 1
        && !text.Has(i, NameWord.Ordinary | NameWord.Function | NameWord.Calendar | NameWord.Body | NameWord.Site | NameWord.Thing | NameWord.Paper | NameWord.Adjective | NameWord.Role) && !text.IsSeenLower(i);

    private bool StartsRun(int i)
    {
        if (!text.IsCapital(i) || text.Number(i) == 0)
            return false;
        var token = _words.Tokens[i];
        // "Jun-18-2020", "18/Mar/2020" name months.
        if (CalendarNames.IsInDate(_words, i, _end))
            return false;
        if (text.Has(i, NameWord.Calendar))
            return CalendarNames.IsJoinedGivenName(_words, i, _end) || i + 1 < _end && text.IsCapital(i + 1) && (text.Has(i + 1, NameWord.Paper) || CalendarNames.IsGivenName(_words, i, _words.Sentences[_sentence].First, _end));
        if (text.Has(i, NameWord.Function))
            return token.IsAllCaps && text.StartsKnown(i) || IsBroadcaster(i);
        return token.Length > 1 || IsInitial(i);
    }

    /// <summary>"Today FM": a word that opens no name does so before the letters of a station.</summary>
    private bool IsBroadcaster(int i) => i + 1 < _end && text.Has(i, NameWord.Paper) && (text.IsWord(i + 1, "fm") || text.IsWord(i + 1, "tv")) && _words.Tokens[i + 1].IsAllCaps;

    /// <summary>"J." before another initial or a capitalised word.</summary>
    private bool IsInitial(int i) =>
        _words.Tokens[i].Length == 1 && i + 2 < _end && _words.Is(i + 1, '.') && text.IsAttached(i + 1) && text.IsCapital(i + 2) && !text.Has(i + 2, NameWord.Function);

    private int ReadRun(int first)
    {
        var start = first;
        // "al-Shamri", "el-Sisi": the particle in front is part of the name. With a capital it began a run of its own.
        var sentence = _words.Sentences[_sentence];
        if (first - 2 >= sentence.First && _words.Is(first - 1, '-') && text.IsAttached(first - 1) && text.IsAttached(first) && text.Has(first - 2, NameWord.Particle) && !text.IsCapital(first - 2))
            start = first - 2;
        // "20th Century Studios": the ordinal is part of the name.
        if (first - 2 >= sentence.First && text.IsWord(first, "century") && first + 1 < _end && text.IsCapital(first + 1) && _words.Tokens[first - 2].Kind == TokenKind.Number && text.IsAttached(first - 1) && _words.Tokens[first - 1].Length == 2)
            start = first - 2;
        // "Port-au-Prince", "Bosnia and Herzegovina": small letters inside a known name.
        var end = Math.Max(first + 1, Math.Max(first + text.Places.LongestAt(first, _end, out _), KnownEnd(first)));
        while (end < _end && end - start < LongestRun)
        {
            var next = Extend(start, end);
            if (next == end)
                break;
            end = next;
        }
        // "the Doe tower": a person's name before such a word is another's.
        if (end < _end && start > sentence.First && text.IsWord(start - 1, "the") && text.Has(end, NameWord.Fixed) && text.Has(end, NameWord.Site) && end == start + 1 && !IsWhole(start))
            end++;
        new RunSplitter(text, _found, _sentence).Split(start, end);
        return end;
    }

    private int KnownEnd(int first)
    {
        var trie = KnownBodies.Names;
        var end = first;
        var node = text.Has(first, NameWord.StartsKnown) ? 0 : -1;
        for (var i = first; i < _end && node >= 0; i++)
            if ((node = trie.Step(node, text.Number(i))) >= 0 && trie[node] >= 0 && i > first && (text.IsCapital(i) || text.IsPossessive(i)))
                end = i + 1;
        return end;
    }

    /// <summary>Where the run ends when it takes in what follows <paramref name="end"/>; the same when it takes in nothing.</summary>
    private int Extend(int first, int end)
    {
        var last = end - 1;
        if (_words.Is(last, '.') && last - 1 > first && IsAbbreviatedSuffix(last - 1))
            return end;
        if (Continues(end))
            return end + 1;
        if (_words.Is(end, '.') && text.IsAttached(end))
            return IsInitial(last) || (end + 1 < _end && text.Has(last, NameWord.Title | NameWord.Legal | NameWord.BeforeSite | NameWord.Role) && _words.Tokens[last].Length <= 4 && Continues(end + 1)) ? end + 1
                : IsAbbreviatedSuffix(last) && end + 1 < _end ? end + 1 : end;
        if (_words.Is(end, '-') && text.IsAttached(end) && end + 1 < _end && text.IsAttached(end + 1))
        {
            if (Continues(end + 1))
                return IsWhole(last) || IsWhole(end + 1) ? end : end + 2;
            // "Park Min-ho": the second half of a given name stands in small letters and in no lexicon.
            return end - first > 1 && (text[end + 1] & ~NameWord.StartsKnown) == NameWord.None && _words.Tokens[end + 1].Kind == TokenKind.Word && _words.Tokens[end + 1].Length <= 6 ? end + 2 : end;
        }
        if (_words.Is(end, '&') && end + 1 < _end && Continues(end + 1))
            return end + 2;
        if (NicknameEnd(first, end) is > 0 and var named)
            return named;
        if (_words.Is(end, ',') && end + 1 < _end && text.IsCapital(end + 1) && IsSuffix(end + 1))
            return end + 2;
        if (text.IsPossessive(end) && (IsBrand(last) || IsPeoples(last, end)))
            return end + 1;
        if (text.IsPossessive(end) && last - 2 >= first && _words.Is(last - 1, '.') && text.Has(last - 2, NameWord.BeforeSite | NameWord.Title) && end + 1 < _end && Continues(end + 1))
            return end + 2;
        if (_words.Tokens[end].Kind != TokenKind.Word || _words.Tokens[end].IsCapitalized)
            return end;
        if (text.Has(end, NameWord.Particle) && !text.Has(last, NameWord.Site | NameWord.Body))
        {
            var after = end + 1 < _end && text.Has(end + 1, NameWord.Particle) && !_words.Tokens[end + 1].IsCapitalized ? end + 2 : end + 1;
            return after < _end && Continues(after) ? after + 1 : end;
        }
        return ExtendOver(first, end);
    }

    /// <summary>Where "Dana "Red" Holloway" ends from the mark that opens the nickname: one or two capitals between two marks, a given name before and a surname behind; -1 when it is none.</summary>
    private int NicknameEnd(int first, int end)
    {
        if (end + 3 >= _end || !IsMark(end) || !_words.Tokens[end].SpaceBefore || _words.Tokens[end + 1].SpaceBefore || end - first > 2 || text.Has(first, NameWord.Function | NameWord.Calendar))
            return -1;
        if (!text.Has(first, NameWord.FirstName) && !text.Has(end - 1, NameWord.FirstName) && text.Has(first, NameWord.Ordinary | NameWord.Body | NameWord.Site))
            return -1;
        for (var close = end + 2; close <= end + 3 && close + 1 < _end; close++)
        {
            if (!text.IsCapital(close - 1))
                return -1;
            if (IsMark(close) && !_words.Tokens[close].SpaceBefore)
                return Continues(close + 1) && _words.Tokens[close + 1].SpaceBefore ? close + 2 : -1;
        }
        return -1;
    }

    private bool IsMark(int i) => _words.Is(i, '"') || _words.Is(i, '\u201C') || _words.Is(i, '\u201D') || _words.Is(i, '\'') || _words.Is(i, '\u2018') || _words.Is(i, '\u2019');

    /// <summary>"of", "of the", "for", "and" inside the name of a body or a place.</summary>
    private int ExtendOver(int first, int end)
    {
        var last = end - 1;
        var word = _words.Tokens[end];
        var isOf = text.IsWord(end, "of");
        if (isOf || (text.IsWord(end, "for") && text.Has(last, NameWord.Body)))
        {
            // "Centre for Control of Plant Diseases": one more "of" inside a body's name.
            var isInside = isOf && last - 2 >= first && text.IsWord(last - 1, "for") && text.Has(last, NameWord.Ordinary);
            if (!isInside && !text.Has(last, isOf ? NameWord.OfBody | NameWord.OfSite : NameWord.OfBody))
                return end;
            var after = end + 1 < _end && text.IsWord(end + 1, "the") ? end + 2 : end + 1;
            return after < _end && Continues(after) && !text.Has(after, NameWord.Title | NameWord.Calendar) ? after + 1 : end;
        }
        if (text.IsWord(end, "and") && end + 1 < _end && Continues(end + 1) && text.Has(last, NameWord.Ordinary) && text.Has(end + 1, NameWord.Ordinary)
            && !text.Has(last, NameWord.Legal))
        {
            // "Department of Health and Human Services", "Food and Drug Administration".
            for (var i = first; i < last; i++)
                if (text.Has(i, NameWord.OfBody))
                    return end + 2;
            for (var i = end + 2; i < _end && i < end + 5 && text.IsCapital(i); i++)
                if (text.Has(i, NameWord.Body))
                    return end + 2;
        }
        return end;
    }

    /// <summary>A known name that ends in a possessive: a shop, a publisher.</summary>
    private bool IsBrand(int i)
    {
        var node = text.Has(i, NameWord.StartsKnown) ? KnownBodies.Names.Step(0, text.Number(i)) : -1;
        return node >= 0 && KnownBodies.Names.Step(node, text.Number(i + 1)) is >= 0 and var brand && KnownBodies.Names[brand] >= 0;
    }

    /// <summary>"People's Party", "Women's League": an ordinary word with a capital owns a body.</summary>
    private bool IsPeoples(int i, int possessive)
    {
        if (!text.Has(i, NameWord.Ordinary) || text.Has(i, NameWord.Body | NameWord.Role))
            return false;
        for (var n = possessive + 1; n < _end && n <= possessive + 3 && text.IsCapital(n); n++)
            if (text.Has(n, NameWord.Body | NameWord.Paper | NameWord.Fixed))
                return true;
        return false;
    }

    private bool Continues(int i)
    {
        if (!text.IsCapital(i) || text.Number(i) == 0)
            return false;
        if (text.Has(i, NameWord.Calendar))
            return CalendarNames.IsSurname(_words, i, _words.Sentences[_sentence].First, _end);
        if (text.Has(i, NameWord.Function))
            return _words.Tokens[i].IsAllCaps && text.StartsKnown(i);
        return _words.Tokens[i].Length > 1 || IsInitial(i) || !(_words.Text[_words.Tokens[i].Start] is 'I' or 'A');
    }

    private bool IsSuffix(int i) => text.Has(i, NameWord.Legal) || text.IsWord(i, "jr") || text.IsWord(i, "sr");

    private bool IsAbbreviatedSuffix(int i) => text.IsWord(i, "jr") || text.IsWord(i, "sr") || text.IsWord(i, "inc") || text.IsWord(i, "ltd") || text.IsWord(i, "corp") || text.IsWord(i, "co");

    /// <summary>A word that a hyphen compares with another and does not join: "US-China", "Franco-German".</summary>
    private bool IsWhole(int i) => text.Has(i, NameWord.Demonym) || (_words.Tokens[i].IsAllCaps && text.StartsKnown(i)) || text.Places.At(i, i + 1) >= 0;
}
