using Dossier.Engine;
using Dossier.Generator.Analysis;

namespace Dossier.Generator.Tests;

public sealed class DescriptorTests
{
    [Fact]
    public void The_compiler_knows_every_rule_as_the_engine_has_it() => Assert.Equal(
        Rules.All.Select(r => (r.Id, r.Title, r.Description, Descriptors.SeverityOf(r.Level), !r.IsOptIn, "")),
        Descriptors.All.Select(d => (d.Id, d.Title.ToString(), d.Description.ToString(), d.DefaultSeverity, d.IsEnabledByDefault, d.HelpLinkUri)));

    [Fact]
    public void IDs_are_unique() => Assert.Equal(Descriptors.All.Count, Descriptors.All.Select(d => d.Id).Distinct().Count());
}
