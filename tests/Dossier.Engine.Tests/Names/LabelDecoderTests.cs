using Dossier.Engine.Names;
using Xunit;

namespace Dossier.Engine.Tests.Names;

public unsafe class LabelDecoderTests
{
    private static readonly int[] NoMoves = new int[(NameLabel.Count + 1) * NameLabel.Count];

    [Fact]
    public void A_name_is_begun_before_it_goes_on_and_ended_before_the_sentence_is()
    {
        byte begin = NameLabel.Of(EntityType.Person, true, false), inside = NameLabel.Of(EntityType.Person, false, false), last = NameLabel.Of(EntityType.Person, false, true);

        Assert.Equal([begin, inside, last], Decode(inside, inside, inside));
    }

    [Fact]
    public void What_was_not_set_is_no_name() => Assert.Equal([NameLabel.None, NameLabel.Of(EntityType.Place, true, true)], Decode(null, NameLabel.Of(EntityType.Place, true, true)));

    private static byte[] Decode(params byte?[] liked)
    {
        var decoder = new LabelDecoder();
        decoder.Open(liked.Length);
        var scores = stackalloc int[NameLabel.Count];
        for (var i = 0; i < liked.Length; i++)
            if (liked[i] is { } label)
            {
                // A name of the kind is likelier than none at every token, the liked label likeliest.
                for (var c = 0; c < NameLabel.Count; c++)
                    scores[c] = c == label ? 100 : c != NameLabel.None && NameLabel.Type((byte)c) == NameLabel.Type(label) ? 40 : 0;
                decoder.Set(i, scores);
            }
        return decoder.Decode(NoMoves);
    }
}
