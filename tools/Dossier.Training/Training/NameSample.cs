using Dossier.Engine;
using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Language.Model;
using Dossier.Engine.Names;
using Dossier.Training.Treebanks;

namespace Dossier.Training.Training;

/// <summary>A sentence of a document as the labeler of names sees it, with the labels its annotators gave.</summary>
internal sealed unsafe class NameSample
{
    private static readonly EntityType[] Kinds = [EntityType.Person, EntityType.Organization, EntityType.Place];

    private NameSample(uint[]?[] features, byte[] right) => (Features, Right) = (features, right);

    /// <summary>The features of each token; null for one that can't be of a name.</summary>
    public uint[]?[] Features { get; }

    /// <summary>The labels.</summary>
    public byte[] Right { get; }

    /// <summary>How many tokens.</summary>
    public int Count => Right.Length;

    /// <summary>The sentences of a document's running text.</summary>
    public static List<NameSample> Of(IReadOnlyList<TreebankSentence> document)
    {
        var source = new TreebankText(document);
        var read = DocumentReader.Read("document.txt", source.Text);
        var words = SentenceSplitter.Split(read);
        var text = new NameText(words, default);
        var cases = LetterCases.Of(text);
        var features = new NameFeatures(new NameEvidence(FoundNames.ByRules(text, cases, default), default), LanguageModel.Instance.Words);
        var right = LabelsOf(words, source, document);
        var samples = new List<NameSample>();
        var room = stackalloc uint[NameFeatures.Most];
        for (var s = 0; s < cases.Length; s++)
        {
            var sentence = words.Sentences[s];
            if (cases[s] == LetterCase.Upper || sentence.End == sentence.First)
                continue;
            features.Open(sentence);
            var all = new uint[]?[sentence.End - sentence.First];
            for (var i = 0; i < all.Length; i++)
                if (features.IsCandidate(sentence.First + i))
                    all[i] = new Span<uint>(room, features.Of(sentence.First + i, room)).ToArray();
            var labels = right[sentence.First..sentence.End];
            Forget(labels, i => all[i] is null);
            if (all.Any(f => f is not null))
                samples.Add(new NameSample(all, labels));
        }
        return samples;
    }

    /// <summary>The annotators' labels of a document's tokens; a name whose ends are inside tokens is none.</summary>
    private static byte[] LabelsOf(Words words, TreebankText source, IReadOnlyList<TreebankSentence> document)
    {
        var labels = new byte[words.Tokens.Length];
        foreach (var (span, kind) in Scoring.NamesCommand.Gold(document, source))
        {
            int first = words.FirstTokenFrom(span.Start), end = words.FirstTokenFrom(span.End);
            if (first >= end || words.Tokens[first].Start != span.Start || words.Tokens[end - 1].ReadEnd != span.End)
                continue;
            for (var i = first; i < end; i++)
                labels[i] = NameLabel.Of(Kinds[kind], i == first, i + 1 == end);
        }
        return labels;
    }

    /// <summary>Takes names with a token that can't be of one out of what is to be learned, and names that a sentence's end cuts.</summary>
    private static void Forget(byte[] labels, Func<int, bool> isOutside)
    {
        for (var i = 0; i < labels.Length;)
        {
            var first = i;
            while (i < labels.Length && NameLabel.GoesOn(labels[i]))
                i++;
            i = Math.Min(i + 1, labels.Length);
            if (labels[first] != NameLabel.None && (!NameLabel.Begins(labels[first]) || NameLabel.GoesOn(labels[i - 1]) || Enumerable.Range(first, i - first).Any(isOutside)))
                Array.Clear(labels, first, i - first);
        }
    }
}
