from ..._resource import AsyncResource, Child, SyncResource
from .completions import AsyncCompletions, Completions


class Chat(SyncResource, table="chat"):
    completions = Child[Completions]("openai.resources.chat.completions:Completions")


class AsyncChat(AsyncResource, table="chat"):
    completions = Child[AsyncCompletions]("openai.resources.chat.completions:AsyncCompletions")
