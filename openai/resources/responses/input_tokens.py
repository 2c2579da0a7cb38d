from ..._resource import AsyncResource, SyncResource


class InputTokens(SyncResource, table="responses.input_tokens"):
    pass


class AsyncInputTokens(AsyncResource, table="responses.input_tokens"):
    pass
