"""The facts that the library is compared with, in the short form in which they lie with the tests.

``endpoints.json``: an endpoint a line; its params as ``"limit query"``, with ``!`` behind the name where they are
required and the wire name last where it differs; ``values`` are values for the params that want another one than
their own name. ``types.json``: a type a line; ``?`` stands behind the fields that may be left out, ``~`` for
``openai.types.``, ``^`` for ``openai._types.``. ``names.json``: what modules offer, bases and methods of types, the
classes of the resources, and the helpers. ``contract.json``: the methods of the contract as
``"thread_id!/ limit -> Run"``, where ``/`` marks what may be positional; its imports; and the endpoints and types that
only the contract has.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

#: The keyword arguments that every endpoint takes beside its own.
STANDARD = ("extra_headers", "extra_query", "extra_body", "timeout")

FILES = ("endpoints", "types", "names", "contract")


class Param(NamedTuple):
    """One param of an endpoint: where it travels, under which name, and a value to call with."""

    name: str
    required: bool
    place: str
    wire: str
    value: Any


class Endpoint(NamedTuple):
    """What is known of one endpoint."""

    id: str
    method: str
    path: str
    params: tuple[Param, ...]
    page: str
    stream: str
    returns: str
    headers: dict[str, str]
    security: str
    deprecated: bool
    files: str

    @property
    def ids(self) -> tuple[Param, ...]:
        """The params in the path, parents first."""
        return tuple(param for param in self.params if param.place == "path")


class Method(NamedTuple):
    """A method as the contract has it."""

    id: str
    #: Name, whether required, whether positional.
    params: tuple[tuple[str, bool, bool], ...]
    returns: str

    @property
    def accessor(self) -> str:
        """The resource, such as ``chat.completions``."""
        return self.id.rpartition(".")[0]


class Facts:
    """All facts, by kind.

    Args:
        data: the contents of the four files, by their names without ending.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        names, contract = data["names"], data["contract"]
        self.endpoints = {id: _endpoint(id, fact) for id, fact in data["endpoints"].items()}
        self.contract_endpoints = {id: _endpoint(id, fact) for id, fact in contract["endpoints"].items()}
        #: The types that only the contract has; `types` are the published ones.
        self.own_types: dict[str, dict[str, Any]] = {name: data["types"][name] for name in contract["types"]}
        self.types: dict[str, dict[str, Any]] = {
            name: fact for name, fact in data["types"].items() if name not in self.own_types
        }
        #: Package -> name -> where it is defined.
        self.exports: dict[str, dict[str, str]] = names["exports"]
        #: Module beside the types -> names that are imported from it.
        self.offered: dict[str, list[str]] = names["offered"]
        self.bases: dict[str, list[str]] = names["bases"]
        self.members: dict[str, list[str]] = names["members"]
        self.others: dict[str, str] = names["others"]
        self.fields: dict[str, list[str]] = names["fields"]
        self.resources: dict[str, list[str]] = names["resources"]
        self.helpers: list[str] = names["helpers"]
        self.methods = {id: _method(id, fact) for id, fact in contract["methods"].items()}
        #: Module -> names that the contract imports from it.
        self.imports: dict[str, list[str]] = contract["imports"]


def load(folder: Path) -> dict[str, Any]:
    """Return the contents of the files in a folder, by their names."""
    return {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in FILES}


def save(folder: Path, data: dict[str, Any]) -> None:
    """Write the files, one fact a line, so that a change of one fact is a change of one line."""
    for name in FILES:
        (folder / f"{name}.json").write_text(
            "\n".join(_lines(data[name], 1 if name in FILES[:2] else 2)) + "\n", "utf-8"
        )


def _lines(value: Any, depth: int, label: str = "", indent: str = "", comma: str = "") -> Iterator[str]:
    if not depth or not isinstance(value, dict) or not value:
        yield f"{indent}{label}{json.dumps(value, ensure_ascii=False)}{comma}"
        return
    yield f"{indent}{label}{{"
    last = list(value)[-1]
    for key, item in value.items():
        yield from _lines(item, depth - 1, f"{json.dumps(key)}: ", indent + "  ", "," if key != last else "")
    yield f"{indent}}}{comma}"


def _endpoint(id: str, fact: dict[str, Any]) -> Endpoint:
    values = fact.get("values", {})
    params = []
    for text in fact["params"]:
        label, place, *wire = text.split()
        name = label.rstrip("!")
        params.append(Param(name, label != name, place, wire[0] if wire else name, values.get(name, name)))
    return Endpoint(
        id,
        fact["method"],
        fact["path"],
        tuple(params),
        fact["page"],
        fact["stream"],
        fact["returns"],
        fact.get("headers", {}),
        fact.get("security", "api_key"),
        fact.get("deprecated", False),
        fact.get("files", ""),
    )


def _method(id: str, fact: str) -> Method:
    head, _, returns = fact.partition("-> ")
    params = [(label.strip("!/"), "!" in label, label.endswith("/")) for label in head.split()]
    return Method(id, tuple(params), returns)
