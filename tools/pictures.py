#!/usr/bin/env python3
"""Makes the pictures of the guides anew: what a terminal, an editor and a browser show of two articles of ours.

    tools/pictures.py [OUT]

OUT is docs/guides/pictures by default. Needs tmux, Neovim and Chromium, and `dossier` on the path. Terminals become SVG, which stays sharp and small; the page of the report becomes PNG."""

import html
import pathlib
import re
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
ARTICLES = {
    "a.txt": """Ferry strikes pier at Westhaven

By Ann Lee, March 6, 2019

The ferry Brannoc hit the pier at Westhaven on Monday. 14 passengers were injured.

Harbour master Rosa Diaz closed the pier. Divers will look at the hull, and the evening crossing is cancelled.
""",
    "b.txt": """Boat rams landing stage

By Tom Marsh, March 6, 2019

Harbour master Rosa Diaz shut the landing stage at Westhaven after the Brannoc ran into it on Monday.

Nobody is missing, but 17 passengers were injured in the accident. The company has begun an inquiry into the brakes.
""",
}
WIDTH, CELL, LINE = 100, 8.43, 18
PALETTE = ["#2b303b", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#d8dee9", "#7f8896", "#ff7b86", "#b5e08f", "#ffd88a", "#82c4ff", "#e39af7", "#79d8e3", "#ffffff"]
BACK, FRONT = "#1e2127", "#d8dee9"


class Terminal:
    """A terminal that nobody sees."""

    def __init__(self, folder, height):
        self.name = "pictures-" + str(time.time_ns())
        self.run("-f", "/dev/null", "new-session", "-d", "-x", str(WIDTH), "-y", str(height), "-c", str(folder), "bash --norc")
        self.type("PS1='$ '; clear")

    def run(self, *arguments):
        return subprocess.run(["tmux", "-L", self.name, *arguments], check=True, capture_output=True, text=True).stdout

    def type(self, line, seconds=1.5):
        self.run("send-keys", "-l", line)
        self.run("send-keys", "Enter")
        time.sleep(seconds)

    def shot(self):
        return self.run("capture-pane", "-p", "-e").rstrip().split("\n")

    def end(self):
        self.run("kill-server")


def colour(number):
    """One of the 256 colours."""
    if number < 16:
        return PALETTE[number]
    if number >= 232:
        return "#" + f"{8 + 10 * (number - 232):02x}" * 3
    number -= 16
    return "#" + "".join(f"{0 if level == 0 else 55 + 40 * level:02x}" for level in (number // 36, number // 6 % 6, number % 6))


def svg(lines):
    """The picture of a terminal's lines, with their styles."""
    out, style = [], {}
    for row, line in enumerate(lines):
        column = 0
        for part in re.split(r"(\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\)", line):
            if part.startswith("\x1b["):
                restyle(style, [int(n or 0) for n in part[2:-1].split(";")])
            elif not part.startswith("\x1b]") and part:
                draw(out, style, row, column, part)
                column += len(part)
    height = len(lines) * LINE + 24
    width = WIDTH * CELL + 32
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" viewBox="0 0 {width:.0f} {height}" font-family="ui-monospace, DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">\n'
            f'<rect width="100%" height="100%" rx="8" fill="{BACK}"/>\n' + "\n".join(out) + "\n</svg>\n")


def restyle(style, codes):
    while codes:
        code = codes.pop(0)
        if code == 0:
            style.clear()
        elif code in (1, 2, 3, 4, 7):
            style[code] = True
        elif code in (22, 24, 27):
            for off in {22: (1, 2), 24: (4,), 27: (7,)}[code]:
                style.pop(off, None)
        elif code in (38, 48):
            style[code] = colour(codes[1]) if codes[0] == 5 else "#%02x%02x%02x" % tuple(codes[1:4])
            del codes[:2 if codes[0] == 5 else 4]
        elif code in (39, 49):
            style.pop(code - 1, None)
        elif code % 10 < 8 and code // 10 in (3, 4, 9, 10):
            style[38 if code // 10 in (3, 9) else 48] = PALETTE[code % 10 + (8 if code >= 90 else 0)]


def draw(out, style, row, column, text):
    front, back = style.get(38, FRONT), style.get(48)
    if style.get(7):
        front, back = back or BACK, front
    x, y = 16 + column * CELL, 12 + row * LINE
    if back:
        out.append(f'<rect x="{x:.1f}" y="{y}" width="{len(text) * CELL:.1f}" height="{LINE}" fill="{back}"/>')
    if text.strip():
        marks = (' font-weight="bold"' if style.get(1) else "") + (' opacity="0.65"' if style.get(2) else "") + (' text-decoration="underline"' if style.get(4) else "")
        out.append(f'<text x="{x:.1f}" y="{y + 14}" fill="{front}"{marks} textLength="{len(text) * CELL:.1f}" xml:space="preserve">{html.escape(text)}</text>')


def settings():
    """Neovim's settings as the guide has them for the version that is here."""
    page = (REPOSITORY / "docs/guides/editors.md").read_text()
    blocks = re.findall(r"(?:^    .*\n)+", page[page.index("## Neovim"):page.index("## Helix")], re.M)
    major, minor = map(int, re.search(r"v(\d+)\.(\d+)", subprocess.run(["nvim", "--version"], capture_output=True, text=True, check=True).stdout).groups())
    return next(b for b in blocks if ("vim.lsp.config" in b) == ((major, minor) >= (0, 11)))


def main():
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else REPOSITORY / "docs/guides/pictures")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as root:
        folder = pathlib.Path(root)
        (folder / "articles").mkdir()
        for name, text in ARTICLES.items():
            (folder / "articles" / name).write_text(text)

        terminal = Terminal(folder, 26)
        terminal.type("dossier check articles", 4)
        (target / "check.svg").write_text(svg(terminal.shot()))
        terminal.end()

        (folder / "init.lua").write_text(settings())
        terminal = Terminal(folder, 18)
        terminal.type("nvim -n -u init.lua articles/a.txt", 6)
        terminal.type(":hi NormalFloat ctermbg=237 ctermfg=15 | hi SignColumn ctermbg=NONE | set number nowrap | call cursor(5, 58)", 1)
        terminal.type(":lua vim.diagnostic.open_float()", 2)
        (target / "neovim.svg").write_text(svg(terminal.shot()))
        terminal.end()

        subprocess.run(["dossier", "report", "articles", "-o", "report.html"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1000,1080", "--blink-settings=preferredColorScheme=1", f"--screenshot={target / 'report.png'}", (folder / "report.html").as_uri()],
            check=True, capture_output=True)

        terminal = Terminal(folder, 26)
        terminal.type("dossier settle articles", 4)
        terminal.type("2")
        terminal.type("the hospital's list", 2)
        (target / "settle.svg").write_text(svg(terminal.shot()))
        terminal.end()


if __name__ == "__main__":
    main()
