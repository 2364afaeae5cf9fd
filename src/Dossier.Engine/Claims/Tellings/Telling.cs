namespace Dossier.Engine.Claims.Tellings;

using Dossier.Engine.Names;
using Dossier.Engine.Times;

/// <summary>
/// What a sentence tells around a value: which verb it belongs to, who and what else that verb joins, and the other words of the sentence.
/// No lexicon has to know the verb. Two articles that tell of one thing share verb and partners; that, and not the value alone, makes two values rivals.
/// </summary>
/// <param name="Kind">What the value answers.</param>
/// <param name="Asked">What is counted or measured, as two articles share it: <c>boat</c>; the place that a bearing is told from; empty for days and times.</param>
/// <param name="Act">The class of the verb, or its dictionary form with its particle: <c>arrest</c>, <c>check in</c>; empty where no verb says anything: "is", "has".</param>
internal sealed record Telling(ClaimKind Kind, string Asked, string Act)
{
    /// <summary>Who does it, as far as they are named.</summary>
    public EquatableArray<Entity> Doers { get; init; }

    /// <summary>Everybody and every place the verb joins, the doers among them.</summary>
    public EquatableArray<Entity> Names { get; init; }

    /// <summary>The heads of what else the verb joins, as noun classes, sorted.</summary>
    public EquatableArray<string> Things { get; init; }

    /// <summary>What narrows the thing counted, folded and sorted: <c>assault</c> of "nine assault rifles".</summary>
    public EquatableArray<string> Narrowing { get; init; }

    /// <summary>The thing that a measure or sum narrows: <c>crane</c> of "a 12-metre crane"; else empty.</summary>
    public string Measured { get; init; } = "";

    /// <summary>The other words of the sentence that mean something, as dictionary forms, sorted.</summary>
    public EquatableArray<string> Words { get; init; }

    /// <summary>The words that mean something right before and behind the value; empty at the ends of the sentence.</summary>
    public (string Before, string After) Beside { get; init; } = ("", "");

    /// <summary>Which of the sentence's values of its kind it is, from 0, and how many these are.</summary>
    public (int Index, int Count) Rank { get; init; } = (0, 1);

    /// <summary>What the number covers: as <see cref="Slot.Scope"/>, but without years.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Years the sentence names that are not the article's own, as <see cref="Reading.Periods"/> has them.</summary>
    public EquatableArray<string> Periods { get; init; }

    /// <summary>Whether it stands between quotation marks: where both do, the quotations are compared as wholes.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>A hash of the whole sentence's words, so that several values of one sentence are known to be of one.</summary>
    public int Sentence { get; init; }

    /// <summary>When it happens.</summary>
    public Claims.Tense Tense { get; init; }

    /// <summary>The time of day; for <see cref="ClaimKind.Hour"/> only.</summary>
    public TimeOfDay? Hour { get; init; }

    /// <summary>The day as the words alone give it, without a clock; for days, and for times of day that have one.</summary>
    public PartialDate? Day { get; init; }

    /// <summary>How it lies to the place; for <see cref="ClaimKind.Bearing"/> only.</summary>
    public Bearing? Bearing { get; init; }

    /// <summary>The town; for <see cref="ClaimKind.Site"/> only.</summary>
    public Entity? Site { get; init; }

    /// <summary>Half the width of the value's last stated digit.</summary>
    public decimal Rounding { get; init; }
}

/// <summary>A direction and a distance from a place.</summary>
/// <param name="Relation">Apart from it, off it, in a part of it …</param>
/// <param name="Direction">The direction, or null.</param>
/// <param name="Metres">The distance in metres, or null.</param>
internal sealed record Bearing(Places.SpatialRelation Relation, Places.CompassPoint? Direction, decimal? Metres);
