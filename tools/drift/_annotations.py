"""What our types say: the parts of an annotation, and the fields of a class."""

from __future__ import annotations

import ast
import inspect
import typing
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args, get_origin

import typing_extensions
from attrs import Factory, define

from openai._calls.type_names import find
from openai._model.base import BaseModel, fields_of
from openai._support.annotations import DICTS, LISTS, is_union, list_union_members
from openai._types import SequenceNotStr

_LITERALS = {typing.Literal, typing_extensions.Literal}
_LISTS = (*LISTS, SequenceNotStr)


def annotation(text: str, package: str) -> Any:
    """Return the type that a row's text names.

    Raises:
        NameError: no such name is known.
    """
    # Python 3.9 cannot evaluate `|` between types.
    tree = _Unions().visit(ast.parse(text, mode="eval"))
    names = {node.id: find(node.id, package)[1] for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return eval(ast.unparse(tree), names)


class _Unions(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return ast.Subscript(ast.Name("Union", ast.Load()), ast.Tuple([node.left, node.right], ast.Load()), ast.Load())


@define
class Parts:
    """What a type consists of."""

    constants: set[Any] = Factory(set)
    items: list[Any] = Factory(list)
    values: list[Any] = Factory(list)
    classes: list[type] = Factory(list)


def parts(types: Iterable[Any]) -> Parts:
    """Take types apart: literals, items of lists, values of maps, and classes with fields of their own."""
    found = Parts()
    for each in _flat(types):
        origin = get_origin(each)
        if origin in _LITERALS:
            found.constants |= set(get_args(each))
        elif origin in _LISTS:
            found.items += get_args(each)
        elif origin in DICTS:
            found.values.append(get_args(each)[1])
        elif inspect.isclass(origin or each) and _has_fields(origin or each):
            found.classes.append(origin or each)
    found.constants.discard(None)
    return found


def _flat(types: Iterable[Any]) -> Iterator[Any]:
    for each in types:
        while get_origin(each) is typing_extensions.Required or hasattr(each, "__metadata__"):
            each = get_args(each)[0]
        if is_union(each):
            yield from _flat(list_union_members(each))
        else:
            yield each


def _has_fields(cls: type) -> bool:
    return issubclass(cls, BaseModel) or typing_extensions.is_typeddict(cls)


def fields(cls: type) -> Mapping[str, Any]:
    """Return the annotations of a model or TypedDict by wire name."""
    if issubclass(cls, BaseModel):
        return {field.wire: field.annotation for field in fields_of(cls).values()}
    return typing_extensions.get_type_hints(cls, include_extras=True)


def label(cls: type) -> str:
    """Return where a class stands, such as ``types.batch.Batch``."""
    return f"{cls.__module__}.{cls.__qualname__}".partition("openai.")[2]
