"""Reading and writing JSON: fast where orjson can do it, complete where it cannot."""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Optional, Union

import orjson

from .._types import Omit
from .base import BaseModel
from .unstructure import as_json_or_text, wire_items


class EncodeError(TypeError, ValueError):
    """A value that JSON has no form for; ``path`` says where it stands."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path or 'the value'}: {problem}")
        self.path = path
        self.problem = problem


def loads(data: Union[bytes, bytearray, str]) -> Any:
    """Parse JSON text.

    What the standard library accepts beyond orjson - lone surrogates, ``NaN``, a BOM - is
    accepted.

    Raises:
        ValueError: the text is not JSON.
    """
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError as error:
        import json

        if not error.msg.startswith("depth limit exceeded"):
            try:
                return json.loads(data)
            except RecursionError:
                pass
        raise json.JSONDecodeError("nested too deeply", "", 0) from None


def dumps(value: Any, *, with_defaults: bool = False, lenient: bool = False) -> bytes:
    """Write a request body, or another value, as JSON.

    Models, attrs and pydantic objects, dataclasses, enums, dates, paths, mappings, iterables and the numbers and arrays
    of numpy are written as JSON has them; what is `omit` is left out.

    Args:
        value: what to write.
        with_defaults: write the fields of models that nobody has set, too.
        lenient: write what has no JSON form, and numbers that are NaN or infinite, as text, in place of the error.

    Raises:
        EncodeError: a value has no JSON form, or is a number that is NaN or infinite; the text names the path to it.
        Exception: what a generator among the values raises.
    """
    writing = _Writing(with_defaults, lenient)
    try:
        data = orjson.dumps(value, default=writing.plain)
    except TypeError:
        return _dumps_completely(value, writing)
    # orjson writes NaN as null; a body without any null, nearly all of them, cannot hold one.
    if b"null" in data:
        simple = writing.simple(value, "")
        data = orjson.dumps(simple) if lenient else data
    # A body lives as long as its response, a stream say, and what orjson writes takes 4 KiB at least.
    return data if len(data) > 2048 else bytes(memoryview(data))


def text(value: Any, *, indent: Optional[int] = None, ensure_ascii: bool = False) -> str:
    """Write JSON text, on one line or indented."""
    import json

    if indent is None and not ensure_ascii:
        try:
            return orjson.dumps(value).decode()
        except TypeError:
            pass
    separators = None if indent is not None else (",", ":")
    return json.dumps(value, indent=indent, ensure_ascii=ensure_ascii, separators=separators)


def _dumps_completely(value: Any, writing: _Writing) -> bytes:
    """Write what orjson refuses: huge integers, lone surrogates, keys that are no strings, omitted values."""
    import json

    simple = writing.simple(value, "")
    try:
        return orjson.dumps(simple)
    except TypeError:
        pass
    try:
        return json.dumps(simple, separators=(",", ":")).encode()
    except RecursionError:
        raise writing.too_deep() from None


def shortened(path: str) -> str:
    """Return a path of which the middle is left out if it is long."""
    return path if len(path) <= 200 else f"{path[:120]} ... {path[-60:]}"


def too_deep(value: Any) -> EncodeError:
    """Return the error for a value that cannot be walked, with the path to where it contains itself or is deepest."""
    try:
        simple(value)
    except EncodeError as error:
        return error
    return EncodeError("", "nested too deeply")


def simple(value: Any) -> Any:
    """Return the value in dicts, lists and scalars, as JSON has them.

    Raises:
        EncodeError: as `dumps`.
    """
    return _Writing(False, False).simple(value, "")


class _Writing:
    """One value that is being written, perhaps twice: first by orjson, then by what writes more."""

    __slots__ = ("_deepest", "_failure", "_inside", "_lenient", "_read", "_with_defaults")

    def __init__(self, with_defaults: bool, lenient: bool) -> None:
        self._with_defaults = with_defaults
        self._lenient = lenient
        #: Iterables that have been read, by id, with the object that keeps the id its own.
        self._read: dict[int, tuple[object, list[Any]]] = {}
        self._failure: Optional[BaseException] = None
        #: What is being walked, by id: what comes again inside of itself has no end.
        self._inside: set[int] = set()
        self._deepest = ""

    def plain(self, value: Any) -> Any:
        """Turn a value that orjson does not know into one that it does; its ``default`` hook."""
        if isinstance(value, BaseModel) and not self._with_defaults:
            return dict(wire_items(value))
        if isinstance(value, Mapping):
            return dict(value)
        if isinstance(value, os.PathLike):
            return os.fspath(value)
        dump = getattr(value, "model_dump", None)
        if dump is not None and not isinstance(value, type):
            how = {"by_alias": True, "exclude_unset": not self._with_defaults}
            try:
                return dump(mode="json", **how)
            except ValueError:
                if not self._lenient:
                    raise
                # Pydantic refuses all of it for one value inside.
                return dump(mode="python", **how)
        if hasattr(type(value), "__attrs_attrs__"):
            import attrs

            return attrs.asdict(value, recurse=False)
        if hasattr(value, "tolist") and not isinstance(value, (type, memoryview)):
            return _of_numpy(value)
        if (
            isinstance(value, Iterable)
            and not isinstance(value, (bytes, bytearray, memoryview))
            and not hasattr(value, "read")
            # Of a table of pandas or polars, only the names of its columns would come.
            and not hasattr(value, "__dataframe__")
        ):
            return self._items(value)
        raise TypeError(type(value).__name__)

    def _items(self, value: Iterable[Any]) -> list[Any]:
        # A generator gives its items once, and a body that orjson refuses is walked a second time.
        if id(value) not in self._read:
            try:
                self._read[id(value)] = (value, list(value))
            except BaseException as error:
                # orjson raises an error of its own in place of this one.
                self._failure = error
                raise
        return self._read[id(value)][1]

    def simple(self, value: Any, path: str) -> Any:
        """Return a value, which stands at a path, in dicts, lists and scalars.

        Raises:
            EncodeError: as `dumps`.
        """
        try:
            return self._simple(value, path)
        except RecursionError:
            raise self.too_deep() from None

    def too_deep(self) -> EncodeError:
        """Return the error for a value that is nested more deeply than Python can walk."""
        return EncodeError(shortened(self._deepest), "nested too deeply")

    def _simple(self, value: Any, path: str) -> Any:
        if self._failure is not None:
            raise self._failure
        if value is None or isinstance(value, (bool, str, int)):
            return value
        if isinstance(value, float):
            if math.isfinite(value):
                return float(value)
            if self._lenient:
                return str(float(value))
            raise EncodeError(path, f"{value!r} is a number that JSON cannot write")
        if id(value) in self._inside:
            raise EncodeError(shortened(path), "contains itself")
        self._inside.add(id(value))
        if len(path) > len(self._deepest):
            self._deepest = path
        try:
            return self._of_object(value, path)
        finally:
            self._inside.discard(id(value))

    def _of_object(self, value: Any, path: str) -> Any:
        if isinstance(value, dict):
            return {
                self._key(key, path): self._simple(item, f"{path}.{key}" if path else str(key))
                for key, item in value.items()
                if not isinstance(item, Omit)
            }
        if isinstance(value, (list, tuple)):
            return [
                self._simple(item, f"{path}[{index}]") for index, item in enumerate(value) if not isinstance(item, Omit)
            ]
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._simple({field.name: getattr(value, field.name) for field in dataclasses.fields(value)}, path)
        try:
            plain = self.plain(value)
        except TypeError:
            if self._failure is not None:
                raise
            plain = self._scalar(value, path)
        return self._simple(plain, path)

    def _scalar(self, value: Any, path: str) -> Any:
        """Return dates, enums, UUIDs and the like as orjson writes them."""
        try:
            return loads(orjson.dumps(value))
        except TypeError:
            if self._lenient:
                return as_json_or_text(value)
        hint = "give a file to a file param, not to the body" if hasattr(value, "read") else "JSON has no form for it"
        raise EncodeError(path, f"cannot send an object of type {type(value).__name__!r}; {hint}")

    def _key(self, key: Any, path: str) -> str:
        if isinstance(key, Enum):
            key = key.value
        if isinstance(key, str):
            return key
        if isinstance(key, bool):
            return "true" if key else "false"
        if isinstance(key, (int, float)):
            return str(key)
        if self._lenient:
            return str(as_json_or_text(key))
        raise EncodeError(path, f"the key {key!r} is not a string")


def _of_numpy(value: Any) -> Any:
    """Return a number or an array of numpy, or of a library like it, in kinds of Python's own.

    Raises:
        TypeError: Python has no kind for it.
    """
    dates = getattr(getattr(value, "dtype", None), "kind", None) in ("m", "M")
    # Python's dates know no nanoseconds, so that those that do would become bare numbers.
    made = (value.astype(str) if dates else value).tolist()
    if type(made) is type(value):
        raise TypeError(type(value).__name__)
    return made
