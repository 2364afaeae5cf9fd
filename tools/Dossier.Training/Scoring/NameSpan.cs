using Dossier.Engine.Language;

namespace Dossier.Training.Scoring;

/// <summary>One name: its first and last word, and its kind as <see cref="NameLabeler"/> numbers it.</summary>
internal readonly record struct NameSpan(int First, int Last, int Kind)
{
    /// <summary>The names of a sequence of labels.</summary>
    public static List<NameSpan> All(byte[] labels)
    {
        var names = new List<NameSpan>();
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabeler.None)
                continue;
            var place = NameLabeler.Place(labels[i]);
            if (place is 0 or 3)
                first = i;
            if (place is 2 or 3)
                names.Add(new NameSpan(first, i, NameLabeler.Kind(labels[i])));
        }
        return names;
    }
}
