"""The methods of a row, as a stub writes them."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Iterator
from typing import Any, Optional, get_args

from openai._calls.type_names import find, resolve
from openai._calls.views import in_words
from openai._resource import PAGES, describe, returns, signature
from openai._types import not_given, omit
from openai.endpoints import Endpoint

from ._function import Function, written
from ._names import Names, Origin

#: Names that signatures have from the library itself, not from the tables.
_LIBRARY = {
    **dict.fromkeys(("Body", "Headers", "NotGiven", "Omit", "Query", "not_given", "omit"), "openai._types"),
    **dict.fromkeys(("Stream", "AsyncStream"), "openai._streaming"),
    "LegacyAPIResponse": "openai._legacy_response",
    **{
        f"{colour}{name}": "openai._response"
        for colour in ("", "Async")
        for name in ("APIResponse", "ResponseContextManager", "StreamedBinaryAPIResponse")
    },
    "AsyncPaginator": "openai.pagination",
    **{f"{colour}{page}": "openai.pagination" for colour in ("Sync", "Async") for page in PAGES.values()},
    "Timeout": "httpx",
}

#: The ways to say how the answer comes, with the default of ``stream``.
_WHOLE = ("Literal[False] | None | Omit", "omit")
_STREAMED = ("Literal[True]", "")
_EITHER = ("bool", "")

Param = tuple[str, "inspect._ParameterKind", str, str]


def methods(endpoint: Endpoint, is_async: bool, names: Names, mode: str = "") -> list[Function]:
    """Return the method of a row, or its overloads.

    Args:
        endpoint: the row.
        is_async: whether it is for an asynchronous client.
        names: collects what the stub has to import.
        mode: ``raw`` or ``stream`` for the method's twin that gives the response.
    """

    def origin_of(name: str) -> Optional[Origin]:
        return library_origin(name, endpoint)

    def type_(text: str) -> str:
        return names.rewrite_text(text, endpoint.types, origin_of)

    forms = [
        (ordered, answered, answer)
        for ordered in _orders(plain_params(signature(endpoint, is_async)))
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
                type_(in_words(answer, mode, is_async) if mode else answer),
                is_async and (mode == "raw" if mode else not endpoint.page),
                decorators,
                # Editors show the first description that they find among the overloads.
                "" if position or mode else describe(endpoint, is_async),
            )
        )
    return made


def library_origin(name: str, endpoint: Optional[Endpoint]) -> Origin:
    """Return where a name of a signature comes from: the library itself, or the types that a row means."""
    return _LIBRARY.get(name) or find_home(name, endpoint.types if endpoint else ""), name


@functools.cache
def find_home(name: str, package: str) -> str:
    """Return the module that has a name of the tables; each stub asks for the same names again."""
    return find(name, package)[0]


def plain_params(signature: inspect.Signature) -> list[Param]:
    """Return the params of a signature as words."""
    words = {id(omit): "omit", id(not_given): "not_given", id(inspect.Parameter.empty): ""}
    found = []
    for param in signature.parameters.values():
        # The metaclass takes `self` by position alone; everybody writes it plainly.
        plain = param.name == "self"
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if plain else param.kind
        annotation = "" if plain or param.annotation is param.empty else str(param.annotation)
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
    for varied, answer in _variants(endpoint, params, whole):
        yield (_with(varied, "stream", *_WHOLE) if streamed else varied), answer
    if streamed:
        yield _with(params, "stream", *_STREAMED), streamed
        yield _with(params, "stream", *_EITHER), f"{whole} | {streamed}"


def _variants(endpoint: Endpoint, params: list[Param], whole: str) -> Iterator[tuple[list[Param], str]]:
    """Yield the params with each kind of value of the param that chooses the answer's type, and that type."""
    if endpoint.variants is None:
        yield params, whole
        return
    chooser, types = endpoint.variants
    asked = next(param.type for param in endpoint.params if param.name == chooser)
    otherwise = endpoint.returns or "None"
    if "omit" in types:
        yield _with(params, chooser, asked, ""), otherwise
        yield _with(params, chooser, "Omit", "omit"), types["omit"]
        return
    values = [value for value in _literals(resolve(asked, endpoint.types)) if value not in types]
    yield _with(params, chooser, f"Literal[{', '.join(map(repr, values))}] | Omit", "omit"), otherwise
    for type_ in dict.fromkeys(types.values()):
        chosen = ", ".join(repr(value) for value, of_value in types.items() if of_value == type_)
        yield _with(params, chooser, f"Literal[{chosen}]", ""), type_
    yield _with(params, chooser, asked, ""), whole


def _literals(type_: Any) -> Iterator[str]:
    for argument in get_args(type_):
        if isinstance(argument, str):
            yield argument
        else:
            yield from _literals(argument)


def _with(params: list[Param], name: str, annotation: str, default: str) -> list[Param]:
    """Return params, one of them with another type and default."""
    return [(param[0], param[1], annotation, default) if param[0] == name else param for param in params]
