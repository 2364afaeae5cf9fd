namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>Words between quotation marks, and who says them.</summary>
internal readonly record struct DirectQuotation(Quoted Quoted, Speaker Speaker, int CueFirst, int CueEnd);

/// <summary>Walks through a document's quotations in its order and carries a speaker from one to the next where the text does.</summary>
internal sealed class DirectSpeech(Words words, Attribution attribution, List<Quoted> quotations)
{
    private int _next;
    private DirectQuotation _last;
    private int _lastSentence = -2;

    /// <summary>The quotations that open in a sentence and that somebody says.</summary>
    public IEnumerable<DirectQuotation> OfSentence(int index)
    {
        var sentence = words.Sentences[index];
        while (_next < quotations.Count && quotations[_next].Open < sentence.First)
            _next++;
        for (; _next < quotations.Count && quotations[_next].Open < sentence.End; _next++)
        {
            var quoted = quotations[_next];
            var close = index;
            while (close + 1 < words.Sentences.Length && words.Sentences[close].End < quoted.End)
                close++;
            if (attribution.Find(quoted, sentence.First, words.Sentences[close].End, out var speaker, out var cueFirst, out var cueEnd))
                _last = new DirectQuotation(quoted, speaker, cueFirst, cueEnd);
            else if (Signed(close, quoted, out var signed))
                _last = signed;
            else if (Introduced(index, quoted, out var introduced))
                _last = introduced;
            else if (GoesOn(index, quoted))
                _last = _last with { Quoted = quoted };
            else if (IsWhole(index, close, quoted))
                // Somebody says it, whoever that is; the speaker of what follows is his own.
                _last = new DirectQuotation(quoted, Speaker.None, 0, 0);
            else
                continue;
            _lastSentence = close;
            yield return _last;
        }
    }

    // A title or a slogan between marks is shorter.
    private const int FewestWords = 8;

    /// <summary>Whether a quotation is nothing but whole sentences.</summary>
    private bool IsWhole(int first, int last, Quoted quoted) =>
        quoted.IsClosed && quoted.Open == words.Sentences[first].First && quoted.End == words.Sentences[last].End && words.Sentences[first].Kind == BlockKind.Paragraph
        && quoted.Last - quoted.First >= FewestWords && words.Tokens[quoted.First].IsCapitalized && words.Text[words.Tokens[quoted.Last - 1].Start] is '.' or '!' or '?' or ',' or '\u2026';

    /// <summary>Whether the speaker stands behind a dash, in the line or in one of its own: “…” – Ann Dunn, farmer.</summary>
    private bool Signed(int close, Quoted quoted, out DirectQuotation signed)
    {
        signed = default;
        if (!quoted.IsClosed || quoted.Last - quoted.First < 3 || words.Text[words.Tokens[quoted.Last - 1].Start] is not ('.' or '!' or '?' or '\u2026'))
            return false;
        var index = quoted.End < words.Sentences[close].End ? close : close + 1;
        if (index >= words.Sentences.Length || words.Sentences[index].Block > words.Sentences[close].Block + 1 || (index > close && words.Sentences[index].First != quoted.End))
            return false;
        if (!attribution.FindSigned(quoted.End, words.Sentences[index].End, out var speaker))
            return false;
        signed = new DirectQuotation(quoted, speaker, quoted.End, quoted.End + 1);
        return true;
    }

    /// <summary>Whether the paragraph before ends with a speaker and a colon: "Lee said:".</summary>
    private bool Introduced(int index, Quoted quoted, out DirectQuotation introduced)
    {
        introduced = default;
        var sentence = words.Sentences[index];
        if (index == 0 || quoted.Open != sentence.First)
            return false;
        var before = words.Sentences[index - 1];
        if (before.Block != sentence.Block - 1 || before.Kind is BlockKind.Boilerplate or BlockKind.Byline || !words.Is(before.End - 1, ':'))
            return false;
        if (!attribution.FindColon(before.End, before.First, out var speaker, out var cueFirst, out var cueEnd))
        {
            if (!attribution.FindHeading(before.First, before.End, out speaker))
                return false;
            (cueFirst, cueEnd) = (before.End - 1, before.End);
        }
        introduced = new DirectQuotation(quoted, speaker, cueFirst, cueEnd);
        return true;
    }

    /// <summary>Whether a quotation follows another's attribution and is a whole sentence of its own: "…," Lee said. "…"</summary>
    private bool GoesOn(int index, Quoted quoted)
    {
        var sentence = words.Sentences[index];
        if (_last.Speaker.IsNone || quoted.Open != sentence.First)
            return false;
        // The last one ran over the paragraph's end and opens again here.
        if (!_last.Quoted.IsClosed && _last.Quoted.Block == quoted.Block - 1)
            return true;
        return _last.Quoted.Block == quoted.Block && _lastSentence == index - 1 && words.Tokens[quoted.First].IsCapitalized
            && quoted.Last - quoted.First >= 3 && (!quoted.IsClosed || quoted.End >= sentence.End - 1);
    }
}
