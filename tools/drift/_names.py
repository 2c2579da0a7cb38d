"""Accessor and method of an endpoint that has no row yet, after the manner of those that have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openai.endpoints import Endpoint

from ._document import Operation

_OF_ITEMS = {"GET": "retrieve", "POST": "update", "PUT": "update", "PATCH": "update", "DELETE": "delete"}


class Names:
    """Proposes names; the reviewer decides."""

    def __init__(self, rows: Iterable[Endpoint], operations: Iterable[Operation]) -> None:
        self._accessors: dict[tuple[str, ...], str] = {}
        for row in rows:
            fixed: list[str] = []
            for step in _steps(row.path):
                if not _is_id(step):
                    fixed.append(step)
                    if step == row.resource.rpartition(".")[2]:
                        # `beta.chat.completions` and `chat.completions` share their paths; the shorter name is usual.
                        known = self._accessors.get(tuple(fixed))
                        if known is None or len(row.resource) < len(known):
                            self._accessors[tuple(fixed)] = row.resource
        self._collections = {tuple(_steps(each.path)) for each in operations if each.method == "GET"}

    def accessor(self, operation: Operation) -> str:
        """Return the accessor of the resource, such as ``audio.voices``."""
        steps = _steps(operation.path)
        if self._is_action(operation):
            steps = steps[:-1]
        fixed = [step for step in steps if not _is_id(step)]
        for length in range(len(fixed), 0, -1):
            known = self._accessors.get(tuple(fixed[:length]))
            if known:
                return ".".join((known, *fixed[length:]))
        return ".".join(fixed)

    def method(self, operation: Operation) -> str:
        """Return the name of the method, such as ``create``."""
        steps = _steps(operation.path)
        if self._is_action(operation):
            return steps[-1]
        if _is_id(steps[-1]):
            return _OF_ITEMS[operation.method]
        return {"GET": "list", "POST": "create"}.get(operation.method, _OF_ITEMS[operation.method])

    def _is_action(self, operation: Operation) -> bool:
        """Say whether the path ends in a verb, as ``/batches/{batch_id}/cancel`` does, not in a collection."""
        steps = _steps(operation.path)
        return (
            operation.method == "POST"
            and len(steps) > 1
            and _is_id(steps[-2])
            and not _is_id(steps[-1])
            and tuple(steps) not in self._collections
        )


def _steps(path: str) -> Sequence[str]:
    return path.partition("?")[0].strip("/").split("/")


def _is_id(step: str) -> bool:
    return step.startswith("{")
