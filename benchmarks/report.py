#!/usr/bin/env python3
"""How soon a report is drawn: the pages of dossier report in a headless Chromium, over its own protocol, so that nothing has to be installed but it.

    benchmarks/report.py [--articles 100] [--folder REAL] [--times 9] [--width 1280] [--tool COMMAND…] [--chromium chromium]

Made articles, or those of REAL. Milliseconds from the beginning of the navigation, median and worst of so many in fresh tabs: "first" until something is drawn (first contentful paint), "loaded" until the page
has been read whole and its script has run, "drawn" until two frames after that are drawn, when a reader sees all that fits the screen."""

import argparse
import itertools
import json
import os
import pathlib
import statistics
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent

# Two frames: the first is only being drawn when its callback runs.
DRAWN = """new Promise(done => {
  const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => done([
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime, performance.getEntriesByType('navigation')[0].loadEventEnd, performance.now()])));
  document.readyState === 'complete' ? frames() : addEventListener('load', () => setTimeout(frames));
})"""


class Chromium:
    """The browser, and its protocol over pipes: messages of JSON that end with a NUL."""

    def __init__(self, command, profile):
        commands, self.output = os.pipe()
        self.input, answers = os.pipe()

        # The browser reads from 3 and writes to 4, wherever the pipes were.
        def place():
            kept = os.dup(commands), os.dup(answers)
            os.dup2(kept[0], 3)
            os.dup2(kept[1], 4)

        self.process = subprocess.Popen(
            [command, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"],
            preexec_fn=place, close_fds=False, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.ids, self.read = itertools.count(1), b""

    def ask(self, method, session=None, **params):
        id = next(self.ids)
        message = {"id": id, "method": method, "params": params, **({"sessionId": session} if session else {})}
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == id:
                assert "error" not in answer, answer
                return answer["result"]

    def message(self):
        while b"\0" not in self.read:
            more = os.read(self.input, 1 << 16)
            assert more, "the browser has ended"
            self.read += more
        message, self.read = self.read.split(b"\0", 1)
        return json.loads(message)

    def draw(self, page, width):
        tab = self.ask("Target.createTarget", url="about:blank")["targetId"]
        session = self.ask("Target.attachToTarget", targetId=tab, flatten=True)["sessionId"]
        self.ask("Emulation.setDeviceMetricsOverride", session, width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        self.ask("Page.navigate", session, url=page.as_uri())
        result = self.ask("Runtime.evaluate", session, expression=DRAWN, awaitPromise=True, returnByValue=True)["result"]["value"]
        self.ask("Target.closeTarget", targetId=tab)
        return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--folder")
    parser.add_argument("--times", type=int, default=9)
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--tool", nargs="+", default=["dotnet", str(REPOSITORY / "src/Dossier.Tool/bin/Release/net10.0/Dossier.Tool.dll")], help="what starts the tool; the Release build of this repository by default")
    parser.add_argument("--chromium", default="chromium")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as root:
        folder = pathlib.Path(root)
        subprocess.run(
            ["dotnet", str(REPOSITORY / "benchmarks/Dossier.Benchmarks/bin/Release/net10.0/Dossier.Benchmarks.dll"), "articles", str(given.articles), root, *([given.folder] if given.folder else [])], check=True)
        page = folder / "report.html"
        subprocess.run([*given.tool, "report", "articles", "-o", page.name], cwd=folder, check=True)
        browser = Chromium(given.chromium, folder / "profile")
        drawn = [browser.draw(page, given.width) for _ in range(given.times)]
        browser.ask("Browser.close")
        browser.process.wait(30)
        print(f"{page.stat().st_size / 1e6:.2f} MB; ms, median and worst of {given.times}")
        for name, times in zip(("first", "loaded", "drawn"), zip(*drawn)):
            times = [t for t in times if t is not None]
            print(f"{name}: " + (f"{statistics.median(times):.0f}, {max(times):.0f}" if times else "not told"))


if __name__ == "__main__":
    main()
