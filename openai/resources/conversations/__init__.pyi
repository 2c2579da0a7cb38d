# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .conversations import (
    AsyncConversations as AsyncConversations,
    AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
    Conversations as Conversations,
    ConversationsWithRawResponse as ConversationsWithRawResponse,
    ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
)
from .items import (
    AsyncItems as AsyncItems,
    AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
    Items as Items,
    ItemsWithRawResponse as ItemsWithRawResponse,
    ItemsWithStreamingResponse as ItemsWithStreamingResponse,
)
