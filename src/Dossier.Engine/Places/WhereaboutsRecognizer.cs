namespace Dossier.Engine.Places;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;

/// <summary>Finds the words before a place's name that tell how something lies to it. Looks back from the name only, by a fixed number of tokens.</summary>
public static class WhereaboutsRecognizer
{
    /// <summary>"(240 km)" between a distance and its direction is no longer than this.</summary>
    private const int LongestAside = 8;

    /// <summary>What the document tells of where things lie by places.</summary>
    /// <param name="words">Its tokens and sentences.</param>
    /// <param name="quantities">Its quantities, in the order of the text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="cancellation">Honoured at every name.</param>
    /// <returns>At most one for a name, in the order of the text.</returns>
    public static IReadOnlyList<Whereabouts> Recognize(Words words, IReadOnlyList<QuantityMention> quantities, NamesFound names, CancellationToken cancellation = default)
    {
        var found = new List<Whereabouts>();
        var sentence = 0;
        for (var n = 0; n < names.Mentions.Count; n++)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = names.Mentions[n];
            var type = names.Entities[name.Entity].Type;
            if (name.IsPronoun || type is EntityType.Person)
                continue;
            var first = words.FirstTokenFrom(name.Span.Start);
            while (sentence + 1 < words.Sentences.Length && words.Sentences[sentence].End <= first)
                sentence++;
            if (words.Sentences.Length == 0 || words.Sentences[sentence].First > first)
                continue;
            if (new Reader(words, quantities, words.Sentences[sentence].First).Read(first) is { } read
                // What something is told to lie by, with distance and direction, is a place whatever else its name could be.
                && (type == EntityType.Place || read is { Metres: not null, Direction: not null }))
                found.Add(new Whereabouts(TextSpan.FromBounds(read.Start, name.Span.End), n, read.Relation) { Direction = read.Direction, Metres = read.Metres });
        }
        return found;
    }

    private readonly record struct Reading(int Start, SpatialRelation Relation, CompassPoint? Direction, decimal? Metres);

    /// <summary>Reads backwards inside one sentence.</summary>
    private readonly struct Reader(Words words, IReadOnlyList<QuantityMention> quantities, int sentence)
    {
        public Reading? Read(int name)
        {
            var at = name - 1;
            if (Is(at, "the"))
                at--;
            // "West of the town of Brenn".
            if (Is(at, "of") && Kind(at - 1) == WhereaboutsWord.Settlement)
                at = Is(at - 2, "the") ? at - 3 : at - 2;
            if (Is(at, "of"))
                return BeforeOf(at - 1);
            switch (Kind(at))
            {
                case WhereaboutsWord.Off:
                    return At(at, SpatialRelation.Off, null, at - 1);
                case WhereaboutsWord.Near:
                    // "50 miles outside Oslo" is no longer near it.
                    return Distance(at - 1) is { } far ? new Reading(far.Start, SpatialRelation.Apart, null, far.Metres) : At(at, SpatialRelation.Near, null);
                case WhereaboutsWord.Side or WhereaboutsWord.Middle or WhereaboutsWord.Point:
                    return Direction(at, out var start, out var direction) ? At(start, SpatialRelation.Part, direction) : null;
            }
            if (Is(at, "to") && Kind(at - 1) == WhereaboutsWord.Close)
                return At(at - 1, SpatialRelation.Near, null);
            return Is(at, "from") && Distance(Is(at - 1, "away") ? at - 2 : at - 1) is { } distance ? new Reading(distance.Start, SpatialRelation.Apart, null, distance.Metres) : null;
        }

        private Reading? BeforeOf(int at)
        {
            switch (Kind(at))
            {
                case WhereaboutsWord.Point:
                    return Direction(at, out var start, out var point) ? BeforePoint(start, point) : null;
                case WhereaboutsWord.Piece:
                    return Direction(at - 1, out start, out var side) ? At(start, SpatialRelation.Part, side) : null;
                case WhereaboutsWord.Edge:
                    return Direction(at - 1, out start, out side) ? At(start, SpatialRelation.Outskirts, side) : At(at, SpatialRelation.Outskirts, null);
                case WhereaboutsWord.Coast:
                    if (!Direction(at - 1, out start, out side))
                        start = at;
                    var off = Is(start - 1, "the") ? start - 2 : start - 1;
                    return Kind(off) == WhereaboutsWord.Off ? At(off, SpatialRelation.Off, side, off - 1) : null;
                default:
                    return null;
            }
        }

        /// <summary>"east of": "150 miles to the east of" and "just east of" are apart from it, "in the east of" is in it.</summary>
        private Reading? BeforePoint(int start, CompassPoint? point)
        {
            var at = start - 1;
            if (Is(at, "the"))
            {
                if (Is(at - 1, "in"))
                    return At(start, SpatialRelation.Part, point);
                if (!Is(at - 1, "to"))
                    return null;
                start = at - 1;
                at -= 2;
            }
            if (Kind(at) == WhereaboutsWord.Exact)
                at--;
            return At(start, SpatialRelation.Apart, point, at);
        }

        /// <summary>A reading that starts at a token, or at the distance that ends at another.</summary>
        private Reading At(int token, SpatialRelation relation, CompassPoint? direction, int distance = -1) =>
            Distance(distance) is { } found ? new Reading(found.Start, relation, direction, found.Metres) : new Reading(words.Tokens[token].Start, relation, direction, null);

        /// <summary>The direction that ends at a token: "southwest", "south-west", "south west". False when there is none; null for "central".</summary>
        private bool Direction(int at, out int start, out CompassPoint? direction)
        {
            start = at;
            direction = null;
            var kind = Kind(at);
            if (kind is not (WhereaboutsWord.Point or WhereaboutsWord.Side))
                return kind == WhereaboutsWord.Middle;
            direction = WhereaboutsWords.Point(words.Tokens[at]);
            var before = at - 1 >= sentence && words.Is(at - 1, '-') ? at - 2 : at - 1;
            if (Kind(before) == WhereaboutsWord.Point && WhereaboutsWords.Between(WhereaboutsWords.Point(words.Tokens[before]), direction.Value) is { } between)
                (start, direction) = (before, between);
            // "mid-west", "east-west": not one of the eight.
            else if (before == at - 2)
                return false;
            return true;
        }

        private (int Start, decimal Metres)? Distance(int end)
        {
            if (end >= sentence && words.Is(end, ')'))
            {
                var open = end - 1;
                while (open >= sentence && open > end - LongestAside && !words.Is(open, '('))
                    open--;
                if (open < sentence || !words.Is(open, '('))
                    return null;
                end = open - 1;
            }
            if (end < sentence)
                return null;
            int low = 0, high = quantities.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (quantities[middle].Span.End < words.Tokens[end].End)
                    low = middle + 1;
                else
                    high = middle;
            }
            if (low == quantities.Count || quantities[low].Span.End != words.Tokens[end].End || UnitTable.Find(quantities[low].Quantity.Unit) is not { Dimension: "length" } unit)
                return null;
            // A number may have twenty-eight digits; no distance on earth is that long.
            var number = quantities[low].From;
            return number is < 0 or > 1_000_000_000 ? null : (quantities[low].Span.Start, number * unit.Factor);
        }

        private WhereaboutsWord Kind(int token) => token < sentence ? WhereaboutsWord.None : WhereaboutsWords.Of(words.Tokens[token]);

        private bool Is(int token, string word) => token >= sentence && Vocabulary.Is(words.Text, words.Tokens[token].Start, words.Tokens[token].Length, word);
    }
}
