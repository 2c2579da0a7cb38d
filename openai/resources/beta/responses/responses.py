from ...._resource import AsyncResource, Child, SyncResource


class Responses(SyncResource, table="beta.responses"):
    input_items = Child("openai.resources.beta.responses.input_items:InputItems")
    input_tokens = Child("openai.resources.beta.responses.input_tokens:InputTokens")


class AsyncResponses(AsyncResource, table="beta.responses"):
    input_items = Child("openai.resources.beta.responses.input_items:AsyncInputItems")
    input_tokens = Child("openai.resources.beta.responses.input_tokens:AsyncInputTokens")
