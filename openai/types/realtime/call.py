from typing import Dict, Optional

from ..._model.base import BaseModel

__all__ = ["Call"]


class Call(BaseModel):
    """A realtime call. No published API returns it: `realtime.calls.create` does with `model` in place of `sdp`."""

    id: str

    call_config: Optional[Dict[str, object]] = None
    """As the request gave it."""

    model: Optional[str] = None
