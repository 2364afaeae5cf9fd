namespace Dossier.Tool;

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    /// <summary>One line a result, as compilers write them.</summary>
    Text,
    /// <summary>For people at a terminal, one block a dispute, of a check only.</summary>
    Blocks,
    /// <summary>One JSON object.</summary>
    Json,
    /// <summary>JSON Lines: one object a result.</summary>
    Jsonl,
    /// <summary>SARIF 2.1.0, of a check only.</summary>
    Sarif,
    /// <summary>Markdown for a summary or a comment, of a check only.</summary>
    Markdown,
    /// <summary>Workflow commands of GitHub Actions, of a check only.</summary>
    GitHub,
    /// <summary>Tables of Parquet, of an extraction only.</summary>
    Parquet,
}
