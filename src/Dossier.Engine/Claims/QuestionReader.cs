namespace Dossier.Engine.Claims;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

/// <summary>Gives every value of a sentence the question it answers, read off the sentence's statements and its grammar; values without a claim get one.</summary>
internal sealed partial class QuestionReader(Mentions mentions)
{
    // More values of one kind than these in one sentence are a table's.
    private const int MostValues = 24;
    private const int MostTerms = 8;
    private const int MostWords = 40;
    private const int Window = 7;

    /// <summary>Of a very long article the beginning is matched: what two articles cost together grows with the product of their words.</summary>
    public const int MostQuestions = 256;

    private int _asked;
    private readonly SentenceStatements _reader = new(mentions);
    private readonly CodeStretches _code = new(mentions.Document);
    private readonly List<Statement> _statements = [];
    private readonly List<Term> _terms = [];
    private readonly List<Entity> _named = [];
    private readonly HashSet<int> _owners = [];
    private readonly List<int> _values = [];
    private readonly List<Term> _title = [.. TermsOfTitle(mentions.Document.FrontTitle)];
    private readonly List<Term> _heading = [];
    private Term?[] _content = [];
    private Reading _reading = null!;
    private SyntaxTree _tree = null!;
    private SentenceContext _context = null!;
    private EquatableArray<Term> _lastSubject = EquatableArray<Term>.Empty;

    /// <summary>Adds the questions of a sentence.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="index">Its index; sentences come in the order of the text.</param>
    /// <param name="claims">The article's claims so far.</param>
    /// <param name="first">The index of the sentence's first claim.</param>
    public void Read(Reading reading, int index, List<PlacedClaim> claims, int first)
    {
        if (_asked >= MostQuestions || !HasWords(reading) || reading.Tree is not { } tree)
            return;
        (_reading, _tree) = (reading, tree);
        _statements.Clear();
        _reader.Read(index, tree, _statements);
        ReadContext(index);
        ReadLabels();
        ReadDesignations();
        ReadStanding();
        // A heading names what follows; "Attendance: 7,412" on a line of its own tells it.
        if (reading.Sentence.Kind is BlockKind.Heading && mentions.Document.SeenIn(reading.Span).IndexOf(':') < 0)
            return;
        ReadWeekdays(claims, first);
        for (var i = 0; i < Math.Min(reading.Times.Count, MostValues); i++)
            ReadTime(reading.Times[i], claims, first);
        ReadTallies(claims);
        ReadGameClocks(claims);
        for (var i = 0; i < Math.Min(reading.Quantities.Count, MostValues); i++)
            ReadQuantity(reading.Quantities[i], claims, first);
        ReadBearings(claims);
        ReadResult(claims);
        ReadPlainOrdinals(claims);
        ReadAges(claims);
        ReadBareCounts(claims, first);
        ReadRepetitions(claims);
        ReadMultiples(claims);
        ReadNoCharge(claims);
        ReadBareHours(claims);
        ReadLabelled(claims);
        ReadLabelledStatus(claims);
        for (var i = 0; i < Math.Min(reading.Names.Count, MostValues); i++)
            ReadName(reading.Names[i], claims);
        for (var i = 0; i < Math.Min(reading.Roles.Count, MostValues); i++)
            ReadRole(reading.Roles[i], claims, first);
        foreach (var speech in reading.Speech)
            ReadSaying(speech, claims, first);
        ReadOrigins(claims);
        ReadMemberships(claims);
        ReadVersions(claims, first);
        ReadCodes(claims);
        for (var i = 0; i < Math.Min(_statements.Count, MostValues); i++)
        {
            ReadDoing(_statements[i], claims);
            ReadPost(_statements[i], claims);
        }
        Share(claims, first);
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest.Question is not null)
                _asked++;
        foreach (var statement in _statements)
            if (statement is { Subject: { } subject, Form: StatementForm.Verb or StatementForm.Copula } && TermsIn(subject.Span, default) is { Count: > 0 } terms)
            {
                _lastSubject = terms;
                break;
            }
    }

    /// <summary>Rows of signs have no grammar worth reading.</summary>
    private static bool HasWords(Reading reading)
    {
        for (var i = reading.Sentence.First; i < reading.Sentence.End; i++)
            if (reading.Words.Tokens[i].Kind == TokenKind.Word)
                return true;
        return false;
    }

    /// <summary>The words of the sentence, its names, and where it stands.</summary>
    private void ReadContext(int index)
    {
        if (_content.Length < _tree.Count)
            _content = new Term?[2 * _tree.Count];
        _terms.Clear();
        for (var i = 0; i < _tree.Count; i++)
            if ((_content[i] = ContentOf(i)) is { } term && _terms.Count < MostWords && !_terms.Contains(term))
                _terms.Add(term);
        var kind = _reading.Sentence.Kind;
        if (kind is BlockKind.Headline)
            Take(_title);
        else if (kind is BlockKind.Heading)
            Take(_heading);
        _named.Clear();
        foreach (var name in _reading.Names)
            if (_reading.EntityOf(name) is var entity && !_named.Contains(entity))
                _named.Add(entity);
        _context = new SentenceContext(
            new(_terms.ToArray()), new(_named.ToArray()), new(_reading.Periods.ToArray()), new(_title.Concat(_heading).Distinct().ToArray()),
            kind is BlockKind.Headline ? (byte)0 : index < 4 ? (byte)1 : (byte)2) { Day = _reading.LastDay, Series = SeriesWords.In(_tree, _reader.Grammar) };

        void Take(List<Term> labels)
        {
            labels.Clear();
            labels.AddRange(_terms.Take(MostTerms));
        }
    }

    /// <summary>Tells each question of the sentence what else the sentence states: a second value that two sentences share says that they tell of one thing.</summary>
    private void Share(List<PlacedClaim> claims, int first)
    {
        _values.Clear();
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest is { Question.IsOfValue: true } digest)
                _values.Add(WordHash.Of(digest.Value.Text));
        if (_values.Count == 0)
            return;
        _values.Sort();
        var values = new EquatableArray<int>(_values.Distinct().ToArray());
        for (var i = first; i < claims.Count; i++)
            if (claims[i].Digest is { Question: { } question } digest)
                claims[i] = claims[i] with { Digest = digest with { Question = question with { Sentence = question.Sentence with { Values = values } } } };
    }

    /// <summary>The word as articles share it, or null for one that says nothing.</summary>
    private Term? ContentOf(int i)
    {
        ref readonly var word = ref _tree[i];
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Adv) || word.Length < 2)
            return null;
        return TermOf(_reader.Grammar.Lemma(i), word.PartOfSpeech);
    }

    /// <summary>A dictionary form as articles share it, or null for one that says nothing.</summary>
    private static Term? TermOf(string lemma, PartOfSpeech part)
    {
        if (part == PartOfSpeech.Propn)
            lemma = lemma.ToLowerInvariant();
        return IsLight(lemma, part == PartOfSpeech.Verb) ? null : Term.Of(lemma);
    }

    // Whether it is light as a verb too: "the last" says nothing, "it lasts" does.
    private static readonly Dictionary<string, bool> Light = Vocabulary.Instance.Lines("Claims/light.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields.Length == 1, StringComparer.Ordinal);

    /// <summary>Whether a verb or noun leaves it to others what happens: "be", "take place".</summary>
    private static bool IsLight(string lemma, bool isVerb) => Light.TryGetValue(lemma, out var asVerb) && (asVerb || !isVerb);

    /// <summary>What is asked around a value; the claim's kind, thing and unit are filled in by the caller.</summary>
    private Question Ask(ClaimKind kind, TextSpan value, Term thing)
    {
        var (statement, part) = StatementOf(value);
        var head = HeadOf(value);
        var above = head >= 0 ? _tree[head].Head : SyntaxWord.None;
        while (above >= 0 && value.Contains(_tree[above].Span))
            above = _tree[above].Head;
        var act = Term.None;
        var form = ActForm.None;
        var subject = EquatableArray<Term>.Empty;
        var @object = EquatableArray<Term>.Empty;
        var isGuessed = false;
        EquatableArray<Entity> doers = EquatableArray<Entity>.Empty, others = EquatableArray<Entity>.Empty;
        if (statement is not null)
        {
            (act, form) = ActOf(statement, value);
            if (statement.Subject is { } who)
            {
                subject = TermsIn(who.Span, value);
                doers = Entities(who, value);
                // "It fell": what it stands for, or else, as a rule, what the sentence before was about.
                if (subject.Count == 0 && who.Span.Length <= 5 && !who.Span.Overlaps(value))
                {
                    if (AntecedentAt(who.Span.Start) is { } antecedent)
                    {
                        (subject, isGuessed) = (TermsOf(antecedent), true);
                        if (doers.Count == 0 && antecedent is { IsSure: true, Entity: >= 0 })
                            doers = new([mentions.Names.Entities[antecedent.Entity]]);
                    }
                    else if (doers.Count == 0)
                        (subject, isGuessed) = (_lastSubject, true);
                }
            }
            if (statement.Object is { } what)
                @object = TermsIn(what.Span, value);
            _named.Clear();
            if (statement.Object is { } named)
                AddNames(named, value);
            foreach (var modifier in statement.Modifiers)
                if (modifier.Kind is not (ModifierKind.When or ModifierKind.HowLong))
                    AddNames(modifier.Part, value);
            others = new(_named.ToArray());
            if (form == ActForm.Verb && statement.Form == StatementForm.Copula)
                (subject, doers, @object, others) = (EquatableArray<Term>.Empty, EquatableArray<Entity>.Empty, subject, new([.. doers.Concat(others).Distinct()]));
        }
        else
            (act, form) = ActAbove(above);
        var start = _tree.At(value.Start);
        var (isAgain, isOfThen) = CircumstancesOf(statement);
        var question = new Question(kind, thing, _context)
        {
            Act = act,
            Form = form,
            Above = above >= 0 ? _content[above] ?? Term.None : Term.None,
            IsAboveNoun = above >= 0 && _tree[above].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn,
            Link = head >= 0 ? BaseOf(_tree[head].Relation) + ":" + _reader.Grammar.Preposition(head, out _) : "",
            Subject = subject,
            IsSubjectGuessed = isGuessed,
            Doers = doers,
            Object = @object,
            Others = others,
            Near = TermsAround(value),
            Before = Beside(start, value, -1),
            After = Beside(start, value, 1),
            Tense = statement is null ? Tense.Past : TenseOf(statement),
            IsTensed = statement is not null,
            Side = statement is null ? (sbyte)0 : SideOf(statement),
            Direction = statement is null ? (sbyte)0 : DirectionOf(statement),
            IsPerfect = statement is not null && IsPerfect(statement),
            Year = YearOf(statement, value),
            IsAgain = isAgain,
            IsOfThen = isOfThen,
            IsUnreal = statement is { Modality: not (Modality.None or Modality.Will or Modality.Planned or Modality.Expected or Modality.Must or Modality.Promised) },
            IsStanding = statement is null || statement.Modality is Modality.Must or Modality.Can or Modality.May or Modality.Should || TenseOf(statement) == Tense.Present,
            IsQuoted = _reading.IsQuoted(value),
            Designation = DesignationOf(statement, value),
        };
        return Qualified(Labelled(question, value, statement?.PredicateSpan ?? default), statement, value);
    }

    /// <summary>"The 2004 tsunami killed", in an article of another year: when the statement is of.</summary>
    private int YearOf(Statement? statement, TextSpan value)
    {
        var span = statement?.Span ?? _reading.Span;
        foreach (var time in _reading.Times)
            if (span.Contains(time.Span) && !time.Span.Overlaps(value) && time is { Type: TimeExpressionType.Date, Date: { HasYear: true } date } && date.Earliest.Year == date.Latest.Year && date.Earliest.Year != mentions.Clock.Date?.Year)
                return date.Earliest.Year;
        return 0;
    }

    private static readonly Dictionary<string, string> Circumstances = Vocabulary.Instance.Lines("Claims/circumstances.lexicon").ToDictionary(l => l.Fields[0], l => l.Fields[1], StringComparer.Ordinal);

    /// <summary>Whether a statement's words say that it is a further one, and that it is no longer so; without a statement those of the sentence.</summary>
    private (bool IsAgain, bool IsOfThen) CircumstancesOf(Statement? statement)
    {
        bool isAgain = false, isOfThen = false;
        var words = _reading.Words;
        var end = statement is null ? _reading.Sentence.End : Math.Min(_reading.Sentence.End, _reading.TokenAt(statement.Span.End) + 1);
        var before = "";
        for (var i = statement is null ? _reading.Sentence.First : _reading.TokenAt(statement.Span.Start); i < end; i++)
        {
            var word = words.Tokens[i].Kind == TokenKind.Word ? words.Slice(i).ToLowerInvariant() : "";
            if (Circumstances.TryGetValue(word, out var said) || Circumstances.TryGetValue(before + " " + word, out said))
                (isAgain, isOfThen) = (isAgain || said == "again", isOfThen || said == "then");
            before = word;
        }
        return (isAgain, isOfThen);
    }

    /// <summary>The statement with the shortest part that holds the value, and that part.</summary>
    private (Statement? Statement, StatementPart? Part) StatementOf(TextSpan value)
    {
        Statement? best = null;
        StatementPart? part = null;
        var shortest = int.MaxValue;
        foreach (var statement in _statements)
        {
            if (statement.Form is StatementForm.Title or StatementForm.Apposition)
                continue;
            foreach (var modifier in statement.Modifiers)
                Try(statement, modifier.Part);
            Try(statement, statement.Subject);
            Try(statement, statement.Object);
            if (best is null && statement.PredicateSpan.Overlaps(value))
                best = statement;
        }
        // "Early on Friday, around 1:30, the actor checked in": what stands before everything is said of the first verb.
        if (best is null)
            foreach (var statement in _statements)
                if (statement.Form is StatementForm.Verb or StatementForm.Copula && statement.Span.Start >= value.End)
                    return (statement, null);
        return (best, part);

        void Try(Statement statement, StatementPart? candidate)
        {
            if (candidate is not null && candidate.Span.Length < shortest && candidate.Span.Overlaps(value))
                (best, part, shortest) = (statement, candidate, candidate.Span.Length);
        }
    }

    private (Term, ActForm) ActOf(Statement statement, TextSpan value)
    {
        if (statement.Form == StatementForm.Nominal)
            return (Term.Of(statement.Predicate), ActForm.Noun);
        if (DoneTo(statement, out _) is { } done)
            return (done, ActForm.Verb);
        if (!IsLight(statement.Predicate, isVerb: true))
            return (Term.Of(EndOfAct(statement) is >= 0 and var end ? Term.PlainOf(With(statement, end))! : statement.Predicate), ActForm.Verb);
        // "The fire was in the attic", "there were 48 passengers": what is said to be.
        // "Said that it met": what is said is another clause.
        if (statement.Form == StatementForm.Copula || statement.Predicate is "be" or "have" or "become" or "get" or "make" or "do" or "seem" or "appear" or "happen" or "occur")
            foreach (var part in new[] { statement.Object, statement.Subject })
                if (part is not null && !part.Span.Overlaps(value) && HeadOf(part.Span) is >= 0 and var head && _content[head] is { } term && _tree[head].PartOfSpeech != PartOfSpeech.Verb)
                    return (term, ActForm.Copula);
        return (Term.None, ActForm.Copula);
    }

    /// <summary>The word that ends a verb where both are one act, "was found guilty", "found the clerk guilty"; else none.</summary>
    private int EndOfAct(Statement statement)
    {
        // It is asked of every value's statement: most verbs are ended by nothing.
        if (!Term.BeginsPhrasal(statement.Predicate))
            return SyntaxWord.None;
        for (var i = _tree.At(statement.PredicateSpan.Start) + 1; i > 0 && i < _tree.Count && _tree[i].PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Adp); i++)
            if (Term.PlainOf(With(statement, i)) is not null)
                return i;
        return SyntaxWord.None;
    }

    private string With(Statement statement, int end) => statement.Predicate + " " + _tree.Form(end).ToLowerInvariant();

    /// <summary>
    /// "Was slightly hurt", "was badly damaged": what was done to the subject, as "was hurt" says it, whatever the tagger took the participle for; null where nothing was. Who was "unhurt" was not hurt; what was "unloaded" was.
    /// </summary>
    private Term? DoneTo(Statement statement, out bool isUndone)
    {
        isUndone = false;
        if (statement.Form == StatementForm.Verb && UndoneOf(statement.Predicate) is { } undone && (LanguageModel.Instance.FormsOf(undone) & DictionaryForms.Verb) != 0)
        {
            isUndone = true;
            return Term.Of(undone);
        }
        if (statement is not { Form: StatementForm.Copula, Object: { } part } || HeadOf(part.Span) is not (>= 0 and var head) || _tree[head].PartOfSpeech is not (PartOfSpeech.Adj or PartOfSpeech.Verb))
            return null;
        var participle = _tree.Form(head).ToLowerInvariant();
        if (VerbOf(participle) is { } verb)
            return Term.Of(verb);
        if (UndoneOf(participle) is not { } done || VerbOf(done) is not { } denied)
            return null;
        isUndone = true;
        return Term.Of(denied);
    }

    /// <summary>What "un" denies; null of a word without it, or a verb the dictionary has.</summary>
    private static string? UndoneOf(string word) => word.StartsWith("un", StringComparison.Ordinal) && (LanguageModel.Instance.FormsOf(word) & DictionaryForms.Verb) == 0 ? word.Substring(2) : null;

    /// <summary>The verb of a participle; null where the dictionary has none.</summary>
    private static string? VerbOf(string participle)
    {
        if (!participle.EndsWith("ed", StringComparison.Ordinal) && LemmaTable.Find(participle, Inflection.Participle) is null)
            return null;
        var verb = Lemmatizer.Lemma(participle, new Word(0, participle.Length), Inflection.Participle);
        return (LanguageModel.Instance.FormsOf(verb) & DictionaryForms.Verb) != 0 ? verb : null;
    }

    private (Term, ActForm) ActAbove(int above)
    {
        for (var i = above; i >= 0; i = _tree[i].Head)
            if (_tree[i].PartOfSpeech == PartOfSpeech.Verb && _content[i] is { } verb)
                return (verb, ActForm.Verb);
        return above >= 0 && _content[above] is { } noun ? (noun, ActForm.Noun) : (Term.None, ActForm.None);
    }

    private Tense TenseOf(Statement statement)
    {
        if (statement.Modality is Modality.Will or Modality.Would or Modality.Planned or Modality.Expected or Modality.Promised)
            return Tense.Future;
        // "Can be at most": what may or has to be is so now.
        if (statement.Modality is Modality.Must or Modality.Can or Modality.May or Modality.Should)
            return Tense.Present;
        if (_tree.At(statement.PredicateSpan.Start) is not (>= 0 and var verb))
            return Tense.Past;
        var tag = _tree[verb].Tag;
        for (var child = _tree[verb].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation is Relation.Aux or Relation.AuxPass && _tree[child].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP)
                tag = _tree[child].Tag == PennTag.VBD || _reader.Grammar.Lemma(child) == "have" ? PennTag.VBD : PennTag.VBZ;
        return tag is PennTag.VBZ or PennTag.VBP or PennTag.VBG ? Tense.Present : Tense.Past;
    }

    /// <summary>"Voted for the sale", "voted against it". Whoever does it to somebody takes no side by it: "won the cup for Dorn", "won the cup against Dorn".</summary>
    private static sbyte SideOf(Statement statement)
    {
        if (statement is { Object: not null, Predicate: not "be" })
            return 0;
        foreach (var modifier in statement.Modifiers)
            if (modifier.Word is "against")
                return -1;
            else if (modifier.Word is "for" or "in favour of" or "in favor of")
                return 1;
        return 0;
    }

    /// <summary>"Checked into the clinic", "checked out of the clinic".</summary>
    private static sbyte DirectionOf(Statement statement)
    {
        var direction = 0;
        foreach (var modifier in statement.Modifiers)
            if (modifier.Kind is not (ModifierKind.When or ModifierKind.HowLong))
                direction += modifier.Word switch { "into" or "to" or "onto" => 1, "out of" or "out" or "from" or "off" => -1, _ => 0 };
        return (sbyte)Math.Sign(direction);
    }

    private bool IsPerfect(Statement statement)
    {
        if (_tree.At(statement.PredicateSpan.Start) is not (>= 0 and var verb))
            return false;
        for (var child = _tree[verb].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation is Relation.Aux && _tree[child].Tag is PennTag.VBZ or PennTag.VBP && _reader.Grammar.Lemma(child) == "have")
                return true;
        return false;
    }

    /// <summary>The words of a stretch that mean something, the head first; those of the value left out, and the names of whose it is: "Ann Lee's son" is the son.</summary>
    private EquatableArray<Term> TermsIn(TextSpan span, TextSpan value)
    {
        _terms.Clear();
        if (HeadOf(span) is >= 0 and var head && !(value.Length > 0 && value.Overlaps(_tree[head].Span)) && _content[head] is { } first)
            _terms.Add(first);
        for (var i = Math.Max(0, _tree.At(span.Start)); i < _tree.Count && _tree[i].Start < span.End && _terms.Count < MostTerms; i++)
            if (_tree[i].Start >= span.Start && !(value.Length > 0 && value.Overlaps(_tree[i].Span)) && _content[i] is { } term && !_terms.Contains(term) && !IsOfOwner(i))
                _terms.Add(term);
        return _terms.Count == 0 ? EquatableArray<Term>.Empty : new(_terms.ToArray());
    }

    /// <summary>What a pronoun stands for; null where nothing is likely.</summary>
    private Antecedent? AntecedentAt(int start) => mentions.Names.Antecedents.TryGetValue(start, out var antecedent) ? antecedent : null;

    /// <summary>The words of what a pronoun stands for, as it was spoken of last: the head first, and what stands before it.</summary>
    private EquatableArray<Term> TermsOf(Antecedent antecedent)
    {
        var words = _reading.Words;
        if (mentions.Trees[words.SentenceOf(words.FirstTokenFrom(antecedent.Head.Start))] is not { } tree || tree.At(antecedent.Head.Start) is not (>= 0 and var head))
            return EquatableArray<Term>.Empty;
        _terms.Clear();
        Add(head);
        for (var child = tree[head].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Relation is Relation.Compound or Relation.Flat || (tree[child].Relation == Relation.Amod && child < head))
                Add(child);
        return new(_terms.ToArray());

        void Add(int word)
        {
            if (TermOf(tree, word) is { } term && !_terms.Contains(term) && _terms.Count < MostTerms)
                _terms.Add(term);
        }
    }

    /// <summary>The word of another sentence as articles share it, or null for one that says nothing.</summary>
    private Term? TermOf(SyntaxTree tree, int word)
    {
        if (tree[word].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj))
            return null;
        return TermOf(Lemmatizer.Lemma(_reading.Words.Text, new Word(tree[word].Start, tree[word].Length), Inflections.Of(tree[word].Tag.Name())), tree[word].PartOfSpeech);
    }

    private bool IsOfOwner(int word)
    {
        if (_tree[word].PartOfSpeech == PartOfSpeech.Propn)
            foreach (var name in _reading.Names)
                if (name.Span.Contains(_tree[word].Span))
                    return _reading.EntityOf(name).Type == EntityType.Person && IsOwner(name.Span);
        return false;
    }

    private EquatableArray<Term> TermsAround(TextSpan value)
    {
        _terms.Clear();
        int at = _tree.At(value.Start), left = 0;
        for (var i = at - 1; i >= 0 && left < Window; i--, left++)
            if (_content[i] is { } term && !_terms.Contains(term))
                _terms.Add(term);
        var right = 0;
        for (var i = Math.Max(0, at); i < _tree.Count && right < Window; i++)
            if (_tree[i].Start >= value.End)
            {
                right++;
                if (_content[i] is { } term && !_terms.Contains(term))
                    _terms.Add(term);
            }
        return _terms.Count == 0 ? EquatableArray<Term>.Empty : new(_terms.ToArray());
    }

    private Term Beside(int start, TextSpan value, int step)
    {
        for (var i = start + step; i >= 0 && i < _tree.Count; i += step)
            if (!value.Overlaps(_tree[i].Span) && _content[i] is { } term)
                return term;
        return Term.None;
    }

    /// <summary>The first word of a stretch that hangs from a word outside it, or None.</summary>
    private int HeadOf(TextSpan span)
    {
        var found = SyntaxWord.None;
        for (var i = _tree.At(span.Start); i >= 0 && i < _tree.Count && _tree[i].Start < span.End; i++)
            if (_tree[i].Head < 0 || !span.Contains(_tree[_tree[i].Head].Span))
            {
                if (_tree[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Adj)
                    return i;
                if (found < 0 && _tree[i].PartOfSpeech is not (PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Det))
                    found = i;
            }
        return found;
    }

    /// <summary>Who a subject names: "the owners of Norbahn" names nobody, for the owners are not the firm.</summary>
    private EquatableArray<Entity> Entities(StatementPart part, TextSpan value)
    {
        _named.Clear();
        AddNames(part, value);
        if (_named.Count > 0 && !part.Span.Overlaps(value))
            foreach (var name in _reading.Names)
                if (part.Span.Contains(name.Span) && IsModifier(name.Span, part.Span))
                    _named.Remove(_reading.EntityOf(name));
        return _named.Count == 0 ? EquatableArray<Entity>.Empty : new(_named.ToArray());
    }

    /// <summary>Whether a name only says which of something: "the council of Steinmark", "the comet that Ann Lee found".</summary>
    private bool IsModifier(TextSpan name, TextSpan phrase)
    {
        for (var i = HeadOf(name); i >= 0 && _tree[i].Head is >= 0 and var head && phrase.Contains(_tree[head].Span); i = head)
            if (!name.Contains(_tree[head].Span) && _tree[i].Relation is not (Relation.Flat or Relation.Appos or Relation.Conj or Relation.Compound))
                return true;
        return false;
    }

    private void AddNames(StatementPart part, TextSpan value)
    {
        if (part.Span.Overlaps(value))
        {
            foreach (var name in _reading.Names)
                if (part.Span.Contains(name.Span) && !name.Span.Overlaps(value))
                    Add(_reading.EntityOf(name));
            return;
        }
        _owners.Clear();
        foreach (var name in _reading.Names)
            if (part.Span.Contains(name.Span) && IsOwner(name.Span))
                _owners.Add(name.Entity);
        foreach (var entity in part.Entities)
            if (!_owners.Contains(entity))
                Add(mentions.Names.Entities[entity]);
        foreach (var name in _reading.Names)
            if (part.Span.Contains(name.Span) && !_owners.Contains(name.Entity))
                Add(_reading.EntityOf(name));
    }

    /// <summary>"Ann Lee's son", "his son": what the son does, the other does not.</summary>
    private bool IsOwner(TextSpan name)
    {
        for (var i = _tree.At(name.Start); i >= 0 && i < _tree.Count && _tree[i].Start < name.End; i++)
            if (_tree[i].Relation == Relation.NmodPoss && _tree[i].Head is >= 0 and var owned && !name.Contains(_tree[owned].Span))
                return true;
        return false;
    }

    private void Add(Entity entity)
    {
        if (!_named.Contains(entity))
            _named.Add(entity);
    }

    /// <summary>A relation without its subtype.</summary>
    private static string BaseOf(Relation relation)
    {
        var name = relation.Name();
        return name.IndexOf(':') is > 0 and var colon ? name.Substring(0, colon) : name;
    }
}
