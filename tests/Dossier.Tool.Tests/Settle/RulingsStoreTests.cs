using Dossier.Engine.Rulings;
using Dossier.Tool.Input;
using Dossier.Tool.Settle;

namespace Dossier.Tool.Tests.Settle;

/// <summary>Rulings under faults: whatever fails and wherever, every ruling that was written is still there.</summary>
public sealed class RulingsStoreTests
{
    private const int Many = 200;

    private static readonly string Before = string.Concat(Enumerable.Range(0, Many).Select(i => Ruling(i) + "\n"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    public void A_full_disk_leaves_the_file_as_it_was(int room)
    {
        using var workspace = new Workspace().Add("dossier.rulings", Before);
        var (problem, isNew) = Write(workspace, new FaultySteps { Room = room }, Many);
        Assert.Equal("DIR/dossier.rulings: the file cannot be written: No space left on device.", problem!.Replace(workspace.Folder, "DIR", StringComparison.Ordinal));
        Assert.False(isNew);
        Assert.Equal(Before, Text(workspace));
        Assert.Equal(["dossier.rulings"], Names(workspace));
    }

    [Theory]
    [InlineData("create")]
    [InlineData("flush")]
    [InlineData("replace")]
    public void A_step_that_fails_leaves_the_file_as_it_was(string step)
    {
        using var workspace = new Workspace().Add("dossier.rulings", Before);
        Assert.Contains("cannot be written: Input/output error", Write(workspace, new FaultySteps { Fails = step }, Many).Problem);
        Assert.Equal(Before, Text(workspace));
        Assert.Equal(["dossier.rulings"], Names(workspace));
        Assert.Null(Write(workspace, FileSteps.Disk, Many).Problem);
        Assert.Equal(Before + Ruling(Many) + "\n", Text(workspace));
    }

    [Theory]
    [InlineData("create", false)]
    [InlineData("write", false)]
    [InlineData("flush", false)]
    [InlineData("replace", true)]
    public void An_end_behind_any_step_leaves_the_old_file_or_the_new_and_the_next_run_works(string step, bool isWritten)
    {
        using var workspace = new Workspace().Add("dossier.rulings", Before);
        Assert.Throws<KilledException>(() => Write(workspace, new FaultySteps { EndsBehind = step }, Many));
        Assert.Equal(isWritten ? Before + Ruling(Many) + "\n" : Before, Text(workspace));
        Assert.Null(Write(workspace, FileSteps.Disk, Many + 1).Problem);
        Assert.Equal((isWritten ? Before + Ruling(Many) + "\n" : Before) + Ruling(Many + 1) + "\n", Text(workspace));
        Assert.Equal(["dossier.rulings"], Names(workspace));
    }

    [Fact]
    public async Task Of_twenty_writers_at_once_each_ruling_is_there()
    {
        const int Writers = 20;
        using var workspace = new Workspace().Add("dossier.rulings", Before);
        // All have read the same file before the first of them writes.
        var seen = RulingsSource.Read(workspace.At("dossier.rulings"));
        var problems = await Task.WhenAll(Enumerable.Range(Many, Writers).Select(i => Task.Factory.StartNew(
            () => RulingsStore.OnDisk.Write(seen, Edit(i)).Problem, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.All(problems, Assert.Null);
        var file = RulingsFile.Parse(Text(workspace));
        Assert.Empty(file.Problems);
        Assert.Equal(Enumerable.Range(0, Many + Writers).Select(Ruling).Order(StringComparer.Ordinal), file.Decisions.Select(d => d.ToString()!).Order(StringComparer.Ordinal));
        Assert.StartsWith(Before, Text(workspace));
        Assert.Equal(["dossier.rulings"], Names(workspace));
    }

    [Fact]
    public async Task Writers_who_make_the_file_at_once_make_one()
    {
        using var workspace = new Workspace();
        var seen = RulingsSource.Read(workspace.At("dossier.rulings"));
        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => RulingsStore.OnDisk.Write(seen, Edit(i)))));
        Assert.Single(written, w => w.IsNew);
        Assert.All(written, w => Assert.Null(w.Problem));
        Assert.Equal(8, RulingsFile.Parse(Text(workspace)).Lines.Count);
    }

    [Fact]
    public void A_ruling_that_somebody_else_has_just_made_is_not_overruled_unseen()
    {
        using var workspace = new Workspace().Add("dossier.rulings", Ruling(1) + "\n");
        var seen = RulingsSource.Read(workspace.At("dossier.rulings"));
        var theirs = Ruling(1).Replace("the list", "the diary", StringComparison.Ordinal) + "\n";
        workspace.Add("dossier.rulings", theirs);
        Assert.Contains("somebody has just ruled on this: ", RulingsStore.OnDisk.Write(seen, new RulingEdit(Decision("\"count: kill, dog #3\"; accept \"9\" over \"8\"; why"), null)).Problem);
        Assert.Equal(theirs, Text(workspace));
        // The same ruling twice is one.
        Assert.Null(RulingsStore.OnDisk.Write(seen, new RulingEdit(Decision(theirs), null)).Problem);
        Assert.Equal(theirs, Text(workspace));
    }

    [Fact]
    public void A_lock_that_somebody_holds_is_waited_for_and_then_told()
    {
        using var workspace = new Workspace().Add("dossier.rulings", Before);
        using (new FileStream(workspace.At("dossier.rulings.lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            Assert.Contains(
                "another 'dossier settle' has been writing for 0 seconds",
                new RulingsStore(FileSteps.Disk, TimeSpan.FromMilliseconds(100)).Write(RulingsSource.Read(workspace.At("dossier.rulings")), Edit(Many)).Problem);
        Assert.Equal(Before, Text(workspace));
        // One that was left behind is nobody's.
        Assert.Null(Write(workspace, FileSteps.Disk, Many).Problem);
        Assert.Equal(["dossier.rulings"], Names(workspace));
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var workspace = new Workspace().Add("dossier.rulings", Before);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(workspace.At("dossier.rulings"), Mode);
        Assert.Null(Write(workspace, FileSteps.Disk, Many).Problem);
        Assert.Equal(Mode, File.GetUnixFileMode(workspace.At("dossier.rulings")));
    }

    private static string Ruling(int i) => $"\"count: kill, dog #{i + 2}\"; accept \"{i} dogs\" over \"{i + 1} dogs\"; the list";

    private static Decision Decision(string line) => Assert.Single(RulingsFile.Parse(line).Decisions);

    private static RulingEdit Edit(int i) => new(Decision(Ruling(i)), null);

    private static (string? Problem, bool IsNew) Write(Workspace workspace, FileSteps steps, int ruling) =>
        new RulingsStore(steps, TimeSpan.FromSeconds(30)).Write(RulingsSource.Read(workspace.At("dossier.rulings")), Edit(ruling));

    private static string Text(Workspace workspace) => File.ReadAllText(workspace.At("dossier.rulings"));

    private static IEnumerable<string?> Names(Workspace workspace) => Directory.GetFileSystemEntries(workspace.Folder).Select(Path.GetFileName);
}
