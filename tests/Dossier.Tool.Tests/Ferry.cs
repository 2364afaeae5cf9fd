namespace Dossier.Tool.Tests;

/// <summary>Two articles of ours that disagree on how many were injured.</summary>
internal static class Ferry
{
    public const string Key = "count: injure, passenger";

    public const string Accept17 = "\"count: injure, passenger\"; accept \"17 passengers\" over \"14 passengers\"; the hospital's list";

    public const string Fourteen = """
        Ferry strikes pier at Westhaven

        By Ann Lee, March 6, 2019

        The ferry Brannoc hit the pier at Westhaven on Monday. 14 passengers were injured.

        Harbour master Rosa Diaz closed the pier. Divers will look at the hull, and the evening crossing is cancelled.
        """;

    public const string Seventeen = """
        Boat rams landing stage

        By Tom Marsh, March 6, 2019

        Harbour master Rosa Diaz shut the landing stage at Westhaven after the Brannoc ran into it on Monday.

        Nobody is missing, but 17 passengers were injured in the accident. The company has begun an inquiry into the brakes.
        """;

    public static Workspace Workspace() => new Workspace().Add("news/a.txt", Fourteen).Add("news/b.txt", Seventeen);
}
