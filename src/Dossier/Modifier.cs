namespace Dossier;

/// <summary>How the words bend a value, after the <c>mod</c> attribute of TIMEX3 (ISO-TimeML), used for quantities too.</summary>
#if NET8_0_OR_GREATER
[JsonConverter(typeof(JsonStringEnumConverter<Modifier>))]
#endif
public enum Modifier
{
    /// <summary>The value as it stands.</summary>
    None,
    /// <summary>"about", "around", "some", "nearly": read as ±10 %.</summary>
    Approximate,
    /// <summary>"more than", "over": above the value, which is excluded.</summary>
    MoreThan,
    /// <summary>"less than", "under", "fewer than": below the value, which is excluded.</summary>
    LessThan,
    /// <summary>"at least": the value or above.</summary>
    EqualOrMore,
    /// <summary>"up to", "at most": the value or below.</summary>
    EqualOrLess,
    /// <summary>"early", "the beginning of".</summary>
    Start,
    /// <summary>"mid-", "the middle of".</summary>
    Mid,
    /// <summary>"late", "the end of".</summary>
    End,
    /// <summary>"before".</summary>
    Before,
    /// <summary>"after", "since".</summary>
    After,
    /// <summary>"by".</summary>
    OnOrBefore,
    /// <summary>"from … on".</summary>
    OnOrAfter,
}
