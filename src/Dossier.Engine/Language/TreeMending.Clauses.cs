namespace Dossier.Engine.Language;

/// <summary>Clauses that belong to a noun, to the verb before, or to the whole sentence.</summary>
internal sealed partial class TreeMending
{
    /// <summary>"the firm, | which makes ships": the clause is the noun's, whatever the parser took it for.</summary>
    private void MendRelative(int pronoun)
    {
        if (Label(pronoun) is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj) || !(Is(pronoun, "which") || Is(pronoun, "who") || (Tag(pronoun) == PennTag.WDT && Is(pronoun, "that"))))
            return;
        var verb = _heads[pronoun];
        if (verb <= pronoun || verb >= _count || Label(verb) == Relation.AclRelcl || (_heads[verb] > verb && Label(verb) != Relation.Advcl))
            return;
        var comma = Tag(pronoun - 1) == PennTag.Comma;
        var noun = comma ? pronoun - 2 : pronoun - 1;
        if (noun < 0 || Part(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || FirstUnder(verb) is var first && first < pronoun && !(comma && first == pronoun - 1))
            return;
        while (_heads[noun] is >= 0 and var up && up < noun && Part(up) is PartOfSpeech.Noun or PartOfSpeech.Propn && Label(noun) is Relation.Flat or Relation.Compound or Relation.Nmod or Relation.Conj)
            noun = up;
        Hang(verb, noun, Relation.AclRelcl, comma ? pronoun - 1 : SyntaxWord.None);
    }

    /// <summary>"the school | that his mother founded", "denied | that the firm lost money".</summary>
    private void MendThat(int that)
    {
        var verb = _heads[that];
        if (verb > that && verb < _count && Part(verb) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
        {
            MendSubjectOfRelative(that, verb);
            return;
        }
        if (verb <= that || verb >= _count || Label(that) != Relation.Mark || Label(verb) != Relation.Advcl || FirstUnder(verb) != that)
            return;
        var governor = _heads[verb];
        if (governor >= that || governor < 0 || Part(governor) != PartOfSpeech.Verb)
            return;
        if (governor == that - 1)
        {
            _relations[verb] = (byte)Relation.Ccomp;
            return;
        }
        // "so many that": what follows is what comes of it. "told the king that": it is what he was told.
        for (var i = governor + 1; i < that; i++)
            if (Is(i, "so") || Is(i, "such"))
                return;
        if (Told[Number(governor)])
        {
            _relations[verb] = (byte)Relation.Ccomp;
            return;
        }
        var noun = that - 1;
        while (_heads[noun] is >= 0 and var up && up < noun && Part(up) is PartOfSpeech.Noun or PartOfSpeech.Propn)
            noun = up;
        // A clause that lacks nothing says what the noun is: "the fear that the dam will burst".
        if (Part(noun) == PartOfSpeech.Noun && _heads[noun] == governor && Label(noun) is Relation.Obj or Relation.Obl && LacksObject(verb))
            Hang(verb, noun, Relation.AclRelcl, SyntaxWord.None);
    }

    private static readonly bool[] Told = Vocabulary.Instance.Words("Language/Told.lexicon");

    /// <summary>"the bridge that | the monks built": a noun behind "that" with no preposition is the subject of its own participle, whatever it was hung from.</summary>
    private void MendSubjectOfRelative(int that, int subject)
    {
        var (head, label, noun) = (_heads[subject], _relations[subject], that - 1);
        if (Part(noun) != PartOfSpeech.Noun || !(head == noun || (head == _heads[noun] && head < noun && Part(head) == PartOfSpeech.Verb))
            || Label(subject) is not (Relation.Nmod or Relation.Appos or Relation.Conj or Relation.Obj or Relation.Obl or Relation.OblUnmarked or Relation.Advcl or Relation.Ccomp) || HasChildBefore(subject, Relation.Case) || _tries-- <= 0)
            return;
        for (var verb = subject + 1; verb < _count; verb++)
            if (_heads[verb] == subject && Tag(verb) is PennTag.VBN or PennTag.VBD or PennTag.VBZ && Label(verb) is Relation.Acl or Relation.AclRelcl && IsBare(verb))
            {
                var was = _relations[verb];
                (_heads[subject], _relations[subject]) = (verb, (byte)Relation.Nsubj);
                (_heads[that], _relations[that], var mark) = (verb, (byte)Relation.Mark, _relations[that]);
                if (!Hang(verb, noun, Relation.AclRelcl, SyntaxWord.None) || !IsClear(subject) || !IsClear(that))
                {
                    (_heads[verb], _relations[verb]) = (subject, was);
                    (_heads[subject], _relations[subject]) = (head, label);
                    (_heads[that], _relations[that]) = (subject, mark);
                    return;
                }
                SetPast(verb);
                return;
            }
    }

    /// <summary>Whether an active verb has a subject and nothing behind it that could be its object.</summary>
    private bool LacksObject(int verb)
    {
        var hasSubject = false;
        for (var i = 0; i < _count; i++)
            if (_heads[i] == verb)
                switch (Label(i))
                {
                    case Relation.Nsubj:
                        hasSubject = true;
                        break;
                    case Relation.Obj or Relation.Ccomp or Relation.Xcomp or Relation.AuxPass or Relation.Cop or Relation.NsubjPass or Relation.Expl:
                        return false;
                }
        return hasSubject && Part(verb) == PartOfSpeech.Verb;
    }

    /// <summary>"saw the ruins | and left": a finite verb is joined to no noun.</summary>
    private void MendJoined(int verb)
    {
        var noun = _heads[verb];
        // What may be a participle is a verb right behind "and": "saw the ruins and vanished".
        if (Tag(verb) == PennTag.VBN && !(noun == verb - 2 && Tag(verb - 1) == PennTag.CC && !Is(verb + 1 < _count ? verb + 1 : verb, "by")))
            return;
        if (Label(verb) != Relation.Conj || noun < 0 || noun >= verb || Part(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num))
            return;
        var isJoined = false;
        for (var i = noun + 1; i < _count; i++)
            if (_heads[i] == verb)
            {
                if (Label(i) is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.Expl)
                    return;
                isJoined |= i < verb && Label(i) == Relation.Cc;
            }
        for (var i = 0; i < _count; i++)
            if (_heads[i] == noun && Label(i) is Relation.Cop or Relation.Nsubj or Relation.NsubjPass)
                return;
        var up = noun;
        for (var step = 0; step < 8 && up >= 0 && up < _count && !IsFinite(up); step++)
            up = _heads[up];
        if (isJoined && up >= 0 && up < noun && Hang(verb, up, Relation.Conj, SyntaxWord.None))
            SetPast(verb);
    }

    /// <summary>Whether a word is a finite verb, or joined to one: "came, read".</summary>
    private bool IsFinite(int word) => Tag(word) is PennTag.VBD or PennTag.VBZ or PennTag.VBP || (Tag(word) == PennTag.VB && Label(word) == Relation.Conj && Tag(_heads[word]) == PennTag.VBD);

    /// <summary>"On March 3, | the museum opened": a phrase with a preposition is no sentence where a noun with its verb follows.</summary>
    private void MendRoot()
    {
        if (Tag(_count - 1) != PennTag.Stop)
            return;
        var root = Array.IndexOf(_heads, _count, 0, _count);
        if (root < 1 || Part(root) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) || !HasChildBefore(root, Relation.Case))
            return;
        for (var noun = root + 2; noun < _count; noun++)
        {
            if (_heads[noun] != root || Part(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) || HasChildBefore(noun, Relation.Case) || !(FirstUnder(noun) is var first && (Tag(first) == PennTag.Comma || Tag(first - 1) == PennTag.Comma)))
                continue;
            for (var verb = noun + 1; verb < _count; verb++)
                if (_heads[verb] == noun && Tag(verb) is PennTag.VBN or PennTag.VBD or PennTag.VBZ && Label(verb) is Relation.Acl or Relation.AclRelcl or Relation.Conj or Relation.Parataxis && IsBare(verb))
                {
                    Turn(root, noun, verb);
                    return;
                }
        }
    }

    /// <summary>Whether no pronoun, subject or conjunction stands before a verb.</summary>
    private bool IsBare(int verb)
    {
        for (var i = 0; i < verb; i++)
            if (_heads[i] == verb && (Tag(i) is PennTag.WDT or PennTag.WP or PennTag.IN or PennTag.TO or PennTag.CC || Label(i) is Relation.Nsubj or Relation.NsubjPass or Relation.AuxPass))
                return false;
        return true;
    }

    private void Turn(int root, int noun, int verb)
    {
        var (before, relations) = ((int[])_heads.Clone(), (byte[])_relations.Clone());
        (_heads[verb], _relations[verb]) = (_count, (byte)Relation.Root);
        (_heads[root], _relations[root]) = (verb, (byte)Relation.Obl);
        (_heads[noun], _relations[noun]) = (verb, (byte)Relation.Nsubj);
        for (var i = verb + 1; i < _count; i++)
            if (_heads[i] == root || _heads[i] == noun)
                _heads[i] = verb;
        SetPast(verb);
        if (IsClear(verb) && IsClear(root) && IsClear(noun))
            return;
        Array.Copy(before, _heads, _count);
        Array.Copy(relations, _relations, _count);
    }

    /// <summary>Makes a past of what the tagger took for a participle for want of a sentence around it.</summary>
    private void SetPast(int verb)
    {
        if (Tag(verb) == PennTag.VBN && Array.IndexOf(_model.Tags, (PartOfSpeech.Verb, PennTag.VBD)) is >= 0 and var past)
            Tagger.Set(ref _sentence[WordFeatureReader.Before + verb], (byte)past, _model.Parts);
    }
}
