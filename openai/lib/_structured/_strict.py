"""The rules of strict mode for finished JSON schemas: applying them, and finding what violates them.

https://platform.openai.com/docs/guides/structured-outputs lists the part of JSON Schema that the API supports.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

Schema = dict[str, Any]

#: Keywords that the API refuses, and a description for users whose types lead to them.
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
_TYPE_KEYWORDS = ("type", "enum", "const", "anyOf", "$ref")
#: The formats of strings that the API supports; it refuses others.
_FORMATS = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})


def make_strict(schema: Schema, *, root: Optional[Schema] = None, path: Sequence[str] = ()) -> Schema:
    """Change a schema in place so that it follows the rules of strict mode, and return it.

    Objects have only the declared properties, all of them required; defaults are removed; ``oneOf`` becomes ``anyOf``;
    a ``$ref`` with other keywords beside it is replaced by its target. What strict mode cannot express stays in the
    schema, and `check_strict` finds it.

    Args:
        schema: The schema, or a part of one.
        root: The whole schema, in which references are looked up.
        path: The position of the part, for errors.

    Raises:
        TypeError: A part of the schema is not a dict.
        ValueError: A reference points outside of the schema, or nowhere.
    """
    _make_node_strict(schema, schema if root is None else root, tuple(path), frozenset())
    return schema


def _make_node_strict(node: object, root: Schema, path: tuple[str, ...], expanding: frozenset[str]) -> None:
    if not isinstance(node, dict):
        if node in (True, False) and path:
            # Abbreviations of schemas that allow everything and nothing.
            return
        raise TypeError(f"Expected {node!r} to be a dictionary; path={'.'.join(path)}")
    node.pop("default", None)
    node.pop("discriminator", None)
    node.pop("uniqueItems", None)
    _simplify(node)
    if "$ref" in node and len(node) > 1:
        expanding = _inline_reference(node, root, expanding)
    if node.get("type") == "object" and ("properties" in node or "additionalProperties" not in node):
        node["additionalProperties"] = False
    if isinstance(node.get("properties"), dict):
        node["required"] = list(node["properties"])
    for step, inner in _iterate_children(node):
        _make_node_strict(inner, root, (*path, *step), expanding)


def _simplify(node: Schema) -> None:
    """Replace keywords by equivalent ones that the API supports."""
    if "oneOf" in node and "anyOf" not in node:
        node["anyOf"] = node.pop("oneOf")
    if len(node.get("allOf", ())) == 1:
        node.update(node.pop("allOf")[0])
    items = node.get("prefixItems")
    if items and all(item == items[0] for item in items) and "items" not in node:
        node["items"] = node.pop("prefixItems")[0]


def _inline_reference(node: Schema, root: Schema, expanding: frozenset[str]) -> frozenset[str]:
    """Replace a reference by its target: the API allows no keywords beside a ``$ref``."""
    import copy

    while "$ref" in node and len(node) > 1:
        ref = node["$ref"]
        if ref in expanding:
            # The target contains itself, so the keywords beside the reference are dropped.
            node.clear()
            node["$ref"] = ref
            break
        expanding |= {ref}
        target = copy.deepcopy(resolve_reference(root, ref))
        if not isinstance(target, dict):
            raise ValueError(f"Expected `$ref: {ref}` to resolve to a dictionary but got {target!r}")
        del node["$ref"]
        node.update({**target, **node})
        node.pop("default", None)
    return expanding


def resolve_reference(root: Schema, ref: str) -> Any:
    """Return the target of a reference within a schema.

    Raises:
        ValueError: The reference points outside of the schema, or nowhere.
    """
    if ref == "#":
        return root
    if not ref.startswith("#/"):
        raise ValueError(f"Unexpected $ref format {ref!r}; Does not start with #/")
    target: Any = root
    for key in ref[2:].split("/"):
        # RFC 6901, section 4.
        key = key.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, dict) or key not in target:
            raise ValueError(f"there is nothing at $ref {ref!r}")
        target = target[key]
    return target


def _iterate_children(node: Schema) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield the schemas inside a schema, each with the keys that lead to it."""
    for keyword in ("$defs", "definitions", "properties"):
        for name, inner in (node.get(keyword) or {}).items():
            yield (keyword, name), inner
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for index, inner in enumerate(node.get(keyword) or ()):
            yield (keyword, str(index)), inner
    for keyword in ("items", "additionalProperties", "not"):
        if isinstance(node.get(keyword), dict):
            yield (keyword,), node[keyword]


def check_strict(schema: Schema, name: str) -> None:
    """Check that a schema follows the rules of strict mode.

    Args:
        schema: The whole schema.
        name: Name of the schema, with which paths in the error begin.

    Raises:
        TypeError: The schema violates the rules; the message names every place and what is wrong there.
    """
    faults = [
        f"{path}: {problem}" for path, node in iterate_places(schema, name) for problem in _iterate_faults(node, schema)
    ]
    if schema.get("type") != "object":
        faults.insert(0, f"{name}: the outermost schema must be an object")
    if faults:
        raise TypeError(describe_faults(faults))


def describe_faults(faults: Sequence[str], strict: bool = True) -> str:
    """Return the message of the error for types that have no schema, or no strict one."""
    if not strict:
        return f"JSON schemas cannot express this type: {'; '.join(faults)}"
    return (
        f"strict JSON schemas cannot express this type: {'; '.join(faults)}. "
        "If the model need not be held to the schema, pass strict=False"
    )


def iterate_places(node: object, path: str) -> Iterator[tuple[str, Any]]:
    """Yield a schema and those inside it, each with its path."""
    yield path, node
    for step, inner in _iterate_children(node) if isinstance(node, dict) else ():
        # Schemas below a keyword that the API refuses need not be checked.
        if step[0] not in _REFUSED and step[0] != "additionalProperties":
            yield from iterate_places(inner, path + _format_step(step))


def _iterate_faults(node: object, root: Schema) -> Iterator[str]:
    """Yield what is wrong with a schema itself, without those inside it."""
    if not isinstance(node, dict):
        yield "any value is allowed here; specify its type"
        return
    refused = [f"it has {what}" for keyword, what in _REFUSED.items() if keyword in node]
    yield from refused
    if not refused and not any(keyword in node for keyword in _TYPE_KEYWORDS):
        yield "any value is allowed here; specify its type"
    if any(node.get(keyword, True) == [] for keyword in ("type", "enum", "anyOf")):
        yield "no value is allowed here"
    if isinstance(node.get("$ref"), str):
        try:
            resolve_reference(root, node["$ref"])
        except ValueError as error:
            yield str(error)
    kinds = node.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if "object" in kinds:
        yield from _iterate_object_faults(node)
    if "array" in kinds and "prefixItems" not in node and not isinstance(node.get("items"), dict):
        yield "any item is allowed in this array; specify the type of its items"
    if node.get("format", "date") not in _FORMATS:
        yield f"it has the format {node['format']!r}, which strict mode does not support"


def _iterate_object_faults(node: Schema) -> Iterator[str]:
    if node.get("additionalProperties") is not False:
        yield "it has keys that are not known beforehand; use a list of objects with a key and a value"
    required = node.get("required") or ()
    optional = [name for name in node.get("properties") or () if name not in required]
    if optional:
        yield f"{', '.join(optional)} must be required"


def _format_step(step: tuple[str, ...]) -> str:
    """Return a step in words of the user's type: a field, the items of a list, a member of a union."""
    keyword = step[0]
    if keyword == "properties":
        return f".{step[1]}"
    if keyword in ("$defs", "definitions"):
        return f" ({step[1]})"
    return "[]" if keyword == "items" else ""
