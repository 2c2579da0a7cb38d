from .completions import AsyncCompletions as AsyncCompletions, Completions as Completions
from .messages import AsyncMessages as AsyncMessages, Messages as Messages
