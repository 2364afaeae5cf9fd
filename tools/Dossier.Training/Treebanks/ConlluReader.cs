using System.Globalization;

namespace Dossier.Training.Treebanks;

/// <summary>Reads CoNLL-U, the format of Universal Dependencies: ten tab-separated columns a word, a blank line after a sentence.</summary>
/// <remarks>See https://universaldependencies.org/format.html. Empty nodes ("8.1") are left out: they have no place in the text.</remarks>
public static class ConlluReader
{
    /// <summary>The sentences of files, one after another.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message has its number.</exception>
    public static List<TreebankSentence> ReadFiles(IEnumerable<string> paths)
    {
        var sentences = new List<TreebankSentence>();
        foreach (var path in paths)
        {
            using var reader = new StreamReader(path);
            sentences.AddRange(Read(reader));
        }
        return sentences;
    }

    /// <summary>The sentences of one file.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message has its number.</exception>
    public static IEnumerable<TreebankSentence> Read(TextReader reader)
    {
        var words = new List<TreebankWord>();
        var (id, newDocument, newParagraph) = ("", false, false);
        // The words of a surface token such as "don't", its last word's number, and whether white space follows it.
        var (surfaceEnd, surfaceSpace) = (0, true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return new TreebankSentence { Id = id, Words = words, NewDocument = newDocument, NewParagraph = newDocument || newParagraph };
                    words = [];
                    (id, newDocument, newParagraph) = ("", false, false);
                }
                surfaceEnd = 0;
                continue;
            }
            if (line[0] == '#')
            {
                newDocument |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                newParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
                if (line.StartsWith("# sent_id", StringComparison.Ordinal))
                    id = line[(line.IndexOf('=') + 1)..].Trim();
                continue;
            }
            var columns = line.Split('\t');
            if (columns.Length != 10)
                throw new InvalidDataException($"Line {number}: {columns.Length} columns, not 10.");
            if (columns[0].Contains('.'))
                continue;
            var space = Attribute(columns[9], "SpaceAfter") != "No";
            if (columns[0].IndexOf('-') is > 0 and var dash)
            {
                (surfaceEnd, surfaceSpace) = (Parse(columns[0][(dash + 1)..], number), space);
                continue;
            }
            var place = Parse(columns[0], number);
            words.Add(new TreebankWord
            {
                Form = columns[1],
                Lemma = columns[2],
                Upos = columns[3],
                Xpos = columns[4],
                Head = Parse(columns[6], number),
                Relation = columns[7],
                Entity = Attribute(columns[9], "NE") ?? "O",
                Coreference = Attribute(columns[9], "Entity") ?? "",
                SpaceAfter = place == surfaceEnd ? surfaceSpace : place > surfaceEnd && space,
            });
        }
        if (words.Count > 0)
            yield return new TreebankSentence { Id = id, Words = words, NewDocument = newDocument, NewParagraph = newDocument || newParagraph };
    }

    /// <summary>The value of an attribute in the last column ("SpaceAfter=No|NE=O"), or null.</summary>
    private static string? Attribute(string column, string name)
    {
        foreach (var attribute in column.Split('|'))
            if (attribute.Length > name.Length && attribute[name.Length] == '=' && attribute.StartsWith(name, StringComparison.Ordinal))
                return attribute[(name.Length + 1)..];
        return null;
    }

    private static int Parse(string column, int line) => int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw new InvalidDataException($"Line {line}: \"{column}\" is no number of a word.");
}
