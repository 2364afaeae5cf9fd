using System.Runtime.CompilerServices;
using Dossier.Engine.Language;

namespace Dossier.Engine.Tests.Language;

public sealed class TokenTests
{
    [Fact]
    public void A_token_takes_twelve_bytes() => Assert.Equal(12, Unsafe.SizeOf<Token>());

    [Fact]
    public void The_vocabulary_fits_a_tokens_word_number() => Assert.InRange(Vocabulary.Instance.Size, 1, ushort.MaxValue / 2);

    [Fact]
    public void A_token_keeps_what_it_was_made_of()
    {
        var token = new Token(7, 70_000, 65_535, TokenKind.Word, TokenFlags.Capitalized | TokenFlags.SpaceBefore);
        Assert.Equal((7, 70_007, 65_535, TokenKind.Word, true, true), (token.Start, token.End, token.Word, token.Kind, token.IsCapitalized, token.SpaceBefore));
    }
}
