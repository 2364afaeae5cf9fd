using Dossier.Engine;
using Dossier.Engine.Questions;

namespace Dossier.Generator.Model;

/// <summary>A fact sheet as its class declares it; it holds names only.</summary>
/// <param name="Namespace">The class's namespace; empty for the global one.</param>
/// <param name="Types">The declarations of the class and of those around it, the outermost first: <c>partial class Outer</c>.</param>
/// <param name="Members">Its questions, in the order of the code.</param>
internal sealed record FactSheetModel(string Namespace, EquatableArray<string> Types, EquatableArray<FactSheetMember> Members)
{
    /// <summary>
    /// Members that cannot be answered, with bodies that throw. Without one the compiler stops at the missing half (CS9248) before it asks an analyzer, and nobody reads why there is none.
    /// </summary>
    public EquatableArray<string> Mistaken { get; init; }

    /// <summary>The full name, which tells generated files apart.</summary>
    public string FullName => string.Join(".", new[] { Namespace }.Concat(Types.Select(t => t.Substring(t.LastIndexOf(' ') + 1))).Where(n => n.Length > 0));
}

/// <summary>One member of a fact sheet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsMethod">Whether it is a partial method; else a partial property.</param>
/// <param name="Modifiers">Its modifiers as written: <c>public static partial</c>.</param>
/// <param name="Type">What its answer is.</param>
/// <param name="Question">What it asks.</param>
/// <param name="HasDocumentation">Whether the declaration has a documentation comment; the generated one would hide it.</param>
internal sealed record FactSheetMember(string Name, bool IsMethod, string Modifiers, AnswerType Type, Question Question, bool HasDocumentation);

/// <summary>A fact sheet with its answers; it holds no position.</summary>
/// <param name="Sheet">The fact sheet.</param>
/// <param name="Answers">An answer for each member.</param>
internal sealed record AnsweredFactSheet(FactSheetModel Sheet, EquatableArray<FactSheetAnswer> Answers);

/// <summary>What a member answers with.</summary>
/// <param name="Finding">The finding, or null when none or several match, or when it asks for quotations.</param>
/// <param name="Voices">Whose quotations, when it asks for them.</param>
internal sealed record FactSheetAnswer(FindingModel? Finding, EquatableArray<Voice> Voices);
