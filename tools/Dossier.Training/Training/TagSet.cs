using Dossier.Engine.Language;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary>The joint tags the tagger chooses from: a part of speech and a Penn tag that occur together.</summary>
internal sealed class TagSet
{
    // A pair seen less often is an annotator's slip more often than grammar.
    private const int Seldom = 5;

    private readonly Dictionary<(string, string), byte> _numbers = [];
    private readonly Dictionary<string, byte> _commonest = new(StringComparer.Ordinal);

    /// <summary>The tags of sentences, the most frequent first.</summary>
    public TagSet(IEnumerable<TreebankSentence> sentences)
    {
        var counted = sentences.SelectMany(s => s.Words).GroupBy(w => (w.Upos, w.Xpos)).Where(g => g.Count() >= Seldom)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Upos, StringComparer.Ordinal).ThenBy(g => g.Key.Xpos, StringComparer.Ordinal);
        var tags = new List<(PartOfSpeech, PennTag)>();
        foreach (var group in counted)
        {
            _numbers.Add(group.Key, (byte)tags.Count);
            _commonest.TryAdd(group.Key.Upos, (byte)tags.Count);
            tags.Add((Enum.Parse<PartOfSpeech>(group.Key.Upos, ignoreCase: true), PennTags.Parse(group.Key.Xpos)));
        }
        Tags = [.. tags];
    }

    /// <summary>The tags by their numbers.</summary>
    public (PartOfSpeech PartOfSpeech, PennTag Penn)[] Tags { get; }

    /// <summary>A word's tag; the commonest of its part of speech for a rare pair.</summary>
    public byte NumberOf(TreebankWord word) => _numbers.TryGetValue((word.Upos, word.Xpos), out var number) ? number : _commonest.GetValueOrDefault(word.Upos);

    /// <summary>Each tag's part of speech.</summary>
    public PartOfSpeech[] Parts => [.. Tags.Select(t => t.PartOfSpeech)];

    /// <summary>Two bytes a tag, as the engine reads them.</summary>
    public byte[] Write() => [.. Tags.SelectMany(t => new[] { (byte)t.PartOfSpeech, (byte)t.Penn })];
}
