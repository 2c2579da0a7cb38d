# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Chat(SyncResource, table="chat"):
    completions = Child("openai.resources.chat.completions:Completions")


class AsyncChat(AsyncResource, table="chat"):
    completions = Child("openai.resources.chat.completions:AsyncCompletions")


__getattr__ = views(__name__, globals())
