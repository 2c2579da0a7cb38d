"""An OpenAPI document: its operations, and its schemas without the detours that the document takes to them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Optional

from attrs import frozen

Schema = Mapping[str, Any]

_METHODS = ("get", "post", "put", "patch", "delete")
#: Key under which a flat schema keeps the name of the component that it came from.
NAME = "x-component"
#: Params of queries that hold lists are called ``include[]`` by the document and often ``include`` by rows.
_LIST_MARK = "[]"


class DocumentError(Exception):
    """The file is no OpenAPI document that can be read."""


@frozen
class Parameter:
    """A param as the document has it; ``place`` is ``path``, ``query``, ``header`` or ``body``."""

    name: str
    place: str
    required: bool
    schema: Schema
    description: str = ""
    deprecated: bool = False
    #: Whether it is a file in a multipart form.
    file: bool = False


@frozen
class Operation:
    """One method of one path."""

    method: str
    path: str
    id: str
    summary: str
    params: tuple[Parameter, ...]
    #: Schema of the JSON that answers, and of one server-sent event.
    answer: Optional[Schema]
    event: Optional[Schema]
    #: Media types of the answer; none for an empty body.
    media: tuple[str, ...]
    multipart: bool
    admin: bool
    deprecated: bool


class Document:
    """The parsed document."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        if not isinstance(data.get("paths"), Mapping):
            raise DocumentError("there are no `paths` in it: an OpenAPI document is wanted")
        self._data = data
        # By identity; the schema is kept so that its identity stays its own.
        self._flat: dict[int, tuple[Schema, Schema]] = {}

    @classmethod
    def read(cls, path: Path) -> Document:
        """Read a document from a JSON file.

        Raises:
            DocumentError: the file cannot be read, or is something else.
        """
        try:
            data = json.loads(path.read_bytes())
        except OSError as error:
            raise DocumentError(f"{path}: {error.strerror}") from None
        except ValueError as error:
            raise DocumentError(f"{path}: not JSON ({error}); a YAML document has to be converted first") from None
        return cls(data if isinstance(data, Mapping) else {})

    def operations(self) -> Iterator[Operation]:
        """Yield all operations, in the order of the document."""
        for path, item in self._data["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield self._operation(method, path, item, item[method])

    def _operation(self, method: str, path: str, item: Mapping[str, Any], said: Mapping[str, Any]) -> Operation:
        params = {
            (each.place, each.name): each
            for raw in (*item.get("parameters", ()), *said.get("parameters", ()))
            for each in (self._parameter(self.flat(raw)),)
        }
        body = self._content(said.get("requestBody", {}))
        content = next(
            (self._content(answer) for code, answer in said.get("responses", {}).items() if str(code).startswith("2")),
            {},
        )
        return Operation(
            method.upper(),
            path,
            said.get("operationId", ""),
            said.get("summary") or said.get("description", ""),
            (*params.values(), *self._body(body)),
            content.get("application/json", {}).get("schema"),
            content.get("text/event-stream", {}).get("schema"),
            tuple(content),
            "multipart/form-data" in body,
            any("admin" in scheme.lower() for choice in said.get("security", ()) for scheme in choice),
            bool(said.get("deprecated")),
        )

    def _content(self, holder: Mapping[str, Any]) -> Mapping[str, Any]:
        content: Mapping[str, Any] = self.flat(holder).get("content", {})
        return content

    def _parameter(self, raw: Mapping[str, Any]) -> Parameter:
        name = raw["name"]
        return Parameter(
            name.removesuffix(_LIST_MARK),
            raw["in"],
            bool(raw.get("required")),
            raw.get("schema", {}),
            raw.get("description", ""),
            bool(raw.get("deprecated")),
        )

    def _body(self, content: Mapping[str, Any]) -> Iterator[Parameter]:
        """Yield the properties of the body; where it has several forms, those of all, required where all require it."""
        forms = [form for media in content.values() for form in self.forms(media.get("schema", {}))]
        forms = [form for form in forms if "properties" in form]
        seen: set[str] = set()
        for form in forms:
            for name, schema in form["properties"].items():
                if name not in seen:
                    seen.add(name)
                    flat = self.flat(schema)
                    yield Parameter(
                        name,
                        "body",
                        all(name in other.get("required", ()) for other in forms),
                        schema,
                        flat.get("description", ""),
                        bool(flat.get("deprecated")),
                        self._is_file(flat),
                    )

    def _is_file(self, schema: Schema) -> bool:
        if schema.get("type") == "array":
            return self._is_file(self.flat(schema.get("items", {})))
        if schema.get("format") == "binary":
            return True
        return any(form is not schema and self._is_file(form) for form in self.forms(schema))

    # Schemas

    def flat(self, schema: Any) -> Schema:
        """Return a schema with ``$ref`` followed, ``allOf`` joined and ``null`` said as ``nullable``."""
        if not isinstance(schema, Mapping):
            return {}
        if id(schema) not in self._flat:
            # Stands in for a schema that contains nothing but itself.
            self._flat[id(schema)] = (schema, {})
            self._flat[id(schema)] = (schema, self._without_null(self._joined(self._followed(schema))))
        return self._flat[id(schema)][1]

    def _followed(self, schema: Schema) -> Schema:
        seen: set[str] = set()
        while isinstance(schema.get("$ref"), str):
            reference: str = schema["$ref"]
            if reference in seen:
                return {}
            seen.add(reference)
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self._target(reference), NAME: reference.rpartition("/")[2], **rest}
        return schema

    def _target(self, reference: str) -> Schema:
        found: Any = self._data
        for step in reference.lstrip("#/").split("/"):
            found = found.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(found, Mapping) else None
        if not isinstance(found, Mapping):
            raise DocumentError(f"there is nothing at {reference}")
        return found

    def _joined(self, schema: Schema) -> Schema:
        if "allOf" not in schema:
            return schema
        parts = [self.flat(part) for part in schema["allOf"]]
        own = {key: value for key, value in schema.items() if key != "allOf"}
        joined: dict[str, Any] = {}
        for part in (*parts, own):
            joined.update(part)
        if len(parts) > 1 and NAME not in own:
            joined.pop(NAME, None)
        properties = {name: value for part in (*parts, own) for name, value in part.get("properties", {}).items()}
        if properties:
            joined["properties"] = properties
            joined["required"] = [name for part in (*parts, own) for name in part.get("required", ())]
        return joined

    def _without_null(self, schema: Schema) -> Schema:
        if isinstance(schema.get("type"), list):
            kinds = [kind for kind in schema["type"] if kind != "null"]
            nullable = len(kinds) < len(schema["type"])
            schema = {**schema, **({"nullable": True} if nullable else {}), "type": kinds[0] if kinds else "null"}
            if len(kinds) > 1:
                schema = {**schema, "type": "", "anyOf": [{**schema, "type": kind} for kind in kinds]}
        for key in ("anyOf", "oneOf"):
            if key in schema and not any(other in schema for other in ("properties", "items")):
                solid = [form for form in schema[key] if self.flat(form).get("type") != "null"]
                nullable = len(solid) < len(schema[key]) or schema.get("nullable", False)
                rest = {name: value for name, value in schema.items() if name != key}
                if len(solid) == 1:
                    only = self.flat(solid[0])
                    rest.pop("type", None)
                    return {**only, **rest, **({NAME: only[NAME]} if NAME in only else {}), "nullable": nullable}
                return {**schema, key: solid, "nullable": nullable}
        return schema

    def forms(self, schema: Any) -> list[Schema]:
        """Return the forms that a value can have: the flat members of unions, or the flat schema alone."""
        flat = self.flat(schema)
        members = flat.get("anyOf") or flat.get("oneOf")
        if not members or "properties" in flat:
            return [flat]
        return [form for member in members for form in self.forms(member)]
