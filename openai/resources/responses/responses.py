from ..._resource import AsyncResource, Child, SyncResource


class Responses(SyncResource, table="responses"):
    input_items = Child("openai.resources.responses.input_items:InputItems")
    input_tokens = Child("openai.resources.responses.input_tokens:InputTokens")


class AsyncResponses(AsyncResource, table="responses"):
    input_items = Child("openai.resources.responses.input_items:AsyncInputItems")
    input_tokens = Child("openai.resources.responses.input_tokens:AsyncInputTokens")
