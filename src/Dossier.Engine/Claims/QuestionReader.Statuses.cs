namespace Dossier.Engine.Claims;

using Dossier.Engine.Claims.Statements;
using Dossier.Engine.Language;

/// <summary>
/// Whether a thing is there, needed, allowed, included, supported, open or on: "breakfast is included", "there is no lift", "you need no card". Many words say it, so that the status is a
/// question of its own, asked of the thing, and not of the verb.
/// </summary>
internal sealed partial class QuestionReader
{
    // "Bed linen, towels and soap are provided": a longer list is a table's.
    private const int MostThings = 6;

    private static readonly HashSet<string> Some = new(StringComparer.Ordinal) { "some", "most", "certain", "many", "few", "several", "other", "another", "such", "not", "only", "every", "both" };

    /// <summary>Adds a claim for each thing whose status a statement tells; false where it tells of none.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="question">Its question as a doing.</param>
    /// <param name="isSo">Whether the statement affirms.</param>
    /// <param name="claims">Takes the claims.</param>
    private bool ReadStatus(Statement statement, Question question, bool isSo, List<PlacedClaim> claims)
    {
        if (HasCondition(statement))
            return false;
        ReadDuty(statement, question, isSo, claims);
        if (StatusOf(statement) is not var (status, thing))
        {
            ReadExistence(statement, question, isSo, claims);
            return false;
        }
        // "Closed on Mondays" is told by its days.
        return !(status.Name == "open" && question.IsStanding && statement.Modifiers.Any(m => m is { Kind: ModifierKind.When, Word: "" or "on" or "at" or "during" }))
            && Add(statement, status, thing, question, isSo, claims, static (_, _) => true);
    }

    /// <summary>"Found no weapons", "no fines are planned"; "a crew smelled smoke": what is found or does something is there.</summary>
    private void ReadExistence(Statement statement, Question question, bool isSo, List<PlacedClaim> claims)
    {
        if (statement.Form != StatementForm.Verb || statement.Modality != Modality.None || (!isSo && Statuses.Find(statement.Predicate, "found") is null))
            return;
        // "An earthquake caused no damage": there was one.
        foreach (var part in new[] { statement.Subject, statement.Object })
            if (part is not null && (isSo || ReferenceEquals(part, statement.Object) || statement.Object is null))
                Add(statement, new Status(Statuses.There, true), part, question, isSo, claims, static (reader, noun) => reader.IsIndefinite(noun));
    }

    /// <summary>"A crack", "two cracks", "cracks", "no crack": not one that is known.</summary>
    private bool IsIndefinite(int noun)
    {
        // Of people, some do and some do not.
        if (_tree[noun].PartOfSpeech != PartOfSpeech.Noun || IsPerson(noun))
            return false;
        for (var child = _tree[noun].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (_tree[child].Relation is Relation.NmodPoss || (_tree[child].Relation == Relation.Det && _tree.Form(child).ToLowerInvariant() is not ("a" or "an" or "no" or "any" or "some")))
                return false;
        return true;
    }

    private bool Add(Statement statement, Status status, StatementPart thing, Question question, bool isSo, List<PlacedClaim> claims, Func<QuestionReader, int, bool> isMeant)
    {
        var head = HeadOf(thing.Span);
        if (head < 0)
            return false;
        var isRead = false;
        var things = 0;
        for (var next = head; next >= 0 && things < MostThings; next = next == head ? _tree.Child(head, Relation.Conj) : NextConjunct(next), things++)
        {
            var word = next;
            if (_tree[word].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb) || _content[word] is not { } term || !thing.Span.Contains(_tree[word].Span) || !isMeant(this, word))
                continue;
            // "No line 7".
            if (IsOfSome(word) || (word + 1 < _tree.Count && _tree[word + 1].PartOfSpeech == PartOfSpeech.Num && _tree[word + 1].Head == word))
                return isRead;
            // "No trace of vermin".
            if (Statuses.Find(term.Lemma, "of") is not null && _tree.Child(word, Relation.Nmod) is >= 0 and var of && _content[of] is { } meant)
                (word, term) = (of, meant);
            var owner = question.Form == ActForm.Copula ? question.Object : question.Subject;
            AddTruth(claims, question with
            {
                Unit = status.Name,
                Thing = term,
                Act = term,
                Form = ActForm.Copula,
                Object = new([term, .. TermsBeside(word)]),
                Subject = ReferenceEquals(thing, statement.Subject) || (!statement.IsPassive && statement.Subject is null) ? EquatableArray<Term>.Empty : owner,
                Others = EquatableArray<Names.Entity>.Empty,
            }, DoingSpan(statement, SyntaxWord.None), isSo == status.IsSo);
            isRead = true;
        }
        return isRead;
    }

    /// <summary>Adds a claim that something is so or not.</summary>
    private void AddTruth(List<PlacedClaim> claims, Question question, TextSpan span, bool isSo)
    {
        // Named as its value is, it is listed nowhere: statements tell the same.
        var truth = isSo ? "affirmed" : "denied";
        var claim = Claim(question, span, "truth", new ClaimValue(ValueKind.Text, truth), "", truth);
        claims.Add(claim with { Digest = claim.Digest with { Polarity = isSo } });
    }

    private int NextConjunct(int word)
    {
        for (var next = _tree[word].NextSibling; next >= 0; next = _tree[next].NextSibling)
            if (_tree[next].Relation == Relation.Conj)
                return next;
        return SyntaxWord.None;
    }

    private (Status, StatementPart)? StatusOf(Statement statement)
    {
        var verb = _tree.At(statement.PredicateSpan.Start);
        if (verb < 0 || statement.Modality is not (Modality.None or Modality.Will or Modality.Can or Modality.May or Modality.Must))
            return null;
        var head = _tree[verb].Relation == Relation.Cop ? _tree[verb].Head : verb;
        if (IsDuty() && statement.Object is { } brought && Statuses.Find(statement.Predicate, "must") is { } must)
            return (must, brought);
        // "Bicycles must not be kept in the hall", "cameras may be used": they are allowed, or not.
        if (statement.Object is { } used && Statuses.Find(statement.Predicate, "may") is { } may && DutyOf(statement, verb) is { Name: "allowed" })
            return (may, used);
        // "There is no lift".
        if (statement.Predicate == "be" && (_tree.Child(head, Relation.Expl) >= 0 || IsThere(verb - 1) || IsThere(verb + 1)))
            return ((IsThere(verb + 1) ? statement.Object : null) ?? statement.Subject ?? statement.Object) is { } there && statement.Modality is Modality.None or Modality.Will ? (new Status(Statuses.There, true), there) : null;
        if (statement.Form == StatementForm.Copula || statement.Predicate is "remain" or "stay" or "keep" or "leave")
        {
            var complement = statement.Form == StatementForm.Copula ? head : ComplementOf(verb);
            return complement >= 0 && (statement.Predicate is "keep" or "leave" ? statement.Object : statement.Subject) is { } subject && Statuses.Find(_tree.Form(complement).ToLowerInvariant(), "is") is { } told ? (told, subject) : null;
        }
        if (statement.IsPassive || (_tree[verb].Tag is PennTag.VBN or PennTag.VBD && statement.Object is null && Statuses.Find(statement.Predicate, "passive") is not { Name: "open" }))
            return (statement.Object ?? statement.Subject) is { } done && Statuses.Find(statement.Predicate, "passive") is { } status && IsPlain() ? (status, done) : null;
        return statement.Object is { } what && Statuses.Find(statement.Predicate, "active") is { } had && statement.Modality is Modality.None or Modality.Will && TenseOf(statement) != Tense.Past ? (had, what) : null;

        // "Must bring a certificate": it is needed.
        bool IsDuty() => statement.Modality == Modality.Must && statement.Polarity;

        // "Must be provided", "can be included": what somebody has to do, or may do.
        bool IsPlain() => statement.Modality is Modality.None or Modality.Will || (statement.Modality is Modality.Can or Modality.May && !statement.Polarity);
    }

    private bool IsThere(int word) => word >= 0 && word < _tree.Count && string.Equals(_tree.Form(word), "there", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Remained open", "stays closed".</summary>
    private int ComplementOf(int verb)
    {
        for (var child = _tree[verb].FirstChild; child >= 0; child = _tree[child].NextSibling)
            if (child > verb && _tree[child].Relation is Relation.Xcomp or Relation.Obj or Relation.Advmod && Statuses.Find(_tree.Form(child).ToLowerInvariant(), "is") is not null)
                return child;
        return SyntaxWord.None;
    }

    /// <summary>"If you come by car", "only", "except on Sundays": the status holds in part.</summary>
    private bool HasCondition(Statement statement)
    {
        var end = Math.Min(_reading.Sentence.End, _reading.TokenAt(_reading.Span.End) + 1);
        for (var i = _reading.TokenAt(statement.Span.Start); i < end; i++)
            if (_reading.Words.Slice(i).ToLowerInvariant() is "if" or "unless" or "except" or "only" or "apart" or "without")
                return true;
        return false;
    }

    /// <summary>"Some plans", "no other plan", "the last two": of a part only.</summary>
    private bool IsOfSome(int noun)
    {
        for (var child = _tree[noun].FirstChild; child >= 0 && child < noun; child = _tree[child].NextSibling)
            if (Some.Contains(_tree.Form(child).ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>What stands close to a noun and says which is meant: "radio" of "radio certificate", "cable" and "car" of "the door of the cable car".</summary>
    private List<Term> TermsBeside(int noun)
    {
        var terms = new List<Term>();
        var nouns = new Queue<int>([noun]);
        for (var looked = 0; nouns.Count > 0 && looked < MostTerms; looked++)
            for (var child = _tree[nouns.Dequeue()].FirstChild; child >= 0 && terms.Count < MostTerms; child = _tree[child].NextSibling)
                if (_tree[child].Relation is Relation.Amod or Relation.Compound or Relation.Nmod or Relation.Flat)
                {
                    if (_content[child] is { } term && !terms.Contains(term))
                        terms.Add(term);
                    nouns.Enqueue(child);
                }
        return terms;
    }

    /// <summary>"You must not feed the ducks", "you need not book", "guests may smoke": what is done has a status as a thing has.</summary>
    private void ReadDuty(Statement statement, Question question, bool isSo, List<PlacedClaim> claims)
    {
        var verb = _tree.At(statement.PredicateSpan.Start);
        if (verb < 0 || statement.Form != StatementForm.Verb || !question.IsStanding || DutyOf(statement, verb) is not { } status || question.Act.IsNone)
            return;
        AddTruth(claims, question with
        {
            Unit = status.Name,
            Thing = question.Act,
            Form = ActForm.Verb,
            Subject = statement.IsPassive ? EquatableArray<Term>.Empty : question.Subject,
        }, DoingSpan(statement, SyntaxWord.None), isSo == status.IsSo);
    }

    private Status? DutyOf(Statement statement, int verb)
    {
        switch (statement.Modality)
        {
            case Modality.Can or Modality.May:
                return new Status("allowed", true);
            case Modality.Must:
                for (var child = _tree[verb].FirstChild; child >= 0; child = _tree[child].NextSibling)
                    if (_tree[child].Relation is Relation.Aux or Relation.AuxPass && !statement.Polarity && _tree.Form(child).ToLowerInvariant() is "must" or "shall" or "may" or "can" or "ca")
                        return new Status("allowed", true);
                return new Status("needed", true);
            default:
                return null;
        }
    }

    /// <summary>"Lift: yes", "| Cash | no |": the label is the thing, and says nothing of the kind of status.</summary>
    private void ReadLabelledStatus(List<PlacedClaim> claims)
    {
        foreach (var stretch in LabelledStretches())
        {
            // "Yes, up to the flat": what follows says how.
            var span = Trimmed(stretch);
            if (mentions.Document.SeenIn(span).IndexOfAny(Breaks) is > 0 and var end)
                span = Trimmed(TextSpan.FromBounds(span.Start, Math.Min(span.Start + end, stretch.End)));
            if (span.Length == 0 || Statuses.Find(mentions.Document.SeenIn(span).ToLowerInvariant(), "label") is not { } status || LabelHead(LabelBefore(stretch)) is not (>= 0 and var head) || _content[head] is not { } term)
                continue;
            var question = Ask(ClaimKind.Polarity, span, term);
            AddTruth(claims, question with { Unit = status.Name, Thing = term, Act = term, Form = ActForm.Copula, Object = new([term, .. question.Subject.Where(t => !t.Equals(term))]), Subject = EquatableArray<Term>.Empty }, span, status.IsSo);
        }
    }

    private static readonly char[] Breaks = [',', ';', '(', ':'];

    /// <summary>A stretch without the signs around its words.</summary>
    private TextSpan Trimmed(TextSpan stretch)
    {
        var text = mentions.Document.Text;
        var (start, end) = (stretch.Start, stretch.End);
        while (start < end && !IsMeant(text[start]))
            start++;
        while (end > start && !IsMeant(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);

        static bool IsMeant(char c) => char.IsLetterOrDigit(c) || c is '\u2713' or '\u2714' or '\u2717' or '\u2718';
    }
}
