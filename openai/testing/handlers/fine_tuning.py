"""Fine-tuning: each look at a job brings it a step further; once it has succeeded there are checkpoints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .._call import ApiError, Call, Handler, Json
from .._paging import page
from .._store import Store
from . import files

#: How often a job goes through its training file; there is a checkpoint after each time.
_EPOCHS = 3
_MESSAGES = {
    "validating_files": "The training file is being looked at",
    "queued": "The job waits for its turn",
    "running": "The training has begun",
    "succeeded": "The model is ready",
    "cancelled": "The job has been cancelled",
}


def _follow(call: Call, job: Json) -> None:
    """Note a job's new status among its events, and what comes of it."""
    events = _events(call, job)
    if not events or events[-1]["data"]["status"] != job["status"]:
        _tell(call, job, _MESSAGES[job["status"]])
        if job["status"] in ("succeeded", "cancelled"):
            job["finished_at"] = events[-1]["created_at"]
    if job["status"] == "succeeded":
        job["fine_tuned_model"] = f"ft:{job['model']}:local::{job['id'][-6:]}"
        job["trained_tokens"] = _EPOCHS


def _events(call: Call, job: Json) -> list[Json]:
    """Return what has happened to a job, oldest first."""
    happened: list[Json] = call.state.kept["events of jobs"].setdefault(job["id"], [])
    return happened


def _tell(call: Call, job: Json, message: str) -> None:
    event = {
        "id": call.state.new_id("ftevent-"),
        "object": "fine_tuning.job.event",
        "created_at": call.state.now(),
        "level": "info",
        "type": "message",
        "message": f"{message}.",
        "data": {"status": job["status"]},
    }
    _events(call, job).append(event)


JOBS = Store(
    "fine_tuning.jobs",
    "ftjob-",
    fixed={"organization_id": "org-local", "hyperparameters": {"n_epochs": _EPOCHS}},
    steps=("validating_files", "queued", "running", "succeeded"),
    derive=_follow,
)
_ENDS = ("succeeded", "failed", "cancelled")


def create(call: Call) -> Json:
    call.model()
    files.find(call.state, str(call.body["training_file"]), status=400, param="training_file")
    return dict(JOBS.add(call, call.body, seed=call.body.get("seed") or 0))


def retrieve(call: Call) -> Json:
    if call.state.kept["paused jobs"].get(JOBS.find(call)["id"]):
        return dict(JOBS.find(call))
    return JOBS.retrieve(call)


def pause(call: Call) -> Json:
    # The API has no status for it: a job that is paused is queued, until it is resumed.
    job = JOBS.enter(call, "queued", ends=_ENDS)
    call.state.kept["paused jobs"][job["id"]] = True
    _tell(call, job, "The job has been paused")
    return job


def resume(call: Call) -> Json:
    job = JOBS.find(call)
    if not call.state.kept["paused jobs"].pop(job["id"], False):
        raise ApiError(400, "Only a job that is paused can be resumed.", code="invalid_status")
    _tell(call, job, "The job goes on")
    return dict(job)


def list_events(call: Call) -> Json:
    return page(_events(call, JOBS.find(call)), call.query)


def list_checkpoints(call: Call) -> Json:
    return page(list(_checkpoints(JOBS.find(call))), call.query, limit=10)


def _checkpoints(job: Json) -> Iterator[Json]:
    for epoch in range(1, _EPOCHS + 1) if job["status"] == "succeeded" else ():
        last = epoch == _EPOCHS
        metrics: dict[str, Any] = {"step": epoch, "train_loss": 1 / epoch, "valid_loss": 1 / epoch}
        yield {
            "id": f"ftckpt_{job['id'][-6:]}{epoch}",
            "object": "fine_tuning.job.checkpoint",
            "created_at": job["finished_at"],
            "fine_tuned_model_checkpoint": job["fine_tuned_model"] + ("" if last else f":ckpt-step-{epoch}"),
            "fine_tuning_job_id": job["id"],
            "metrics": metrics,
            "step_number": epoch,
        }


HANDLERS: Mapping[str, Handler] = {
    **JOBS.handlers(),
    "fine_tuning.jobs.create": create,
    "fine_tuning.jobs.retrieve": retrieve,
    "fine_tuning.jobs.pause": pause,
    "fine_tuning.jobs.resume": resume,
    "fine_tuning.jobs.list_events": list_events,
    "fine_tuning.jobs.checkpoints.list": list_checkpoints,
}
