"""Images: each is one white pixel, whatever it was to show."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping

from ..._calls.type_names import resolve
from ..._support.annotations import list_union_members, unwrap_annotated
from .._call import Call, Events, Handler, Json, Result, whole_number
from .._example import accepted, minimal, type_of
from .._text import count_tokens
from ._media import PNG

_B64 = base64.b64encode(PNG).decode()
#: What the API says of images where the request leaves it open.
_LOOKS = {"background": "opaque", "output_format": "png", "quality": "low", "size": "1024x1024"}


def make(call: Call) -> Result:
    body = call.body
    call.model("gpt-image-1")
    number = whole_number(body, "n", 1, 1, 10)
    asked = count_tokens(str(body.get("prompt") or ""))
    usage = {
        "input_tokens": asked,
        "input_tokens_details": {"image_tokens": 0, "text_tokens": asked},
        "output_tokens": number,
        "total_tokens": asked + number,
    }
    if call.row.stream and str(body.get("stream")).lower() == "true":
        return Events(_events(call, usage), named=True)
    image = {"url": f"data:image/png;base64,{_B64}"} if body.get("response_format") == "url" else {"b64_json": _B64}
    looks = accepted({**_LOOKS, **body}, type_of(call.row))
    return {"created": call.state.now(), "data": [dict(image) for _ in range(number)], **looks, "usage": usage}


def _events(call: Call, usage: Json) -> Iterator[Json]:
    partial, completed = list_union_members(unwrap_annotated(resolve(call.row.stream, call.row.types)))
    for index in range(whole_number(call.body, "partial_images", 0, 0, 3)):
        yield {**_event(call, partial), "partial_image_index": index}
    yield {**_event(call, completed), "usage": usage}


def _event(call: Call, type_: object) -> Json:
    said = accepted({**_LOOKS, **call.body}, type_)
    return {**minimal(type_), **said, "b64_json": _B64, "created_at": call.state.now()}


HANDLERS: Mapping[str, Handler] = {
    "images.generate": make,
    "images.edit": make,
    "images.create_variation": make,
}
