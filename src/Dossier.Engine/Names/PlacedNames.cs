namespace Dossier.Engine.Names;

using Dossier.Engine.Language;

/// <summary>One place of a name in tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Entity">Number of the entity in the <see cref="EntityTable"/>.</param>
/// <param name="IsPronoun">A pronoun or a role stands for the name.</param>
internal readonly record struct PlacedName(int First, int End, int Entity, bool IsPronoun = false);

/// <summary>The names of a document by token: what the readers of roles and pronouns look around in.</summary>
internal sealed class PlacedNames
{
    private readonly int[] _owners;
    private readonly List<PlacedName> _names;

    /// <param name="text">The document.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="names">Its names in the order of the text.</param>
    public PlacedNames(NameText text, EntityTable entities, List<PlacedName> names)
    {
        Text = text;
        Entities = entities;
        _names = names;
        _owners = new int[text.Words.Tokens.Length];
        for (var n = 0; n < names.Count; n++)
            for (var i = names[n].First; i < names[n].End; i++)
                _owners[i] = n + 1;
    }

    public NameText Text { get; }

    public Words Words => Text.Words;

    public EntityTable Entities { get; }

    public IReadOnlyList<PlacedName> All => _names;

    /// <summary>The index of the name a token belongs to, or -1.</summary>
    public int At(int token) => _owners[token] - 1;

    /// <summary>The type of the entity of the name at an index.</summary>
    public EntityType Type(int name) => Entities.Type(_names[name].Entity);

    /// <summary>Whether the token is a word of no name, in any letter case.</summary>
    public bool IsFree(int token, NameWord traits) => _owners[token] == 0 && Text.Has(token, traits);

    /// <summary>These names with others between them; both in the order of the text, none overlapping.</summary>
    public PlacedNames With(List<PlacedName> others)
    {
        if (others.Count == 0)
            return this;
        var all = new List<PlacedName>(_names.Count + others.Count);
        var next = 0;
        var end = 0;
        foreach (var name in _names)
        {
            for (; next < others.Count && others[next].First < name.First; next++)
                // A description may reach over a name it was not read with; the name stands.
                if (others[next].End <= name.First)
                    Add(others[next]);
            Add(name);
        }
        for (; next < others.Count; next++)
            Add(others[next]);
        return new PlacedNames(Text, Entities, all);

        void Add(PlacedName name)
        {
            if (name.First < end)
                return;
            all.Add(name);
            end = name.End;
        }
    }
}
