from .assistants import Assistants as Assistants, AsyncAssistants as AsyncAssistants
from .beta import AsyncBeta as AsyncBeta, Beta as Beta
from .chatkit.chatkit import AsyncChatKit as AsyncChatKit, ChatKit as ChatKit
from .responses.responses import AsyncResponses as AsyncResponses, Responses as Responses
from .threads.threads import AsyncThreads as AsyncThreads, Threads as Threads
