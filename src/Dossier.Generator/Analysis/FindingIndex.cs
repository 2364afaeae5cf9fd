using System.Collections.Concurrent;
using Dossier.Engine.Findings;
using Dossier.Engine.Questions;
using Dossier.Generator.Emission;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Analysis;

/// <summary>Finds the finding behind a member in C#: of a generated class under <c>Findings</c>, or of a fact sheet.</summary>
internal sealed class FindingIndex
{
    private readonly string _findings;
    private readonly Dictionary<(string Class, string Property), FindingDigest> _members = [];
    private readonly ConcurrentDictionary<ISymbol, FindingDigest?> _known = new(SymbolEqualityComparer.Default);

    /// <param name="disputes">The project's articles and findings.</param>
    /// <param name="project">What the generated code is named after.</param>
    public FindingIndex(Disputes disputes, ProjectModel project)
    {
        Disputes = disputes;
        _findings = project.Namespace.Replace("@", "") + ".Findings";
        Finder = new OpenAnswers(disputes.Findings, disputes.Articles.Values.Select(a => a.Digest).ToList());
        // The names are the generator's own, made again: an attribute on each generated member would cost every build more than this costs one.
        var listed = disputes.Findings.Where(FindingParser.IsListed).ToList();
        var byKey = listed.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var models = listed.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new FindingModel(f.Key, f.Subject, f.Property, f.Kind, "", default, ""));
        foreach (var bucket in FindingBucket.Split(new(models)))
        {
            var classes = FindingNames.Classes(bucket.Findings);
            foreach (var subject in bucket.Findings.GroupBy(f => f.Subject, StringComparer.Ordinal))
                foreach (var property in FindingNames.Properties(classes[subject.Key], subject))
                    _members[(classes[subject.Key], property.Value)] = byKey[property.Key];
        }
    }

    public Disputes Disputes { get; }

    public OpenAnswers Finder { get; }

    /// <summary>The finding a member of a generated class or of a fact sheet gives back, or null when it is neither or has no one finding.</summary>
    public FindingDigest? Of(ISymbol member, CancellationToken cancellation) => _known.GetOrAdd(member, m => Find(m, cancellation));

    private FindingDigest? Find(ISymbol member, CancellationToken cancellation)
    {
        if (member.ContainingType is not { } type)
            return null;
        if (type.ContainingType is { Name: "Findings", ContainingType: null } outer && outer.ToDisplayString() == _findings)
            return _members.TryGetValue((type.Name, member.Name), out var finding) ? finding : null;
        if (FactSheetDeclaration.AttributeOf(type) is not { } sheet)
            return null;
        foreach (var question in FactSheetDeclaration.Read(type, sheet, cancellation).Questions)
            if (question.Member is { } asked && question.Symbol.Name == member.Name && question.Symbol.Kind == member.Kind)
                return Finder.Answer(asked.Question, [AnswerTypes.KindOf(asked.Type)]).Finding;
        return null;
    }
}
