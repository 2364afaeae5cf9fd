namespace Dossier.Engine.Claims;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <content>Things that are told apart by numbers and letters: "shop 1", "line A", "unit 3 of the plant".</content>
internal sealed partial class QuestionReader
{
    private const int LongestDesignation = 4;

    private readonly List<(TextSpan Span, Term Named)> _designations = [];
    private Term _lastDesignation = Term.None;
    private Term _titleDesignation = Term.None;

    /// <summary>Finds the sentence's designations: a noun with a number or letter right behind it that counts nothing.</summary>
    private void ReadDesignations()
    {
        // Of the last sentence that was about one, over those that go on with a pronoun.
        if (_designations.Count == 1)
            _lastDesignation = _designations[0].Named;
        else if (_designations.Count > 1 || !IsPronoun(0))
            _lastDesignation = Term.None;
        _designations.Clear();
        for (var i = 0; i + 1 < _tree.Count && _designations.Count < MostTerms; i++)
            if ((_tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn || BeginsNumbered(i)) && IsDesignation(i + 1, BeginsNumbered(i)) && NameOf(i) is { } noun)
                _designations.Add((TextSpan.FromBounds(_tree[i].Start, _tree[i + 1].Span.End), new Term(noun + " " + _tree.Form(i + 1).ToLowerInvariant(), -1)));
        if (_reading.Sentence.Kind is BlockKind.Headline or BlockKind.Heading)
            _titleDesignation = _designations.Count == 1 ? _designations[0].Named : Term.None;
    }

    /// <summary>Which of its kind the subject of a value's statement is: "shop 1"; none where nothing tells, or several are spoken of.</summary>
    private Term DesignationOf(Statement? statement, TextSpan value)
    {
        var subject = statement is null ? default : (statement.IsPassive ? statement.Object : statement.Subject)?.Span ?? default;
        var found = Term.None;
        foreach (var (span, named) in _designations)
        {
            // What begins the sentence is its subject, whatever the grammar makes of the number.
            if (span.Overlaps(value) || !(subject.Length > 0 && subject.Overlaps(span)) && _tree.At(span.Start) > (statement is null ? _tree.Count : 1))
                continue;
            if (!found.IsNone && found != named)
                return Term.None;
            found = named;
        }
        return !found.IsNone ? found : subject.Length > 0 && _tree.At(subject.Start) is >= 0 and var word && IsPronoun(word) ? _lastDesignation : _designations.Count == 0 ? _titleDesignation : Term.None;
    }

    private bool IsPronoun(int word) => word < _tree.Count && _tree[word].PartOfSpeech == PartOfSpeech.Pron && _tree.Form(word).ToLowerInvariant() is "it" or "they";

    /// <summary>"Shop 1 opens": what begins a sentence is taken for a verb, and what it does for what is counted.</summary>
    private bool BeginsNumbered(int word) => word == 0 && Quantities.LookAlikes.IsNumberedThing(_reading.Words.Tokens[_reading.TokenAt(_tree[word].Start)]);

    private bool IsDesignation(int word, bool isSure)
    {
        if (_tree[word].Length > LongestDesignation || _tree[word].Start != _tree[word - 1].Span.End + 1)
            return false;
        var text = mentions.Words.Text;
        var (start, end) = (_tree[word].Start, _tree[word].Span.End);
        var isLetter = end - start == 1 && text[start] is >= 'A' and <= 'Z' && (text[start] is not ('A' or 'I') || (word + 1 < _tree.Count && _tree[word + 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adp or PartOfSpeech.Punct));
        for (var i = start; i < end && !isLetter; i++)
            // "Bus 7B".
            if (text[i] is < '0' or > '9' && !(i == end - 1 && i > start && text[i] is >= 'A' and <= 'Z'))
                return false;
        var span = _tree[word].Span;
        // "In the bus 12 people slept", "on May 4", "at platform 9.30".
        return (isSure || !(word + 1 < _tree.Count && _tree[word + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num && !isLetter))
            && !(end < text.Length && text[end] is '.' or ',' or ':' or '%' && end + 1 < text.Length && char.IsDigit(text[end + 1])) && !_reading.Times.Exists(t => t.Span.Overlaps(span));
    }

    /// <summary>A noun of the dictionary that is no part of a person's name: "Unit", "line".</summary>
    private string? NameOf(int word) =>
        Meanings.Find(_reader.Grammar.Lemma(word).ToLowerInvariant()) is >= 0 && !_reading.Names.Exists(n => n.Span.Overlaps(_tree[word].Span) && _reading.EntityOf(n).Type == EntityType.Person)
            ? _reader.Grammar.Lemma(word).ToLowerInvariant() : null;
}
