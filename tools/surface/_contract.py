"""The contract: its methods can be called as it writes them, and its names can be imported."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

from ._endpoints import accessor, clients
from ._facts import Facts, Method
from ._report import Difference
from ._types import find, is_module
from ._wire import Caller


def not_yet(facts: Facts) -> list[str]:
    """Return the contract's methods that are helpers, not endpoints, and that come later."""
    return [id for id in facts.methods if id in facts.helpers and not _has(id)]


def helpers(facts: Facts) -> list[str]:
    """Return the published helpers that come later."""
    return [id for id in facts.helpers if not _has(id)]


def _has(id: str) -> bool:
    try:
        return all(accessor(client, id) is not None for client in clients())
    except AttributeError:
        return False


def methods(facts: Facts) -> Iterator[Difference]:
    """Call the contract's endpoints as it writes them, with the required params and with all; bind its helpers."""
    later = not_yet(facts)
    for is_async in (False, True):
        with Caller(is_async) as caller:
            for method in facts.methods.values():
                if method.id not in later:
                    for kind, text in _method(method, caller, facts):
                        yield Difference("contract methods", kind, method.id, text)
    for method in facts.methods.values():
        for name in sorted(set(re.findall(r"\w+", method.returns)) - {"None"}):
            if not _is_importable(name, method, facts) and method.id not in later:
                yield Difference("contract methods", "type", method.id, f"{name} cannot be imported")


def _method(method: Method, caller: Caller, facts: Facts) -> Iterator[tuple[str, str]]:
    known = facts.endpoints.get(method.id) or facts.contract_endpoints.get(method.id)
    values = {param.name: param.value for param in known.params} if known else {}
    files = {param.name for param in known.params if param.place == "file"} if known else set()
    for with_all in (False, True):
        taken = [(name, positional) for name, required, positional in method.params if required or with_all]
        given: dict[str, Any] = {name: b"content" if name in files else values.get(name, name) for name, _ in taken}
        args = [given.pop(name) for name, positional in taken if positional]
        try:
            if known:
                caller.call(method.id, *args, **given)
            else:
                inspect.signature(accessor(clients()[caller.is_async], method.id)).bind(*args, **given)
        except Exception as error:
            yield "refused", f"{', '.join(name for name, _ in taken)}: {type(error).__name__}: {error}"


def _is_importable(name: str, method: Method, facts: Facts) -> bool:
    parts = method.accessor.split(".")
    homes = [
        "openai",
        "openai.pagination",
        "openai.lib.streaming",
        f"openai.resources.{method.accessor}.{parts[-1]}",
        *(f"openai.types.{'.'.join(parts[:end])}" for end in range(1, len(parts) + 1)),
    ]
    for home in (*homes, "openai.types", *facts.exports):
        try:
            find(f"{home}.{name}")
        except LookupError:
            continue
        return True
    return False


def imports(facts: Facts) -> Iterator[Difference]:
    """Import what the contract imports."""
    for module, names in facts.imports.items():
        for name in names:
            try:
                find(f"{module}.{name}")
            except LookupError as error:
                if not is_module(f"{module}.{name}"):
                    yield Difference("contract imports", "missing", f"{module}.{name}", str(error))
