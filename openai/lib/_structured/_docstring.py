"""Parsing docstrings in Google, NumPy or Sphinx style: the description, and that of each parameter or attribute."""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple, Optional

_PARAMS = (
    *("args", "arguments", "parameters", "params", "other parameters", "keyword args", "keyword arguments"),
    *("attributes", "fields"),
)
_OTHERS = (
    *("returns", "return", "yields", "yield", "raises", "warns", "example", "examples", "see also"),
    *("references", "todo"),
)
#: In NumPy's style these are about the code; in Google's they are for users, so they are text.
_NOTES = ("note", "notes", "warning", "warnings")
_GOOGLE_SECTION = re.compile(rf"^({'|'.join((*_PARAMS, *_OTHERS))}):\s*$", re.IGNORECASE)
_GOOGLE_ENTRY = re.compile(r"^\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)$")
_NUMPY_ENTRY = re.compile(r"^\*{0,2}(\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")
_SPHINX_ENTRY = re.compile(
    r"^:(?:param|parameter|arg|argument|key|keyword|var|ivar|attribute)\s+(?:[^:]*\s)?\*{0,2}(\w+)\s*:\s*(.*)$"
)


class Docstring(NamedTuple):
    """A docstring in parts."""

    text: str
    """The text before the sections, with its paragraphs; may be empty."""
    params: dict[str, str]
    """The description of each parameter or attribute, on one line."""


def parse_docstring(doc: Optional[str]) -> Docstring:
    """Parse a docstring; sections of an unknown style are text."""
    text: list[str] = []
    params: dict[str, list[str]] = {}
    # Both are empty outside of a section.
    style = section = ""
    lines = inspect.cleandoc(doc or "").splitlines()
    index = 0
    into: Optional[list[str]] = text
    while index < len(lines):
        line = lines[index]
        google = _GOOGLE_SECTION.match(line)
        following = lines[index + 1].strip() if index + 1 < len(lines) else ""
        if google:
            style, section, into = "google", google[1].lower(), None
        elif set(following) == {"-"} and line.strip().lower() in (*_PARAMS, *_OTHERS, *_NOTES):
            style, section, into = "numpy", line.strip().lower(), None
            index += 1
        elif line.startswith(":") and re.match(r"^:\w+[^:]*:", line):
            entry = _SPHINX_ENTRY.match(line)
            style, section = "sphinx", ""
            into = []
            if entry:
                into = params.setdefault(entry[1], into)
                into.append(entry[2])
        elif style in ("google", "sphinx") and line and not line[0].isspace():
            # Back at the margin: the section is over, and the text goes on.
            style, section, into = "", "", text
            text.append(line)
        elif section in _PARAMS:
            into = _parse_entry(line, style, params, into)
        elif into is not None:
            into.append(line)
        index += 1
    return Docstring(
        "\n".join(text).strip(),
        {name: " ".join(" ".join(entry).split()) for name, entry in params.items() if any(entry)},
    )


def _parse_entry(line: str, style: str, params: dict[str, list[str]], into: Optional[list[str]]) -> Optional[list[str]]:
    """Parse one line of a section on parameters, and return the list for its continuation lines."""
    if style == "numpy":
        entry = _NUMPY_ENTRY.match(line)
        if entry:
            description: list[str] = []
            for name in entry[1].split(","):
                params[name.strip().lstrip("*")] = description
            return description
    elif into is None or _measure_indent(line) <= _get_section_indent(params):
        entry = _GOOGLE_ENTRY.match(line.strip())
        if entry and line[:1].isspace():
            description = params.setdefault(entry[1], _Entry(_measure_indent(line)))
            description.append(entry[2])
            return description
    if into is not None:
        into.append(line.strip())
    return into


class _Entry(list[str]):
    """The lines of a parameter's description, and the indentation of its entry."""

    def __init__(self, indent: int) -> None:
        super().__init__()
        self.indent = indent


def _get_section_indent(params: dict[str, list[str]]) -> int:
    """Return the indentation of the current section's entries, by the latest one."""
    latest = next(reversed(params.values()), None)
    return latest.indent if isinstance(latest, _Entry) else 0


def _measure_indent(line: str) -> int:
    # An empty line belongs to the entry before it.
    return len(line) - len(line.lstrip()) if line.strip() else 1_000
