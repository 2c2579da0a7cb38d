from ..._resource import AsyncResource, Child, SyncResource, views


class Beta(SyncResource, table="beta"):
    chat = Child("openai.resources.chat:Chat")
    realtime = Child("openai.resources.beta.realtime:Realtime")
    responses = Child("openai.resources.beta.responses:Responses")
    chatkit = Child("openai.resources.beta.chatkit:ChatKit")
    assistants = Child("openai.resources.beta.assistants:Assistants")
    threads = Child("openai.resources.beta.threads:Threads")


class AsyncBeta(AsyncResource, table="beta"):
    chat = Child("openai.resources.chat:AsyncChat")
    realtime = Child("openai.resources.beta.realtime:AsyncRealtime")
    responses = Child("openai.resources.beta.responses:AsyncResponses")
    chatkit = Child("openai.resources.beta.chatkit:AsyncChatKit")
    assistants = Child("openai.resources.beta.assistants:AsyncAssistants")
    threads = Child("openai.resources.beta.threads:AsyncThreads")


__getattr__ = views(__name__, globals())
