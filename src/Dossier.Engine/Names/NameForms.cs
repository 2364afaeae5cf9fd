namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;

/// <summary>The names of a document, each spelling once, with a type.</summary>
internal sealed class NameForms
{
    private readonly NameText _text;
    private readonly List<NameForm> _forms = [];

    /// <summary>Gathers the candidates by their words and types each spelling by all its places; candidates get their node.</summary>
    /// <param name="text">The document.</param>
    /// <param name="candidates">Names of sentences.</param>
    /// <param name="titles">Names of headlines, which say what else may be called so.</param>
    /// <param name="cancellation">Honoured.</param>
    public NameForms(NameText text, List<NameCandidate> candidates, List<NameCandidate> titles, CancellationToken cancellation)
    {
        _text = text;
        Gather(candidates, cancellation);
        Gather(titles, cancellation);
        var sure = new List<int>();
        foreach (var form in _forms)
            if (form.KnownPlace >= 0 && form.Place >= 2 && form.Place >= Math.Max(form.Person, form.Organization))
                sure.Add(form.KnownPlace);
        Places = new PlaceResolver(sure, Peoples(cancellation));
        foreach (var form in _forms)
        {
            Support(form);
            form.Type = TypeOf(form);
        }
        foreach (var form in _forms)
            if (form.Type == EntityType.Other && form.Words.Length is 2 or 3 && form.Person >= 0 && form.Thing == 0 && IsSurnameAlone(form))
                form.Type = EntityType.Person;
    }

    /// <summary>Which of the places of one name the document means.</summary>
    public PlaceResolver Places { get; }

    /// <summary>A name of the longer list is believed where the document also names its country: a surname seldom stands beside the country that has a town of that name.</summary>
    private void Support(NameForm form)
    {
        if (form.KnownPlace < 0)
            return;
        form.MeantPlace = Places.Resolve(form.KnownPlace);
        if (form.Place < 2 && form.Person < 2 && form.Organization < 2 && !_text.Has(form.Tokens.First, NameWord.FirstName) && Places.IsSupported(form.KnownPlace))
        {
            form.Place += 2;
            form.IsSupportedOnly = true;
        }
    }

    /// <summary>The places whose people or things the document names.</summary>
    private List<int> Peoples(CancellationToken cancellation)
    {
        var places = new List<int>();
        for (var i = 0; i < _text.Words.Tokens.Length; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!_text.Has(i, NameWord.Demonym) || !_text.IsCapital(i))
                continue;
            var node = Gazetteer.Instance.Demonyms.Step(0, _text.Number(i));
            if (node >= 0 && Gazetteer.Instance.Demonyms[node] is >= 0 and var place && !places.Contains(place))
                places.Add(place);
        }
        return places;
    }

    /// <summary>Whether the last word also stands by itself as a name and as no body's or place's: the surname of a person named in full before.</summary>
    private bool IsSurnameAlone(NameForm form)
    {
        var node = Trie.Step(0, form.Words[form.Words.Length - 1]);
        return node >= 0 && Trie[node] >= 0 && _forms[Trie[node]] is { IsSure: true, Thing: < 2, Organization: < 2, Place: < 2 } alone && alone.Person >= 0
            && !_text.Words.Tokens[form.Tokens.First].IsAllCaps && !_text.IsPossessive(form.Tokens.End - 1);
    }

    /// <summary>Every spelling.</summary>
    public IReadOnlyList<NameForm> All => _forms;

    /// <summary>The spellings' words; the value is the index of the spelling.</summary>
    public PhraseTrie Trie { get; } = new();

    /// <summary>The spelling of a candidate.</summary>
    public NameForm Of(in NameCandidate candidate) => _forms[Trie[candidate.Node]];

    private void Gather(List<NameCandidate> candidates, CancellationToken cancellation)
    {
        var words = new List<int>(NameForm.MostWords);
        for (var i = 0; i < candidates.Count; i++)
        {
            if ((i & 0xFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var candidate = candidates[i];
            words.Clear();
            var node = 0;
            for (var t = candidate.First; t < candidate.End; t++)
                if (_text.Words.Tokens[t].Kind == TokenKind.Word && !_text.IsPossessive(t))
                {
                    words.Add(_text.Number(t));
                    node = Trie.Grow(node, _text.Number(t));
                }
            candidate.Node = node;
            candidates[i] = candidate;
            if (Trie[node] < 0)
            {
                Trie[node] = _forms.Count;
                _forms.Add(new NameForm { Tokens = (candidate.First, candidate.End), Words = words.ToArray() });
            }
            _forms[Trie[node]].Add(candidate);
            _forms[Trie[node]].IsOfStory |= !_text.Words.IsCredit(candidate.First);
        }
    }

    /// <summary>Whether a spelling is a name: some place shows it, or its words cannot be anything else.</summary>
    public bool IsName(NameForm form)
    {
        // A common word with a capital that nothing speaks for: "the Precinct".
        if (form.Words.Length == 1 && form.Type == EntityType.Other && form.Thing == 0 && _text.Has(form.Tokens.First, NameWord.Ordinary))
            return false;
        if (form.IsSure)
            return true;
        if (Math.Max(Math.Max(form.Person, form.Organization), Math.Max(form.Place, form.Thing)) >= 2)
            return true;
        var (first, end) = form.Tokens;
        if (form.Words.Length > 1)
            return !_text.Has(first, NameWord.Ordinary) || !_text.Has(end - 1, NameWord.Ordinary);
        // A word no lexicon has, that nobody writes small here, before a verb or a possessive: "Velora operates", "Velora's".
        return form.Words[0] >= Vocabulary.Instance.Size && end < _text.Words.Tokens.Length && !_text.IsSeenLower(first)
            && (_text.IsPossessive(end) || IsVerb(end) || (_text.Words.Is(end, ',') && end + 1 < _text.Words.Tokens.Length && _text.Has(end + 1, NameWord.Function)));
    }

    private bool IsVerb(int i)
    {
        var token = _text.Words.Tokens[i];
        return token.Kind == TokenKind.Word && !token.IsCapitalized
            && (_text.Has(i, NameWord.Speech) || (token.Length > 3 && _text.Words.Text[token.ReadEnd - 1] is 's' or 'd') || token.Length == 3 && _text.Words.Text[token.ReadEnd - 1] is 's' or 'd' || IsBe(i));
    }

    private bool IsBe(int i) => _text.Words.Tokens[i].Length is 2 or 4 && _text.Words.Slice(i) is "is" or "will";

    /// <summary>A word whose ending makes common nouns: "Deficiency", "Navigation".</summary>
    private bool LooksCommon(int i)
    {
        if (_text.Has(i, NameWord.FirstName))
            return false;
        var (start, length) = (_text.Words.Tokens[i].Start, _text.Words.Tokens[i].Length);
        foreach (var ending in CommonEndings)
            if (length > ending.Length + 2 && string.CompareOrdinal(_text.Words.Text, start + length - ending.Length, ending, 0, ending.Length) == 0)
                return true;
        return false;
    }

    private static readonly string[] CommonEndings = ["tion", "sion", "ment", "ness", "ity", "ency", "ance", "ence", "ology", "ism", "ical", "ious", "ing"];

    private EntityType TypeOf(NameForm form)
    {
        var best = Math.Max(Math.Max(form.Person, form.Organization), Math.Max(form.Place, form.Thing));
        // "in Velora" is a place when nothing else is said of Velora.
        if (form.Place == best && best < 4 && form.Words.Length == 1 && form.KnownPlace < 0 && form.Hint + Math.Max(0, form.Person) + form.Organization > 0)
            best = 0;
        if (best >= 2)
            return form.Thing == best ? EntityType.Other
                : form.Organization == best ? EntityType.Organization
                : form.Place == best ? EntityType.Place
                : EntityType.Person;
        if (form.Words.Length is 1 or > 4 || form.Person < 0 || !form.IsTold)
            return EntityType.Other;
        // Two to four words of no known kind: in news a person more often than not.
        var (first, end) = form.Tokens;
        for (var i = first; i < end; i++)
            if (_text.IsCapital(i) && ((_text.Has(i, NameWord.Ordinary | NameWord.Adjective | NameWord.Demonym | NameWord.Compass | NameWord.Calendar) || i > first && _text.Has(i, NameWord.Site | NameWord.Body)) && !_text.Has(i, NameWord.FirstName)
                || _text.Words.Tokens[i].IsAllCaps || _text.Words.Tokens[i].Kind == TokenKind.Number || _text.IsSeenLower(i) && !_text.Has(i, NameWord.Particle | NameWord.FirstName) || LooksCommon(i)))
                return EntityType.Other;
        return EntityType.Person;
    }
}
