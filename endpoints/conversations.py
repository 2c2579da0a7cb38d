"""Conversations: items that the API keeps, for responses to read and to add to."""

from __future__ import annotations

from ._params import AFTER, METADATA, ORDER_DESC
from ._row import delete, get, post, resource

_INCLUDE = (
    "list[responses.ResponseIncludable]",
    "What items hold beyond the usual, such as `file_search_call.results` or `code_interpreter_call.outputs`.",
)
_CONTENT = "str | Iterable[Mapping[str, object]] | None"

CONVERSATIONS = resource(
    "conversations",
    post(
        "create",
        "/conversations",
        body={
            "items?": (
                "Iterable[responses.ResponseInputItemParam] | None",
                "At most 20 items to begin with, oldest first.",
            ),
            "metadata?": METADATA,
        },
        returns="Conversation",
        recipe="conversation_items",
        doc="Begin a conversation that the API keeps.",
    ),
    get(
        "retrieve",
        "/conversations/{conversation_id}",
        ids={"conversation_id": ("str", "ID of the conversation to look up.")},
        returns="Conversation",
        doc="Look up a conversation's metadata and the time it was made.",
    ),
    post(
        "update",
        "/conversations/{conversation_id}",
        ids={"conversation_id": ("str", "ID of the conversation to label.")},
        body={"metadata": METADATA},
        returns="Conversation",
        doc="Replace the metadata of a conversation.",
    ),
    delete(
        "delete",
        "/conversations/{conversation_id}",
        ids={"conversation_id": ("str", "ID of the conversation to delete.")},
        returns="ConversationDeletedResource",
        doc="Delete a conversation, but not its items.",
    ),
    doc="Conversations that the API keeps, so that responses need not be given what was said before.",
    types="conversations",
)

CONVERSATIONS_ITEMS = resource(
    "conversations.items",
    post(
        "create",
        "/conversations/{conversation_id}/items",
        ids={"conversation_id": ("str", "ID of the conversation to add to.")},
        query={"include?": _INCLUDE},
        body={"items?": ("Iterable[responses.ResponseInputItemParam]", "At most 20 items to add, oldest first.")},
        options={
            "type?": ("str", "In place of `items`: the kind of the only item to add, such as `message`."),
            "content?": (_CONTENT, "What the only item says, together with `type`: a text, or a list of parts."),
            "metadata?": ("Metadata | None", "Labels of the only item, together with `type`."),
        },
        returns="ConversationItemList",
        variants=("items", {"omit": "ConversationItem"}),
        recipe="conversation_item",
        doc="Add items to a conversation: several with `items`, or a single one with `type`.",
    ),
    get(
        "retrieve",
        "/conversations/{conversation_id}/items/{item_id}",
        ids={
            "conversation_id": ("str", "ID of the conversation that has the item."),
            "item_id": ("str", "ID of the item to look up."),
        },
        query={"include?": _INCLUDE},
        returns="ConversationItem",
        doc="Look up one item of a conversation.",
    ),
    get(
        "list",
        "/conversations/{conversation_id}/items",
        ids={"conversation_id": ("str", "ID of the conversation whose items to list.")},
        query={
            "after?": AFTER,
            "include?": _INCLUDE,
            "limit?": ("int", "Items per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="ConversationItem",
        page="conversation_cursor",
        doc="List the items of a conversation.",
    ),
    delete(
        "delete",
        "/conversations/{conversation_id}/items/{item_id}",
        ids={
            "conversation_id": ("str", "ID of the conversation to take an item from."),
            "item_id": ("str", "ID of the conversation item to delete."),
        },
        returns="ConversationItemDeleted",
        doc="Delete an item from a conversation, and return the conversation.",
    ),
    post(
        "update",
        "/conversations/{conversation_id}/items/{item_id}",
        ids={
            "conversation_id": ("str", "ID of the conversation whose item to change."),
            "item_id": ("str", "ID of the item to change."),
        },
        body={
            "content?": (_CONTENT, "What the item says from now on: a text, or a list of parts."),
            "metadata?": METADATA,
        },
        returns="ConversationItem",
        source="contract",
        doc="Change what an item of a conversation says, or its metadata.",
    ),
    doc="What was said and done in conversations: messages, tool calls, reasoning.",
    types="conversations",
)
