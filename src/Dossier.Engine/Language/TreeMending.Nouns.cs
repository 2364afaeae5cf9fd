namespace Dossier.Engine.Language;

/// <summary>Nouns, numbers and days that stand where no grammar has them.</summary>
internal sealed partial class TreeMending
{
    /// <summary>"Ann Lee, | the mayor of Rome, | left": a definite noun phrase that a comma or the sentence's end closes describes the name before it.</summary>
    private void MendApposition(int comma)
    {
        const int LongestDescription = 12;
        var name = comma - 1;
        while (Label(name) == Relation.Flat && _heads[name] < name && _heads[name] >= 0)
            name = _heads[name];
        var end = comma + 1;
        while (end < _count && end <= comma + LongestDescription && Part(end) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Part or PartOfSpeech.Adp or PartOfSpeech.Pron or PartOfSpeech.Adv)
            end++;
        if (end >= _count || Tag(end) is not (PennTag.Comma or PennTag.Stop) || (Tag(end) == PennTag.Comma && end + 1 < _count && Tag(end + 1) == PennTag.CC))
            return;
        var noun = SyntaxWord.None;
        for (var i = comma + 1; i < end; i++)
            if (_heads[i] <= comma || _heads[i] >= end)
            {
                if (noun >= 0)
                    return;
                noun = i;
            }
        if (noun < 0 || Tag(noun) is not (PennTag.NN or PennTag.NNS) || Part(name) != PartOfSpeech.Propn || Label(name) == Relation.Nmod || (Label(noun) == Relation.Appos && _heads[noun] == name))
            return;
        Hang(noun, name, Relation.Appos, comma);
    }

    /// <summary>"killed | up to 12 people": the words before a number bound it and are none of the verb's.</summary>
    private void MendBound(int number)
    {
        int up = number - 2, to = number - 1, verb = _heads[up], noun = _heads[to];
        if (Label(up) != Relation.CompoundPrt || Label(to) != Relation.Case || verb < 0 || verb >= up || noun < number || noun >= _count || _heads[noun] != verb || Label(noun) != Relation.Obl)
            return;
        for (var i = 0; i < _count; i++)
            if (_heads[i] == verb && Label(i) == Relation.Obj)
                return;
        if (!Hang(up, noun, Relation.Advmod, SyntaxWord.None))
            return;
        (_heads[to], _relations[to]) = (up, (byte)Relation.Fixed);
        _relations[noun] = (byte)Relation.Obj;
    }

    /// <summary>"The | remaining seven stayed": behind an article, a participle before the number that is the subject describes it, and is no clause.</summary>
    private void MendDescribedNumber(int participle)
    {
        var number = participle + 1;
        if (Label(participle) == Relation.Advcl && Label(number) is Relation.Nsubj or Relation.NsubjPass && _heads[participle] == _heads[number] && _heads[participle - 1] == participle
            && Hang(participle, number, Relation.Amod, SyntaxWord.None))
            Hang(participle - 1, number, Relation.Det, SyntaxWord.None);
    }

    /// <summary>Nouns that the parser gave a place where none can stand.</summary>
    private void MendNoun(int noun)
    {
        var head = _heads[noun];
        switch (Label(noun))
        {
            // "Lee, accused of theft, | was charged": nobody is spoken to by name and has his own verb in the third person.
            case Relation.Vocative when Part(noun) == PartOfSpeech.Propn && head > noun && head < _count && SubjectOf(head) is { } relation && Tag(noun + 1) != PennTag.Colon:
                _relations[noun] = (byte)relation;
                break;
            // "five died and seven | were hurt": no object stands behind "and".
            case Relation.Obj or Relation.Iobj when head >= 0 && head < noun && noun > 0 && Tag(noun - 1) == PennTag.CC:
                var verb = noun + 1;
                while (verb < _count && Label(verb) is Relation.Aux or Relation.AuxPass or Relation.Cop && _heads[verb] > verb && _heads[verb] < _count)
                    verb = _heads[verb];
                if (verb < _count && Label(verb) == Relation.Conj && SubjectOf(verb) is { } own)
                    Hang(noun, verb, own, SyntaxWord.None);
                break;
            // "sold the portrait | by Ann Lee": who does what an active verb says is its subject.
            case Relation.Obl or Relation.OblAgent when Part(noun) == PartOfSpeech.Propn && head >= 0 && head < noun && By(noun) is > 1 and var by && ObjectBefore(by, head) is >= 0 and var thing && !IsDay(noun):
                Hang(noun, thing, Relation.Nmod, SyntaxWord.None);
                break;
            // "said Friday | the firm closed": the nearer of two subjects is the verb's.
            case Relation.Nsubj or Relation.NsubjPass when noun > 0 && head > noun + 1 && head < _count && Part(noun - 1) == PartOfSpeech.Verb && IsDay(noun) && HasSubjectBetween(noun, head):
                Hang(noun, noun - 1, Relation.OblUnmarked, SyntaxWord.None);
                break;
            // "said Monday | the firm", "said May 2 | the firm": what stands before an article is no part of its noun.
            case Relation.Compound or Relation.NmodUnmarked or Relation.Nmod or Relation.Nummod when head > noun + 1 && head < _count && Tag(noun + 1) == PennTag.DT && _heads[noun + 1] == head:
                var first = noun > 0 && _heads[noun - 1] == noun ? noun - 1 : noun;
                if (first > 0 && Part(first - 1) == PartOfSpeech.Verb && IsDay(first))
                    Hang(noun, first - 1, Relation.OblUnmarked, SyntaxWord.None);
                break;
        }
    }

    /// <summary>The "by" before a name, or None.</summary>
    private int By(int name)
    {
        const int LongestTitle = 6;
        for (var i = name - 1; i > 0 && i >= name - LongestTitle; i--)
            if (_heads[i] == name && Relation.Case == Label(i))
                return Is(i, "by") ? i : SyntaxWord.None;
        return SyntaxWord.None;
    }

    /// <summary>The object, no pronoun, that ends right before a word, if the verb is active; else None.</summary>
    private int ObjectBefore(int word, int verb)
    {
        var found = SyntaxWord.None;
        for (var i = 0; i < word; i++)
            if (_heads[i] == verb)
            {
                if (Label(i) is Relation.AuxPass or Relation.NsubjPass)
                    return SyntaxWord.None;
                if (i > verb && Label(i) == Relation.Obj && Part(i) != PartOfSpeech.Pron)
                    found = i;
            }
        var last = word - 1;
        while (found >= 0 && last > found)
            last = _heads[last];
        return last == found ? found : SyntaxWord.None;
    }

    private bool HasSubjectBetween(int first, int verb)
    {
        for (var i = first + 1; i < verb; i++)
            if (_heads[i] == verb && Label(i) is Relation.Nsubj or Relation.NsubjPass)
                return true;
        return false;
    }

    /// <summary>What a subject of a finite verb in the third person would be to it; null where it has one, or is none.</summary>
    private Relation? SubjectOf(int verb)
    {
        var relation = Relation.Nsubj;
        var isFinite = Tag(verb) is PennTag.VBD or PennTag.VBZ;
        for (var i = 0; i < _count; i++)
            if (_heads[i] == verb)
                switch (Label(i))
                {
                    case Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.CsubjPass or Relation.Expl:
                        return null;
                    case Relation.AuxPass:
                        (relation, isFinite) = (Relation.NsubjPass, isFinite || Tag(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP);
                        break;
                    case Relation.Aux or Relation.Cop:
                        isFinite |= Tag(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
                        break;
                }
        return isFinite ? relation : null;
    }

    private bool IsDay(int word) => (Names.NameLexicon.Of(Number(word)) & Names.NameWord.Calendar) != 0;
}
