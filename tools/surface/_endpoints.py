"""Endpoints by introspection: accessor, method, params, page and stream, on both clients."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from functools import reduce
from importlib import import_module
from typing import Any

from ._facts import STANDARD, Endpoint, Facts
from ._report import Difference

#: Names of the page classes by style, without `Sync` or `Async`.
PAGES = {
    "page": "Page",
    "cursor": "CursorPage",
    "conversation_cursor": "ConversationCursorPage",
    "next_cursor": "NextCursorPage",
}


def clients() -> tuple[Any, Any]:
    """Return a client of each kind, which sends nothing."""
    import openai

    return openai.OpenAI(api_key="sk-none"), openai.AsyncOpenAI(api_key="sk-none")


def accessor(client: Any, path: str) -> Any:
    """Return a resource of a client, such as ``chat.completions``.

    Raises:
        AttributeError: there is none.
    """
    return reduce(getattr, path.split("."), client)


def resources(facts: Facts) -> Iterator[Difference]:
    """Compare the accessors, and the classes behind them with those at the published paths."""
    for client, index in zip(clients(), (0, 1)):
        for path, classes in facts.resources.items():
            module, _, name = classes[index].rpartition(".")
            try:
                found = accessor(client, path)
            except AttributeError:
                yield Difference("accessors", "missing", path, f"{type(client).__name__} has no such accessor")
                continue
            try:
                wanted = getattr(import_module(module), name)
            except (ImportError, AttributeError):
                yield Difference("accessors", "class", path, f"there is no {classes[index]}")
                continue
            if not isinstance(found, wanted):
                yield Difference("accessors", "class", path, f"is no {classes[index]} but a {type(found).__qualname__}")


def endpoints(section: str, facts: Mapping[str, Endpoint]) -> Iterator[Difference]:
    """Compare endpoints with the methods of both clients."""
    for client in clients():
        for id, fact in facts.items():
            for kind, text in endpoint(fact, client):
                yield Difference(section, kind, id, text)


def endpoint(fact: Endpoint, client: Any) -> Iterator[tuple[str, str]]:
    """Compare one endpoint with the method of a client; yield kind and text of each difference."""
    resource, _, name = fact.id.rpartition(".")
    try:
        method = getattr(accessor(client, resource), name)
    except AttributeError:
        yield "missing", f"{type(client).__name__} has no such method"
        return
    signature = inspect.signature(method)
    yield from _params(fact, signature)
    yield from _answer(fact, str(signature.return_annotation), client)


def _params(fact: Endpoint, signature: inspect.Signature) -> Iterator[tuple[str, str]]:
    found = {name: param for name, param in signature.parameters.items() if name not in STANDARD}
    known = {param.name: param for param in fact.params}
    for name in known.keys() - found.keys():
        yield "param", f"has no {name!r}"
    for name in found.keys() - known.keys():
        yield "more params", f"has {name!r}"
    for name in STANDARD:
        if name not in signature.parameters:
            yield "param", f"has no {name!r}"
    for name, param in found.items():
        if name not in known:
            continue
        if (param.default is param.empty) != known[name].required:
            yield "required", f"{name!r} is {'optional' if known[name].required else 'required'}"
        kind = param.POSITIONAL_OR_KEYWORD if known[name].place == "path" else param.KEYWORD_ONLY
        if param.kind is not kind:
            yield "kind", f"{name!r} is {param.kind.description}"
    positional = [name for name, param in found.items() if param.kind is param.POSITIONAL_OR_KEYWORD]
    if positional != [param.name for param in fact.ids]:
        yield "order", f"positional are {', '.join(positional)}"


def _answer(fact: Endpoint, returns: str, client: Any) -> Iterator[tuple[str, str]]:
    is_async = type(client).__name__.startswith("Async")
    page = f"{'Async' if is_async else 'Sync'}{PAGES[fact.page]}[" if fact.page else ""
    if page not in returns or (not page and "Page[" in returns):
        yield "page", f"returns {returns}"
    start = f"{'AsyncStream' if is_async else 'Stream'}["
    stream = returns.rpartition(start)[2].rstrip("]").rpartition(".")[2] if start in returns else ""
    if stream != fact.stream:
        yield "stream", f"streams {stream or 'nothing'}, not {fact.stream or 'anything'}"
