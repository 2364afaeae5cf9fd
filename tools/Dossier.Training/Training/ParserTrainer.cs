using Dossier.Engine.Language;
using Dossier.Engine.Language.Parsing;
using Dossier.Training.Learning;

namespace Dossier.Training.Training;

/// <summary>
/// Trains the parser with the dynamic oracle of Goldberg and Nivre, Training Deterministic Parsers with Non-Deterministic Oracles (2013): after a wrong move it learns
/// the best that can still be had from there, for that is where it will stand at work. Samples that have a <see cref="Guide"/> are of the second round.
/// </summary>
internal static unsafe class ParserTrainer
{
    // Sentences past this are lists and tables, and cost what forty others do.
    private const int LongestSentence = 200;

    // How often, out of a hundred times, a wrong move is followed.
    private const int Exploration = 90;

    // A move must win by this much; an update moves it by some two hundred.
    private const int Margin = 50;

    // A relation must win by this much; a first update moves it by some 100,000.
    private const int LabelMargin = 40_000;

    // Of so many features in a hundred the model must do without at every decision: none becomes indispensable.
    private const int Dropped = 10;

    // Of so many moves in a hundred only what the first tree tells is seen, for most are settled by that alone.
    private const int GuideAlone = 10;

    /// <summary>One model of arcs and one of relations.</summary>
    public static TrainedParser Train(IReadOnlyList<Sample> samples, int epochs, int arcMinimum, int labelMinimum, int seed)
    {
        var trained = new TrainedParser(new AveragedPerceptron(3, arcMinimum, isAdaptive: false), new AveragedPerceptron(Relations.Count, labelMinimum, isAdaptive: true), [], []);
        var (arcs, labels) = (trained.Arcs, trained.Labels);
        var shuffle = new Shuffle(seed);
        var order = Enumerable.Range(0, samples.Count).Where(i => samples[i].Count <= LongestSentence).ToArray();
        var state = new ParserState();
        var features = stackalloc uint[ArcFeatures.Most];
        var scores = stackalloc int[256];
        var costs = stackalloc int[3];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            shuffle.Apply(order);
            foreach (var s in order)
            {
                var sample = samples[s];
                fixed (WordFeatures* at = sample.Features)
                {
                    var words = at + WordFeatureReader.Before;
                    state.Start(words, sample.Count);
                    while (!state.IsDone)
                    {
                        var move = Choose(state, sample, words, arcs, features, scores, costs, epoch, shuffle, epoch == epochs - 1 ? trained.Moves : null);
                        if (move == Move.Shift)
                        {
                            state.Shift();
                            continue;
                        }
                        int head = state.HeadOf(move), word = state.Stack[state.Depth - 1];
                        var relation = (byte)Relation.Root;
                        if (head != sample.Count)
                        {
                            var n = LabelFeatures.Extract(state, words, head, word, features);
                            if (sample.Guide != null)
                                n += GuideFeatures.OfArc(sample.Guide, words, head, word, features + n);
                            n = Drop(features, n, shuffle);
                            labels.Score(features, n, scores);
                            relation = Parser.BestLabel(scores, labels.Classes, out _);
                            if (sample.Heads[word] == head)
                            {
                                Learn(labels, features, n, scores, sample.Relations[word], relation);
                                if (epoch == 0)
                                    Outcomes(trained.Relations, LabelFeatures.Situation(words, head, word, isTurned: sample.Guide != null), Relations.Count)[1 + sample.Relations[word]]++;
                            }
                        }
                        state.Attach(move, relation);
                    }
                }
            }
        }
        return trained;
    }

    /// <summary>The tree of every sample that a model finds which has not seen it: the second round is trained on errors like those it will meet.</summary>
    public static Guide[] ParseUnseen(IReadOnlyList<Sample> samples, int folds, Func<IReadOnlyList<Sample>, int, ParserModel> train)
    {
        var guides = new Guide[samples.Count];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var model = train([.. samples.Where((_, i) => i % folds != fold)], 100 + fold);
            var state = new ParserState();
            for (var i = fold; i < samples.Count; i += folds)
            {
                Parser.ParseOnce(model, samples[i].Features, samples[i].Count, state, new byte[samples[i].Count], guide: null);
                guides[i] = new Guide();
                guides[i].Read(state);
            }
        });
        return guides;
    }

    private static int Drop(uint* features, int count, Shuffle shuffle)
    {
        var n = 0;
        for (var i = 0; i < count; i++)
            if (shuffle.Next(100) >= Dropped)
                features[n++] = features[i];
        return n;
    }

    private static void Learn(AveragedPerceptron labels, uint* features, int count, int* scores, byte right, byte found)
    {
        var rival = found;
        if (found == right)
        {
            var kept = scores[right];
            scores[right] = int.MinValue;
            rival = Parser.BestLabel(scores, labels.Classes, out _);
            scores[right] = kept;
        }
        if (found != right || scores[right] - scores[rival] < LabelMargin)
            labels.Update(features, count, right, rival);
        labels.Time++;
    }

    /// <summary>The counts of a situation: of all times, then of each outcome. The first goes up.</summary>
    private static int[] Outcomes(Dictionary<uint, int[]> seen, uint situation, int count)
    {
        if (!seen.TryGetValue(situation, out var outcomes))
            seen.Add(situation, outcomes = new int[count + 1]);
        outcomes[0]++;
        return outcomes;
    }

    private static Move Choose(ParserState state, Sample sample, WordFeatures* words, AveragedPerceptron arcs, uint* features, int* scores, int* costs, int epoch, Shuffle shuffle, Dictionary<uint, int[]>? seen)
    {
        bool left = state.CanLeft, right = state.CanRight;
        if (!left && !right)
            return Move.Shift;
        if (!state.CanShift && left != right)
            return left ? Move.Left : Move.Right;
        var n = sample.Guide == null ? 0 : GuideFeatures.OfMove(sample.Guide, state, words, features);
        if (sample.Guide == null || shuffle.Next(100) >= GuideAlone)
            n += ArcFeatures.Extract(state, words, features + n);
        n = Drop(features, n, shuffle);
        arcs.Score(features, n, scores);
        Costs(state, sample, costs);
        int best = -1, good = -1, least = int.MaxValue;
        for (var m = 0; m < 3; m++)
            least = Math.Min(least, costs[m]);
        for (var m = 0; m < 3; m++)
        {
            if (costs[m] == int.MaxValue)
                continue;
            if (best < 0 || scores[m] > scores[best])
                best = m;
            if (costs[m] == least && (good < 0 || scores[m] > scores[good]))
                good = m;
        }
        var rival = best;
        if (best == good)
        {
            rival = -1;
            for (var m = 0; m < 3; m++)
                if (costs[m] != int.MaxValue && costs[m] > least && (rival < 0 || scores[m] > scores[rival]))
                    rival = m;
        }
        if (rival >= 0 && scores[good] - scores[rival] < (best == good ? Margin : int.MaxValue))
            arcs.Update(features, n, good, rival);
        if (seen != null)
        {
            var outcomes = Outcomes(seen, ArcFeatures.Situation(state, words), 3);
            for (var m = 0; m < 3; m++)
                if (costs[m] == least)
                    outcomes[m + 1]++;
        }
        arcs.Time++;
        return (Move)(best == good || (epoch > 0 && shuffle.Next(100) < Exploration) ? best : good);
    }

    /// <summary>How many of the tree's arcs each move puts out of reach; <see cref="int.MaxValue"/> for a move that can't be made.</summary>
    private static void Costs(ParserState state, Sample sample, int* costs)
    {
        var heads = sample.Heads;
        int front = state.Front, top = state.Stack[state.Depth - 1], under = state.Depth > 1 ? state.Stack[state.Depth - 2] : ParserState.None;
        costs[0] = costs[1] = costs[2] = int.MaxValue;
        if (state.CanShift)
        {
            // The front loses its children on the stack, and its head there unless that is the top.
            costs[0] = 0;
            for (var k = 0; k < state.Depth; k++)
            {
                if (heads[state.Stack[k]] == front)
                    costs[0]++;
                if (k < state.Depth - 1 && heads[front] == state.Stack[k])
                    costs[0]++;
            }
        }
        // A word that is hung up loses its children in the buffer.
        var lost = 0;
        for (var k = front; k < sample.Count; k++)
            if (heads[k] == top)
                lost++;
        if (state.CanLeft)
            costs[1] = lost + ((under >= 0 && heads[top] == under) || heads[top] > front ? 1 : 0);
        if (state.CanRight)
            costs[2] = lost + (heads[top] >= front ? 1 : 0);
    }
}

/// <summary>A trained parser, not yet averaged.</summary>
/// <param name="Arcs">What the next move is.</param>
/// <param name="Labels">What a word is to its head.</param>
/// <param name="Moves">How often each situation came up in the last pass, and how often each move was right.</param>
/// <param name="Relations">How often each pair of tags was an arc in the first pass, and with which relation.</param>
internal sealed record TrainedParser(AveragedPerceptron Arcs, AveragedPerceptron Labels, Dictionary<uint, int[]> Moves, Dictionary<uint, int[]> Relations);
