from __future__ import annotations

from typing_extensions import Literal, Required, TypedDict

from .realtime_response_create_params_param import RealtimeResponseCreateParamsParam

__all__ = ["ResponseCreateEventParam"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks for a response; the API makes one itself where it detects turns."""

    type: Required[Literal["response.create"]]

    event_id: str
    """Of your choice; an error that it causes names it."""

    response: RealtimeResponseCreateParamsParam
