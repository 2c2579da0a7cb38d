"""Files: kept in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional
from urllib.parse import quote

from attrs import frozen

from .._call import ApiError, Call, Content, Handler, Json, whole_number
from .._paging import page
from .._state import State


@frozen
class Kept:
    """A file and what is known about it."""

    about: Json
    content: bytes


def keep(state: State, filename: str, content: bytes, purpose: str, seconds: Optional[int] = None) -> Json:
    """Store a file that is deleted after ``seconds``, or never, and return its object."""
    created = state.now()
    about: Json = {
        "id": state.new_id("file-"),
        "object": "file",
        "bytes": len(content),
        "created_at": created,
        "expires_at": None if seconds is None else created + seconds,
        "filename": filename,
        "purpose": purpose,
        "status": "processed",
        "status_details": None,
    }
    state.kept["files"][about["id"]] = Kept(about, content)
    return about


def find(state: State, id: str, *, status: int = 404, param: str = "file_id") -> Kept:
    """Return a file, or raise an error of ``status`` about ``param``."""
    found: Optional[Kept] = state.kept["files"].get(id)
    if found is None:
        raise ApiError(status, f"There is no file {id!r}.", param=param, code="file_not_found")
    return found


def create(call: Call) -> Json:
    upload = call.files["file"]
    expiry = call.body.get("expires_after")
    seconds = None
    if expiry is not None:
        if not isinstance(expiry, dict) or expiry.get("anchor") != "created_at" or "seconds" not in expiry:
            message = "'expires_after' must have 'anchor' ('created_at') and 'seconds'."
            raise ApiError(400, message, param="expires_after", code="invalid_value")
        # From an hour to thirty days, as the API allows.
        seconds = whole_number(expiry, "seconds", 0, 3600, 2_592_000)
    return keep(call.state, upload.filename, upload.content, str(call.body["purpose"]), seconds)


def retrieve(call: Call) -> Json:
    return find(call.state, call.path["file_id"]).about


def list_files(call: Call) -> Json:
    purpose = call.query.get("purpose")
    files = [kept.about for kept in call.state.kept["files"].values()]
    wanted = [about for about in files if purpose in (None, about["purpose"])]
    return page(wanted, call.query, limit=10_000, most=10_000)


def delete(call: Call) -> Json:
    id = find(call.state, call.path["file_id"]).about["id"]
    del call.state.kept["files"][id]
    return {"id": id, "object": "file", "deleted": True}


def content(call: Call) -> Content:
    kept = find(call.state, call.path["file_id"])
    name = quote(kept.about["filename"], safe="", errors="replace")
    return Content(kept.content, headers={"content-disposition": f"attachment; filename*=UTF-8''{name}"})


HANDLERS: Mapping[str, Handler] = {
    "files.create": create,
    "files.retrieve": retrieve,
    "files.list": list_files,
    "files.delete": delete,
    "files.content": content,
}
