"""Stream helpers: events with snapshots, for chat completions, responses and assistants."""

from ..._support.lazy import lazy

_NAMES = (
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
)

__getattr__, __dir__ = lazy(__name__, dict.fromkeys(_NAMES, "._assistants"), modules=("chat", "responses"))
