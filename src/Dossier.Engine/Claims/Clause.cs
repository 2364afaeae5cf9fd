namespace Dossier.Engine.Claims;

using Dossier.Engine.Language;

/// <summary>When a clause says it happens.</summary>
internal enum Tense : byte
{
    /// <summary>Told as done.</summary>
    Past,
    /// <summary>Told as going on or always so.</summary>
    Present,
    /// <summary>Told as to come.</summary>
    Future,
}

/// <summary>One verb or event noun where it stands, with what its neighbours say of it.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Predicate">What it is; null for a word that looks like a verb and stands in no lexicon.</param>
/// <param name="Tense">When it happens.</param>
/// <param name="IsNegated">"not", "never", "no" before it.</param>
/// <param name="IsHedged">"could", "reportedly" before it.</param>
/// <param name="IsPassive">"was arrested".</param>
/// <param name="IsOpen">A question, a condition, or "not yet": it claims nothing that holds.</param>
/// <param name="Verb">The word of the sentence's tree that it is, where the tagger too takes it for a verb; else <see cref="SyntaxWord.None"/>.</param>
internal readonly record struct Clause(int Token, Predicate? Predicate, Tense Tense, bool IsNegated, bool IsHedged, bool IsPassive, bool IsOpen, int Verb);

/// <summary>Finds the verbs and event nouns of a sentence.</summary>
internal static class ClauseReader
{
    private const int Before = 5;

    /// <summary>The sentence's clauses in the order of the text. Its tree is asked for where a word may be a verb.</summary>
    public static void Read(Reading reading, List<Clause> clauses)
    {
        var (words, sentence) = (reading.Words, reading.Sentence);
        clauses.Clear();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = words.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            var predicate = ClaimWords.Predicates[token.Word];
            if (predicate is null ? !LooksLikeVerb(words, sentence, i) : !IsPredicateHere(words, sentence, i, predicate))
                continue;
            var tree = reading.Tree;
            var verb = tree is null ? SyntaxWord.None : VerbSyntax.VerbAt(tree, token);
            if (tree is not null && verb < 0 && predicate is not null && IsOtherWord(tree, token, predicate))
                continue;
            // "Who lives in Bergen": the noun is another word.
            if (verb >= 0 && predicate is { Forms: VerbForms.Noun })
                predicate = null;
            var clause = Describe(words, sentence, i, predicate);
            clauses.Add(verb >= 0 ? ClauseSyntax.Describe(words, tree!, verb, clause) : clause);
        }
    }

    private static Clause Describe(Words words, Sentence sentence, int i, Predicate? predicate)
    {
        var tense = predicate is null || (predicate.Forms & (VerbForms.Past | VerbForms.Noun)) != 0 ? Tense.Past
            : (predicate.Forms & VerbForms.Participle) != 0 ? Tense.Past : Tense.Present;
        bool negated = false, hedged = false, be = false, open = false;
        var isNoun = predicate is { } p && (p.Forms & VerbForms.Noun) != 0;
        for (var j = i - 1; j >= sentence.First && j >= i - Before; j--)
        {
            var token = words.Tokens[j];
            if (token.Kind != TokenKind.Word)
            {
                if (token.Kind == TokenKind.Symbol && !words.Is(j, '-'))
                    break;
                continue;
            }
            var grammar = ClaimWords.Grammar[token.Word];
            if ((grammar & Grammar.Boundary) != 0)
                break;
            if (j < i - 1 && ClaimWords.Predicates[token.Word] is { } other && (grammar & Grammar.Future) == 0 && !(isNoun && other.Class == "other"))
                break;
            negated |= (grammar & Grammar.Not) != 0 || EndsInNot(words, token);
            hedged |= (grammar & Grammar.Modal) != 0;
            be |= (grammar & Grammar.Be) != 0;
            open |= (grammar & (Grammar.Unless | Grammar.Yet)) != 0;
            if (isNoun && (grammar & Grammar.Future) != 0 && words.Text[token.Start] is 'w' or 'W' or 's' or 'S')
                // "Will go on sale": the auxiliary tells, "to" and "plans" don't.
                tense = Tense.Future;
            if (!isNoun && (grammar & (Grammar.Future | Grammar.Modal)) != 0 && (be || predicate is null || (predicate.Forms & VerbForms.Base) != 0))
                tense = Tense.Future;
            else if (!isNoun && be && tense != Tense.Future && predicate is { } q && (q.Forms & VerbForms.Gerund) != 0)
                tense = Tense.Present;
        }
        open |= words.Is(sentence.End - 1, '?');
        var passive = be && predicate is { } r && (r.Forms & VerbForms.Participle) != 0;
        return new Clause(i, predicate, tense, negated, hedged, passive, open, SyntaxWord.None);
    }

    /// <summary>"An open market", "the head": what looks like a verb is none. A noun of an event stays one, however it is tagged, and a past form that is no other ("met") is no noun.</summary>
    private static bool IsOtherWord(SyntaxTree tree, Token token, Predicate predicate) =>
        (predicate.Forms & VerbForms.Noun) == 0 && tree.At(token.Start) is >= 0 and var word
        && (tree[word].PartOfSpeech is PartOfSpeech.Adp or PartOfSpeech.Adv
            || (tree[word].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn && (predicate.Forms & (VerbForms.Base | VerbForms.Third | VerbForms.Gerund)) != 0)
            || (tree[word].PartOfSpeech == PartOfSpeech.Adj && (predicate.Forms & VerbForms.Base) != 0));

    /// <summary>"-ed" words that no lexicon has are taken for verbs of which nothing is known.</summary>
    private static bool LooksLikeVerb(Words words, Sentence sentence, int i)
    {
        var token = words.Tokens[i];
        if (token.Length < 5 || token.IsCapitalized || string.CompareOrdinal(words.Text, token.ReadEnd - 2, "ed", 0, 2) != 0)
            return false;
        // "the elected president", "a planned visit" are adjectives.
        return i == sentence.First || !IsDeterminer(words, i - 1);
    }

    private static bool IsPredicateHere(Words words, Sentence sentence, int i, Predicate predicate)
    {
        var onlyNoun = predicate.Forms == VerbForms.Noun;
        var hasNoun = (predicate.Forms & VerbForms.Noun) != 0;
        if (onlyNoun)
            return true;
        var afterDeterminer = i > sentence.First && IsDeterminer(words, i - 1);
        if (hasNoun)
            return true;
        // "the killing", "a wounded man": no verb of a clause.
        if (afterDeterminer)
            return false;
        // "Remained closed", "stayed shut" tell how things stand, not what happened.
        if (i > sentence.First && ClaimWords.Predicates[words.Tokens[i - 1].Word] is { Lemma: "remain" or "stay" or "keep" })
            return false;
        // A capital inside a sentence of the body belongs to a name: "the March for Life".
        return !words.Tokens[i].IsCapitalized || i == sentence.First || sentence.Kind is BlockKind.Headline or BlockKind.Heading;
    }

    internal static bool IsDeterminer(Words words, int i)
    {
        var token = words.Tokens[i];
        if (token.Kind != TokenKind.Word)
            return false;
        if (token.Length == 1)
            return words.Text[token.Start] is 'a' or 'A';
        return Determiners.Contains(token.Word) && token.Word != 0;
    }

    private static readonly HashSet<int> Determiners = new(Vocabulary.Instance.Lines("Claims/determiners.lexicon").Select(l => l.Words[0]));

    private static bool EndsInNot(Words words, Token token) =>
        token.Length > 3 && words.Text[token.ReadEnd - 1] is 't' or 'T' && words.Text[token.ReadEnd - 2] is '\'' or '\u2019' && words.Text[token.ReadEnd - 3] is 'n' or 'N';
}
