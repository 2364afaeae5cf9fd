namespace Dossier.Engine.Language.Model;

using Dossier.Engine.Language.Parsing;

/// <summary>The weights of the tagger and the parser: one blob, read where it lies, shared by all threads. What it was trained on stands in NOTICE.</summary>
internal sealed unsafe class LanguageModel
{
    private readonly ScoreRows _tags;
    private readonly ScoreRows _tagsAgain;
    private readonly ParserModel _parser;
    private readonly ParserModel _parserAgain;

    /// <summary>The model of this assembly, made of Language/Model/english.model by tools/Dossier.Training.</summary>
    public static LanguageModel Instance { get; } = new(ModelBlob.OfResource("Language/Model/english.model"));

    /// <summary>The model in a blob.</summary>
    public LanguageModel(ModelBlob blob)
    {
        Words = new WordLexicon(blob.Table("words", at => WordLexicon.Size((byte*)at)));
        _tags = new ScoreRows(blob.Table("tags", at => ScoreRows.Size((byte*)at)));
        _tagsAgain = new ScoreRows(blob.Table("tags2", at => ScoreRows.Size((byte*)at)));
        var tags = blob.Find("tagset", out var length);
        Tags = new (PartOfSpeech, PennTag)[length / 2];
        Parts = new PartOfSpeech[length / 2];
        for (var i = 0; i < Tags.Length; i++)
        {
            Tags[i] = ((PartOfSpeech)tags[2 * i], (PennTag)tags[(2 * i) + 1]);
            Parts[i] = Tags[i].PartOfSpeech;
        }
        HasParser = blob.Find("arcs2") != null;
        if (!HasParser)
            return;
        var soleLabels = new SoleTable(blob.Table("solelab", at => SoleTable.Size((byte*)at)));
        _parser = new ParserModel(new ArcTable(blob.Table("arcs", at => ArcTable.Size((byte*)at))), new ScoreRows(blob.Table("labels", at => ScoreRows.Size((byte*)at))), new SoleTable(blob.Table("solemove", at => SoleTable.Size((byte*)at))), soleLabels);
        _parserAgain = new ParserModel(new ArcTable(blob.Table("arcs2", at => ArcTable.Size((byte*)at))), new ScoreRows(blob.Table("labels2", at => ScoreRows.Size((byte*)at))), default, soleLabels);
    }

    /// <summary>What is known of words by themselves.</summary>
    public WordLexicon Words { get; }

    /// <summary>Which dictionary forms a word in small letters can be of; none for one it does not know.</summary>
    public DictionaryForms FormsOf(string word)
    {
        var hash = Feature.Seed;
        foreach (var c in word)
            hash = Feature.Step(hash, c);
        return Words.Find(Feature.Mix(hash)).Forms;
    }

    /// <summary>The tags by their numbers.</summary>
    public (PartOfSpeech PartOfSpeech, PennTag Penn)[] Tags { get; }

    /// <summary>Each tag's part of speech.</summary>
    public PartOfSpeech[] Parts { get; }

    /// <summary>Whether it can parse; one in the making can't yet.</summary>
    public bool HasParser { get; }

    /// <summary>Tags a sentence.</summary>
    public void Tag(WordFeatures[] sentence, int count) => Tagger.Tag(_tags, _tagsAgain, Parts, sentence, count);

    /// <summary>Parses a tagged sentence.</summary>
    public void Parse(WordFeatures[] sentence, int count, ParserDesk desk) => Parser.Parse(_parser, _parserAgain, sentence, count, desk);
}
