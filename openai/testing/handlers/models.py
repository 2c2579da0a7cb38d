"""Models: a few well-known ones and a fine-tuned one; any other name is a model as well."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import ApiError, Call, Handler, Json, known_model

_OWNERS = {
    "gpt-4": "openai",
    "gpt-4o": "system",
    "gpt-4o-mini": "system",
    "gpt-5.5": "system",
    "omni-moderation-latest": "system",
    "text-embedding-3-large": "system",
    "text-embedding-3-small": "system",
    "ft:gpt-4o-mini:acme::000001": "acme",
}
#: 2024-01-01T00:00:00Z, in seconds since 1970: a past that no object of the server reaches back to.
_CREATED = 1_704_067_200


def _model(name: str) -> Json:
    return {"id": name, "object": "model", "created": _CREATED, "owned_by": _OWNERS.get(name, "local")}


def _named(call: Call) -> str:
    name = known_model(call.path["model"])
    if name in call.state.kept["deleted models"]:
        raise ApiError(404, f"The model '{name}' has been deleted.", param="model", code="model_not_found")
    return name


def retrieve(call: Call) -> Json:
    return _model(_named(call))


def list_models(call: Call) -> Json:
    gone = call.state.kept["deleted models"]
    return {"object": "list", "data": [_model(name) for name in _OWNERS if name not in gone]}


def delete(call: Call) -> Json:
    name = _named(call)
    if not name.startswith("ft:"):
        raise ApiError(403, f"'{name}' is not a fine-tuned model of yours, so it cannot be deleted.", param="model")
    call.state.kept["deleted models"][name] = True
    return {"id": name, "object": "model", "deleted": True}


HANDLERS: Mapping[str, Handler] = {
    "models.retrieve": retrieve,
    "models.list": list_models,
    "models.delete": delete,
}
