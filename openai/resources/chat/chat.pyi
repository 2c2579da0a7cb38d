# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from .completions import AsyncCompletions, Completions

class Chat(SyncResource):
    """Conversations with a model."""
    completions: Child[Completions]

class AsyncChat(AsyncResource):
    """Conversations with a model."""
    completions: Child[AsyncCompletions]
