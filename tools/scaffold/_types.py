"""Modules of types from schemas: models for answers, TypedDicts for params."""

from __future__ import annotations

import json
import keyword
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from drift._document import NAME, Document, Schema

from ._library import Library, class_name

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_TYPING = ("Dict", "Iterable", "List", "Optional", "Union")
#: These come from `typing` in models and, for Python 3.9, from `typing_extensions` in params.
_MOVING = ("Annotated", "Literal", "Required", "TypeAlias", "TypedDict")
#: Fields that say nothing beyond their names.
_PLAIN_FIELDS = ("id", "object", "type", "created_at")
#: Characters of the document's sentence that a draft shows; the reviewer writes a shorter one anyway.
_SHOWN = 90
#: What stands where the document has no sentence.
NOTHING_SAID = "TODO: say what it is."


class Module:
    """A module in the making; its classes stand in the order of use, the main one last."""

    def __init__(self, path: str, params: bool, document: Document, library: Library) -> None:
        self.path = path
        self.params = params
        self._document = document
        self._library = library
        self._imports: dict[str, set[str]] = defaultdict(set)
        self._bodies: dict[str, str] = {}
        #: Names of classes by component, against writing one twice and against going round in circles.
        self._components: dict[str, str] = {}
        self._unfinished: set[str] = set()

    @property
    def package(self) -> str:
        """The package that the module is in, below ``openai.types``."""
        return self.path.rpartition(".")[0]

    @property
    def names(self) -> tuple[str, ...]:
        """The names that it defines, the main one first."""
        names = list(self._bodies)
        return (*names[-1:], *names[:-1])

    def imported(self) -> Mapping[str, str]:
        """Return the modules below ``openai.types`` that names are imported from, by name."""
        return {name: module for module, names in self._imports.items() for name in names if "/" not in module}

    # Classes

    def answer(self, schema: Schema, name: str) -> None:
        """Write the type of an answer, which gives the module its name: a class, or an alias for a union."""
        flat = self._document.flat(schema)
        if flat.get("properties"):
            if flat.get(NAME):
                self._components[flat[NAME]] = name
            self.define(name, _fields(flat), _doc(flat), "")
        else:
            # Without its name, or it would be looked up as what it is about to become.
            self._unfinished.add(name)
            text = self.annotation({key: value for key, value in flat.items() if key != NAME}, name)
            self._unfinished.remove(name)
            self._bodies[name] = f'{name} = {text}\n"""{NOTHING_SAID}"""'

    def define(self, name: str, fields: Iterable[tuple[str, Schema, bool]], doc: str, prefix: str) -> dict[str, str]:
        """Write a class and before it those that it uses.

        Args:
            name: of the class.
            fields: wire name, schema and whether it is required.
            doc: its doc string, with the quotes.
            prefix: of the names of nested classes; the main class's have none.

        Returns:
            the annotations by wire name, as they are without being required.
        """
        annotations: dict[str, str] = {}
        body = [f"    {doc}\n"]
        self._unfinished.add(name)
        for wire, schema, required in sorted(fields, key=lambda field: order(field[0], field[2])):
            annotations[wire] = self.annotation(schema, f"{prefix}{class_name(wire)}")
            said = self._document.flat(schema).get("description", "")
            lines = self._field(wire, annotations[wire], required, said)
            # A sentence keeps to its field.
            body.append(lines if lines.count("\n") == 0 or body[-1].endswith("\n") else f"\n{lines}")
        self._unfinished.remove(name)
        self._bodies[name] = f"class {name}({self._base()}):\n" + "\n".join(body)
        return annotations

    def _base(self) -> str:
        if self.params:
            self._want("TypedDict")
            return "TypedDict, total=False"
        self._imports["/_model.base"].add("BaseModel")
        return "BaseModel"

    def _field(self, wire: str, text: str, required: bool, doc: str) -> str:
        name = identifier(wire)
        if name != wire:
            self._want("Annotated")
            self._imports["/_model.base"].add("Alias")
            text = f"Annotated[{text}, Alias({json.dumps(wire)})]"
        if self.params:
            text = f"{self._want('Required')}[{text}]" if required else text
        elif not required:
            text = f"{text if text.startswith('Optional[') else self._optional(text)} = None"
        line = f"    {name}: {text}"
        return line if wire in _PLAIN_FIELDS or not doc else f'{line}\n    """{todo(doc)}"""\n'

    def field(self, wire: str, schema: Schema, required: bool) -> str:
        """Return the lines of a field for a class that there is."""
        text = self.annotation(schema, class_name(wire))
        return self._field(wire, text, required, self._document.flat(schema).get("description", ""))

    # Annotations

    def annotation(self, schema: Any, name: str) -> str:
        """Return the annotation for a schema, having written the classes that it needs.

        Args:
            schema: what the document says.
            name: of the class, should the schema be an object or a union without a name of its own.
        """
        flat = self._document.flat(schema)
        text = self._solid(flat, name)
        return self._optional(text) if flat.get("nullable") and text != "None" else text

    def _solid(self, flat: Schema, name: str) -> str:
        component = flat.get(NAME, "")
        if component in self._components:
            name = self._components[component]
            return f'"{name}"' if name in self._unfinished else name
        known = self._library.find(component, self.package, self.params) if component else None
        if known:
            self._imports[known[0]].add(known[1])
            return known[1]
        forms = self._document.forms(flat)
        if len(forms) > 1:
            return self._union(flat, forms, name)
        if self.params and flat.get("format") == "binary":
            self._imports["/_types"].add("FileTypes")
            return "FileTypes"
        if flat.get("enum") or "const" in flat:
            values = flat.get("enum") or [flat["const"]]
            self._want("Literal")
            return f"Literal[{', '.join(json.dumps(value) for value in values if value is not None)}]"
        if flat.get("type") == "array" or "items" in flat:
            return self._list(self.annotation(flat.get("items", {}), singular_class(name)))
        if flat.get("properties"):
            return self._class(flat, name)
        if flat.get("type") == "object":
            return self._map(flat, name)
        return _SCALARS.get(flat.get("type", ""), "object")

    def _class(self, flat: Schema, name: str) -> str:
        while name in self._unfinished or name in self._bodies:
            name = f"{class_name(self.path.rpartition('.')[2])}{name}"
        if flat.get(NAME):
            self._components[flat[NAME]] = name
        self.define(name, _fields(flat), _doc(flat), name)
        return name

    def _union(self, flat: Schema, forms: Sequence[Schema], name: str) -> str:
        used: list[str] = []
        for form in forms:
            tag = next(iter(self._document.flat(form.get("properties", {}).get("type", {})).get("enum", ())), "")
            hint = f"{name}{class_name(str(tag))}" if tag else class_name(form.get(NAME, "")) or name
            used.append(self.annotation(form, hint))
        if len(set(used)) == 1:
            return used[0]
        self._want("Union")
        text = f"Union[{', '.join(dict.fromkeys(used))}]"
        tag = flat.get("discriminator", {}).get("propertyName")
        if tag and not self.params:
            self._want("Annotated")
            self._imports["/_model.base"].add("Discriminator")
            text = f"Annotated[{text}, Discriminator({json.dumps(tag)})]"
        return text

    def _list(self, item: str) -> str:
        if not self.params or item.startswith("Literal["):
            self._want("List")
            return f"List[{item}]"
        if item in ("str", "FileTypes"):
            self._imports["/_types"].add("SequenceNotStr")
            return f"SequenceNotStr[{item}]"
        self._want("Iterable")
        return f"Iterable[{item}]"

    def _map(self, flat: Schema, name: str) -> str:
        more = flat.get("additionalProperties")
        self._want("Dict")
        return f"Dict[str, {self.annotation(more, name) if isinstance(more, Mapping) and more else 'object'}]"

    def _optional(self, text: str) -> str:
        self._want("Optional")
        return f"Optional[{text}]"

    def _want(self, name: str) -> str:
        """Note that a name of `typing` is used, and return it."""
        if name in _TYPING or not self.params:
            self._imports["/typing"].add(name)
        elif name in _MOVING:
            self._imports["/typing_extensions"].add(name)
        return name

    # Text

    def text(self) -> str:
        """Return the source, before it is formatted."""
        lines = ["from __future__ import annotations", ""] if self.params else []
        for module, names in self._imports.items():
            lines.append(f"from {self._relative(module)} import {', '.join(sorted(names))}")
        lines += ["", f"__all__ = {json.dumps(list(self.names))}", "", ""]
        return "\n".join(lines) + "\n\n\n".join(self._bodies.values()) + "\n"

    def _relative(self, module: str) -> str:
        """Return a module as an import statement of this one writes it; those of `openai.types` have no slash."""
        up = "." * (self.path.count(".") + 1)
        if module.startswith("/"):
            return module[1:] if module.startswith("/typing") else f"{up}.{module[1:]}"
        here, there = self.package.split(".") if self.package else [], module.split(".")
        same = 0
        while same < min(len(here), len(there) - 1) and here[same] == there[same]:
            same += 1
        return "." * (len(here) - same + 1) + ".".join(there[same:])


def _doc(flat: Schema) -> str:
    return f'"""{todo(flat.get("description", "")) or NOTHING_SAID}"""'


def _fields(flat: Schema) -> list[tuple[str, Schema, bool]]:
    required = flat.get("required", ())
    return [(wire, schema, wire in required) for wire, schema in flat["properties"].items()]


def order(name: str, required: bool) -> tuple[bool, bool, str]:
    """Return what fields and params are sorted by: required ones first, the ID before the others, then by name."""
    return not required, name != "id", name


def identifier(wire: str) -> str:
    """Return the Python name of a field."""
    name = re.sub(r"\W", "_", wire)
    return f"{name}_" if keyword.iskeyword(name) else f"_{name}" if name[:1].isdigit() else name


def singular_class(name: str) -> str:
    """Return the name of the class of a list's items."""
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"


def todo(said: str) -> str:
    """Return a placeholder for a sentence, with what the document says; empty where it says nothing."""
    words = " ".join(re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", said).split()).replace("\\", "/").replace('"', "'")
    if not words:
        return ""
    sentence = re.split(r"(?<=[.!?])\s", words)[0]
    if len(sentence) > _SHOWN:
        sentence = sentence[:_SHOWN].rpartition(" ")[0] + " ..."
    return f"TODO: {sentence}"
