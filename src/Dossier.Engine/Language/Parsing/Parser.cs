namespace Dossier.Engine.Language.Parsing;

using Dossier.Engine.Language.Model;

/// <summary>
/// Hangs the words of a sentence on a tree, in two moves a word; each new arc is given its relation at once. It does so twice: the second round goes from the sentence's end and sees the tree of the first
/// (Attardi and Dell'Orletta, Reverse Revision and Linear Tree Combination for Dependency Parsing, 2009). What comes later in a sentence is what the first round could not know.
/// </summary>
internal static unsafe class Parser
{
    // A move of the second round that the first tree alone decides with such a lead is made without a look at the words around it.
    private const int Enough = 200;

    // A relation that was so far ahead in the first round, in steps of four, is kept where the head is.
    private const byte EnoughOfRelation = 80;

    /// <summary>Parses a tagged sentence. The desk then holds each word's head and relation, and how sure each arc is.</summary>
    public static void Parse(in ParserModel first, in ParserModel second, WordFeatures[] sentence, int count, ParserDesk desk)
    {
        desk.Reserve(count);
        ParseOnce(first, sentence, count, desk.First, desk.Sureness, guide: null);
        desk.Guide.Read(desk.First);
        Guide.Turn(sentence, count, desk.Turned);
        ParseOnce(second, desk.Turned, count, desk.Second, desk.Sureness, desk.Guide);
        desk.TurnBack(count);
    }

    /// <summary>One round. The state then holds each word's head and relation; <paramref name="sureness"/> how far each arc was ahead of other moves, in steps of four.</summary>
    /// <param name="model">The round's model.</param>
    /// <param name="sentence">The tagged words.</param>
    /// <param name="count">How many.</param>
    /// <param name="state">What is worked on.</param>
    /// <param name="sureness">One for each word.</param>
    /// <param name="guide">The first round's tree; null in the first round.</param>
    public static void ParseOnce(in ParserModel model, WordFeatures[] sentence, int count, ParserState state, byte[] sureness, Guide? guide)
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
                var move = Choose(model, words, state, features, guide, out var lead);
                if (move == Move.Shift)
                {
                    state.Shift();
                    continue;
                }
                int head = state.HeadOf(move), word = state.Stack[state.Depth - 1];
                var (relation, relationLead) = ((byte)Relation.Root, int.MaxValue);
                if (guide != null && guide.Heads[word] == head && guide.RelationLeads[word] >= EnoughOfRelation)
                    relation = guide.Relations[word];
                else if (head != count && model.SoleLabels.Find(LabelFeatures.Situation(words, head, word, isTurned: guide != null)) is >= 0 and var sole)
                    relation = (byte)sole;
                else if (head != count)
                {
                    var n = LabelFeatures.Extract(state, words, head, word, features);
                    if (guide != null)
                        n += GuideFeatures.OfArc(guide, words, head, word, features + n);
                    model.Labels.Score(features, n, scores, rows);
                    relation = BestLabel(scores, model.Labels.Classes, out relationLead);
                }
                sureness[word] = (byte)Math.Min(lead >> 2, byte.MaxValue);
                state.NoteRelationLead(word, relationLead);
                state.Attach(move, relation);
            }
        }
    }

    /// <summary>The relation of the highest score, the first of equals, and its lead over the next; only the root's own arc is "root".</summary>
    public static byte BestLabel(int* scores, int classes, out int lead)
    {
        int best = -1, next = -1;
        for (var c = 0; c < classes; c++)
            if (c != (int)Relation.Root)
            {
                if (best < 0 || scores[c] > scores[best])
                    (best, next) = (c, best);
                else if (next < 0 || scores[c] > scores[next])
                    next = c;
            }
        lead = scores[best] - scores[next];
        return (byte)best;
    }

    private static Move Choose(in ParserModel model, WordFeatures* words, ParserState state, uint* features, Guide? guide, out int lead)
    {
        bool shift = state.CanShift, left = state.CanLeft, right = state.CanRight;
        lead = int.MaxValue;
        if (!left && !right)
            return Move.Shift;
        if (!shift && left != right)
            return left ? Move.Left : Move.Right;
        int leftScore = 0, rightScore = 0;
        Move move;
        if (guide == null)
        {
            var sole = model.SoleMoves.Find(ArcFeatures.Situation(state, words));
            if (sole >= 0 && (sole == (int)Move.Left ? left : sole == (int)Move.Right ? right : shift))
                return (Move)sole;
        }
        else
        {
            model.Arcs.Add(features, GuideFeatures.OfMove(guide, state, words, features), ref leftScore, ref rightScore);
            move = Best(shift, left, right, leftScore, rightScore, out lead);
            if (lead >= Enough)
                return move;
        }
        model.Arcs.Add(features, ArcFeatures.Extract(state, words, features), ref leftScore, ref rightScore);
        move = Best(shift, left, right, leftScore, rightScore, out lead);
        state.NoteLead(lead);
        return move;
    }

    private static Move Best(bool shift, bool left, bool right, int leftScore, int rightScore, out int lead)
    {
        if (!left)
            leftScore = int.MinValue / 2;
        if (!right)
            rightScore = int.MinValue / 2;
        var shiftScore = shift ? 0 : int.MinValue / 2;
        var best = Math.Max(shiftScore, Math.Max(leftScore, rightScore));
        var move = shiftScore == best ? Move.Shift : leftScore == best ? Move.Left : Move.Right;
        lead = best - (move == Move.Shift ? Math.Max(leftScore, rightScore) : Math.Max(shiftScore, move == Move.Left ? rightScore : leftScore));
        return move;
    }
}

/// <summary>The weights of one round of the parser.</summary>
/// <param name="Arcs">What the next move is.</param>
/// <param name="Labels">What a word is to its head.</param>
/// <param name="SoleMoves">Where the move needs no weighing; not asked in the second round.</param>
/// <param name="SoleLabels">Where the relation needs none.</param>
internal readonly record struct ParserModel(ArcTable Arcs, ScoreRows Labels, SoleTable SoleMoves, SoleTable SoleLabels);
