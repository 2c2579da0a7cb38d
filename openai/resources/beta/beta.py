# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Beta(SyncResource, table="beta"):
    assistants = Child("openai.resources.beta.assistants:Assistants")
    chatkit = Child("openai.resources.beta.chatkit:ChatKit")
    realtime = Child("openai.resources.beta.realtime:Realtime")
    responses = Child("openai.resources.beta.responses:Responses")
    threads = Child("openai.resources.beta.threads:Threads")
    chat = Child("openai.resources.chat:Chat")


class AsyncBeta(AsyncResource, table="beta"):
    assistants = Child("openai.resources.beta.assistants:AsyncAssistants")
    chatkit = Child("openai.resources.beta.chatkit:AsyncChatKit")
    realtime = Child("openai.resources.beta.realtime:AsyncRealtime")
    responses = Child("openai.resources.beta.responses:AsyncResponses")
    threads = Child("openai.resources.beta.threads:AsyncThreads")
    chat = Child("openai.resources.chat:AsyncChat")


__getattr__ = views(__name__, globals())
