namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Quantities;

/// <summary>Which version of something is in use or needed. "Since 2.3", "in Orrery 7" and "the 3.0 release" say when or which one, and state no version.</summary>
internal sealed partial class QuestionReader
{
    private const int LongestVersion = 12;

    private static readonly HashSet<string> Sections = new(Vocabulary.Instance.Lines("Claims/sections.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>"Version 4.2", "Bluetooth 5.0", "Windows 11 or later", "the new version is 7.3".</summary>
    private void ReadVersions(List<PlacedClaim> claims, int first)
    {
        if (_reading.Sentence.Kind is BlockKind.Headline)
            return;
        var words = _reading.Words;
        for (var i = _reading.Sentence.First + 1; i < _reading.Sentence.End; i++)
        {
            if (words.Tokens[i] is not { Length: <= LongestVersion, Kind: TokenKind.Number } || _reading.Times.Exists(t => t.Span.Overlaps(words.Span(i, i + 1))) || VersionedBy(i) is not { } of)
                continue;
            var end = EndOfVersion(i);
            if (IsAddress(i, end) && !IsVersionWord(of))
                continue;
            var isLeast = IsOpenAbove(end) || IsAtLeast(i);
            if (NamesVersion(i, isLeast))
                continue;
            var span = words.Span(i, end);
            // A number that is a version is no other.
            for (var c = claims.Count - 1; c >= first; c--)
                if (claims[c].Digest.Question is { Kind: ClaimKind.Number } && claims[c].Span.Overlaps(span))
                    claims.RemoveAt(c);
            var question = Ask(ClaimKind.Version, span, Term.Of(of.ToLowerInvariant())) with { IsUnreal = false };
            claims.Add(Claim(isLeast || IsNeeded(span) ? question with { Bound = "minimum" } : question, span, "version", new ClaimValue(ValueKind.Text, mentions.Document.SeenIn(span)), "", of));
            i = end - 1;
        }
    }

    /// <summary>The end of a version of several parts: "2.10" and ".1" are one.</summary>
    private int EndOfVersion(int token)
    {
        var words = _reading.Words;
        var end = token + 1;
        while (end + 1 < _reading.Sentence.End && words.Is(end, '.') && !words.Tokens[end].SpaceBefore && !words.Tokens[end + 1].SpaceBefore && words.Tokens[end + 1].Kind == TokenKind.Number)
            end += 2;
        // "2.0-rc1": what comes before a release is another version.
        if (end + 1 < _reading.Sentence.End && words.Is(end, '-') && !words.Tokens[end].SpaceBefore && !words.Tokens[end + 1].SpaceBefore && words.Slice(end + 1).ToLowerInvariant() is "rc" or "alpha" or "beta" or "pre" or "preview" or "dev" or "snapshot" or "nightly")
            for (end += 2; end < _reading.Sentence.End && !words.Tokens[end].SpaceBefore && (words.Tokens[end].Kind == TokenKind.Number || (words.Is(end, '.') && end + 1 < _reading.Sentence.End && words.Tokens[end + 1].Kind == TokenKind.Number && !words.Tokens[end + 1].SpaceBefore)); end++)
            {
            }
        return end;
    }

    /// <summary>"127.0.0.1", "10.0.0.0/8": four numbers of a byte each make an address, where no word says that they are a version.</summary>
    private bool IsAddress(int token, int end)
    {
        var parts = _reading.Words.Slice(token, end).Split('.');
        return parts.Length == 4 && parts.All(p => byte.TryParse(p, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _));
    }

    /// <summary>What a number is the version of, by the word it belongs to; null for other numbers.</summary>
    private string? VersionedBy(int token)
    {
        var words = _reading.Words;
        var before = BeforeSigns(token);
        if (before < _reading.Sentence.First || words.Tokens[before].Kind != TokenKind.Word)
            return null;
        // "Kubernetes version 1.30", "Kubernetes v1.30": of what stands before.
        if (words.Slice(before).ToLowerInvariant() is "v" or "version" or "versions")
            return BeforeSigns(before) is var named && named >= _reading.Sentence.First && words.Tokens[named].Kind == TokenKind.Word && _tree.At(words.Tokens[named].Start) is >= 0 and var noun && _tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
                ? words.Slice(named)
                // "v2.10" by itself is of whatever the page is of.
                : words.Is(before, "v") ? null : words.Slice(before);
        if (IsVersionWord(words.Slice(before)))
            return words.Slice(before);
        var isDotted = words.Slice(token).IndexOf('.') > 0;
        if (words.Tokens[before].IsCapitalized && !Sections.Contains(words.Slice(before).ToLowerInvariant()) && (IsOpenAbove(token + 1) || (isDotted && _reading.Quantities.Find(q => q.Span.Overlaps(words.Span(token, token + 1))) is null or { Kind: QuantityKind.Number })))
            return words.Slice(before);
        // "Kernel 5.4 or newer".
        if (isDotted && IsOpenAbove(EndOfVersion(token)) && _tree.At(words.Tokens[before].Start) is >= 0 and var kind && _tree[kind].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn)
            return words.Slice(before);
        if (!isDotted || _tree.At(words.Tokens[token].Start) is not (>= 0 and var word))
            return null;
        for (var child = _tree[word].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation == Relation.Nsubj && IsVersionWord(_tree.Form(child)))
                return _tree.Form(child);
        return null;
    }

    /// <summary>The word before a token, signs of comparison between them left out: "Kubernetes >= 1.30".</summary>
    private int BeforeSigns(int token)
    {
        var before = token - 1;
        while (before > _reading.Sentence.First && (_reading.Words.Is(before, '>') || _reading.Words.Is(before, '=') || _reading.Words.Is(before, '\u2265')))
            before--;
        return before;
    }

    /// <summary>Whether a version says which one is meant, or since when, and not which one it is: "since 2.3", "Loki 3.0 removes", "the 3.0 release". "On 11 or later" is a need.</summary>
    private bool NamesVersion(int token, bool isLeast)
    {
        if (_tree.At(_reading.Words.Tokens[token].Start) is not (>= 0 and var word))
            return true;
        var top = word;
        while (_tree[top].Head >= 0 && _tree[top].Relation is Relation.Nummod or Relation.Flat or Relation.Compound or Relation.Amod or Relation.NmodDesc or Relation.Appos)
            top = _tree[top].Head;
        if (top > word && !isLeast)
            return true;
        // "Orrery 3.1 was released": news, and told of its day.
        if (_tree[top].Relation is Relation.Nsubj or Relation.NsubjPass && !isLeast && mentions.Clock.Date is null)
            return true;
        var preposition = PrepositionBefore(token) is { Length: > 0 } own ? own : _reader.Grammar.Preposition(top, out _);
        return preposition is "since" or "from" or "in" or "as of" or "before" or "until" or "till" or "after" or "prior to" or "starting" or "starting with" or "beginning with"
            || (preposition == "with" && token <= _reading.Sentence.First + AtStart)
            || (!isLeast && preposition is "by" or "to" or "than" or "for" or "of");
    }

    /// <summary>The word before what a version is of, in small letters: "from" of "from Tarnhook version v2.10".</summary>
    private string PrepositionBefore(int token)
    {
        var words = _reading.Words;
        var i = BeforeSigns(token);
        while (i > _reading.Sentence.First && words.Tokens[i].Kind == TokenKind.Word && (words.Tokens[i].IsCapitalized || IsVersionWord(words.Slice(i)) || words.Is(i, "the")))
            i = BeforeSigns(i);
        if (words.Tokens[i].Kind != TokenKind.Word)
            return "";
        var word = words.Slice(i).ToLowerInvariant();
        return i == _reading.Sentence.First ? word : (words.Slice(i - 1).ToLowerInvariant(), word) switch
        {
            ("as", "of") => "as of",
            ("prior", "to") => "prior to",
            ("starting" or "beginning", _) => "starting",
            _ => word is "since" or "from" or "in" or "before" or "until" or "till" or "after" or "with" or "by" or "to" or "than" or "for" or "of" or "starting" ? word : "",
        };
    }

    /// <summary>"Or later", "or newer", "at least", "1.30+": what came before is the least that will do.</summary>
    private bool IsOpenAbove(int token) =>
        (token < _reading.Sentence.End && _reading.Words.Is(token, '+') && !_reading.Words.Tokens[token].SpaceBefore)
        || (token + 1 < _reading.Sentence.End && (_reading.Words.Is(token, "or") || _reading.Words.Is(token, "and")) && _reading.Words.Slice(token + 1).ToLowerInvariant() is "later" or "newer" or "higher" or "above" or "up" or "greater")
        || (token + 1 < _reading.Sentence.End && _reading.Words.Is(token, "at") && _reading.Words.Is(token + 1, "least"));

    /// <summary>"At least 1.21", ">= 1.21".</summary>
    private bool IsAtLeast(int token)
    {
        for (var i = token - 1; i >= _reading.Sentence.First && i >= token - NearLeast; i--)
            if (_reading.Words.Is(i, '\u2265') || (_reading.Words.Is(i, '=') && i > _reading.Sentence.First && _reading.Words.Is(i - 1, '>')) || _reading.Words.Is(i, "least") || _reading.Words.Is(i, "minimum"))
                return true;
        return false;
    }

    private const int NearLeast = 4;
    private const int AtStart = 4;

    /// <summary>"Must speak TLS 1.3", "needs Bluetooth 5.0": less will not do.</summary>
    private bool IsNeeded(TextSpan version) => StatementOf(version).Statement is { } statement && (statement.Modality == Statements.Modality.Must || statement.Predicate is "need" or "require");

    private static bool IsVersionWord(string word) => word.ToLowerInvariant() is "version" or "release" or "firmware" or "v" or "versions";
}
