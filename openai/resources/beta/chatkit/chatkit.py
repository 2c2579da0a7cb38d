# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class ChatKit(SyncResource, table="beta.chatkit"):
    sessions = Child("openai.resources.beta.chatkit.sessions:Sessions")
    threads = Child("openai.resources.beta.chatkit.threads:Threads")


class AsyncChatKit(AsyncResource, table="beta.chatkit"):
    sessions = Child("openai.resources.beta.chatkit.sessions:AsyncSessions")
    threads = Child("openai.resources.beta.chatkit.threads:AsyncThreads")


__getattr__ = views(__name__, globals())
