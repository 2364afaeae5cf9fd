using System.Collections.Immutable;
using System.Globalization;
using Dossier.Engine;
using Dossier.Engine.Documents.Entries;
using Dossier.Engine.Facts;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Analysis;

/// <summary>An edit of one file, on a diagnostic: a code fix knows neither articles nor facts.</summary>
/// <param name="File">The file's path, as the compiler has it.</param>
/// <param name="Correction">What to write there.</param>
internal sealed record FileCorrection(string File, Correction Correction);

/// <summary>What would make articles and code agree, on the diagnostic that says they do not: the number in the prose, or the constant.</summary>
internal static class FactProperties
{
    private const string Prose = "Prose";
    private const string Code = "Code";
    private const string Sure = "Sure";

    public static ImmutableDictionary<string, string?> Of(StatesDeclaration declaration, IReadOnlyList<ToldFact> told, FactIndex index, CancellationToken cancellation)
    {
        var value = declaration.Fact!.Value;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        var prose = new List<FileCorrection>();
        foreach (var one in told)
            if (FactCorrection.OfProse(one, value) is { } correction && index.LocationOf(one) is { } location)
                prose.Add(new FileCorrection(location.GetLineSpan().Path, correction));
        Write(properties, Prose, prose);
        if (told.All(t => t.IsSure))
            properties[Sure] = "true";
        // The articles may disagree among themselves: which of them is right, somebody has to say.
        if (declaration.Value is { } expression && told.Select(t => FactCorrection.OfCode(t, value)).Distinct().ToList() is [{ } number] && Rewritten(expression, number, value, index.Compilation, cancellation) is { } edit)
            Write(properties, Code, [edit]);
        return properties.ToImmutable();
    }

    /// <summary>Whether the articles say for certain that they mean the constant; what is applied unseen needs that.</summary>
    public static bool IsSure(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(Sure);

    /// <summary>The edits of articles.</summary>
    public static IReadOnlyList<FileCorrection> ProseOf(Diagnostic diagnostic) => Read(diagnostic.Properties, Prose);

    /// <summary>The edit of the constant; none or one.</summary>
    public static IReadOnlyList<FileCorrection> CodeOf(Diagnostic diagnostic) => Read(diagnostic.Properties, Code);

    private static void Write(ImmutableDictionary<string, string?>.Builder properties, string name, List<FileCorrection> corrections)
    {
        for (var i = 0; i < corrections.Count; i++)
        {
            var (n, (file, correction)) = (name + i.ToString(CultureInfo.InvariantCulture), corrections[i]);
            properties[n + "File"] = file;
            properties[n + "Start"] = correction.Span.Start.ToString(CultureInfo.InvariantCulture);
            properties[n + "Length"] = correction.Span.Length.ToString(CultureInfo.InvariantCulture);
            properties[n + "Text"] = correction.Text;
            properties[n + "Title"] = PlainCharacter.Escape(correction.Title);
        }
    }

    private static List<FileCorrection> Read(ImmutableDictionary<string, string?> properties, string name)
    {
        var found = new List<FileCorrection>();
        for (var n = name + "0"; properties.TryGetValue(n + "File", out var file) && file is not null; n = name + found.Count.ToString(CultureInfo.InvariantCulture))
        {
            if (!properties.TryGetValue(n + "Start", out var start) || !int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                || !properties.TryGetValue(n + "Length", out var length) || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || !properties.TryGetValue(n + "Text", out var text) || text is null || !properties.TryGetValue(n + "Title", out var title) || title is null)
                break;
            found.Add(new FileCorrection(file, new Correction(new TextSpan(at, count), text, title)));
        }
        return found;
    }

    /// <summary>
    /// The literal that makes the constant's value, rewritten: the constant itself, the argument of <c>TimeSpan.FromSeconds(30)</c>, the first factor of <c>25 * 1024 * 1024</c>. Null where
    /// the value is made in another way, or where the literal cannot hold the number.
    /// </summary>
    private static FileCorrection? Rewritten(ExpressionSyntax expression, decimal number, FactValue value, Compilation compilation, CancellationToken cancellation)
    {
        if (value.Kind == FactKind.Truth)
            return expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression } flag
                ? Write(flag, number == 0 ? "false" : "true") : null;
        var literal = expression;
        if (literal is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var argument }] })
            literal = argument;
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        while (literal is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } product)
        {
            if (Constant(model, product.Right, cancellation) is not { } factor || factor == 0)
                return null;
            (literal, number) = (product.Left, number / factor);
        }
        if (literal is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } found || number < 0 || value.Number < 0)
            return null;
        var text = found.Token.Text;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || text.StartsWith("0b", StringComparison.OrdinalIgnoreCase))
            return null;
        var suffix = new string(text.Reverse().TakeWhile(char.IsLetter).Reverse().ToArray());
        var isWhole = found.Token.Value is int or long or uint or ulong;
        if (isWhole && (number != decimal.Truncate(number) || number > int.MaxValue && suffix.Length == 0))
            return null;
        var digits = number.ToString(text.IndexOf('.') >= 0 && number == decimal.Truncate(number) ? "0.0" : "0.##########", CultureInfo.InvariantCulture);
        if (text.IndexOf('_') > 0)
            digits = number.ToString(isWhole ? "#,0" : "#,0.##########", CultureInfo.InvariantCulture).Replace(',', '_');
        return Write(found, digits + suffix);
    }

    private static FileCorrection Write(LiteralExpressionSyntax literal, string text) =>
        new(literal.SyntaxTree.FilePath, new Correction(new TextSpan(literal.Span.Start, literal.Span.Length), text, "Write " + text + ", as the articles have it"));

    private static decimal? Constant(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation) =>
        model.GetConstantValue(expression, cancellation).Value switch { int i => i, long l => l, uint u => u, double d when d == Math.Truncate(d) && Math.Abs(d) < 1e15 => (decimal)d, _ => null };
}
