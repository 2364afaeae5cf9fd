namespace Dossier.Engine;

using System.Collections;
using Dossier.Engine.Language;

/// <summary>The trees of an article's sentences, each made when somebody asks for it.</summary>
internal sealed class SentenceTrees(SyntaxReader syntax, int count) : IReadOnlyList<SyntaxTree?>
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public SyntaxTree? this[int sentence] => syntax.Of(sentence);

    /// <inheritdoc/>
    public IEnumerator<SyntaxTree?> GetEnumerator()
    {
        for (var s = 0; s < count; s++)
            yield return this[s];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
