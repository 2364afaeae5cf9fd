namespace Dossier.Engine.Names;

using System.Globalization;
using Dossier.Engine.Language;

/// <summary>How much each row of evidence weighs for each kind of pronoun, in hundredths of the natural logarithm of odds: <c>antecedents.lexicon</c>, fitted by <c>tools/Dossier.Training</c>.</summary>
internal sealed class AntecedentWeights
{
    /// <summary>How many kinds of pronouns there are.</summary>
    public const int Kinds = 4;

    /// <summary>How many rows there are.</summary>
    public static readonly int Rows = Enum.GetValues(typeof(AntecedentEvidence)).Length;

    private readonly int[] _weights;

    /// <summary>Weights by row and kind.</summary>
    public AntecedentWeights(int[] weights) => _weights = weights;

    /// <summary>Those of the table.</summary>
    public static AntecedentWeights Instance { get; } = Read();

    /// <summary>The sum of the rows that hold.</summary>
    public int Score(AntecedentEvidences evidence, PronounKind kind)
    {
        var sum = 0;
        var row = 0;
        for (var bits = evidence.Bits; bits != 0; bits >>= 1, row++)
            if ((bits & 1) != 0)
                sum += _weights[row * Kinds + (int)kind];
        return sum;
    }

    private static AntecedentWeights Read()
    {
        var weights = new int[Rows * Kinds];
        foreach (var line in Vocabulary.Instance.Lines("Names/antecedents.lexicon"))
            for (var kind = 0; kind < Kinds; kind++)
                weights[(int)(AntecedentEvidence)Enum.Parse(typeof(AntecedentEvidence), line.Fields[0]) * Kinds + kind] = int.Parse(line.Fields[1 + kind], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new AntecedentWeights(weights);
    }
}
