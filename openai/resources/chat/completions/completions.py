from ...._resource import AsyncResource, Child, SyncResource


class Completions(SyncResource, table="chat.completions"):
    messages = Child("openai.resources.chat.completions.messages:Messages")


class AsyncCompletions(AsyncResource, table="chat.completions"):
    messages = Child("openai.resources.chat.completions.messages:AsyncMessages")
