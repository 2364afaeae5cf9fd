namespace Dossier.Engine.Places;

/// <summary>How what is told of lies to a place that is named.</summary>
public enum SpatialRelation
{
    /// <summary>Away from it, by a distance or in a direction: "150 miles east of Aden".</summary>
    Apart,
    /// <summary>At sea beside it: "off the coast of Yemen".</summary>
    Off,
    /// <summary>In a part of it: "northern Yemen", "central Aden".</summary>
    Part,
    /// <summary>At its edge: "the outskirts of Aden".</summary>
    Outskirts,
    /// <summary>Close to it: "near Aden".</summary>
    Near,
}

/// <summary>Words that tell where something is by a place: "150 miles (240 km) east of Aden". Neither equal to the place nor, but for a part, in it.</summary>
/// <param name="Span">All the words, from the distance to the place's name.</param>
/// <param name="Name">Index into the article's name mentions of the place.</param>
/// <param name="Relation">How it lies to the place.</param>
public sealed record Whereabouts(TextSpan Span, int Name, SpatialRelation Relation)
{
    /// <summary>The direction seen from the place, or the part of it; null when none is told.</summary>
    public CompassPoint? Direction { get; init; }

    /// <summary>The distance in metres, as the first number tells it; null when none is told.</summary>
    public decimal? Metres { get; init; }
}
