namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;

/// <summary>
/// Joins the spellings of one person, body or place. Every spelling is looked up in dictionaries of what entities may be called, so
/// ten thousand names cost ten thousand look-ups; what two entities may be called is called ambiguous and joins nobody.
/// </summary>
internal sealed class EntityTable
{
    private const int Ambiguous = -2;

    private readonly NameText _text;
    private readonly PlaceResolver _resolver;
    private readonly List<EntityType> _types = [];
    private readonly List<NameForm> _fullest = [];
    private readonly List<NameWord> _genders = [];
    private readonly PhraseTrie _people = new();
    private readonly PhraseTrie _lastNames = new();
    private readonly PhraseTrie _firstNames = new();
    private readonly PhraseTrie _bodies = new();
    private readonly PhraseTrie _added = new();
    private readonly Dictionary<int, int> _places = [];
    private readonly Dictionary<int, int> _meant = [];
    private readonly Dictionary<string, int> _knownBodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _acronyms = new(StringComparer.Ordinal);

    public EntityTable(NameText text, NameForms forms, CancellationToken cancellation)
    {
        _text = text;
        _resolver = forms.Places;
        // The longest first, so that every shorter form finds what it may be short for.
        var byLength = new List<NameForm>[NameForm.MostWords + 1];
        foreach (var form in forms.All)
            if (forms.IsName(form) || form.Words.Length == 1)
                (byLength[Math.Min(form.Words.Length, NameForm.MostWords)] ??= []).Add(form);
        for (var length = NameForm.MostWords; length > 0; length--)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var form in byLength[length] ?? [])
                form.Entity = length > 1 ? PlaceLong(form) : forms.IsName(form) ? PlaceSingle(form) : PlaceUnsure(form);
        }
    }

    /// <summary>How many entities there are.</summary>
    public int Count => _types.Count;

    /// <summary>What an entity is.</summary>
    public EntityType Type(int entity) => _types[entity];

    /// <summary>Male or Female where title or given name says so; else None.</summary>
    public NameWord Gender(int entity) => _genders[entity];

    /// <summary>The place of the gazetteer an entity is, or null.</summary>
    public Place? Place(int entity) => _meant.TryGetValue(entity, out var line) && line >= 0 ? _resolver.At(line) : null;

    /// <summary>The fullest spelling of an entity.</summary>
    public NameForm Fullest(int entity) => _fullest[entity];

    /// <summary>An entity of a spelling met outside sentences.</summary>
    public int AddNew(NameForm form)
    {
        var node = 0;
        foreach (var word in form.Words)
            node = _added.Grow(node, word);
        if (_added[node] < 0)
            _added[node] = form.Words.Length == 1 ? PlaceSingle(form) : PlaceLong(form);
        return _added[node];
    }

    /// <summary>The one body whose name's initials these letters are, or -1.</summary>
    public int Acronym(string letters) => _acronyms.TryGetValue(letters, out var entity) ? entity : -1;

    /// <summary>The one person of a last name, or -1.</summary>
    public int LastName(int word) => Value(_lastNames, _lastNames.Step(0, word));

    private int PlaceLong(NameForm form)
    {
        switch (form.Type)
        {
            case EntityType.Person:
                if (form.Person < 3 && Value(_bodies, Walk(_bodies, form.Words, 0, form.Words.Length)) is >= 0 and var body)
                    return Join(body, form);
                var words = Bare(form);
                if (words.Count == 1)
                    return Value(_lastNames, _lastNames.Step(0, words[0])) is >= 0 and var one ? Join(one, form) : NewPerson(form, words);
                if (Value(_people, Walk(_people, words, 0, words.Count)) is >= 0 and var known)
                    return Join(known, form);
                // "Bill Doe" and "William Doe".
                return Value(_people, Walk(_people, Formal(words), 0, 2)) is >= 0 and var same ? Join(same, form) : NewPerson(form, words);
            case EntityType.Place when form.KnownPlace >= 0:
                return KnownPlace(form);
            case EntityType.Organization:
                return PlaceBody(form);
            default:
                return Value(_bodies, Walk(_bodies, form.Words, 0, form.Words.Length)) is >= 0 and var whole ? Join(whole, form) : New(form);
        }
    }

    private int PlaceSingle(NameForm form)
    {
        var word = form.Words[0];
        if (form.IsSupportedOnly && Value(_lastNames, _lastNames.Step(0, word)) is >= 0 and var bearer)
            return Join(bearer, form);
        if (form.KnownPlace >= 0 && form.Place >= 2 && form.Place >= form.Person)
            return KnownPlace(form);
        if (form.KnownBody < 0 && (form.Organization <= 3 || form.Person >= form.Organization))
        {
            if (Value(_lastNames, _lastNames.Step(0, word)) is >= 0 and var last)
                return Join(last, form);
            if (form.Person >= 0 && !_text.IsSeenLower(form.Tokens.First) && Value(_firstNames, _firstNames.Step(0, word)) is >= 0 and var first)
                return Join(first, form);
        }
        // "Acme" in an article on Acme Widgets Ltd; "Mr Acme" is somebody, and "in Velden" is the town of the Velden Library.
        if (form.Gender == NameWord.None && form.Place <= Math.Max(0, form.Organization) && Value(_bodies, _bodies.Step(0, word)) is >= 0 and var body)
            return Join(body, form);
        if (_text.Words.Tokens[form.Tokens.First].IsAllCaps && Acronym(Letters(form)) is >= 0 and var acronym)
            return Join(acronym, form);
        // News gives a person's full name somewhere; a name that only ever stands alone and acts, or of which much speaks for a body, is a body's more often than not.
        if (form.Type == EntityType.Organization || (form.Place < 3 && form.Gender == NameWord.None && !_text.Has(form.Tokens.First, NameWord.FirstName)
            && (form.Type == EntityType.Person ? form.Person < 2 * form.Organization || form.Hint >= NameWitness.Plain : form.Hint >= 2)))
            return PlaceBody(form);
        if (form.Type == EntityType.Place && form.KnownPlace >= 0)
            return KnownPlace(form);
        if (form.Type == EntityType.Person)
            return NewPerson(form, [word]);
        return New(form);
    }

    /// <summary>A word at the starts of sentences only: it is a name when it is short for a long one.</summary>
    private int PlaceUnsure(NameForm form)
    {
        if (_text.Has(form.Tokens.First, NameWord.Ordinary | NameWord.Function | NameWord.Calendar) && _text.IsSeenLower(form.Tokens.First) || _text.Has(form.Tokens.First, NameWord.Function | NameWord.Calendar) || _text.IsSeenLower(form.Tokens.First))
            return -1;
        var word = form.Words[0];
        var entity = Value(_lastNames, _lastNames.Step(0, word));
        if (entity < 0)
            entity = Value(_bodies, _bodies.Step(0, word));
        if (entity < 0)
            entity = Value(_firstNames, _firstNames.Step(0, word));
        return entity >= 0 ? Join(entity, form) : -1;
    }

    private int KnownPlace(NameForm form)
    {
        form.Type = EntityType.Place;
        if (form.MeantPlace < 0)
            form.MeantPlace = _resolver.Resolve(form.KnownPlace);
        // A name that may mean two places is one entity all the same, only nobody knows which.
        var place = form.MeantPlace >= 0 ? form.MeantPlace : Gazetteer.Instance.Readings(form.KnownPlace)[0];
        if (_places.TryGetValue(place, out var entity))
            return Join(entity, form);
        _meant[_types.Count] = form.MeantPlace;
        return _places[place] = New(form);
    }

    private int PlaceBody(NameForm form)
    {
        form.Type = EntityType.Organization;
        var core = CoreLength(form);
        if (Value(_bodies, Walk(_bodies, form.Words, 0, core)) is >= 0 and var known)
            return Join(known, form);
        var full = form.KnownBody >= 0 ? KnownBodies.FullName(form.KnownBody) : null;
        if (full != null && _knownBodies.TryGetValue(full, out known))
            return Join(known, form);
        if (form.Words.Length == 1 && _text.Words.Tokens[form.Tokens.First].IsAllCaps && Acronym(Letters(form)) is >= 0 and var acronym)
            return Join(acronym, form);
        var entity = New(form);
        if (full != null)
            _knownBodies[full] = entity;
        // "Acme Widgets Ltd" may be called "Acme Widgets" and "Acme", but no place, person or common word.
        for (var n = core; n > 0; n--)
            if (n == core || !IsCommon(form, n))
                Put(_bodies, form.Words, 0, n, entity);
        if (form.Words.Length > 1)
            foreach (var letters in Initials(form))
                _acronyms[letters] = _acronyms.TryGetValue(letters, out var other) && other != entity ? Ambiguous : entity;
        return entity;
    }

    private int NewPerson(NameForm form, List<int> words)
    {
        form.Type = EntityType.Person;
        var entity = New(form);
        var n = words.Count;
        Put(_people, words, 0, n, entity);
        if (n == 1)
        {
            Put(_lastNames, words, 0, 1, entity);
            return entity;
        }
        for (var i = 1; i < n - 1; i++)
            Put(_people, words, i, n, entity);
        if (n > 2)
            Put(_people, [words[0], words[n - 1]], 0, 2, entity);
        if (Formal(words) is var formal && (formal[0] != words[0] || n > 2))
            Put(_people, formal, 0, 2, entity);
        // "By Ann Holm": the Holm of the story is another, and as a rule a place.
        if (form.IsOfStory)
            Put(_lastNames, words, n - 1, n, entity);
        Put(_firstNames, words, 0, 1, entity);
        return entity;
    }

    private static List<int> Formal(List<int> words) => [NameLexicon.Formal(words[0]), words[words.Count - 1]];

    private int New(NameForm form)
    {
        _types.Add(form.Type);
        _fullest.Add(form);
        _genders.Add(form.Gender);
        return Join(_types.Count - 1, form);
    }

    private int Join(int entity, NameForm form)
    {
        form.Type = _types[entity];
        if (form.Type == EntityType.Person)
        {
            var given = form.Words.Length > 1 ? NameLexicon.Of(form.Words[0]) & (NameWord.Male | NameWord.Female) : NameWord.None;
            _genders[entity] |= form.Gender != NameWord.None ? form.Gender : given;
        }
        if (form.Words.Length > _fullest[entity].Words.Length)
            _fullest[entity] = form;
        return entity;
    }

    /// <summary>A person's words without initials and "Jr".</summary>
    private static List<int> Bare(NameForm form)
    {
        var words = new List<int>(form.Words.Length);
        foreach (var word in form.Words)
            if (word >= Vocabulary.Instance.Size || (Vocabulary.Instance[word].Length > 1 && Vocabulary.Instance[word] is not ("jr" or "sr")))
                words.Add(word);
        return words.Count == 0 ? form.Words.ToList() : words;
    }

    /// <summary>How many words a body's name has without "Group", "Holding", "Ltd" at its end.</summary>
    private static int CoreLength(NameForm form)
    {
        var n = form.Words.Length;
        while (n > 1 && (NameLexicon.Of(form.Words[n - 1]) & NameWord.Legal) != 0)
            n--;
        return n;
    }

    private bool IsCommon(NameForm form, int length)
    {
        const NameWord Common = NameWord.Ordinary | NameWord.Demonym | NameWord.Adjective | NameWord.FirstName | NameWord.Compass | NameWord.Function | NameWord.Body | NameWord.OfBody | NameWord.Role;
        if (length == 1)
            return (NameLexicon.Of(form.Words[0]) & (Common | NameWord.StartsKnown)) != 0 || _text.Places.StartsAt(form.Tokens.First);
        return (NameLexicon.Of(form.Words[length - 1]) & (NameWord.Function | NameWord.OfBody | NameWord.Particle)) != 0
            || _text.Places.LongestAt(form.Tokens.First, form.Tokens.End, out _) >= length;
    }

    private string Letters(NameForm form) => _text.Words.Slice(form.Tokens.First).Replace(".", "").ToUpperInvariant();

    /// <summary>The initials of a name's capitalised words, and those of all its words.</summary>
    private IEnumerable<string> Initials(NameForm form)
    {
        var capitals = new System.Text.StringBuilder();
        var all = new System.Text.StringBuilder();
        for (var i = form.Tokens.First; i < form.Tokens.End; i++)
        {
            var token = _text.Words.Tokens[i];
            if (token.Kind != TokenKind.Word || _text.IsPossessive(i))
                continue;
            var letter = char.ToUpperInvariant(_text.Words.Text[token.Start]);
            all.Append(letter);
            if (token.IsCapitalized)
                capitals.Append(letter);
        }
        if (capitals.Length > 1)
            yield return capitals.ToString();
        if (all.Length > capitals.Length)
            yield return all.ToString();
    }

    private static int Walk(PhraseTrie trie, IReadOnlyList<int> words, int first, int end)
    {
        var node = 0;
        for (var i = first; i < end && node >= 0; i++)
            node = trie.Step(node, words[i]);
        return node;
    }

    private static int Value(PhraseTrie trie, int node) => node < 0 ? -1 : trie[node];

    private static void Put(PhraseTrie trie, IReadOnlyList<int> words, int first, int end, int entity)
    {
        var node = 0;
        for (var i = first; i < end; i++)
            node = trie.Grow(node, words[i]);
        trie[node] = trie[node] == -1 || trie[node] == entity ? entity : Ambiguous;
    }
}
