namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Speech;
using Dossier.Engine.Times;

/// <summary>One sentence with its clauses and the mentions that stand in it. The same object serves one sentence after another.</summary>
internal sealed class Reading(Mentions mentions)
{
    private int _times, _quantities, _names, _roles, _speech;

    public Mentions Mentions { get; } = mentions;

    public Words Words { get; } = mentions.Words;

    public Sentence Sentence { get; private set; }

    public TextSpan Span { get; private set; }

    /// <summary>The sentence's grammar, read when it is first asked for; null when the sentence tells nothing.</summary>
    public SyntaxTree? Tree
    {
        get
        {
            if (!_hasTree)
                (_tree, _hasTree) = (Mentions.Trees[_index], true);
            return _tree;
        }
    }

    /// <summary>Whether the sentence tells of another event than the article: "a quake" where "the quake" was spoken of before.</summary>
    public bool IsOfAnotherEvent => _happenings.IsAnother;

    /// <summary>The event that "it" stands for when a verb only says that it happened: the one of the sentence before, or null.</summary>
    public Predicate? EventBefore => _happenings.Before;

    private readonly Happenings _happenings = new();
    private readonly List<Clause> _clauses = [];
    private int _index;
    private SyntaxTree? _tree;
    private bool _hasTree;
    private bool _hasClauses;

    /// <summary>Verbs and event nouns in the order of the text, looked for when they are first asked for.</summary>
    public List<Clause> Clauses
    {
        get
        {
            if (!_hasClauses)
            {
                ClauseReader.Read(this, _clauses);
                _hasClauses = true;
            }
            return _clauses;
        }
    }

    /// <summary>Whether somebody is named who can do something: a person or a body, or a place not known as one.</summary>
    public bool HasAgents
    {
        get
        {
            foreach (var name in Names)
                if (!EntityKeys.IsKnownPlace(EntityOf(name)))
                    return true;
            return false;
        }
    }

    public List<TimeMention> Times { get; } = [];

    public List<QuantityMention> Quantities { get; } = [];

    public List<NameMention> Names { get; } = [];

    public List<RoleMention> Roles { get; } = [];

    public List<SpeechMention> Speech { get; } = [];

    /// <summary>People and the hierarchies in which the article gives them more than one post rightly.</summary>
    public HashSet<(int Person, string Hierarchy)> PostsThatChange => _postsThatChange ??= Ranks.ThatChange(Mentions.Names.Roles, Words);

    private HashSet<(int Person, string Hierarchy)>? _postsThatChange;

    /// <summary>
    /// Years the sentence names that are not the article's own, as words: "in 2004". They part its numbers from today's: "the 2004 flood killed 12".
    /// A sentence without a date goes on with those of the one before it in its paragraph.
    /// </summary>
    public List<string> Periods { get; } = [];

    /// <summary>The last day named before this sentence or in it.</summary>
    public PartialDate? LastDay { get; private set; }

    /// <summary>The numbers of the sentence's block, but not <paramref name="mine"/>; at most eight.</summary>
    public EquatableArray<decimal> Beside(QuantityMention mine)
    {
        var block = Mentions.Document.Blocks[Sentence.Block].Span;
        var found = new List<decimal>();
        int low = 0, high = Mentions.Quantities.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions.Quantities[middle].Span.Start < block.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < Mentions.Quantities.Count && found.Count < 8 && Mentions.Quantities[low].Span.Start < block.End; low++)
            if (Mentions.Quantities[low] is { Kind: QuantityKind.Count or QuantityKind.Number, Quantity.Value: { } value } other && !ReferenceEquals(other, mine))
                found.Add(value);
        return new(found);
    }

    /// <summary>Moves on to a sentence; sentences must come in the order of the text.</summary>
    public void MoveTo(int index)
    {
        var sentence = Words.Sentences[index];
        Sentence = sentence;
        _index = index;
        _hasTree = _hasClauses = false;
        Span = Words.Span(sentence.First, sentence.End);
        _happenings.MoveTo(this);
        Take(Mentions.Times, Times, t => t.Span, ref _times);
        Take(Mentions.Quantities, Quantities, q => q.Span, ref _quantities);
        Take(Mentions.Names.Mentions, Names, n => n.Span, ref _names);
        Take(Mentions.Names.Roles, Roles, r => r.Span, ref _roles);
        LastDay = DayIn(Span) ?? LastDay;
        FindPeriods(sentence.Block);
        Speech.Clear();
        // Speech may run over sentences: keep the place until its end is passed.
        while (_speech < Mentions.Speech.Count && Mentions.Speech[_speech].Span.End <= Span.Start)
            _speech++;
        for (var i = _speech; i < Mentions.Speech.Count && i < _speech + 32 && Mentions.Speech[i].Span.Start < Span.End; i++)
            if (Mentions.Speech[i].Span.Overlaps(Span))
                Speech.Add(Mentions.Speech[i]);
    }

    /// <summary>The token at an offset, or the first after it.</summary>
    public int TokenAt(int offset)
    {
        int low = Sentence.First, high = Sentence.End;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words.Tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The last clause whose verb or noun stands before a token, or null.</summary>
    public Clause? ClauseBefore(int token)
    {
        Clause? before = null;
        foreach (var clause in Clauses)
            if (clause.Token < token)
                before = clause;
        return before;
    }

    /// <summary>Who the article credits with the words at <paramref name="span"/>; null for its own voice.</summary>
    public string? VoiceAt(TextSpan span)
    {
        SpeechMention? inner = null;
        foreach (var speech in Speech)
            if (speech.Content.Contains(span) && (inner is null || speech.Content.Length < inner.Content.Length))
                inner = speech;
        return inner?.Speaker;
    }

    /// <summary>Whether the words stand between quotation marks: the quotation as a whole is compared.</summary>
    public bool IsQuoted(TextSpan span)
    {
        foreach (var speech in Speech)
            if (speech.IsDirect && speech.Content.Contains(span))
                return true;
        return false;
    }

    /// <summary>"25 km (15 miles)": one length told twice.</summary>
    public bool IsConversion(QuantityMention quantity) =>
        quantity.Kind is QuantityKind.Measure or QuantityKind.Money && TokenAt(quantity.Span.Start) is var token && token > Sentence.First && Words.Is(token - 1, '(');

    /// <summary>A claim at <paramref name="span"/> of this sentence, with its voice.</summary>
    public PlacedClaim Claim(string subject, string property, ClaimValue value, TextSpan span, Clause? clause, Slot? slot) => new(
        new ClaimDigest(subject, property, value, Mentions.Document.Slice(span))
        {
            Polarity = clause?.IsNegated != true,
            IsHedged = clause?.IsHedged == true,
            AttributedTo = VoiceAt(span),
            Slot = clause?.IsOpen == true ? null : slot,
            Block = Sentence.Kind,
        },
        span, Span);

    public Entity EntityOf(NameMention name) => Mentions.Names.Entities[name.Entity];

    /// <summary>The persons and bodies named between the verb before and <paramref name="clause"/>: its subject, if it is named.</summary>
    public List<Entity> SubjectsOf(Clause clause)
    {
        if (Tree is { } tree && clause.Verb >= 0 && VerbSyntax.Subject(tree, clause.Verb, Sentence.Kind == BlockKind.Headline) is >= 0 and var subject)
            return NamedBy(tree, subject);
        // "Lee complemented Ek by scoring 14 points": the gerund has the subject of the verb it goes with.
        for (var c = Clauses.Count - 1; c >= 0 && clause.Predicate?.Forms == VerbForms.Gerund; c--)
            if (Clauses[c].Token < clause.Token && Clauses[c].Predicate?.Forms is not (VerbForms.Gerund or VerbForms.Noun))
                clause = Clauses[c];
        // Verbs of a headline that a comma joins have one subject, however unsure the grammar is of it.
        if (Sentence.Kind == BlockKind.Headline && Tree is { } line && clause.Verb >= 0 && line[clause.Verb] is { Relation: Relation.Conj, Head: >= 0 and var first } && VerbSyntax.OwnSubject(line, clause.Verb) < 0)
            foreach (var other in Clauses)
                if (other.Verb == first)
                    clause = other;
        var from = Sentence.First;
        foreach (var other in Clauses)
            if (other.Token < clause.Token && (other.Predicate is null || (other.Predicate.Forms & VerbForms.Noun) == 0))
                from = other.Token;
        var start = Words.Tokens[from].Start;
        var end = Words.Tokens[clause.Token].Start;
        var found = new List<Entity>();
        foreach (var name in Names)
            if (name.Span.Start >= start && name.Span.End <= end && !EntityKeys.IsKnownPlace(EntityOf(name)) && !found.Contains(EntityOf(name)) && !IsObjectOfAnother(name, clause))
                found.Add(EntityOf(name));
        return found;
    }

    /// <summary>"Kestrel, which bought Dunmore, will build": what stands nearest to a verb may be another's object.</summary>
    private bool IsObjectOfAnother(NameMention name, Clause clause)
    {
        if (Tree is not { } tree || clause.Verb < 0 || tree.At(name.Span.Start) is not (>= 0 and var word))
            return false;
        while (tree[word].Head is >= 0 and var up && tree[up].Start >= name.Span.Start && tree[up].End <= name.Span.End)
            word = up;
        return tree[word].Relation is Relation.Obj or Relation.Iobj && tree[word].Head is var verb && verb != clause.Verb && tree[verb].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP;
    }

    /// <summary>The token a word of the tree begins, or the first after it.</summary>
    public int TokenOf(int word) => TokenAt(Tree![word].Start);

    /// <summary>Whom a noun phrase names: its head and what is joined to it, else the names within it: "Acme's board".</summary>
    public List<Entity> NamedBy(SyntaxTree tree, int noun)
    {
        var (first, last) = VerbSyntax.Phrase(tree, noun);
        var span = TextSpan.FromBounds(tree[first].Start, tree[last].End);
        var found = new List<Entity>();
        foreach (var name in Names)
            if (span.Overlaps(name.Span) && !EntityKeys.IsKnownPlace(EntityOf(name)) && !found.Contains(EntityOf(name)))
                found.Add(EntityOf(name));
        return found;
    }

    /// <summary>Whether "in" or "at" stands before a token.</summary>
    public bool IsAt(int token)
    {
        if (token <= Sentence.First || Words.Tokens[token - 1] is not { Kind: TokenKind.Word, Length: 2 } before)
            return false;
        var (first, second) = (Words.Text[before.Start] | ' ', Words.Text[before.Start + 1] | ' ');
        return (first == 'i' && second == 'n') || (first == 'a' && second == 't');
    }

    /// <summary>The persons and bodies of the sentence, but not those who only report: the subjects of "said".</summary>
    public List<Entity> Participants()
    {
        var found = new List<Entity>();
        foreach (var name in Names)
            // A town that the gazetteer lacks takes no part in what happens in it.
            if (!EntityKeys.IsKnownPlace(EntityOf(name)) && !(EntityOf(name).Type == EntityType.Place && IsAt(TokenAt(name.Span.Start))) && !found.Contains(EntityOf(name)) && !IsSpeaker(name))
                found.Add(EntityOf(name));
        return found;
    }

    /// <summary>The persons and bodies named in the clause around a verb.</summary>
    public List<Entity> NamesAround(Clause clause)
    {
        var span = Around(clause);
        var found = new List<Entity>();
        foreach (var name in Names)
            if (span.Contains(name.Span) && !EntityKeys.IsKnownPlace(EntityOf(name)) && !found.Contains(EntityOf(name)) && !IsSpeaker(name))
                found.Add(EntityOf(name));
        return found;
    }

    /// <summary>The one day or weekday named in the clause around a verb, or null when none or several are.</summary>
    public PartialDate? Day(Clause clause) => DayIn(Around(clause));

    /// <summary>From a verb up to "when", "after" and the like on either side.</summary>
    private TextSpan Around(Clause clause)
    {
        int first = clause.Token, end = clause.Token + 1;
        while (first > Sentence.First && !IsBoundary(first - 1))
            first--;
        while (end < Sentence.End && !IsBoundary(end))
            end++;
        return Words.Span(first, end);
    }

    private bool IsBoundary(int token) =>
        Words.Tokens[token].Kind == TokenKind.Word ? (ClaimWords.Grammar[Words.Tokens[token].Word] & Grammar.Boundary) != 0 : Words.Is(token, ';');

    private PartialDate? DayIn(TextSpan span)
    {
        PartialDate? day = null;
        foreach (var time in Times)
            if (span.Contains(time.Span) && time.Type is TimeExpressionType.Date or TimeExpressionType.Time && time.Stated is not null && (time.Date ?? time.Stated) is { } date && DateClaims.IsOneDay(date))
            {
                if (day is not null && !day.Equals(date))
                    return null;
                day = date;
            }
        return day;
    }

    private bool IsSpeaker(NameMention name)
    {
        foreach (var speech in Speech)
            if (speech.SpeakerSpan.Length > 0 && speech.SpeakerSpan.Overlaps(name.Span) && EntityOf(name).Type != EntityType.Person)
                return true;
        return false;
    }

    // News is of the last weeks and of plans for the next year.
    private const int NewsDays = 45;
    private const int PlanDays = 366;

    private int _periodsBlock = -1;

    private void FindPeriods(int block)
    {
        if (_periodsBlock == block && !Times.Any(t => t.Type == TimeExpressionType.Date && t.Date is not null))
            return;
        _periodsBlock = block;
        Periods.Clear();
        foreach (var time in Times)
        {
            if (time.Type != TimeExpressionType.Date || time.Date is not { } date || !date.HasYear || date.Latest == DateTime.MaxValue.Date || date.Earliest == DateTime.MinValue)
                continue;
            var near = Mentions.Clock.Date is { } clock && (date.Earliest - clock).TotalDays <= PlanDays && (clock - date.Latest).TotalDays <= NewsDays;
            if (!near)
                Periods.Add("in " + date.Earliest.Year + (date.Latest.Year == date.Earliest.Year ? "" : "-" + date.Latest.Year));
        }
    }

    private void Take<T>(IReadOnlyList<T> all, List<T> mine, Func<T, TextSpan> span, ref int next)
    {
        mine.Clear();
        while (next < all.Count && span(all[next]).Start < Span.Start)
            next++;
        while (next < all.Count && span(all[next]).Start < Span.End)
            mine.Add(all[next++]);
    }
}
