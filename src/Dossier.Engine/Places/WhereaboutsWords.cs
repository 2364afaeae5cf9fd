namespace Dossier.Engine.Places;

using Dossier.Engine.Language;

/// <summary>What a word does before a place's name.</summary>
internal enum WhereaboutsWord : byte
{
    None,
    /// <summary>"east": a direction, or with "the" a part.</summary>
    Point,
    /// <summary>"eastern": a part.</summary>
    Side,
    /// <summary>"central": a part without a direction.</summary>
    Middle,
    /// <summary>"part", "tip" behind a side.</summary>
    Piece,
    /// <summary>"outskirts".</summary>
    Edge,
    /// <summary>"coast" behind "off the".</summary>
    Coast,
    /// <summary>"off".</summary>
    Off,
    /// <summary>"near".</summary>
    Near,
    /// <summary>"close" before "to".</summary>
    Close,
    /// <summary>"due", "just" before a direction.</summary>
    Exact,
    /// <summary>"town" in "the town of".</summary>
    Settlement,
}

/// <summary>The lexicon of words before a place's name.</summary>
internal static class WhereaboutsWords
{
    private static readonly WhereaboutsWord[] Kinds = new WhereaboutsWord[Vocabulary.Instance.Size];
    private static readonly CompassPoint[] Points = MakePoints();

    /// <summary>What a word does.</summary>
    public static WhereaboutsWord Of(Token token) => Kinds[token.Word];

    /// <summary>The direction of a <see cref="WhereaboutsWord.Point"/> or <see cref="WhereaboutsWord.Side"/>.</summary>
    public static CompassPoint Point(Token token) => Points[token.Word];

    /// <summary>The direction between two: "south" and "west"; null for what nobody says ("east-west").</summary>
    public static CompassPoint? Between(CompassPoint first, CompassPoint second) => (first, second) switch
    {
        (CompassPoint.North, CompassPoint.East) => CompassPoint.NorthEast,
        (CompassPoint.North, CompassPoint.West) => CompassPoint.NorthWest,
        (CompassPoint.South, CompassPoint.East) => CompassPoint.SouthEast,
        (CompassPoint.South, CompassPoint.West) => CompassPoint.SouthWest,
        _ => null,
    };

    private static CompassPoint[] MakePoints()
    {
        var points = new CompassPoint[Vocabulary.Instance.Size];
        foreach (var line in Vocabulary.Instance.Lines("Places/whereabouts.lexicon"))
        {
            Kinds[line.Words[0]] = line.Fields[1] switch
            {
                "point" => WhereaboutsWord.Point,
                "side" => WhereaboutsWord.Side,
                "middle" => WhereaboutsWord.Middle,
                "piece" => WhereaboutsWord.Piece,
                "edge" => WhereaboutsWord.Edge,
                "coast" => WhereaboutsWord.Coast,
                "off" => WhereaboutsWord.Off,
                "near" => WhereaboutsWord.Near,
                "close" => WhereaboutsWord.Close,
                "exact" => WhereaboutsWord.Exact,
                "settlement" => WhereaboutsWord.Settlement,
                var other => throw new InvalidDataException("No such word before a place: " + other),
            };
            if (line.Fields.Length > 2)
                points[line.Words[0]] = line.Fields[2] switch
                {
                    "N" => CompassPoint.North,
                    "NE" => CompassPoint.NorthEast,
                    "E" => CompassPoint.East,
                    "SE" => CompassPoint.SouthEast,
                    "S" => CompassPoint.South,
                    "SW" => CompassPoint.SouthWest,
                    "W" => CompassPoint.West,
                    _ => CompassPoint.NorthWest,
                };
        }
        return points;
    }
}
