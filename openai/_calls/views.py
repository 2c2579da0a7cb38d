"""Resources and clients in another mode: their methods give the HTTP response, read or still on the wire.

``client.chat.completions.with_raw_response.create(...)`` calls ``client.chat.completions.create(...)`` with the header
that asks for the mode, so whatever stands in that method's place is called in every mode.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable, cast

from .. import _legacy_response, _response, endpoints
from .._resource import Child, Lazy

#: Mode -> how its classes are called.
MODES = {"raw": "WithRawResponse", "stream": "WithStreamingResponse"}

#: Mode, and whether the method is async -> the function that wraps a method for the mode.
_WRAPPERS: dict[tuple[str, bool], Callable[..., Any]] = {
    ("raw", False): _legacy_response.to_raw_response_wrapper,
    ("raw", True): _legacy_response.async_to_raw_response_wrapper,
    ("stream", False): _response.to_streamed_response_wrapper,
    ("stream", True): _response.async_to_streamed_response_wrapper,
}

_made: dict[tuple[type, str], type] = {}


class View:
    """A resource or a client in another mode."""

    _mode = ""
    _is_async = False

    def __init__(self, viewed: object) -> None:
        self._viewed = viewed
        # Under this name it is found by packages that look through.
        setattr(self, f"_{_snake(type(viewed).__name__) if hasattr(viewed, '_table') else 'client'}", viewed)

    if not TYPE_CHECKING:
        # Checkers are to find names that do not exist.

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            method = getattr(self._viewed, name)
            if callable(method) and not _is_of_library(method):
                return _WRAPPERS[self._mode, self._is_async](method)
            if hasattr(self._viewed, "_table"):
                reason = "it makes several requests, or none; call it on the resource itself"
            else:
                reason = (
                    "it is not a resource; use the client itself, where `cast_to=httpx.Response` returns the response"
                )
            raise AttributeError(f"{type(self).__name__} has no {name!r}: {reason}")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._viewed!r}>"


def _is_of_library(method: object) -> bool:
    """Return whether a method is one of this library's, in place of a program's own class."""
    package = __name__.partition(".")[0]
    return hasattr(method, "helper") or str(getattr(method, "__module__", "")).partition(".")[0] == package


def view(of: object, mode: str) -> object:
    """Return a resource or a client in a mode.

    Args:
        of: the resource or the client.
        mode: ``raw`` or ``stream``.
    """
    return view_class(type(of), mode)(of)


def view_class(of: type, mode: str) -> type:
    """Return the class of a resource class, or of a client's class, in a mode; it is made once."""
    made = _made.get((of, mode))
    if made is None:
        namespace: dict[str, Any] = {
            "__module__": of.__module__,
            "__doc__": f"{of.__name__}, whose methods give the HTTP response"
            f"{', still on the wire' if mode == 'stream' else ''}.",
            "_mode": mode,
            "_is_async": getattr(of, "_is_async", False),
        }
        namespace.update(_members(of, mode))
        made = _made[of, mode] = type(name_of(of.__name__, mode), (View,), namespace)
    return made


def name_of(name: str, mode: str) -> str:
    """Return what the class is called that a class has in a mode."""
    client = mode == "stream" and name.endswith("OpenAI")
    return f"{name}{'WithStreamedResponse' if client else MODES[mode]}"


def _members(of: type, mode: str) -> Iterator[tuple[str, Any]]:
    table = of.__dict__.get("_table", "")
    own = {name: member for base in reversed(of.__mro__) for name, member in base.__dict__.items()}
    for name, member in own.items():
        helper = getattr(member, "helper", None)
        if isinstance(member, Child):
            yield name, _Child(name)
        elif helper is not None and helper.record.raw:
            yield name, ViewMethod(of, name, mode)
    for row in endpoints.resource(table).endpoints if table else ():
        yield row.name, ViewMethod(of, row.name, mode)


class _Child(cached_property[Any]):
    """A child of a resource, or of a client, in the mode of its parent."""

    def __init__(self, name: str) -> None:
        super().__init__(lambda of: view(getattr(of._viewed, name), of._mode))


class ViewMethod(Lazy):
    """A method in another mode; whatever the resource has under its name does the work."""

    def __init__(self, of: type, name: str, mode: str) -> None:
        super().__init__()
        self._of = of
        self._wrap = _WRAPPERS[mode, getattr(of, "_is_async", False)]
        self._mode = mode

    def _make(self) -> Callable[..., Any]:
        name, wrap = self._name, self._wrap

        def plain(self: View, /, *args: object, **kwargs: object) -> Any:
            return wrap(getattr(self._viewed, name))(*args, **kwargs)

        method: Any = plain

        of_resource = getattr(self._of, name)
        is_async = getattr(self._of, "_is_async", False)
        answer = in_words(str(inspect.signature(of_resource).return_annotation), self._mode, is_async)
        method.__name__ = name
        method.__qualname__ = f"{name_of(self._of.__qualname__, self._mode)}.{name}"
        method.__module__ = self._of.__module__
        method.__doc__ = of_resource.__doc__
        method.__signature__ = inspect.signature(of_resource).replace(return_annotation=answer)
        return cast(Callable[..., Any], method)


def in_words(answer: str, mode: str, is_async: bool) -> str:
    """Return the type of a method's answer in a mode, given that of its answer otherwise."""
    # What can also be iterated gives its page when it is awaited.
    answer = re.sub(r"^AsyncPaginator\[.*, (Async\w+\[.*\])\]$", r"\1", answer)
    if mode == "raw":
        return f"LegacyAPIResponse[{answer}]"
    prefix = "Async" if is_async else ""
    binary = answer == "HttpxBinaryResponseContent"
    response = f"{prefix}StreamedBinaryAPIResponse" if binary else f"{prefix}APIResponse[{answer}]"
    return f"{prefix}ResponseContextManager[{response}]"


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name.replace("Async", "", 1)).lower()
