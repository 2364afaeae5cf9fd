using Dossier.Engine.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Dossier.Generator.Analysis;

/// <summary>Reads C# around the use of a finding: which finding it is, and whether the code asked first if it is disputed.</summary>
internal sealed class FindingUse(FindingIndex index, CancellationToken cancellation)
{
    /// <summary>The finding an expression gives, or null: a generated member, a fact sheet's, or a local that holds one and is never given another.</summary>
    public FindingDigest? FindingOf(IOperation? expression)
    {
        switch (Plain(expression))
        {
            case IPropertyReferenceOperation property:
                return index.Of(property.Property, cancellation);
            case IInvocationOperation { Arguments.Length: 0 } call:
                return index.Of(call.TargetMethod, cancellation);
            case ILocalReferenceOperation local when Initializer(local) is { } initializer && Plain(initializer) is not ILocalReferenceOperation:
                return FindingOf(initializer);
            default:
                return null;
        }
    }

    /// <summary>Whether the code around a use of the finding knows that it is not disputed: an enclosing condition, an earlier return, or a catch of what would be thrown.</summary>
    public bool IsHandled(IOperation use, FindingDigest finding)
    {
        for (IOperation inner = use; inner.Parent is { } outer; inner = outer)
        {
            var handled = outer switch
            {
                IConditionalOperation choice => (inner == choice.WhenTrue && Proves(choice.Condition, finding, true)) || (inner == choice.WhenFalse && Proves(choice.Condition, finding, false)),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => inner == both.RightOperand && Proves(both.LeftOperand, finding, true),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => inner == either.RightOperand && Proves(either.LeftOperand, finding, false),
                ISwitchExpressionArmOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool outcome } }, Parent: ISwitchExpressionOperation choice } arm =>
                    inner == arm.Value && Proves(choice.Value, finding, outcome),
                IBlockOperation block => LeavesBefore(block, inner, finding),
                ITryOperation attempt => inner == attempt.Body && attempt.Catches.Any(c => c.ExceptionType?.Name == (finding.IsOpen ? "DisputedFindingException" : "UnansweredFindingException")),
                _ => false,
            };
            if (handled)
                return true;
        }
        return false;
    }

    /// <summary>Whether a condition of that outcome says that the finding has a value.</summary>
    private bool Proves(IOperation condition, FindingDigest finding, bool outcome)
    {
        switch (Plain(condition))
        {
            case IPropertyReferenceOperation { Property.Name: "IsDisputed" } asked:
                // What a ruling calls no dispute is not disputed, and has no one value either.
                return !outcome && finding.IsOpen && IsSame(asked.Instance, finding);
            case IPropertyReferenceOperation { Property.Name: "HasValue" } asked:
                return outcome && IsSame(asked.Instance, finding);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Proves(not.Operand, finding, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return outcome && (Proves(both.LeftOperand, finding, true) || Proves(both.RightOperand, finding, true));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return !outcome && (Proves(either.LeftOperand, finding, false) || Proves(either.RightOperand, finding, false));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, RightOperand.ConstantValue: { HasValue: true, Value: bool constant } } equals:
                return Proves(equals.LeftOperand, finding, outcome == constant);
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } } } matches:
                return Proves(matches.Value, finding, outcome == constant);
            case IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } matches when outcome && IsSame(matches.Value, finding):
                return pattern.PropertySubpatterns.Any(p => p is
                {
                    Member: IPropertyReferenceOperation { Property.Name: var name },
                    Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } },
                } && ((name == "IsDisputed" && !constant && finding.IsOpen) || (name == "HasValue" && constant)));
            default:
                return false;
        }
    }

    private bool IsSame(IOperation? expression, FindingDigest finding) => FindingOf(expression)?.Key == finding.Key;

    /// <summary>"if (finding.IsDisputed) return;" before the use, in a block around it.</summary>
    private bool LeavesBefore(IBlockOperation block, IOperation use, FindingDigest finding)
    {
        foreach (var statement in block.Operations)
        {
            if (statement == use)
                return false;
            if (statement is IConditionalOperation { WhenFalse: null } guard && Leaves(guard.WhenTrue) && Proves(guard.Condition, finding, false))
                return true;
        }
        return false;
    }

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation or IBranchOperation => true,
        IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    private IOperation? Initializer(ILocalReferenceOperation local)
    {
        if (local.SemanticModel is not { } model || local.Local.DeclaringSyntaxReferences is not [var declared]
            || declared.GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
            return null;
        // Whatever assigns to it later may give it any finding.
        var scope = declarator.Ancestors().FirstOrDefault(a => a is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax) ?? declarator.SyntaxTree.GetRoot(cancellation);
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
            if (name.Identifier.ValueText == local.Local.Name
                && (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax))
                return null;
        return model.GetOperation(value, cancellation);
    }

    private static IOperation? Plain(IOperation? operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }
}
