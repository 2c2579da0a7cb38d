from typing import List, Literal, Optional

from ..._model.base import BaseModel

__all__ = ["LiveCallIncomingWebhookEvent", "DataSipHeader", "Data"]


class DataSipHeader(BaseModel):
    """A header of the SIP INVITE."""

    name: str
    value: str


class Data(BaseModel):
    """The call, to be accepted or rejected."""

    session_id: str
    """Names the call when it is accepted or rejected."""

    sip_headers: List[DataSipHeader]


class LiveCallIncomingWebhookEvent(BaseModel):
    """Someone calls by SIP. The call may also come as `realtime.call.incoming`; whichever is accepted first decides."""

    id: str
    """ID of the event itself."""

    created_at: int
    """Unix time in seconds."""

    data: Data
    type: Literal["live.call.incoming"]
    object: Optional[Literal["event"]] = None
