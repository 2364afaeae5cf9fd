namespace Dossier.Engine;

/// <summary>What kinds of block have in common.</summary>
internal static class BlockKinds
{
    /// <summary>Whether a block stands beside the story, and says who made it or how it is given out.</summary>
    public static bool IsBesideStory(this BlockKind kind) => kind is BlockKind.Byline or BlockKind.Credit or BlockKind.Boilerplate;
}
