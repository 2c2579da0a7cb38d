# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistants": ".assistants",
        "AsyncAssistants": ".assistants",
        "Beta": ".beta",
        "AsyncBeta": ".beta",
        "ChatKit": ".chatkit.chatkit",
        "AsyncChatKit": ".chatkit.chatkit",
        "Realtime": ".realtime.realtime",
        "AsyncRealtime": ".realtime.realtime",
        "Responses": ".responses.responses",
        "AsyncResponses": ".responses.responses",
        "Threads": ".threads.threads",
        "AsyncThreads": ".threads.threads",
    },
)
