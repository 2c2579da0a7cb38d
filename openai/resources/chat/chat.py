from ..._resource import AsyncResource, Child, SyncResource


class Chat(SyncResource, table="chat"):
    completions = Child("openai.resources.chat.completions:Completions")


class AsyncChat(AsyncResource, table="chat"):
    completions = Child("openai.resources.chat.completions:AsyncCompletions")
