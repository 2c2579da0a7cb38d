"""Containers and the files in them, kept in memory."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import ApiError, Call, Content, Handler, Json
from .._store import Store
from . import files

CONTAINERS = Store("containers", "cntr_", fixed={"object": "container", "status": "running"})
FILES = Store("containers.files", "cfile_", CONTAINERS)


def create_file(call: Call) -> Json:
    upload = call.files.get("file")
    if upload is not None:
        name, content = upload.filename, upload.content
    elif "file_id" in call.body:
        kept = files.find(call.state, str(call.body["file_id"]), status=400)
        name, content = kept.about["filename"], kept.content
    else:
        raise ApiError(400, "Give a 'file' or a 'file_id'.", param="file", code="missing_required_parameter")
    made = FILES.add(call, {}, path=f"/mnt/data/{name}", bytes=len(content), source="user")
    call.state.kept["contents of container files"][made["id"]] = content
    return dict(made)


def content(call: Call) -> Content:
    return Content(call.state.kept["contents of container files"][FILES.find(call)["id"]])


HANDLERS: Mapping[str, Handler] = {
    **CONTAINERS.handlers(),
    **FILES.handlers(),
    "containers.files.create": create_file,
    "containers.files.content.retrieve": content,
}
