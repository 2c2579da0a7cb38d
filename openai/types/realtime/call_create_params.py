from __future__ import annotations

from typing_extensions import Required, TypedDict

from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    """Arguments of `realtime.calls.create`."""

    sdp: Required[str]
    """The caller's offer for a WebRTC connection."""

    session: RealtimeSessionCreateRequestParam
