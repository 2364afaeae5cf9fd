#!/usr/bin/env python3
"""What the package costs a build, beside the same build without it: CPU seconds and ratios, all in one run.

    benchmarks/builds.py [--articles 100,1000] [--folder REAL] [--repository REPO] [--skip warm]

Packs the package of REPO (this repository) into a feed of its own, and builds a small project that holds made articles, or those of REAL. CPU time, so that other work on the machine counts as little
as can be; of the compiler server by what /proc says, so warm figures need Linux. "first" builds with nothing in obj, "unchanged" again with everything compiled anew and obj as it is.
`dotnet run -c Release --project benchmarks/Dossier.Benchmarks -- drivers COUNT [FOLDER]` measures editors."""

import argparse
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><UseAppHost>false</UseAppHost><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  {}
</Project>
"""
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
VERSION = "0.1.0-measure." + str(int(time.time()))


def run(folder, *command, check=True):
    """Runs a command, and gives back its CPU seconds and the peak of its largest process in MB, children included."""
    environment = {k: v for k, v in os.environ.items() if not k.upper().startswith("MSBUILD")}
    environment.update(MSBUILDDISABLENODEREUSE="1", DOTNET_CLI_TELEMETRY_OPTOUT="1", DOTNET_NOLOGO="1")
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if check and process.returncode:
        sys.exit(f"{' '.join(command)}: {process.returncode}\n{output}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def project(root, name, count, folder, with_package):
    """A project with so many articles, restored."""
    place = root / name
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    reference = f'<ItemGroup><PackageReference Include="Dossier" Version="{VERSION}" /></ItemGroup>' if with_package else ""
    (place / "app.csproj").write_text(PROJECT.format(reference))
    (place / "Program.cs").write_text("System.Console.WriteLine(0);\n")
    if count:
        run(REPOSITORY, "dotnet", str(REPOSITORY / "benchmarks/Dossier.Benchmarks/bin/Release/net10.0/Dossier.Benchmarks.dll"), "articles", str(count), str(place), *([folder] if folder else []))
    run(place, "dotnet", "restore")
    return place


def clean_build(place):
    """Compiles everything in processes of its own."""
    for file in (place / "obj" / "Debug").rglob("*.dll"):
        file.unlink()
    return run(place, "dotnet", "build", "--no-restore", "-p:UseSharedCompilation=false", "-v:q", "-clp:NoSummary")


def server():
    """The compiler server of this run: its process, the CPU seconds it has used and the peak of its memory in MB; None where there is none."""
    for entry in pathlib.Path("/proc").iterdir():
        try:
            # The folder for temporary files names the pipe a server listens at.
            if entry.name.isdigit() and b"VBCSCompiler" in (entry / "cmdline").read_bytes() and f"TMPDIR={os.environ['TMPDIR']}".encode() in (entry / "environ").read_bytes():
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                peak = re.search(r"VmHWM:\s*(\d+)", (entry / "status").read_text())
                return int(entry.name), (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(peak[1]) / 1000
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            pass
    return None


def warm(place, edit, runs=5):
    """The median of what a build costs after an edit – build and compiler server, of that the server, its peak – once the server is warm."""
    costs = []
    for number in range(runs + 2):
        edit(number)
        old = server()
        cpu, _ = run(place, "dotnet", "build", "--no-restore", "-v:q", "-clp:NoSummary", "-p:UseSharedCompilation=true")
        pid, used, peak = server()
        used -= old[1] if old else 0
        costs.append((cpu + used, used, peak))
    return sorted(costs[2:])[runs // 2]


def stop_server():
    """Ends the compiler server of this run."""
    if found := server():
        os.kill(found[0], signal.SIGTERM)
        while server():
            time.sleep(0.1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", default="100,1000")
    parser.add_argument("--folder")
    parser.add_argument("--repository", default=str(REPOSITORY))
    parser.add_argument("--skip", default="")
    arguments = parser.parse_args()
    root = pathlib.Path(tempfile.mkdtemp(prefix="dossier-builds-"))
    try:
        measure(root, arguments)
    finally:
        shutil.rmtree(root)


def measure(root, arguments):
    repository = pathlib.Path(arguments.repository)
    (root / "tmp").mkdir()
    run(repository, "dotnet", "build", str(REPOSITORY / "benchmarks/Dossier.Benchmarks"), "-c", "Release", "-v:q")
    run(repository, "dotnet", "pack", "src/Dossier", "-c", "Release", f"-p:PackageVersion={VERSION}", "-o", str(root / "feed"), "-v:q")
    (root / "NuGet.config").write_text('<configuration><packageSources><add key="local" value="feed" /></packageSources>'
                                      '<config><add key="globalPackagesFolder" value="packages" /></config></configuration>')
    nothing = project(root, "none", 0, None, False)
    clean_build(nothing)
    base = min(clean_build(nothing) for _ in range(3))
    print(f"| clean build | CPU s | times no package | peak MB |\n| --- | --- | --- | --- |\n| no package | {base[0]:.1f} | 1 | {base[1]:.0f} |", flush=True)
    places = {}
    for count in map(int, arguments.articles.split(",")):
        place = places[count] = project(root, f"articles{count}", count, arguments.folder, True)
        for name in ("first", "unchanged"):
            cpu, peak = clean_build(place)
            print(f"| {count:,} articles, {name} | {cpu:.1f} | {cpu / base[0]:.1f} | {peak:.0f} |", flush=True)
    if "warm" in arguments.skip:
        return
    os.environ["TMPDIR"] = str(root / "tmp")
    print("\n| warm server, build after an edit | CPU s, build and server | of that the server | peak of the server, MB |\n| --- | --- | --- | --- |", flush=True)

    def code(place):
        return lambda number: (place / "Program.cs").write_text(f"System.Console.WriteLine({number});\n")

    def article(place):
        return lambda number: (place / "articles/00007.txt").write_text(f"Boats lost in Westhaven\n\nBy Ann Lee, March 6, 2019\n\nA fire destroyed {number + 3} boats in Westhaven, said Ann Lee.\n")

    def row(name, place, edit):
        both, served, peak = warm(place, edit(place))
        print(f"| {name} | {both:.2f} | {served:.2f} | {peak:.0f} |", flush=True)

    try:
        row("no package, C#", nothing, code)
        for count, place in places.items():
            stop_server()
            row(f"{count:,} articles, C#", place, code)
            row(f"{count:,} articles, one article", place, article)
    finally:
        stop_server()


if __name__ == "__main__":
    main()
