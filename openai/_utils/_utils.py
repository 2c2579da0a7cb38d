"""Small functions that other packages import from this path."""

from __future__ import annotations

import functools
import inspect
import mimetypes
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Callable, Optional, TypeVar, Union, cast

from typing_extensions import TypeGuard

from .._support.aliases import set_public_module
from .._support.platform import async_library
from .._types import (
    ArrayFormat,
    FileTypes,
    HeadersLike,
    is_given as is_given,
    strip_not_given as strip_not_given,
)

if TYPE_CHECKING:
    from ..lib.azure import AsyncAzureOpenAI, AzureOpenAI

_T = TypeVar("_T")
_TupleT = TypeVar("_TupleT", bound="tuple[object, ...]")
_MappingT = TypeVar("_MappingT", bound=Mapping[str, object])
_SequenceT = TypeVar("_SequenceT", bound=Sequence[object])
CallableT = TypeVar("CallableT", bound=Callable[..., Any])


# Type guards


def is_tuple(obj: object) -> TypeGuard[tuple[object, ...]]:
    """Return whether this is a tuple."""
    return isinstance(obj, tuple)


def is_tuple_t(obj: Union[_TupleT, object]) -> TypeGuard[_TupleT]:
    """Return whether this is a tuple, keeping its type."""
    return isinstance(obj, tuple)


def is_sequence(obj: object) -> TypeGuard[Sequence[object]]:
    """Return whether this is a sequence; a string is one."""
    return isinstance(obj, Sequence)


def is_sequence_t(obj: Union[_SequenceT, object]) -> TypeGuard[_SequenceT]:
    """Return whether this is a sequence, keeping its type."""
    return isinstance(obj, Sequence)


def is_mapping(obj: object) -> TypeGuard[Mapping[str, object]]:
    """Return whether this is a mapping."""
    return isinstance(obj, Mapping)


def is_mapping_t(obj: Union[_MappingT, object]) -> TypeGuard[_MappingT]:
    """Return whether this is a mapping, keeping its type."""
    return isinstance(obj, Mapping)


def is_dict(obj: object) -> TypeGuard[dict[object, object]]:
    """Return whether this is a dict."""
    return isinstance(obj, dict)


def is_list(obj: object) -> TypeGuard[list[object]]:
    """Return whether this is a list."""
    return isinstance(obj, list)


def is_iterable(obj: object) -> TypeGuard[Iterable[object]]:
    """Return whether this can be iterated; a string can."""
    return isinstance(obj, Iterable)


def is_azure_client(client: object) -> TypeGuard[AzureOpenAI]:
    """Return whether this is a sync client of Azure."""
    from ..lib.azure import AzureOpenAI

    return isinstance(client, AzureOpenAI)


def is_async_azure_client(client: object) -> TypeGuard[AsyncAzureOpenAI]:
    """Return whether this is an async client of Azure."""
    from ..lib.azure import AsyncAzureOpenAI

    return isinstance(client, AsyncAzureOpenAI)


# Arguments


def required_args(*variants: Sequence[str]) -> Callable[[CallableT], CallableT]:
    """Return a decorator for a function that must be called with all arguments of at least one of the variants.

    Otherwise the function raises a ``TypeError`` that names the variants.
    """

    def decorate(function: CallableT) -> CallableT:
        names = [
            name
            for name, param in inspect.signature(function).parameters.items()
            if param.kind in (param.POSITIONAL_ONLY, param.POSITIONAL_OR_KEYWORD)
        ]

        @functools.wraps(function)
        def call(*args: object, **kwargs: object) -> object:
            if len(args) > len(names):
                raise TypeError(
                    f"{function.__name__}() takes {len(names)} argument(s) but {len(args)} were given by position"
                )
            passed = {*names[: len(args)], *kwargs}
            if not any(passed.issuperset(variant) for variant in variants):
                raise TypeError(f"{_describe_missing(variants, passed)}, of {function.__name__}()")
            return function(*args, **kwargs)

        return cast(CallableT, call)

    return decorate


def _describe_missing(variants: Sequence[Sequence[str]], passed: set[str]) -> str:
    if len(variants) > 1:
        choices = human_join([f"({' and '.join(map(repr, variant))})" for variant in variants])
        return f"Missing required arguments; Expected either {choices} arguments to be given"
    missing = [repr(name) for name in variants[0] if name not in passed]
    return f"Missing required argument{'s' if len(missing) > 1 else ''}: {human_join(missing, final='and')}"


def human_join(seq: Sequence[str], *, delim: str = ", ", final: str = "or") -> str:
    """Return words as an enumeration for humans: ``a, b or c``."""
    return f"{delim.join(seq[:-1])} {final} {seq[-1]}" if len(seq) > 1 else "".join(seq)


def quote(string: str) -> str:
    """Return text in single quotes."""
    return f"'{string}'"


def get_required_header(headers: HeadersLike, header: str) -> str:
    """Return a header, ignoring the case of its name.

    Raises:
        ValueError: the header is missing.
    """
    if isinstance(headers, Mapping):
        for name, value in headers.items():
            if name.lower() == header.lower() and isinstance(value, str):
                return value
    # An object that only has `get` may be case-sensitive.
    for name in (header, header.lower(), header.upper(), header.title()):
        text = headers.get(name)
        if isinstance(text, str):
            return text
    raise ValueError(f"Could not find {header} header")


# Values


def coerce_integer(val: str) -> int:
    """Return text as an integer.

    Raises:
        ValueError: it is not one.
    """
    return int(val, base=10)


def coerce_float(val: str) -> float:
    """Return text as a float.

    Raises:
        ValueError: it is not a number.
    """
    return float(val)


def coerce_boolean(val: str) -> bool:
    """Return whether text is one of ``true``, ``1`` and ``on``."""
    return val in ("true", "1", "on")


def maybe_coerce_integer(val: Optional[str]) -> Optional[int]:
    """Return `coerce_integer` of text; ``None`` for ``None``."""
    return None if val is None else coerce_integer(val)


def maybe_coerce_float(val: Optional[str]) -> Optional[float]:
    """Return `coerce_float` of text; ``None`` for ``None``."""
    return None if val is None else coerce_float(val)


def maybe_coerce_boolean(val: Optional[str]) -> Optional[bool]:
    """Return `coerce_boolean` of text; ``None`` for ``None``."""
    return None if val is None else coerce_boolean(val)


def removeprefix(string: str, prefix: str) -> str:
    """Return text without a prefix."""
    return string.removeprefix(prefix)


def removesuffix(string: str, suffix: str) -> str:
    """Return text without a suffix."""
    return string.removesuffix(suffix)


def flatten(t: Iterable[Iterable[_T]]) -> list[_T]:
    """Return the items of all iterables in one list."""
    return [item for items in t for item in items]


def json_safe(data: object) -> object:
    """Return data as dicts and lists, with dates as ISO 8601 text."""
    if isinstance(data, Mapping):
        return {json_safe(key): json_safe(value) for key, value in data.items()}
    if isinstance(data, Iterable) and not isinstance(data, (str, bytes, bytearray)):
        return [json_safe(item) for item in data]
    return data.isoformat() if isinstance(data, date) else data


def lru_cache(*, maxsize: Optional[int] = 128) -> Callable[[CallableT], CallableT]:
    """Return ``functools.lru_cache``, typed so that the function keeps its signature."""
    return cast(Callable[[CallableT], CallableT], functools.lru_cache(maxsize=maxsize))


def get_async_library() -> str:
    """Return the name of the library of the running event loop; ``false`` if none is running."""
    import asyncio

    library = async_library()
    if library == "asyncio":
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return "false"
    return library


# Files


def file_from_path(path: Union[str, os.PathLike[str]]) -> tuple[str, bytes, str]:
    """Return a file on disk in a form that file params accept: its name, its content, and its media type.

    The media type is guessed by the name; ``application/octet-stream`` if that fails.

    Raises:
        OSError: the file cannot be read.
    """
    with open(path, "rb") as file:
        content = file.read()
    name = os.path.basename(os.fspath(path))
    return name, content, mimetypes.guess_type(name)[0] or "application/octet-stream"


set_public_module(file_from_path)


def extract_files(
    query: Mapping[str, object], *, paths: Sequence[Sequence[str]], array_format: ArrayFormat = "brackets"
) -> list[tuple[str, FileTypes]]:
    """Remove the files from a body, and return each with the name of its form field.

    Args:
        query: the body; files are removed from it.
        paths: where files may be, as keys; ``<array>`` stands for every item of a list.
        array_format: the notation for lists in the names of form fields.

    Raises:
        RuntimeError: a value at one of the paths is not a file.
    """
    return [file for path in paths for file in _extract_path(query, list(path), "", array_format)]


def _extract_path(
    obj: object, path: Sequence[str], name: str, array_format: ArrayFormat
) -> Iterable[tuple[str, FileTypes]]:
    if not path:
        from .._files import assert_is_file_content

        if isinstance(obj, list):
            # A list at the end of a path is several files.
            yield from _extract_path(obj, ["<array>"], name, array_format)
            return
        assert_is_file_content(obj, key=name)
        yield name, cast(FileTypes, obj)
        return
    key, *rest = path
    if key == "<array>":
        for index, item in enumerate(obj if isinstance(obj, list) else ()):
            mark = {"indices": f"[{index}]", "brackets": "[]"}.get(array_format, "")
            yield from _extract_path(item, rest, name + mark, array_format)
    elif isinstance(obj, Mapping) and key in obj:
        yield from _extract_path(obj[key], rest, f"{name}[{key}]" if name else key, array_format)
        if not [step for step in rest if step != "<array>"] and isinstance(obj, dict):
            del obj[key]
