"""Evals and their runs: each look at a run brings it a step further; nothing is really tested."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import Call, Handler, Json
from .._paging import page
from .._store import Store

EVALS = Store("evals", "eval_")
RUNS = Store("evals.runs", "evalrun_", EVALS, steps=("queued", "in_progress", "completed"))


def cancel(call: Call) -> Json:
    return RUNS.enter(call, "canceled", ends=("completed", "failed"))


def list_output_items(call: Call) -> Json:
    RUNS.find(call)
    return page([], call.query)


HANDLERS: Mapping[str, Handler] = {
    **EVALS.handlers(),
    **RUNS.handlers(),
    "evals.runs.cancel": cancel,
    "evals.runs.output_items.list": list_output_items,
}
