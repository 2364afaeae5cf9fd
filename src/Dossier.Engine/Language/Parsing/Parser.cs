namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>Hangs the words of a sentence on a tree, in one pass of two moves a word; each new arc is given its relation at once.</summary>
internal static unsafe class Parser
{
    /// <summary>Parses a tagged sentence. The state then holds each word's head and relation; <paramref name="margins"/> how sure each arc was, 0 to 255.</summary>
    public static void Parse(in ParserModel model, WordFeatures[] sentence, int count, ParserState state, byte[] margins)
    {
        var features = stackalloc uint[ArcFeatures.Most];
        var scores = stackalloc int[ScoreRows.MostClasses];
        var rows = stackalloc byte*[ScoreRows.RowRoom];
        fixed (WordFeatures* at = sentence)
        {
            var words = at + WordFeatureReader.Before;
            state.Start(words, count);
            while (!state.IsDone)
            {
                var move = Choose(model, words, state, features, out var margin);
                if (move == Move.Shift)
                {
                    state.Shift();
                    continue;
                }
                int head = state.HeadOf(move), word = state.Stack[state.Depth - 1];
                var relation = (byte)Relation.Root;
                if (head != count && model.SoleLabels.Find(LabelFeatures.Situation(words, head, word)) is >= 0 and var sole)
                    relation = (byte)sole;
                else if (head != count)
                {
                    var n = LabelFeatures.Extract(state, words, head, word, features);
                    model.Labels.Score(features, n, scores, rows);
                    relation = BestLabel(scores, model.Labels.Classes);
                }
                margins[word] = (byte)Math.Min(margin >> 2, 255);
                state.Attach(move, relation);
            }
        }
    }

    /// <summary>The relation of the highest score, the first of equals; only the root's own arc is "root".</summary>
    public static byte BestLabel(int* scores, int classes)
    {
        var best = -1;
        for (var c = 0; c < classes; c++)
            if (c != (int)Relation.Root && (best < 0 || scores[c] > scores[best]))
                best = c;
        return (byte)best;
    }

    private static Move Choose(in ParserModel model, WordFeatures* words, ParserState state, uint* features, out int margin)
    {
        bool shift = state.CanShift, left = state.CanLeft, right = state.CanRight;
        margin = int.MaxValue;
        if (!left && !right)
            return Move.Shift;
        if (!shift && left != right)
            return left ? Move.Left : Move.Right;
        var sole = model.SoleMoves.Find(ArcFeatures.Situation(state, words));
        if (sole >= 0 && (sole == (int)Move.Left ? left : sole == (int)Move.Right ? right : shift))
            return (Move)sole;
        var n = ArcFeatures.Extract(state, words, features);
        model.Arcs.Score(features, n, out var leftScore, out var rightScore);
        if (!left)
            leftScore = int.MinValue / 2;
        if (!right)
            rightScore = int.MinValue / 2;
        var shiftScore = shift ? 0 : int.MinValue / 2;
        if (shiftScore >= leftScore && shiftScore >= rightScore)
            return Move.Shift;
        if (leftScore >= rightScore)
        {
            margin = leftScore - Math.Max(shiftScore, rightScore);
            return Move.Left;
        }
        margin = rightScore - Math.Max(shiftScore, leftScore);
        return Move.Right;
    }
}

/// <summary>The parser's weights.</summary>
/// <param name="Arcs">What the next move is.</param>
/// <param name="Labels">What a word is to its head.</param>
/// <param name="SoleMoves">Where the move needs no weighing.</param>
/// <param name="SoleLabels">Where the relation needs none.</param>
internal readonly record struct ParserModel(ArcTable Arcs, ScoreRows Labels, SoleTable SoleMoves, SoleTable SoleLabels);
