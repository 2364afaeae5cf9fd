namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Quantities;
using Dossier.Engine.Names;

/// <summary>Reads off two claims which evidence holds for their being answers to one question.</summary>
internal sealed class EvidenceReader
{
    private readonly List<Evidence> _found = [];
    private ArticlePair _pair = null!;

    /// <summary>The evidence for a pair of claims; overwritten by the next call.</summary>
    /// <param name="pair">The articles.</param>
    /// <param name="a">The first's claim.</param>
    /// <param name="b">The second's.</param>
    /// <param name="lead">By how much the two are more alike than either is to another, as <see cref="Rivals"/> has it.</param>
    public List<Evidence> Read(ArticlePair pair, Asked a, Asked b, int lead)
    {
        _pair = pair;
        _found.Clear();
        _found.Add(Evidence.Always);
        _found.Add(OfKind(a.Question, b.Question));
        if (a.Question.Kind is ClaimKind.Quotation or ClaimKind.Speaker)
        {
            Sayings.Read(pair, a, b, _found);
            return _found;
        }
        if (a.Claim.Slot is { } slot && b.Claim.Slot is { } other && Findings.ClaimGroups.AreOneQuestion(slot, other))
            _found.Add(Evidence.SlotSame);
        // What is done is the thing itself.
        if (a.Question.Kind != ClaimKind.Polarity)
            ReadThing(a, b);
        ReadAct(a, b);
        ReadLink(a, b);
        ReadParticipants(a, b);
        ReadWhole();
        ReadNames(a.Question, b.Question);
        ReadWords(a, b);
        ReadQualifiers(a, b);
        ReadUniqueness(a, b);
        ReadCircumstances(a, b);
        ReadLead(lead);
        switch (a.Question.Kind)
        {
            case ClaimKind.Person:
                ReadNamed(a.Question, b.Question);
                if (Exclusion.AreOnce(pair, a, b))
                    _found.Add(Evidence.OnceBoth);
                if (Exclusion.AreInCopies(pair, a, b))
                    _found.Add(Evidence.NameInCopy);
                if (Exclusion.AreSwapped(pair, a, b))
                    _found.Add(Evidence.SidesSwapped);
                break;
            case ClaimKind.Role:
                ReadBody(a.Question, b.Question);
                break;
            case ClaimKind.Polarity or ClaimKind.Bearing:
                break;
            default:
                ReadValues(a, b);
                break;
        }
        return _found;
    }

    private static Evidence OfKind(Question question, Question other) => question.Kind switch
    {
        ClaimKind.Count => Evidence.OfCount,
        ClaimKind.Money => Evidence.OfMoney,
        ClaimKind.Percentage => Evidence.OfPercentage,
        ClaimKind.Measure => Evidence.OfMeasure,
        ClaimKind.Duration => Evidence.OfDuration,
        ClaimKind.Age => Evidence.OfAge,
        ClaimKind.Score => Evidence.OfScore,
        ClaimKind.Ordinal => Evidence.OfOrdinal,
        ClaimKind.Version => Evidence.OfVersion,
        ClaimKind.Date => Evidence.OfDate,
        ClaimKind.Hour => Evidence.OfHour,
        ClaimKind.Bearing => Evidence.OfBearing,
        ClaimKind.Polarity => question.IsStatus ? Evidence.OfStatus : Evidence.OfPolarity,
        ClaimKind.Role => Evidence.OfRole,
        ClaimKind.Quotation => Evidence.OfQuotation,
        ClaimKind.Speaker => Evidence.OfSpeaker,
        ClaimKind.Person when question.Named!.Type != other.Named!.Type => Evidence.OfBody,
        ClaimKind.Person => question.Named!.Type switch { EntityType.Person => Evidence.OfPerson, EntityType.Place => Evidence.OfPlace, _ => Evidence.OfBody },
        _ => Evidence.OfNumber,
    };

    private void ReadThing(Asked a, Asked b)
    {
        _found.Add(a.Thing < 0 || b.Thing < 0 ? a.Thing < 0 && b.Thing < 0 ? Evidence.ThingUnknown : Evidence.ThingOneUnknown : _pair.KinOf(a.Thing, b.Thing) switch
        {
            Kin.Same => Evidence.ThingSame,
            Kin.Synonym => Evidence.ThingSynonym,
            // "850 people", "580 employees".
            _ when ArePeople(a.Question.Thing, b.Question.Thing) || Matcher.AreOfOneDoing(_pair, a, b) => Evidence.ThingPeople,
            // "The size of a request is", "requests can be": what one side measures is what the other measures something of.
            _ when a.Question.Kind == ClaimKind.Measure && (Best(a.Thing, b.Qualifiers, false) == Kin.Same || Best(b.Thing, a.Qualifiers, true) == Kin.Same) => Evidence.ThingNear,
            Kin.Near => Evidence.ThingNear,
            Kin.Akin => Evidence.ThingAkin,
            _ => Evidence.ThingOther,
        });
        if (a.Narrowing.Length == 0 && b.Narrowing.Length == 0)
            return;
        if (a.Narrowing.Length == 0 || b.Narrowing.Length == 0)
        {
            // What narrows the one may stand elsewhere around the other.
            var (narrowing, words, turned) = a.Narrowing.Length > 0 ? (a.Narrowing, b.Near, false) : (b.Narrowing, a.Near, true);
            _found.Add(Best(narrowing, words, turned) == Kin.Same ? Evidence.NarrowingNear : Evidence.NarrowingOneSided);
            return;
        }
        var overlap = _pair.Overlap(a.Narrowing, b.Narrowing);
        _found.Add(overlap >= 99 && a.Narrowing.Length == b.Narrowing.Length ? Evidence.NarrowingSame : overlap >= 45 ? Evidence.NarrowingShared : Evidence.NarrowingOther);
    }

    /// <summary>Whether one noun is for people at all and the other for some of them.</summary>
    private static bool ArePeople(Term a, Term b) => (IsAnybody(a) && Language.Meanings.IsPerson(b.Meaning)) || (IsAnybody(b) && Language.Meanings.IsPerson(a.Meaning));

    internal static bool IsAnybody(Term term) => term.Lemma is "person" or "people" or "man" or "individual" or "adult";

    private Kin Best(int[] some, int[] others, bool isTurned)
    {
        var best = Kin.Other;
        foreach (var x in some)
            if (Best(x, others, isTurned) is var kin && kin > best)
                best = kin;
        return best;
    }

    private Kin Best(int word, int[] others, bool isTurned)
    {
        var best = Kin.Other;
        foreach (var other in others)
            if ((isTurned ? _pair.KinOf(other, word) : _pair.KinOf(word, other)) is var kin && kin > best && kin != Kin.Opposite)
                best = kin;
        return best;
    }

    private void ReadAct(Asked a, Asked b)
    {
        if (a.Act < 0 || b.Act < 0)
            _found.Add(a.Act < 0 && b.Act < 0 ? Evidence.ActUnknown : Evidence.ActOneUnknown);
        else
            _found.Add(_pair.KinOf(a.Act, b.Act) switch
            {
                Kin.Same => Evidence.ActSame,
                Kin.Synonym => Evidence.ActSynonym,
                Kin.Near => Evidence.ActNear,
                Kin.Akin => Evidence.ActAkin,
                Kin.Opposite => Evidence.ActOpposite,
                _ => Evidence.ActOther,
            });
    }

    private void ReadLink(Asked a, Asked b)
    {
        _found.Add(a.Above < 0 || b.Above < 0 ? Evidence.AboveUnknown : _pair.KinOf(a.Above, b.Above) switch
        {
            Kin.Same => Evidence.AboveSame,
            Kin.Synonym or Kin.Near => Evidence.AboveNear,
            _ => Evidence.AboveOther,
        });
        var (x, y) = (a.Question.Link, b.Question.Link);
        _found.Add(x == y ? Evidence.LinkSame : x.Length > 0 && y.Length > 0 && string.CompareOrdinal(x, x.IndexOf(':'), y, y.IndexOf(':'), int.MaxValue) == 0 ? Evidence.PrepositionSame : Evidence.LinkOther);
        var before = a.Before >= 0 && _pair.KinOf(a.Before, b.Before) is Kin.Same or Kin.Synonym;
        var after = a.After >= 0 && _pair.KinOf(a.After, b.After) is Kin.Same or Kin.Synonym;
        if (before && after)
            _found.Add(Evidence.BesideBoth);
        else if (before)
            _found.Add(Evidence.BeforeSame);
        else if (after)
            _found.Add(Evidence.AfterSame);
    }

    /// <summary>"Ann Lee did it", "Ann Lee's brother did it": who is named on one side is whose the other's doer is.</summary>
    private static bool IsOfRelative(Question named, Question other) =>
        named.Doers.Count > 0 && named.Doers[0].Type == EntityType.Person && other.Doers.Count == 0 && other.Subject.Count > 0 && Claims.Memberships.GroupOf(other.Subject[0].Lemma) == Claims.Memberships.Kin && ShareOne(named.Doers, other.Sentence.Names);

    private void ReadParticipants(Asked a, Asked b)
    {
        // Of two acts that are opposites both may be done, one after the other.
        if (a.Question is { Kind: ClaimKind.Polarity, Form: ActForm.Copula } && b.Question.Form == ActForm.Copula && _pair.KinOf(a.Act, b.Act) == Kin.Opposite)
            _found.Add(Evidence.StateOpposite);
        var (x, y) = (a.Question, b.Question);
        if (Question.AreOfTwo(x, y))
            _found.Add(Evidence.DesignationOther);
        if (x.Doers.Count > 0 && y.Doers.Count > 0)
            _found.Add(ShareOne(x.Doers, y.Doers) ? Evidence.DoerSame : Evidence.DoerOther);
        else if (IsOfRelative(x, y) || IsOfRelative(y, x))
            _found.Add(Evidence.DoerOther);
        else if (x.Doers.Count + a.Subject.Length == 0 || y.Doers.Count + b.Subject.Length == 0)
            _found.Add(x.Doers.Count + a.Subject.Length + y.Doers.Count + b.Subject.Length == 0 ? Evidence.SubjectUnknown : Evidence.SubjectOneUnknown);
        else
            _found.Add(Compare(a.Subject, b.Subject) switch { Kin.Same => Evidence.SubjectSame, Kin.Synonym or Kin.Near => Evidence.SubjectNear, _ => x.IsSubjectGuessed || y.IsSubjectGuessed ? Evidence.SubjectOneUnknown : Evidence.SubjectOther });
        if (a.Object.Length == 0 || b.Object.Length == 0)
            _found.Add(a.Object.Length + b.Object.Length == 0 ? Evidence.ObjectUnknown : Evidence.ObjectOneUnknown);
        else
            _found.Add(Compare(a.Object, b.Object) switch { Kin.Same => Evidence.ObjectSame, Kin.Synonym or Kin.Near => Evidence.ObjectNear, _ => Evidence.ObjectOther });
        if (a.Subject.Length > 0 && b.Object.Length > 0 && _pair.KinOf(a.Subject[0], b.Object[0]) == Kin.Same || b.Subject.Length > 0 && a.Object.Length > 0 && _pair.KinOf(a.Object[0], b.Subject[0]) == Kin.Same
            || (x.Doers.Count > 0 && y.Others.Count > 0 && ShareOne(x.Doers, y.Others)) || (y.Doers.Count > 0 && x.Others.Count > 0 && ShareOne(y.Doers, x.Others)))
            _found.Add(Evidence.Crossed);
    }

    /// <summary>One act, one doer, one object: nothing is left that could tell the two apart.</summary>
    private void ReadWhole()
    {
        bool Has(Evidence row) => _found.Contains(row);
        if ((Has(Evidence.ActSame) || Has(Evidence.ActSynonym) || Has(Evidence.ActOpposite))
            && (Has(Evidence.DoerSame) || Has(Evidence.SubjectSame) || Has(Evidence.SubjectUnknown)) && (Has(Evidence.ObjectSame) || Has(Evidence.ObjectUnknown))
            && !(Has(Evidence.SubjectUnknown) && Has(Evidence.ObjectUnknown)))
            _found.Add(Evidence.AllSame);
    }

    /// <summary>What two phrases are to each other, their heads before all.</summary>
    private Kin Compare(int[] a, int[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return Kin.Other;
        var heads = _pair.KinOf(a[0], b[0]);
        if (heads is Kin.Same or Kin.Synonym)
            return heads;
        return Best(a, b, false) is Kin.Same ? Kin.Near : heads;
    }

    private static bool ShareOne(EquatableArray<Entity> a, EquatableArray<Entity> b)
    {
        foreach (var x in a)
            foreach (var y in b)
                if (ArticlePair.AreOne(x, y))
                    return true;
        return false;
    }

    private void ReadNames(Question a, Question b)
    {
        int shared = 0, mine = 0;
        foreach (var x in a.Sentence.Names)
        {
            if (a.Named is not null && x.Equals(a.Named))
                continue;
            if (Has(b, x))
                shared++;
            else if (_pair.B.Keys.Contains(x.Key))
                mine++;
        }
        int theirs = 0, sharedToo = 0;
        foreach (var y in b.Sentence.Names)
        {
            if (b.Named is not null && y.Equals(b.Named))
                continue;
            if (Has(a, y))
                sharedToo++;
            else if (_pair.A.Keys.Contains(y.Key))
                theirs++;
        }
        shared = Math.Min(shared, sharedToo);
        if (IsElse(a, b) && IsElse(b, a))
            _found.Add(Evidence.PeopleElse);
        if (shared > 0)
            _found.Add(shared switch { 1 => Evidence.NamesShared1, 2 => Evidence.NamesShared2, _ => Evidence.NamesShared3 });
        if (mine > 0 && theirs > 0)
            _found.Add(Evidence.NamesAnotherEach);
        else if (mine + theirs > 0)
            _found.Add(Evidence.NamesAnother);

        static bool IsElse(Question question, Question other)
        {
            foreach (var name in question.Sentence.Names)
                if (name.Type == EntityType.Person && !name.Equals(question.Named) && !Has(other, name))
                    return true;
            return false;
        }

        static bool Has(Question question, Entity entity)
        {
            foreach (var other in question.Sentence.Names)
                if (ArticlePair.AreOne(entity, other))
                    return true;
            return false;
        }
    }

    private void ReadWords(Asked a, Asked b)
    {
        if (Bin(_pair.OverlapOfSentences(a, b), 15, 30, 45, 60, 80) is > 0 and var words)
        {
            _found.Add(Evidence.Words1 + (byte)(words - 1));
            if (words >= Alike && DifferToo(a, b))
                _found.Add(Evidence.OtherToo);
        }
        var (mine, theirs) = _pair.UnmatchedOfSentences(a, b);
        _found.Add(mine + theirs == 0 ? Evidence.UnmatchedNone : mine == 0 || theirs == 0 ? Evidence.UnmatchedOne
            : mine == 1 && theirs == 1 && a.Words.Length > FewestAlike && b.Words.Length > FewestAlike ? Evidence.UnmatchedOneEach : Evidence.UnmatchedMore);
        if (AreApart(a.Subject, b.Subject, a, b) || AreApart(a.Object, b.Object, a, b))
            _found.Add(Evidence.SubjectsApart);
        if (AreContrasted(a, b))
            _found.Add(Evidence.ContrastEach);
        if (Bin(_pair.Overlap(a.Near, b.Near), 25, 45, 65, 85, 101) is > 0 and var near)
            _found.Add(Evidence.Near1 + (byte)(near - 1));
        if (Bin(Math.Min(_pair.KnownToB(a.Words), _pair.KnownToA(b.Words)), 40, 55, 70, 85, 101) is > 0 and var known)
            _found.Add(Evidence.SentencesKnown1 + (byte)(known - 1));
        if (a.Subject.Length > 0 && b.Subject.Length > 0)
            _found.Add(_pair.KnownToB(a.Subject) >= 40 && _pair.KnownToA(b.Subject) >= 40 ? Evidence.SubjectKnown : Evidence.SubjectUnknownThere);
        if (_pair.Overlap(a.Labels, b.Labels) >= 50)
            _found.Add(Evidence.LabelsShared);
        var (values, others) = (a.Question.Sentence.Values, b.Question.Sentence.Values);
        if (values.Count > 0 && others.Count > 0)
            _found.Add(values.Any(v => others.Contains(v)) ? Evidence.ValueShared : Evidence.ValueOtherwise);
    }

    // From most of the words on, two sentences are one told twice, or one form filled in for two things.
    private const int Alike = 4;

    /// <summary>"410,000 litres in June", "360,000 litres in January": whether another value of the two sentences differs as well.</summary>
    private bool DifferToo(Asked a, Asked b)
    {
        foreach (var x in _pair.A.InSentence(a.Sentence))
            if (x != a && (x.Question.IsOfValue || x.Question.Kind == ClaimKind.Polarity) && !x.Claim.Exact.Contains(a.Claim.Exact) && !a.Claim.Exact.Contains(x.Claim.Exact))
                foreach (var y in _pair.B.InSentence(b.Sentence))
                    if (y != b && y.Question.Kind == x.Question.Kind && y.Question.Unit == x.Question.Unit && !(IsTime(a.Question.Kind) && IsTime(x.Question.Kind)) && !y.Claim.Exact.Contains(b.Claim.Exact) && !b.Claim.Exact.Contains(y.Claim.Exact)
                        && Matcher.CanBeOne(_pair, x, y) && Exclusion.Of(_pair, x, y) is var concord && (concord == Concord.Exclude || (concord == Concord.Open && x.Question.Kind == ClaimKind.Score)))
                        return true;
        return false;

        static bool IsTime(ClaimKind kind) => kind is ClaimKind.Date or ClaimKind.Hour;
    }

    /// <summary>"The otter house", "the seal house": two phrases of one head, each with a word that the other sentence has nowhere.</summary>
    private bool AreApart(int[] phrase, int[] other, Asked a, Asked b)
    {
        return phrase.Length > 1 && other.Length > 1 && _pair.KinOf(phrase[0], other[0]) == Kin.Same && HasOwn(phrase, other, b.Words, false) && HasOwn(other, phrase, a.Words, true);

        // What a pronoun stands for is in no sentence.
        bool HasOwn(int[] words, int[] others, int[] sentence, bool isTurned)
        {
            foreach (var word in words)
                if (!_pair.HasLike(word, others, isTurned) && !_pair.HasLike(word, sentence, isTurned))
                    return true;
            return false;
        }
    }

    /// <summary>"Upper Dorn lost its power", "Lower Dorn never lost it": whether each sentence has a word that tells its thing from the other's. What is asked about is no such word.</summary>
    private bool AreContrasted(Asked a, Asked b)
    {
        if (SeriesWords.Differ(a.Question.Sentence.Series, a.Claim.Exact, b.Question.Sentence.Series, b.Claim.Exact))
            return true;
        foreach (var x in a.Words)
            foreach (var y in b.Words)
                if (_pair.KinOf(x, y) == Kin.Opposite && !(x == a.Act && y == b.Act) && !Reversals.Are(_pair.A.Terms[x].Lemma, _pair.B.Terms[y].Lemma) && !IsOfValue(a, _pair.A.Terms[x].Lemma) && !IsOfValue(b, _pair.B.Terms[y].Lemma)
                    && !_pair.HasLike(x, b.Words, false) && !_pair.HasLike(y, a.Words, true))
                    return true;
        return false;
    }

    /// <summary>Whether a word is one of those that give the value.</summary>
    private static bool IsOfValue(Asked asked, string lemma) => asked.Claim.Exact.IndexOf(lemma, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether both are attributes of one thing in one scope, as far as the words tell.</summary>
    private void ReadQualifiers(Asked a, Asked b)
    {
        if (_pair.AreUndated)
            _found.Add(Evidence.Undated);
        if (_pair.ArePages)
        {
            _found.Add(Evidence.OfPages);
            if (_pair.TitlesOther is { } titles)
                _found.Add(titles);
        }
        int mine = UnmatchedQualifiers(a, b, false), theirs = UnmatchedQualifiers(b, a, true);
        _found.Add(mine == a.Qualifiers.Length || theirs == b.Qualifiers.Length ? Evidence.QualifiersNone
            : mine > 0 && theirs > 0 ? Evidence.QualifiersApart : mine + theirs > 0 ? Evidence.QualifiersOneSided : Evidence.QualifiersSame);
        // "Founded in Oslo in 2004": where it happened is another fact, where something holds is a scope.
        if (((a.Question.IsStanding && b.Question.IsStanding) || a.Question.IsStatus || _found.Contains(Evidence.PeopleElse)) && a.Question.Link == b.Question.Link && IsSaidAlike(a, b) && UnmatchedQualifiers(a, b, false, isSentence: true) is > 0 and var here && UnmatchedQualifiers(b, a, true, isSentence: true) == here)
            _found.Add(Evidence.QualifierSwapped);
        if (mine + theirs == 0 && (a.Question.Kind is ClaimKind.Date or ClaimKind.Hour || (a.Question.Kind == ClaimKind.Duration && IsLimit(a) != IsLimit(b)) || AreOppositeBounds(a.Claim.Value.Quantity, b.Claim.Value.Quantity)) && a.Question.Form == ActForm.Verb && b.Question.Form == ActForm.Verb && _pair.KinOf(a.Act, b.Act) is Kin.Other or Kin.Opposite)
            _found.Add(Evidence.ActSwapped);
        if (a.Question.Bound != b.Question.Bound && (a.Question.Bound == "default" || b.Question.Bound == "default") && a.Question.Bound.Length > 0 && b.Question.Bound.Length > 0)
            _found.Add(Evidence.BoundOther);
        if (a.Question.IsParticular || b.Question.IsParticular)
            _found.Add(Evidence.ParticularOne);
    }

    /// <summary>"Exceeds 120 psi", "falls below 60 psi".</summary>
    private static bool AreOppositeBounds(Quantity? a, Quantity? b) =>
        a is not null && b is not null && ((a.Minimum is null && b.Maximum is null && a.Maximum is not null && b.Minimum is not null) || (a.Maximum is null && b.Minimum is null && a.Minimum is not null && b.Maximum is not null));

    /// <summary>One act, or both are said to be something.</summary>
    private bool IsSaidAlike(Asked a, Asked b) => a.Question.Form == b.Question.Form && ((a.Act >= 0 && _pair.KinOf(a.Act, b.Act) == Kin.Same) || (a.Question is { Form: ActForm.Copula, IsTensed: true } && b.Question.IsTensed));

    /// <summary>"At least ten hours", "up to a day".</summary>
    private static bool IsLimit(Asked asked) => asked.Claim.Value.Duration is { } length && length.Shortest is null != length.Longest is null;

    /// <summary>How many things that a claim names the other side has nowhere: neither in its sentence nor, if those are asked too, in its headings.</summary>
    private int UnmatchedQualifiers(Asked asked, Asked other, bool isTurned, bool isSentence = false)
    {
        var unmatched = 0;
        foreach (var word in asked.Qualifiers)
            if (!_pair.HasLike(word, other.Words, isTurned) && !_pair.HasLike(word, other.Qualifiers, isTurned) && (isSentence || !_pair.HasLike(word, other.Labels, isTurned)))
                unmatched++;
        return unmatched;
    }

    // Where more words than these are alike and one of each is not, that one says what tells them apart: "the request size", "the response size".
    private const int FewestAlike = 2;

    internal static int Bin(int value, int one, int two, int three, int four, int five) =>
        value >= five ? 5 : value >= four ? 4 : value >= three ? 3 : value >= two ? 2 : value >= one ? 1 : 0;

    private void ReadUniqueness(Asked a, Asked b)
    {
        var (kind, unit) = (a.Question.Kind, a.Question.Unit);
        int mine = _pair.A.CountOf(kind, unit), theirs = _pair.B.CountOf(kind, unit);
        if (mine == 1 && theirs == 1)
            _found.Add(Evidence.OnlyKind);
        else if (mine * theirs / (kind == ClaimKind.Polarity ? DoingsAValue : 1) is > 9 and var pairs)
            _found.Add(pairs > 100 ? Evidence.MostOfKind : pairs > 30 ? Evidence.MoreOfKind : Evidence.ManyOfKind);
        // Of two things either may be the only one.
        if (_pair.KinOf(a.Thing, b.Thing) is Kin.Same or Kin.Synonym)
        {
            var (x, y) = (_pair.A.CountOf(kind, unit, a.Question.Thing.Lemma), _pair.B.CountOf(kind, unit, b.Question.Thing.Lemma));
            if (x == 1 && y == 1)
                _found.Add(Evidence.OnlyThing);
            else if (x == 1 || y == 1)
                _found.Add(Evidence.OnlyThingOneSide);
        }
    }

    // What is done is told so much oftener than values of one kind are: pairs of doings are counted by so many.
    private const int DoingsAValue = 10;

    private void ReadCircumstances(Asked a, Asked b)
    {
        var (x, y) = (a.Question, b.Question);
        if (x.IsTensed && y.IsTensed)
            _found.Add(x.Tense == y.Tense ? Evidence.TenseSame : Evidence.TenseOther);
        if (x.IsChange != y.IsChange)
            _found.Add(Evidence.ChangeOne);
        if (x.Tense == Tense.Future != (y.Tense == Tense.Future))
            _found.Add(Evidence.PlanOne);
        if (x.IsUnreal != y.IsUnreal)
            _found.Add(Evidence.UnrealOne);
        if (x.Sentence.Place < 2 && y.Sentence.Place < 2)
            _found.Add(Evidence.LeadBoth);
        else if (x.Sentence.Place < 2 || y.Sentence.Place < 2)
            _found.Add(Evidence.LeadOne);
        if (x.Sentence.Place == 0 != (y.Sentence.Place == 0))
            _found.Add(Evidence.HeadlineOne);
        if (x.Scope.Length > 0 || y.Scope.Length > 0)
            _found.Add(x.Scope == y.Scope ? Evidence.ScopeSame : x.Scope.Length == 0 || y.Scope.Length == 0 ? Evidence.ScopeOneSided : Evidence.ScopeOther);
        if (x.Sentence.Periods.Count > 0 || y.Sentence.Periods.Count > 0)
            _found.Add(x.Sentence.Periods.Count == 0 || y.Sentence.Periods.Count == 0 ? Evidence.PeriodOneSided : x.Sentence.Periods.Any(p => y.Sentence.Periods.Contains(p)) ? Evidence.PeriodSame : Evidence.PeriodOther);
        if (x.Year > 0 || y.Year > 0)
            _found.Add(x.Year == y.Year ? Evidence.YearSame : x.Year == 0 || y.Year == 0 ? Evidence.YearOne : Evidence.YearOther);
        if (x.Kind != ClaimKind.Date && x.Sentence.Day is { } day && y.Sentence.Day is { } another && !day.Intersects(another))
            _found.Add(Evidence.DayOther);
        if (NamesPlaceAlone(x, y) || NamesPlaceAlone(y, x))
            _found.Add(Evidence.PlaceOne);
        if (x.IsPart != y.IsPart || x.IsRest != y.IsRest)
            _found.Add(Evidence.PartOne);
        if (x.IsQuoted && y.IsQuoted)
            _found.Add(Evidence.QuotedBoth);
        else if (x.IsQuoted || y.IsQuoted)
            _found.Add(Evidence.QuotedOne);
        if (a.Claim.AttributedTo is { } one && b.Claim.AttributedTo is { } other && one != other)
            _found.Add(Evidence.SourcesOther);
    }

    // Fitted: nearer bounds part what is of one question from what is not no better.
    private void ReadLead(int lead)
    {
        if (Bin(lead, 10, 30, 60, 100, 1000) is > 0 and var ahead)
            _found.Add(Evidence.Ahead1 + (byte)(ahead - 1));
        else if (Bin(-lead, 10, 40, 80, 1000, 1001) is > 0 and var behind)
            _found.Add(Evidence.Behind1 + (byte)(behind - 1));
    }

    /// <summary>"Lent 170 workers to Norway": what is told of one place is not told of all.</summary>
    private static bool NamesPlaceAlone(Question a, Question b)
    {
        foreach (var place in a.Others)
            if (place.IsKnownPlace && !b.Sentence.Names.Any(other => ArticlePair.AreOne(place, other)))
                return true;
        return false;
    }

    private void ReadValues(Asked a, Asked b)
    {
        var (x, y) = (a.Claim.Value, b.Claim.Value);
        if (x.Quantity is { } p && y.Quantity is { } q)
        {
            if (p.Modifier == Modifier.Approximate || q.Modifier == Modifier.Approximate)
                _found.Add(Evidence.ApproximateOne);
            bool isBound = p.Modifier is not (Modifier.None or Modifier.Approximate), isBoundToo = q.Modifier is not (Modifier.None or Modifier.Approximate);
            if (isBound || isBoundToo)
                _found.Add(isBound && isBoundToo ? Evidence.BoundBoth : Evidence.BoundOne);
            if (a.Question.Kind == ClaimKind.Measure)
                (p, q) = (Dimension.Base(p), Dimension.Base(q));
            if ((p.Value ?? p.Minimum ?? p.Maximum) is { } m && (q.Value ?? q.Minimum ?? q.Maximum) is { } n && m != n)
                ReadRatio(m, n);
        }
        else if (x.Date?.Exact is { } day && y.Date?.Exact is { } other && day != other)
        {
            var days = Math.Abs((day - other).TotalDays);
            _found.Add(days <= 3 ? Evidence.DaysClose : days <= 31 ? Evidence.DaysWeek : days <= 400 ? Evidence.DaysFar : Evidence.DaysYears);
        }
        else if (x.Duration is { Shortest: { } shorter } && y.Duration is { Shortest: { } longer } && shorter != longer && shorter > TimeSpan.Zero && longer > TimeSpan.Zero)
        {
            if (a.Question.Link == b.Question.Link && AreOfOneFigure(x.Duration.Iso, y.Duration.Iso))
                _found.Add(Evidence.Shifted);
            else
                ReadRatio(shorter.Ticks, longer.Ticks);
        }
        if (a.Question.Hour is { } hour && b.Question.Hour is { } another && hour != another)
        {
            if (Math.Abs(hour.From - another.From) <= 75)
                _found.Add(Evidence.MinutesClose);
            if (hour.From % 60 == another.From % 60 || hour.From / 60 == another.From / 60)
                _found.Add(Evidence.MinutesDigit);
        }
    }

    /// <summary>"Six years", "six months": P6Y and P6M.</summary>
    private static bool AreOfOneFigure(string iso, string other) => iso != other && iso.TrimStart('P', 'T').TrimEnd(Units) is { Length: > 0 } figure && figure == other.TrimStart('P', 'T').TrimEnd(Units) && figure != "1";

    private static readonly char[] Units = ['Y', 'M', 'W', 'D', 'H', 'S'];

    private void ReadRatio(decimal a, decimal b)
    {
        (a, b) = (Math.Abs(a), Math.Abs(b));
        if (a == b)
            return;
        if (a == 0 || b == 0)
        {
            _found.Add(Evidence.ZeroOne);
            return;
        }
        decimal ratio;
        try
        {
            ratio = Math.Max(a, b) / Math.Min(a, b);
        }
        catch (OverflowException)
        {
            ratio = 1000000;
        }
        _found.Add(ratio is 10 or 100 or 1000 or 1000000 ? Evidence.Shifted : ratio <= 1.25m ? Evidence.RatioClose : ratio <= 2 ? Evidence.RatioHalf : ratio <= 8 ? Evidence.RatioTimes : Evidence.RatioFar);
        if (ratio < 10 && AreTransposed(a, b))
            _found.Add(Evidence.Transposed);
    }

    /// <summary>13 and 31: the same digits in another order, as after a slip of the hand.</summary>
    private static bool AreTransposed(decimal a, decimal b)
    {
        var counts = new int[10];
        Tally(a, counts, 1);
        Tally(b, counts, -1);
        foreach (var count in counts)
            if (count != 0)
                return false;
        return true;

        static void Tally(decimal number, int[] counts, int by)
        {
            for (var digits = 0; number != decimal.Truncate(number) && digits < 6; digits++)
                number *= 10;
            for (number = decimal.Truncate(number); number > 0; number = decimal.Truncate(number / 10))
                counts[(int)(number % 10)] += by;
        }
    }

    private void ReadNamed(Question a, Question b)
    {
        var (x, y) = (a.Named!, b.Named!);
        if (x.Type != y.Type)
            _found.Add(Evidence.NameTypesOther);
        bool known = _pair.B.Keys.Contains(x.Key), knownToo = _pair.A.Keys.Contains(y.Key);
        if (known && knownToo)
            _found.Add(Evidence.NameKnownBoth);
        else if (known || knownToo)
            _found.Add(Evidence.NameKnownOne);
        string[] words = x.Key.Split(' '), others = y.Key.Split(' ');
        if (words.Any(others.Contains))
            _found.Add(x.Type == EntityType.Person && y.Type == EntityType.Person ? Evidence.NameWordShared : Evidence.BodyWordShared);
        if (AreSpelledNear(x, y))
            _found.Add(Evidence.NameSpelledNear);
        if (a.IsHolder && b.IsHolder)
            _found.Add(Evidence.HolderBoth);
    }

    /// <summary>Whether two names differ in one word alone, and that by few letters: "Clara Moss", "Clara Morse".</summary>
    internal static bool AreSpelledNear(Entity one, Entity other) => SpelledNear(one, other) is not null;

    /// <summary>The one word in which two names differ, by few letters, as each has it.</summary>
    internal static (string, string)? SpelledNear(Entity one, Entity other)
    {
        // Of most two names neither is like the other.
        if (CountBlanks(one.Key) != CountBlanks(other.Key))
            return null;
        string[] a = one.Key.Split(' '), b = other.Key.Split(' ');
        var differ = -1;
        for (var i = 0; i < a.Length; i++)
            if (a[i] != b[i])
            {
                if (differ >= 0)
                    return null;
                differ = i;
            }
        return differ >= 0 && Distance(a[differ], b[differ]) is var distance && distance <= 3 && distance * 2 <= Math.Max(a[differ].Length, b[differ].Length) && (distance == 1 || !IsDay(a[differ]) || !IsDay(b[differ]))
            ? (a[differ], b[differ]) : null;
    }

    private static int CountBlanks(string key)
    {
        var blanks = 0;
        foreach (var c in key)
            if (c == ' ')
                blanks++;
        return blanks;
    }

    /// <summary>"The Sunday Post", "the Friday Post": two days are no slip of the pen.</summary>
    private static bool IsDay(string word) => word.EndsWith("day", StringComparison.Ordinal);

    /// <summary>How many letters have to be put in, taken out or changed.</summary>
    private static int Distance(string a, string b)
    {
        const int Longest = 32;
        if (a.Length > Longest || b.Length > Longest)
            return Longest;
        var row = new int[Longest + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[b.Length];
    }

    private void ReadBody(Question a, Question b)
    {
        if (a.Named is { } x && b.Named is { } y)
            _found.Add(ArticlePair.AreOne(x, y) ? Evidence.RoleBodySame : Evidence.RoleBodyOther);
    }
}
