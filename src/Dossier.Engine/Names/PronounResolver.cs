namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>What a pronoun stands for.</summary>
/// <param name="Pronoun">The pronoun's place.</param>
/// <param name="Head">The head of the last noun or name used of it.</param>
/// <param name="Entity">Its number in the <see cref="EntityTable"/>, or -1.</param>
/// <param name="Kind">Which pronoun it is.</param>
/// <param name="IsSure">Whether it is plainly meant; else it is only likelier than the others.</param>
internal readonly record struct Antecedent(TextSpan Pronoun, TextSpan Head, int Entity, PronounKind Kind, bool IsSure);

/// <summary>A pronoun with everything it may stand for, for whoever fits the weights.</summary>
/// <param name="Pronoun">The pronoun's place.</param>
/// <param name="Kind">Which pronoun it is.</param>
/// <param name="Nothing">The evidence for its standing for nothing that the document has named.</param>
/// <param name="Choices">The others, each with the head of the last noun or name used of it.</param>
internal sealed record PronounChoice(TextSpan Pronoun, PronounKind Kind, AntecedentEvidences Nothing, IReadOnlyList<(TextSpan Head, AntecedentEvidences Evidence)> Choices);

/// <summary>
/// Finds what "he", "she", "it" and "they" stand for: everything named in the sentence or in the three before is weighed by where it was spoken of last, what it was to its verb, how often the document speaks of
/// it and whether it agrees with the pronoun. The weights were fitted to coreference of the GUM corpus. A pronoun as likely to stand for nothing named is left open.
/// </summary>
/// <param name="names">The document's names.</param>
/// <param name="syntax">Its grammar.</param>
internal sealed class PronounResolver(PlacedNames names, SyntaxReader syntax)
{
    // What is less likely is left open.
    private const double Likely = 0.3;

    // What is plainly meant is more likely than not, and by so many times likelier than the next.
    private const double Sure = 0.6;
    private const double TimesTheNext = 7;

    // How many sentences before a pronoun are looked at.
    private const int Window = 3;

    // What was spoken of longest ago is forgotten: a text that names more in four sentences is a list or hostile.
    private const int MostReferents = 48;

    // Few words.
    private const int FewWords = 5;

    private readonly List<Referent> _referents = [];
    private readonly List<(TextSpan, AntecedentEvidences)> _choices = [];
    private readonly List<Referent> _fitting = [];
    private readonly List<int> _nameAt = [];
    private bool[] _isQuoted = [];

    private Words Words => names.Words;

    /// <summary>Those that could be found, in the order of the text.</summary>
    /// <param name="decide">Chooses in place of the weights: the index of the choice, or -1 for nothing.</param>
    /// <param name="cancellation">Honoured within one sentence.</param>
    public List<Antecedent> Find(Func<PronounChoice, int>? decide, CancellationToken cancellation)
    {
        var found = new List<Antecedent>();
        if (MarkSentences() is not { } isAsked)
            return found;
        var next = 0;
        for (var s = 0; s < isAsked.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = Words.Sentences[s];
            while (next < names.All.Count && names.All[next].First < sentence.First)
                next++;
            if (sentence.Kind.IsBesideStory() || sentence.Kind == BlockKind.Code)
                continue;
            _referents.RemoveAll(r => r.Sentence < s - Window && r.Entity < 0);
            if (isAsked[s] && syntax.Of(s) is { } tree)
                ReadSentence(s, tree, next, decide, found);
            else
                for (var n = next; n < names.All.Count && names.All[n].First < sentence.End; n++)
                    Note(Of(names.All[n]), s, SyntaxWord.None, Words.Span(names.All[n].First, names.All[n].End), sentence.Kind == BlockKind.Headline);
        }
        return found;
    }

    /// <summary>Which sentences have a pronoun or stand so near before one that what they name is weighed; null for a document without any.</summary>
    private bool[]? MarkSentences()
    {
        var sentences = Words.Sentences;
        var isAsked = new bool[sentences.Length];
        var isAny = false;
        var isQuoted = false;
        var block = -1;
        _isQuoted = new bool[Words.Tokens.Length];
        for (var s = 0; s < sentences.Length; s++)
        {
            var hasPronoun = false;
            if (sentences[s].Block != block)
                isQuoted = false;
            block = sentences[s].Block;
            for (var i = sentences[s].First; i < sentences[s].End; i++)
            {
                var token = Words.Tokens[i];
                if (token.Length == 1)
                    isQuoted = Words.Text[token.Start] switch { '\u201C' => true, '\u201D' => false, '"' => !isQuoted, _ => isQuoted };
                _isQuoted[i] = isQuoted;
                hasPronoun |= token.Kind == TokenKind.Word && token.Length <= 6 && KindOf(token.Start, token.Length) is not null;
            }
            if (!hasPronoun || !IsStory(sentences[s].Kind))
                continue;
            isAny = true;
            for (var before = Math.Max(0, s - Window); before <= s; before++)
                isAsked[before] = true;
        }
        return isAny ? isAsked : null;
    }

    private static bool IsStory(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.Caption;

    private PronounKind? KindOf(int start, int length)
    {
        var text = Words.Text;
        switch (Vocabulary.Fold(text[start]))
        {
            case 'h' when Is("he") || Is("him") || Is("his") || Is("himself"):
                return PronounKind.He;
            case 'h' when Is("her") || Is("hers") || Is("herself"):
            case 's' when Is("she"):
                return PronounKind.She;
            case 'i' when Is("it") || Is("its") || Is("itself"):
                return PronounKind.It;
            case 't' when Is("they") || Is("them") || Is("their") || Is("theirs"):
                return PronounKind.They;
            default:
                // "He's" is one token.
                return length > 3 && text[start + length - 2] is '\'' or '\u2019' ? KindOf(start, length - 2) : length > 4 && text[start + length - 3] is '\'' or '\u2019' ? KindOf(start, length - 3) : null;
        }

        bool Is(string word) => Vocabulary.Is(text, start, length, word);
    }

    private void ReadSentence(int index, SyntaxTree tree, int nextName, Func<PronounChoice, int>? decide, List<Antecedent> found)
    {
        var sentence = Words.Sentences[index];
        MarkNames(tree, nextName);
        var isFirst = true;
        for (var i = 0; i < tree.Count; i++)
        {
            ref readonly var word = ref tree[i];
            if (word.Tag is PennTag.PRP or PennTag.PRPS)
            {
                if (IsStory(sentence.Kind) && KindOf(word.Start, word.Length) is { } kind && Resolve(index, tree, i, kind, decide) is { } antecedent)
                    found.Add(antecedent);
                isFirst = false;
                continue;
            }
            if (!IsHead(tree, i))
                continue;
            // "Mr Holm": the title is the head.
            var head = tree[i].Relation == Relation.Flat ? tree[i].Head : i;
            var referent = _nameAt[i] >= 0 ? Of(names.All[_nameAt[i]]) : OfNoun(tree, i);
            if (referent is null)
                continue;
            Note(referent, index, head, word.Span, sentence.Kind == BlockKind.Headline);
            Place(referent, tree, head, isFirst);
            isFirst = false;
            if (tree.Child(head, Relation.Conj) is >= 0 and var other && IsNominal(tree, other))
                NoteGroup(index, tree, head, referent);
        }
    }

    /// <summary>Which name's head each word is; -1 for a word that is none, -2 for another word of a name.</summary>
    private void MarkNames(SyntaxTree tree, int next)
    {
        _nameAt.Clear();
        for (var i = 0; i < tree.Count; i++)
        {
            var word = tree[i];
            while (next < names.All.Count && Words.Span(names.All[next].First, names.All[next].End).End <= word.Start)
                next++;
            var name = -1;
            if (next < names.All.Count && Words.Span(names.All[next].First, names.All[next].End) is var span && span.Start < word.End)
                name = word.Head >= 0 && span.Contains(tree[word.Head].Span) || HasHeadBefore(tree, i, span) ? -2 : next;
            _nameAt.Add(name);
        }

        // A name that the parser took apart has one head all the same.
        bool HasHeadBefore(SyntaxTree tree, int word, TextSpan span) => word > 0 && tree[word - 1].Start >= span.Start && (_nameAt[word - 1] >= 0 || _nameAt[word - 1] == -2 && HasHeadBefore(tree, word - 1, span));
    }

    private static bool IsNominal(SyntaxTree tree, int word) => tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>Whether a noun or name is spoken of: it is no part of another, no apposition to it, and not what something is said to be.</summary>
    private bool IsHead(SyntaxTree tree, int word)
    {
        if (_nameAt[word] == -2 || !IsNominal(tree, word) && _nameAt[word] < 0)
            return false;
        if (tree[word].Relation is Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.Appos or Relation.NmodDesc or Relation.OblUnmarked or Relation.NmodUnmarked or Relation.Vocative or Relation.Amod or Relation.Nummod)
            return _nameAt[word] >= 0 && tree[word].Relation != Relation.Appos;
        return tree.Child(word, Relation.Cop) < 0;
    }

    private Referent Of(PlacedName name)
    {
        foreach (var known in _referents)
            if (known.Entity == name.Entity)
                return known;
        var type = names.Entities.Type(name.Entity);
        return Add(new Referent
        {
            Entity = name.Entity,
            Kind = type switch { EntityType.Person => AntecedentEvidence.PersonName, EntityType.Organization => AntecedentEvidence.BodyName, EntityType.Place => AntecedentEvidence.PlaceName, _ => AntecedentEvidence.OtherName },
            Gender = type == EntityType.Person ? names.Entities.Gender(name.Entity) : NameWord.None,
        });
    }

    private Referent? OfNoun(SyntaxTree tree, int word)
    {
        if (tree[word].Length < 2)
            return null;
        var lemma = Lemmatizer.Lemma(Words.Text, new Word(tree[word].Start, tree[word].Length), Inflections.Of(tree[word].Tag.Name())).ToLowerInvariant();
        var isPlural = tree[word].Tag is PennTag.NNS or PennTag.NNPS;
        var definiteness = DefinitenessOf(tree, word);
        if (definiteness > 0)
            for (var i = _referents.Count - 1; i >= 0; i--)
                if (_referents[i] is var known && known.Lemma == lemma && known.IsPlural == isPlural && known.Kind is not (AntecedentEvidence.PeopleGroup or AntecedentEvidence.ThingsGroup))
                {
                    known.Definiteness = 1;
                    return known;
                }
        var traits = NameLexicon.Of(Vocabulary.Instance.Find(lemma));
        var isPerson = (traits & (NameWord.Role | NameWord.Kin | NameWord.Office)) != 0 || Meanings.IsPerson(Meanings.Find(lemma));
        return Add(new Referent
        {
            Lemma = lemma,
            IsPlural = isPlural,
            Kind = isPerson ? isPlural ? AntecedentEvidence.PeopleGroup : AntecedentEvidence.PersonNoun : isPlural ? AntecedentEvidence.ThingsGroup : AntecedentEvidence.ThingNoun,
            Gender = isPerson ? GenderOf(lemma) : NameWord.None,
            Definiteness = definiteness,
        });
    }

    private static readonly Dictionary<string, NameWord> Genders = Vocabulary.Instance.Lines("Names/genders.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1] == "m" ? NameWord.Male : NameWord.Female, StringComparer.Ordinal);

    private static NameWord GenderOf(string lemma) =>
        Genders.TryGetValue(lemma, out var gender) ? gender : lemma.EndsWith("woman", StringComparison.Ordinal) ? NameWord.Female : lemma.EndsWith("man", StringComparison.Ordinal) && lemma != "human" ? NameWord.Male : NameWord.None;

    private static sbyte DefinitenessOf(SyntaxTree tree, int word)
    {
        for (var child = tree[word].FirstChild; child >= 0 && child < word; child = tree[child].NextSibling)
            if (tree[child].Relation == Relation.NmodPoss)
                return 1;
            else if (tree[child].Relation == Relation.Det)
                return tree.Form(child).ToLowerInvariant() switch { "the" or "this" or "that" or "these" or "those" => 1, "a" or "an" or "another" => -1, _ => 0 };
        return 0;
    }

    private Referent Add(Referent referent)
    {
        if (_referents.Count >= MostReferents)
        {
            var oldest = 0;
            for (var i = 1; i < _referents.Count; i++)
                if (_referents[i].Sentence < _referents[oldest].Sentence)
                    oldest = i;
            _referents.RemoveAt(oldest);
        }
        _referents.Add(referent);
        return referent;
    }

    private void Note(Referent referent, int sentence, int word, TextSpan head, bool isHeadline)
    {
        referent.Mentions++;
        referent.IsInHeadline |= isHeadline;
        (referent.Sentence, referent.Word, referent.Head, referent.IsByPronoun) = (sentence, word, head, false);
        (referent.Role, referent.IsMain, referent.IsFirst, referent.IsQuoted) = (ReferentRole.Other, false, false, false);
        // The last spoken of stands last.
        _referents.Remove(referent);
        _referents.Add(referent);
    }

    private void Place(Referent referent, SyntaxTree tree, int word, bool isFirst)
    {
        referent.Role = RoleOf(tree, word);
        referent.IsMain = referent.Role == ReferentRole.Subject && tree[word].Head is >= 0 and var verb && (tree[verb].Head < 0 || tree[verb].Relation == Relation.Conj && tree[tree[verb].Head].Head < 0);
        referent.IsFirst = isFirst;
        referent.IsQuoted = IsQuoted(tree[word].Start);
    }

    private bool IsQuoted(int offset) => Words.FirstTokenFrom(offset) is var token && token < _isQuoted.Length && _isQuoted[token];

    /// <summary>"Ann and Bo": they.</summary>
    private void NoteGroup(int sentence, SyntaxTree tree, int word, Referent first)
    {
        var isOfPeople = first.Kind is AntecedentEvidence.PersonName or AntecedentEvidence.PersonNoun or AntecedentEvidence.PeopleGroup;
        var group = Add(new Referent { Kind = isOfPeople ? AntecedentEvidence.PeopleGroup : AntecedentEvidence.ThingsGroup, IsPlural = true, Lemma = first.Lemma + "+" });
        Note(group, sentence, word, tree[word].Span, false);
        Place(group, tree, word, first.IsFirst);
    }

    private static ReferentRole RoleOf(SyntaxTree tree, int word) => tree[word].Relation switch
    {
        Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => ReferentRole.Subject,
        Relation.Obj or Relation.Iobj => ReferentRole.Object,
        Relation.Obl or Relation.OblAgent => ReferentRole.Oblique,
        Relation.NmodPoss => ReferentRole.Owner,
        Relation.Nmod => ReferentRole.OfNoun,
        Relation.Conj when tree[word].Head is >= 0 and var head && IsNominal(tree, head) => RoleOf(tree, head),
        _ => ReferentRole.Other,
    };

    private Antecedent? Resolve(int sentence, SyntaxTree tree, int word, PronounKind kind, Func<PronounChoice, int>? decide)
    {
        _fitting.Clear();
        for (var i = _referents.Count - 1; i >= 0; i--)
            if (_referents[i] is var referent && sentence - referent.Sentence <= Window && Fits(referent, kind) && !(referent.Sentence == sentence && IsApart(tree, word, referent.Word)))
                _fitting.Add(referent);
        var role = IsOwner(tree, word) ? ReferentRole.Owner : RoleOf(tree, word);
        var isOpening = word <= 1;
        _choices.Clear();
        for (var i = 0; i < _fitting.Count; i++)
            _choices.Add((_fitting[i].Head, Weigh(_fitting[i], i, sentence, tree, word, role, kind, isOpening)));
        var nothing = WeighNothing(tree, word, kind);
        var (best, isSure) = decide is null ? Best(nothing, kind) : (decide(new PronounChoice(tree[word].Span, kind, nothing, _choices.ToArray())), true);
        if (best < 0)
            return null;
        var chosen = _fitting[best];
        // Whoever speaks may speak of somebody whom the story has not named.
        isSure &= !_choices[best].Item2.Has(AntecedentEvidence.QuotedOne);
        chosen.Mentions++;
        (chosen.Sentence, chosen.Word, chosen.IsByPronoun) = (sentence, word, true);
        if (kind is PronounKind.He or PronounKind.She)
            chosen.Gender = kind == PronounKind.He ? NameWord.Male : NameWord.Female;
        _referents.Remove(chosen);
        _referents.Add(chosen);
        Place(chosen, tree, word, word == 0);
        return new Antecedent(tree[word].Span, chosen.Head, chosen.Entity, kind, isSure);
    }

    /// <summary>The likeliest, and whether it is sure; -1 where even that is not likely, or nothing named is likelier.</summary>
    private (int Best, bool IsSure) Best(AntecedentEvidences nothing, PronounKind kind)
    {
        var weights = AntecedentWeights.Instance;
        var best = -1;
        double most = Math.Exp(weights.Score(nothing, kind) / 100.0), sum = most, next = 0;
        for (var i = 0; i < _choices.Count; i++)
        {
            var odds = Math.Exp(weights.Score(_choices[i].Item2, kind) / 100.0);
            sum += odds;
            if (odds > most)
                (best, most, next) = (i, odds, best < 0 ? next : most);
            else
                next = Math.Max(next, odds);
        }
        return best >= 0 && most >= Likely * sum ? (best, most >= Sure * sum && most >= TimesTheNext * next) : (-1, false);
    }

    /// <summary>Whether number, gender and kind allow it.</summary>
    private static bool Fits(Referent referent, PronounKind kind) => kind switch
    {
        PronounKind.He or PronounKind.She => !referent.IsPlural && referent.Kind is AntecedentEvidence.PersonName or AntecedentEvidence.PersonNoun or AntecedentEvidence.OtherName
            && (referent.Gender is NameWord.None or (NameWord.Male | NameWord.Female) || referent.Gender == (kind == PronounKind.He ? NameWord.Male : NameWord.Female)),
        PronounKind.It => !referent.IsPlural && referent.Kind is not (AntecedentEvidence.PersonName or AntecedentEvidence.PersonNoun),
        _ => true,
    };

    /// <summary>"His boat": he is not the boat; "she told her": she is not told.</summary>
    private static bool IsApart(SyntaxTree tree, int word, int other) => tree[word].Relation == Relation.NmodPoss ? other == tree[word].Head : !IsOwner(tree, word)
        && other >= 0 && tree[word].Head >= 0 && tree[word].Head == tree[other].Head && tree[other].Relation != Relation.NmodPoss && RoleOf(tree, word) != RoleOf(tree, other) && !tree.Form(word).EndsWith("self", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whose something is: "sold her goats", though the parser may take "her" for whom they were sold to.</summary>
    private static bool IsOwner(SyntaxTree tree, int word) =>
        tree[word].Relation == Relation.NmodPoss || (tree[word].Relation == Relation.Iobj && tree.Form(word) == "her" && word + 1 < tree.Count && tree[word + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adj);

    private AntecedentEvidences Weigh(Referent referent, int rank, int sentence, SyntaxTree tree, int word, ReferentRole role, PronounKind kind, bool isOpening)
    {
        var distance = sentence - referent.Sentence;
        var evidence = default(AntecedentEvidences).With(AntecedentEvidence.Here + (byte)distance).With((distance == 0 ? AntecedentEvidence.SubjectHere : AntecedentEvidence.SubjectBefore) + (byte)referent.Role).With(referent.Kind)
            .With(distance == 0 ? AntecedentEvidence.MainHere : AntecedentEvidence.MainBefore, referent.IsMain)
            .With(distance == 0 ? AntecedentEvidence.SameRoleHere : AntecedentEvidence.SameRoleBefore, role == referent.Role && role is ReferentRole.Subject or ReferentRole.Object)
            .With(AntecedentEvidence.InHeadline, referent.IsInHeadline)
            .With(AntecedentEvidence.FirstOfSentence, referent.IsFirst)
            .With(AntecedentEvidence.ByPronoun, referent.IsByPronoun)
            .With(AntecedentEvidence.GenderSame, kind is PronounKind.He or PronounKind.She && referent.Gender == (kind == PronounKind.He ? NameWord.Male : NameWord.Female))
            .With(AntecedentEvidence.Plural, referent.IsPlural)
            .With(AntecedentEvidence.QuotedOne, referent.IsQuoted != IsQuoted(tree[word].Start))
            .With(AntecedentEvidence.Opening, isOpening && distance == 1 && referent.IsMain);
        if (referent.Mentions > 1)
            evidence = evidence.With(referent.Mentions >= 5 ? AntecedentEvidence.Mentions5 : referent.Mentions >= 3 ? AntecedentEvidence.Mentions3 : AntecedentEvidence.Mentions2);
        if (rank < 2)
            evidence = evidence.With(_fitting.Count == 1 ? AntecedentEvidence.Only : rank == 0 ? AntecedentEvidence.Nearest : AntecedentEvidence.SecondNearest);
        if (referent.Definiteness != 0)
            evidence = evidence.With(referent.Definiteness > 0 ? AntecedentEvidence.Definite : AntecedentEvidence.Indefinite);
        if (distance > 0 || referent.Word < 0)
            return evidence;
        return evidence.With(AntecedentEvidence.Above, tree.IsUnder(word, referent.Word)).With(AntecedentEvidence.Near, word - referent.Word <= FewWords);
    }

    private AntecedentEvidences WeighNothing(SyntaxTree tree, int word, PronounKind kind)
    {
        var evidence = default(AntecedentEvidences).With(AntecedentEvidence.Nothing).With(AntecedentEvidence.NothingQuoted, IsQuoted(tree[word].Start));
        if (kind != PronounKind.It || tree[word].Head is not (>= 0 and var verb) || tree[word].Relation == Relation.NmodPoss)
            return evidence;
        var hasClause = false;
        for (var child = tree[verb].FirstChild; child >= 0; child = tree[child].NextSibling)
            hasClause |= child > verb && tree[child].Relation is Relation.Csubj or Relation.CsubjPass or Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.AclRelcl or Relation.Acl;
        return evidence.With(AntecedentEvidence.NothingExpletive, tree[word].Relation == Relation.Expl).With(AntecedentEvidence.NothingBeforeClause, hasClause).With(IsNominal(tree, verb) ? AntecedentEvidence.NothingOfNoun : AntecedentEvidence.NothingOfCopula, tree.Child(verb, Relation.Cop) >= 0);
    }
}
