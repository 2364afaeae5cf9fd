using System.Collections.Immutable;
using Dossier.Engine;
using Dossier.Engine.Documents.Entries;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Parsing;

/// <summary>Reads the members of a collection's record and of the records that they hold.</summary>
internal sealed class RecordReader(INamedTypeSymbol entry, List<DeclarationProblem> problems, CancellationToken cancellation)
{
    private readonly Dictionary<INamedTypeSymbol, int> _numbers = new(SymbolEqualityComparer.Default);
    private readonly List<SchemaRecord?> _schema = [];
    private readonly List<CodeRecord?> _code = [];

    /// <summary>What front matter may say, the entry's record first.</summary>
    public IEnumerable<SchemaRecord> Schema => _schema.Select(r => r!);

    /// <summary>The same records as code writes them.</summary>
    public IEnumerable<CodeRecord> Code => _code.Select(r => r!);

    /// <summary>Whether the entry's record has <c>required</c> members.</summary>
    public bool HasRequiredMembers { get; private set; }

    /// <summary>Reads the entry's record and all that it holds.</summary>
    public void Read() => NumberOf(entry, entry);

    public static bool IsArticle(ITypeSymbol type) => type is { Name: "Article", ContainingNamespace: { Name: "Dossier", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null };

    /// <summary>The constructor that a record's parameter list makes, or null.</summary>
    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!type.IsRecord)
            return null;
        foreach (var constructor in type.InstanceConstructors)
            foreach (var reference in constructor.DeclaringSyntaxReferences)
                if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax)
                    return constructor;
        return null;
    }

    /// <summary>The number of a record; it is read when it is first met.</summary>
    public int NumberOf(INamedTypeSymbol type, ISymbol at)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_numbers.TryGetValue(type, out var number))
            return number;
        number = _schema.Count;
        _numbers.Add(type, number);
        // Its place is taken before its members are read, for it may hold itself.
        _schema.Add(null);
        _code.Add(null);
        var primary = PrimaryConstructor(type, cancellation);
        if (primary is null && type.TypeKind != TypeKind.Struct && !type.InstanceConstructors.Any(c => c.Parameters.Length == 0 && (c.DeclaredAccessibility != Accessibility.Private || number == 0)))
            problems.Add(new(at, type.Name + " has no constructor without parameters; write a record, or a class with properties { get; init; }"));
        var fields = new List<SchemaField>();
        var members = new List<CodeMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in primary is null ? ImmutableArray<IParameterSymbol>.Empty : primary.Parameters)
        {
            var property = type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault();
            names.Add(parameter.Name);
            var mustBeGiven = !parameter.HasExplicitDefaultValue;
            Add(new Declared(parameter, property, parameter.Type, mustBeGiven, mustBeGiven && parameter.NullableAnnotation != NullableAnnotation.Annotated && !IsNullable(parameter.Type)), isParameter: true);
        }
        for (var declaring = type; declaring is not null && declaring.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); declaring = declaring.BaseType)
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
                if (property is { IsStatic: false, IsIndexer: false, GetMethod: not null, SetMethod: { } set } && IsOpen(property) && IsOpen(set) && names.Add(property.Name))
                    Add(new Declared(property, property, property.Type, property.IsRequired, property.IsRequired), isParameter: false);
        if (fields.Count == 0 && number > 0)
            problems.Add(new(at, at.Name + " is a " + type.Name + ", which has no property that front matter could give; it can be " + CodeTypes.All));
        foreach (var twice in fields.Where(f => !f.IsRest).GroupBy(f => Fold(f.Name), StringComparer.Ordinal).Where(g => g.Count() > 1))
            problems.Add(new(at, string.Join(" and ", twice.Select(f => f.Name)) + " are one key in front matter; rename one of them"));
        _schema[number] = new SchemaRecord(type.Name, new(fields));
        _code[number] = new CodeRecord(CodeTypes.CodeOf(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), new(members));
        return number;

        void Add(Declared member, bool isParameter)
        {
            HasRequiredMembers |= number == 0 && !isParameter && member.MustBeGiven;
            var name = Identifier.Escaped(member.Symbol.Name);
            if (number == 0 && IsArticle(member.Type))
                members.Add(new CodeMember(name, MemberRole.Article, null, isParameter, true));
            else if (number == 0 && member.Symbol.Name == "Slug" && member.Type.SpecialType == SpecialType.System_String)
                members.Add(new CodeMember(name, MemberRole.Slug, null, isParameter, true));
            else if (Field(member) is var (field, code))
            {
                fields.Add(field);
                members.Add(new CodeMember(name, MemberRole.Value, code, isParameter, member.MustBeGiven));
            }
        }
    }

    private (SchemaField Field, CodeType Code)? Field(Declared member)
    {
        var (isReference, isRest, isRequired) = (false, false, member.IsRequired);
        foreach (var attribute in member.Attributes)
            if (attribute.AttributeClass is { } type)
                switch (type.ContainingNamespace.ToDisplayString() + "." + type.Name)
                {
                    case "Dossier.ReferenceAttribute":
                        isReference = true;
                        break;
                    case "Dossier.ExtraKeysAttribute":
                        isRest = true;
                        break;
                    case "System.ComponentModel.DataAnnotations.RequiredAttribute":
                        isRequired = true;
                        break;
                }
        var at = member.Symbol;
        var code = CodeTypes.Of(member.Type, isReference, t => NumberOf(t, at), out var problem);
        if (code is null)
        {
            problems.Add(new(at, at.Name + " " + problem));
            return null;
        }
        if (isRest && code is not { Field: { Kind: FieldKind.Map, Item.Kind: FieldKind.Text } })
        {
            problems.Add(new(at, at.Name + " cannot hold the extra keys; write IReadOnlyDictionary<string, string>"));
            return null;
        }
        code = ValueBounds.Apply(code, member.Attributes);
        return (new SchemaField(at.Name, code.Field, isRequired) { IsRest = isRest }, code);
    }

    private static bool IsOpen(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static string Fold(string name) => new string(name.Where(char.IsLetterOrDigit).ToArray()).ToLowerInvariant();

    /// <summary>A parameter, or a property that can be set.</summary>
    /// <param name="Symbol">What is declared.</param>
    /// <param name="Property">The property of it.</param>
    /// <param name="Type">Its type.</param>
    /// <param name="MustBeGiven">Whether C# asks for it.</param>
    /// <param name="IsRequired">Whether a file must give it.</param>
    private sealed record Declared(ISymbol Symbol, IPropertySymbol? Property, ITypeSymbol Type, bool MustBeGiven, bool IsRequired)
    {
        public IReadOnlyList<AttributeData> Attributes { get; } =
            Symbol.GetAttributes().Concat(Property is null || SymbolEqualityComparer.Default.Equals(Property, Symbol) ? [] : Property.GetAttributes().AsEnumerable()).ToList();
    }
}
