"""What the server answers, by endpoint id; an endpoint that is not here is answered with 501."""

from __future__ import annotations

from collections.abc import Mapping

from .._call import Handler
from . import (
    admin,
    assistants,
    audio,
    batches,
    chat,
    completions,
    containers,
    conversations,
    embeddings,
    evals,
    files,
    fine_tuning,
    images,
    models,
    moderations,
    realtime,
    responses,
    runs,
    skills,
    uploads,
    vector_stores,
    videos,
)

HANDLERS: Mapping[str, Handler] = {
    **admin.HANDLERS,
    **assistants.HANDLERS,
    **audio.HANDLERS,
    **batches.HANDLERS,
    **chat.HANDLERS,
    **completions.HANDLERS,
    **containers.HANDLERS,
    **conversations.HANDLERS,
    **embeddings.HANDLERS,
    **evals.HANDLERS,
    **files.HANDLERS,
    **fine_tuning.HANDLERS,
    **images.HANDLERS,
    **models.HANDLERS,
    **moderations.HANDLERS,
    **realtime.HANDLERS,
    **responses.HANDLERS,
    **runs.HANDLERS,
    **skills.HANDLERS,
    **uploads.HANDLERS,
    **vector_stores.HANDLERS,
    **videos.HANDLERS,
}
