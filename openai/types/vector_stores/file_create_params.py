from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Required, TypedDict

from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """Arguments of `vector_stores.files.create`."""

    file_id: Required[str]
    """An uploaded file; many of them are better indexed as a batch."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """At most 16 pairs: keys of 64 characters, and texts of 512 characters, numbers or truth values."""

    chunking_strategy: FileChunkingStrategyParam
