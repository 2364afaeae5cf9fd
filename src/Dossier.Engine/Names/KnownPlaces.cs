namespace Dossier.Engine.Names;

using Dossier.Engine.Language;
using Dossier.Engine.Places;

/// <summary>The gazetteer's names among the words of a document. The gazetteer is asked once for each different word.</summary>
internal sealed class KnownPlaces(NameText text)
{
    private readonly PlaceText _places = Gazetteer.Instance.Text;
    // A dictionary of nodes would be compiled anew for them, which costs a first article two milliseconds.
    private readonly Dictionary<int, int> _starts = [];
    private PlaceNode[] _nodes = new PlaceNode[16];
    private int _count;
    private readonly byte[] _letters = new byte[PlaceLetters.LongestWord];

    /// <summary>Whether a place's name starts with the token's word.</summary>
    public bool StartsAt(int token) => !Start(token).IsNone;

    /// <summary>The first line of the place that the tokens name, or -1.</summary>
    public int At(int first, int end)
    {
        var node = Start(first);
        for (var i = first + 1; i < end && !node.IsNone; i++)
            node = Step(node, i);
        return _places.IsName(node) && IsPlausible(first, end, node) ? node.Low : -1;
    }

    /// <summary>How many tokens the longest name of a place at a token has, and its first line; 0 and -1 when there is none.</summary>
    public int LongestAt(int first, int end, out int line)
    {
        line = -1;
        var longest = 0;
        var node = Start(first);
        for (var i = first; !node.IsNone; node = Step(node, i))
        {
            i++;
            if (_places.IsName(node) && (i == first + 1 || text.IsCapital(i - 1) || text.IsPossessive(i - 1) || text.Words.Is(i - 1, '.')) && IsPlausible(first, i, node))
            {
                longest = i - first;
                line = node.Low;
            }
            if (i >= end)
                break;
        }
        return longest;
    }

    private PlaceNode Step(PlaceNode node, int token)
    {
        var t = text.Words.Tokens[token];
        return _places.Step(node, _letters, PlaceLetters.Fold(text.Words.Text, t.Start, t.Length, _letters));
    }

    private PlaceNode Start(int token)
    {
        var number = text.Number(token);
        if (number == 0 || text.Words.Tokens[token].Kind != TokenKind.Word)
            return default;
        if (_starts.TryGetValue(number, out var index))
            return index < 0 ? default : _nodes[index];
        var node = Step(_places.Root, token);
        index = node.IsNone ? -1 : _count++;
        _starts.Add(number, index);
        if (index < 0)
            return default;
        if (index == _nodes.Length)
            Array.Resize(ref _nodes, index * 2);
        return _nodes[index] = node;
    }

    private bool IsPlausible(int first, int end, PlaceNode node)
    {
        if (Gazetteer.Instance.IsAfterComma(node.Low))
            // "Mobile, Ala.", "Dayton, OH"; not "Yes, Miss".
            return first > 1 && text.Words.Is(first - 1, ',') && text.IsCapital(first - 2) && !text.Has(first - 2, NameWord.Function);
        if (end - first > 1)
            return true;
        // "US" is a place in capitals only.
        if (text.Has(first, NameWord.Function))
            return text.Words.Tokens[first].IsAllCaps;
        // Reading, Nice, Mobile, Split: a word of another lexicon is a place of the longer list only where a place is asked for.
        return text.Words.Tokens[first].Word == 0 || Gazetteer.Instance.IsMajor(node.Low) || IsAskedFor(first);
    }

    /// <summary>"in Reading", "Reading, England".</summary>
    private bool IsAskedFor(int token) =>
        (token > 0 && text.Has(token - 1, NameWord.Where) && !text.Words.Tokens[token - 1].IsCapitalized)
        || (token + 2 < text.Words.Tokens.Length && text.Words.Is(token + 1, ',') && text.IsCapital(token + 2) && Start(token + 2) is var next && _places.IsName(next)
            && (Gazetteer.Instance.IsMajor(next.Low) || Gazetteer.Instance.IsAfterComma(next.Low)));
}
