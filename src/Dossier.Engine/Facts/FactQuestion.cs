namespace Dossier.Engine.Facts;

using Dossier.Engine.Language;

/// <summary>How an article's value answers a phrase.</summary>
internal enum Answering : byte
{
    /// <summary>Not at all: it is of something else.</summary>
    No,
    /// <summary>Perhaps: the article leaves open what the phrase says, or says it in a related word.</summary>
    Perhaps,
    /// <summary>It does: every word of either is accounted for.</summary>
    Yes,
}

/// <summary>
/// A stated fact as a question to articles. A value answers it when nothing is left over: each word of the phrase stands in the value's clause, label or heads, or in the headings above it,
/// and each word of the clause stands in the phrase. Bound and measure are the same, and no heading above narrows the value to something else.
/// </summary>
internal sealed class FactQuestion
{
    private readonly FactWording _phrase;
    private readonly HashSet<string> _head;
    private readonly HashSet<string> _context;
    private readonly HashSet<string> _common;
    private readonly bool _isSpareMeant;

    /// <param name="fact">The fact.</param>
    /// <param name="common">Words that say nothing new in a heading.</param>
    public FactQuestion(StatedFact fact, HashSet<string> common)
    {
        Fact = fact;
        _phrase = FactWording.Of(fact.Phrase);
        _head = HeadOf(fact.Phrase);
        _context = [.. FactWording.Of(fact.Context).Words.Select(w => w.Stem)];
        _common = common;
        _isSpareMeant = _phrase.Words.All(w => w.IsSpare);
    }

    public StatedFact Fact { get; }

    /// <summary>How many of the phrase's words a value's clause and headings have, and how many stand there beside; for what is near.</summary>
    public (int Shared, int Other) Nearness(ToldValue value)
    {
        var shared = _phrase.Words.Count(p => IsMeant(p) && value.Wording.Words.Any(w => KinOf(p, w) == Answering.Yes));
        return (shared, value.Wording.Words.Count(w => !w.IsSpare && !_phrase.Words.Any(p => KinOf(p, w) == Answering.Yes)));
    }

    /// <summary>Whether a value answers the question, whatever it is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isOfOther">Whether the headings above it name a thing that neither the phrase nor its constant names.</param>
    public Answering Ask(ToldValue value, out bool isOfOther)
    {
        isOfOther = false;
        var (clause, above) = (value.Wording, value.Above);
        if (clause.IsAgainst || above.IsAgainst || !IsOfMeasure(value))
            return Answering.No;
        var answering = OfBounds(clause.Bound != Bound.None ? clause.Bound : above.Bound);
        if (answering == Answering.No)
            return answering;
        var own = 0;
        foreach (var word in _phrase.Words)
        {
            if (!IsMeant(word))
                continue;
            var kin = Find(word, clause);
            if (kin != Answering.No)
                own++;
            else if ((kin = Find(word, above)) == Answering.No)
                // What the phrase says behind its "of" or "for" may go without saying.
                kin = _head.Count > 0 && !_head.Contains(word.Stem) ? Answering.Perhaps : Answering.No;
            if (kin == Answering.No)
                return kin;
            answering = Least(answering, kin);
        }
        // A heading alone names the value only where its clause names nothing but the bound: "Default: 30 seconds".
        if (own == 0 && (clause.Bound == Bound.None || clause.Words.Any(w => !w.IsSpare)))
            return Answering.No;
        foreach (var word in clause.Words)
            if (!word.IsSpare && !IsAccountedFor(word, clause) && word.Stem != value.Measured.Name && !(word.Stem == value.Item && _phrase.Measure is "size" or "length"))
                return Answering.No;
        foreach (var heading in value.Headings)
        {
            var hasOther = heading.Words.Any(w => IsOfThing(w) && !IsAccountedFor(w, heading));
            // "## Free plan", "## Version 2"; "Step 2" only counts.
            var isOfVersion = heading.Words.Any(w => char.IsDigit(w.Stem[0]) && !IsAccountedFor(w, heading)) && !heading.Words.Any(w => w.Stem is "step" or "chapter" or "section");
            if (isOfVersion || (hasOther && heading.Words.Any(w => w.Role == FactRole.Part)))
                return Answering.No;
        }
        isOfOther = value.Headings.Any(h => h.Words.Any(w => IsOfThing(w) && !_common.Contains(w.Stem)) && !h.Words.Any(w => IsOfThing(w) && IsAccountedFor(w, h)));
        return answering;
    }

    /// <summary>What is the same in the phrase and where the constant stands is no new thing.</summary>
    private bool IsAccountedFor(FactWord word, FactWording wording) =>
        _context.Contains(word.Stem) || _phrase.Words.Any(p => KinOf(p, word) != Answering.No) || IsPartOfOne(word, wording, _phrase) || IsPartOfOne(word, _phrase, wording);

    private static bool IsOfThing(FactWord word) => !word.IsSpare && word.Role != FactRole.Title;

    private bool IsMeant(FactWord word) => _isSpareMeant || !word.IsSpare;

    private static Answering Find(FactWord word, FactWording wording)
    {
        var best = Answering.No;
        foreach (var other in wording.Words)
            if (KinOf(word, other) is var kin && kin > best)
                best = kin;
        return best == Answering.No && IsMadeOfTwo(word, wording) ? Answering.Yes : best;
    }

    /// <summary>"fail over" for "failover".</summary>
    private static bool IsMadeOfTwo(FactWord word, FactWording wording)
    {
        for (var i = 1; i < wording.Words.Count; i++)
            if (word.Stem == wording.Words[i - 1].Shown.ToLowerInvariant() + wording.Words[i].Stem)
                return true;
        return false;
    }

    /// <summary>Whether a word of one wording is half of a word of the other.</summary>
    private static bool IsPartOfOne(FactWord word, FactWording own, FactWording other)
    {
        for (var i = 1; i < own.Words.Count; i++)
            if ((own.Words[i - 1].Equals(word) || own.Words[i].Equals(word)) && other.Words.Any(o => o.Stem == own.Words[i - 1].Shown.ToLowerInvariant() + own.Words[i].Stem))
                return true;
        return false;
    }

    /// <summary>Whether two words say the same; perhaps where they are only related.</summary>
    private static Answering KinOf(FactWord a, FactWord b) =>
        a.Stem == b.Stem ? Answering.Yes
        : a.Meaning >= 0 && b.Meaning >= 0 && a.Meaning != b.Meaning && (Meanings.Between(a.Meaning, b.Meaning) & (Kinship.Synonym | Kinship.Derived)) != 0 ? Answering.Perhaps
        : Answering.No;

    private Answering OfBounds(Bound told) =>
        told == _phrase.Bound ? Answering.Yes : told == Bound.None ? Answering.Perhaps : Answering.No;

    /// <summary>Whether what is measured is the same: a size of a size, a number of a number. What the unit says need not be written.</summary>
    private bool IsOfMeasure(ToldValue value)
    {
        string asked = _phrase.Measure, told = value.Wording.Measure.Length > 0 || value.Wording.Words.Any(w => !w.IsSpare) ? value.Wording.Measure : value.Above.Measure;
        if (asked == told)
            return true;
        if (value.Measured.Dimension == FactUnit.Time && asked is "" or "time" or "length" && told is "" or "time" or "length")
            return true;
        return (asked.Length == 0 || told.Length == 0) && (asked.Length > 0 ? asked : told) switch
        {
            "size" => value.Measured.Dimension == FactUnit.Information || value.Item.Length > 0,
            "length" => value.Item.Length > 0,
            "number" => value.Measured.Dimension.Length == 0,
            "ratio" => value.Measured.Dimension == FactUnit.Ratio,
            "money" => value.Measured.Dimension.Length == 3,
            "version" => Fact.Value.Kind == FactKind.Version,
            _ => false,
        };
    }

    private static Answering Least(Answering a, Answering b) => a < b ? a : b;

    /// <summary>The words before "of", "for" and the like, where they name something: the others tell of what it is.</summary>
    private static HashSet<string> HeadOf(string phrase)
    {
        var words = phrase.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
            if (words[i].ToLowerInvariant() is "of" or "for" or "on" or "in" or "per" or "with" or "at" && FactWording.Of(string.Join(" ", words.Take(i))) is var head && head.Words.Any(w => !w.IsSpare))
                return [.. head.Words.Select(w => w.Stem)];
        return [];
    }
}
