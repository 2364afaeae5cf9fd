using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests.Harness;

/// <summary>A rulings file in memory, beside the project file.</summary>
internal sealed class RulingsInMemory(string text, string path = "/project/dossier.rulings") : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <summary>The day that <see cref="Sources.Meeting"/> gives.</summary>
    public const string AcceptMay4 = "\"date: meet (ann lee; bo ek)\"; accept \"Thursday 2017-05-04\" over \"Friday 2017-05-05\"; the mayor's diary\n";

    /// <summary>The words of <see cref="Sources.Talk"/> that contradict <see cref="Sources.Meeting"/>.</summary>
    public const string IgnoreMay5 = "ignore \"in Oslo on May 5\" in \"articles/talk.txt\"; a slip\n";

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
