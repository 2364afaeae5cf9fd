namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Language.Parsing;

/// <summary>
/// Hangs words anew that stand where English lets them stand in one way only: a clause behind "which", a description between the commas behind a name. A mend is made only where the tree stays one without
/// crossing arcs. Like the mends of tags, they are right on unseen treebanks at least five times as often as they are wrong.
/// </summary>
internal sealed partial class TreeMending
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
                case PennTag.VBD or PennTag.VBZ or PennTag.VBN:
                    MendJoined(i);
                    break;
                case PennTag.CD when i > 2 && Is(i - 1, "to") && Is(i - 2, "up"):
                    MendBound(i);
                    break;
                case PennTag.VBG when Tag(i + 1) == PennTag.CD && Tag(i - 1) == PennTag.DT:
                    MendDescribedNumber(i);
                    break;
            }
        for (var i = 0; i + 1 < _count && _tries > 0; i++)
            if (Part(i) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Pron)
                MendNoun(i);
        MendRoot();
    }

    /// <summary>Hangs a word, and the comma before it, from another; nothing changes where arcs would cross.</summary>
    private bool Hang(int word, int head, Relation relation, int comma)
    {
        var before = (_heads[word], _relations[word], comma < 0 ? 0 : _heads[comma]);
        if (_heads[word] == _count || _tries-- <= 0)
            return false;
        // Neither may hang from what it is to hold: a word that was tagged as a comma can hold others.
        for (var up = head; up < _count; up = _heads[up])
            if (up == word || up == comma)
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
            if (_heads[i] == word && Label(i) == relation)
                return true;
        return false;
    }

    /// <summary>The tag of a word; none before the first and behind the last.</summary>
    private PennTag Tag(int word) => word < 0 || word >= _count ? PennTag.None : _model.Tags[_sentence[WordFeatureReader.Before + word].TagNumber].Penn;

    private PartOfSpeech Part(int word) => _model.Tags[_sentence[WordFeatureReader.Before + word].TagNumber].PartOfSpeech;

    private Relation Label(int word) => (Relation)_relations[word];

    private bool Is(int word, string form) => Vocabulary.Is(_text, _words[word].Start, _words[word].Length, form);

    private int Number(int word) => Vocabulary.Instance.Find(_text, _words[word]);
}
