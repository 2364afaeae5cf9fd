using Dossier.Engine;
using Dossier.Tool.Check;
using Dossier.Tool.Input;

namespace Dossier.Tool.Tests.Check;

/// <summary>A check after an edit finds what a check of everything finds.</summary>
public class CheckerTests
{
    private static readonly Inputs Inputs = new([], ArticleOptions.None);
    private static readonly RulingsSource NoRulings = new("dossier.rulings", "");

    [Fact]
    public void What_was_not_changed_is_not_read_again()
    {
        var checker = new Checker();
        var before = Check(checker, Ferry.Fourteen, Ferry.Seventeen);
        var after = Check(checker, "\n" + Ferry.Fourteen, Ferry.Seventeen);
        Assert.NotSame(before.Articles[0].Mentions, after.Articles[0].Mentions);
        Assert.Same(before.Articles[1].Mentions, after.Articles[1].Mentions);
        // Only a place has moved: nothing is compared either.
        Assert.Same(before.Disputed[0], after.Disputed[0]);
        Assert.NotSame(before.Disputed[0], Check(checker, Ferry.Fourteen.Replace("14", "15", StringComparison.Ordinal), Ferry.Seventeen).Disputed[0]);
    }

    [Fact]
    public void What_is_foreseen_is_what_still_stands_where_it_stands()
    {
        var checker = new Checker();
        Assert.Null(checker.Foresee(Sources(Ferry.Fourteen, Ferry.Seventeen), Inputs, NoRulings, default));
        Check(checker, Ferry.Fourteen, Ferry.Seventeen);
        var (moved, isCompared) = Foresee("New words of no matter stand here.\n\n" + Ferry.Fourteen, Ferry.Seventeen);
        Assert.False(isCompared);
        var claim = Assert.Single(moved.Disputed).Dispute!.Sides.SelectMany(s => s.Claims).First(c => c.Path == "0.txt");
        Assert.Equal("14 passengers", moved.ByPath["0.txt"].Document.Slice(moved.ByPath["0.txt"].Claims[claim.Index].Span));
        // The same words on another day are another claim only when they are compared.
        Assert.True(Foresee(Ferry.Fourteen, Ferry.Seventeen).IsCompared);
        Assert.True(Foresee("\n\n" + Ferry.Fourteen, Ferry.Seventeen).IsCompared);
        Assert.Empty(Foresee(Ferry.Fourteen.Replace("14", "17", StringComparison.Ordinal), Ferry.Seventeen).Result.Disputed);
        Assert.Empty(Foresee("Word.", Ferry.Seventeen).Result.Disputed);
        // Nor is anything said of an article that is gone.
        Assert.Empty(checker.Foresee(Sources(Ferry.Fourteen), Inputs, NoRulings, default)!.Value.Result.Disputed);

        (CheckResult Result, bool IsCompared) Foresee(params string[] texts) => checker.Foresee(Sources(texts), Inputs, NoRulings, default)!.Value;
    }

    [Fact]
    public void Of_three_sides_those_that_still_contradict_are_left()
    {
        var checker = new Checker();
        var eighteen = Ferry.Seventeen.Replace("17", "18", StringComparison.Ordinal).Replace("Boat rams landing stage", "The Brannoc runs into Westhaven", StringComparison.Ordinal);
        Check(checker, Ferry.Fourteen, Ferry.Seventeen, eighteen);
        var left = checker.Foresee(Sources(Ferry.Fourteen, "Word.", eighteen), Inputs, NoRulings, default)!.Value.Result;
        var dispute = Assert.Single(left.Disputed).Dispute!;
        Assert.Equal(["14 passengers", "18 passengers"], dispute.Sides.Select(s => s.Reading).Order(StringComparer.Ordinal));
        Assert.Equal([1, 0], dispute.Sides.SelectMany(s => s.Rivals));
        Assert.Equal(2, CheckLine.Of(left).Count());
    }

    [Fact]
    public void After_any_edits_the_check_is_that_of_a_new_checker()
    {
        string[] texts = [Ferry.Fourteen, Ferry.Seventeen, Ferry.Fourteen.Replace("14", "15", StringComparison.Ordinal)];
        string[] numbers = ["14", "15", "16", "17"];
        var chance = new Random(20);
        var checker = new Checker();
        for (var round = 0; round < 40; round++)
        {
            var i = chance.Next(texts.Length);
            texts[i] = chance.Next(4) switch
            {
                0 => texts[i].Replace(numbers[chance.Next(4)], numbers[chance.Next(4)], StringComparison.Ordinal),
                1 => "\n" + texts[i],
                2 => texts[i].Replace("Westhaven", chance.Next(2) == 0 ? "Easthaven" : "Westhaven", StringComparison.Ordinal),
                _ => texts[i][..^1] + "s.",
            };
            // What is foreseen may be asked for in between, and changes nothing.
            if (chance.Next(2) == 0)
                checker.Foresee(Sources(texts), Inputs, NoRulings, default);
            Assert.Equal(Written(Check(new Checker(), texts)), Written(Check(checker, texts)));
        }
    }

    [Fact]
    public void A_check_that_is_cancelled_leaves_the_next_one_whole()
    {
        var checker = new Checker();
        Check(checker, Ferry.Fourteen, "Word.");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => checker.Check(Sources(Ferry.Fourteen, Ferry.Seventeen), Inputs, NoRulings, _ => { }, cancelled.Token));
        Assert.Single(Check(checker, Ferry.Fourteen, Ferry.Seventeen).Disputed);
    }

    private static IEnumerable<Source> Sources(params string[] texts) => texts.Select((text, i) => new Source(i + ".txt", text, ArticleOptions.None));

    private static CheckResult Check(Checker checker, params string[] texts) => checker.Check(Sources(texts), Inputs, NoRulings, Assert.Fail).Result;

    private static string Written(CheckResult result)
    {
        using var writer = new StringWriter();
        CheckJson.Write(writer, result);
        return writer.ToString();
    }
}
