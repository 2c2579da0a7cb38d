"""Models: what there is to choose from."""

from __future__ import annotations

from ._row import delete, get, resource

MODELS = resource(
    "models",
    get(
        "retrieve",
        "/models/{model}",
        ids={"model": ("str", "ID of the model to look up, such as `gpt-5.5`.")},
        returns="Model",
        doc="Look up a model, its owner and the time it was made.",
    ),
    get("list", "/models", returns="Model", page="page", doc="List the models that your key may use."),
    delete(
        "delete",
        "/models/{model}",
        ids={"model": ("str", "ID of the fine-tuned model to delete, which begins with `ft:`.")},
        returns="ModelDeleted",
        doc="Delete a fine-tuned model; only owners of the organization may.",
    ),
    doc="The models that your key may use, your fine-tuned ones among them.",
)
