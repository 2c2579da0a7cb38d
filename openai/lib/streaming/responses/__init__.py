"""The response stream helper: events, snapshots, and the state that builds them without a connection."""

from ._events import (
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent as ResponseStreamEvent,
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)
from ._responses import (
    AsyncResponseStream as AsyncResponseStream,
    AsyncResponseStreamManager as AsyncResponseStreamManager,
    ResponseNotCompletedError as ResponseNotCompletedError,
    ResponseStream as ResponseStream,
    ResponseStreamManager as ResponseStreamManager,
    ResponseStreamState as ResponseStreamState,
)
