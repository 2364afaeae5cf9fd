namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>One clause that a sentence puts into somebody's mouth.</summary>
/// <param name="First">Index of the clause's first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Speaker">Who is credited.</param>
/// <param name="CueFirst">Index of the cue's first token.</param>
/// <param name="CueEnd">Index just past the cue's last token.</param>
internal readonly record struct ReportedClause(int First, int End, Speaker Speaker, int CueFirst, int CueEnd);

/// <summary>Finds indirect speech in one sentence: "X said that CLAUSE", "CLAUSE, X said", "according to X, CLAUSE".</summary>
internal sealed class ReportedClauses(Words words, bool[] inside, Speakers speakers)
{
    private const int ThatWindow = 12;
    private const int ClauseWindow = 10;

    private readonly Token[] _tokens = words.Tokens;
    private int _low;
    private int _high;
    private Speaker _lastSpeaker;
    private int _open = -1;
    private List<ReportedClause>? _found;

    /// <summary>Adds the clauses of the sentence from token <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Find(int first, int end, List<ReportedClause> found)
    {
        (_low, _high) = (first, end);
        while (_high > _low && _tokens[_high - 1].Kind == TokenKind.Symbol && !inside[_high - 1] && !words.Is(_high - 1, ')'))
            _high--;
        _lastSpeaker = Speaker.None;
        _open = -1;
        _found = found;
        FindAccording(found);
        for (var i = _low; i < _high; i++)
        {
            if (inside[i])
                continue;
            switch (SpeechWords.CueOf(_tokens[i]))
            {
                case Cue.Say or Cue.That or Cue.Tell:
                    if (!AddPostposed(i, found))
                        AddPreposed(i, found);
                    break;
                case Cue.Participle:
                    AddParticiple(i, found);
                    break;
                case Cue.Call:
                    AddJudgement(i, found);
                    break;
            }
        }
    }

    /// <summary>"According to X, CLAUSE" and "CLAUSE, according to X"; takes the words off the sentence's end or start.</summary>
    private void FindAccording(List<ReportedClause> found)
    {
        for (var i = _low; i + 2 < _high; i++)
        {
            if (_tokens[i].Word != SpeechWords.According || _tokens[i + 1].Word != SpeechWords.To || inside[i] || SpeechWords.Is(_tokens[i + 2], SpeechWord.NoSpeaker)
                || (SpeechWords.Is(_tokens[i + 2], SpeechWord.Determiner) && i + 3 < _high && SpeechWords.Is(_tokens[i + 3], SpeechWord.NoSpeaker)))
                continue;
            var speaker = Speaker.Starting(words, i + 2, _high);
            if (speaker.IsNone)
                continue;
            var opens = i <= _low + 1 || (words.Is(i - 1, ',') && i <= _low + 3);
            if (!opens)
            {
                var end = words.Is(i - 1, ',') ? i - 1 : i;
                if (end > _low)
                    found.Add(new ReportedClause(_low, end, speaker, i, i + 2));
                _lastSpeaker = speaker;
                _high = end;
                return;
            }
            // "according to a report by X published on Monday, CLAUSE": the clause begins behind the comma.
            var comma = speaker.End;
            while (comma < _high && !words.Is(comma, ','))
                comma++;
            if (comma + 1 >= _high)
                return;
            found.Add(new ReportedClause(comma + 1, _high, speaker, i, i + 2));
            _low = comma + 1;
            return;
        }
    }

    /// <summary>"CLAUSE, X said" and "CLAUSE, said X".</summary>
    private bool AddPostposed(int cue, List<ReportedClause> found)
    {
        if (cue - _low < 3)
            return false;
        if (EndsClause(cue - 1))
        {
            // "Ann Lee, who ran the works, said the fire …": the comma closes an apposition to the sentence's subject.
            var closes = words.Is(cue - 1, ',') && speakers.Before(cue, _low) is { IsNone: false } subject && subject.First == _low;
            var inverted = !closes && SpeechWords.Is(_tokens[cue], SpeechWord.Inverts) ? Speaker.Starting(words, cue + 1, _high) : Speaker.None;
            if (inverted.IsNone || SpeechWords.Is(_tokens[cue + 1], SpeechWord.That) || !EndsAttribution(inverted.End))
                return false;
            return Add(_low, cue - 1, inverted, cue, found);
        }
        var speaker = speakers.Before(cue, _low);
        if (speaker.IsNone || IsNounCue(cue, speaker) || speaker.First - _low < 3 || !EndsClause(speaker.First - 1) || !EndsAttribution(cue + 1))
            return false;
        // "In Paris, the mayor said on Monday that …" opens with an adjunct, not a clause.
        if (!HasVerbLike(_low, speaker.First - 1) || HasThat(cue + 1))
            return false;
        // "Two years before, Lee said, the dam was new.": the clause stands behind.
        if (cue + 2 < _high && words.Is(cue + 1, ',') && speaker.First - _low < 7 && OpensClause(cue + 2) && !HasVerb(_low, speaker.First - 1) && HasVerb(cue + 3, Math.Min(_high, cue + 3 + ClauseWindow)))
        {
            AddOpen(cue + 2, speaker, cue, found);
            return true;
        }
        return Add(_low, speaker.First - 1, speaker, cue, found);
    }

    /// <summary>Whether a comma or a closing quotation mark stands here, outside quotation marks.</summary>
    private bool EndsClause(int i) => i > _low && (words.Is(i, ',') || words.Is(i, '"') || words.Is(i, '\u201D') || words.Is(i, '\u2019') || words.Is(i, '\'') || words.Is(i, '\u2014'));

    /// <summary>Whether what follows a cue is no clause but the end, or when and where it was said.</summary>
    private bool EndsAttribution(int i)
    {
        if (i >= _high)
            return true;
        var token = _tokens[i];
        // "When asked, Lee said, “…”": what stands before is no clause that Lee said.
        if (words.Is(i, ',') && i + 1 < _high && inside[i + 1])
            return false;
        return words.Is(i, ',') || words.Is(i, ';') || SpeechWords.Is(token, SpeechWord.Preposition | SpeechWord.Time | SpeechWord.Adverb | SpeechWord.Conjunction)
            || SpeechWords.CueOf(token) == Cue.Participle
            || (SpeechWords.CueOf(_tokens[i - 1]) == Cue.Tell && ClauseAfterHearer(i) < 0);
    }

    private bool HasThat(int i)
    {
        for (var end = Math.Min(_high, i + ThatWindow); i < end && !words.Is(i, ','); i++)
            if (SpeechWords.Is(_tokens[i], SpeechWord.That))
                return true;
        return false;
    }

    /// <summary>"X said that CLAUSE", "X told Y that CLAUSE".</summary>
    private void AddPreposed(int cue, List<ReportedClause> found)
    {
        var quotedAs = cue > _low + 1 && _tokens[cue - 1].Word == SpeechWords.As;
        if (quotedAs)
            return;
        var speaker = speakers.Before(cue, _low);
        if (speaker.IsNone || IsNounCue(cue, speaker))
            return;
        // "a deal that it says will help": the sentence's subject, where it is a name.
        if (_tokens[speaker.First].Word == SpeechWords.It && speaker.First > _low && Subject(_low, speaker.First) is { IsNone: false } subject && _tokens[subject.End - 1].IsCapitalized)
            speaker = subject;
        var start = SpeechWords.CueOf(_tokens[cue]) == Cue.Tell ? ClauseAfterHearer(cue + 1) : ClauseAfter(cue);
        if (start >= 0 && !(SpeechWords.CueOf(_tokens[cue]) == Cue.That && !SpeechWords.Is(_tokens[start - 1], SpeechWord.That) && speakers.TakesThing(cue)))
            AddOpen(start, speaker, cue, found);
    }

    /// <summary>"false claims that", "two reports said": a cue that is a noun where it stands.</summary>
    private bool IsNounCue(int cue, Speaker speaker)
    {
        var last = words.Text[_tokens[cue].ReadEnd - 1];
        return last is 's' && SpeechWords.CueOf(_tokens[cue]) == Cue.That && !_tokens[speaker.End - 1].IsCapitalized
            && (!SpeechWords.Is(_tokens[speaker.First], SpeechWord.Determiner | SpeechWord.Pronoun) || HasPossessive(speaker));
    }

    private bool HasPossessive(Speaker speaker)
    {
        for (var i = speaker.First; i < speaker.End; i++)
            if (words.Text[_tokens[i].Start] is '\'' or '\u2019')
                return true;
        return false;
    }

    /// <summary>Index of the clause behind a cue, or -1.</summary>
    private int ClauseAfter(int cue)
    {
        var i = cue + 1;
        if (i >= _high)
            return -1;
        if (SpeechWords.Is(_tokens[i], SpeechWord.That))
            return IsClauseAfterThat(i + 1) ? i + 1 : -1;
        var adjunct = SpeechWords.Is(_tokens[i], SpeechWord.Preposition | SpeechWord.Time | SpeechWord.Adverb) || words.Is(i, ',');
        if (adjunct)
        {
            // "said in a statement on Monday that", "said, however, that"
            for (var j = i; j < Math.Min(_high, i + ThatWindow); j++)
                if (SpeechWords.Is(_tokens[j], SpeechWord.That) && (j == 0 || !SpeechWords.Is(_tokens[j - 1], SpeechWord.Preposition)))
                    return IsClauseAfterThat(j + 1) ? j + 1 : -1;
            i = SkipWhen(i);
            if (i < 0)
                return -1;
        }
        if (!OpensClause(i))
            return -1;
        return SpeechWords.CueOf(_tokens[cue]) == Cue.Say || HasVerb(i + 1, Math.Min(_high, i + ClauseWindow)) ? i : -1;
    }

    /// <summary>Index behind "Monday", "on Monday", "late on Monday", "in a statement", "to reporters"; -1 when something else stands here.</summary>
    private int SkipWhen(int i)
    {
        var start = i;
        while (i < _high && i < start + 4)
        {
            if (SpeechWords.Is(_tokens[i], SpeechWord.Time | SpeechWord.Adverb))
                i++;
            else if (SpeechWords.Is(_tokens[i], SpeechWord.Preposition) && i + 1 < _high && SpeechWords.Is(_tokens[i + 1], SpeechWord.Time | SpeechWord.Hearer))
                i += 2;
            else
                break;
        }
        return i > start && i < _high ? i : -1;
    }

    private bool IsClauseAfterThat(int i) => i < _high && _tokens[i].Kind != TokenKind.Symbol || i < _high && inside[i] || (i < _high && words.Is(i, '$'));

    private bool OpensClause(int i)
    {
        var token = _tokens[i];
        if (token.Kind == TokenKind.Symbol)
            return words.Is(i, '$') || words.Is(i, '\u00A3') || words.Is(i, '\u20AC');
        return SpeechWords.Is(token, SpeechWord.Pronoun | SpeechWord.Determiner | SpeechWord.Auxiliary)
            || (!SpeechWords.Is(token, SpeechWord.NoClause | SpeechWord.Preposition | SpeechWord.Conjunction) && SpeechWords.CueOf(token) == Cue.None);
    }

    /// <summary>Index of the clause behind the hearer of "told", or -1.</summary>
    private int ClauseAfterHearer(int i)
    {
        var start = i;
        if (i >= _high || words.Is(i, ',') || SpeechWords.Is(_tokens[i], SpeechWord.That))
            return i < _high && SpeechWords.Is(_tokens[i], SpeechWord.That) && IsClauseAfterThat(i + 1) ? i + 1 : -1;
        // The hearer: a pronoun, or words up to one that opens a clause.
        if (SpeechWords.Is(_tokens[i], SpeechWord.ObjectPronoun) && !SpeechWords.Is(_tokens[i], SpeechWord.Possessive))
            i++;
        else
            for (i++; i < _high && i < start + ThatWindow; i++)
            {
                var token = _tokens[i];
                if (token.Kind == TokenKind.Symbol && !words.Is(i, '-') && !words.Is(i, '.') || token.Word == SpeechWords.To)
                    return -1;
                if (SpeechWords.Is(token, SpeechWord.That | SpeechWord.Pronoun))
                    break;
                if (SpeechWords.Is(token, SpeechWord.Determiner) && !SpeechWords.Is(_tokens[i - 1], SpeechWord.Preposition))
                    break;
                if (token.Kind == TokenKind.Number || (token.IsCapitalized && !_tokens[i - 1].IsCapitalized && SpeechWords.Is(_tokens[i - 1], SpeechWord.Hearer)))
                    break;
            }
        if (i >= _high || i >= start + ThatWindow)
            return -1;
        if (SpeechWords.Is(_tokens[i], SpeechWord.That))
            return IsClauseAfterThat(i + 1) ? i + 1 : -1;
        return OpensClause(i) ? i : -1;
    }

    /// <summary>"…, adding that CLAUSE": the speaker before goes on, or else the sentence's subject.</summary>
    private void AddParticiple(int cue, List<ReportedClause> found)
    {
        if (cue + 2 >= _high)
            return;
        var speaker = _lastSpeaker;
        var cueFirst = cue;
        if (cue >= _low + 2 && _tokens[cue - 1].Word == SpeechWords.As && _tokens[cue - 2].Word == SpeechWords.Quoted)
        {
            cueFirst = cue - 2;
            speaker = QuotedAs(cueFirst, _low);
        }
        else if (!words.Is(cue - 1 < _low ? _low : cue - 1, ','))
            return;
        if (speaker.IsNone)
            speaker = Subject(_low, cue);
        var start = ClauseAfterHearer(cue + 1) is var clause and > 0 && SpeechWords.Is(_tokens[clause - 1], SpeechWord.That) ? clause
            : OpensClause(cue + 1) && HasVerb(cue + 2, Math.Min(_high, cue + 2 + ClauseWindow)) ? cue + 1 : -1;
        if (speaker.IsNone || start < 0)
            return;
        AddOpen(start, speaker, cue, found, cueFirst);
    }

    /// <summary>Who "was quoted as saying".</summary>
    public Speaker QuotedAs(int quoted, int low)
    {
        var i = quoted;
        while (i > low && SpeechWords.Is(_tokens[i - 1], SpeechWord.Be | SpeechWord.Adverb | SpeechWord.Auxiliary))
            i--;
        return i < quoted && i > low ? words.Is(i - 1, ',') ? Speaker.None : Speaker.Ending(words, i, low) : Speaker.None;
    }

    /// <summary>The subject a sentence opens with, an adjunct before its first comma skipped; none when it is not plain.</summary>
    public Speaker Subject(int low, int limit)
    {
        var i = low;
        while (i < limit && (_tokens[i].Kind == TokenKind.Symbol || SpeechWords.Is(_tokens[i], SpeechWord.Contrast)))
            i++;
        if (i < limit && SpeechWords.Is(_tokens[i], SpeechWord.Preposition | SpeechWord.Conjunction | SpeechWord.Time))
        {
            var comma = i;
            while (comma < limit && comma < i + 16 && !words.Is(comma, ','))
                comma++;
            if (comma >= limit || !words.Is(comma, ','))
                return Speaker.None;
            i = comma + 1;
        }
        return Speaker.Starting(words, i, limit);
    }

    /// <summary>"X regards Y as Z": Y as Z.</summary>
    private void AddJudgement(int cue, List<ReportedClause> found)
    {
        var speaker = speakers.Before(cue, _low);
        if (speaker.IsNone)
            return;
        CutBefore(speaker);
        for (var i = cue + 2; i < Math.Min(_high, cue + 9); i++)
        {
            if (_tokens[i].Kind == TokenKind.Symbol && !words.Is(i, '-'))
                return;
            if (_tokens[i].Word != SpeechWords.As)
                continue;
            AddOpen(cue + 1, speaker, cue, found);
            return;
        }
    }

    private bool Add(int first, int end, Speaker speaker, int cue, List<ReportedClause> found)
    {
        while (end > first && words.Is(end - 1, ','))
            end--;
        _lastSpeaker = speaker;
        Cut(end);
        // Words that stand between quotation marks altogether are direct speech.
        if (end > first && !(inside[first] && inside[end - 1]))
            found.Add(new ReportedClause(first, end, speaker, cue, cue + 1));
        return true;
    }

    /// <summary>Adds a clause that runs to the sentence's end, or to the next speaker: "…, while Y said …".</summary>
    private void AddOpen(int start, Speaker speaker, int cue, List<ReportedClause> found, int cueFirst = -1)
    {
        if (SpeechWords.CueOf(_tokens[cue]) == Cue.Participle)
            Cut(cueFirst < 0 ? cue : cueFirst);
        else
            CutBefore(speaker);
        _lastSpeaker = speaker;
        if (start >= _high || (inside[start] && inside[_high - 1] && AllInside(start)))
            return;
        _open = found.Count;
        found.Add(new ReportedClause(start, _high, speaker, cueFirst < 0 ? cue : cueFirst, cue + 1));
    }

    /// <summary>Ends the clause that runs on where a next speaker is set against its own: "…, while Y said".</summary>
    private void CutBefore(Speaker speaker)
    {
        if (speaker.First > _low && SpeechWords.Is(_tokens[speaker.First - 1], SpeechWord.Contrast))
            Cut(speaker.First - 1);
    }

    private void Cut(int end)
    {
        if (_open < 0)
            return;
        var open = _found![_open];
        while (end > open.First && words.Is(end - 1, ','))
            end--;
        if (end > open.First && open.End > end)
            _found[_open] = open with { End = end };
    }

    private bool AllInside(int start)
    {
        for (var i = start; i < _high && i < start + 200; i++)
            if (!inside[i])
                return false;
        return true;
    }

    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Symbol && !words.Is(i, '-') && !words.Is(i, '.'))
                return false;
            if (SpeechWords.Is(_tokens[i], SpeechWord.Auxiliary | SpeechWord.Be))
                return true;
        }
        return false;
    }

    /// <summary>Whether a stretch looks like a clause: a helping verb, or a word in -ed, or a long stretch.</summary>
    private bool HasVerbLike(int first, int end)
    {
        if (end - first > 7)
            return true;
        for (var i = first; i < end; i++)
        {
            var token = _tokens[i];
            if (SpeechWords.Is(token, SpeechWord.Auxiliary | SpeechWord.Be) || SpeechWords.CueOf(token) != Cue.None)
                return true;
            if (token.Length > 3 && !token.IsCapitalized && words.Text[token.ReadEnd - 1] is 'd' && words.Text[token.ReadEnd - 2] is 'e')
                return true;
        }
        return !SpeechWords.Is(_tokens[first], SpeechWord.Preposition | SpeechWord.Conjunction | SpeechWord.Time);
    }
}
