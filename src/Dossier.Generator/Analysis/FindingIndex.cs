using System.Collections.Concurrent;
using Dossier.Engine.Findings;
using Dossier.Engine.Questions;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>The findings behind the generated classes under <c>Findings</c>, by the names of their members.</summary>
internal sealed class FindingMembers
{
    private readonly Dictionary<(string Class, string Property), FindingDigest> _members = [];

    /// <param name="findings">Every finding of the project.</param>
    /// <param name="namespace">Where they are generated.</param>
    public FindingMembers(IReadOnlyList<FindingDigest> findings, string @namespace)
    {
        Namespace = @namespace;
        // The names are the generator's own, made again: an attribute on each generated member would cost every build more than this costs one.
        var listed = findings.Where(FindingParser.IsListed).ToList();
        var byKey = listed.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var models = listed.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new FindingModel(f.Key, f.Subject, f.Property, f.Kind, "", default, ""));
        foreach (var bucket in FindingBucket.Split(new(models)))
        {
            var classes = FindingNames.Classes(bucket.Findings);
            foreach (var subject in bucket.Findings.GroupBy(f => f.Subject, StringComparer.Ordinal))
                foreach (var property in FindingNames.Properties(classes[subject.Key], subject))
                    _members[(classes[subject.Key], property.Value)] = byKey[property.Key];
        }
        FullName = @namespace.Replace("@", "") + ".Findings";
    }

    public string Namespace { get; }

    /// <summary>The name of the class around them.</summary>
    public string FullName { get; }

    /// <summary>The finding that a property gives back, or null.</summary>
    public FindingDigest? Of(string className, string property) => _members.TryGetValue((className, property), out var finding) ? finding : null;
}

/// <summary>Finds the finding behind a member in C#: of a generated class under <c>Findings</c>, or of a fact sheet.</summary>
/// <param name="disputes">The project's articles and findings.</param>
/// <param name="project">What the generated code is named after.</param>
internal sealed class FindingIndex(Disputes disputes, ProjectModel project)
{
    private readonly FindingMembers _members = disputes.Members(project.Namespace);
    private readonly ConcurrentDictionary<ISymbol, FindingDigest?> _known = new(SymbolEqualityComparer.Default);

    public Disputes Disputes { get; } = disputes;

    public OpenAnswers Finder => Disputes.Answers;

    /// <summary>The finding a member of a generated class or of a fact sheet gives back, or null when it is neither or has no one finding.</summary>
    public FindingDigest? Of(ISymbol member, CancellationToken cancellation) => _known.GetOrAdd(member, m => Find(m, cancellation));

    private FindingDigest? Find(ISymbol member, CancellationToken cancellation)
    {
        if (member.ContainingType is not { } type)
            return null;
        if (type.ContainingType is { Name: "Findings", ContainingType: null } outer && outer.ToDisplayString() == _members.FullName)
            return _members.Of(type.Name, member.Name);
        if (FactSheetDeclaration.AttributeOf(type) is not { } sheet)
            return null;
        foreach (var question in FactSheetDeclaration.Read(type, sheet, cancellation).Questions)
            if (question.Member is { } asked && question.Symbol.Name == member.Name && question.Symbol.Kind == member.Kind)
                return Finder.Answer(asked.Question, [AnswerTypes.KindOf(asked.Type)]).Finding;
        return null;
    }
}
