namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>What a noun or name is to its clause.</summary>
internal enum ReferentRole : byte
{
    /// <summary>Its subject.</summary>
    Subject,
    /// <summary>Its object.</summary>
    Object,
    /// <summary>Behind a preposition.</summary>
    Oblique,
    /// <summary>An owner: "his boat".</summary>
    Owner,
    /// <summary>Of another noun: "the crew of the boat".</summary>
    OfNoun,
    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Somebody or something a document speaks of, by name or by noun: what a pronoun may stand for.</summary>
internal sealed class Referent
{
    /// <summary>Its number in the <see cref="EntityTable"/>; -1 for one that only nouns are used of.</summary>
    public int Entity { get; set; } = -1;

    /// <summary>The dictionary form of its noun; empty for a name.</summary>
    public string Lemma { get; set; } = "";

    /// <summary>Which row says what it is: a person's name, a thing's noun and so on.</summary>
    public AntecedentEvidence Kind { get; set; }

    /// <summary>Whether it is more than one.</summary>
    public bool IsPlural { get; set; }

    /// <summary>Male, Female, both for unsure, or None.</summary>
    public NameWord Gender { get; set; }

    /// <summary>How often it was spoken of.</summary>
    public int Mentions { get; set; }

    /// <summary>Whether a headline speaks of it.</summary>
    public bool IsInHeadline { get; set; }

    /// <summary>The sentence it was last spoken of in.</summary>
    public int Sentence { get; set; }

    /// <summary>Its word there; -1 in a sentence that was not parsed.</summary>
    public int Word { get; set; }

    /// <summary>What it was there.</summary>
    public ReferentRole Role { get; set; }

    /// <summary>Whether it was the subject of the whole sentence.</summary>
    public bool IsMain { get; set; }

    /// <summary>Whether it was the first to be spoken of in the sentence.</summary>
    public bool IsFirst { get; set; }

    /// <summary>Whether a pronoun stood for it.</summary>
    public bool IsByPronoun { get; set; }

    /// <summary>Whether it stood between quotation marks.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether "the" or "this" stood before its noun, or else "a": 1, -1; 0 for neither.</summary>
    public sbyte Definiteness { get; set; }

    /// <summary>The head of the last noun or name used of it.</summary>
    public TextSpan Head { get; set; }
}
