namespace Dossier.Engine.Names;

/// <summary>Lays the names that the labels tell over those of the rules.</summary>
/// <param name="text">The document.</param>
/// <param name="rules">The rules' names, in the order of the text.</param>
internal sealed class LabeledCandidates(NameText text, List<NameCandidate> rules)
{
    // What speaks so plainly for a kind – "Ministry", "in the village of" – is believed where no label is.
    private const int Plain = 6;

    /// <summary>
    /// The names of both, in the order of the text, none overlapping: the labels' wherever they tell one. A name that only rules tell is one of no known kind, unless its own words say what it is.
    /// </summary>
    public List<NameCandidate> Merge(List<LabeledName> labeled)
    {
        var all = new List<NameCandidate>(rules.Count + labeled.Count);
        var next = 0;
        var end = 0;
        foreach (var name in labeled)
        {
            for (; next < rules.Count && rules[next].End <= name.First; next++)
                AddUnlabeled(rules[next]);
            all.Add(Candidate(name, next));
            end = name.End;
        }
        for (; next < rules.Count; next++)
            AddUnlabeled(rules[next]);
        return all;

        void AddUnlabeled(NameCandidate rule)
        {
            if (rule.First < end)
                return;
            if (Math.Max(rule.Person, Math.Max(rule.Organization, rule.Place)) < Plain)
                (rule.Person, rule.Organization, rule.Place, rule.Thing, rule.Hint) = (-1, 0, 0, Math.Min(rule.Thing, 1), 0);
            all.Add(rule);
        }
    }

    /// <summary>The candidate of a label's name; <paramref name="rule"/> is the first of the rules' that ends behind its first token.</summary>
    private NameCandidate Candidate(LabeledName name, int rule)
    {
        var candidate = new NameCandidate { First = name.First, End = name.End, Sentence = name.Sentence, Person = name.Person, Organization = name.Organization, Place = name.Place };
        // The title is no part of the name: "Ms Lee".
        while (name.Type == EntityType.Person && candidate.First + 1 < name.End && text.Has(candidate.First, NameWord.Title) && text.IsCapital(candidate.First))
        {
            candidate.Gender |= text[candidate.First] & (NameWord.Male | NameWord.Female);
            candidate.First += candidate.First + 2 < name.End && text.Words.Is(candidate.First + 1, '.') ? 2 : 1;
        }
        candidate.KnownPlace = text.Places.At(candidate.First, name.End);
        candidate.KnownBody = KnownBodies.Of(text, candidate.First, name.End);
        for (; rule < rules.Count && rules[rule].First < name.End; rule++)
        {
            var same = rules[rule];
            candidate.Gender |= same.Gender;
            if (same.First != candidate.First || same.End != name.End)
                continue;
            candidate.Person += same.Person;
            candidate.Organization += same.Organization;
            candidate.Place += same.Place;
            candidate.Hint = same.Hint;
        }
        return candidate;
    }
}
