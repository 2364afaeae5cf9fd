using Dossier.Engine;
using Dossier.Engine.Documents.Entries;
using Dossier.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dossier.Generator.Parsing;

/// <summary>Why a collection cannot be made.</summary>
/// <param name="Symbol">The record, or its property or parameter.</param>
/// <param name="Message">Why not, and what to write.</param>
internal sealed record DeclarationProblem(ISymbol Symbol, string Message);

/// <summary>Reads a collection off its record. Generator and analyzer read it here; the generator keeps the <see cref="Model"/> alone.</summary>
/// <param name="Model">The collection; null when it cannot be made.</param>
/// <param name="Problems">Why not.</param>
internal sealed record CollectionDeclaration(CollectionModel? Model, IReadOnlyList<DeclarationProblem> Problems)
{
    public const string AttributeName = "Dossier.ArticleCollectionAttribute";

    /// <summary>Members that generated code adds.</summary>
    private static readonly string[] Added = ["All", "BySlug"];

    /// <summary>The collection's attribute on a type, or null.</summary>
    public static AttributeData? AttributeOf(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute.AttributeClass is { Name: "ArticleCollectionAttribute", ContainingNamespace: { Name: "Dossier", ContainingNamespace.IsGlobalNamespace: true } })
                return attribute;
        return null;
    }

    public static CollectionDeclaration Read(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellation)
    {
        var problems = new List<DeclarationProblem>();
        if (TypeProblem(type, cancellation) is { } problem)
            problems.Add(new(type, problem));
        var patterns = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values.Select(v => (v.Value as string ?? "").Trim()).Where(p => p.Length > 0).ToList() : [];
        if (patterns.Count == 0)
            problems.Add(new(type, "it has no pattern; write which articles it has, as in [ArticleCollection(\"posts/**/*.md\")]"));
        foreach (var name in Added)
            if (type.GetMembers(name).FirstOrDefault(m => !IsGenerated(m)) is { } member)
                problems.Add(new(member, name + " is what the generator adds; call this one something else"));
        var records = new RecordReader(type, problems, cancellation);
        records.Read();
        if (problems.Count > 0)
            return new CollectionDeclaration(null, problems);
        var article = GetOnlyArticle(type);
        return new CollectionDeclaration(
            new CollectionModel(PartialType.Namespace(type), new(PartialType.Declarations(type)), FullName(type), new(patterns), new EntrySchema(new(records.Schema)), new(records.Code))
            {
                GetOnlyArticle = article?.Name,
                LosesConstructor = article is not null && type.InstanceConstructors.Any(c => c.IsImplicitlyDeclared && c.Parameters.Length == 0),
                HasRequiredMembers = records.HasRequiredMembers,
                Taken = new(Taken(type)),
            },
            problems);
    }

    /// <summary>The full name, without <c>global::</c>.</summary>
    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>The property of the article that nothing but a constructor sets: <c>Article Article { get; }</c>.</summary>
    internal static IPropertySymbol? GetOnlyArticle(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(
        p => p is { IsStatic: false, SetMethod: null } && RecordReader.IsArticle(p.Type) && type.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, p)));

    // An analyzer sees the generated half too.
    private static bool IsGenerated(ISymbol member) => member.GetAttributes().Any(a => a is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "Dossier" }, ..] });

    private static string? TypeProblem(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (PartialType.Problem(type, "a collection", cancellation) is { } problem)
            return problem;
        if (type.IsAbstract)
            return type.Name + " is abstract or static; entries are objects of it";
        if (GetOnlyArticle(type) is { } article && (!type.IsRecord || RecordReader.PrimaryConstructor(type, cancellation) is not null))
            return article.Name + " can only be set by a constructor; write { get; init; }" + (type.IsRecord ? ", or make it a parameter" : "");
        if (type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp9 })
            return "collections need C# 9; set <LangVersion>9.0</LangVersion> or higher";
        return null;
    }

    private static IEnumerable<string> Taken(INamedTypeSymbol type)
    {
        var names = new SortedSet<string>([type.Name, .. Added, "Clone", "EqualityContract", "PrintMembers", "Deconstruct"], StringComparer.Ordinal);
        for (var outer = type; outer is not null; outer = outer.BaseType)
            foreach (var member in outer.GetMembers())
                names.Add(member.Name);
        return names;
    }
}
