namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>Finds who says the words between quotation marks.</summary>
internal sealed class Attribution(Words words, bool[] inside, ReportedClauses clauses, Speakers speakers)
{
    private const int After = 16;
    private const int Ahead = 30;

    private readonly Token[] _tokens = words.Tokens;

    /// <summary>The speaker and the cue of a quotation in the sentences around it; none when it is no speech.</summary>
    /// <param name="quoted">The quotation.</param>
    /// <param name="low">The first token of the sentence it opens in.</param>
    /// <param name="high">The end of the sentence it closes in.</param>
    /// <param name="speaker">Who says it.</param>
    /// <param name="cueFirst">Index of the cue's first token.</param>
    /// <param name="cueEnd">Index just past the cue's last token.</param>
    public bool Find(Quoted quoted, int low, int high, out Speaker speaker, out int cueFirst, out int cueEnd)
    {
        cueFirst = cueEnd = 0;
        speaker = Speaker.None;
        if (IsNickname(quoted))
            return false;
        if (FindElided(quoted, low, ref speaker, ref cueFirst, ref cueEnd))
            return true;
        return (quoted.IsClosed && FindAfter(quoted, high, ref speaker, ref cueFirst, ref cueEnd)) || FindBefore(quoted, low, ref speaker, ref cueFirst, ref cueEnd);
    }

    /// <summary>"…", said X · "…", X said.</summary>
    private bool FindAfter(Quoted quoted, int high, ref Speaker speaker, ref int cueFirst, ref int cueEnd)
    {
        var i = quoted.End;
        // "…", said: the comma stands within or behind the marks; a fragment without one goes on in the sentence.
        var last = quoted.Last - 1;
        var isSet = last >= quoted.First && (words.Is(last, ',') || words.Is(last, '?') || words.Is(last, '!') || words.Is(last, '.') || words.Is(last, '-') || words.Is(last, '\u2014'));
        if (i < high && (words.Is(i, ',') || words.Is(i, '\u2014') || words.Is(i, '-')))
        {
            isSet = true;
            i++;
        }
        if (i >= high || inside[i])
            return false;
        if (IsCue(i) && Speaker.Starting(words, i + 1, high) is { IsNone: false } inverted && (isSet || SpeechWords.CueOf(_tokens[i]) == Cue.Say))
        {
            (speaker, cueFirst, cueEnd) = (inverted, i, i + 1);
            return true;
        }
        if (!isSet)
            return false;
        if (IsUnknownVerb(quoted, i) && Speaker.Starting(words, i + 1, high) is { IsNone: false } told && IsNamed(told) && EndsAt(told.End, high))
        {
            (speaker, cueFirst, cueEnd) = (told, i, i + 1);
            return true;
        }
        for (var k = i + 1; k < Math.Min(high, i + After); k++)
        {
            if (!inside[k] && IsUnknownVerb(quoted, k) && EndsAt(k + 1, high) && Speaker.Before(words, k, i) is { IsNone: false } fumed && fumed.First == i && IsNamed(fumed))
            {
                (speaker, cueFirst, cueEnd) = (fumed, k, k + 1);
                return true;
            }
            if (inside[k] || words.Is(k, ';') || words.Is(k, ':'))
                return false;
            if (!IsCue(k))
                continue;
            var subject = speakers.Before(k, i);
            if (subject.IsNone || (subject.First != i && !IsPost(i, subject.First)))
                continue;
            (speaker, cueFirst, cueEnd) = (subject, k, k + 1);
            return true;
        }
        return false;
    }

    private const int LongestPost = 6;

    /// <summary>"The headmaster, Ann Lee, warned": whether what stands before a name is a post and its comma.</summary>
    private bool IsPost(int first, int name)
    {
        if (name - first is < 2 or > LongestPost || !words.Is(name - 1, ',') || !_tokens[name].IsCapitalized || !SpeechWords.Is(_tokens[first], SpeechWord.Determiner | SpeechWord.Article))
            return false;
        for (var i = first; i < name - 1; i++)
            if (_tokens[i].Kind != TokenKind.Word || SpeechWords.CueOf(_tokens[i]) != Cue.None || SpeechWords.Is(_tokens[i], SpeechWord.Conjunction | SpeechWord.Relative))
                return false;
        return true;
    }

    // A quoted name or title is shorter.
    private const int FewestWords = 4;

    /// <summary>Whether a token is a past verb that the list of cues lacks, beside a quotation that is a sentence: "…," fumed Ann Lee.</summary>
    private bool IsUnknownVerb(Quoted quoted, int i)
    {
        var token = _tokens[i];
        if (quoted.Last - quoted.First < FewestWords || token.Kind != TokenKind.Word || token.IsCapitalized || token.Length < 5 || SpeechWords.CueOf(token) != Cue.None)
            return false;
        return string.CompareOrdinal(words.Text, token.ReadEnd - 2, "ed", 0, 2) == 0 && !SpeechWords.Is(token, ~SpeechWord.Verb & ~SpeechWord.Inverts) && !IsTitle(quoted);
    }

    private bool IsNamed(Speaker speaker)
    {
        for (var i = speaker.First; i < speaker.End; i++)
            if (_tokens[i].IsCapitalized)
                return true;
        return SpeechWords.Is(_tokens[speaker.First], SpeechWord.PersonalPronoun);
    }

    /// <summary>Whether the clause ends, or goes on with what belongs to speaking: a mark, "as", "to reporters", "on Monday".</summary>
    private bool EndsAt(int i, int high) =>
        i >= high || _tokens[i].Kind == TokenKind.Symbol && !words.Is(i, '-') && !words.Is(i, '\'') || SpeechWords.Is(_tokens[i], SpeechWord.Preposition | SpeechWord.Time | SpeechWord.Conjunction | SpeechWord.Relative);

    /// <summary>"Bo Ek said it was “a waste of time”, Ann Dunn “a joy for all”": a name between two quotations, the verb of the first meant again.</summary>
    private bool FindElided(Quoted quoted, int low, ref Speaker speaker, ref int cueFirst, ref int cueEnd)
    {
        var first = quoted.Open;
        while (first > low && _tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && !inside[first - 1] && quoted.Open - first < 4)
            first--;
        if (first == quoted.Open || first - 2 <= low)
            return false;
        var i = first - 1;
        if (SpeechWords.Is(_tokens[i], SpeechWord.Conjunction))
            i--;
        var comma = words.Is(i, ',') || words.Is(i, ';');
        if (comma)
            i--;
        if (i <= low || (!comma && i == first - 1) || !(words.Is(i, '"') || words.Is(i, '\u201D') || words.Is(i, '\u2019') || words.Is(i, '\'')))
            return false;
        for (var k = i - 1; k > low; k--)
            if (!inside[k] && SpeechWords.CueOf(_tokens[k]) is Cue.Say or Cue.Tell or Cue.Call or Cue.That)
            {
                (speaker, cueFirst, cueEnd) = (new Speaker(first, quoted.Open), k, k + 1);
                return true;
            }
        return false;
    }

    /// <summary>The speaker behind a dash: “…” – Ann Dunn, farmer.</summary>
    public bool FindSigned(int dash, int high, out Speaker speaker)
    {
        speaker = Speaker.None;
        if (dash + 1 >= high || !(words.Is(dash, '-') || words.Is(dash, '\u2013') || words.Is(dash, '\u2014')) || !_tokens[dash + 1].IsCapitalized)
            return false;
        var found = Speaker.Starting(words, dash + 1, high);
        if (found.IsNone || !IsNamed(found) || SpeechWords.Is(_tokens[found.First], SpeechWord.Determiner | SpeechWord.Pronoun))
            return false;
        speaker = found;
        return found.End >= high || words.Is(found.End, ',') || (words.Is(found.End, '.') && found.End + 1 >= high) || words.Is(found.End, '(');
    }

    /// <summary>The name that a sentence ends with before its colon: "Ann Lee:", "This from Ann Lee, the mayor:", "From the desk of Ann Lee:".</summary>
    public bool FindHeading(int first, int end, out Speaker speaker)
    {
        speaker = Speaker.None;
        const int Longest = 20;
        if (end - first > Longest)
            return false;
        var at = first;
        for (var i = first; i < end - 1; i++)
            if (words.Is(i, "from"))
                at = i + 1;
        if (at > first && at + 3 < end && words.Is(at, "the") && words.Is(at + 1, "desk") && words.Is(at + 2, "of"))
            at += 3;
        if (at == first && !IsNameLine(first, end - 1))
            return false;
        var found = Speaker.Starting(words, at, end);
        if (found.IsNone || !IsNamed(found))
            return false;
        speaker = found;
        return true;
    }

    /// <summary>Whether a line is a name of two or three capitals, maybe with what one is behind a comma.</summary>
    private bool IsNameLine(int first, int end)
    {
        var n = 0;
        while (first + n < end && _tokens[first + n] is { Kind: TokenKind.Word, IsCapitalized: true } && !SpeechWords.Is(_tokens[first + n], SpeechWord.Determiner | SpeechWord.Pronoun | SpeechWord.Preposition))
            n++;
        return n is 2 or 3 && (first + n == end || words.Is(first + n, ','));
    }

    private bool IsCue(int i) => SpeechWords.CueOf(_tokens[i]) is not (Cue.None or Cue.Call or Cue.Participle);

    /// <summary>X said: "…" · X called Y "…" · …, calling it "…".</summary>
    private bool FindBefore(Quoted quoted, int low, ref Speaker speaker, ref int cueFirst, ref int cueEnd)
    {
        for (var i = quoted.Open - 1; i >= low && i > quoted.Open - Ahead; i--)
        {
            if (inside[i])
                continue;
            if (words.Is(i, ';'))
                return false;
            var cue = SpeechWords.CueOf(_tokens[i]);
            if (cue == Cue.None)
                continue;
            var isNear = IsNear(i, quoted.Open);
            if (IsNaming(quoted.Open, low) && !(cue == Cue.Call && i + 1 < quoted.Open && !words.Is(i + 1, '"') && !isNear && SpeechWords.Is(_tokens[i + 1], SpeechWord.ObjectPronoun)))
                return false;
            if ((!isNear || cue is Cue.That or Cue.Quote) && IsTitle(quoted))
                return false;
            if (cue == Cue.Call && isNear)
                return false;
            var named = cue == Cue.Participle ? OfParticiple(i, low, out cueFirst) : speakers.Before(cueFirst = i, low);
            if (named.IsNone)
            {
                // "a plan that critics said …", "was told": passive, or the cue is no verb.
                if (cue is Cue.Say or Cue.Tell or Cue.Participle)
                    return false;
                continue;
            }
            (speaker, cueEnd) = (named, i + 1);
            return true;
        }
        return false;
    }

    /// <summary>The speaker of a sentence that ends with a colon: "Lee said on Monday:".</summary>
    public bool FindColon(int end, int low, out Speaker speaker, out int cueFirst, out int cueEnd)
    {
        speaker = Speaker.None;
        cueFirst = cueEnd = 0;
        for (var i = end - 1; i >= low && i > end - Ahead; i--)
        {
            if (inside[i] || SpeechWords.CueOf(_tokens[i]) is Cue.None or Cue.Call or Cue.Participle)
                continue;
            (speaker, cueFirst, cueEnd) = (speakers.Before(i, low), i, i + 1);
            return !speaker.IsNone;
        }
        return false;
    }

    private Speaker OfParticiple(int cue, int low, out int cueFirst)
    {
        cueFirst = cue;
        if (cue >= low + 2 && _tokens[cue - 1].Word == SpeechWords.As && _tokens[cue - 2].Word == SpeechWords.Quoted)
        {
            cueFirst = cue - 2;
            return clauses.QuotedAs(cueFirst, low);
        }
        return clauses.Subject(low, cue);
    }

    /// <summary>Whether only a comma, a colon, "that" or a hearer stands between a cue and the opening mark.</summary>
    private bool IsNear(int cue, int open)
    {
        var i = cue + 1;
        while (i < open && (words.Is(i, ',') || words.Is(i, ':') || SpeechWords.Is(_tokens[i], SpeechWord.That)))
            i++;
        return i >= open;
    }

    /// <summary>the film "…" · known as "…" · the so-called "…".</summary>
    private bool IsNaming(int open, int low)
    {
        var i = open - 1;
        while (i > low && i > open - 3 && (_tokens[i].Word == SpeechWords.As || SpeechWords.Is(_tokens[i], SpeechWord.Determiner)))
            i--;
        return i >= low && SpeechWords.Is(_tokens[i], SpeechWord.Naming);
    }

    /// <summary>Ann "The Rock" Lee.</summary>
    private bool IsNickname(Quoted quoted) =>
        quoted.Open > 0 && quoted.End < _tokens.Length && quoted.End - quoted.Open <= 6 && _tokens[quoted.Open - 1].IsCapitalized && _tokens[quoted.End].IsCapitalized
        && _tokens[quoted.First].IsCapitalized && !_tokens[quoted.End].LineBefore && _tokens[quoted.End - 2].Kind == TokenKind.Word;

    /// <summary>Whether the quoted words are a name or title: each begins with a capital but the small joining words.</summary>
    private bool IsTitle(Quoted quoted)
    {
        if (quoted.Last - quoted.First > 8)
            return false;
        for (var i = quoted.First; i < quoted.Last; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TokenKind.Word && !token.IsCapitalized && (i == quoted.First || !SpeechWords.Is(token, SpeechWord.Preposition | SpeechWord.InnerPreposition | SpeechWord.Determiner | SpeechWord.Conjunction))
                && words.Text[token.Start] is not ('\'' or '\u2019'))
                return false;
            if (token.Kind == TokenKind.Symbol && (words.Is(i, '!') || words.Is(i, '?') || (words.Is(i, '.') && i == quoted.Last - 1)))
                return false;
        }
        return true;
    }
}
