"""The records that every table is made of, and the short notation that writes them.

A row is pure data. Types are named by strings that are looked up in ``openai.types`` when somebody needs the
class; so reading a table loads no model, and the tables import nothing of the package that they describe.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple, Optional, Union

from attrs import field, fields, frozen

#: What a table writes for one param: its type, or its type and a sentence about it.
ParamNote = Union[str, "tuple[str, str]"]
ParamNotes = Mapping[str, ParamNote]

_NONE: Mapping[str, Any] = {}
_PATH_PARAM = re.compile(r"\{(\w+)\}")


@frozen
class Param:
    """One parameter of an endpoint.

    ``place`` is where it travels: ``path``, ``query``, ``body``, ``file`` (a multipart file), ``header`` (values of a
    list joined by commas) or ``option`` (read by the library, never sent). ``wire`` is its name there, which is nearly
    always its own name.
    """

    name: str
    type: str
    place: str
    required: bool
    wire: str
    doc: str = ""


@frozen
class Waiter:
    """When what an endpoint looks up is worth waiting for.

    ``field`` says how far it has come; a dot leads into an object. Either the values are named with which it is under
    way (``pending``, all others end the waiting), or those with which it has come to an end (``ends``).
    """

    field: str = "status"
    pending: tuple[Any, ...] = ()
    ends: tuple[Any, ...] = ()


@frozen(eq=False)
class Endpoint:
    """One endpoint of the API, and everything that the library knows about it.

    A row stands once, and equals only itself.
    """

    resource: str
    name: str
    method: str
    path: str
    params: tuple[Param, ...]
    doc: str
    #: Type of the answer; ``None`` where the API answers with an empty body.
    returns: Optional[str] = None
    #: Package below ``openai.types`` whose names come first when a type is looked up.
    types: str = ""
    #: The param that decides which type answers, and the types by its values; other values give ``returns``.
    variants: Optional[tuple[str, Mapping[str, str]]] = None
    #: Pagination style: ``page`` (all in one), ``cursor``, ``conversation_cursor``, ``next_cursor`` or none.
    page: str = ""
    #: Type of one server-sent event, where the endpoint can stream.
    stream: str = ""
    #: Whether an item of the stream is an object of the event's name and its data, not the data alone.
    named_events: bool = False
    #: Types of the events with which an answer in the stream is over; ``[DONE]`` is data that ends any stream.
    ends: tuple[str, ...] = ()
    #: ``json``, or ``multipart`` for endpoints that take files.
    encoding: str = "json"
    #: Headers that this endpoint always sends.
    headers: tuple[tuple[str, str], ...] = ()
    #: Which key it wants: ``api_key`` or ``admin_api_key``.
    security: str = "api_key"
    #: What to use instead, where the API has deprecated the endpoint; or a whole sentence that says so, in the words
    #: that programs filter warnings by.
    deprecated: str = ""
    #: ``api``, or ``contract`` for an endpoint that only this library's contract names.
    source: str = "api"
    #: Name of the recipe in ``openai.lib`` that finishes request and answer, where one is needed.
    recipe: str = ""
    #: Whether Azure has it once a deployment, below ``/deployments/{model}``.
    deployment: bool = False
    #: How the objects that it looks up are waited for, where they take their time.
    waiter: Optional[Waiter] = None

    @property
    def id(self) -> str:
        """Accessor and method, such as ``chat.completions.create``."""
        return f"{self.resource}.{self.name}"

    @property
    def path_params(self) -> tuple[Param, ...]:
        """The params that stand in the path, parents first."""
        return tuple(param for param in self.params if param.place == "path")

    @property
    def required(self) -> tuple[str, ...]:
        """Names of the params without which the endpoint cannot be called."""
        return tuple(param.name for param in self.params if param.required)


@frozen
class HelperMethod:
    """A method of a resource that is made of several calls, or of none, such as ``poll``.

    ``target`` is the function that does the work, as ``module:function``; its first argument is the resource. With
    ``extends``, the name of a row, the method takes the params of that row as well, but for those in ``without``; the
    function gets them as ``**params``.
    """

    name: str
    target: str
    extends: str = ""
    without: tuple[str, ...] = ()
    #: Type of the result, where the function's annotation does not say it; ``{Async}`` is the prefix of async classes.
    returns: str = ""
    #: Whether ``with_raw_response`` has it, too: it then sends one request, and takes ``extra_headers``.
    raw: bool = False


@frozen
class Resource:
    """A table: the endpoints behind one accessor of the client, such as ``client.chat.completions``."""

    name: str
    doc: str
    endpoints: tuple[Endpoint, ...] = field(repr=False)
    #: Methods beside those of the rows.
    helpers: tuple[HelperMethod, ...] = field(default=(), repr=False)
    #: Name of the class of the resource; the asynchronous one has ``Async`` before it.
    class_name: str = ""
    #: Whether its module is in a package of its own. A table with others below it always is.
    package: bool = False
    #: Accessors that lead to a table that is not below this one, and the name of that table.
    links: Mapping[str, str] = field(factory=dict, repr=False)


class Row(NamedTuple):
    """An endpoint before its table has given it a resource and the names that it looks up first."""

    name: str
    method: str
    path: str
    params: tuple[Param, ...]
    settings: Mapping[str, Any]
    #: What the row says about single params, by name: notes in ``ids``, names in ``wire``.
    ids: ParamNotes
    wire: Mapping[str, str]


def _params(notes: ParamNotes, place: str, wire: Mapping[str, str]) -> list[Param]:
    params: list[Param] = []
    for label, note in notes.items():
        kind, doc = (note, "") if isinstance(note, str) else note
        name = label.rstrip("?")
        params.append(Param(name, kind, place, not label.endswith("?"), wire.get(name, name), doc))
    return params


def _row(
    method: str,
    name: str,
    path: str,
    *,
    doc: str,
    ids: ParamNotes = _NONE,
    query: ParamNotes = _NONE,
    body: ParamNotes = _NONE,
    files: ParamNotes = _NONE,
    header_params: ParamNotes = _NONE,
    options: ParamNotes = _NONE,
    wire: Mapping[str, str] = _NONE,
    headers: Mapping[str, str] = _NONE,
    **settings: object,
) -> Row:
    """Make a row.

    Params are written as ``"name": "type"`` or ``"name": ("type", "one sentence")``, with a ``?`` behind the name
    where the param may be left out. Params in the path need no entry; ``ids`` describes those that want one. The
    signature shows path params, then required ones, then the others, each in the order of the table. ``settings``
    are the remaining fields of `Endpoint`, by name.
    """
    in_path = {label: ids.get(label, "str") for label in _PATH_PARAM.findall(path)}
    keywords = [
        *_params(files, "file", wire),
        *_params(body, "body", wire),
        *_params(query, "query", wire),
        *_params(header_params, "header", wire),
        *_params(options, "option", wire),
    ]
    keywords.sort(key=lambda param: not param.required)
    return Row(
        name,
        method,
        path,
        (*_params(in_path, "path", wire), *keywords),
        {
            "doc": doc,
            "headers": tuple(headers.items()),
            "encoding": "multipart" if files else "json",
            **settings,
        },
        ids,
        wire,
    )


helper = HelperMethod

get = partial(_row, "GET")
post = partial(_row, "POST")
put = partial(_row, "PUT")
patch = partial(_row, "PATCH")
delete = partial(_row, "DELETE")


#: What a row may set beyond its params: the fields of `Endpoint` that neither row nor table gives otherwise.
_SETTINGS = {each.name for each in fields(Endpoint)} - {"resource", "name", "method", "path", "params", "types"}


def resource(
    name: str,
    *rows: Row,
    doc: str,
    types: str = "",
    helpers: tuple[HelperMethod, ...] = (),
    class_name: str = "",
    package: bool = False,
    links: Mapping[str, str] = _NONE,
) -> Resource:
    """Make a table of rows.

    Args:
        name: the accessor, such as ``chat.completions``.
        rows: the endpoints.
        doc: one sentence about all of them.
        types: the package whose type names come first.
        helpers: methods beside those of the rows.
        class_name: name of the resource's class, where it is not the accessor's last part in camel case.
        package: whether its module is in a package of its own, though no table is below it.
        links: accessors that lead to tables elsewhere.

    Raises:
        ValueError: a row contradicts itself or another one; the message names table, row and param.
    """
    for position, row in enumerate(rows):
        if any(row.name == other.name for other in rows[:position]):
            raise ValueError(f"{name}.{row.name}: the table has two rows of this name")
        _check(f"{name}.{row.name}", row)
    for record in helpers:
        if record.extends and not any(row.name == record.extends for row in rows):
            raise ValueError(f"{name}.{record.name}: extends {record.extends!r}, which is no row of the table")
    return Resource(
        name,
        doc,
        tuple(Endpoint(name, row.name, row.method, row.path, row.params, types=types, **row.settings) for row in rows),
        helpers,
        class_name or name_class(name),
        package,
        links,
    )


def name_class(accessor: str) -> str:
    """Return the name of the class behind an accessor: ``VectorStores`` for ``vector_stores``."""
    words = accessor.rpartition(".")[2].split("_")
    return "".join("API" if word == "api" else word.capitalize() for word in words)


def _check(id: str, row: Row) -> None:
    """Refuse what would otherwise be lost without a word, or show up as an error that names no row."""
    names = [param.name for param in row.params]
    for position, param in enumerate(names):
        if param in names[:position]:
            raise ValueError(f"{id}: param {param!r} is given twice")
    for param in row.ids:
        if param not in _PATH_PARAM.findall(row.path):
            raise ValueError(f"{id}: {param!r} stands in ids but not in the path {row.path!r}")
    for param in row.wire:
        if param not in names:
            raise ValueError(f"{id}: {param!r} stands in wire but is no param of the row")
    for setting in row.settings:
        if setting not in _SETTINGS:
            raise ValueError(f"{id}: {setting!r} is no setting; there are {', '.join(sorted(_SETTINGS))}")
