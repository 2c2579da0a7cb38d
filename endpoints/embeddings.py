"""Embeddings: texts as vectors."""

from __future__ import annotations

from ._params import USER
from ._row import post, resource

EMBEDDINGS = resource(
    "embeddings",
    post(
        "create",
        "/embeddings",
        deployment=True,
        body={
            "input": (
                "str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]",
                (
                    "One text or up to 2,048, as strings or token IDs; none empty, "
                    "none above 8,192 tokens, together at most 300,000."
                ),
            ),
            "model": ("str | EmbeddingModel", "The embedding model."),
            "dimensions?": (
                "int",
                "Length of each vector, at least 1; only `text-embedding-3` and later models can shorten theirs.",
            ),
            "encoding_format?": (
                "Literal['float', 'base64']",
                "How vectors come back; left out, they travel as base64, which is quicker, and are read into floats.",
            ),
            "user?": USER,
        },
        returns="CreateEmbeddingResponse",
        recipe="embeddings",
        doc="Turn texts into vectors whose distance says how much they have in common.",
    ),
    doc="Vectors for search, clustering and comparison of texts.",
)
