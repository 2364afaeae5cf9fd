#!/usr/bin/env python3
"""How long the language server takes from an edit to its diagnostics, as an editor sees it: over standard input and output, with many articles in the folder.

    benchmarks/editor.py [--articles 300] [--folder REAL] [--edits 40] [--tool COMMAND…]

Made articles, or those of REAL. Each edit is typed into one of them and waited for: "own" is the time until the edited article's diagnostics come, "all" the time until the last diagnostics of any article come, that is,
until whatever the edit has changed between articles is told too. Wall clock until then and CPU time of the process until it is at rest (by /proc, so it needs Linux); on a machine with other work CPU time is the one to
trust."""

import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import threading
import time

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
# Whoever uses less than IDLE of the CPU in REST seconds is at rest.
REST, IDLE = 0.3, 0.003


class Server:
    """The process, and what it says."""

    def __init__(self, command, folder):
        self.process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.news = threading.Condition()
        self.diagnostics = {}
        self.answers = {}
        self.ids = 0
        self.used, self.counting = {}, threading.Lock()
        threading.Thread(target=self.read, daemon=True).start()
        self.request("initialize", {
            "processId": os.getpid(), "rootUri": None, "workspaceFolders": [{"uri": folder.as_uri(), "name": "articles"}],
            "capabilities": {"textDocument": {"publishDiagnostics": {"relatedInformation": True}}}})
        self.send({"method": "initialized", "params": {}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def request(self, method, params):
        self.ids += 1
        self.send({"id": self.ids, "method": method, "params": params})
        with self.news:
            assert self.news.wait_for(lambda: self.ids in self.answers, 120), f"no answer to {method}"
            return self.answers[self.ids]

    def read(self):
        output = self.process.stdout
        while head := output.readline():
            length = 0
            while head.strip():
                if head.lower().startswith(b"content-length:"):
                    length = int(head.split(b":")[1])
                head = output.readline()
            message = json.loads(output.read(length))
            if "method" in message and "id" in message:
                self.send({"id": message["id"], "result": None})
            with self.news:
                if message.get("method") == "textDocument/publishDiagnostics":
                    told = message["params"]
                    self.diagnostics[told["uri"]] = (told.get("version"), time.monotonic(), self.cpu(), told["diagnostics"])
                elif "id" in message and "method" not in message:
                    self.answers[message["id"]] = message
                self.news.notify_all()

    def cpu(self):
        """CPU seconds of the process so far, at a resolution that /proc/PID/stat does not have. What a thread that has ended used still counts: without it the sum falls, which looks like rest."""
        with self.counting:
            for task in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
                try:
                    self.used[task.name] = int((task / "schedstat").read_text().split()[0])
                except (FileNotFoundError, ProcessLookupError):
                    pass
            return sum(self.used.values()) / 1e9

    def wait_for(self, uri, version):
        with self.news:
            assert self.news.wait_for(lambda: self.diagnostics.get(uri, (None,))[0] == version, 120), f"no diagnostics of version {version}"
            return self.diagnostics[uri]

    def open(self, file, text):
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": {"uri": file.as_uri(), "languageId": "plaintext", "version": 0, "text": text}}})

    def close(self, file):
        self.send({"method": "textDocument/didClose", "params": {"textDocument": {"uri": file.as_uri()}}})

    def first_check(self, file):
        """Waits for the first check: no hover is answered before it. A server that only begins is at rest now and then."""
        self.open(file, file.read_text())
        self.request("textDocument/hover", {"textDocument": {"uri": file.as_uri()}, "position": {"line": 0, "character": 0}})
        self.close(file)
        return self.rest()

    def rest(self):
        """Waits until next to nothing uses CPU any more; returns since when."""
        used, since = self.cpu(), time.monotonic()
        while time.monotonic() - since < REST:
            time.sleep(0.02)
            if self.cpu() - used > IDLE:
                used, since = self.cpu(), time.monotonic()
        return since

    def end(self):
        self.request("shutdown", None)
        self.send({"method": "exit"})
        self.process.wait(10)


def measure(server, file, edits, edit):
    """Edits one article again and again."""
    uri, text = file.as_uri(), file.read_text()
    server.open(file, text)
    server.rest()
    own, own_cpu, all_, all_cpu, most = [], [], [], [], 0
    for version in range(1, edits + 1):
        cpu, start = server.cpu(), time.monotonic()
        server.send({"method": "textDocument/didChange", "params": {"textDocument": {"uri": uri, "version": version}, "contentChanges": [{"text": edit(text, version)}]}})
        _, told, told_cpu, _ = server.wait_for(uri, version)
        own.append(told - start)
        own_cpu.append(told_cpu - cpu)
        server.rest()
        all_.append(max(when for _, when, _, _ in server.diagnostics.values()) - start)
        all_cpu.append(server.cpu() - cpu)
        most = max(most, len(server.diagnostics[uri][3]))
    server.close(file)
    server.rest()
    return *map(figures, (own, own_cpu, all_, all_cpu)), most


def figures(times):
    times = sorted(times)
    return f"{1000 * statistics.median(times):.0f}, {1000 * times[int(0.9 * (len(times) - 1))]:.0f}"


def next_number(text, version):
    """Another value at the first plain number of the body: whatever the article says of it is changed, and may be disputed now."""
    numbers = list(re.finditer(r"(?<![\w.,:/-])\d{1,3}(?![\w,:/-]|\.\d)", text[len(text) // 5:]))
    if not numbers:
        return text + f"\n\n{version} people were hurt.\n"
    at = len(text) // 5 + numbers[0].start()
    return text[:at] + str(int(numbers[0].group()) + version) + text[len(text) // 5 + numbers[0].end():]


def typed(text, version):
    """One letter more of a sentence that is being typed: what an editor sends most."""
    sentence = " A crane fell on the quay on Tuesday, and 14 people were hurt, said Rosa Diaz of the harbour office."
    return text.rstrip() + "\n\n" + (sentence * (1 + version // len(sentence)))[1:1 + version] + "\n"


def next_name(text, version):
    """Another name for the one that the article has most of, so that it may meet other articles than before."""
    names = re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", text)
    return text.replace(max(names, key=lambda n: (names.count(n), n)), "Ver" + "bcdfgklmnp"[version % 10] + "a" + "lmnrst"[version // 10 % 6] + "o") if names else text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--folder")
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--tool", nargs="+", default=["dotnet", str(REPOSITORY / "src/Dossier.Tool/bin/Release/net10.0/Dossier.Tool.dll")], help="what starts the tool; the Release build of this repository by default")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        folder = pathlib.Path(root)
        subprocess.run(
            ["dotnet", str(REPOSITORY / "benchmarks/Dossier.Benchmarks/bin/Release/net10.0/Dossier.Benchmarks.dll"), "articles", str(given.articles), root, *([given.folder] if given.folder else [])], check=True)
        files = sorted((folder / "articles").iterdir())
        start = time.monotonic()
        server = Server([*given.tool, "lsp"], folder)
        file = files[len(files) // 2]
        ready = server.first_check(file) - start
        size = sum(f.stat().st_size for f in files) // 1000
        print(f"{len(files)} articles, {size} KB; first check: {1000 * ready:.0f} ms, CPU {1000 * server.cpu():.0f} ms; median, 9 of 10 of {given.edits} edits in ms")
        print("| edit | own, wall | own, CPU | all, wall | all, CPU | most diagnostics |")
        print("| --- | --- | --- | --- | --- | --- |")
        for name, edit in {
            "warm-up": next_number,
            "blank line on top": lambda text, version: "\n" * version + text,
            "number changed": next_number,
            "sentence added": lambda text, version: text.rstrip() + f"\n\nAt least {20 + version} people were hurt in the fire on Monday, said Ann Lee.\n",
            "letter typed": typed,
            "name changed": next_name,
        }.items():
            row = " | ".join(map(str, measure(server, file, given.edits, edit)))
            if name != "warm-up":
                print(f"| {name} | {row} |")
        server.end()


if __name__ == "__main__":
    main()
