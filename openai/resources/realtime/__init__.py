# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Calls": ".calls",
        "AsyncCalls": ".calls",
        "ClientSecrets": ".client_secrets",
        "AsyncClientSecrets": ".client_secrets",
        "Realtime": ".realtime",
        "AsyncRealtime": ".realtime",
    },
)
