"""Types against schemas: values of enumerations, fields of objects and members of unions, however deep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ._annotations import fields, label, parts
from ._document import NAME, Document, Schema
from ._finding import API, OURS, Finding

#: Fields that tell the members of a union apart, the usual ones first.
_TAGS = ("type", "object", "role", "event", "status", "id")


class Shapes:
    """Compares types with schemas; each pair is looked at once, for the resource that comes first."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._seen: set[tuple[type, str]] = set()
        #: How many classes have been compared, and how many unions could not be.
        self.compared = self.unmatched = 0

    def compare(
        self, types: Sequence[Any], schemas: Sequence[Schema], resource: str, subject: str, name: str
    ) -> Iterator[Finding]:
        """Yield the differences between a union of types and one of schemas.

        Args:
            types: the members of the first.
            schemas: the members of the second.
            resource: where the differences belong.
            subject: endpoint or class that the value belongs to.
            name: its param or field.
        """
        ours = parts(types)
        theirs = [form for schema in schemas for form in self._document.forms(schema)]
        constants = {value for form in theirs for value in _constants(form)}
        plain = any(form.get("type") == "string" and not _constants(form) for form in theirs)
        open_here = any(each is str for each in types)
        for value in sorted(constants - ours.constants, key=repr):
            # Where one side lists values and the other takes any text, only a missing list is worth a word.
            if ours.constants or not open_here:
                yield Finding(resource, "value", API, subject, name, repr(value))
        for value in sorted(ours.constants - constants, key=repr):
            if constants or not plain:
                yield Finding(resource, "value", OURS, subject, name, repr(value))
        items = [form["items"] for form in theirs if "items" in form]
        if ours.items and items:
            yield from self.compare(ours.items, items, resource, subject, name)
        values = [form["additionalProperties"] for form in theirs if _is_map(form)]
        if ours.values and values:
            yield from self.compare(ours.values, values, resource, subject, name)
        objects = [form for form in theirs if form.get("properties")]
        if ours.classes and objects:
            yield from self._objects(list(dict.fromkeys(ours.classes)), _distinct(objects), resource, subject, name)

    def _objects(
        self, classes: Sequence[type], objects: Sequence[Schema], resource: str, subject: str, name: str
    ) -> Iterator[Finding]:
        if len(classes) == len(objects) == 1:
            yield from self._fields(classes[0], objects[0], resource)
            return
        ours, theirs = _by_name(classes), {form.get(NAME, ""): form for form in objects}
        for tag in _TAGS:
            tagged, wanted = _by_tag(classes, tag), self._by_tag(objects, tag)
            if tagged and wanted:
                for value in sorted(wanted.keys() - tagged.keys(), key=repr):
                    yield Finding(resource, "variant", API, subject, name, f"{tag}={value!r}", schema=wanted[value][0])
                for value in sorted(tagged.keys() - wanted.keys(), key=repr):
                    yield Finding(resource, "variant", OURS, subject, name, f"{tag}={value!r}")
                for value in sorted(tagged.keys() & wanted.keys(), key=repr):
                    if len(tagged[value]) == len(wanted[value]) == 1:
                        yield from self._fields(tagged[value][0], wanted[value][0], resource)
                    else:
                        self.unmatched += 1
                return
        for common in ours.keys() & theirs.keys():
            yield from self._fields(ours[common], theirs[common], resource)
        self.unmatched += 1

    def _by_tag(self, objects: Sequence[Schema], tag: str) -> Mapping[Any, list[Schema]]:
        found: dict[Any, list[Schema]] = {}
        for form in objects:
            values = [
                value for inner in self._document.forms(form["properties"].get(tag, {})) for value in _constants(inner)
            ]
            if not values:
                return {}
            for value in values:
                found.setdefault(value, []).append(form)
        return found

    def _fields(self, cls: type, schema: Schema, resource: str) -> Iterator[Finding]:
        key = (cls, schema.get(NAME) or ",".join(sorted(schema["properties"])))
        if key in self._seen:
            return
        self._seen.add(key)
        self.compared += 1
        ours, theirs, subject = fields(cls), schema["properties"], label(cls)
        for name in theirs.keys() - ours.keys():
            decided = "a property of the class" if isinstance(getattr(cls, name, None), property) else ""
            note = "required" if name in schema.get("required", ()) else ""
            yield Finding(resource, "field", API, subject, name, note, decided, theirs[name])
        for name in ours.keys() - theirs.keys():
            yield Finding(resource, "field", OURS, subject, name)
        for name in sorted(ours.keys() & theirs.keys()):
            yield from self.compare([ours[name]], [theirs[name]], resource, subject, name)


def _constants(schema: Schema) -> list[Any]:
    values = schema.get("enum", ())
    return [value for value in (*values, *((schema["const"],) if "const" in schema else ())) if value is not None]


def _is_map(schema: Schema) -> bool:
    return isinstance(schema.get("additionalProperties"), Mapping) and bool(schema["additionalProperties"])


def _distinct(objects: Sequence[Schema]) -> list[Schema]:
    """Return each schema once: the same component can stand in a union by several ways."""
    found: dict[Any, Schema] = {}
    for form in objects:
        found.setdefault(form.get(NAME) or id(form), form)
    return list(found.values())


def _by_tag(classes: Sequence[type], tag: str) -> Mapping[Any, list[type]]:
    found: dict[Any, list[type]] = {}
    for cls in classes:
        values = parts([fields(cls).get(tag)]).constants
        if not values:
            return {}
        for value in values:
            found.setdefault(value, []).append(cls)
    return found


def _by_name(classes: Sequence[type]) -> Mapping[str, type]:
    suffix = "Param"
    return {cls.__name__.removesuffix(suffix): cls for cls in classes}
