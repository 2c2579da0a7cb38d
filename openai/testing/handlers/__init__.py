"""What the server answers, by endpoint id; an endpoint that is not here is answered with 501."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import Handler
from . import batches, chat, completions, embeddings, files, models, moderations

HANDLERS: Mapping[str, Handler] = {
    **batches.HANDLERS,
    **chat.HANDLERS,
    **completions.HANDLERS,
    **embeddings.HANDLERS,
    **files.HANDLERS,
    **models.HANDLERS,
    **moderations.HANDLERS,
}
