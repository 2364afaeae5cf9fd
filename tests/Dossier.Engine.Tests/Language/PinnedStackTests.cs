namespace Dossier.Engine.Tests.Language;

using System.Reflection;

/// <summary>
/// The just-in-time compiler of .NET 10 leaves the slot of a pinned local as it finds it until the local is set, and fills the stack that a method takes by a call before that. A collection during that call
/// pins whatever the slot held, and writes into the heap. So no method pins and takes stack that is filled.
/// </summary>
public sealed class PinnedStackTests
{
    private const byte LongPrefix = 0xFE;
    private const byte LocalAllocation = 0x0F;

    [Fact]
    public void No_method_pins_and_takes_stack_that_is_filled()
    {
        var pinning = typeof(ArticleReader).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.GetMethodBody() is { } body && body.LocalVariables.Any(l => l.IsPinned) && TakesStack(body.GetILAsByteArray()!)).ToList();
        Assert.Contains(pinning, m => m.Name == "ParseOnce");
        Assert.Empty(pinning.Where(m => m.GetMethodBody()!.InitLocals).Select(m => m.DeclaringType + "." + m.Name));
    }

    private static bool TakesStack(byte[] code)
    {
        for (var i = 0; i + 1 < code.Length; i++)
            if (code[i] == LongPrefix && code[i + 1] == LocalAllocation)
                return true;
        return false;
    }
}
