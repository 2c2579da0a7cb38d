"""A function as a stub writes it."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from textwrap import indent
from typing import NamedTuple

from ._names import WIDTH

_STARS: dict[inspect._ParameterKind, str] = {
    inspect.Parameter.VAR_POSITIONAL: "*",
    inspect.Parameter.VAR_KEYWORD: "**",
}


class Function(NamedTuple):
    """What a stub says of a function."""

    name: str
    #: As they are written, with type and default; ``*`` and ``/`` among them.
    params: Sequence[str]
    returns: str
    is_async: bool = False
    decorators: Sequence[str] = ()
    doc: str = ""

    def text(self) -> str:
        """Return the text, without indentation and without a line end behind it."""
        start = f"{'async ' if self.is_async else ''}def {self.name}("
        end = f") -> {self.returns}:"
        line = f"{start}{', '.join(self.params)}{end}"
        if len(line) + 8 > WIDTH:
            line = "\n".join((start, *(f"    {param}," for param in self.params), end))
        above = "".join(f"@{decorator}\n" for decorator in self.decorators)
        return f"{above}{line}\n{indent(docstring(self.doc), '    ')}" if self.doc else f"{above}{line} ..."


def docstring(text: str) -> str:
    """Return a text as a string literal in three quotes."""
    text = text.strip().replace("\\", "\\\\").replace('"""', r"\"\"\"")
    return f'"""{text}\n"""' if "\n" in text else f'"""{text}"""'


def written(params: Iterable[tuple[str, inspect._ParameterKind, str, str]]) -> list[str]:
    """Return params as a signature writes them, with the marks between their kinds.

    Args:
        params: name, kind, type and default of each; a type or a default may be empty.
    """
    result: list[str] = []
    before: inspect._ParameterKind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    for name, kind, type_, default in params:
        if before is inspect.Parameter.POSITIONAL_ONLY and kind is not before:
            result.append("/")
        if kind is inspect.Parameter.KEYWORD_ONLY and before not in (kind, inspect.Parameter.VAR_POSITIONAL):
            result.append("*")
        stars = _STARS.get(kind, "")
        text = f"{stars}{name}: {type_}" if type_ else f"{stars}{name}"
        equals = " = " if type_ else "="
        result.append(f"{text}{equals}{default}" if default else text)
        before = kind
    return [*result, "/"] if before is inspect.Parameter.POSITIONAL_ONLY else result
