namespace Dossier.Engine.Language;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Names;

/// <summary>Looks at the words of a sentence once, so that the models need not look at characters.</summary>
internal static class WordFeatureReader
{
    /// <summary>Entries before the first word; what stands there means "no word".</summary>
    public const int Before = 2;

    /// <summary>Entries around a sentence's words.</summary>
    public const int Around = 5;

    /// <summary>The tag number of what is no word.</summary>
    public const byte NoTag = 255;

    /// <summary>The tag number of the root.</summary>
    public const byte RootTag = 254;

    // The names' flags that tell kinds of names apart.
    private const NameWord Telling = NameWord.FirstName | NameWord.Weak | NameWord.Title | NameWord.Role | NameWord.Legal | NameWord.Body | NameWord.Paper | NameWord.Site | NameWord.Thing
        | NameWord.OfBody | NameWord.OfSite | NameWord.BeforeSite | NameWord.Demonym | NameWord.StartsKnown | NameWord.Particle | NameWord.Calendar | NameWord.Adjective | NameWord.Ordinary
        | NameWord.Surname | NameWord.Kind;

    /// <summary>The features of words, with <see cref="Before"/> entries before the first and the rest of <see cref="Around"/> behind the last.</summary>
    public static void Read(string text, IReadOnlyList<Word> words, WordLexicon lexicon, WordFeatures[] into)
    {
        var count = words.Count;
        for (var i = 0; i < Before; i++)
            into[i] = Outside((uint)(1 + i), NoTag);
        for (var i = 0; i < Around - Before; i++)
            into[Before + count + i] = Outside((uint)(11 + i), i == 0 ? RootTag : NoTag);
        for (var i = 0; i < count; i++)
            Read(text, words[i], lexicon, out into[Before + i]);
        if (count > 0)
            into[Before].Case |= WordCase.First;
        if (IsTitle(words, into))
            for (var i = 0; i < count; i++)
                into[Before + i].Case |= WordCase.Title;
    }

    /// <summary>A tag as an attribute.</summary>
    public static uint TagAttribute(byte tag) => Feature.Mix(tag + 0x51ED0000u);

    /// <summary>A part of speech as an attribute.</summary>
    public static uint PartAttribute(PartOfSpeech part) => Feature.Mix((uint)part + 0x77770000u);

    /// <summary>A word's lower-case hash, by which the lexicon knows it.</summary>
    public static uint LowerHash(string word)
    {
        var hash = Feature.Seed;
        foreach (var c in word)
            hash = Feature.Step(hash, Lower(Plain(c)));
        return Feature.Mix(hash);
    }

    private static WordFeatures Outside(uint number, byte tag)
    {
        var value = Feature.Mix(number + 0x7A110000u);
        return new WordFeatures
        {
            Form = value, Lower = value, Suffix1 = value, Suffix2 = value, Suffix3 = value, Suffix4 = value, Prefix2 = value, Prefix3 = value, Shape = value, Stem = value,
            Cluster = value, CoarseCluster = value, OtherCluster = value, OtherCoarseCluster = value, Forms = value, Ambiguity = value, Lexicon = value, Tag = TagAttribute(tag), Part = value, SoleTag = WordLexicon.NoSoleTag, TagNumber = tag,
        };
    }

    private static void Read(string text, Word word, WordLexicon lexicon, out WordFeatures features)
    {
        features = default;
        uint form = Feature.Seed, lower = Feature.Seed, shape = Feature.Seed;
        // The lower-case hash as it was one, two and three characters ago: what is left when an ending is cut.
        uint cut1 = Feature.Seed, cut2 = Feature.Seed, cut3 = Feature.Seed;
        var folded = Vocabulary.Start;
        var kase = WordCase.None;
        bool letters = false, lowers = false, uppers = false;
        var last = 0;
        var run = 0;
        // Beyond this many characters nothing is told apart: an endless token costs what a long one does.
        var length = Math.Min(word.Length, 64);
        for (var k = 0; k < length; k++)
        {
            var raw = text[word.Start + k];
            folded = Vocabulary.Step(folded, Vocabulary.Fold(raw));
            var c = Plain(raw);
            var l = Lower(c);
            form = Feature.Step(form, c);
            cut3 = cut2;
            cut2 = cut1;
            cut1 = lower;
            lower = Feature.Step(lower, l);
            if (k == 1)
                features.Prefix2 = Feature.Mix(lower + 1);
            else if (k == 2)
                features.Prefix3 = Feature.Mix(lower + 2);
            int kind;
            if (l != c || (c >= 128 && char.IsUpper(c)))
            {
                kind = 1;
                uppers = letters = true;
                if (k == 0)
                    kase |= WordCase.Capitalized;
            }
            else if (c == '0')
            {
                kind = 3;
                kase |= WordCase.Digit;
                letters = true;
            }
            else if (c is >= 'a' and <= 'z' || (c >= 128 && char.IsLetter(c)))
            {
                kind = 2;
                lowers = letters = true;
            }
            else
            {
                kind = 4 + c;
                if (c == '-')
                    kase |= WordCase.Hyphen;
            }
            if (kind == last)
            {
                if (++run == 2)
                    shape = Feature.Step(shape, 0x2000);
            }
            else
            {
                run = 0;
                shape = Feature.Step(shape, (uint)kind);
                last = kind;
            }
        }
        if (length < 2)
            features.Prefix2 = 0x9D2C5680;
        if (length < 3)
            features.Prefix3 = 0xEFC60000;
        features.Suffix1 = features.Suffix2 = features.Suffix3 = features.Suffix4 = 0x6C078965;
        var suffix = Feature.Seed;
        for (var k = 1; k <= 4 && k <= length; k++)
        {
            suffix = Feature.Step(suffix, Lower(Plain(text[word.ReadEnd - k])));
            var attribute = Feature.Mix(suffix + 3);
            switch (k)
            {
                case 1: features.Suffix1 = attribute; break;
                case 2: features.Suffix2 = attribute; break;
                case 3: features.Suffix3 = attribute; break;
                default: features.Suffix4 = attribute; break;
            }
        }
        var stem = EndingLength(text, word) switch { 1 => cut1, 2 => cut2, 3 => cut3, _ => lower };
        if (uppers && !lowers)
            kase |= WordCase.AllCaps;
        if (!letters)
            kase |= WordCase.Symbols;
        features.Form = Feature.Mix(form + 5);
        features.Lower = Feature.Mix(lower);
        features.Shape = Feature.Mix(shape + 7);
        features.Stem = Feature.Mix(stem + 9);
        var entry = lexicon.Find(features.Lower);
        features.Cluster = Feature.Mix(entry.Cluster + 0x3C6E0000u);
        features.CoarseCluster = Feature.Mix(((uint)(entry.Cluster + 15) >> 4) + 0x1B560000u);
        features.OtherCluster = Feature.Mix(entry.OtherCluster + 0x33330000u);
        features.OtherCoarseCluster = Feature.Mix(((uint)(entry.OtherCluster + 7) >> 3) + 0x44440000u);
        features.Forms = Feature.Mix((uint)entry.Forms + 0x55550000u);
        features.Ambiguity = Feature.Mix(entry.Ambiguity + 0x2A5F0000u);
        features.SoleTag = entry.SoleTag;
        var known = NameLexicon.Of(Vocabulary.Instance.Find(text, word.Start, length, folded)) & Telling;
        features.Lexicon = Feature.Mix((uint)known ^ Feature.Mix((uint)((ulong)known >> 32)));
        if ((known & NameWord.Ordinary) != 0)
            kase |= WordCase.SeenLower;
        features.Case = kase;
    }

    /// <summary>Digits are all one, and so are the ways to set quotes and dashes.</summary>
    private static char Plain(char c)
    {
        if (c < 128)
            return c is >= '0' and <= '9' ? '0' : c;
        return c switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '\u00B4' => '\'',
            '\u201C' or '\u201D' or '\u00AB' or '\u00BB' => '"',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\u00A0' => ' ',
            _ => c,
        };
    }

    private static char Lower(char c) => c < 128 ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : char.ToLowerInvariant(c);

    /// <summary>How many characters of regular inflection end a word: what is left stands for its lemma and costs nothing.</summary>
    private static int EndingLength(string text, Word word)
    {
        if (word.Length < 4 || word.Length > 64)
            return 0;
        char last = Lower(text[word.ReadEnd - 1]), second = Lower(text[word.ReadEnd - 2]);
        return last switch
        {
            'g' when second == 'n' && word.Length >= 6 && Lower(text[word.ReadEnd - 3]) == 'i' => 3,
            'd' or 's' when second == 'e' && word.Length >= 5 => 2,
            's' when second is not ('s' or 'u' or 'i') => 1,
            'e' => 1,
            _ => 0,
        };
    }

    /// <summary>Whether a line is set in title case or capitals.</summary>
    private static bool IsTitle(IReadOnlyList<Word> words, WordFeatures[] features)
    {
        int capitals = 0, all = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var kase = features[Before + i].Case;
            if ((kase & (WordCase.Symbols | WordCase.Digit)) != 0)
                continue;
            // Short words keep their small letter in title case.
            if (words[i].Length < 4 && (kase & WordCase.Capitalized) == 0)
                continue;
            all++;
            if ((kase & WordCase.Capitalized) != 0)
                capitals++;
        }
        return all >= 4 && capitals * 10 >= all * 8;
    }
}
