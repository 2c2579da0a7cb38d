from ...._resource import AsyncResource, SyncResource


class InputTokens(SyncResource, table="beta.responses.input_tokens"):
    pass


class AsyncInputTokens(AsyncResource, table="beta.responses.input_tokens"):
    pass
