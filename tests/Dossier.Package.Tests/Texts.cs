namespace Dossier.Package.Tests;

/// <summary>Articles of ours, two about each of two events.</summary>
internal static class Texts
{
    public const string Harbour = """
        Mayor Ann Lee meets builder Bo Ek

        Mayor Ann Lee met the builder Bo Ek in Oslo on May 4. The two talked about the harbour.

        The fire of Monday, May 2, 2017, was not discussed.
        """;

    public const string Blaze = """
        Bo Ek and Ann Lee talk

        Ann Lee, the mayor, met Bo Ek in Oslo on May 5. They spoke of the harbour.
        """;

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
}
