"""An example value for a JSON schema: the same for the same schema, and valid for what people usually write."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Optional

#: How deep examples go into a schema that contains itself before they leave out what may be left out.
_DEPTH = 4
#: Where a schema demands to be nested in itself for ever: the depth at which the example gives up.
_FLOOR = 40

_FORMATS = {
    "date": "2025-01-01",
    "date-time": "2025-01-01T00:00:00Z",
    "duration": "P1D",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "12:00:00Z",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def example(schema: object, name: str = "value") -> Any:
    """Return a value that fits ``schema``.

    Objects get all their properties, lists their least number of items or one; strings say the name of their
    property, numbers are the smallest allowed or 1. ``pattern`` and ``not`` are not looked at.

    Args:
        schema: a JSON schema as parsed JSON; anything else counts as the schema that allows everything.
        name: what strings say that are no property of an object.
    """
    return _Example(schema).value(schema, name, 0)


class _Example:
    def __init__(self, root: object) -> None:
        self.root = root

    def value(self, schema: object, name: str, depth: int) -> Any:
        if depth > _FLOOR:
            return None
        schema = self.resolved(schema)
        for key in ("const", "default"):
            if key in schema:
                return schema[key]
        if schema.get("enum"):
            return schema["enum"][0]
        if schema.get("examples"):
            return schema["examples"][0]
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                return self.value(self.choice(schema[key], depth), name, depth + 1)
        kind = _kind(schema, depth)
        if kind == "object":
            return self.object(schema, depth)
        if kind == "array":
            return self.array(schema, name, depth)
        if kind in ("integer", "number"):
            return _number(schema, kind)
        if kind == "boolean":
            return True
        return None if kind == "null" else _string(schema, name)

    def resolved(self, schema: object) -> Mapping[str, Any]:
        """Follow ``$ref`` and put the parts of ``allOf`` together."""
        seen: set[str] = set()
        while isinstance(schema, dict) and isinstance(schema.get("$ref"), str) and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            target = self.target(schema["$ref"])
            schema = {**target, **rest} if isinstance(target, dict) else rest
        if not isinstance(schema, dict):
            return {}
        if not schema.get("allOf"):
            return schema
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            for key, value in self.resolved(part).items():
                if key == "properties":
                    merged[key] = {**merged.get(key, {}), **value}
                else:
                    merged.setdefault(key, value)
        return merged

    def target(self, ref: str) -> Any:
        found = self.root
        for step in ref.lstrip("#").strip("/").split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            if key:
                found = found.get(key) if isinstance(found, dict) else None
        return found

    def choice(self, options: list[Any], depth: int) -> object:
        """Take the first option that is not null, or null where the schema goes too deep."""
        nulls = [option for option in options if self.resolved(option).get("type") == "null"]
        others = [option for option in options if option not in nulls]
        if nulls and (depth > _DEPTH or not others):
            return nulls[0]
        return others[-1] if depth > _DEPTH else others[0]

    def object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required") or []
        properties = schema.get("properties") or {}
        return {
            name: self.value(part, name, depth + 1)
            for name, part in properties.items()
            if depth <= _DEPTH or name in required
        }

    def array(self, schema: Mapping[str, Any], name: str, depth: int) -> list[Any]:
        items = [self.value(part, name, depth + 1) for part in schema.get("prefixItems") or []]
        least = schema.get("minItems", 0 if items or depth > _DEPTH else 1)
        least = min(least, schema.get("maxItems", least))
        while len(items) < least:
            items.append(self.value(schema.get("items"), name, depth + 1))
        return items


def _kind(schema: Mapping[str, Any], depth: int) -> Optional[str]:
    kind = schema.get("type")
    if isinstance(kind, list):
        if depth > _DEPTH and "null" in kind:
            return "null"
        return next((each for each in kind if each != "null"), "null")
    if kind is None:
        if "properties" in schema:
            return "object"
        if "items" in schema or "prefixItems" in schema:
            return "array"
    return kind


def _number(schema: Mapping[str, Any], kind: str) -> float:
    step = schema.get("multipleOf") or (1 if kind == "integer" else 0)
    low, high = _bound(schema, "minimum", -math.inf), _bound(schema, "maximum", math.inf)
    above, below = _bound(schema, "exclusiveMinimum", -math.inf), _bound(schema, "exclusiveMaximum", math.inf)
    # Excluded bounds are kept away from by a step, or by 1 where any number will do and there is room.
    least, most = max(low, above + (step or 1)), min(high, below - (step or 1))
    if least > most:
        return (max(low, above) + min(high, below)) / 2
    value = min(max(1, least), most)
    if step:
        value = math.ceil(value / step) * step
        value -= step if value > most else 0
    return int(value) if kind == "integer" else value


def _bound(schema: Mapping[str, Any], name: str, default: float) -> float:
    # Old drafts have booleans for the excluded bounds; they are taken for none.
    value = schema.get(name)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else default


def _string(schema: Mapping[str, Any], name: str) -> str:
    text = _FORMATS.get(str(schema.get("format")), name)
    least = schema.get("minLength", 0)
    if text and len(text) < least:
        text = (text * (least // len(text) + 1))[:least]
    return text[: schema.get("maxLength", len(text))]
