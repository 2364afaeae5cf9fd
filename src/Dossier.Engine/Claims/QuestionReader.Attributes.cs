namespace Dossier.Engine.Claims;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;

/// <summary>
/// Of what a value is an attribute, where nothing but the words of its statement can tell: the things, plans, versions and places it names ("connection timeout", "Pro plan"), and whether
/// it is the default, the most or the least.
/// </summary>
internal sealed partial class QuestionReader
{
    private static readonly Dictionary<string, string> AttributeWords = Vocabulary.Instance.Lines("Claims/attribute-words.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    private static readonly string?[] RolesOfWords = RolesByWord();

    private static string?[] RolesByWord()
    {
        var roles = new string?[Vocabulary.Instance.Size];
        foreach (var word in AttributeWords)
            roles[Vocabulary.Instance.Find(word.Key)] = word.Value;
        return roles;
    }

    /// <summary>The role of a word as it stands; looked up without making a string of it.</summary>
    private string? RoleAt(int word) => RolesOfWords[_reading.Words.Tokens[_reading.TokenAt(_tree[word].Start)].Word];

    private static string RoleOf(string lemma) => AttributeWords.TryGetValue(lemma, out var role) ? role : "";

    /// <summary>Fills in what the statement around a value names, its bound, and whether it is told of an example or of another time.</summary>
    private Question Qualified(Question question, Statement? statement, TextSpan value)
    {
        var labelled = LabelledAt(value);
        var extent = statement is null or { Form: StatementForm.Nominal } || !statement.Span.Overlaps(value) ? _reading.Span : TextSpan.FromBounds(Math.Min(statement.Span.Start, value.Start), Math.Max(statement.Span.End, value.End));
        var found = new List<Term>();
        var bound = "";
        if (labelled.Length > 0)
        {
            var (label, column) = _cells.Count == 0 ? (_label.Span, EquatableArray<Term>.Empty) : LabelOf(labelled);
            Collect(label);
            foreach (var term in RowHeadOf(labelled))
                Take(term);
            foreach (var term in column)
                Take(term);
            if (_cells.Count > 0)
                extent = TextSpan.FromBounds(Math.Max(extent.Start, labelled.Start), Math.Min(extent.End, labelled.End));
        }
        Collect(extent);
        // "The default is 1000": of what, the heading says.
        if (found.Count == 0)
            foreach (var term in _heading)
                if (RoleOf(term.Lemma) is not ("page" or "attribute"))
                    found.Add(term);
        return question with
        {
            Qualifiers = found.Count == 0 ? EquatableArray<Term>.Empty : new(found.ToArray()),
            Bound = bound,
            IsParticular = _isParticular,
        };

        void Collect(TextSpan stretch)
        {
            for (var i = Math.Max(0, _tree.At(stretch.Start)); i < _tree.Count && _tree[i].Start < stretch.End; i++)
            {
                if (_tree[i].Start < stretch.Start || value.Overlaps(_tree[i].Span))
                    continue;
                if (bound.Length == 0 && RoleAt(i) is { } role && role is "default" or "maximum" or "minimum")
                    bound = role;
                if (IsNamingNumber(i))
                    Take(new Term(_tree.Form(i).ToLowerInvariant(), -1));
                else if (_content[i] is { } term && _tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && _tree[i].Tag is not (PennTag.JJR or PennTag.JJS))
                    Take(term);
            }
        }

        void Take(Term term)
        {
            if (found.Count < MostQualifiers && RoleOf(term.Lemma).Length == 0 && !found.Contains(term))
                found.Add(term);
        }
    }

    private const int MostQualifiers = 16;

    /// <summary>"PostgreSQL 14", "version 2.1": a number that says which one is meant.</summary>
    private bool IsNamingNumber(int word) =>
        word > 0 && _tree[word].PartOfSpeech == PartOfSpeech.Num && char.IsDigit(mentions.Document.Text[_tree[word].Start])
        && (_tree[word - 1].PartOfSpeech == PartOfSpeech.Propn || IsVersionWord(_tree.Form(word - 1)))
        && !_reading.Quantities.Exists(q => q.Span.Overlaps(_tree[word].Span) && q.Kind != Quantities.QuantityKind.Number);

    private bool _isParticular;
    private bool _isTitleOfVersion = mentions.Document.FrontTitle is { } title && TitleWords.Of(title).Any(IsVersion);
    private bool _isHeadingOfVersion;

    /// <summary>Whether the title, the heading or the sentence says that what stands here is an example, told of one version or of the page itself: "Release notes", "Tarnhook 3.1", "suppose", "this page".</summary>
    private void ReadStanding()
    {
        if (_reading.Sentence.Kind is BlockKind.Headline)
            _isTitleOfVersion = HasVersion();
        else if (_reading.Sentence.Kind is BlockKind.Heading)
            _isHeadingOfVersion = HasVersion();
        _isParticular = _isTitleOfVersion || _isHeadingOfVersion || _title.Concat(_heading).Any(t => RoleOf(t.Lemma) is "version" or "example");
        for (var i = 0; i < _tree.Count && !_isParticular; i++)
            // "This guide was last updated on": each page says it of itself.
            _isParticular = RoleOf(_tree.Form(i).ToLowerInvariant()) == "example" || (i > 0 && RoleOf(_tree.Form(i).ToLowerInvariant()) == "page" && string.Equals(_tree.Form(i - 1), "this", StringComparison.OrdinalIgnoreCase));
    }

    // A title in the front matter is no sentence of the text, and has no tree.
    private static IEnumerable<Term> TermsOfTitle(string? title) =>
        TitleWords.Of(title ?? "").Where(w => w.Length > 1 && !w.Any(char.IsDigit) && !LanguageGuess.IsJoining(w)).Select(w =>
        {
            var lemma = w[w.Length - 1] == 's' ? Lemmatizer.Lemma(w, new Word(0, w.Length), Inflection.Plural) : w;
            return Term.Of(Meanings.Find(lemma) >= 0 ? lemma : w);
        }).Take(MostTerms);

    private static bool IsVersion(string word) => word.IndexOf('.') > 0 && char.IsDigit(word[word.Length - 1]);

    private bool HasVersion()
    {
        for (var i = _reading.Sentence.First; i < _reading.Sentence.End; i++)
            if (_reading.Words.Tokens[i].Kind == TokenKind.Number && _reading.Words.Slice(i).IndexOf('.') > 0 && !_reading.Quantities.Exists(q => q.Kind != Quantities.QuantityKind.Number && q.Span.Overlaps(_reading.Words.Span(i, i + 1))))
                return true;
        return false;
    }
}
