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
        for (var k = i + 1; k < Math.Min(high, i + After); k++)
        {
            if (inside[k] || words.Is(k, ';') || words.Is(k, ':'))
                return false;
            if (!IsCue(k))
                continue;
            var subject = speakers.Before(k, i);
            if (subject.First != i || subject.IsNone)
                continue;
            (speaker, cueFirst, cueEnd) = (subject, k, k + 1);
            return true;
        }
        return false;
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
