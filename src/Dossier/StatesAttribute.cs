namespace Dossier;

/// <summary>
/// Says what a constant is called in the articles, so that the compiler tells where they give another value. Without it nothing in C# is compared.
/// </summary>
/// <example>
/// <code>
/// [States("default connection timeout")]
/// public const int ConnectionTimeoutSeconds = 60;
///
/// [States("maximum upload size of the free plan", Unit = "MB")]
/// public static readonly long MaxUpload = 25;
/// </code>
/// </example>
/// <remarks>
/// On constants, enum members, default values of parameters, and static fields and properties whose value the compiler can work out: constants, <c>TimeSpan.FromSeconds(30)</c> and
/// the like, <c>new Version(8, 0)</c>. On an assembly it states the value it is given; <c>&lt;DossierFact Include="…" Value="…" /&gt;</c> in a project file writes that.
/// </remarks>
/// <param name="phrase">What the value is of, in the articles' words: "default connection timeout", "maximum number of retries", "minimum .NET version".</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class StatesAttribute(string phrase) : Attribute
{
    /// <summary>States a value by itself; for assemblies.</summary>
    /// <param name="phrase">What the value is of.</param>
    /// <param name="value">The value: "8.0", "30 seconds".</param>
    public StatesAttribute(string phrase, string value)
        : this(phrase) => Value = value;

    /// <summary>What the value is of.</summary>
    public string Phrase { get; } = phrase;

    /// <summary>The number's unit – "seconds", "MB", "percent", "EUR" – where neither type nor name tells: <c>TimeoutSeconds</c>, <c>MaxUploadMb</c>.</summary>
    public string? Unit { get; set; }

    /// <summary>The value that an assembly states; null on everything else.</summary>
    public string? Value { get; }

    /// <summary>The set of articles that is asked; every set by default.</summary>
    public string? Set { get; set; }
}
