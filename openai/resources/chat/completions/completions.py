from ...._resource import AsyncResource, Child, SyncResource
from .messages import AsyncMessages, Messages


class Completions(SyncResource, table="chat.completions"):
    messages = Child[Messages]("openai.resources.chat.completions.messages:Messages")


class AsyncCompletions(AsyncResource, table="chat.completions"):
    messages = Child[AsyncMessages]("openai.resources.chat.completions.messages:AsyncMessages")
