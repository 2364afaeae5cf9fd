namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>Which kinds of event an article has spoken of as known, "the quake", and whether a sentence brings in another of the kind, "a quake in 1990".</summary>
internal sealed class Happenings
{
    // From an article to its noun: "a powerful offshore quake".
    private const int ToArticle = 4;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private Predicate? _here;
    private int _block = -1;
    private bool _isOnly;

    /// <summary>Whether the sentence brings in another event of a kind that is known.</summary>
    public bool IsAnother { get; private set; }

    /// <summary>The only event noun of the sentence before in the same paragraph, or null.</summary>
    public Predicate? Before { get; private set; }

    /// <summary>Moves on to a sentence; sentences must come in the order of the text.</summary>
    public void MoveTo(Reading reading)
    {
        var (words, sentence) = (reading.Words, reading.Sentence);
        Before = sentence.Block == _block && _isOnly ? _here : null;
        (_block, _here, _isOnly, IsAnother) = (sentence.Block, null, true, false);
        if (!HasNoun(words, sentence))
            return;
        foreach (var clause in reading.Clauses)
        {
            if (clause.Predicate is not { IsEvent: true } happening || (happening.Forms & VerbForms.Noun) == 0 || clause.Verb >= 0)
                continue;
            _isOnly &= _here is null || _here.Class == happening.Class;
            _here = happening;
            if (sentence.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst))
                continue;
            if (ArticleBefore(words, sentence, clause.Token) is not (>= 0 and var article))
                continue;
            var isDefinite = words.Tokens[article].Length == 3;
            if (isDefinite)
                _known.Add(happening.Class);
            else if (_known.Contains(happening.Class))
                IsAnother = true;
        }
    }

    /// <summary>Whether a word can be an event's noun; if none is, nobody need know of the sentence's verbs.</summary>
    private static bool HasNoun(Words words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words.Tokens[i].Kind == TokenKind.Word && ClaimWords.Predicates[words.Tokens[i].Word] is { IsEvent: true } happening && (happening.Forms & VerbForms.Noun) != 0)
                return true;
        return false;
    }

    /// <summary>The "a", "an" or "the" of a noun; -1 when there is none near. "Another" says itself what it is, and is read with the numbers.</summary>
    private static int ArticleBefore(Words words, Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= sentence.First && i >= noun - ToArticle; i--)
        {
            var token = words.Tokens[i];
            if (token.Kind == TokenKind.Symbol && !words.Is(i, '-') && !words.Is(i, '.'))
                return -1;
            var c = (char)(words.Text[token.Start] | ' ');
            if ((c == 'a' && (token.Length == 1 || (token.Length == 2 && (words.Text[token.ReadEnd - 1] | ' ') == 'n'))) || (c == 't' && token.Length == 3 && string.Compare(words.Text, token.Start, "the", 0, 3, StringComparison.OrdinalIgnoreCase) == 0))
                return i;
        }
        return -1;
    }
}
