namespace Dossier.Engine.Tests.Names;

public sealed class PronounTests
{
    [Theory]
    [InlineData("Marta Quiroga said she was tired.", "she=Marta Quiroga")]
    [InlineData("Marta Quiroga sang. She left early with her dog.", "She=Marta Quiroga; her=Marta Quiroga")]
    [InlineData("Marta Quiroga met Samuel Ortiz. He sang.", "He=Samuel Ortiz")]
    [InlineData("Samuel Ortiz met Victor Holm. He sang.", "He=Samuel Ortiz")]
    [InlineData("Mr Tollefsen sold his boat.", "his=Tollefsen")]
    [InlineData("President-elect Marta Quiroga came. The president-elect sang.", "The president-elect=Marta Quiroga")]
    [InlineData("Utrecht mayor Marta Quiroga came. Later the mayor sang.", "the mayor=Marta Quiroga")]
    [InlineData("A Halden spokesman said the company grew.", "the company=Halden")]
    [InlineData("Northwind Foods Ltd grew. The firm's profit doubled.", "The firm=Northwind Foods Ltd")]
    public void A_pronoun_or_description_stands_for_the_one_it_can_mean(string text, string expected) => Assert.Equal(expected, Reader.Pronouns(text));

    [Theory]
    [InlineData("Samuel Ortiz told Victor Holm that he was late.")]
    [InlineData("Marta Quiroga sang, and he left.")]
    [InlineData("It rained. He left.")]
    [InlineData("Samuel Ortiz waved. \u201CHe is late,\u201D said a guard.")]
    [InlineData("Marta Quiroga told her that.")]
    [InlineData("Mayor Marta Quiroga met mayor Samuel Ortiz. The mayor sang.")]
    [InlineData("Halden Ltd sued Northwind Ltd. The company won.")]
    [InlineData("The Ministry of Trade grew. The company won.")]
    [InlineData("Northwind Ltd grew. The company that makes its bolts closed.")]
    [InlineData("Former mayor Marta Quiroga came. The mayor sang.")]
    [InlineData("Utrecht mayor Marta Quiroga came. The mayor of Ghent sang.")]
    public void When_two_can_be_meant_nobody_is(string text) => Assert.Equal("", Reader.Pronouns(text));
}
