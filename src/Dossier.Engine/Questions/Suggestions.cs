namespace Dossier.Engine.Questions;

using Dossier.Engine.Claims;
using Dossier.Engine.Findings;
using Dossier.Engine.Names;

/// <summary>A question near to one that no article answers; this one is answered.</summary>
/// <param name="Question">The question.</param>
/// <param name="Finding">What answers it; null for what somebody said.</param>
/// <param name="Title">What is asked instead, for a menu: <c>Ask about Ann Lee and Bo Ek</c>.</param>
public sealed record Suggestion(Question Question, FindingDigest? Finding, string Title);

/// <summary>Looks for what a question may have meant: other participants of that event, another event of those participants, another thing counted, another name.</summary>
public static class Suggestions
{
    private const int Most = 5;
    private const int MostParticipants = 4;

    /// <summary>Answered questions that differ in one thing from an unanswered one, the nearest first; at most five.</summary>
    /// <param name="question">The question.</param>
    /// <param name="kind">The kind of value that will do.</param>
    /// <param name="finder">What the articles say.</param>
    public static IReadOnlyList<Suggestion> For(Question question, ValueKind kind, AnswerFinder finder)
    {
        var found = new List<Suggestion>();
        var tried = new HashSet<Question>();
        foreach (var (near, title) in Candidates(question, finder).OrderByDescending(c => c.Nearness).ThenBy(c => c.Title, StringComparer.Ordinal).Select(c => (c.Question, c.Title)))
        {
            if (found.Count == Most)
                break;
            if (!tried.Add(near) || near.Equals(question))
                continue;
            // Whoever takes a suggestion must not find it unanswered too.
            var answer = finder.Answer(near, [kind]);
            if (answer.Finding is not null || answer.Voices.Count > 0)
                found.Add(new Suggestion(near, answer.Finding, title));
        }
        return found;
    }

    private static IEnumerable<(Question Question, string Title, int Nearness)> Candidates(Question question, AnswerFinder finder) => question.Asked switch
    {
        Asked.Said => Speakers(question, finder),
        Asked.Who => Holders(question, finder),
        _ => Findings(question, finder),
    };

    private static IEnumerable<(Question, string, int)> Findings(Question question, AnswerFinder finder)
    {
        var participants = question.Participants.Select(p => (Name: p, Asked: new AskedName(p))).ToList();
        foreach (var finding in finder.Findings)
        {
            var slot = finding.Slot!;
            if (!IsAsked(question.Asked, finding) || (question.Set is { } set && finding.Articles[0].Set != set))
                continue;
            var counted = question.Asked is Asked.HowMany or Asked.HowMuch && question.Of.Length > 0;
            var names = Names(finding);
            var shared = participants.Sum(p => finding.Agents.Count == 0 ? 0 : finding.Agents.Max(a => Nearness(p.Name, a.Name, p.Asked.Is(a))));
            if (names.Count > 0 && shared > 0 && (counted ? Asking.IsCounted(question.Of, slot) || (question.Asked == Asked.HowMuch && Asking.IsCounted(question.Of, finding)) : Asking.IsEvent(question.Event, finding)))
                yield return (question with { Participants = new(names) }, "Ask about " + Question.List(names), shared * 2);
            // Who is only named beside an event takes no part in it: it is asked for by its own place or people.
            else if (!counted && Asking.IsEvent(question.Event, finding) && finding.Articles.Exists(a => AskedName.AreIn(participants.ConvertAll(p => p.Asked), a)))
                yield return (question with { Participants = new(names) }, names.Count > 0 ? "Ask about " + Question.List(names) : "Ask about the " + question.Event + " without names", 1);
            if (counted)
            {
                var of = Counted(finding.Digest.Subject);
                yield return (question with { Of = of }, "Ask about \"" + of + "\"", Nearness(question.Of, of, false) + shared);
            }
            else if (slot.Predicate.Length > 0)
                yield return (question with { Event = EventWords.Noun(slot.Predicate) }, "Ask about the " + EventWords.Noun(slot.Predicate), shared);
        }
    }

    private static IEnumerable<(Question, string, int)> Speakers(Question question, AnswerFinder finder)
    {
        foreach (var article in finder.Articles)
            foreach (var claim in article.Claims)
                if (claim.Property is "words" or "statement" && claim.AttributedTo is { } speaker)
                    yield return (question with { Of = speaker }, "Ask what " + speaker + " said", Nearness(question.Of, speaker, false));
    }

    private static IEnumerable<(Question, string, int)> Holders(Question question, AnswerFinder finder)
    {
        foreach (var finding in finder.Findings)
            if (finding.Slot!.Kind == ClaimKind.Role)
                foreach (var agent in finding.Agents)
                    yield return (question with { Of = agent.Name }, "Ask who " + agent.Name + " is", Nearness(question.Of, agent.Name, false));
    }

    private static bool IsAsked(Asked asked, AskedFinding finding) => asked switch
    {
        Asked.When => finding.Slot!.Kind == ClaimKind.Date,
        Asked.Where => finding.Slot!.Kind == ClaimKind.Place,
        Asked.HowLong => finding.Slot!.Kind == ClaimKind.Duration,
        Asked.HowMany => finding.Slot!.Kind == ClaimKind.Count,
        _ => finding.Slot!.Kind is ClaimKind.Money or ClaimKind.Percentage,
    };

    /// <summary>Those whom the finding's subject names: most claims do.</summary>
    private static List<string> Names(AskedFinding finding) => finding.Agents
        .Where(a => finding.Digest.Subject.IndexOf(a.Name, StringComparison.Ordinal) >= 0)
        .Select(a => a.Name).Distinct(StringComparer.Ordinal).Take(MostParticipants).ToList();

    /// <summary>"Jobs created" of "jobs created by Acme".</summary>
    private static string Counted(string subject)
    {
        foreach (var joint in new[] { " by ", " of " })
            if (subject.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at)
                return subject.Substring(0, at);
        return subject;
    }

    /// <summary>3 for the same, 2 for a slip of the pen, 1 for a word in common, 0 for nothing.</summary>
    private static int Nearness(string asked, string name, bool isSame)
    {
        if (isSame)
            return 3;
        var (a, b) = (asked.ToLowerInvariant(), name.ToLowerInvariant());
        if (Spelling(a, b) <= 2)
            return 2;
        var words = b.Split(' ');
        return a.Split(' ').Any(w => w.Length > 2 && words.Any(v => v == w || (w.Length > 4 && Spelling(v, w) <= 1))) ? 1 : 0;
    }

    // Names are short; what is longer is none, and the cost grows with the product.
    private const int LongestName = 60;

    /// <summary>How many letters were added, left out or changed.</summary>
    private static int Spelling(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2 || a.Length > LongestName || b.Length > LongestName)
            return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var least = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = least;
            }
        }
        return row[b.Length];
    }
}
