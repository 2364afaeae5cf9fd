namespace Dossier.Engine.Matching;

/// <summary>
/// Reads off two articles, and off their claims as laid side by side, what speaks for and against their telling of one event or thing: whom and what both name, the words they use,
/// and above all whether what both tell is mostly the same. Two matches of one club agree on nothing but the club.
/// </summary>
internal static class EventEvidence
{
    // As many words are said once.
    private const int LongSaying = 6;

    /// <summary>The evidence.</summary>
    /// <param name="pair">The articles.</param>
    /// <param name="aligned">Their claims that seem to be of one question, each once.</param>
    public static Evidence[] Read(ArticlePair pair, IReadOnlyList<CandidatePair> aligned)
    {
        var found = new List<Evidence> { Evidence.Side };
        if (pair.A.Digest.Clock.Date is { } day && pair.B.Digest.Clock.Date is { } other)
            found.Add(Math.Abs((day - other).TotalDays) <= 1 ? Evidence.SideOneDay : Evidence.SideDaysApart);
        if (pair.ArePages)
            found.Add(Evidence.SidePages);
        if (!pair.A.GateKeys.ShareNames(pair.B.GateKeys) && !pair.A.GateKeys.ShareWords(pair.B.GateKeys))
            found.Add(Evidence.SideUnmet);
        Add(Evidence.FocusShared1, EvidenceReader.Bin(pair.FocusShared, 35, 50, 62, 75, 101));
        Add(Evidence.TopicShared1, EvidenceReader.Bin(pair.TopicShared, 25, 40, 60, 85, 101));
        if (pair.ValuesAlike < 0)
            found.Add(Evidence.ValuesFew);
        else
            Add(Evidence.ValuesAlike1, EvidenceReader.Bin(pair.ValuesAlike, 12, 28, 45, 101, 101));
        if (pair.RareShared < 0)
            found.Add(Evidence.RareFew);
        else
            Add(Evidence.RareShared1, EvidenceReader.Bin(pair.RareShared, 20, 40, 55, 75, 101));
        found.Add(pair.PeopleShared < 0 ? Evidence.PeopleFew : pair.PeopleShared == 0 ? Evidence.PeopleOther : pair.PeopleShared < 60 ? Evidence.PeopleShared1 : Evidence.PeopleShared2);
        Add(Evidence.NamesAlike1, EvidenceReader.Bin(pair.NamesShared, 1, 34, 51, 75, 101));
        if (pair.A.LeadDay is { } first && pair.B.LeadDay is { } second)
            found.Add(first.Intersects(second) ? Evidence.LeadDaySame : Evidence.LeadDayOther);
        found.Add(pair.HeadRareShared switch { < 0 => Evidence.HeadRareFew, < 34 => Evidence.HeadRareNone, < 75 => Evidence.HeadRareSome, _ => Evidence.HeadRareMost });
        if (pair.HeadsOther > 0)
            found.Add(pair.HeadsOther == 1 ? Evidence.HeadOtherOne : Evidence.HeadOtherBoth);
        if (pair.TitlesOther is { } titles)
            found.Add(titles);
        int agreed = 0, all = 0, telling = 0, contrary = 0;
        if (aligned.Any(c => c is { A.Question.Kind: Claims.ClaimKind.Quotation, Concord: Concord.Agree } && Math.Min(c.A.Said.Count, c.B.Said.Count) >= LongSaying))
            found.Add(Evidence.SayingShared);
        foreach (var candidate in aligned)
            // Any two houses have rooms and are open.
            if (candidate.QuestionScore >= 0 && !candidate.A.Question.IsStatus)
            {
                all++;
                if (candidate.Concord == Concord.Agree)
                    agreed++;
                if (IsTelling(candidate.A) && IsTelling(candidate.B))
                    _ = candidate.Concord == Concord.Agree ? telling++ : contrary++;
            }
        if (all == 0)
            found.Add(Evidence.AlignedNone);
        else
            Add(Evidence.Agreed1, EvidenceReader.Bin(agreed * 100 / all, 20, 40, 60, 80, 101));
        Add(Evidence.AgreedOnce, EvidenceReader.Bin(agreed, 1, 2, 4, 999, 999));
        found.Add(telling switch { 0 => Evidence.TellingNone, 1 => Evidence.TellingOne, < 4 => Evidence.TellingSome, _ => Evidence.TellingMany });
        if (contrary > telling)
            found.Add(contrary > 2 * telling + 1 ? Evidence.ContraryMany : Evidence.ContrarySome);
        return [.. found];

        void Add(Evidence first, int bin)
        {
            if (bin > 0)
                found.Add(first + (byte)(bin - 1));
        }

        // A number or a day that two articles do not give by chance.
        static bool IsTelling(Asked asked) => asked.Question.IsOfValue && asked.Question.Kind switch
        {
            Claims.ClaimKind.Date => asked.Claim.Value.Date is { Exact: not null },
            Claims.ClaimKind.Hour or Claims.ClaimKind.Score or Claims.ClaimKind.Version => true,
            _ => Matcher.NumberOf(asked) != 0,
        };
    }
}
