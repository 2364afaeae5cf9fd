namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

/// <summary>
/// Hangs words anew that stand where English lets them stand in one way only: a clause behind "which", a description between the commas behind a name. A mend is made only where the tree stays one without
/// crossing arcs. Like the mends of tags, each is right on treebanks at least five times as often as it is wrong.
/// </summary>
internal sealed class TreeMending
{
    // Each try looks at every word of the sentence: a long list of names between commas must not cost its square.
    private const int MostTries = 8;

    private int _count;
    private int[] _heads = [];
    private byte[] _relations = [];
    private WordFeatures[] _sentence = [];
    private LanguageModel _model = null!;
    private string _text = "";
    private IReadOnlyList<Word> _words = [];
    private int _tries;

    /// <summary>Mends a sentence's tree in place.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="words">The sentence's words.</param>
    /// <param name="sentence">Their features, tagged.</param>
    /// <param name="model">The model that tagged them.</param>
    /// <param name="parsing">The tree.</param>
    public void Mend(string text, IReadOnlyList<Word> words, WordFeatures[] sentence, LanguageModel model, ParserDesk parsing)
    {
        (_text, _words, _sentence, _model, _heads, _relations, _count) = (text, words, sentence, model, parsing.Heads, parsing.Relations, words.Count);
        _tries = MostTries;
        for (var i = 1; i + 1 < _count && _tries > 0; i++)
            switch (Tag(i))
            {
                case PennTag.WDT or PennTag.WP:
                    MendRelative(i);
                    break;
                case PennTag.IN when _words[i].Length == 4 && Is(i, "that"):
                    MendThat(i);
                    break;
                case PennTag.Comma when Part(i - 1) == PartOfSpeech.Propn && Tag(i + 1) is PennTag.DT or PennTag.PRPS:
                    MendApposition(i);
                    break;
                case PennTag.VBD or PennTag.VBZ:
                    MendJoined(i);
                    break;
                case PennTag.CD when i > 2 && Is(i - 1, "to") && Is(i - 2, "up"):
                    MendBound(i);
                    break;
            }
        for (var i = 0; i + 1 < _count && _tries > 0; i++)
            if (Part(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Pron)
                MendNoun(i);
        MendRoot();
    }

    /// <summary>"killed | up to 12 people": the words before a number bound it and are none of the verb's.</summary>
    private void MendBound(int number)
    {
        int up = number - 2, to = number - 1, verb = _heads[up], noun = _heads[to];
        if (Relation(up) != Language.Relation.CompoundPrt || Relation(to) != Language.Relation.Case || verb < 0 || verb >= up || noun < number || noun >= _count || _heads[noun] != verb || Relation(noun) != Language.Relation.Obl)
            return;
        for (var i = 0; i < _count; i++)
            if (_heads[i] == verb && Relation(i) == Language.Relation.Obj)
                return;
        if (!Hang(up, noun, Language.Relation.Advmod, SyntaxWord.None))
            return;
        (_heads[to], _relations[to]) = (up, (byte)Language.Relation.Fixed);
        _relations[noun] = (byte)Language.Relation.Obj;
    }

    /// <summary>Nouns that the parser gave a place where none can stand.</summary>
    private void MendNoun(int noun)
    {
        var head = _heads[noun];
        switch (Relation(noun))
        {
            // "Lee, accused of theft, | was charged": nobody is spoken to by name and has his own verb in the third person.
            case Language.Relation.Vocative when Part(noun) == PartOfSpeech.Propn && head > noun && head < _count && SubjectOf(head) is { } relation && Tag(noun + 1) != PennTag.Colon:
                _relations[noun] = (byte)relation;
                break;
            // "five died and seven | were hurt": no object stands behind "and".
            case Language.Relation.Obj or Language.Relation.Iobj when head >= 0 && head < noun && noun > 0 && Tag(noun - 1) == PennTag.CC:
                var verb = noun + 1;
                while (verb < _count && Relation(verb) is Language.Relation.Aux or Language.Relation.AuxPass or Language.Relation.Cop && _heads[verb] > verb && _heads[verb] < _count)
                    verb = _heads[verb];
                if (verb < _count && Relation(verb) == Language.Relation.Conj && SubjectOf(verb) is { } own)
                    Hang(noun, verb, own, SyntaxWord.None);
                break;
            // "said Friday | the firm closed": the nearer of two subjects is the verb's.
            case Language.Relation.Nsubj or Language.Relation.NsubjPass when noun > 0 && head > noun + 1 && head < _count && Part(noun - 1) == PartOfSpeech.Verb && IsDay(noun) && HasSubjectBetween(noun, head):
                Hang(noun, noun - 1, Language.Relation.OblUnmarked, SyntaxWord.None);
                break;
            // "said Monday | the firm", "said May 2 | the firm": what stands before an article is no part of its noun.
            case Language.Relation.Compound or Language.Relation.NmodUnmarked or Language.Relation.Nmod or Language.Relation.Nummod when head > noun + 1 && head < _count && Tag(noun + 1) == PennTag.DT && _heads[noun + 1] == head:
                var first = noun > 0 && _heads[noun - 1] == noun ? noun - 1 : noun;
                if (first > 0 && Part(first - 1) == PartOfSpeech.Verb && IsDay(first))
                    Hang(noun, first - 1, Language.Relation.OblUnmarked, SyntaxWord.None);
                break;
        }
    }

    /// <summary>What a subject of a finite verb in the third person would be to it; null where it has one, or is none.</summary>
    private Relation? SubjectOf(int verb)
    {
        var relation = Language.Relation.Nsubj;
        var isFinite = Tag(verb) is PennTag.VBD or PennTag.VBZ;
        for (var i = 0; i < _count; i++)
            if (_heads[i] == verb)
                switch (Relation(i))
                {
                    case Language.Relation.Nsubj or Language.Relation.NsubjPass or Language.Relation.Csubj or Language.Relation.CsubjPass or Language.Relation.Expl:
                        return null;
                    case Language.Relation.AuxPass:
                        (relation, isFinite) = (Language.Relation.NsubjPass, isFinite || Tag(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP);
                        break;
                    case Language.Relation.Aux or Language.Relation.Cop:
                        isFinite |= Tag(i) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;
                        break;
                }
        return isFinite ? relation : null;
    }

    private bool HasSubjectBetween(int first, int verb)
    {
        for (var i = first + 1; i < verb; i++)
            if (_heads[i] == verb && Relation(i) is Language.Relation.Nsubj or Language.Relation.NsubjPass)
                return true;
        return false;
    }

    private string Form(int word) => _words[word].Length > 12 ? "" : _text.Substring(_words[word].Start, _words[word].Length);

    private bool IsDay(int word) =>
        (Names.NameLexicon.Of(Vocabulary.Instance.Find(_text, _words[word].Start, _words[word].Length, Hash(word))) & Names.NameWord.Calendar) != 0;

    private uint Hash(int word)
    {
        var hash = Vocabulary.Start;
        for (var i = _words[word].Start; i < _words[word].End; i++)
            hash = Vocabulary.Step(hash, Vocabulary.Fold(_text[i]));
        return hash;
    }

    /// <summary>"the firm, | which makes ships": the clause is the noun's, whatever the parser took it for.</summary>
    private void MendRelative(int pronoun)
    {
        if (Relation(pronoun) is not (Language.Relation.Nsubj or Language.Relation.NsubjPass or Language.Relation.Obj) || !(Is(pronoun, "which") || Is(pronoun, "who") || (Tag(pronoun) == PennTag.WDT && Is(pronoun, "that"))))
            return;
        var verb = _heads[pronoun];
        if (verb <= pronoun || verb >= _count || Relation(verb) == Language.Relation.AclRelcl || _heads[verb] > verb)
            return;
        var comma = Tag(pronoun - 1) == PennTag.Comma;
        var noun = comma ? pronoun - 2 : pronoun - 1;
        if (noun < 0 || Part(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || FirstUnder(verb) is var first && first < pronoun && !(comma && first == pronoun - 1))
            return;
        while (_heads[noun] is >= 0 and var up && up < noun && Part(up) is PartOfSpeech.Noun or PartOfSpeech.Propn && Relation(noun) is Language.Relation.Flat or Language.Relation.Compound or Language.Relation.Nmod or Language.Relation.Conj)
            noun = up;
        Hang(verb, noun, Language.Relation.AclRelcl, comma ? pronoun - 1 : SyntaxWord.None);
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
        if (verb <= that || verb >= _count || Relation(that) != Language.Relation.Mark || Relation(verb) != Language.Relation.Advcl || FirstUnder(verb) != that)
            return;
        var governor = _heads[verb];
        if (governor >= that || governor < 0 || Part(governor) != PartOfSpeech.Verb)
            return;
        if (governor == that - 1)
        {
            _relations[verb] = (byte)Language.Relation.Ccomp;
            return;
        }
        // "so many that": what follows is what comes of it. "told the king that": it is what he was told.
        for (var i = governor + 1; i < that; i++)
            if (Is(i, "so") || Is(i, "such"))
                return;
        if (Told.Contains(Form(governor)))
            return;
        var noun = that - 1;
        while (_heads[noun] is >= 0 and var up && up < noun && Part(up) is PartOfSpeech.Noun or PartOfSpeech.Propn)
            noun = up;
        // A clause that lacks nothing says what the noun is: "the fear that the dam will burst".
        if (Part(noun) == PartOfSpeech.Noun && _heads[noun] == governor && Relation(noun) is Language.Relation.Obj or Language.Relation.Obl && LacksObject(verb))
            Hang(verb, noun, Language.Relation.AclRelcl, SyntaxWord.None);
    }

    /// <summary>"the bridge that | the monks built": a noun behind another with no preposition is the subject of its own participle.</summary>
    private void MendSubjectOfRelative(int that, int subject)
    {
        var noun = _heads[subject];
        if (noun != that - 1 || Part(noun) != PartOfSpeech.Noun || Relation(subject) is not (Language.Relation.Nmod or Language.Relation.Appos or Language.Relation.Conj) || HasChildBefore(subject, Language.Relation.Case) || _tries-- <= 0)
            return;
        for (var verb = subject + 1; verb < _count; verb++)
            if (_heads[verb] == subject && Tag(verb) is PennTag.VBN or PennTag.VBD or PennTag.VBZ && Relation(verb) is Language.Relation.Acl or Language.Relation.AclRelcl && IsBare(verb))
            {
                _heads[subject] = verb;
                _relations[subject] = (byte)Language.Relation.Nsubj;
                if (!Hang(verb, noun, Language.Relation.AclRelcl, SyntaxWord.None) || !IsClear(subject))
                {
                    (_heads[verb], _relations[verb]) = (subject, (byte)Language.Relation.Acl);
                    (_heads[subject], _relations[subject]) = (noun, (byte)Language.Relation.Nmod);
                    return;
                }
                (_heads[that], _relations[that]) = (verb, (byte)Language.Relation.Mark);
                SetPast(verb);
                return;
            }
    }

    private static readonly HashSet<string> Told = new(["told", "tells", "tell", "assured", "warned", "informed", "convinced", "persuaded", "reminded", "showed", "promised", "taught", "notified", "advised", "satisfied"], StringComparer.Ordinal);

    /// <summary>Whether an active verb has a subject and nothing behind it that could be its object.</summary>
    private bool LacksObject(int verb)
    {
        var hasSubject = false;
        for (var i = 0; i < _count; i++)
            if (_heads[i] == verb)
                switch (Relation(i))
                {
                    case Language.Relation.Nsubj:
                        hasSubject = true;
                        break;
                    case Language.Relation.Obj or Language.Relation.Ccomp or Language.Relation.Xcomp or Language.Relation.AuxPass or Language.Relation.Cop or Language.Relation.NsubjPass or Language.Relation.Expl:
                        return false;
                }
        return hasSubject && Part(verb) == PartOfSpeech.Verb;
    }

    /// <summary>"Ann Lee, | the mayor of Rome, | left": a definite noun phrase that a comma or the sentence's end closes describes the name before it.</summary>
    private void MendApposition(int comma)
    {
        const int LongestDescription = 12;
        var name = comma - 1;
        while (Relation(name) == Language.Relation.Flat && _heads[name] < name && _heads[name] >= 0)
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
        if (noun < 0 || Tag(noun) is not (PennTag.NN or PennTag.NNS) || Part(name) != PartOfSpeech.Propn || Relation(name) == Language.Relation.Nmod || (Relation(noun) == Language.Relation.Appos && _heads[noun] == name))
            return;
        Hang(noun, name, Language.Relation.Appos, comma);
    }

    /// <summary>"saw the ruins | and left": a finite verb is joined to no noun.</summary>
    private void MendJoined(int verb)
    {
        var noun = _heads[verb];
        if (Relation(verb) != Language.Relation.Conj || noun < 0 || noun >= verb || Part(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num))
            return;
        var isJoined = false;
        for (var i = noun + 1; i < _count; i++)
            if (_heads[i] == verb)
            {
                if (Relation(i) is Language.Relation.Nsubj or Language.Relation.NsubjPass or Language.Relation.Csubj or Language.Relation.Expl)
                    return;
                isJoined |= i < verb && Relation(i) == Language.Relation.Cc;
            }
        for (var i = 0; i < _count; i++)
            if (_heads[i] == noun && Relation(i) is Language.Relation.Cop or Language.Relation.Nsubj or Language.Relation.NsubjPass)
                return;
        var up = noun;
        for (var step = 0; step < 8 && up >= 0 && up < _count && !IsFinite(up); step++)
            up = _heads[up];
        if (isJoined && up >= 0 && up < noun)
            Hang(verb, up, Language.Relation.Conj, SyntaxWord.None);
    }

    /// <summary>Whether a word is a finite verb, or joined to one: "came, read".</summary>
    private bool IsFinite(int word) => Tag(word) is PennTag.VBD or PennTag.VBZ or PennTag.VBP || (Tag(word) == PennTag.VB && Relation(word) == Language.Relation.Conj && Tag(_heads[word]) == PennTag.VBD);

    /// <summary>"On March 3, | the museum opened": a phrase with a preposition is no sentence where a noun with its verb follows.</summary>
    private void MendRoot()
    {
        if (Tag(_count - 1) != PennTag.Stop)
            return;
        var root = Array.IndexOf(_heads, _count, 0, _count);
        if (root < 1 || Part(root) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) || !HasChildBefore(root, Language.Relation.Case))
            return;
        for (var noun = root + 2; noun < _count; noun++)
        {
            if (_heads[noun] != root || Part(noun) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) || HasChildBefore(noun, Language.Relation.Case) || !(FirstUnder(noun) is var first && (Tag(first) == PennTag.Comma || Tag(first - 1) == PennTag.Comma)))
                continue;
            for (var verb = noun + 1; verb < _count; verb++)
                if (_heads[verb] == noun && Tag(verb) is PennTag.VBN or PennTag.VBD or PennTag.VBZ && Relation(verb) is Language.Relation.Acl or Language.Relation.AclRelcl or Language.Relation.Conj or Language.Relation.Parataxis && IsBare(verb))
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
            if (_heads[i] == verb && (Tag(i) is PennTag.WDT or PennTag.WP or PennTag.IN or PennTag.TO or PennTag.CC || Relation(i) is Language.Relation.Nsubj or Language.Relation.NsubjPass or Language.Relation.AuxPass))
                return false;
        return true;
    }

    private void Turn(int root, int noun, int verb)
    {
        var (before, relations) = ((int[])_heads.Clone(), (byte[])_relations.Clone());
        (_heads[verb], _relations[verb]) = (_count, (byte)Language.Relation.Root);
        (_heads[root], _relations[root]) = (verb, (byte)Language.Relation.Obl);
        (_heads[noun], _relations[noun]) = (verb, (byte)Language.Relation.Nsubj);
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

    /// <summary>Hangs a word, and the comma before it, from another; nothing changes where arcs would cross.</summary>
    private bool Hang(int word, int head, Relation relation, int comma)
    {
        var before = (_heads[word], _relations[word], comma < 0 ? 0 : _heads[comma]);
        if (_heads[word] == _count || _tries-- <= 0)
            return false;
        for (var up = head; up < _count; up = _heads[up])
            if (up == word)
                return false;
        (_heads[word], _relations[word]) = (head, (byte)relation);
        if (comma >= 0)
            _heads[comma] = word;
        if (IsClear(word) && (comma < 0 || IsClear(comma)))
            return true;
        (_heads[word], _relations[word]) = (before.Item1, before.Item2);
        if (comma >= 0)
            _heads[comma] = before.Item3;
        return false;
    }

    /// <summary>Whether no other arc crosses the one above a word, nor the root's.</summary>
    private bool IsClear(int word)
    {
        if (_heads[word] == _count)
        {
            for (var i = 0; i < _count; i++)
                if (i != word && _heads[i] != word && (_heads[i] < word) != (i < word))
                    return false;
            return true;
        }
        int left = Math.Min(word, _heads[word]), right = Math.Max(word, _heads[word]);
        for (var i = 0; i < _count; i++)
            if (i > left && i < right ? _heads[i] < left || _heads[i] > right : _heads[i] > left && _heads[i] < right && i != left && i != right)
                return false;
        return true;
    }

    /// <summary>The first word of what hangs from a word; the word itself where that reaches farther than a clause does.</summary>
    private int FirstUnder(int word)
    {
        const int Near = 40;
        var first = word;
        for (var i = word - 1; i >= 0 && i >= word - Near; i--)
        {
            var up = i;
            for (var step = 0; step < Near && up < _count && up != word; step++)
                up = _heads[up];
            if (up != word)
                break;
            first = i;
        }
        return first;
    }

    private bool HasChildBefore(int word, Relation relation)
    {
        for (var i = 0; i < word; i++)
            if (_heads[i] == word && Relation(i) == relation)
                return true;
        return false;
    }

    private PennTag Tag(int word) => _model.Tags[_sentence[WordFeatureReader.Before + word].TagNumber].Penn;

    private PartOfSpeech Part(int word) => _model.Tags[_sentence[WordFeatureReader.Before + word].TagNumber].PartOfSpeech;

    private Relation Relation(int word) => (Relation)_relations[word];

    private bool Is(int word, string form)
    {
        if (_words[word].Length != form.Length)
            return false;
        for (var i = 0; i < form.Length; i++)
            if (Vocabulary.Fold(_text[_words[word].Start + i]) != form[i])
                return false;
        return true;
    }
}
