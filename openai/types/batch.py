from typing import List, Literal, Optional

from .._model.base import BaseModel
from .batch_error import BatchError
from .batch_request_counts import BatchRequestCounts
from .batch_usage import BatchUsage
from .shared.metadata import Metadata

__all__ = ["Batch", "Errors"]


class Errors(BaseModel):
    """What was wrong with a batch as a whole, such as lines of its input file that could not be read."""

    data: Optional[List[BatchError]] = None
    object: Optional[str] = None


class Batch(BaseModel):
    """Many requests in one uploaded file, and how far the API has come with them. Times are Unix times in seconds."""

    id: str

    completion_window: str
    """Time within which the batch is to be done, such as `24h`."""

    created_at: int

    endpoint: str
    """API path that every request of the batch calls."""

    input_file_id: str
    """ID of the uploaded JSONL file of requests."""

    object: Literal["batch"]
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    cancelled_at: Optional[int] = None
    cancelling_at: Optional[int] = None
    completed_at: Optional[int] = None

    error_file_id: Optional[str] = None
    """ID of the file with the requests that failed."""

    errors: Optional[Errors] = None
    expired_at: Optional[int] = None
    expires_at: Optional[int] = None
    failed_at: Optional[int] = None
    finalizing_at: Optional[int] = None
    in_progress_at: Optional[int] = None

    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own."""

    model: Optional[str] = None
    """Model that the batch runs on."""

    output_file_id: Optional[str] = None
    """ID of the file with the answers of the requests that succeeded."""

    request_counts: Optional[BatchRequestCounts] = None

    usage: Optional[BatchUsage] = None
    """Tokens of all requests together; absent for batches made before September 2025."""
