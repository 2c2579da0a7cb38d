from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["RealtimeCallIncomingWebhookEvent", "DataSipHeader", "Data"]


class DataSipHeader(BaseModel):
    """A header of the SIP INVITE."""

    name: str
    value: str


class Data(BaseModel):
    """The call, to be accepted or rejected."""

    call_id: str
    """Names the call in `realtime.calls`."""

    sip_headers: List[DataSipHeader]


class RealtimeCallIncomingWebhookEvent(BaseModel):
    """Someone calls by SIP; `realtime.calls.accept` or `reject` answers."""

    id: str
    """ID of the event itself."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["realtime.call.incoming"]
    object: Optional[Literal["event"]] = None
