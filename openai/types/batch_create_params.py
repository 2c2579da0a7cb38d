from __future__ import annotations

from typing import Optional

from typing_extensions import Literal, Required, TypedDict

from .shared_params.metadata import Metadata

__all__ = ["BatchCreateParams", "OutputExpiresAfter"]


class OutputExpiresAfter(TypedDict, total=False):
    """When the output and error files of a batch are to be deleted."""

    anchor: Required[Literal["created_at"]]
    """The time is counted from the creation of the file, not of the batch."""

    seconds: Required[int]
    """From 3600 (an hour) to 2592000 (30 days)."""


class BatchCreateParams(TypedDict, total=False):
    """Arguments of `batches.create`."""

    completion_window: Required[Literal["24h"]]
    """Time within which the batch is to be done."""

    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """API path that every request of the batch calls."""

    input_file_id: Required[str]
    """ID of a JSONL file of requests, uploaded with the purpose `batch`: at most 50,000 requests and 200 MB."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own."""

    output_expires_after: OutputExpiresAfter
