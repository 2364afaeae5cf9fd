namespace Dossier.Engine.Findings;

using Dossier.Engine.Claims;

/// <summary>
/// Finds copies, and again after an edit: then it looks only at the articles that share a run of words with one that came, went or was changed – where that is a run by which it is found – and at what is like an article that was
/// changed.
/// </summary>
internal sealed class CopyFinder
{
    // A run of words in more articles than this is a phrase, and tells none apart.
    private const int MostOfOneRun = 64;

    // What follows is held against each article that was edited; with more of these it is looked at again.
    private const int MostEdits = 8;

    // By set and run of words, the articles in order that have it and are no copies: all, so that one can leave, though only the first are found by it.
    private readonly Dictionary<string, Dictionary<long, List<Text>>> _byRun = new(StringComparer.Ordinal);
    private List<Text> _texts = [];
    private IReadOnlyDictionary<string, string> _copies = new Dictionary<string, string>();
    private int _round;

    /// <summary>How many articles were looked at.</summary>
    public long Looked { get; private set; }

    /// <summary>The path of the article that each copy is of, by the copy's path; the same object as the last time where that is the same.</summary>
    public IReadOnlyDictionary<string, string> Find(IEnumerable<ArticleDigest> articles, CancellationToken cancellation)
    {
        var before = _texts;
        var known = before.ToDictionary(t => t.Path, StringComparer.Ordinal);
        _texts = articles.Select(a => known.TryGetValue(a.Path, out var text) && text.IsOf(a) ? text : new Text(a)).ToList();
        _texts.Sort(Text.InOrder);
        var changed = new HashSet<(string, long)>();
        var edits = new List<(Text Before, Text After)>();
        var (next, isOther) = (0, false);
        foreach (var text in _texts)
        {
            cancellation.ThrowIfCancellationRequested();
            for (; next < before.Count && Text.InOrder(before[next], text) < 0; next++)
                Gone(before[next]);
            var old = next < before.Count && Text.InOrder(before[next], text) == 0 ? before[next++] : null;
            if (old == text && !(changed.Count > 0 && text.Runs.Any(run => changed.Contains((text.Set, run)))) && !edits.Exists(e => e.After.Set == text.Set && (Text.AreCopies(e.Before, text) || Text.AreCopies(e.After, text))))
                continue;
            Looked++;
            var (wasFound, original) = (old is { Original: null }, FirstLike(text));
            isOther |= original?.Path != old?.Original?.Path;
            text.Original = original;
            if (old == text && wasFound == (original is null))
                continue;
            if (old != text && wasFound && original is null && old!.Set == text.Set && edits.Count < MostEdits)
            {
                Edit(old, text);
                continue;
            }
            if (wasFound)
                Leave(old!);
            if (original is null)
                Enter(text);
        }
        for (; next < before.Count; next++)
            Gone(before[next]);
        if (isOther)
            _copies = _texts.Where(t => t.Original is not null).ToDictionary(t => t.Path, t => t.Original!.Path, StringComparer.Ordinal);
        return _copies;

        void Gone(Text text)
        {
            isOther |= text.Original is not null;
            if (text.Original is null)
                Leave(text);
        }

        // What stands behind the first of a run is found by others, and its coming and going changes nothing.
        void Leave(Text text)
        {
            foreach (var run in text.Runs)
                Take(text, run);
        }

        void Enter(Text text)
        {
            foreach (var run in text.Runs)
                Put(text, run);
        }

        // By the runs of both the one is found where the other was.
        void Edit(Text old, Text text)
        {
            edits.Add((old, text));
            var both = new HashSet<long>(old.Runs);
            both.IntersectWith(text.Runs);
            foreach (var run in old.Runs)
                if (!both.Contains(run))
                    Take(old, run);
                else if (_byRun[text.Set][run] is var list)
                    list[list.BinarySearch(old, Text.Order)] = text;
            foreach (var run in text.Runs)
                if (!both.Contains(run))
                    Put(text, run);
        }

        void Take(Text text, long run)
        {
            var list = _byRun[text.Set][run];
            var at = list.BinarySearch(text, Text.Order);
            list.RemoveAt(at);
            if (list.Count == 0)
                _byRun[text.Set].Remove(run);
            if (at < MostOfOneRun)
                changed.Add((text.Set, run));
        }

        void Put(Text text, long run)
        {
            if (!_byRun.TryGetValue(text.Set, out var ofSet))
                _byRun.Add(text.Set, ofSet = []);
            if (!ofSet.TryGetValue(run, out var list))
                ofSet.Add(run, list = new(1));
            var at = ~list.BinarySearch(text, Text.Order);
            list.Insert(at, text);
            if (at < MostOfOneRun)
                changed.Add((text.Set, run));
        }
    }

    /// <summary>The first article before a text that has most of its runs, by the least run of both.</summary>
    private Text? FirstLike(Text text)
    {
        if (!_byRun.TryGetValue(text.Set, out var ofSet))
            return null;
        _round++;
        foreach (var run in text.Runs)
            if (ofSet.TryGetValue(run, out var list))
                for (var i = 0; i < list.Count && i < MostOfOneRun && Text.InOrder(list[i], text) < 0; i++)
                    if (list[i].MarkIn(_round) && Text.AreCopies(text, list[i]))
                        return list[i];
        return null;
    }

    /// <summary>What is asked of an article.</summary>
    private sealed class Text(ArticleDigest article)
    {
        public static readonly Comparison<Text> InOrder = static (a, b) =>
            a._date != b._date ? a._date.CompareTo(b._date) : a._minute != b._minute ? a._minute.CompareTo(b._minute) : string.CompareOrdinal(a.Path, b.Path);

        public static readonly IComparer<Text> Order = Comparer<Text>.Create(InOrder);

        private readonly DateTime _date = article.Clock.Date ?? DateTime.MaxValue;
        private readonly int _minute = article.Clock.Minute ?? int.MaxValue;
        private int _tried;

        public string Path { get; } = article.Path;

        public string Set { get; } = article.Set;

        public EquatableArray<long> Runs { get; } = article.Fingerprint;

        /// <summary>The article that it is a copy of, or null.</summary>
        public Text? Original { get; set; }

        public static bool AreCopies(Text a, Text b) => Fingerprint.AreCopies(a.Runs, b.Runs);

        /// <summary>Whether an article of the same path is the same in all that is asked.</summary>
        public bool IsOf(ArticleDigest other) =>
            Set == other.Set && _date == (other.Clock.Date ?? DateTime.MaxValue) && _minute == (other.Clock.Minute ?? int.MaxValue) && Runs.Equals(other.Fingerprint);

        /// <summary>Marks it; false where it was marked in this round.</summary>
        public bool MarkIn(int round)
        {
            var isFirst = _tried != round;
            _tried = round;
            return isFirst;
        }
    }
}
