"""Batches: many requests in one file."""

from __future__ import annotations

from ._params import AFTER, METADATA
from ._row import get, post, resource

BATCHES = resource(
    "batches",
    post(
        "create",
        "/batches",
        body={
            "completion_window": ("Literal['24h']", "Time within which the batch is done; the API knows only `24h`."),
            "endpoint": (
                (
                    "Literal['/v1/responses', '/v1/chat/completions', '/v1/embeddings', '/v1/completions', "
                    "'/v1/moderations', '/v1/images/generations', '/v1/images/edits', '/v1/videos']"
                ),
                "The API path that every request of the batch calls.",
            ),
            "input_file_id": (
                "str",
                "ID of a JSONL file of at most 50,000 requests and 200 MB, uploaded with the purpose `batch`.",
            ),
            "metadata?": METADATA,
            "output_expires_after?": (
                "batch_create_params.OutputExpiresAfter",
                "When the files with results and errors are deleted: 3,600 to 2,592,000 seconds after they were made.",
            ),
        },
        returns="Batch",
        doc="Start a batch from an uploaded JSONL file of requests.",
    ),
    get(
        "retrieve",
        "/batches/{batch_id}",
        ids={"batch_id": ("str", "ID of the batch to look up.")},
        returns="Batch",
        doc="Look up a batch and how far it has come.",
    ),
    get(
        "list",
        "/batches",
        query={"after?": AFTER, "limit?": ("int", "Batches per page, 1 to 100; 20 by default.")},
        returns="Batch",
        page="cursor",
        doc="List the batches of your organization.",
    ),
    post(
        "cancel",
        "/batches/{batch_id}/cancel",
        ids={"batch_id": ("str", "ID of the batch to stop.")},
        returns="Batch",
        doc="Stop a batch; within 10 minutes it is `cancelled`, and what was done by then is in its output file.",
    ),
    doc="Many requests in one file, answered within a day at a lower price.",
)
