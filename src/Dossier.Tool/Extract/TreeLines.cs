using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Language;

namespace Dossier.Tool.Extract;

/// <summary>Writes the grammar of an article as CoNLL-U (universaldependencies.org/format.html): ten columns a word, a blank line after a sentence.</summary>
internal static class TreeLines
{
    /// <summary>The lines of every sentence that was parsed, fit for a terminal. The last column gives each word's offset and how sure its arc is, 0 to 255.</summary>
    public static IEnumerable<string> Write(ArticleFacts facts)
    {
        yield return "# file = " + Terminal.Escape(facts.Path);
        foreach (var tree in facts.Mentions.Trees)
        {
            if (tree is null)
                continue;
            yield return "# text = " + Terminal.Escape(facts.Slice(TextSpan.FromBounds(tree[0].Start, tree[tree.Count - 1].End)));
            for (var i = 0; i < tree.Count; i++)
                yield return Line(tree, i);
            yield return "";
        }
    }

    private static string Line(SyntaxTree tree, int i)
    {
        var word = tree[i];
        var space = i + 1 < tree.Count && tree[i + 1].Start == word.End ? "|SpaceAfter=No" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{i + 1}\t{Terminal.Escape(tree.Form(i))}\t_\t{word.PartOfSpeech.ToString().ToUpperInvariant()}\t{word.Tag.Name()}\t_\t{word.Head + 1}\t{word.Relation.Name()}\t_\tOffset={word.Start}|Sureness={word.Sureness}{space}");
    }
}
