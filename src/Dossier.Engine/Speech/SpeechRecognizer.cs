namespace Dossier.Engine.Speech;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

/// <summary>Finds what a document has others say, and who says it.</summary>
public static class SpeechRecognizer
{
    /// <summary>Direct and indirect speech in the order of the text; a direct one may lie inside an indirect one.</summary>
    /// <remarks>Quoted words that nobody is said to say, such as titles, nicknames and scare quotes, are no speech.</remarks>
    public static SpeechMention[] Recognize(Document document, Words words, NamesFound names, CancellationToken cancellation = default) =>
        Recognize(document, words, names, new SyntaxReader(words), cancellation);

    internal static SpeechMention[] Recognize(Document document, Words words, NamesFound names, SyntaxReader syntax, CancellationToken cancellation)
    {
        var quotations = QuotationMarks.Find(words);
        var inside = new bool[words.Tokens.Length];
        foreach (var quoted in quotations)
            for (var i = quoted.Open; i < quoted.End; i++)
                inside[i] = true;
        var speakers = new Speakers(words, syntax);
        var clauses = new ReportedClauses(words, inside, speakers);
        var resolver = new SpeakerNames(words, names);
        var found = new List<SpeechMention>();
        var direct = new DirectSpeech(words, new Attribution(words, inside, clauses, speakers), quotations);
        var reported = new List<ReportedClause>();
        for (var s = 0; s < words.Sentences.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = words.Sentences[s];
            if (sentence.Kind.IsBesideStory())
                continue;
            var start = found.Count;
            reported.Clear();
            clauses.Find(sentence.First, sentence.End, reported);
            foreach (var clause in reported)
                Add(found, words, resolver, sentence.Block, words.Span(clause.First, clause.End), words.Span(clause.First, clause.End), false, clause.Speaker, clause.CueFirst, clause.CueEnd);
            foreach (var said in direct.OfSentence(s))
                Add(found, words, resolver, sentence.Block, words.Span(said.Quoted.First, said.Quoted.Last), words.Span(said.Quoted.Open, said.Quoted.End), true, said.Speaker, said.CueFirst, said.CueEnd);
            found.Sort(start, found.Count - start, ByPlace.Instance);
        }
        return found.ToArray();
    }

    private static void Add(List<SpeechMention> found, Words words, SpeakerNames names, int block, TextSpan content, TextSpan span, bool isDirect, Speaker speaker, int cueFirst, int cueEnd)
    {
        if (speaker.IsNone && cueEnd == 0)
        {
            found.Add(new SpeechMention(content, span, isDirect, null, null, default, default));
            return;
        }
        var (name, entity) = names.Resolve(speaker, block);
        found.Add(new SpeechMention(content, span, isDirect, name, entity, words.Span(cueFirst, cueEnd), words.Span(speaker.First, speaker.End)));
    }

    private sealed class ByPlace : IComparer<SpeechMention>
    {
        public static readonly ByPlace Instance = new();

        public int Compare(SpeechMention? x, SpeechMention? y)
        {
            var order = x!.Span.Start.CompareTo(y!.Span.Start);
            if (order == 0)
                order = y.Span.Length.CompareTo(x.Span.Length);
            return order != 0 ? order : x.Cue.Start.CompareTo(y.Cue.Start);
        }
    }
}
