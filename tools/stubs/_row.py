"""The methods of a row, as a stub writes them."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Optional

from openai._resolve import find
from openai._resource import PAGES, describe, returns, signature
from openai._types import not_given, omit
from openai.endpoints import Endpoint

from ._function import Function, written
from ._names import Names, Origin

#: Names that signatures have from the library itself, not from the tables.
_LIBRARY = {
    **dict.fromkeys(("Body", "Headers", "NotGiven", "Omit", "Query", "not_given", "omit"), "openai._types"),
    **dict.fromkeys(("Stream", "AsyncStream"), "openai._streaming"),
    "AsyncPaginator": "openai.pagination",
    **{f"{colour}{page}": "openai.pagination" for colour in ("Sync", "Async") for page in PAGES.values()},
    "Timeout": "httpx",
}

#: The ways to say how the answer comes, with the default of ``stream``.
_WHOLE = ("Literal[False] | None | Omit", "omit")
_STREAMED = ("Literal[True]", "")
_EITHER = ("bool", "")

Param = tuple[str, "inspect._ParameterKind", str, str]


def methods(endpoint: Endpoint, is_async: bool, names: Names) -> list[Function]:
    """Return the method of a row, or its overloads."""

    def origin_of(name: str) -> Optional[Origin]:
        home = _LIBRARY.get(name) or find(name, endpoint.types)[0]
        return home, name

    def type_(text: str) -> str:
        return names.rewrite(ast.parse(text, mode="eval").body, origin_of)

    forms = [
        (ordered, answered, answer)
        for ordered in _orders(_params(endpoint, is_async))
        for answered, answer in _answers(endpoint, is_async, ordered)
    ]
    decorators = [names.use("typing", "overload")] if len(forms) > 1 else []
    if endpoint.deprecated:
        decorators.append(f'{names.use("typing_extensions", "deprecated")}("{endpoint.deprecated}")')
    made = []
    for position, (_, params, answer) in enumerate(forms):
        made.append(
            Function(
                endpoint.name,
                written(
                    (name, kind, annotation and type_(annotation), default and type_(default))
                    for name, kind, annotation, default in params
                ),
                type_(answer),
                is_async and not endpoint.page,
                decorators,
                # Editors show the first description that they find among the overloads.
                "" if position else describe(endpoint, is_async),
            )
        )
    return made


def _params(endpoint: Endpoint, is_async: bool) -> list[Param]:
    words = {id(omit): "omit", id(not_given): "not_given", id(inspect.Parameter.empty): ""}
    found = []
    for param in signature(endpoint, is_async).parameters.values():
        # The metaclass takes `self` by position alone; everybody writes it plainly.
        plain = param.name == "self"
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if plain else param.kind
        annotation = "" if plain else str(param.annotation)
        found.append((param.name, kind, annotation, words.get(id(param.default)) or _literal(param)))
    return found


def _literal(param: inspect.Parameter) -> str:
    return "" if param.default is param.empty else repr(param.default)


def _orders(params: list[Param]) -> Iterator[list[Param]]:
    """Yield the params as they can be given: all ids in the path's order, or the last one alone before keywords."""
    yield params
    ids = [param for param in params[1:] if param[1] is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    if len(ids) > 1:
        *parents, child = ids
        keywords = [
            (name, inspect.Parameter.KEYWORD_ONLY, annotation, default) for name, _, annotation, default in parents
        ]
        yield [params[0], child, *keywords, *params[1 + len(ids) :]]


def _answers(endpoint: Endpoint, is_async: bool, params: list[Param]) -> Iterator[tuple[list[Param], str]]:
    """Yield the params with each way to say how the answer comes, and the answer's type."""
    whole, streamed = returns(endpoint, is_async)
    if not streamed:
        yield params, whole
        return
    for (annotation, default), answer in (
        (_WHOLE, whole),
        (_STREAMED, streamed),
        (_EITHER, f"{whole} | {streamed}"),
    ):
        yield _with_stream(params, annotation, default), answer


def _with_stream(params: list[Param], annotation: str, default: str) -> list[Param]:
    return [(param[0], param[1], annotation, default) if param[0] == "stream" else param for param in params]
