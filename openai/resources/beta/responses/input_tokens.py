# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, SyncResource, views


class InputTokens(SyncResource, table="beta.responses.input_tokens"):
    pass


class AsyncInputTokens(AsyncResource, table="beta.responses.input_tokens"):
    pass


__getattr__ = views(__name__, globals())
