# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Completions(SyncResource, table="chat.completions"):
    messages = Child("openai.resources.chat.completions.messages:Messages")


class AsyncCompletions(AsyncResource, table="chat.completions"):
    messages = Child("openai.resources.chat.completions.messages:AsyncMessages")


__getattr__ = views(__name__, globals())
