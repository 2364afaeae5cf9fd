using Dossier.Engine.Documents;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

/// <summary>Reads the grammar of a text that is one paragraph.</summary>
internal static class Syntax
{
    /// <summary>The tree of every sentence that has a word.</summary>
    public static List<SyntaxTree> Trees(string text)
    {
        var words = Words(text);
        var reader = new SyntaxReader(words);
        return [.. Enumerable.Range(0, words.Sentences.Length).Select(reader.Of).OfType<SyntaxTree>()];
    }

    /// <summary>The tree of a text that is one sentence.</summary>
    public static SyntaxTree Tree(string text) => Assert.Single(Trees(text));

    /// <summary>The text's tokens and sentences.</summary>
    public static Words Words(string text) => SentenceSplitter.Split(new Document("a.txt", text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]));

    /// <summary>All that a tree says, a word a line; the minus of a root's head is the same in every culture.</summary>
    public static string Told(SyntaxTree tree) => string.Join("\n", Enumerable.Range(0, tree.Count).Select(i =>
        FormattableString.Invariant($"{i} {tree.Form(i)} {(int)tree[i].PartOfSpeech} {tree[i].Tag.Name()} {tree[i].Head} {tree[i].Relation.Name()} {tree[i].Sureness}")));
}
