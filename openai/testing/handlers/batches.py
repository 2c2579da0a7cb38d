"""Batches: each look at one brings it a step further, so that waiting for it ends without a clock.

``batches.create`` answers ``validating``, the first ``retrieve`` ``in_progress``, the next ``completed``. The requests
are really answered, by the handlers of their endpoints.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Optional

from .._call import ApiError, Call, Handler, Json
from .._paging import page
from . import files

_DAY = 86_400


def create(call: Call) -> Json:
    body = call.body
    if body["completion_window"] != "24h":
        raise ApiError(400, "'completion_window' must be '24h'.", param="completion_window", code="invalid_value")
    files.find(call.state, str(body["input_file_id"]), status=400, param="input_file_id")
    created = call.state.now()
    times = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled")
    batch: Json = {
        "id": call.state.new_id("batch_"),
        "object": "batch",
        "endpoint": body["endpoint"],
        "errors": None,
        "input_file_id": body["input_file_id"],
        "completion_window": "24h",
        "status": "validating",
        "output_file_id": None,
        "error_file_id": None,
        "created_at": created,
        **{f"{status}_at": None for status in times},
        "expires_at": created + _DAY,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": body.get("metadata"),
    }
    call.state.kept["batches"][batch["id"]] = batch
    return dict(batch)


def _find(call: Call) -> Json:
    id = call.path["batch_id"]
    batch: Optional[Json] = call.state.kept["batches"].get(id)
    if batch is None:
        raise ApiError(404, f"There is no batch {id!r}.", param="batch_id", code="batch_not_found")
    return batch


def _enter(call: Call, batch: Json, status: str) -> None:
    batch["status"] = status
    batch[f"{status}_at"] = call.state.now()


def retrieve(call: Call) -> Json:
    batch = _find(call)
    if batch["status"] == "validating":
        _validate(call, batch)
    elif batch["status"] == "in_progress":
        _complete(call, batch)
    elif batch["status"] == "cancelling":
        _enter(call, batch, "cancelled")
    return dict(batch)


def _lines(call: Call, batch: Json) -> list[str]:
    text = files.find(call.state, batch["input_file_id"]).content.decode("utf-8", "replace")
    return [line for line in text.split("\n") if line.strip()]


def _validate(call: Call, batch: Json) -> None:
    lines = _lines(call, batch)
    errors: list[tuple[Optional[int], str, str]] = []
    for number, line in enumerate(lines, start=1):
        try:
            request = json.loads(line)
        except ValueError:
            request = None
        if not isinstance(request, dict) or not isinstance(request.get("body"), dict) or "custom_id" not in request:
            errors.append((number, "invalid_json_line", "A line must be a JSON object with 'custom_id' and 'body'."))
        elif request.get("url") != batch["endpoint"]:
            errors.append((number, "mismatched_endpoint", f"The URL must be {batch['endpoint']}, as in the batch."))
    if not lines:
        errors.append((None, "empty_file", "The file has no requests."))
    if errors:
        data = [{"code": code, "line": line, "message": message, "param": None} for line, code, message in errors]
        batch["errors"] = {"object": "list", "data": data}
        _enter(call, batch, "failed")
    else:
        batch["request_counts"] = {"total": len(lines), "completed": 0, "failed": 0}
        _enter(call, batch, "in_progress")


def _complete(call: Call, batch: Json) -> None:
    done: list[Json] = []
    failed: list[Json] = []
    for line in _lines(call, batch):
        request = json.loads(line)
        status, answer = call.dispatch(str(request.get("method", "POST")), request["url"], request["body"])
        result = {
            "id": call.state.new_id("batch_req_"),
            "custom_id": request["custom_id"],
            "response": {"status_code": status, "request_id": call.state.new_id("req_batch_"), "body": answer},
            "error": None,
        }
        (done if status < 400 else failed).append(result)
    for field, results in (("output_file_id", done), ("error_file_id", failed)):
        if results:
            content = "".join(json.dumps(each) + "\n" for each in results).encode()
            batch[field] = files.keep(call.state, f"{batch['id']}_{field[:-8]}.jsonl", content, "batch_output")["id"]
    batch["request_counts"] = {"total": len(done) + len(failed), "completed": len(done), "failed": len(failed)}
    _enter(call, batch, "finalizing")
    _enter(call, batch, "completed")


def list_batches(call: Call) -> Json:
    return page([dict(batch) for batch in call.state.kept["batches"].values()], call.query)


def cancel(call: Call) -> Json:
    batch = _find(call)
    if batch["status"] not in ("validating", "in_progress", "cancelling"):
        message = f"The batch {batch['id']} is {batch['status']} and cannot be cancelled any more."
        raise ApiError(409, message, code="batch_not_cancellable")
    if batch["status"] != "cancelling":
        _enter(call, batch, "cancelling")
    return dict(batch)


HANDLERS: Mapping[str, Handler] = {
    "batches.create": create,
    "batches.retrieve": retrieve,
    "batches.list": list_batches,
    "batches.cancel": cancel,
}
