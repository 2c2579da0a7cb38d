"""The names that a stub uses, and the import statements that bring them there."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterable
from importlib.util import resolve_name

#: Characters in a line at the most, as in the rest of the project.
WIDTH = 120

#: Packages of others that signatures may mention.
_OF_OTHERS = {"attrs", "httpx", "pydantic", "typing_extensions"}

#: Where a name comes from: a module and a name in it, which is empty for the module itself.
Origin = tuple[str, str]


class Names:
    """Collects the names of one stub."""

    def __init__(self, module: str, taken: Iterable[str]) -> None:
        """Start a stub.

        Args:
            module: dotted name of the module that it is for.
            taken: names that mean something else inside the classes of the stub, such as their methods.
        """
        self._package = module.rpartition(".")[0]
        self._taken = frozenset(taken)
        self._origins: dict[str, Origin] = {}
        self._offered: set[str] = set()
        self._texts: dict[tuple[str, str], str] = {}

    def use(self, module: str, name: str = "", *, offered: bool = False) -> str:
        """Return how the stub writes a name of a module, or the module itself, and remember to import it.

        A method called ``list`` hides the type of that name from the annotations around it; so such a name gets
        another one, or is written with its module. A name that is ``offered`` is one of this module, too.
        """
        if offered:
            self._offered.add(name)
        if module == "builtins" and name:
            return f"{self.use('builtins')}.{name}" if name in self._taken else name
        local = name or module
        while local in self._taken or self._origins.get(local, (module, name)) != (module, name):
            local = f"_{local}"
        self._origins[local] = (module, name)
        return local

    def rewrite(self, expression: ast.expr, origin_of: Callable[[str], Origin | None]) -> str:
        """Return an expression as the stub writes it.

        Args:
            expression: a type, a default or a decorator.
            origin_of: where a name of it comes from; ``None`` for one that the stub itself defines.
        """
        names = self

        class Rewrite(ast.NodeTransformer):
            def visit_Name(self, node: ast.Name) -> ast.expr:
                origin = origin_of(node.id)
                if origin is None:
                    return node
                local = names.use(*origin)
                return ast.Name(local) if local.isidentifier() else ast.parse(local, mode="eval").body

        text = ast.unparse(Rewrite().visit(expression))
        return text if '"' in text else text.replace("'", '"')

    def rewrite_text(self, text: str, package: str, origin_of: Callable[[str], Origin | None]) -> str:
        """Return the text of an expression as the stub writes it; most stand in many signatures of a stub.

        Args:
            text: a type or a default.
            package: the package of types in which its names are looked up: with the text, it tells the result.
            origin_of: where a name of it comes from.
        """
        written = self._texts.get((text, package))
        if written is None:
            written = self.rewrite(ast.parse(text, mode="eval").body, origin_of)
            self._texts[text, package] = written
        return written

    def statements(self) -> list[str]:
        """Return the import statements: standard library, other packages, this one; each part sorted."""
        parts: list[list[str]] = [[], [], []]
        together: dict[str, list[str]] = {}
        for local, (module, name) in self._origins.items():
            if not name:
                parts[_part(module)].append(f"import {module}" if local == module else f"import {module} as {local}")
            else:
                plain = local == name and name not in self._offered
                together.setdefault(module, []).append(name if plain else f"{name} as {local}")
        for part in parts:
            part.sort()
        for module in sorted(together, key=self._distance):
            parts[_part(module)].append(_import_from(self._relative(module), sorted(together[module])))
        return [line for part in parts if part for line in [*part, ""]]

    def _relative(self, module: str) -> str:
        if _part(module) < 2:
            return module
        here, there = self._package.split("."), module.split(".")
        shared = 0
        while shared < min(len(here), len(there)) and here[shared] == there[shared]:
            shared += 1
        return "." * (len(here) - shared + 1) + ".".join(there[shared:])

    def _distance(self, module: str) -> tuple[int, str]:
        text = self._relative(module)
        return len(text.lstrip(".")) - len(text), text


def _import_from(module: str, names: list[str]) -> str:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return line
    return "\n".join((f"from {module} import (", *(f"    {name}," for name in names), ")"))


def _part(module: str) -> int:
    top = module.partition(".")[0]
    if top == "openai":
        return 2
    return 1 if top in _OF_OTHERS else 0


def imported(tree: ast.Module, package: str) -> dict[str, Origin]:
    """Return where the names come from that a module imports, those for type checkers alone among them.

    Args:
        tree: the module.
        package: dotted name of the package that it is in.
    """
    found: dict[str, Origin] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                found[alias.asname or top] = (alias.name if alias.asname else top, "")
        elif isinstance(node, ast.ImportFrom):
            home = resolve_name("." * node.level + (node.module or ""), package) if node.level else node.module or ""
            for alias in node.names:
                found[alias.asname or alias.name] = (home, alias.name)
    return found


def is_builtin(name: str) -> bool:
    """Say whether a name needs no import."""
    return hasattr(builtins, name)
