using Dossier.Engine;
using Dossier.Engine.Language;
using Dossier.Engine.Names;

namespace Dossier.Mutation.Mutators;

/// <summary>A person's last name with another letter, or another person of the text in its place.</summary>
internal static class NameMutator
{
    private const int ShortestName = 4;
    private const string Vowels = "aeiou";
    private const string Consonants = "bdfgklmnprstvz";

    public static IEnumerable<Mutant> Of(SharedValue shared, ArticleFacts article, Choice choice)
    {
        if (shared.Value.Class != ValueClass.Name)
            yield break;
        var words = article.Mentions.Words;
        var seed = shared.Value.Key + " " + article.Document.Path;
        var last = DateMutator.TokensOf(words, shared.Value.Span).Last();
        if (words.Tokens[last] is { Kind: TokenKind.Word, Length: >= ShortestName })
        {
            var name = words.Slice(last);
            var misspelled = Misspell(name, choice, seed);
            // Who has a name wrong has it wrong throughout.
            var edits = Enumerable.Range(0, words.Tokens.Length).Where(t => words.Tokens[t].Length == name.Length && words.Slice(t) == name)
                .Select(t => new Edit(new TextSpan(words.Tokens[t].Start, name.Length), misspelled));
            if (misspelled != name)
                yield return new Mutant("name: another letter", edits);
        }
        var others = Others(shared, article);
        if (others.Count > 0)
        {
            var other = others[choice.Below(others.Count, seed)];
            yield return new Mutant("name: another person", shared.Places.Where(p => SharesSentence(shared.Value, p)).Select(p => new Edit(p.Span, other)));
        }
    }

    private static bool SharesSentence(StatedValue value, StatedValue place) => value.Sentence == place.Sentence;

    /// <summary>The name with one letter inside it replaced by another of its sort.</summary>
    public static string Misspell(string name, Choice choice, string seed)
    {
        var at = 1 + choice.Below(name.Length - 2, seed + " place");
        var letters = Vowels.Contains(char.ToLowerInvariant(name[at])) ? Vowels : Consonants;
        var letter = letters[choice.Below(letters.Length, seed + " letter")];
        if (letter == char.ToLowerInvariant(name[at]))
            letter = letters[(letters.IndexOf(letter) + 1) % letters.Length];
        return char.IsLetter(name[at]) ? name[..at] + (char.IsUpper(name[at]) ? char.ToUpperInvariant(letter) : letter) + name[(at + 1)..] : name;
    }

    /// <summary>The full names of the text's other persons whom the sentence does not name.</summary>
    private static List<string> Others(SharedValue shared, ArticleFacts article)
    {
        var names = article.Mentions.Names;
        var sentence = article.Mentions.Words.Sentences[shared.Value.Sentence];
        var span = article.Mentions.Words.Span(sentence.First, sentence.End);
        var here = names.Mentions.Where(n => n.Span.Overlaps(span)).Select(n => n.Entity).ToHashSet();
        return names.Mentions
            .Where(n => !n.IsPronoun && !here.Contains(n.Entity) && names.Entities[n.Entity].Type == EntityType.Person)
            .Select(n => article.Document.Slice(n.Span)).Where(w => w.Contains(' ') && !w.Contains('\n'))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
    }
}
