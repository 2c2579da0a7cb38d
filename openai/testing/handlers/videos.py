"""Videos: done as soon as they are asked for, and without a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._call import ApiError, Call, Content, Handler, Json
from .._example import minimal, type_of
from .._store import Store
from ._media import MP4, PNG

VIDEOS = Store("videos", "video_", fixed={"status": "completed", "progress": 100})
_DEFAULTS = {"model": "sora-2", "seconds": "4", "size": "720x1280"}


def _make(call: Call, was: Mapping[str, Any], **more: object) -> Json:
    made = VIDEOS.add(call, {**_DEFAULTS, **was, **call.body}, **more)
    made["completed_at"] = call.state.now()
    return dict(made)


def create(call: Call) -> Json:
    return _make(call, {})


def remix(call: Call) -> Json:
    was = VIDEOS.find(call)
    return _make(call, was, remixed_from_video_id=was["id"])


def change(call: Call) -> Json:
    """Edit a video, or extend it: one of the server's, by its id, or one that comes with the request."""
    given = call.body.get("video")
    if not isinstance(given, dict):
        return _make(call, {})
    was = VIDEOS.objects(call).get(str(given.get("id")))
    if was is None:
        raise ApiError(404, f"There is no video {given.get('id')!r}.", param="video", code="not_found")
    return _make(call, was)


def download(call: Call) -> Content:
    VIDEOS.find(call)
    if call.query.get("variant") in ("thumbnail", "spritesheet"):
        return Content(PNG, "image/png")
    return Content(MP4, "video/mp4")


def create_character(call: Call) -> Json:
    about = {"id": call.state.new_id("char_"), "created_at": call.state.now(), "name": call.body["name"]}
    made = {**minimal(type_of(call.row)), **about}
    call.state.kept["video characters"][made["id"]] = made
    return made


def get_character(call: Call) -> Json:
    found: Any = call.state.kept["video characters"].get(call.path["character_id"])
    if found is None:
        raise ApiError(404, f"There is no character {call.path['character_id']!r}.", param="character_id")
    return dict(found)


HANDLERS: Mapping[str, Handler] = {
    **VIDEOS.handlers(),
    "videos.create": create,
    "videos.remix": remix,
    "videos.edit": change,
    "videos.extend": change,
    "videos.download_content": download,
    "videos.create_character": create_character,
    "videos.get_character": get_character,
}
