namespace Dossier.Engine.Matching;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Language;

/// <summary>Quotations of two articles: whether they report one saying, in what other words, and by whom.</summary>
internal static class Sayings
{
    // Fewer words in common are chance; of two sayings that share half of their words fit and evidence say what is one.
    private const int FewestShared = 2;

    // As many words, a small one of them another at most, are nobody's set phrase.
    private const int FewestOfOneSpeaker = 4;

    private const int FewestOfNoFormula = 8;

    private static readonly HashSet<string> Formulas = new(Vocabulary.Instance.Lines("Matching/formulas.lexicon").Select(l => l.Fields[0]), StringComparer.Ordinal);

    /// <summary>Whether two quotations share enough of their words to be laid side by side.</summary>
    public static bool CanBeOne(Asked a, Asked b)
    {
        int[] x = a.SaidWords, y = b.SaidWords;
        int shared = 0, i = 0, j = 0;
        while (i < x.Length && j < y.Length)
            if (x[i] == y[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (x[i] < y[j])
                i++;
            else
                j++;
        return shared >= FewestShared && shared * 2 >= Math.Min(x.Length, y.Length);
    }

    /// <summary>What two quotations are to each other.</summary>
    public static Concord Of(ArticlePair pair, Asked a, Asked b)
    {
        var alignment = QuotationAlignment.Of(a.Said, b.Said);
        Concord? speakers = a.Question.Doers.Count == 0 || b.Question.Doers.Count == 0 ? null : ArticlePair.AreOne(a.Question.Doers[0], b.Question.Doers[0]) ? Concord.Agree
            : Comparison.AreOthers(a.Question.Doers[0].Name, b.Question.Doers[0].Name) ? Concord.Exclude : Concord.Open;
        // "Demand is strong", "demand is weak": two say two things.
        if (a.Question.Kind == ClaimKind.Speaker)
            return alignment.Matched >= FewestOfOneSpeaker && alignment.Differing <= 1 && AreSmall(alignment) && !(alignment.Matched < FewestOfNoFormula && a.Said.Exists(Formulas.Contains)) ? speakers ?? Concord.Open : Concord.Open;
        // "It was dark", "it was light", said on one occasion.
        if (speakers == Concord.Agree && alignment is { Mine.Count: 1, Theirs.Count: 1 } && IsTurned(pair, alignment) && a.Question.Sentence.Day is { } day && day.Equals(b.Question.Sentence.Day))
            return Concord.Exclude;
        // Words like "I", "it" and "was" stand in every saying; "in good shape" is a piece of any.
        if (alignment.Matched < FewestShared || (alignment.Matched == FewestShared && a.Said.Count != b.Said.Count && a.Said[0] != b.Said[0]) || alignment.Same == 0 || alignment.Differing > alignment.Matched + 1 || alignment.Same * (speakers == Concord.Agree ? 3 : 2) < Math.Min(Telling(a.Said), Telling(b.Said)))
            return Concord.Open;
        // Of two sayings that hardly have half of their words in common only one speaker makes one.
        if (Share(alignment) < LeastOfAnySpeaker && speakers != Concord.Agree)
            return Concord.Open;
        return alignment.Differing == 0 || IsShortened(alignment) ? Concord.Agree : speakers is Concord.Exclude or Concord.Open || IsEdited(a.Claim.Value.Text) || IsEdited(b.Claim.Value.Text) ? Concord.Open : Concord.Exclude;
    }

    /// <summary>How much of what is laid side by side is the same, in hundredths.</summary>
    private static int Share(QuotationAlignment alignment) => 100 * alignment.Matched / Math.Max(1, alignment.Matched + alignment.Differing);

    private const int LeastOfAnySpeaker = 60;

    private static int Telling(List<string> words) => words.Count(w => !LanguageGuess.IsJoining(w));

    /// <summary>Only small words are left out.</summary>
    private static bool IsShortened(QuotationAlignment alignment) => Math.Min(alignment.Mine.Count, alignment.Theirs.Count) == 0 && AreSmall(alignment);

    /// <summary>An ellipsis or a bracket says that the words were changed on purpose.</summary>
    private static bool IsEdited(string words) => words.Contains('[') || words.Contains('\u2026') || words.Contains("..") || words.Contains(". .");

    /// <summary>Adds the evidence for two quotations being one saying.</summary>
    public static void Read(ArticlePair pair, Asked a, Asked b, List<Evidence> found)
    {
        var alignment = QuotationAlignment.Of(a.Said, b.Said);
        var share = Share(alignment);
        found.Add(share >= 90 ? Evidence.SaidAlike4 : share >= 75 ? Evidence.SaidAlike3 : share >= LeastOfAnySpeaker ? Evidence.SaidAlike2 : Evidence.SaidAlike1);
        found.Add(alignment.Matched switch { < 4 => Evidence.SaidShort, < 8 => Evidence.SaidSentence, _ => Evidence.SaidLong });
        if (IsTurned(pair, alignment))
            found.Add(Evidence.SaidTurned);
        var (x, y) = (a.Question.Doers.Count, b.Question.Doers.Count);
        found.Add(x + y == 0 ? Evidence.SubjectUnknown : x == 0 || y == 0 ? Evidence.SubjectOneUnknown : ArticlePair.AreOne(a.Question.Doers[0], b.Question.Doers[0]) ? Evidence.DoerSame : Evidence.DoerOther);
    }

    /// <summary>Whether what differs turns the meaning round: "never", "always".</summary>
    private static bool IsTurned(ArticlePair pair, QuotationAlignment alignment)
    {
        if (alignment.Mine.Exists(Denies) != alignment.Theirs.Exists(Denies))
            return true;
        foreach (var mine in alignment.Mine)
            foreach (var theirs in alignment.Theirs)
                if (pair.KinOf(pair.A.Find(mine), pair.B.Find(theirs)) == Kin.Opposite)
                    return true;
        return false;
    }

    private static bool Denies(string word) => word is "not" or "no" or "never" or "cannot" or "nobody" or "nothing" or "none" or "nor" or "without" || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>Whether only words differ that whoever takes a saying down may mishear: "the", "that".</summary>
    public static bool DifferInSmallWords(Asked a, Asked b) => AreSmall(QuotationAlignment.Of(a.Said, b.Said));

    private static bool AreSmall(QuotationAlignment alignment) => alignment.Mine.TrueForAll(IsSmall) && alignment.Theirs.TrueForAll(IsSmall);

    private static bool IsSmall(string word) => word is "a" or "an" or "the" or "that" or "who" or "which" or "and" or "but" or "so" or "well" or "very" or "really" or "just";
}
