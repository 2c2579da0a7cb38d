"""Evals and their runs: each look at a run brings it a step further; nothing is tested, and everything passes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._call import ApiError, Call, Handler, Json
from .._example import minimal, type_of
from .._paging import page
from .._store import Store

EVALS = Store("evals", "eval_")
RUNS = Store("evals.runs", "evalrun_", EVALS, steps=("queued", "in_progress", "completed"))


def cancel(call: Call) -> Json:
    return RUNS.enter(call, "canceled", ends=("completed", "failed"))


def _output_items(call: Call) -> list[Json]:
    """Return an item for each row of a run's data that stands in the request; one where it stands elsewhere."""
    run, eval_ = RUNS.find(call), EVALS.find(call)
    if run["status"] in ("queued", "in_progress"):
        return []
    source: Any = run.get("data_source") or {}
    inner = source.get("source")
    rows = inner.get("content") if isinstance(inner, dict) else None
    graders = [grader for grader in eval_.get("testing_criteria") or [] if isinstance(grader, dict)]
    results = [{"name": str(each.get("name") or each.get("type")), "passed": True, "score": 1.0} for each in graders]
    return [
        {
            **minimal(type_of(call.row)),
            "id": f"outputitem_{run['id']}_{position}",
            "created_at": run["created_at"],
            "datasource_item": (row.get("item") if isinstance(row, dict) else None) or {},
            "datasource_item_id": position,
            "eval_id": eval_["id"],
            "run_id": run["id"],
            "results": results,
            "sample": {
                **minimal(type_of(call.row))["sample"],
                "model": str(source.get("model") or "gpt-4o"),
                "finish_reason": "stop",
                "output": [{"role": "assistant", "content": "Hello!"}],
            },
            "status": "pass",
        }
        for position, row in enumerate(rows if isinstance(rows, list) and rows else [{}])
    ]


def list_output_items(call: Call) -> Json:
    items = _output_items(call)
    status = call.query.get("status")
    return page([item for item in items if status in (None, item["status"])], call.query)


def retrieve_output_item(call: Call) -> Json:
    id = call.path["output_item_id"]
    found = next((item for item in _output_items(call) if item["id"] == id), None)
    if found is None:
        raise ApiError(404, f"There is no output item {id!r}.", param="output_item_id", code="not_found")
    return found


HANDLERS: Mapping[str, Handler] = {
    **EVALS.handlers(),
    **RUNS.handlers(),
    "evals.runs.cancel": cancel,
    "evals.runs.output_items.list": list_output_items,
    "evals.runs.output_items.retrieve": retrieve_output_item,
}
