namespace Dossier.Engine.Documents;

using Dossier.Engine.Language;

/// <summary>Tells what stands in code font inside a paragraph. Its backticks are hidden from the readers; whoever asks goes on through the text, so that each is counted once.</summary>
internal sealed class CodeStretches(Document document)
{
    private int _block = -1;
    private int _at;
    private bool _isOpen;

    /// <summary>Whether a stretch of a block begins inside code. Stretches of one block are asked in the order of the text, or the block is counted again.</summary>
    public bool Holds(int block, TextSpan span)
    {
        if (block != _block || span.Start < _at)
        {
            (_block, _at, _isOpen) = (block, document.Blocks[block].Span.Start, false);
            // A block begins with what is seen of it.
            while (_at > 0 && IsMark(_at - 1))
                _at--;
        }
        for (; _at < span.Start; _at++)
            if (IsMark(_at) && (_at == 0 || !IsMark(_at - 1)))
                _isOpen = !_isOpen;
        return _isOpen;
    }

    private bool IsMark(int at) => document.Text[at] == '`' && document.Seen[at] == Tokenizer.Hidden;
}
