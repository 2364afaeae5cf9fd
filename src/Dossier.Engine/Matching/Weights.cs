namespace Dossier.Engine.Matching;

using System.Globalization;
using Dossier.Engine.Claims;
using Dossier.Engine.Language;

/// <summary>
/// How much each row of evidence weighs, family by family, and how sure a pair has to be to be told: <c>evidence.lexicon</c>, written by <c>tools/Dossier.Fitting</c>.
/// Weights are hundredths of the natural logarithm of odds.
/// </summary>
internal sealed class Weights
{
    /// <summary>How many families there are, that of articles included.</summary>
    public const int Families = 9;

    /// <summary>How many rows there are.</summary>
    public static readonly int Rows = Enum.GetValues(typeof(Evidence)).Length;

    private readonly int[] _weights;

    /// <summary>Weights by row and family.</summary>
    public Weights(int[] weights, int[] warning, int[] info) => (_weights, Warning, Info, Least) = (weights, warning, info, [.. warning.Zip(info, (w, i) => Math.Min(LeastAligned, Math.Min(w, i)))]);

    /// <summary>Those of the table.</summary>
    public static Weights Instance { get; } = Read();

    /// <summary>From which sum on a pair of a family is a warning.</summary>
    public int[] Warning { get; }

    /// <summary>From which sum on it is an info.</summary>
    public int[] Info { get; }

    /// <summary>Whether it is sure enough for a warning that one question is asked.</summary>
    public bool IsSure(int score, EvidenceFamily family, IReadOnlyList<Evidence> evidence) => score >= Warning[(int)family] && Bars.AllowWarning(evidence);

    /// <summary>What is below it is not aligned. A pair that is not told may still explain a value away, unless much more speaks against it than for it.</summary>
    public int[] Least { get; }

    private const int LeastAligned = -100;

    /// <summary>The weight of a row.</summary>
    public int this[Evidence evidence, EvidenceFamily family] => _weights[(int)evidence * Families + (int)family];

    /// <summary>The sum of the rows that hold.</summary>
    public int Score(IReadOnlyList<Evidence> evidence, EvidenceFamily family)
    {
        var sum = 0;
        foreach (var row in evidence)
            sum += this[row, family];
        return sum;
    }

    /// <summary>A score that leaves no doubt.</summary>
    public const int Certain = 2000;

    /// <summary>How sure it is that one question of one event is asked: the odds of the product of both probabilities. A long saying is nobody else's, whatever else the articles tell.</summary>
    /// <param name="question">The score of the question.</param>
    /// <param name="ofEvent">The score of the event.</param>
    /// <param name="evidence">The evidence of the question.</param>
    public static int Both(int question, int ofEvent, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Contains(Evidence.SaidLong) && (evidence.Contains(Evidence.SaidAlike3) || evidence.Contains(Evidence.SaidAlike4)))
            return question;
        var (x, y) = (Math.Exp(-question / 100.0), Math.Exp(-ofEvent / 100.0));
        return (int)Math.Round(-100 * Math.Log(x + y + x * y));
    }

    /// <summary>How sure it is that two articles tell of one event.</summary>
    /// <param name="ofArticles">The evidence.</param>
    /// <param name="isOnDays">Whether it is asked because of the days they name: that these are two then says nothing.</param>
    public int EventScore(IReadOnlyList<Evidence> ofArticles, bool isOnDays = false) =>
        Score(ofArticles, EvidenceFamily.Event) - (isOnDays && ofArticles.Contains(Evidence.LeadDayOther) ? this[Evidence.LeadDayOther, EvidenceFamily.Event] : 0);

    /// <summary>The family of a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="arePages">Whether it is asked of two pages.</param>
    public static EvidenceFamily FamilyOf(Question question, bool arePages) => question.Kind switch
    {
        ClaimKind.Date => EvidenceFamily.Day,
        ClaimKind.Hour => EvidenceFamily.Hour,
        ClaimKind.Person when question.Named!.Type != Names.EntityType.Person => EvidenceFamily.Place,
        ClaimKind.Person or ClaimKind.Role => EvidenceFamily.Name,
        ClaimKind.Polarity => EvidenceFamily.Doing,
        ClaimKind.Quotation or ClaimKind.Speaker => EvidenceFamily.Saying,
        _ => arePages ? EvidenceFamily.Page : EvidenceFamily.Number,
    };

    private static Weights Read()
    {
        int[] weights = new int[Rows * Families], warning = new int[Families], info = new int[Families];
        foreach (var line in Vocabulary.Instance.Lines("Matching/evidence.lexicon"))
            for (var family = 0; family < Families; family++)
            {
                var value = int.Parse(line.Fields[1 + family], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                if (line.Fields[0] == "warning")
                    warning[family] = value;
                else if (line.Fields[0] == "info")
                    info[family] = value;
                else
                    weights[(int)(Evidence)Enum.Parse(typeof(Evidence), line.Fields[0]) * Families + family] = value;
            }
        return new Weights(weights, warning, info);
    }
}
