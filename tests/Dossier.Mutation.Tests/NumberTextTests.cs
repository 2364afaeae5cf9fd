using System.Globalization;
using Dossier.Mutation.Mutators;

namespace Dossier.Mutation.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData("7", "14")]
    [InlineData("1,300", "2,600")]
    [InlineData("4.5", "9.0")]
    [InlineData("six", "twelve")]
    [InlineData("twelve", "24")]
    public void Twice_a_number_is_written_as_the_number_was(string text, string twice) =>
        Assert.Equal(twice, NumberText.Read(text)!.Value.Doubled);

    [Theory]
    [InlineData("36", "63")]
    [InlineData("100", null)]
    [InlineData("33", null)]
    [InlineData("133", "313")]
    [InlineData("1,200", "1,020")]
    [InlineData("six", null)]
    public void Digits_are_swapped_unless_a_zero_would_lead(string text, string? swapped) =>
        Assert.Equal(swapped, NumberText.Read(text)!.Value.Swapped);

    [Theory]
    [InlineData("one")]
    [InlineData("many")]
    [InlineData("")]
    [InlineData("1st")]
    public void Other_words_are_no_numbers(string text) => Assert.Null(NumberText.Read(text));

    [Theory]
    [InlineData("10", 1.609344, "16")]
    [InlineData("3", 0.3048, "0.9")]
    [InlineData("2", 60, "120")]
    public void A_converted_number_is_as_precise_as_before(string text, double factor, string converted) =>
        Assert.Equal(converted, UnitMutator.Convert(NumberText.Read(text)!.Value, decimal.Parse(factor.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)));
}
