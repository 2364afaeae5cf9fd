namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>
/// Resolves "he" and "she" where one person is plainly meant: the only one of fitting gender named before in the sentence; else the only one of the
/// sentence before; else, for the first word of a sentence, the subject of the sentence before. Everything else stays unresolved, and so does speech:
/// inside quotation marks a pronoun is the speaker's.
/// </summary>
internal sealed class PronounResolver(PlacedNames names)
{
    /// <summary>A subject starts within so many tokens of its sentence's start: "On Monday, Doe".</summary>
    private const int LastSubjectStart = 4;

    private readonly List<int> _before = [];
    private readonly List<int> _here = [];
    private int _subjectBefore = -1;
    private int _subjectHere = -1;

    private NameText Text => names.Text;

    /// <summary>The pronouns that stand for a person, in the order of the text.</summary>
    public List<PlacedName> Find(LetterCase[] cases, CancellationToken cancellation)
    {
        var found = new List<PlacedName>();
        var next = 0;
        var isQuoted = false;
        var block = -1;
        for (var s = 0; s < cases.Length; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            var sentence = Text.Words.Sentences[s];
            if (sentence.Block != block)
                isQuoted = false;
            block = sentence.Block;
            if (cases[s] != LetterCase.Sentence || sentence.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst))
                continue;
            _here.Clear();
            _subjectHere = -1;
            while (next < names.All.Count && names.All[next].First < sentence.First)
                next++;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (next < names.All.Count && names.All[next].First == i)
                {
                    if (names.Type(next) == EntityType.Person)
                        Note(names.All[next].Entity, i, sentence);
                    i = names.All[next++].End - 1;
                    continue;
                }
                if (Text.Words.Tokens[i].Length == 1)
                    isQuoted = Text.Words.Text[Text.Words.Tokens[i].Start] switch { '\u201C' => true, '\u201D' => false, '"' => !isQuoted, _ => isQuoted };
                if (isQuoted || Gender(i, sentence.End) is not (not NameWord.None and var gender) || Resolve(i, gender, sentence) is not (>= 0 and var entity))
                    continue;
                names.Entities.AddGender(entity, gender);
                found.Add(new PlacedName(i, i + 1, entity, true));
                Note(entity, i, sentence);
            }
            _before.Clear();
            _before.AddRange(_here);
            _subjectBefore = _subjectHere;
        }
        return found;
    }

    private void Note(int entity, int token, Sentence sentence)
    {
        // More people than this in one sentence, and no pronoun is plain.
        const int MostPeople = 8;
        if (_here.Count == 0 && token <= sentence.First + LastSubjectStart)
            _subjectHere = entity;
        if (_here.Count < MostPeople && !_here.Contains(entity))
            _here.Add(entity);
    }

    private int Resolve(int token, NameWord gender, Sentence sentence)
    {
        var here = Only(_here, gender, out var count);
        if (count > 0)
            return here;
        var before = Only(_before, gender, out count);
        if (count == 1)
            return before;
        return count > 1 && token <= sentence.First + 1 && _subjectBefore >= 0 && Fits(_subjectBefore, gender) ? _subjectBefore : -1;
    }

    /// <summary>The only person of fitting gender, or -1.</summary>
    private int Only(List<int> people, NameWord gender, out int count)
    {
        count = 0;
        var only = -1;
        foreach (var person in people)
            if (Fits(person, gender))
            {
                only = person;
                count++;
            }
        // One of unknown gender beside others is no plain choice.
        return count == 1 && (people.Count == 1 || names.Entities.Gender(only) == gender) ? only : -1;
    }

    private bool Fits(int entity, NameWord gender) =>
        names.Entities.Gender(entity) is NameWord.None or (NameWord.Male | NameWord.Female) || names.Entities.Gender(entity) == gender;

    /// <summary>Male or Female for a pronoun as subject or owner; an object ("told him") may be anybody.</summary>
    private NameWord Gender(int i, int end)
    {
        var token = Text.Words.Tokens[i];
        if (token.Kind != TokenKind.Word || token.Length is < 2 or > 4)
            return NameWord.None;
        if (Text.IsWord(i, "he") || Text.IsWord(i, "his") || Text.IsWord(i, "he's"))
            return NameWord.Male;
        if (Text.IsWord(i, "she"))
            return NameWord.Female;
        return Text.IsWord(i, "her") && i + 1 < end && Text.Words.Tokens[i + 1].Kind == TokenKind.Word && !Text.Has(i + 1, NameWord.Function)
            ? NameWord.Female : NameWord.None;
    }
}
