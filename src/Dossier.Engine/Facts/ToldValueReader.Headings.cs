namespace Dossier.Engine.Facts;

using Dossier.Engine.Documents;
using Dossier.Engine.Language;

/// <summary>What stands above a value: the headline, headings, and what introduces its list.</summary>
public sealed partial class ToldValueReader
{
    // Headings go to 6; what introduces a list, and an item around another, are headings below them.
    private const int ListLevel = 100;

    // Lists nested deeper than anybody reads add no more.
    private const int MostHeadings = 12;

    /// <summary>"The free plan has these limits:" and the item around a nested list say of what the items behind them are, as headings do.</summary>
    private void TakeList(Sentence sentence, Block block)
    {
        var isListed = block.Form is BlockForm.Item or BlockForm.Row;
        if (sentence.Block != _block)
        {
            var level = ListLevel + (isListed ? Math.Max(1, (int)block.Depth) : 0);
            if (_headings.RemoveAll(h => h.Level >= level) > 0)
                _above = null;
            if (isListed && _headings.Count < MostHeadings && _introduction.Level >= ListLevel && _introduction.Level < level)
            {
                _headings.Add(_introduction);
                _above = null;
            }
            _introduction = block.Form == BlockForm.Item ? (level, sentence.First, sentence.End) : default;
            _block = sentence.Block;
        }
        if (!isListed)
            _introduction = _words.Is(sentence.End - 1, ':') ? (ListLevel, sentence.First, sentence.End) : default;
    }

    private void TakeHeading(Sentence sentence, int level)
    {
        // A heading of two sentences is one.
        if (_headings.Count > 0 && _headings[_headings.Count - 1] is var last && last.Level == level && last.End == sentence.First && !_tokens[sentence.First].LineBefore)
            _headings[_headings.Count - 1] = (level, last.First, sentence.End);
        else
        {
            _headings.RemoveAll(h => h.Level >= level && h.Level > 0);
            _headings.Add((level, sentence.First, sentence.End));
        }
        _above = null;
    }

    /// <summary>What stands above; the number that a heading is counted by says nothing.</summary>
    private FactWording Above()
    {
        if (_above is not null)
            return _above;
        var reader = new FactWordingReader(_words);
        var each = new List<FactWording>();
        foreach (var (_, first, end) in _headings)
        {
            var from = first;
            // "2.1" alone is a version.
            if (from + 1 < end && _tokens[from].Kind == TokenKind.Number && (_tokens[from + 1].Kind == TokenKind.Word || _words.Is(from + 1, '.') || _words.Is(from + 1, ')')))
                from++;
            reader.AddHeading(from, Math.Min(end, from + Window));
            var one = new FactWordingReader(_words);
            one.AddHeading(from, Math.Min(end, from + Window));
            each.Add(one.Finish());
        }
        _each = new(each);
        return _above = reader.Finish();
    }
}
