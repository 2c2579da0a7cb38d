"""Conversations and their items, kept in memory; responses add to them."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from ... import endpoints
from .._call import ApiError, Call, Handler, Json
from .._store import Store
from ._items import kept_item

CONVERSATIONS = Store("conversations", "conv_")
ITEMS = Store("conversations.items", "item_", CONVERSATIONS)


def items_of(call: Call, id: str) -> dict[str, Json]:
    """Return the items of a conversation, by id.

    Raises:
        ApiError: 404, there is no such conversation.
    """
    within = evolve(call, row=endpoints.get("conversations.items.list"), path={"conversation_id": id})
    return ITEMS.objects(within)


def keep(call: Call, id: str, given: object) -> list[Json]:
    """Add items to a conversation, all of them or, if one is refused, none."""
    if not isinstance(given, list):
        raise ApiError(400, "'items' must be a list.", param="items", code="invalid_type")
    made = [kept_item(each, ITEMS.type, call.state, f"items[{place}]") for place, each in enumerate(given)]
    items_of(call, id).update({item["id"]: item for item in made})
    return made


def create(call: Call) -> Json:
    made = CONVERSATIONS.add(call, call.body)
    try:
        keep(call, made["id"], call.body.get("items") or [])
    except ApiError:
        del CONVERSATIONS.objects(call)[made["id"]]
        raise
    return dict(made)


def create_items(call: Call) -> Json:
    made = keep(call, call.path["conversation_id"], call.body.get("items"))
    ends = {"first_id": made[0]["id"] if made else "", "last_id": made[-1]["id"] if made else ""}
    return {"object": "list", "data": made, **ends, "has_more": False}


def update_item(call: Call) -> Json:
    item = ITEMS.find(call)
    changed = kept_item({**item, **call.body}, ITEMS.type, call.state, "content")
    item.update(changed)
    return dict(item)


def delete_item(call: Call) -> Json:
    id = ITEMS.find(call)["id"]
    del ITEMS.objects(call)[id]
    # What is left is what the API answers with.
    return dict(CONVERSATIONS.find(call))


HANDLERS: Mapping[str, Handler] = {
    **CONVERSATIONS.handlers(),
    **ITEMS.handlers(),
    "conversations.create": create,
    "conversations.items.create": create_items,
    "conversations.items.update": update_item,
    "conversations.items.delete": delete_item,
}
