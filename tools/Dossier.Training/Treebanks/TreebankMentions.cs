using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Training.Treebanks;

/// <summary>Who and what the words of a document speak of, as its annotators have it (CorefUD; GUM's columns are entity, kind, status, salience, centering, head, link and name).</summary>
internal sealed partial class TreebankMentions
{
    private readonly Dictionary<int, HashSet<int>> _byHead = [];
    private readonly Dictionary<int, int> _byWord = [];
    private readonly Dictionary<int, int> _firstNoun = [];

    /// <summary>Reads the mentions of a document.</summary>
    public TreebankMentions(IReadOnlyList<TreebankSentence> sentences, TreebankText text)
    {
        for (var s = 0; s < sentences.Count; s++)
        {
            var open = new List<(int Entity, int First, int Head)>();
            for (var w = 0; w < sentences[s].Words.Count; w++)
                foreach (Match match in Mark().Matches(sentences[s].Words[w].Coreference))
                {
                    if (match.Groups["open"].Success)
                        open.Add((Number(match.Groups["open"]), w, Number(match.Groups["head"])));
                    if (!match.Groups["close"].Success && !match.Groups["alone"].Success)
                        continue;
                    var at = match.Groups["close"].Success ? open.FindLastIndex(m => m.Entity == Number(match.Groups["close"])) : open.Count - 1;
                    // A mention may go on in another sentence; such a one has no head here.
                    if (at < 0)
                        continue;
                    var (entity, first, head) = open[at];
                    open.RemoveAt(at);
                    var top = Math.Min(w, first + head - 1);
                    // "Professor | Eastman": any word of a name may be taken for its head.
                    for (var i = first; i <= w; i++)
                        if (i == top || IsOfName(sentences[s].Words[i], top) || IsOfName(sentences[s].Words[top], i))
                        {
                            if (!_byHead.TryGetValue(text.Words[s][i].Start, out var known))
                                _byHead.Add(text.Words[s][i].Start, known = []);
                            known.Add(entity);
                        }
                    if (sentences[s].Words[top].Upos is "NOUN" or "PROPN")
                        _firstNoun.TryAdd(entity, text.Words[s][top].Start);
                    if (first == w)
                        _byWord[text.Words[s][w].Start] = entity;
                }
        }
    }

    /// <summary>The entity a word by itself is a mention of, by its place; null for none.</summary>
    public int? OfWord(int place) => _byWord.TryGetValue(place, out var entity) ? entity : null;

    /// <summary>Whether a mention of an entity has its head at a place.</summary>
    public bool Is(int place, int entity) => _byHead.TryGetValue(place, out var entities) && entities.Contains(entity);

    /// <summary>Whether a noun or name is used of an entity before a place.</summary>
    public bool IsNamedBefore(int place, int entity) => _firstNoun.TryGetValue(entity, out var first) && first < place;

    private static bool IsOfName(TreebankWord word, int head) => word.Head == head + 1 && word.Relation is "flat" or "nmod:desc" or "compound" && word.Upos == "PROPN";

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\((?<open>\d+)-[^()-]*-[^()-]*-[^()-]*-[^()-]*-(?<head>\d+)[^()]*(?<alone>\))?|(?<close>\d+)\)")]
    private static partial Regex Mark();
}
