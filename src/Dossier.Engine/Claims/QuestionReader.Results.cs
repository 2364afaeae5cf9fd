namespace Dossier.Engine.Claims;

using System.Globalization;
using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

internal sealed partial class QuestionReader
{
    private readonly List<TextSpan> _tallies = [];

    /// <summary>A headline's result: "Rovers 3, City 1". A number right behind a name is no quantity, for most are models and roads.</summary>
    private void ReadResult(List<PlacedClaim> claims)
    {
        var (words, end) = (_reading.Words, _reading.Sentence.End);
        if (_reading.Sentence.Kind != BlockKind.Headline || end - _reading.Sentence.First < 5 || PointsOf(words, end - 1) is not { } right
            || _reading.Names.LastOrDefault(n => n.Span.End == words.Tokens[end - 1].Start - 1) is not { Span.Length: > 0 } loser || _reading.TokenAt(loser.Span.Start) - 1 is var comma && !words.Is(comma, ',')
            || PointsOf(words, comma - 1) is not { } left || !_reading.Names.Any(n => n.Span.End == words.Tokens[comma - 1].Start - 1))
            return;
        var span = TextSpan.FromBounds(words.Tokens[comma - 1].Start, words.Tokens[end - 1].End);
        claims.Add(Claim(Ask(ClaimKind.Score, span, Term.None), span, "score", new ClaimValue(ValueKind.Quantity, left + "-" + right) { Quantity = new Quantity(Math.Min(left, right), Math.Max(left, right), "") }, ""));
    }

    private static int? PointsOf(Words words, int token) =>
        words.Tokens[token] is { Kind: TokenKind.Number, Length: <= 3 } number && int.TryParse(words.Text.Substring(number.Start, number.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var points) ? points : null;

    /// <summary>"By 54 votes to 46", ", four games to three": a result, and no two counts.</summary>
    private void ReadTallies(List<PlacedClaim> claims)
    {
        _tallies.Clear();
        var (words, end) = (_reading.Words, _reading.Sentence.End);
        foreach (var quantity in _reading.Quantities)
        {
            if (quantity is not { Kind: QuantityKind.Count, Quantity: { Value: { } won, Modifier: Modifier.None } })
                continue;
            int before = _reading.TokenAt(quantity.Span.Start) - 1, to = _reading.TokenAt(quantity.Span.End);
            if (before < _reading.Sentence.First || !(words.Is(before, "by") || words.Is(before, ',')) || to + 1 >= end || !words.Is(to, "to")
                || !NumberReader.TryRead(words, to + 1, to + 1, end, out var read) || read.Form is not (NumberForm.Digits or NumberForm.Words) || read.Value > won
                || (read.End < end && _tree.At(words.Tokens[read.End].Start) is >= 0 and var next && _tree[next].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && !_reading.Times.Exists(t => t.Span.Contains(_tree[next].Span))))
                continue;
            var span = TextSpan.FromBounds(quantity.Span.Start, words.Tokens[read.End - 1].End);
            _tallies.Add(span);
            claims.Add(Claim(Ask(ClaimKind.Score, span, Term.None), span, "score", new ClaimValue(ValueKind.Quantity, mentions.Document.SeenIn(span)) { Quantity = new Quantity(read.Value, won, "") }, ""));
        }
    }

    private readonly List<TextSpan> _gameClocks = [];

    /// <summary>"With 7:41 left in the first half", "2:05 remaining": minutes and seconds of a game's clock, and no time of day.</summary>
    private void ReadGameClocks(List<PlacedClaim> claims)
    {
        _gameClocks.Clear();
        var (words, end) = (_reading.Words, _reading.Sentence.End);
        for (var i = _reading.Sentence.First; i + 3 < end; i++)
        {
            if (words.Tokens[i] is not { Kind: TokenKind.Number, Length: <= 2 } || !words.Is(i + 1, ':') || words.Tokens[i + 1].SpaceBefore || words.Tokens[i + 2] is not { Kind: TokenKind.Number, Length: 2, SpaceBefore: false } || !IsStillToPlay(i + 3)
                || PointsOf(words, i) is not { } minutes || PointsOf(words, i + 2) is not (< 60 and var seconds))
                continue;
            var span = words.Span(i, i + 3);
            var length = TimeSpan.FromSeconds((minutes * 60) + seconds);
            _gameClocks.Add(span);
            claims.Add(Claim(Ask(ClaimKind.Duration, span, Term.None) with { Unit = Question.StillToPlay }, span, TimeLeft, new ClaimValue(ValueKind.Duration, "PT" + minutes + "M" + seconds + "S") { Duration = new Duration("PT" + minutes + "M" + seconds + "S", length, length) }, "", "the game"));
        }
    }

    private const string TimeLeft = "time left";

    /// <summary>"Left", "remaining", "to go", "to play".</summary>
    private bool IsStillToPlay(int token) =>
        token < _reading.Sentence.End && (_reading.Words.Is(token, "left") || _reading.Words.Is(token, "remaining") || (_reading.Words.Is(token, "to") && token + 1 < _reading.Sentence.End && _reading.Words.Slice(token + 1) is "go" or "play"));

    /// <summary>"Won the cup twice", "was beaten once": how many times.</summary>
    private void ReadRepetitions(List<PlacedClaim> claims)
    {
        for (var i = 0; i < _tree.Count; i++)
        {
            var times = _tree[i].PartOfSpeech != PartOfSpeech.Adv ? 0 : _tree.Form(i).ToLowerInvariant() switch { "once" => 1, "twice" => 2, "thrice" => 3, _ => 0 };
            // "Once he had left", "once again", "once the biggest": a conjunction, and a time long past. "Twice as many": a ratio.
            if (times == 0)
                continue;
            var per = PerOf(i + 1);
            if (per.Length == 0 && (_tree[i].Head is not (>= 0 and var head) || _tree[head].PartOfSpeech != PartOfSpeech.Verb || _tree[i].Relation is not Relation.Advmod || (times == 1 && !(head < i && EndsClause(i + 1)))
                || (i + 1 < _tree.Count && _tree.Form(i + 1).ToLowerInvariant() is "as" or "the" or "again" or "more" or "a" or "that")))
                continue;
            var question = Ask(ClaimKind.Count, _tree[i].Span, Term.Of("time")) with { Scope = per };
            claims.Add(Claim(question, _tree[i].Span, "number", new ClaimValue(ValueKind.Quantity, _tree.Form(i).ToLowerInvariant()) { Quantity = new Quantity(times, times, "time") }, "times"));
        }

        // "A week", "per calendar year".
        string PerOf(int word)
        {
            if (word + 1 >= _tree.Count || _tree.Form(word).ToLowerInvariant() is not ("a" or "an" or "per" or "each" or "every"))
                return "";
            for (var i = word + 1; i < Math.Min(_tree.Count, word + 3); i++)
                if (UnitTable.Find(_reader.Grammar.Lemma(i)) is { Dimension: "time" } unit)
                    return "per " + unit.Name;
            return "";
        }

        bool EndsClause(int word) => word >= _tree.Count || _tree[word].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj;
    }

    private static readonly Dictionary<string, decimal> Multiples = Vocabulary.Instance.Lines("Claims/multiples.lexicon").ToDictionary(l => l.Fields[0], l => decimal.Parse(l.Fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly Term Multiply = Term.Of("multiply");

    /// <summary>"Profit doubled", "has halved its staff": how many times as much it became.</summary>
    private void ReadMultiples(List<PlacedClaim> claims)
    {
        foreach (var statement in _statements)
        {
            if (statement is not { Form: StatementForm.Verb, Polarity: true } || !Multiples.TryGetValue(statement.Predicate, out var factor)
                || (statement.Object ?? statement.Subject) is not { } what || TermsIn(what.Span, default) is not { Count: > 0 } terms || IsAbout(statement.PredicateSpan))
                continue;
            var question = Ask(ClaimKind.Number, statement.PredicateSpan, terms[0]) with { Act = Multiply, Unit = "fold " + terms[0].Lemma };
            claims.Add(Claim(question, statement.PredicateSpan, "multiple", new ClaimValue(ValueKind.Quantity, mentions.Document.SeenIn(statement.PredicateSpan).ToLowerInvariant()) { Quantity = new Quantity(factor, factor, "") }, terms[0].Lemma));
        }

        // "More than doubled", "has nearly tripled".
        bool IsAbout(TextSpan predicate)
        {
            for (var i = Math.Max(_reading.Sentence.First, _reading.TokenAt(predicate.Start) - 1); i < _reading.Sentence.End && _reading.Words.Tokens[i].Start < predicate.End; i++)
                if (_reading.Words.Slice(i).ToLowerInvariant() is "than" or "nearly" or "almost" or "about" or "roughly" or "virtually")
                    return true;
            return false;
        }
    }
}
