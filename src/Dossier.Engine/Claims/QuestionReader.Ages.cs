namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <content>Ages that no unit marks: "a girl of eight", "at 34, she", "the captain, now 52".</content>
internal sealed partial class QuestionReader
{
    // Whoever is younger is told so in months.
    private const decimal YoungestAge = 2;

    private void ReadAges(List<PlacedClaim> claims)
    {
        var words = _reading.Words;
        for (var i = _reading.Sentence.First; i < _reading.Sentence.End; i++)
        {
            if (words.Tokens[i].Kind != TokenKind.Number && NumberWords.Class(words.Tokens[i].Word) == NumberClass.None || !NumberReader.TryRead(words, i, i, _reading.Sentence.End, out var read)
                || read.Form is not (NumberForm.Digits or NumberForm.Words) || read.Value is < YoungestAge or > OldestAge || read.Value != decimal.Truncate(read.Value) || _tree.At(words.Tokens[i].Start) is not (>= 0 and var word))
                continue;
            var span = words.Span(i, read.End);
            if (Whose(word, i, read.End) is not { } person || _reading.Times.Exists(t => t.Span.Overlaps(span)) || claims.Exists(c => c.Span.Overlaps(span) && c.Digest.Question is { Kind: ClaimKind.Age }))
                continue;
            claims.RemoveAll(c => c.Span == span && c.Digest.Question is { Kind: ClaimKind.Number });
            claims.Add(Claim(Ask(ClaimKind.Age, span, Term.None) with { Doers = person }, span, "age", new ClaimValue(ValueKind.Quantity, mentions.Document.SeenIn(span)) { Quantity = new Quantity(read.Value, read.Value, "year of age") { Value = read.Value } }, ""));
            i = read.End - 1;
        }
    }

    /// <summary>Whose age a number is, empty for somebody without a name; null for a number that is none.</summary>
    private EquatableArray<Entity>? Whose(int word, int token, int end)
    {
        var words = _reading.Words;
        var before = token > _reading.Sentence.First ? words.Slice(token - 1).ToLowerInvariant() : "";
        // "A girl of eight": what follows would be counted.
        if (before == "of" && word > 1 && IsPerson(word - 2) && IsSingular(word - 2) && !IsCounted(end))
            return PersonOf(word - 2);
        // "The captain, now 52, retired", "the dad-of-two, 45, was there".
        var isAside = Ends(',') || Ends(')') || Ends('.');
        var first = before is "now" or "then" or "aged" ? token - 1 : token;
        if (isAside && first > _reading.Sentence.First + 1 && (words.Is(first - 1, ',') || words.Is(first - 1, '(')) && _tree.At(words.Tokens[first - 2].Start) is >= 0 and var noun && IsPerson(noun) && IsSingular(noun) && (Ends(')') == words.Is(first - 1, '(')))
            return PersonOf(noun);
        // "At 34, she is the youngest".
        if (before == "at" && token == _reading.Sentence.First + 1 && Ends(',') && end + 1 < _reading.Sentence.End && words.Slice(end + 1).ToLowerInvariant() is "he" or "she")
            return PersonOf(_tree.At(words.Tokens[end + 1].Start));
        // "Was nine when he noticed": somebody in the singular is a number, and nothing is counted.
        if (before is "was" or "is" && _tree[word].Relation is not (Relation.Nummod or Relation.Compound) && !IsCounted(end) && SubjectOf(word) is >= 0 and var subject
            && (Ends(',') || Ends('.') || (end < _reading.Sentence.End && words.Slice(end) is "when" or "and" or "at")))
            return PersonOf(subject);
        return null;

        bool Ends(char sign) => end < _reading.Sentence.End && words.Is(end, sign);
    }

    private bool IsSingular(int word) => _tree[word].Tag == PennTag.NN;

    /// <summary>Whether a noun stands behind a number.</summary>
    private bool IsCounted(int end) => end < _reading.Sentence.End && _tree.At(_reading.Words.Tokens[end].Start) is >= 0 and var next && _tree[next].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Propn;

    /// <summary>The subject of what is said to be a number, if it is one person.</summary>
    private int SubjectOf(int word)
    {
        for (var child = _tree[word].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation == Relation.Nsubj)
                return _tree[child].PartOfSpeech == PartOfSpeech.Pron ? _tree.Form(child).ToLowerInvariant() is "he" or "she" ? child : SyntaxWord.None
                    : (IsPerson(child) && IsSingular(child)) || _reading.Names.Exists(n => n.Span.Contains(_tree[child].Span) && _reading.EntityOf(n).Type == EntityType.Person) ? child : SyntaxWord.None;
        return SyntaxWord.None;
    }

    private EquatableArray<Entity> PersonOf(int word) => PersonAt(word) is { } person ? new([person]) : EquatableArray<Entity>.Empty;
}
