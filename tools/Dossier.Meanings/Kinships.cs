using Dossier.Engine.Language;

namespace Dossier.Meanings;

/// <summary>What WordNet says terms are to each other.</summary>
internal sealed class Kinships
{
    // Further senses are too rare to make two words synonyms or opposites in the news: "down" is no word for "kill", though one can down or kill a bottle.
    private const int CommonSenses = 3;

    // Where a sense is the main one of the other word: "coach" is fifth of all a bus.
    private const int RareSenses = 5;

    // Two steps up from a third sense on, words are kinds of nearly everything.
    private const int KindSenses = 2;

    // That something is a kind of what so many words are kinds of – change, act, state, artifact, person – says nothing of it.
    private const int WidestKind = 300;

    private readonly WordNet _wordNet;
    private readonly Terms _terms;
    private readonly Dictionary<(int, int), Kinship> _pairs = [];

    private Kinships(WordNet wordNet, Terms terms) => (_wordNet, _terms) = (wordNet, terms);

    /// <summary>Reads the relations: each word's others, ascending; a relation that goes both ways with the lower word only, a kind with the narrower.</summary>
    public static List<(int Other, Kinship Kinship)>[] Read(WordNet wordNet, Terms terms)
    {
        var kinships = new Kinships(wordNet, terms);
        foreach (var (key, synset) in wordNet.Synsets)
            kinships.AddSet(key, synset);
        kinships.AddKinds();
        kinships.InheritOpposites(kinships.AddParticiples());
        var lists = terms.Words.Select(_ => new List<(int, Kinship)>()).ToArray();
        foreach (var ((word, other), kinship) in kinships._pairs.OrderBy(p => p.Key))
            lists[word].Add((other, kinship));
        return lists;
    }

    private void AddSet(SynsetKey key, Synset synset)
    {
        var words = _terms.Find(synset);
        for (var i = 0; i < words.Length; i++)
            for (var j = 0; j < words.Length; j++)
                if (IsCommon(words[i], key, CommonSenses) && IsCommon(words[j], key, IsCommon(words[i], key, 1) ? RareSenses : CommonSenses))
                    AddBoth(words[i], words[j], Kinship.Synonym);
        foreach (var pointer in synset.Pointers)
        {
            var target = _terms.Find(_wordNet.Synsets[pointer.Target]);
            switch (pointer.Symbol)
            {
                // Derived, of a noun or adjective, participle of a verb.
                case "+" or "\\" or "<":
                    foreach (var word in At(words, pointer.From))
                        foreach (var other in At(target, pointer.To))
                            AddBoth(word, other, Kinship.Derived);
                    break;
                case "!":
                    AddOpposites(words, key, pointer, target);
                    break;
            }
        }
        // What is formed from one sense of a word: employee and employment, of employ.
        for (var i = 0; i < words.Length; i++)
        {
            var formed = synset.Pointers.Where(p => p.Symbol == "+" && p.From == i + 1).Select(p => _terms.Find(_wordNet.Synsets[p.Target])[p.To - 1]).ToArray();
            foreach (var word in formed)
                foreach (var other in formed)
                    AddBoth(word, other, Kinship.Derived);
        }
    }

    /// <summary>Antonyms are told of one word of each set; where the other words of the sets have that sense in common use, they are opposites too.</summary>
    private void AddOpposites(int[] words, SynsetKey key, Pointer pointer, int[] target)
    {
        foreach (var word in Array.FindAll(words, w => IsCommon(w, key, CommonSenses)).Concat(At(words, pointer.From)))
            foreach (var other in Array.FindAll(target, w => IsCommon(w, pointer.Target, CommonSenses)).Concat(At(target, pointer.To)))
                AddBoth(word, other, Kinship.Opposite);
        // Adjectives like one of the pair are opposites of the other.
        foreach (var similar in _wordNet.Synsets[key].Pointers.Where(p => p.Symbol == "&").Select(p => p.Target))
            foreach (var word in _terms.Find(_wordNet.Synsets[similar]).Where(w => IsCommon(w, similar, KindSenses)))
                foreach (var other in At(target, pointer.To))
                    AddBoth(word, other, Kinship.Opposite);
    }

    /// <summary>"Forbidden", which WordNet has as an adjective, is of "forbid".</summary>
    /// <returns>Each verb's participles.</returns>
    private ILookup<int, int> AddParticiples()
    {
        var found = new List<(int Verb, int Participle)>();
        for (var word = 0; word < _terms.Words.Length; word++)
        {
            var form = _terms.Words[word];
            if (!IsA(word, 'a') || _terms.Find(Lemmatizer.Lemma(form, new Word(0, form.Length), Inflection.Participle)) is not (>= 0 and var verb) || verb == word || !IsA(verb, 'v'))
                continue;
            found.Add((verb, word));
            AddBoth(verb, word, Kinship.Derived);
        }
        return found.ToLookup(f => f.Verb, f => f.Participle);
    }

    private bool IsA(int word, char part) => _wordNet.Senses[_terms.Words[word]].Exists(senses => senses[0].Part == part);

    /// <summary>What is the contrary of "allow" is that of "allowed" too, and "ban", which is before all a way to forbid, is the contrary of both.</summary>
    private void InheritOpposites(ILookup<int, int> participles)
    {
        var narrower = new Dictionary<int, HashSet<int>>();
        for (var word = 0; word < _terms.Words.Length; word++)
            foreach (var parent in _wordNet.Senses[_terms.Words[word]].Where(s => s[0].Part == 'v').SelectMany(s => _wordNet.Synsets[s[0]].Pointers).Where(p => p.Symbol == "@").Select(p => p.Target))
                foreach (var above in _terms.Find(_wordNet.Synsets[parent]).Where(w => IsCommon(w, parent, KindSenses)))
                    (narrower.TryGetValue(above, out var set) ? set : narrower[above] = []).Add(word);
        var pairs = _pairs.Where(p => (p.Value & Kinship.Opposite) != 0 && IsA(p.Key.Item1, 'v') && IsA(p.Key.Item2, 'v')).Select(p => p.Key).ToList();
        foreach (var (word, other) in pairs)
            foreach (var one in Heirs(word))
                foreach (var contrary in Heirs(other))
                    if ((_pairs.GetValueOrDefault((Math.Min(one, contrary), Math.Max(one, contrary))) & Kinship.Synonym) == 0)
                        AddBoth(one, contrary, Kinship.Opposite);

        // Of a verb of many kinds – move, change – its kinds are no contraries of those of another.
        IEnumerable<int> Heirs(int verb)
        {
            var kinds = narrower.TryGetValue(verb, out var set) && set.Count <= MostHeirs ? set : [];
            return kinds.Append(verb).SelectMany(k => participles[k].Append(k)).Distinct();
        }
    }

    private const int MostHeirs = 12;

    private void AddKinds()
    {
        var kinds = new HashSet<(SynsetKey Above, int Word, int Senses)>();
        for (var word = 0; word < _terms.Words.Length; word++)
            foreach (var parent in _wordNet.Senses[_terms.Words[word]].SelectMany(senses => senses.Take(KindSenses)).SelectMany(Above))
            {
                kinds.Add((parent, word, CommonSenses));
                // Two steps up only what the words first of all mean.
                foreach (var grandparent in Above(parent))
                    kinds.Add((grandparent, word, 1));
            }
        foreach (var kind in kinds.GroupBy(k => k.Above).Where(g => g.Select(k => k.Word).Distinct().Count() <= WidestKind))
            foreach (var (above, word, senses) in kind)
                foreach (var other in _terms.Find(_wordNet.Synsets[above]))
                    if (IsCommon(other, above, senses))
                        Add(word, other, Kinship.Kind);
    }

    /// <summary>The kinds a set belongs to; those of an adjective are the heads of its cluster.</summary>
    private IEnumerable<SynsetKey> Above(SynsetKey key)
    {
        var pointers = _wordNet.Synsets[key].Pointers;
        var isHead = key.Part != 'a' || Array.Exists(pointers, p => p.Symbol == "!");
        return pointers.Where(p => p.Symbol == "@" || (p.Symbol == "&" && !isHead)).Select(p => p.Target);
    }

    private bool IsCommon(int word, SynsetKey sense, int senses) => word >= 0 && _wordNet.Rank(_terms.Words[word], sense) <= senses;

    private void AddBoth(int word, int other, Kinship kinship) => Add(Math.Min(word, other), Math.Max(word, other), kinship);

    private void Add(int word, int other, Kinship kinship)
    {
        if (word >= 0 && other >= 0 && word != other)
            _pairs[(word, other)] = _pairs.GetValueOrDefault((word, other)) | kinship;
    }

    /// <summary>The word at a place from 1, or all for 0; those that are terms.</summary>
    private static IEnumerable<int> At(int[] words, int place) => (place == 0 ? words : [words[place - 1]]).Where(w => w >= 0);
}
