namespace Dossier.Package.Tests;

/// <summary>Two articles of ours about one event.</summary>
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
}
