namespace Dossier.Engine.Names;

using Dossier.Engine.Language.Model;
using Dossier.Engine.Places;

/// <summary>What rules, gazetteer and lexicons say of every token of a document, as numbers that the labels' features are mixed of.</summary>
internal sealed class NameEvidence
{
    // Other than a name's flags that tell nothing of kinds.
    private const NameWord Untold = NameWord.Male | NameWord.Female;

    private readonly uint[] _rules;
    private readonly uint[] _forms;
    private readonly byte[] _known;

    /// <param name="names">The names that the rules found.</param>
    /// <param name="cancellation">Honoured.</param>
    public NameEvidence(FoundNames names, CancellationToken cancellation)
    {
        Text = names.Text;
        var count = Text.Words.Tokens.Length;
        _rules = new uint[count];
        _forms = new uint[count];
        _known = new byte[count];
        foreach (var name in names.Placed)
        {
            cancellation.ThrowIfCancellationRequested();
            var type = (uint)names.Entities.Type(name.Entity);
            var form = names.Entities.Fullest(name.Entity);
            var weights = Feature.Mix(type | Step(form.Person) << 4 | Step(form.Organization) << 8 | Step(form.Place) << 12 | Step(form.Thing) << 16 | Step(form.Hint) << 20 | (form.IsSure ? 1u << 24 : 0)
                | (uint)Math.Min(3, form.Words.Length - 1) << 25 | (form.KnownPlace >= 0 ? 1u << 27 : 0) | (form.KnownBody >= 0 ? 1u << 28 : 0));
            for (var i = name.First; i < name.End; i++)
            {
                _rules[i] = 1 + (4 * type) + (i == name.First ? 1u : 0) + (i + 1 == name.End ? 2u : 0);
                _forms[i] = weights;
            }
        }
        foreach (var sentence in Text.Words.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = sentence.First; i < sentence.End; i++)
                if (Text.IsCapital(i))
                    Know(i, sentence.End);
        }
    }

    /// <summary>The document.</summary>
    public NameText Text { get; }

    /// <summary>The rules' name that a token is of: its type, and whether the token is its first or last.</summary>
    public uint Rule(int token) => _rules[token];

    /// <summary>What the rules weighed of the token's name through the document.</summary>
    public uint Form(int token) => _forms[token];

    /// <summary>The places and bodies known beforehand that begin at the token or reach over it, and whether the document writes its word small.</summary>
    public uint Known(int token) => _known[token] | (Text.IsSeenLower(token) ? 64u : 0);

    /// <summary>All that the lexicons say of the token.</summary>
    public uint Lexicon(int token)
    {
        var known = Text[token] & ~Untold;
        return Feature.Mix((uint)known ^ Feature.Mix((uint)((ulong)known >> 32) + 0x61u));
    }

    private static uint Step(int weight) => weight switch { < 0 => 0u, 0 => 1, 1 => 2, 2 or 3 => 3, < 7 => 4, < 15 => 5, _ => 6 };

    private void Know(int first, int end)
    {
        var length = Text.Places.LongestAt(first, end, out var line);
        if (length > 0)
        {
            _known[first] |= (byte)(1 | (Gazetteer.Instance.IsMajor(line) ? 2 : 0));
            for (var i = first + 1; i < first + length; i++)
                _known[i] |= 4;
        }
        else if (Text.Places.StartsAt(first))
            _known[first] |= 8;
        if (!Text.Has(first, NameWord.StartsKnown))
            return;
        var node = 0;
        for (int i = first, reached = first; i < end && (node = KnownBodies.Names.Step(node, Text.Number(i))) >= 0; i++)
            if (KnownBodies.Names[node] >= 0)
            {
                _known[first] |= 16;
                for (; reached < i; reached++)
                    _known[reached + 1] |= 32;
            }
    }
}
