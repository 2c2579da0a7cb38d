"""Evaluates expressions with the library that its interpreter has; the same file runs in both environments.

Each line of its input is a class with data and expressions, each line of its output the results.
"""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import sys
import warnings
from importlib import import_module
from typing import Any

import pydantic
import pydantic_core


class Holder(pydantic.BaseModel):
    """Holds an object in a field that says nothing of it."""

    value: Any = None


def holder(value: Any) -> Any:
    return Holder(value=value)


def set_(model: Any, name: str, value: Any) -> Any:
    setattr(model, name, value)
    return model


def kinds(value: Any) -> Any:
    """Return the classes of an object and of what is in it."""
    if isinstance(value, pydantic.BaseModel):
        # In an order that is neither the server's nor the class's.
        return {type(value).__name__: {name: kinds(item) for name, item in sorted(value) if item is not None}}
    if isinstance(value, list):
        return [kinds(item) for item in value]
    return type(value).__name__


def faults(make: Any) -> Any:
    """Return what pydantic finds wrong, as far as programs look at it."""
    try:
        make()
    except pydantic.ValidationError as error:
        return sorted({str(fault["loc"][:1]) for fault in error.errors()})
    return "nothing"


def undescribed(schema: Any) -> Any:
    """Return a schema without its descriptions."""
    if isinstance(schema, dict):
        return {
            key: undescribed(value) for key, value in schema.items() if key != "description" or isinstance(value, dict)
        }
    return [undescribed(item) for item in schema] if isinstance(schema, list) else schema


def shown(value: Any) -> Any:
    """Return a result as JSON can say it, JSON text parsed: the order of keys is not compared."""
    if isinstance(value, str) and value[:1] == "{":
        with contextlib.suppress(ValueError):
            return {"json": json.loads(value), "lines": value.count("\n")}
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, (int, float)):
        return [type(value).__name__, value]
    if isinstance(value, (list, tuple)):
        return [type(value).__name__, *[shown(item) for item in value]]
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, value))
    if isinstance(value, dict):
        return {str(key): shown(item) for key, item in value.items()}
    return repr(value)


def result(expression: str, names: dict[str, Any]) -> Any:
    try:
        return shown(eval(expression, names))
    except Exception as error:
        return f"raises {type(error).__name__}"


def make(cls: Any, how: str, data: Any) -> Any:
    return cls.construct(**data) if how == "construct" else cls.model_validate(data)


def answer(case: dict[str, Any]) -> Any:
    """Return the results of a case: by expression, or what making the object raised."""
    try:
        cls = getattr(import_module(case["module"]), case["name"])
    except (ImportError, AttributeError):
        return None
    known = {
        "C": cls, "copy": copy, "json": json, "pickle": pickle, "pydantic": pydantic, "pydantic_core": pydantic_core,
        "holder": holder, "set_": set_, "kinds": kinds, "faults": faults, "undescribed": undescribed,
        "names": [*cls.model_fields] or ["added"],
    }  # fmt: skip
    known["declared"] = lambda names: {name for name in names if name in cls.model_fields}
    results = {}
    for expression in case["expressions"]:
        data = copy.deepcopy(case.get("data"))
        if case["how"] == "class":
            results[expression] = result(expression, known)
            continue
        if case["how"] == "faults":
            results[expression] = faults(lambda data=data: cls.model_validate(data))
            continue
        try:
            model = make(cls, case["how"], copy.deepcopy(data))
        except Exception as error:
            return f"raises {type(error).__name__}"
        results[expression] = result(expression, {**known, "D": data, "m": model})
    return results


def main() -> None:
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
