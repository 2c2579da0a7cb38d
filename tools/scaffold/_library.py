"""The types that the library has, by name."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Optional

_DEFINED = re.compile(r"^(?:class (\w+)\(|(\w+)(?:: TypeAlias)? = (?!TypeVar))", re.MULTILINE)
#: What components of the document are called beyond the name of the thing.
_SUFFIXES = ("Resource", "Object")


class Library:
    """An index of ``openai/types``."""

    def __init__(self, folder: Path) -> None:
        # Modules below `openai.types` that define a public name, by that name.
        self._modules: dict[str, list[str]] = defaultdict(list)
        for path in sorted(folder.rglob("*.py")):
            if path.name != "__init__.py":
                module = ".".join(path.relative_to(folder).with_suffix("").parts)
                for match in _DEFINED.finditer(path.read_text(encoding="utf-8")):
                    self._modules[match[1] or match[2]].append(module)

    def find(self, component: str, package: str, params: bool) -> Optional[tuple[str, str]]:
        """Return module and name of the type that stands for a component of the document.

        A type counts only where it has a module to itself, for nested types share their names; the package's own come
        before those that all share.

        Args:
            component: its name in the document.
            package: the package below ``openai.types`` that asks.
            params: whether a type of params is wanted, not a model.
        """
        for name in (f"{component}Param", component, f"{class_name(component)}Param", class_name(component)):
            if name.endswith("Param") and not params:
                continue
            own = [module for module in self._modules[name] if _plain(module.rpartition(".")[2]) == _plain(name)]
            shared = "shared_params" if params else "shared"
            for home in (package, "", shared):
                module = next((each for each in own if each.rpartition(".")[0] == home), None)
                if module and (params or not module.endswith("_param")):
                    return module, name
        return None


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def class_name(component: str) -> str:
    """Return the name of a class for a component: ``VoiceConsentDeletedResource`` is ``VoiceConsentDeleted``."""
    name = "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", component))
    for suffix in _SUFFIXES:
        if name.endswith(suffix) and name != suffix:
            name = name[: -len(suffix)]
    return name


def snake(name: str) -> str:
    """Return the name of the module for a class: ``voice_consent`` for ``VoiceConsent``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def singular(name: str) -> str:
    """Return what one of many is called: ``batch`` for ``batches``."""
    if name.endswith("ies"):
        return f"{name[:-3]}y"
    if name.endswith(("ches", "shes", "sses", "xes")):
        return name[:-2]
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name
