"""Offsets of dossier (UTF-16 code units, no byte-order mark) as offsets of the scorers (characters of the file, mark included)."""


class CodePoints:
    def __init__(self, path):
        with open(path, encoding='utf-8', newline='') as file:
            text = file.read()
        self.mark = 1 if text.startswith('\ufeff') else 0
        self.units = None
        if any(ord(c) > 0xFFFF for c in text):
            self.units = []
            for i, c in enumerate(text[self.mark:]):
                self.units += [i] * (2 if ord(c) > 0xFFFF else 1)
            self.units.append(len(text) - self.mark)

    def at(self, unit):
        """The character offset of a UTF-16 offset."""
        return self.mark + (unit if self.units is None else self.units[unit])
