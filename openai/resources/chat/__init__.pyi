from .chat import AsyncChat as AsyncChat, Chat as Chat
from .completions.completions import AsyncCompletions as AsyncCompletions, Completions as Completions
