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

    private bool StartsRun(int i)
    {
        if (!text.IsCapital(i) || text.Number(i) == 0)
            return false;
        var token = _words.Tokens[i];
        if (text.Has(i, NameWord.Function))
            return token.IsAllCaps && text.Has(i, NameWord.StartsKnown);
        if (text.Has(i, NameWord.Calendar))
            return i + 1 < _end && text.IsCapital(i + 1) && (text.Has(i + 1, NameWord.Paper) || (text.Has(i, NameWord.FirstName) && !text.Has(i + 1, NameWord.Calendar | NameWord.Function)));
        return token.Length > 1 || IsInitial(i);
    }

    /// <summary>"J." before another initial or a capitalised word.</summary>
    private bool IsInitial(int i) =>
        _words.Tokens[i].Length == 1 && i + 2 < _end && _words.Is(i + 1, '.') && text.IsAttached(i + 1) && text.IsCapital(i + 2) && !text.Has(i + 2, NameWord.Function);

    private int ReadRun(int first)
    {
        var start = first;
        // "al-Shamri", "el-Sisi": the particle in front is part of the name.
        var sentence = _words.Sentences[_sentence];
        if (first - 2 >= sentence.First && _words.Is(first - 1, '-') && text.IsAttached(first - 1) && text.IsAttached(first) && text.Has(first - 2, NameWord.Particle))
            start = first - 2;
        var end = first + 1;
        while (end < _end && end - start < LongestRun)
        {
            var next = Extend(start, end);
            if (next == end)
                break;
            end = next;
        }
        new RunSplitter(text, _found, _sentence).Split(start, end);
        return end;
    }

    /// <summary>Where the run ends when it takes in what follows <paramref name="end"/>; the same when it takes in nothing.</summary>
    private int Extend(int first, int end)
    {
        var last = end - 1;
        if (Continues(end))
            return end + 1;
        if (_words.Is(end, '.') && text.IsAttached(end))
            return IsInitial(last) || (end + 1 < _end && text.Has(last, NameWord.Title | NameWord.Legal | NameWord.BeforeSite | NameWord.Role) && _words.Tokens[last].Length <= 4 && Continues(end + 1)) ? end + 1
                : IsAbbreviatedSuffix(last) && end + 1 < _end ? end + 1 : end;
        if (_words.Is(end, '-') && text.IsAttached(end) && end + 1 < _end && text.IsAttached(end + 1) && Continues(end + 1))
            return IsWhole(last) || IsWhole(end + 1) ? end : end + 2;
        if (_words.Is(end, '&') && end + 1 < _end && Continues(end + 1))
            return end + 2;
        if (_words.Is(end, ',') && end + 1 < _end && text.IsCapital(end + 1) && IsSuffix(end + 1))
            return end + 2;
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

    /// <summary>"of", "of the", "for", "and" inside the name of a body or a place.</summary>
    private int ExtendOver(int first, int end)
    {
        var last = end - 1;
        var word = _words.Tokens[end];
        var isOf = IsWord(end, "of");
        if (isOf || (IsWord(end, "for") && text.Has(last, NameWord.Body)))
        {
            if (!text.Has(last, isOf ? NameWord.OfBody | NameWord.OfSite : NameWord.OfBody))
                return end;
            var after = end + 1 < _end && IsWord(end + 1, "the") ? end + 2 : end + 1;
            return after < _end && Continues(after) && !text.Has(after, NameWord.Title | NameWord.Calendar) ? after + 1 : end;
        }
        if (IsWord(end, "and") && end + 1 < _end && Continues(end + 1) && text.Has(last, NameWord.Ordinary) && text.Has(end + 1, NameWord.Ordinary)
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

    private bool Continues(int i)
    {
        if (!text.IsCapital(i) || text.Number(i) == 0 || text.Has(i, NameWord.Calendar))
            return false;
        if (text.Has(i, NameWord.Function))
            return _words.Tokens[i].IsAllCaps && text.Has(i, NameWord.StartsKnown);
        return _words.Tokens[i].Length > 1 || IsInitial(i) || !(_words.Text[_words.Tokens[i].Start] is 'I' or 'A');
    }

    private bool IsSuffix(int i) => text.Has(i, NameWord.Legal) || IsWord(i, "jr") || IsWord(i, "sr");

    private bool IsAbbreviatedSuffix(int i) => IsWord(i, "jr") || IsWord(i, "sr") || IsWord(i, "inc") || IsWord(i, "ltd") || IsWord(i, "corp") || IsWord(i, "co");

    /// <summary>A word that a hyphen compares with another and does not join: "US-China", "Franco-German".</summary>
    private bool IsWhole(int i) => text.Has(i, NameWord.Demonym) || (text.Has(i, NameWord.StartsKnown) && _words.Tokens[i].IsAllCaps) || IsKnownPlace(i);

    private bool IsKnownPlace(int i)
    {
        var node = Gazetteer.Instance.Places.Step(0, text.Number(i));
        return node >= 0 && Gazetteer.Instance.Places[node] >= 0;
    }

    private bool IsWord(int i, string word) =>
        _words.Tokens[i].Length == word.Length && string.Compare(_words.Text, _words.Tokens[i].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
