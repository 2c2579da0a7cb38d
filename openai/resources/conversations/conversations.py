# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Conversations(SyncResource, table="conversations"):
    items = Child("openai.resources.conversations.items:Items")


class AsyncConversations(AsyncResource, table="conversations"):
    items = Child("openai.resources.conversations.items:AsyncItems")


__getattr__ = views(__name__, globals())
