from .input_items import AsyncInputItems as AsyncInputItems, InputItems as InputItems
from .input_tokens import AsyncInputTokens as AsyncInputTokens, InputTokens as InputTokens
from .responses import AsyncResponses as AsyncResponses, Responses as Responses
