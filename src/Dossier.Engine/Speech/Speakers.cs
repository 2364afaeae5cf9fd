namespace Dossier.Engine.Speech;

using Dossier.Engine.Language;

/// <summary>Finds whose words a cue reports: the subject of its verb where the parse is sure of it, else the noun phrase before it.</summary>
internal sealed class Speakers(Words words, SyntaxReader syntax)
{
    private const int MostWords = 14;

    /// <summary>Whoever is the subject of a cue, however far before it; none when the cue is passive, denied or put as a possibility.</summary>
    /// <param name="cue">Index of the cue's token.</param>
    /// <param name="low">The first token of the sentence, or of the stretch in which the speaker must stand.</param>
    public Speaker Before(int cue, int low)
    {
        var near = Speaker.Before(words, cue, low);
        if (syntax.Of(words.SentenceOf(cue)) is not { } tree || VerbSyntax.VerbAt(tree, words.Tokens[cue]) is not (>= 0 and var verb) || IsHeldBack(tree, verb))
            return near;
        var subject = VerbSyntax.Subject(tree, verb);
        if (subject < 0 || subject > verb || tree[subject].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron))
            return near;
        var speaker = Of(tree, Named(tree, subject), low);
        if (speaker.IsNone || near.IsNone)
            return near.IsNone && Reports(tree, verb) ? speaker : near;
        if (IsBeside(near, words.FirstTokenFrom(tree[subject].Start)) && tree[subject].Sureness >= VerbSyntax.Sure)
            return new Speaker(speaker.First, Math.Min(speaker.End, near.First - 1));
        // Where both find the same head, the words before the cue have the better edges; and behind a comma a new speaker begins: "…, officials said".
        return near.First < speaker.End || HasComma(speaker.End, near.First) ? near : speaker;
    }

    /// <summary>Whether a cue's object is plainly a thing: "denied the charges until he left" reports no clause.</summary>
    public bool TakesThing(int cue) =>
        syntax.Of(words.SentenceOf(cue)) is { } tree && VerbSyntax.VerbAt(tree, words.Tokens[cue]) is >= 0 and var verb
        && tree.Child(verb, Relation.Obj) is >= 0 and var thing && tree[thing].Sureness >= VerbSyntax.Sure && tree.Child(verb, Relation.Ccomp) < 0
        && !(tree.Range(thing).Last + 1 is var next && next < tree.Count && tree[next].Tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD);

    /// <summary>Whether the verb has a clause for its object, or is put behind one: "describes the plan" reports nothing.</summary>
    private static bool Reports(SyntaxTree tree, int verb) =>
        tree[verb].Relation == Relation.Parataxis || tree.Child(verb, Relation.Ccomp) >= 0 || tree.Child(verb, Relation.Parataxis) >= 0;

    /// <summary>"The sign behind Ann Lee reads", "the report about Ann Lee said": the words before the cue only tell where the subject is, or what it is about; "the letter by Ann Lee" tells whose words it has.</summary>
    private bool IsBeside(Speaker near, int subject) =>
        near.First - 1 > subject && SpeechWords.Is(words.Tokens[near.First - 1], SpeechWord.Preposition) && !SpeechWords.Is(words.Tokens[near.First - 1], SpeechWord.InnerPreposition)
        && !(words.Is(near.First - 1, "by") || words.Is(near.First - 1, "as") || words.Is(near.First - 1, "like") || words.Is(near.First - 1, "to") || words.Is(near.First - 1, "including"));

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (words.Is(i, ','))
                return true;
        return false;
    }

    /// <summary>"the mayor, Ann Lee, said": the name says more than the post.</summary>
    private static int Named(SyntaxTree tree, int subject) =>
        tree[subject].PartOfSpeech == PartOfSpeech.Noun && tree.Child(subject, Relation.Appos) is >= 0 and var name && tree[name].PartOfSpeech == PartOfSpeech.Propn && tree[name].Sureness >= VerbSyntax.Sure
            ? name : subject;

    /// <summary>"Was told", "could say", "did not say": nobody's words.</summary>
    private static bool IsHeldBack(SyntaxTree tree, int verb)
    {
        if (VerbSyntax.IsPassive(tree, verb) || tree[verb].Tag is PennTag.VB)
            return true;
        for (var child = tree[verb].FirstChild; child >= 0; child = tree[child].NextSibling)
            if (tree[child].Tag == PennTag.MD || tree[child].PartOfSpeech == PartOfSpeech.Part)
                return true;
        return false;
    }

    private Speaker Of(SyntaxTree tree, int noun, int low)
    {
        var (first, last) = VerbSyntax.Phrase(tree, noun);
        var from = words.FirstTokenFrom(tree[first].Start);
        var end = words.FirstTokenFrom(tree[last].End);
        // "District Attorney Ann Lee": a name is not left halfway.
        while (end < words.Tokens.Length && end - from < MostWords && words.Tokens[end].Kind == TokenKind.Word && words.Tokens[end].IsCapitalized && words.Tokens[end - 1].IsCapitalized && words.Tokens[end].SpaceBefore)
            end++;
        return from >= low && end > from && Speaker.Names(words, from, end) ? new Speaker(from, end) : Speaker.None;
    }
}
