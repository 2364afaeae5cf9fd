namespace Dossier.Engine.Claims.Statements;

using Dossier.Engine.Language;
using Dossier.Engine.Names;
using Dossier.Engine.Quantities;
using Dossier.Engine.Times;

/// <summary>Which name, time and quantity covers each word of a sentence.</summary>
internal sealed class SentenceMentions(Mentions mentions)
{
    private int[] _name = [];
    private int[] _time = [];
    private int[] _quantity = [];
    private int[] _role = [];
    private int _nextRole;
    private int _nextName;
    private int _nextTime;
    private int _nextQuantity;

    /// <summary>Moves on to a sentence. Sentences come in the order of the text.</summary>
    public void MoveTo(SyntaxTree tree)
    {
        if (_name.Length < tree.Count)
            (_name, _time, _quantity, _role) = (new int[2 * tree.Count], new int[2 * tree.Count], new int[2 * tree.Count], new int[2 * tree.Count]);
        Mark(mentions.Names.Mentions, m => m.Span, tree, _name, ref _nextName);
        Mark(mentions.Names.Roles, m => m.Span, tree, _role, ref _nextRole);
        Mark(mentions.Times, m => m.Span, tree, _time, ref _nextTime);
        Mark(mentions.Quantities, m => m.Span, tree, _quantity, ref _nextQuantity);
    }

    /// <summary>The entity a word names, or null.</summary>
    public int? EntityAt(int word) => _name[word] >= 0 ? mentions.Names.Mentions[_name[word]].Entity : null;

    /// <summary>What the entity a word names is, or null.</summary>
    public EntityType? TypeAt(int word) => EntityAt(word) is { } entity ? mentions.Names.Entities[entity].Type : null;

    /// <summary>The role, with its bearer's name, a word is part of, or null.</summary>
    public RoleMention? RoleAt(int word) => _role[word] >= 0 ? mentions.Names.Roles[_role[word]] : null;

    /// <summary>The name a word is part of, or null.</summary>
    public NameMention? NameAt(int word) => _name[word] >= 0 ? mentions.Names.Mentions[_name[word]] : null;

    /// <summary>The time a word is part of, or null.</summary>
    public TimeMention? TimeAt(int word) => _time[word] >= 0 ? mentions.Times[_time[word]] : null;

    /// <summary>The quantity a word is part of, or null.</summary>
    public QuantityMention? QuantityAt(int word) => _quantity[word] >= 0 ? mentions.Quantities[_quantity[word]] : null;

    private static void Mark<T>(IReadOnlyList<T> all, Func<T, TextSpan> span, SyntaxTree tree, int[] marks, ref int next)
    {
        while (next < all.Count && span(all[next]).End <= tree[0].Start)
            next++;
        var at = next;
        for (var i = 0; i < tree.Count; i++)
        {
            while (at < all.Count && span(all[at]).End <= tree[i].Start)
                at++;
            marks[i] = at < all.Count && span(all[at]).Overlaps(tree[i].Span) ? at : -1;
        }
    }
}
