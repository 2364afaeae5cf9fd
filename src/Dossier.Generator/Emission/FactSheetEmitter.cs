using System.Globalization;
using Dossier.Engine.Findings;
using Dossier.Engine.Questions;
using Dossier.Generator.Model;
using Dossier.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Emission;

/// <summary>Writes the other half of a fact sheet's partial members.</summary>
internal static class FactSheetEmitter
{
    private const string Answers = "global::Dossier.Generated.FactSheetAnswers.";
    private const string Table = "__Answers";

    public static void Emit(SourceProductionContext output, AnsweredFactSheet sheet, ProjectModel project) => output.AddSource(HintName.Of("FactSheet", sheet.Sheet.FullName), Write(sheet, project));

    internal static string Write(AnsweredFactSheet answered, ProjectModel project)
    {
        var sheet = answered.Sheet;
        var code = new CodeWriter(sheet.Namespace);
        foreach (var type in sheet.Types)
            code.Class(type);
        var findings = new List<FindingModel>();
        for (var i = 0; i < sheet.Members.Count; i++)
        {
            var (member, answer) = (sheet.Members[i], answered.Answers[i]);
            if (!member.HasDocumentation)
                Document(code, member, answer);
            code.Line(member.Modifiers + " " + AnswerTypes.Name(member.Type) + " " + member.Name + (member.IsMethod ? "()" : "") + " => " + Expression(member, answer, findings, project) + ";");
        }
        foreach (var mistaken in sheet.Mistaken)
            code.Line(mistaken);
        if (findings.Count > 0)
        {
            code.Table(Table, PackedWriter.Table(findings.Select(f => (f.Key, f.Packed)).ToList()));
            code.Line("internal static readonly global::Dossier.Generated.PackedFindings Findings = new global::Dossier.Generated.PackedFindings("
                + ContentsEmitter.ArticleList(project) + ", typeof(" + Table + "));");
        }
        return code.Finish();
    }

    private static void Document(CodeWriter code, FactSheetMember member, FactSheetAnswer answer)
    {
        if (answer.Finding is { } finding)
        {
            code.Summary(finding.Summary);
            code.Remarks(finding.Sources);
        }
        else
            code.Summary(answer.Voices.Count > 0
                ? "What " + member.Question.Of + " said: " + string.Join(", ", answer.Voices.Select(v => v.Path).Distinct(StringComparer.Ordinal))
                : "No article tells " + member.Question + ".");
    }

    private static string Expression(FactSheetMember member, FactSheetAnswer answer, List<FindingModel> findings, ProjectModel project)
    {
        if (member.Question.Asked == Asked.Said)
        {
            // A project without articles may have no list of its own.
            var articles = answer.Voices.Count > 0 ? ContentsEmitter.ArticleList(project) : "new global::Dossier.Generated.PackedArticleList()";
            var said = Answers + "Said(" + string.Join(", ", new[] { articles }
                .Concat(answer.Voices.SelectMany(v => new[] { v.Path, v.Speaker }).Select(CodeText.Literal))) + ")";
            return member.Type == AnswerType.QuotationArray ? "global::System.Collections.Immutable.ImmutableArray.CreateRange(" + said + ")" : said;
        }
        if (answer.Finding is not { } finding)
            return Answers + "None<" + AnswerTypes.ValueName(member.Type) + ">(" + CodeText.Literal(Subject(member.Question)) + ", " + CodeText.Literal(Property(member.Question)) + ")";
        if (!findings.Contains(finding))
            findings.Add(finding);
        var found = Table + ".Findings.Get<" + FindingEmitter.TypeOf(finding.Kind) + ">(0, " + findings.IndexOf(finding).ToString(CultureInfo.InvariantCulture) + ")";
        return member.Type switch
        {
            AnswerType.DateOnly => Answers + "Day(" + found + ", day => new global::System.DateOnly(day.Year, day.Month, day.Day))",
            AnswerType.TimeSpan => Answers + "Length(" + found + ")",
            AnswerType.Int32 or AnswerType.Int64 or AnswerType.Decimal => Answers + member.Type + "(" + found + ")",
            _ => found,
        };
    }

    private static string Subject(Question question) => question.Asked == Asked.Who
        ? question.Of
        : question.Event + (question.Participants.Count == 0 ? "" : " of " + string.Join(", ", question.Participants));

    private static string Property(Question question) => question.Asked switch
    {
        Asked.When => "date",
        Asked.Where => "place",
        Asked.HowLong => "duration",
        Asked.HowMany => "number of " + question.Of,
        Asked.HowMuch => question.Of.Length > 0 ? question.Of : "amount",
        _ => "role",
    };
}
