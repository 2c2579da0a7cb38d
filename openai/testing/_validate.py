"""Checks what comes with a request against the types of the row, and refuses it in the API's words."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Optional, get_args, get_origin

import typing_extensions

from .._calls.type_names import resolve
from .._model.base import BaseModel, fields_of
from .._support.annotations import DICTS, LISTS, is_literal, is_union
from ..endpoints import Endpoint
from ._call import ApiError, Json

#: What the types call required and the API does without: what only its own answers have, and what has a default there.
_NOT_NEEDED = frozenset(
    {
        *("annotations", "detail", "id", "logprobs", "parameters", "status", "strict", "summary", "created_by"),
        *("pending_safety_checks", "acknowledged_safety_checks", "results", "outputs", "quote", "object"),
        *("refusal", "index", "created_at", "display_height", "display_width", "environment", "server_label"),
    }
)
#: Fields whose literals tell the members of a union apart.
_TAGS = ("type", "role", "object", "event")
#: What each kind of JSON value is called, alone and in an array.
_KINDS = {
    "string": ("a string", "strings"),
    "integer": ("an integer", "integers"),
    "decimal": ("a decimal", "decimals"),
    "boolean": ("a boolean", "booleans"),
    "object": ("an object", "objects"),
    "array": ("an array", "arrays"),
    "null": ("null", "nulls"),
}
_SCALARS: Mapping[Any, str] = {str: "string", int: "integer", float: "decimal", bool: "boolean", type(None): "null"}


def check_params(row: Endpoint, place: str, values: Json, *, written: bool = False) -> None:
    """Check the params of a request that are in one place.

    Args:
        row: the endpoint.
        place: ``body`` or ``query``.
        values: by wire name; names that the row does not have are passed over.
        written: whether they came as text, as in forms and queries.

    Raises:
        ApiError: 400; one of them is missing, or is not what the row says.
    """
    for param in row.params:
        if param.place != place:
            continue
        if param.wire in values:
            type_ = _type_of(param.type, row.types)
            value = values[param.wire]
            if value is None and not param.required:
                continue
            _check(value, type_, param.wire, written)


class _Unions(ast.NodeTransformer):
    """Writes unions so that Python 3.9 can evaluate them."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        sides = ast.Tuple([self.visit(node.left), self.visit(node.right)], ast.Load())
        return ast.Subscript(ast.Name("Union", ast.Load()), sides, ast.Load())


@cache
def _type_of(text: str, package: str) -> object:
    return resolve(ast.unparse(_Unions().visit(ast.parse(text, mode="eval"))), package)


def missing(path: str) -> ApiError:
    """Return the refusal of a request that lacks a param."""
    return ApiError(400, f"Missing required parameter: '{path}'.", param=path, code="missing_required_parameter")


def wrong_type(path: str, expected: str, value: object) -> ApiError:
    """Return the refusal of a value of a wrong type.

    Args:
        path: where it is.
        expected: with its article, such as ``an array of objects``.
        value: what came.
    """
    message = f"Invalid type for '{path}': expected {expected}, but got {_KINDS[_kind_of(value)][0]} instead."
    return ApiError(400, message, param=path, code="invalid_type")


def wrong_value(path: str, value: object, supported: Sequence[Any]) -> ApiError:
    """Return the refusal of a value that is not among those that there are."""
    shown = [f"'{each}'" if isinstance(each, str) else str(each).lower() for each in supported]
    names = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])}{',' * (len(shown) > 2)} and {shown[-1]}"
    text = value if isinstance(value, str) else str(value)
    message = f"Invalid value: '{text}'. Supported values are: {names}."
    return ApiError(400, message, param=path, code="invalid_value")


def _read(value: object, options: Sequence[Any]) -> object:
    """Return a value that came as text as what its type says."""
    kinds = {kind for option in options for kind in _kinds(option)}
    if isinstance(value, str) and "string" not in kinds:
        for kind, parse in (("integer", int), ("decimal", float)):
            if kind in kinds:
                try:
                    return parse(value)
                except ValueError:
                    pass
        if "boolean" in kinds and value.lower() in ("true", "false"):
            return value.lower() == "true"
    if "array" in kinds and not kinds & {"object", "string"} and not isinstance(value, list):
        return [value]
    return value


def _check(value: object, type_: object, path: str, written: bool) -> None:
    options = _options(type_)
    value = _read(value, options) if written else value
    kind = _kind_of(value)
    fitting = [option for option in options if kind in _kinds(option) or "any" in _kinds(option)]
    if not fitting:
        raise wrong_type(path, _expected(options), value)
    if any("any" in _kinds(option) or option in _SCALARS for option in fitting):
        return
    if kind == "object":
        _check_object(value, fitting, path, written)
    elif kind == "array":
        _try_each(fitting, lambda option: _check_items(value, option, path, written))
    else:
        supported = [known for option in fitting for known in get_args(option)]
        if not any(known == value and type(known) is type(value) for known in supported):
            raise wrong_value(path, value, [*dict.fromkeys(supported)])


def _check_items(value: Any, option: Any, path: str, written: bool) -> None:
    arguments = get_args(option)
    for position, item in enumerate(value if arguments else ()):
        _check(item, arguments[0], f"{path}[{position}]", written)


def _check_object(value: Any, options: list[Any], path: str, written: bool) -> None:
    records = [option for option in options if _fields(option) is not None]
    if len(records) < len(options):
        # Any keys will do; what each is can only be told where there is one kind of dict.
        inner = get_args(options[0])[1:] if len(options) == 1 else ()
        for key, each in value.items() if inner else ():
            _check(each, inner[0], f"{path}.{key}", written)
        return
    for tag in _TAGS:
        if tag in value:
            # A reference to an item has no role, and is not what something with one was meant for.
            records = [record for record in records if tag in _fields(record)] or records
        records = _tagged(value, records, tag, path)
    _try_each(records, lambda option: _check_record(value, option, path, written))


def _tagged(value: Json, records: list[Any], tag: str, path: str) -> list[Any]:
    """Return the records that a tag leaves; all of them, where it is no tag of theirs."""
    by_record = [(record, _literals(_fields(record)[tag][0])) for record in records if tag in _fields(record)]
    if len(by_record) < len(records) or not all(literals for _, literals in by_record):
        return records
    if tag not in value:
        left = [record for record, _ in by_record if not _fields(record)[tag][1]]
        if not left:
            raise missing(f"{path}.{tag}")
        return left
    # Some servers have `null` where there is nothing to say.
    left = [record for record, literals in by_record if value[tag] in literals]
    if left:
        return left
    if not isinstance(value[tag], str):
        raise wrong_type(f"{path}.{tag}", "a string", value[tag])
    known = [literal for _, literals in by_record for literal in literals if literal is not None]
    raise wrong_value(f"{path}.{tag}", value[tag], [*dict.fromkeys(known)])


def _check_record(value: Json, record: object, path: str, written: bool) -> None:
    fields = _fields(record)
    # What tells records apart comes first, for there a wrong value says most.
    for name in sorted(fields, key=lambda name: name not in _TAGS):
        type_, required = fields[name]
        if name in value:
            if value[name] is not None or required:
                _check(value[name], type_, f"{path}.{name}", written)
        elif required and name not in _NOT_NEEDED:
            raise missing(f"{path}.{name}")


def _try_each(options: Sequence[Any], check: Any) -> None:
    """Check a value against each of several types, until one fits; else raise what is wrong farthest inside."""
    worst: Optional[ApiError] = None
    for option in options:
        try:
            check(option)
            return
        except ApiError as refused:
            if worst is None or _weight(refused) > _weight(worst):
                worst = refused
    if worst is not None:
        raise worst


def _weight(refused: ApiError) -> tuple[bool, int]:
    """Return how much a refusal says: what lacks may be of a type that was not meant, and deep inside it was."""
    error = refused.body["error"]
    return error["code"] != "missing_required_parameter", len(re.findall(r"[.\[]", str(error["param"])))


# Types


def _options(type_: object) -> list[Any]:
    """Return the members of a union, also of unions within it; without what is no JSON value."""
    found = [*_members(type_)]
    # A model's fields are those of the params beside it, which say more of what may be left out.
    records = [option for option in found if typing_extensions.is_typeddict(option)]
    if records:
        found = [option for option in found if typing_extensions.is_typeddict(option) or not _is_class(option)]
    return found


def _is_class(option: object) -> bool:
    cls = get_origin(option) or option
    return isinstance(cls, type) and (issubclass(cls, BaseModel) or (issubclass(cls, dict) and cls is not dict))


def _members(type_: Any) -> Iterator[Any]:
    while hasattr(type_, "__metadata__") or get_origin(type_) in (
        typing_extensions.Required,
        typing_extensions.NotRequired,
        typing_extensions.ReadOnly,
    ):
        type_ = get_args(type_)[0]
    if is_union(type_):
        for member in get_args(type_):
            yield from _members(member)
    elif type(get_origin(type_) or type_).__name__ == "TypeAliasType":
        yield from _members((get_origin(type_) or type_).__value__)
    else:
        yield type_


def _kinds(option: object) -> tuple[str, ...]:
    """Return which kinds of JSON values fit a type that is no union."""
    option = type(None) if option is None else option
    if option in _SCALARS:
        return ("integer", "decimal") if option is float else (_SCALARS[option],)
    if is_literal(option):
        return tuple(dict.fromkeys(_kind_of(each) for each in get_args(option)))
    origin = get_origin(option) or option
    if origin in DICTS or typing_extensions.is_typeddict(option) or _is_class(option):
        return ("object",)
    if origin in LISTS or getattr(origin, "__name__", "") == "SequenceNotStr":
        return ("array",)
    return ("any",)


def _kind_of(value: object) -> str:
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else _SCALARS.get(type(value), "string")


def _fields(option: object) -> Any:
    """Return type, and whether it is required, of each field of a record; ``None`` for other types."""
    cls = get_origin(option) or option
    return _fields_of(cls) if typing_extensions.is_typeddict(cls) or _is_class(option) else None


@cache
def _fields_of(cls: Any) -> dict[str, tuple[Any, bool]]:
    if not typing_extensions.is_typeddict(cls):
        if not issubclass(cls, BaseModel):
            return {}
        return {field.wire: (field.annotation, False) for field in fields_of(cls).values()}
    hints = typing_extensions.get_type_hints(cls, vars(sys.modules[cls.__module__]))
    # The API takes an item without a type for a message.
    return {
        name: (hint, _is_required(cls, name) and not (name == "type" and _literals(hint) == ["message"]))
        for name, hint in hints.items()
    }


def _is_required(cls: Any, name: str) -> bool:
    # With postponed annotations, the class itself has not seen what stands in the text of each.
    for base in cls.__mro__ if name not in cls.__annotations__ else (cls,):
        written = getattr(base, "__annotations__", {}).get(name)
        if written is not None:
            text = str(getattr(written, "__forward_arg__", written))
            return "Required[" in text and "NotRequired[" not in text if "Required[" in text else cls.__total__
    return name in cls.__required_keys__


def _literals(type_: object) -> list[Any]:
    options = _options(type_)
    if not all(is_literal(option) or option in (None, type(None)) for option in options):
        return []
    return [value for option in options if is_literal(option) for value in get_args(option)]


def _expected(options: Sequence[Any]) -> str:
    """Return what is expected, in the API's words: ``a string``, ``one of an integer or an array of objects``."""
    names: list[str] = []
    for option in options:
        kinds = _kinds(option)
        kind = "decimal" if "decimal" in kinds else kinds[0]
        if kind == "null" and len(options) > 1:
            continue
        name = _KINDS.get(kind, _KINDS["object"])[0]
        items = {_expected_item(item) for item in get_args(option)[:1]} if kind == "array" else set()
        names.append(f"{name} of {items.pop()}" if items - {""} else name)
    names = [*dict.fromkeys(names)]
    return names[0] if len(names) == 1 else f"one of {', '.join(names[:-1])} or {names[-1]}"


def _expected_item(item: object) -> str:
    kinds = {"decimal" if "decimal" in kinds else kinds[0] for kinds in map(_kinds, _options(item))} - {"null"}
    return _KINDS[kinds.pop()][1] if len(kinds) == 1 and kinds != {"any"} else ""
