"""Uploads: parts kept in memory until they are put together as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._call import ApiError, Call, Handler, Json
from .._store import Store
from . import files

#: How long an upload waits for its parts: an hour, in seconds.
_HOUR = 3600


def _expire(call: Call, upload: Json) -> None:
    upload["expires_at"] = upload["created_at"] + _HOUR


UPLOADS = Store("uploads", "upload_", fixed={"status": "pending", "object": "upload"}, derive=_expire)
PARTS = Store("uploads.parts", "part_", UPLOADS)


def _pending(call: Call) -> Json:
    upload = UPLOADS.find(call)
    if upload["status"] != "pending":
        raise ApiError(400, f"The upload {upload['id']} is {upload['status']}.", code="invalid_status")
    return upload


def add_part(call: Call) -> Json:
    _pending(call)
    made = PARTS.add(call, {})
    call.state.kept["contents of parts"][made["id"]] = call.files["data"].content
    return dict(made)


def complete(call: Call) -> Json:
    upload = _pending(call)
    kept: dict[str, Any] = call.state.kept["contents of parts"]
    ids = call.body["part_ids"]
    unknown = [id for id in ids if id not in kept]
    if unknown:
        raise ApiError(400, f"The upload has no part {unknown[0]!r}.", param="part_ids", code="invalid_value")
    content = b"".join(kept[id] for id in ids)
    if len(content) != upload["bytes"]:
        message = f"The parts have {len(content)} bytes, but the upload was to have {upload['bytes']}."
        raise ApiError(400, message, param="part_ids", code="invalid_value")
    upload["file"] = files.keep(call.state, upload["filename"], content, upload["purpose"])
    return UPLOADS.enter(call, "completed", ends=())


HANDLERS: Mapping[str, Handler] = {
    **UPLOADS.handlers(),
    "uploads.complete": complete,
    "uploads.parts.create": add_part,
}
