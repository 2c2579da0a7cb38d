from __future__ import annotations

from typing import Dict, Iterable, Optional, Union

from typing_extensions import Required, TypedDict

from ..._types import SequenceNotStr
from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileBatchCreateParams", "File"]


class File(TypedDict, total=False):
    """A file to index, with attributes and chunks of its own."""

    file_id: Required[str]

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """At most 16 pairs: keys of 64 characters, and texts of 512 characters, numbers or truth values."""

    chunking_strategy: FileChunkingStrategyParam


class FileBatchCreateParams(TypedDict, total=False):
    """Arguments of `vector_stores.file_batches.create`: either `file_ids` or `files`."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """For all of `file_ids`, at most 16 pairs; does not go with `files`."""

    chunking_strategy: FileChunkingStrategyParam
    """For all of `file_ids`; does not go with `files`."""

    file_ids: SequenceNotStr[str]
    """Uploaded files to index alike, 1 to 2000."""

    files: Iterable[File]
    """Uploaded files to index, each in its own way, 1 to 2000."""
