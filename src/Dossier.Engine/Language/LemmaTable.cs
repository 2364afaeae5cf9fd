namespace Dossier.Engine.Language;

/// <summary>The words of <c>Language/Lemmas.lexicon</c>: forms that no rule explains, and dictionary forms that the rules would miss.</summary>
internal static class LemmaTable
{
    private const int Kinds = (int)Inflection.Number + 1;

    private static readonly Dictionary<string, string>[] Forms = new Dictionary<string, string>[Kinds];
    private static readonly HashSet<string> Regular = new(StringComparer.Ordinal);

    static LemmaTable()
    {
        for (var kind = 0; kind < Kinds; kind++)
            Forms[kind] = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Vocabulary.Instance.Lines("Language/Lemmas.lexicon"))
            Add(line.Fields);
    }

    /// <summary>The dictionary form of an irregular form in small letters, or null.</summary>
    public static string? Find(string form, Inflection inflection) => Forms[(int)inflection].TryGetValue(form, out var lemma) ? lemma : null;

    /// <summary>Whether a dictionary form is known to be inflected by rule.</summary>
    public static bool IsRegular(string lemma) => Regular.Contains(lemma);

    private static void Add(string[] fields)
    {
        switch (fields[1])
        {
            case "verb":
                Add(Inflection.Past, fields[2], fields[0]);
                Add(Inflection.Participle, fields[fields.Length - 1], fields[0]);
                // The gerund and the third person of an irregular verb are regular, and its spelling is known.
                Regular.Add(fields[0]);
                break;
            case "noun":
                Add(Inflection.Plural, fields[2], fields[0]);
                break;
            case "adjective":
                Add(Inflection.Comparative, fields[2], fields[0]);
                Add(Inflection.Superlative, fields[3], fields[0]);
                break;
            case "regular":
                Regular.Add(fields[0]);
                break;
            default:
                Add((Inflection)Enum.Parse(typeof(Inflection), fields[1], ignoreCase: true), fields[2], fields[0]);
                break;
        }
    }

    /// <summary>Of two entries with one form the first holds.</summary>
    private static void Add(Inflection inflection, string forms, string lemma)
    {
        foreach (var form in forms.Split(','))
            if (!Forms[(int)inflection].ContainsKey(form))
                Forms[(int)inflection].Add(form, lemma);
    }
}
