namespace Dossier.Engine.Rulings;

using System.Text;

/// <summary>A text with every run of white space as one space, in which words are found however the lines were wrapped.</summary>
internal sealed class FoldedText
{
    private readonly string _folded;
    private readonly List<int> _offsets;

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        _offsets = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Nobody sees a soft hyphen, and nobody types one into a ruling.
            if (char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.Format)
                continue;
            var isBlank = char.IsWhiteSpace(text[i]);
            if (isBlank && folded.Length > 0 && folded[folded.Length - 1] == ' ')
                continue;
            folded.Append(isBlank ? ' ' : text[i]);
            _offsets.Add(i);
        }
        _folded = folded.ToString();
    }

    /// <summary>Where the words stand in the text itself; at most two places, which may overlap.</summary>
    public List<TextSpan> Find(string words)
    {
        var places = new List<TextSpan>();
        var quote = new FoldedText(words.Trim())._folded;
        if (quote.Length == 0)
            return places;
        // Knuth, Morris and Pratt: however the words repeat themselves, each letter of the text is looked at once.
        var borders = new int[quote.Length];
        for (int i = 1, border = 0; i < quote.Length; i++)
        {
            while (border > 0 && quote[i] != quote[border])
                border = borders[border - 1];
            borders[i] = border += quote[i] == quote[border] ? 1 : 0;
        }
        for (int i = 0, matched = 0; i < _folded.Length && places.Count < 2; i++)
        {
            while (matched > 0 && _folded[i] != quote[matched])
                matched = borders[matched - 1];
            matched += _folded[i] == quote[matched] ? 1 : 0;
            if (matched == quote.Length)
            {
                places.Add(TextSpan.FromBounds(_offsets[i - quote.Length + 1], _offsets[i] + 1));
                matched = borders[matched - 1];
            }
        }
        return places;
    }
}
