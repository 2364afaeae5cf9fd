using Dossier.Engine;

namespace Dossier.Generator.Tests.Harness;

/// <summary>Articles of our own for tests.</summary>
internal static class Sources
{
    public static ArticleInMemory Ledger { get; } = new("articles/harbour-fire.txt",
        "Fire closes Oslo harbour\n\nBy Ann Lee, May 5, 2017\n\nA fire on Thursday, May 4, closed the harbour of Oslo. About 120 people left their homes.\n\n\"We are safe\", said Mayor Bo Ek.\n",
        new ArticleOptions(Publisher: "The Ledger"));

    public static ArticleInMemory Courier { get; } = new("articles/0f3a99c1d2e4.txt",
        "Blaze at the harbour of Oslo\r\n\r\nPublished 6 May 2017\r\n\r\nThe fire at the harbour broke out on Friday. \u201CNobody was hurt\u201D, a spokesman said.\r\n");

    public static ArticleInMemory Notes { get; } = new("articles/notes.md", "# Notes\n\nNothing happened in Bergen.\n", new ArticleOptions(Set: "notes"));

    /// <summary>Contradicted by <see cref="Talk"/>.</summary>
    public static ArticleInMemory Meeting { get; } = new("articles/meeting.txt",
        "Mayor Ann Lee meets builder Bo Ek\n\nMayor Ann Lee met the builder Bo Ek in Oslo on May 4. The two talked about the harbour.\n",
        new ArticleOptions(DatePublished: "2017-05-06"));

    /// <summary>Contradicted by <see cref="Meeting"/>.</summary>
    public static ArticleInMemory Talk { get; } = new("articles/talk.txt",
        "Bo Ek and Ann Lee talk\n\nAnn Lee, the mayor, met Bo Ek in Oslo on May 5. They spoke of the harbour.\n",
        new ArticleOptions(DatePublished: "2017-05-08"));

    /// <summary>A fact sheet on <see cref="Meeting"/> and <see cref="Talk"/>.</summary>
    public const string Sheet = "using Dossier; [FactSheet(\"meeting\", \"Ann Lee\", \"Bo Ek\")] static partial class Talks { [When] public static partial Finding<PartialDate> Date(); }";

    public static ArticleInMemory[] All => [Ledger, Courier, Notes, Meeting, Talk];
}
