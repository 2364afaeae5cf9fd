namespace Dossier;

/// <summary>Asks on what day the event of a <see cref="FactSheetAttribute">fact sheet</see> was: <c>Finding&lt;PartialDate&gt;</c>, or <c>Finding&lt;DateOnly&gt;</c> where the day is known.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class WhenAttribute : Attribute;

/// <summary>Asks where the event of a <see cref="FactSheetAttribute">fact sheet</see> was: <c>Finding&lt;string&gt;</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class WhereAttribute : Attribute;

/// <summary>Asks how long the event of a <see cref="FactSheetAttribute">fact sheet</see> lasted: <c>Finding&lt;Duration&gt;</c>, or <c>Finding&lt;TimeSpan&gt;</c> where the length is exact.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class HowLongAttribute : Attribute;

/// <summary>
/// Asks how many of a thing there were: <c>Finding&lt;Quantity&gt;</c>, or <c>Finding&lt;int&gt;</c>, <c>long</c> or <c>decimal</c> where one number is given.
/// </summary>
/// <param name="of">What is counted, with what narrows it or is done to it: "jobs", "small businesses", "people killed".</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class HowManyAttribute(string of) : Attribute
{
    /// <summary>What is counted.</summary>
    public string Of { get; } = of;
}

/// <summary>Asks how much money or what share: <c>Finding&lt;Money&gt;</c> or <c>Finding&lt;Percentage&gt;</c>.</summary>
/// <param name="of">What kind of sum or share: "fine", "turnout"; null where the event says it: a takeover, a fine.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class HowMuchAttribute(string? of = null) : Attribute
{
    /// <summary>What kind of sum or share, or null.</summary>
    public string? Of { get; } = of;
}

/// <summary>Asks in what post somebody is: <c>Finding&lt;string&gt;</c>. Of several posts it is the one that most articles give.</summary>
/// <param name="name">Whose, in any form of the name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class WhoAttribute(string name) : Attribute
{
    /// <summary>Whose post.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Asks what somebody said, in the articles that name every participant: <c>IReadOnlyList&lt;Quotation&gt;</c> or <c>ImmutableArray&lt;Quotation&gt;</c>,
/// direct and reported speech in the order of the articles' paths and of their texts.
/// </summary>
/// <param name="name">Who speaks, in any form of the name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class SaidAttribute(string name) : Attribute
{
    /// <summary>Who speaks.</summary>
    public string Name { get; } = name;
}
