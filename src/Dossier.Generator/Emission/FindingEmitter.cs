using System.Globalization;
using Dossier.Engine.Claims;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Writes the findings of one bucket: a class a subject, a property a question.</summary>
internal static class FindingEmitter
{
    public static void Emit(SourceProductionContext output, FindingBucket bucket, ProjectModel project)
    {
        if (bucket.Findings.Count > 0)
            output.AddSource("Findings." + bucket.Number.ToString("00", CultureInfo.InvariantCulture) + ".g.cs", Write(bucket, project));
    }

    internal static string Write(FindingBucket bucket, ProjectModel project)
    {
        var code = new CodeWriter(project.Namespace);
        code.Class("static partial class Findings");
        var classes = FindingNames.Classes(bucket.Findings);
        var numbered = bucket.Findings.Select((finding, i) => (finding, i)).ToList();
        foreach (var subject in numbered.GroupBy(f => f.finding.Subject, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var className = classes[subject.Key];
            var properties = FindingNames.Properties(className, subject.Select(f => f.finding));
            code.Summary(subject.Key);
            code.GeneratedClass("public static partial class " + className);
            foreach (var (finding, i) in subject)
            {
                var type = TypeOf(finding.Kind);
                code.Summary(finding.Summary);
                code.Remarks(finding.Sources);
                code.Line("public static global::Dossier.Finding<" + type + "> " + properties[finding.Key]
                    + " => __All.Findings.Get<" + type + ">(" + bucket.Number.ToString(CultureInfo.InvariantCulture) + ", " + i.ToString(CultureInfo.InvariantCulture) + ");");
            }
            code.Close();
        }
        code.Table(ArticleEmitter.Table(bucket.Number), PackedWriter.Table(bucket.Findings.Select(f => (f.Key, f.Packed)).ToList()));
        return code.Finish();
    }

    /// <summary>The type of a finding's value, as generated code writes it.</summary>
    public static string TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Date => "global::Dossier.PartialDate",
        ValueKind.Duration => "global::Dossier.Duration",
        ValueKind.Quantity => "global::Dossier.Quantity",
        ValueKind.Money => "global::Dossier.Money",
        ValueKind.Percentage => "global::Dossier.Percentage",
        _ => "string",
    };
}
