"""What is tried: data for every model class, and the expressions that are evaluated with it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, get_args, get_origin

from openai._model.base import BaseModel
from openai._model.fields import fields_of
from openai._support.annotations import is_literal, is_union, list_union_members, unwrap_annotated

#: ``m`` is the object, ``C`` its class, ``D`` the data. Each is evaluated with objects of its own.
DUMPS = (
    *(
        f"m.model_dump({options})"
        for options in (
            "",
            "mode='json'",
            "by_alias=True",
            "exclude_unset=True",
            "exclude_none=True",
            "exclude_defaults=True",
            "mode='json', exclude_unset=True, exclude_none=True, by_alias=True",
            "warnings=False, round_trip=True",
            "include={names[0]}",
            "exclude={names[0], names[-1]}",
            "include={names[-1]: True}",
            "exclude={names[-1]: True}, exclude_none=True",
        )
    ),
    "m.model_dump_json()",
    "m.model_dump_json(indent=2)",
    "m.model_dump_json(exclude_unset=True, by_alias=True)",
    "m.model_dump_json(exclude_none=True)",
    "m.model_dump_json(exclude_defaults=True)",
    "m.model_dump_json(exclude={names[0]})",
    "m.to_dict()",
    "m.to_dict(mode='json', use_api_names=False, exclude_unset=False)",
    "m.to_dict(exclude_none=True)",
    "m.to_dict(exclude_defaults=True)",
    "m.to_json()",
    "m.to_json(indent=None, exclude_unset=False)",
)
STATE = (
    "repr(m)",
    "str(m)",
    "declared(m.model_fields_set)",
    "m.model_extra",
    "dict(m)",
    "m == copy.deepcopy(m)",
    "m == C.construct(**D)",
    "m == 3",
    "{**m.model_copy().to_dict()} == m.to_dict()",
    "m.model_copy(deep=True) == m",
    "m.model_copy(update={names[0]: 'changed', 'added': [1]}).model_dump()",
    "m.model_copy(update={'added': [1]}).model_dump_json(exclude_unset=True)",
    "declared(m.model_copy(update={names[0]: 'changed'}).model_fields_set)",
    "set_(m, names[0], 'changed').model_dump(exclude_unset=True)",
    "set_(m, 'added', {'a': 1}).model_dump()",
    "kinds(m)",
    "pickle.loads(pickle.dumps(m)) == m",
    "m.model_computed_fields if 0 else [*C.model_fields]",
    "isinstance(m, pydantic.BaseModel), isinstance(m, dict), isinstance(m, C)",
    "json.loads(holder(m).model_dump_json(exclude_unset=True))",
    "holder(m).model_dump()",
    "pydantic_core.to_jsonable_python(m)",
)
OF_CLASS = (
    "[(n, f.is_required(), f.alias, repr(f.default)) for n, f in C.model_fields.items()]",
    "undescribed(C.model_json_schema())",
    "undescribed(C.model_json_schema(by_alias=False))",
    "undescribed(C.model_json_schema(mode='serialization'))",
    "C.__name__, C.__qualname__",
    "C.model_config.get('extra')",
    "faults(lambda: C.model_validate(3))",
    "faults(lambda: C.model_validate_json('{'))",
    "faults(lambda: C.model_validate([1]))",
    "C.construct().model_dump()",
    "repr(C.construct())",
    "C.model_construct(odd={'a': 1}).to_dict()",
    "declared(C.construct({'odd'}).model_fields_set)",
)


def classes(base: Any) -> list[Any]:
    """Return the model classes of all modules of the types, sorted."""
    import pkgutil
    from importlib import import_module

    modules = [import_module(found.name) for found in pkgutil.walk_packages(base.__path__, f"{base.__name__}.")]
    found = {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__
    }
    return sorted(found, key=lambda model: (model.__module__, model.__qualname__))


def objects(cls: type[BaseModel]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield data for a class, with a word that says what is in it."""
    # The same for every run: what differs once differs again.
    chance = random.Random(f"{cls.__module__}.{cls.__qualname__}")
    yield "all", _object(cls, chance, 0, everything=True)
    yield "required", _object(cls, chance, 9, everything=False)
    for _ in range(2):
        yield "some", _object(cls, chance, 0, everything=False)
    yield "added", {**_object(cls, chance, 0, everything=True), "added_later": {"a": [1, None]}, "more": "x"}
    yield "nulls", {**_object(cls, chance, 0, everything=True), **_nulls(cls)}


def wrong(cls: type[BaseModel]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield data that does not fit a class."""
    chance = random.Random(f"{cls.__module__}.{cls.__qualname__}")
    fields = [*fields_of(cls).values()]
    whole = _object(cls, chance, 0, everything=True)
    yield "empty", {}
    for field in fields[:12]:
        yield f"{field.wire} is odd", {**whole, field.wire: {"odd": [1]}}


def _nulls(cls: type[BaseModel]) -> dict[str, None]:
    return {
        field.wire: None
        for field in fields_of(cls).values()
        if is_union(unwrap_annotated(field.annotation))
        and type(None) in list_union_members(unwrap_annotated(field.annotation))
    }


def _object(cls: type[BaseModel], chance: random.Random, depth: int, everything: bool) -> dict[str, Any]:
    return {
        field.wire: _value(field.annotation, chance, depth + 1, everything)
        for field in fields_of(cls).values()
        if field.is_required() or (depth < 4 and (everything or chance.random() < 0.5))
    }


def _value(type_: Any, chance: random.Random, depth: int, everything: bool) -> Any:
    type_ = unwrap_annotated(type_)
    if is_union(type_):
        options = [option for option in list_union_members(type_) if option is not type(None) or not everything]
        return _value(chance.choice(options), chance, depth, everything)
    origin, arguments = get_origin(type_), get_args(type_)
    if is_literal(type_):
        return chance.choice(arguments)
    if (origin or type_) in (list, Sequence, Iterable):
        item = arguments[0] if arguments else str
        return [
            _value(item, chance, depth + 1, everything) for _ in range(chance.choice((0, 1, 2)) if depth < 5 else 0)
        ]
    if (origin or type_) in (dict, Mapping):
        return {"key": _value(arguments[1] if arguments else str, chance, depth + 1, everything)} if depth < 5 else {}
    if isinstance(origin or type_, type) and issubclass(origin or type_, BaseModel):
        return _object(origin or type_, chance, depth, everything)
    known: dict[Any, list[Any]] = {
        str: ["text", "é", ""],
        int: [3, 0, -1, 2**40],
        float: [2.5, 3, 1e16, 0.0],
        bool: [True, False],
        datetime: ["2024-01-02T03:04:05Z"],
        type(None): [None],
    }
    return chance.choice(known.get(type_, ["anything", 5, {"a": [1.5, None]}]))
