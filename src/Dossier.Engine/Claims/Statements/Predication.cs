namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;

/// <summary>A word that says something of others, with what the words above it pass on to it.</summary>
internal sealed class Predication(int word, Predication? up, bool isDirect)
{
    /// <summary>The verb, or what the copula says the subject is.</summary>
    public int Word { get; } = word;

    /// <summary>The next one up the tree, or null.</summary>
    public Predication? Up { get; } = up;

    /// <summary>Whether it hangs from <see cref="Up"/> with nothing between.</summary>
    public bool IsDirect { get; } = isDirect;

    /// <summary>The copula, or <see cref="SyntaxWord.None"/>.</summary>
    public int Copula { get; set; } = SyntaxWord.None;

    /// <summary>The subject as the grammar has it, own or borrowed.</summary>
    public int Surface { get; set; } = SyntaxWord.None;

    /// <summary>The first word of the subject where the tree does not tell; else <see cref="SyntaxWord.None"/>.</summary>
    public int SubjectFirst { get; set; } = SyntaxWord.None;

    /// <summary>The first word of the object where the tree does not tell; else <see cref="SyntaxWord.None"/>.</summary>
    public int ObjectFirst { get; set; } = SyntaxWord.None;

    /// <summary>A date that the parser took for the subject, or <see cref="SyntaxWord.None"/>.</summary>
    public int Date { get; set; } = SyntaxWord.None;

    /// <summary>Whether it borrows its subject.</summary>
    public bool IsBorrowed { get; set; }

    /// <summary>Who does it.</summary>
    public int Subject { get; set; } = SyntaxWord.None;

    /// <summary>To whom it is done.</summary>
    public int Object { get; set; } = SyntaxWord.None;

    /// <summary>The noun that "who", "which" and "that" stand for here.</summary>
    public int Antecedent { get; set; } = SyntaxWord.None;

    /// <summary>The verb whose object an infinitive hangs from, when it is the verb that rules it; else null.</summary>
    public Predication? Controller { get; set; }

    public bool IsPassive { get; set; }

    /// <summary>Whether it is part of a question or a condition: nothing is stated.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether what its verb reports is open: "said that, if it rains, …".</summary>
    public bool IsContentOpen { get; set; }

    /// <summary>Whether the infinitive that hangs from it says it all.</summary>
    public bool IsFolded { get; set; }

    /// <summary>The one folded into this one, whose modifiers are its own.</summary>
    public Predication? Folded { get; set; }

    public bool IsNegated { get; set; }

    public Modality Modality { get; set; }

    /// <summary>The hedging word, or <see cref="SyntaxWord.None"/>.</summary>
    public int Hedge { get; set; } = SyntaxWord.None;

    /// <summary>On whose word it stands, or null for the article's.</summary>
    public SourceCue? Source { get; set; }
}

/// <summary>A verb or a preposition that credits a source.</summary>
/// <param name="Cue">Its word.</param>
/// <param name="Speaker">Who is credited, or <see cref="SyntaxWord.None"/>.</param>
/// <param name="Outer">On whose word that stands in turn.</param>
internal sealed record SourceCue(int Cue, int Speaker, SourceCue? Outer);
