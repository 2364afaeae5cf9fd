using CsCheck;
using Dossier.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Tests;

/// <summary>No text of an article can become code.</summary>
public sealed class CodeTextTests
{
    [Fact]
    public void Any_string_survives_as_a_literal() => Gen.String.Sample(text => ValueOf(CodeText.Literal(text)) is string s && s == text);

    [Theory]
    [InlineData("\u2028\u2029\u0085\r\n")]
    [InlineData("\0\a\u001b")]
    [InlineData("\"; } class Evil { } //")]
    [InlineData("\\u0022\\")]
    [InlineData("{0} {{ }}")]
    public void Hostile_strings_survive_as_literals(string text) => Assert.Equal(text, ValueOf(CodeText.Literal(text)));

    [Theory]
    [InlineData("</summary> & <b>", "&lt;/summary&gt; &amp; &lt;b&gt;")]
    [InlineData("one\r\n*/ class Evil { } /*\u2028two", "one */ class Evil { } /* two")]
    [InlineData("a\0b\uFFFEc", "a b\uFFFDc")]
    public void Docs_stay_one_line_of_valid_XML(string text, string expected) => Assert.Equal(expected, CodeText.Doc(text));

    // Attributes hold UTF-8, so lone surrogates cannot be given as InlineData.
    [Fact]
    public void Lone_surrogates_survive_as_literals_and_are_replaced_in_docs()
    {
        var text = "a\uD800b\uDFFF\uD800";
        Assert.Equal(text, ValueOf(CodeText.Literal(text)));
        Assert.Equal("a\uFFFDb\uFFFD\uFFFD", CodeText.Doc(text));
    }

    [Fact]
    public void Any_text_is_valid_XML_in_docs() =>
        Gen.String.Sample(text => { System.Xml.Linq.XElement.Parse("<summary>" + CodeText.Doc(text) + "</summary>"); });

    [Theory]
    [InlineData("1000000", "long", "1000000L")]
    [InlineData("-5", "long", "-5L")]
    [InlineData("27.82", "decimal", "27.82m")]
    [InlineData("9223372036854775808", "decimal", "9223372036854775808m")]
    [InlineData("-9223372036854775808", "long", "long.MinValue")]
    public void A_number_has_the_type_it_needs(string number, string type, string literal) =>
        Assert.Equal((type, literal), CodeText.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Any_number_survives_as_a_literal() => Gen.Decimal.Sample(number =>
        Convert.ToDecimal(Literals.Evaluate(CodeText.Number(number).Literal)) == number);

    private static object? ValueOf(string literal) => ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.Value;

    private static class Literals
    {
        public static object Evaluate(string literal) => SyntaxFactory.ParseExpression(literal) switch
        {
            LiteralExpressionSyntax l => l.Token.Value!,
            PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax l } => -Convert.ToDecimal(l.Token.Value),
            _ => long.MinValue,
        };
    }
}
