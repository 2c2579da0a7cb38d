from .chatkit import AsyncChatKit as AsyncChatKit, ChatKit as ChatKit
from .sessions import AsyncSessions as AsyncSessions, Sessions as Sessions
from .threads import AsyncThreads as AsyncThreads, Threads as Threads
