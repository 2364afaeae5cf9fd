namespace Dossier.Engine.Names;

/// <summary>The pronouns of the third person, each with its cases: "she", "her", "hers".</summary>
internal enum PronounKind : byte
{
    /// <summary>"He".</summary>
    He,
    /// <summary>"She".</summary>
    She,
    /// <summary>"It".</summary>
    It,
    /// <summary>"They".</summary>
    They,
}
