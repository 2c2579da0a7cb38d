"""Objects in memory, and the handlers that every resource of stored objects has: create, retrieve, update and so on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Optional

from attrs import Factory, define

from .. import endpoints
from .._model.base import fields_of
from ..endpoints import Endpoint
from ._call import ApiError, Call, Content, Handler, Json, Result
from ._example import accepted, minimal, type_of
from ._paging import page

#: Fields that hold the time at which an object was made.
_TIMES = ("created_at", "created")


def _nothing(call: Call, made: Json) -> None:
    """Leave the object as it is."""


@define(slots=False)
class Store:
    """The objects of one resource.

    What is not said here comes from the resource's rows: an object begins as a minimal one of the row's type, and
    takes over what the request says about it.
    """

    #: The accessor of the resource, such as ``vector_stores.files``.
    kind: str
    #: What ids begin with, such as ``vs_``.
    prefix: str
    #: Where the objects are that these belong to; their ids come first in the path.
    parent: Optional[Store] = None
    #: Fields that new objects have whatever the request says.
    fixed: Mapping[str, Any] = Factory(dict)
    #: The states that an object goes through, one further each time it is looked up: waiting for it needs no clock.
    steps: tuple[str, ...] = ()
    #: Brings fields up to date that follow from others, whenever an object was made, looked up or changed.
    derive: Callable[[Call, Json], None] = _nothing
    order: str = "desc"

    @cached_property
    def type(self) -> Any:
        """The type of the objects."""
        rows = {row.name: row for row in endpoints.resource(self.kind).endpoints}
        return type_of(next(rows[name] for name in ("retrieve", "create", "list") if name in rows))

    @cached_property
    def depth(self) -> int:
        """How many ids come before those of the objects in a path."""
        return self.parent.depth + 1 if self.parent else 0

    def objects(self, call: Call) -> dict[str, Json]:
        """Return the objects below the parent that the call's path names, by id and oldest first.

        Raises:
            ApiError: 404, there is no such parent.
        """
        if self.parent:
            self.parent.find(call)
        kept: dict[str, Json] = call.state.kept["/".join((self.kind, *_ids(call)[: self.depth]))]
        return kept

    def find(self, call: Call) -> Json:
        """Return the object that the call's path names.

        Raises:
            ApiError: 404, there is none, or its parent is not there.
        """
        id = _ids(call)[self.depth]
        found = self.objects(call).get(id)
        if found is None:
            param = call.row.path_params[self.depth].name
            kind = self.kind.rpartition(".")[2].replace("_", " ")
            raise ApiError(404, f"There is no object {id!r} among the {kind}.", param=param, code="not_found")
        return found

    def add(self, call: Call, values: Mapping[str, Any], **more: object) -> Json:
        """Make an object and keep it.

        Args:
            call: names the parents in its path.
            values: what the request says; what is no field of the object, or does not fit it, is left out.
            **more: fields that are set in any case.
        """
        fields = {field.wire for field in fields_of(self.type).values()}
        made: Json = {**minimal(self.type), "id": call.state.new_id(self.prefix)}
        made.update({name: call.state.now() for name in _TIMES if name in fields})
        made.update({name: id for name, id in call.path.items() if name in fields})
        made.update({"metadata": {}} if "metadata" in fields else {})
        made.update({"status": self.steps[0]} if self.steps else {})
        made.update({**accepted(values, self.type), **self.fixed, **more})
        self.objects(call)[made["id"]] = made
        self.derive(call, made)
        return made

    # Handlers

    def create(self, call: Call) -> Json:
        return dict(self.add(call, call.body))

    def retrieve(self, call: Call) -> Json:
        found = self.find(call)
        if self.steps:
            following = dict(zip(self.steps, self.steps[1:]))
            found["status"] = following.get(found["status"], found["status"])
        self.derive(call, found)
        return dict(found)

    def update(self, call: Call) -> Json:
        found = self.find(call)
        found.update(accepted(call.body, self.type))
        self.derive(call, found)
        return dict(found)

    def listed(self, call: Call) -> Json:
        # Query params that are called like a field, such as `status`, choose by it.
        fields = {field.wire for field in fields_of(self.type).values()} if isinstance(self.type, type) else set()
        wanted = {name: value for name, value in call.query.items() if name in fields}
        chosen = [each for each in self.objects(call).values() if wanted.items() <= each.items()]
        for each in chosen:
            self.derive(call, each)
        return page([dict(each) for each in chosen], call.query, order=self.order, style=call.row.page)

    def delete(self, call: Call) -> Result:
        found = self.find(call)
        del self.objects(call)[_ids(call)[self.depth]]
        return deleted(call.row, found, _ids(call)[-1])

    def cancel(self, call: Call) -> Json:
        return self.enter(call, "cancelled", ends=("completed", "succeeded", "failed", "expired"))

    def enter(self, call: Call, status: str, *, ends: tuple[str, ...]) -> Json:
        """Give an object another status, unless it has one from which there is no way on."""
        found = self.find(call)
        if found["status"] in ends:
            message = f"{found['id']} is {found['status']}, so it cannot become {status} any more."
            raise ApiError(400, message, code="invalid_status")
        found["status"] = status
        self.derive(call, found)
        return dict(found)

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers for those of the usual endpoints that the resource has."""
        usual: dict[str, Handler] = {
            "create": self.create,
            "retrieve": self.retrieve,
            "update": self.update,
            "list": self.listed,
            "delete": self.delete,
            "cancel": self.cancel,
        }
        names = {row.name for row in endpoints.resource(self.kind).endpoints}
        return {f"{self.kind}.{name}": handler for name, handler in usual.items() if name in names}


def deleted(row: Endpoint, was: Json, id: str) -> Result:
    """Return what the API says of an object that is gone: nothing at all, or an object of the row's type."""
    if row.returns is None:
        return Content(b"")
    type_ = type_of(row)
    says: Json = minimal(type_)
    known = {"id": id, row.path_params[-1].name: id, "deleted": True}
    if not says.get("object"):
        known["object"] = f"{was.get('object')}.deleted"
    return {**says, **accepted(known, type_)}


def _ids(call: Call) -> list[str]:
    return [call.path[param.name] for param in call.row.path_params]
