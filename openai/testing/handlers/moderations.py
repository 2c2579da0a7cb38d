"""Moderations: an input falls into the categories whose names it mentions, such as ``violence``."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import ApiError, Call, Handler, Json

#: Category -> whether images are looked at for it too.
_CATEGORIES = {
    "harassment": False,
    "harassment/threatening": False,
    "hate": False,
    "hate/threatening": False,
    "illicit": False,
    "illicit/violent": False,
    "self-harm": True,
    "self-harm/instructions": True,
    "self-harm/intent": True,
    "sexual": True,
    "sexual/minors": False,
    "violence": True,
    "violence/graphic": True,
}


def _moderation(text: str, image: bool) -> Json:
    found = {name: name in text.lower() for name in _CATEGORIES}
    types = {
        name: [*(["text"] if text else []), *(["image"] if image and images else [])]
        for name, images in _CATEGORIES.items()
    }
    return {
        "flagged": any(found.values()),
        "categories": found,
        "category_scores": {name: 0.99 if hit else 0.01 for name, hit in found.items()},
        "category_applied_input_types": types,
    }


def _results(given: object) -> list[Json]:
    if isinstance(given, str):
        return [_moderation(given, image=False)]
    if isinstance(given, list) and given and all(isinstance(each, str) for each in given):
        return [_moderation(each, image=False) for each in given]
    if isinstance(given, list) and given and all(isinstance(each, dict) for each in given):
        text = " ".join(str(part.get("text", "")) for part in given if part.get("type") == "text")
        return [_moderation(text, image=any(part.get("type") == "image_url" for part in given))]
    message = "'input' must be a text, a list of texts, or a list of text and image parts."
    raise ApiError(400, message, param="input", code="invalid_type")


def create(call: Call) -> Json:
    model = call.model("omni-moderation-latest")
    results = _results(call.body["input"])
    return {"id": call.state.new_id("modr-"), "model": model, "results": results}


HANDLERS: Mapping[str, Handler] = {"moderations.create": create}
