namespace Dossier.Engine.Names;

/// <summary>The names of a document: where they stand, and whom they name.</summary>
/// <param name="Text">The document.</param>
/// <param name="Candidates">The names of its sentences, in the order of the text.</param>
/// <param name="Entities">Whom they name.</param>
/// <param name="Placed">Every place of a name, in the order of the text.</param>
internal sealed record FoundNames(NameText Text, List<NameCandidate> Candidates, EntityTable Entities, List<PlacedName> Placed)
{
    /// <summary>The names that rules find by capitals, lexicons and what stands around.</summary>
    public static FoundNames ByRules(NameText text, LetterCase[] cases, CancellationToken cancellation) =>
        Of(text, cases, new NameFinder(text).Find(cases, cancellation), cancellation);

    /// <summary>The names that the labels tell, and those of the rules beside them, whose kind nobody then knows; both joined through the document.</summary>
    public static FoundNames ByLabels(FoundNames rules, LetterCase[] cases, NameLabeler labeler, CancellationToken cancellation)
    {
        var text = rules.Text;
        var features = new NameFeatures(new NameEvidence(rules, cancellation), Language.Model.LanguageModel.Instance.Words);
        var labeled = labeler.Find(features, text, cases, cancellation);
        return Of(text, cases, new LabeledCandidates(text, rules.Candidates).Merge(labeled), cancellation);
    }

    private static FoundNames Of(NameText text, LetterCase[] cases, List<NameCandidate> candidates, CancellationToken cancellation)
    {
        var forms = new NameForms(text, candidates, NameFinder.FindInTitles(text, cases, cancellation), cancellation);
        var table = new EntityTable(text, forms, cancellation);
        return new FoundNames(text, candidates, table, Place(text, cases, candidates, forms, table, cancellation));
    }

    private static List<PlacedName> Place(
        NameText text, LetterCase[] cases, List<NameCandidate> candidates, NameForms forms, EntityTable table, CancellationToken cancellation)
    {
        var found = new List<PlacedName>(candidates.Count);
        var matcher = new TitleCaseMatcher(text, forms, table);
        var next = 0;
        for (var s = 0; s < cases.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var first = found.Count;
            for (; next < candidates.Count && candidates[next].Sentence == s; next++)
                if (forms.Of(candidates[next]).Entity is >= 0 and var entity)
                    found.Add(new PlacedName(candidates[next].First, candidates[next].End, entity));
            if (cases[s] != LetterCase.Sentence)
                matcher.Match(text.Words.Sentences[s], cases[s] == LetterCase.Upper, found, first);
        }
        return found;
    }
}
