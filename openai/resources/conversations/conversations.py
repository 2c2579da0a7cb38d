from ..._resource import AsyncResource, Child, SyncResource


class Conversations(SyncResource, table="conversations"):
    items = Child("openai.resources.conversations.items:Items")


class AsyncConversations(AsyncResource, table="conversations"):
    items = Child("openai.resources.conversations.items:AsyncItems")
