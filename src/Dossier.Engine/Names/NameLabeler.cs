namespace Dossier.Engine.Names;

using Dossier.Engine.Language.Model;

/// <summary>A name that the labels tell, by tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Type">A person, a body or a place.</param>
/// <param name="Person">How much speaks for a person; the most that speaks for any kind is <see cref="NameLabeler.Sure"/>.</param>
/// <param name="Organization">How much speaks for a body.</param>
/// <param name="Place">How much speaks for a place.</param>
internal readonly record struct LabeledName(int First, int End, int Sentence, EntityType Type, int Person, int Organization, int Place);

/// <summary>Marks the tokens of names with their kind by a linear model; the best whole sequence of a sentence's labels is taken (Viterbi).</summary>
internal sealed unsafe class NameLabeler
{
    /// <summary>How much speaks for the kind that is likeliest at one place of a name.</summary>
    public const int Sure = 6;

    // So much less of score is one less of what speaks for a kind.
    private const int Step = 100;

    private readonly ScoreRows _rows;
    private readonly int[] _moves = new int[(NameLabel.Count + 1) * NameLabel.Count];

    /// <summary>The labeler of this assembly, made of Names/names.model by tools/Dossier.Training.</summary>
    public static NameLabeler Instance => Own.Instance;

    /// <summary>The labeler in a blob: the tokens' weights, and the weight of each label after each other, row by row.</summary>
    public NameLabeler(ModelBlob blob)
    {
        _rows = new ScoreRows(blob.Table("names", at => ScoreRows.Size((byte*)at)));
        var moves = (short*)blob.Find("moves");
        for (var i = 0; i < _moves.Length; i++)
            _moves[i] = moves[i];
    }

    /// <summary>The names of every sentence, in the order of the text.</summary>
    public List<LabeledName> Find(NameFeatures features, NameText text, LetterCase[] cases, CancellationToken cancellation)
    {
        var found = new List<LabeledName>();
        var room = stackalloc uint[NameFeatures.Most];
        var scores = stackalloc int[ScoreRows.MostClasses];
        var rows = stackalloc byte*[ScoreRows.RowRoom];
        var decoder = new LabelDecoder();
        for (var s = 0; s < cases.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cases[s] == LetterCase.Upper)
                continue;
            var sentence = text.Words.Sentences[s];
            features.Open(sentence);
            var count = sentence.End - sentence.First;
            decoder.Open(count);
            var any = false;
            for (var i = 0; i < count; i++)
                if (features.IsCandidate(sentence.First + i))
                {
                    any = true;
                    _rows.Score(room, features.Of(sentence.First + i, room), scores, rows);
                    decoder.Set(i, scores);
                }
            if (!any)
                continue;
            var labels = decoder.Decode(_moves);
            for (var i = 0; i < count;)
            {
                var first = i;
                while (i < count && NameLabel.GoesOn(labels[i]))
                    i++;
                i++;
                if (labels[first] != NameLabel.None)
                    found.Add(Weigh(decoder, first, i, sentence.First, s, NameLabel.Type(labels[first])));
            }
        }
        return found;
    }

    /// <summary>Tells how much speaks for each kind of a name: through a document, many places that lean to one kind outweigh one that is sure of another.</summary>
    private static LabeledName Weigh(LabelDecoder decoder, int first, int end, int start, int sentence, EntityType type)
    {
        int person = decoder.Score(first, end, EntityType.Person), body = decoder.Score(first, end, EntityType.Organization), place = decoder.Score(first, end, EntityType.Place);
        var best = Math.Max(person, Math.Max(body, place));
        return new LabeledName(start + first, start + end, sentence, type, Sure + ((person - best) / Step), Sure + ((body - best) / Step), Sure + ((place - best) / Step));
    }

    // Apart, so that a labeler in the making needs none that was made before.
    private static class Own
    {
        public static readonly NameLabeler Instance = new(ModelBlob.OfResource("Names/names.model"));
    }
}
