from __future__ import annotations

from typing import Dict, Optional, Union

from typing_extensions import Required, TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict, total=False):
    """Arguments of `vector_stores.files.update`."""

    vector_store_id: Required[str]

    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
    """At most 16 pairs: keys of 64 characters, and texts of 512 characters, numbers or truth values."""
