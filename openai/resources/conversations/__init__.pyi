from .conversations import AsyncConversations as AsyncConversations, Conversations as Conversations
from .items import AsyncItems as AsyncItems, Items as Items
