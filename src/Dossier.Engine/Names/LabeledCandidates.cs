namespace Dossier.Engine.Names;

/// <summary>Lays the names that the labels tell over those of the rules.</summary>
/// <param name="text">The document.</param>
/// <param name="rules">The rules' names, in the order of the text.</param>
internal sealed class LabeledCandidates(NameText text, List<NameCandidate> rules)
{
    // What speaks for a kind is believed where no label is.
    private const int Likely = 3;

    // How much more what the rules weigh counts than what the labels do.
    private const int RuleWeight = 2;

    // Of one word these say what is meant, and no name: "the Ministry", "the Tower".
    private const NameWord Common = NameWord.Body | NameWord.Site | NameWord.Thing | NameWord.Legal | NameWord.Adjective | NameWord.Demonym | NameWord.Calendar | NameWord.Title | NameWord.Compass | NameWord.BeforeSite;

    /// <summary>
    /// The names of both, in the order of the text, none overlapping: the labels' wherever they tell one, but not across the ends of a name whose own words say what it is. A name that only rules tell is of
    /// no known kind unless they are sure of it.
    /// </summary>
    public List<NameCandidate> Merge(List<LabeledName> labeled)
    {
        var all = new List<NameCandidate>(rules.Count + labeled.Count);
        var next = 0;
        var end = 0;
        foreach (var label in labeled)
        {
            var name = BeforeOf(label, next);
            if (name.First < end || IsCommon(name) || Crosses(name, next))
                continue;
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
            if (Math.Max(rule.Person, Math.Max(rule.Organization, rule.Place)) < Likely)
                (rule.Person, rule.Organization, rule.Place, rule.Thing, rule.Hint, rule.IsUntold) = (0, 0, 0, Math.Min(rule.Thing, 1), 0, true);
            all.Add(rule);
        }
    }

    /// <summary>"Halden Steel of Calder": where the rules end a body before "of", what follows is its town. They know "the Bank of Calder" as one.</summary>
    private LabeledName BeforeOf(LabeledName name, int rule)
    {
        if (name.Type == EntityType.Organization)
            for (; rule < rules.Count && rules[rule].First <= name.First; rule++)
                if (rules[rule].First == name.First && rules[rule].End < name.End && text.IsWord(rules[rule].End, "of"))
                    return name with { End = rules[rule].End };
        return name;
    }

    /// <summary>Whether the name has other ends than one of the rules' that plainly is of a kind: "Brandt &amp; Okafor". <paramref name="rule"/> is the first that may overlap.</summary>
    private bool Crosses(LabeledName name, int rule)
    {
        for (; rule < rules.Count && rules[rule].First < name.End; rule++)
            if (rules[rule] is var plain && plain.End > name.First && (plain.First != name.First || plain.End != name.End)
                && (Math.Max(plain.Person, Math.Max(plain.Organization, plain.Place)) >= NameWitness.Plain || IsWhole(plain, name)))
                return true;
        return false;
    }

    /// <summary>"Old Stanton" of which a label tells "Stanton": a place or body is no shorter than its capitals.</summary>
    private static bool IsWhole(NameCandidate rule, LabeledName name) =>
        rule.First <= name.First && rule.End >= name.End && name.Type != EntityType.Person && Math.Max(rule.Organization, rule.Place) > Math.Max(0, rule.Person);

    private bool IsCommon(LabeledName name) =>
        name.End - name.First == 1 && text.Has(name.First, Common) && (!text.Has(name.First, NameWord.FirstName | NameWord.Surname) || name.First > 0 && text.IsWord(name.First - 1, "the"))
        && text.Places.At(name.First, name.End) < 0 && KnownBodies.Of(text, name.First, name.End) < 0;

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
        // "Baker Horace Blum thought": so is a trade at the beginning of a sentence.
        if (name.Type == EntityType.Person && candidate.First + 2 < name.End && text.Has(candidate.First, NameWord.Role) && text.Has(candidate.First + 1, NameWord.FirstName))
            candidate.First++;
        candidate.KnownPlace = text.Places.At(candidate.First, name.End);
        candidate.KnownBody = KnownBodies.Of(text, candidate.First, name.End);
        for (; rule < rules.Count && rules[rule].First < name.End; rule++)
        {
            var same = rules[rule];
            candidate.Gender |= same.Gender;
            if (same.First != candidate.First || same.End != name.End)
                continue;
            candidate.Person += RuleWeight * same.Person;
            candidate.Organization += RuleWeight * same.Organization;
            candidate.Place += RuleWeight * same.Place;
            candidate.Hint = same.Hint;
            // "The Quiroga Center" is no person, whoever it is called after.
            if (same.Person < NameWitness.Plain && Math.Max(same.Organization, same.Place) >= NameWitness.Plain)
                (candidate.Person, candidate.Organization, candidate.Place) = (Math.Min(candidate.Person, 0), Math.Max(candidate.Organization, same.Organization), Math.Max(candidate.Place, same.Place));
        }
        return candidate;
    }
}
