"""The rules of strict mode, on finished JSON schemas: making one follow them, and finding what cannot.

https://platform.openai.com/docs/guides/structured-outputs lists the part of JSON Schema that the API takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

Schema = dict[str, Any]

#: Keywords that the API refuses, and what a user can do about the types that bring them.
_REFUSED = {
    "allOf": "all of several schemas at once",
    "oneOf": "a choice of exactly one schema; use anyOf",
    "not": "the opposite of a schema",
    "if": "conditions",
    "dependentRequired": "conditions between fields",
    "dependentSchemas": "conditions between fields",
    "patternProperties": "keys that are not known beforehand",
    "propertyNames": "keys that are not known beforehand",
    "unevaluatedProperties": "keys that are not known beforehand",
    "minProperties": "a number of keys",
    "maxProperties": "a number of keys",
    "prefixItems": "a tuple whose items differ in type",
    "unevaluatedItems": "a tuple whose items differ in type",
    "contains": "a condition on some items of an array",
    "uniqueItems": "a condition between the items of an array",
    "default": "a default",
}
_SAYS_WHAT = ("type", "enum", "const", "anyOf", "$ref")
#: The formats of texts that the API knows; it refuses others.
_FORMATS = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})


def make_strict(schema: Schema, *, root: Optional[Schema] = None, path: Sequence[str] = ()) -> Schema:
    """Change a schema in place so that it follows the rules of strict mode, and return it.

    Objects get no properties but the declared ones, which are all required; defaults go; ``oneOf`` becomes ``anyOf``;
    what stands beside a ``$ref`` takes its target in. What cannot be said in strict mode stays, for `check` to find.

    Args:
        schema: the schema, or a part of one.
        root: the whole one, in which references are looked up.
        path: where the part stands, for errors.
    """
    _strict(schema, schema if root is None else root, tuple(path), frozenset())
    return schema


def _strict(node: Any, root: Schema, path: tuple[str, ...], expanding: frozenset[str]) -> None:
    if not isinstance(node, dict):
        if node in (True, False) and path:
            # "Anything" and "nothing", in short.
            return
        raise TypeError(f"Expected {node!r} to be a dictionary; path={'.'.join(path)}")
    node.pop("default", None)
    node.pop("discriminator", None)
    node.pop("uniqueItems", None)
    _simplify(node)
    if "$ref" in node and len(node) > 1:
        expanding = _take_in(node, root, expanding)
    if node.get("type") == "object" and ("properties" in node or "additionalProperties" not in node):
        node["additionalProperties"] = False
    if isinstance(node.get("properties"), dict):
        node["required"] = list(node["properties"])
    for step, inner in _inside(node):
        _strict(inner, root, (*path, *step), expanding)


def _simplify(node: Schema) -> None:
    """Say what a schema says with keywords that the API takes, where there are such."""
    if "oneOf" in node and "anyOf" not in node:
        node["anyOf"] = node.pop("oneOf")
    if len(node.get("allOf", ())) == 1:
        node.update(node.pop("allOf")[0])
    items = node.get("prefixItems")
    if items and all(item == items[0] for item in items) and "items" not in node:
        node["items"] = node.pop("prefixItems")[0]


def _take_in(node: Schema, root: Schema, expanding: frozenset[str]) -> frozenset[str]:
    """Put a reference's target in its place: the API takes nothing beside a ``$ref``."""
    import copy

    while "$ref" in node and len(node) > 1:
        ref = node["$ref"]
        if ref in expanding:
            # It is inside itself already; what is said beside it is the lesser loss.
            node.clear()
            node["$ref"] = ref
            break
        expanding |= {ref}
        target = copy.deepcopy(resolve(root, ref))
        if not isinstance(target, dict):
            raise ValueError(f"Expected `$ref: {ref}` to resolve to a dictionary but got {target!r}")
        del node["$ref"]
        node.update({**target, **node})
        node.pop("default", None)
    return expanding


def resolve(root: Schema, ref: str) -> Any:
    """Return what a reference within a schema points to.

    Raises:
        ValueError: it points elsewhere, or nowhere.
    """
    if ref == "#":
        return root
    if not ref.startswith("#/"):
        raise ValueError(f"Unexpected $ref format {ref!r}; Does not start with #/")
    found: Any = root
    for key in ref[2:].split("/"):
        # RFC 6901, section 4.
        key = key.replace("~1", "/").replace("~0", "~")
        if not isinstance(found, dict) or key not in found:
            raise ValueError(f"there is nothing at $ref {ref!r}")
        found = found[key]
    return found


def _inside(node: Schema) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield the schemas inside a schema, and the way to each."""
    for keyword in ("$defs", "definitions", "properties"):
        for name, inner in (node.get(keyword) or {}).items():
            yield (keyword, name), inner
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for index, inner in enumerate(node.get(keyword) or ()):
            yield (keyword, str(index)), inner
    for keyword in ("items", "additionalProperties", "not"):
        if isinstance(node.get(keyword), dict):
            yield (keyword,), node[keyword]


def check(schema: Schema, name: str) -> None:
    """Check that a schema follows the rules of strict mode.

    Args:
        schema: the whole schema.
        name: what the schema is of; paths in the error begin with it.

    Raises:
        TypeError: it does not; the text names every place, and what is wrong there.
    """
    wrong = [f"{path}: {problem}" for path, node in places(schema, name) for problem in _faults(node, schema)]
    if schema.get("type") != "object":
        wrong.insert(0, f"{name}: the outermost schema must be an object")
    if wrong:
        raise TypeError(cannot_express(wrong))


def cannot_express(wrong: Sequence[str], strict: bool = True) -> str:
    """Return the text of the error for types that have no schema, or no strict one."""
    if not strict:
        return f"JSON schemas cannot express this type: {'; '.join(wrong)}"
    return (
        f"strict JSON schemas cannot express this type: {'; '.join(wrong)}. "
        "Where nothing has to hold the model to it, give strict=False"
    )


def places(node: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield a schema and those inside it, each with its path."""
    yield path, node
    for step, inner in _inside(node) if isinstance(node, dict) else ():
        # What is in a keyword that the API refuses need not be looked at.
        if step[0] not in _REFUSED and step[0] != "additionalProperties":
            yield from places(inner, path + _path(step))


def _faults(node: Any, root: Schema) -> Iterator[str]:
    """Yield what is wrong with a schema itself, apart from those inside it."""
    if not isinstance(node, dict):
        yield "any value may stand here; say which type it has"
        return
    refused = [f"it has {what}" for keyword, what in _REFUSED.items() if keyword in node]
    yield from refused
    if not refused and not any(keyword in node for keyword in _SAYS_WHAT):
        yield "any value may stand here; say which type it has"
    if any(node.get(keyword, True) == [] for keyword in ("type", "enum", "anyOf")):
        yield "no value may stand here"
    if isinstance(node.get("$ref"), str):
        try:
            resolve(root, node["$ref"])
        except ValueError as error:
            yield str(error)
    kinds = node.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "object" in kinds:
        yield from _object_faults(node)
    if "array" in kinds and "prefixItems" not in node and not isinstance(node.get("items"), dict):
        yield "any value may be in this array; say which type its items have"
    if node.get("format", "date") not in _FORMATS:
        yield f"it has the format {node['format']!r}, which strict mode does not know"


def _object_faults(node: Schema) -> Iterator[str]:
    if node.get("additionalProperties") is not False:
        yield "it has keys that are not known beforehand; use a list of objects with a key and a value"
    required = node.get("required") or ()
    lacking = [name for name in node.get("properties") or () if name not in required]
    if lacking:
        yield f"{', '.join(lacking)} must be required"


def _path(step: tuple[str, ...]) -> str:
    """Return a step as the user's type has it: a field, the items of a list, a member of a union."""
    keyword = step[0]
    if keyword == "properties":
        return f".{step[1]}"
    if keyword in ("$defs", "definitions"):
        return f" ({step[1]})"
    return "[]" if keyword == "items" else ""
