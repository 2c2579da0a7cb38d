"""Reading and writing JSON: fast where orjson can do it, complete where it cannot."""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Optional, Union, cast

import orjson

from .._types import Omit
from .base import BaseModel
from .unstructure import convert_or_stringify, iterate_wire_items


class EncodeError(TypeError, ValueError):
    """A value cannot be written as JSON; ``path`` is where it stands."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path or 'the value'}: {problem}")
        self.path = path
        self.problem = problem


def loads(data: Union[bytes, bytearray, str]) -> object:
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


def dumps(value: object, *, with_defaults: bool = False, lenient: bool = False) -> bytes:
    """Write a request body, or another value, as JSON.

    Models, attrs and pydantic objects, dataclasses, enums, dates, paths, mappings, iterables, and numbers and arrays of
    numpy are written in their JSON form; values that are `omit` are left out.

    Args:
        value: what to write.
        with_defaults: also write unset fields of models, with their defaults.
        lenient: write values without a JSON form, and numbers that are NaN or infinite, as text instead of raising.

    Raises:
        EncodeError: a value has no JSON form, or is a number that is NaN or infinite; the text names the path to it.
        Exception: what a generator among the values raises.
    """
    encoder = _Encoder(with_defaults, lenient)
    try:
        data = orjson.dumps(value, default=encoder.convert)
    except TypeError:
        return _dump_unusual(value, encoder)
    # orjson writes NaN as null; a body without any null, nearly all of them, cannot hold one.
    if b"null" in data:
        simple = encoder.simplify(value, "")
        data = orjson.dumps(simple) if lenient else data
    # A body lives as long as its response, a stream say, and what orjson writes takes 4 KiB at least.
    return data if len(data) > 2048 else bytes(memoryview(data))


def dump_text(value: object, *, indent: Optional[int] = None, ensure_ascii: bool = False) -> str:
    """Write JSON text, on one line or indented."""
    import json

    if indent is None and not ensure_ascii:
        try:
            return orjson.dumps(value).decode()
        except TypeError:
            pass
    separators = None if indent is not None else (",", ":")
    return json.dumps(value, indent=indent, ensure_ascii=ensure_ascii, separators=separators)


def _dump_unusual(value: object, encoder: _Encoder) -> bytes:
    """Write what orjson refuses: huge integers, lone surrogates, keys that are not strings, omitted values."""
    import json

    simple = encoder.simplify(value, "")
    try:
        return orjson.dumps(simple)
    except TypeError:
        pass
    try:
        return json.dumps(simple, separators=(",", ":")).encode()
    except RecursionError:
        raise encoder.build_depth_error() from None


def shorten_path(path: str) -> str:
    """Return a path, without its middle if it is longer than 200 characters."""
    return path if len(path) <= 200 else f"{path[:120]} ... {path[-60:]}"


def build_depth_error(value: object) -> EncodeError:
    """Return the error for a value nested too deeply, with the path to where it contains itself or is deepest."""
    try:
        simplify(value)
    except EncodeError as error:
        return error
    return EncodeError("", "nested too deeply")


def simplify(value: object) -> object:
    """Return a value as dicts, lists and scalars that JSON has a form for.

    Raises:
        EncodeError: as `dumps`.
    """
    return _Encoder(False, False).simplify(value, "")


class _Encoder:
    """The encoding of one value: first by orjson, and where that fails, by a walk in Python."""

    __slots__ = ("_deepest", "_failure", "_inside", "_lenient", "_read", "_with_defaults")

    def __init__(self, with_defaults: bool, lenient: bool) -> None:
        self._with_defaults = with_defaults
        self._lenient = lenient
        #: Iterables that have been read, by id; the iterable is held so that its id is not reused.
        self._read: dict[int, tuple[object, list[object]]] = {}
        self._failure: Optional[BaseException] = None
        #: Ids of the containers around the current value: one that contains itself has no end.
        self._inside: set[int] = set()
        self._deepest = ""

    def convert(self, value: object) -> object:
        """Convert a value that orjson does not know into one that it does; this is its ``default`` hook.

        Raises:
            TypeError: the value has no JSON form.
        """
        if isinstance(value, BaseModel) and not self._with_defaults:
            return dict(iterate_wire_items(value))
        if isinstance(value, Mapping):
            return dict(value)
        if isinstance(value, os.PathLike):
            return os.fspath(value)
        dump = getattr(value, "model_dump", None)
        if dump is not None and not isinstance(value, type):
            options = {"by_alias": True, "exclude_unset": not self._with_defaults}
            try:
                return dump(mode="json", **options)
            except ValueError:
                if not self._lenient:
                    raise
                # Pydantic refuses the whole object for one value inside.
                return dump(mode="python", **options)
        if hasattr(type(value), "__attrs_attrs__"):
            import attrs

            return attrs.asdict(cast(Any, value), recurse=False)
        if hasattr(value, "tolist") and not isinstance(value, (type, memoryview)):
            return _convert_numpy(value)
        if (
            isinstance(value, Iterable)
            and not isinstance(value, (bytes, bytearray, memoryview))
            and not hasattr(value, "read")
            # Iterating a table of pandas or polars yields only the names of its columns.
            and not hasattr(value, "__dataframe__")
        ):
            return self._read_iterable(value)
        raise TypeError(type(value).__name__)

    def _read_iterable(self, value: Iterable[object]) -> list[object]:
        # A generator yields its items once, but a body that orjson refuses is walked a second time.
        if id(value) not in self._read:
            try:
                self._read[id(value)] = (value, list(value))
            except BaseException as error:
                # orjson raises an error of its own in place of this one.
                self._failure = error
                raise
        return self._read[id(value)][1]

    def simplify(self, value: object, path: str) -> object:
        """Return the value at a path as dicts, lists and scalars.

        Raises:
            EncodeError: as `dumps`.
        """
        try:
            return self._simplify(value, path)
        except RecursionError:
            raise self.build_depth_error() from None

    def build_depth_error(self) -> EncodeError:
        """Return the error for a value that is nested more deeply than Python can walk."""
        return EncodeError(shorten_path(self._deepest), "nested too deeply")

    def _simplify(self, value: object, path: str) -> object:
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
            raise EncodeError(shorten_path(path), "contains itself")
        self._inside.add(id(value))
        if len(path) > len(self._deepest):
            self._deepest = path
        try:
            return self._simplify_object(value, path)
        finally:
            self._inside.discard(id(value))

    def _simplify_object(self, value: object, path: str) -> object:
        if isinstance(value, dict):
            return {
                self._encode_key(key, path): self._simplify(item, f"{path}.{key}" if path else str(key))
                for key, item in value.items()
                if not isinstance(item, Omit)
            }
        if isinstance(value, (list, tuple)):
            return [
                self._simplify(item, f"{path}[{index}]")
                for index, item in enumerate(value)
                if not isinstance(item, Omit)
            ]
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return self._simplify({field.name: getattr(value, field.name) for field in dataclasses.fields(value)}, path)
        try:
            converted = self.convert(value)
        except TypeError:
            if self._failure is not None:
                raise
            converted = self._convert_scalar(value, path)
        return self._simplify(converted, path)

    def _convert_scalar(self, value: object, path: str) -> object:
        """Return a date, an enum, a UUID or the like as orjson writes it.

        Raises:
            EncodeError: orjson does not know the type of the value, and it may not be written as text.
        """
        try:
            return loads(orjson.dumps(value))
        except TypeError:
            if self._lenient:
                return convert_or_stringify(value)
        hint = "give a file to a file param, not to the body" if hasattr(value, "read") else "JSON has no form for it"
        raise EncodeError(path, f"cannot send an object of type {type(value).__name__!r}; {hint}")

    def _encode_key(self, key: object, path: str) -> str:
        if isinstance(key, Enum):
            key = key.value
        if isinstance(key, str):
            return key
        if isinstance(key, bool):
            return "true" if key else "false"
        if isinstance(key, (int, float)):
            return str(key)
        if self._lenient:
            return str(convert_or_stringify(key))
        raise EncodeError(path, f"the key {key!r} is not a string")


def _convert_numpy(value: Any) -> object:
    """Return a number or an array of numpy, or of a library like it, as Python's own numbers and lists.

    Raises:
        TypeError: Python has no type for it.
    """
    dates = getattr(getattr(value, "dtype", None), "kind", None) in ("m", "M")
    # Python's dates have no nanoseconds, so dates with nanoseconds would become bare numbers.
    converted: object = (value.astype(str) if dates else value).tolist()
    if type(converted) is type(value):
        raise TypeError(type(value).__name__)
    return converted
