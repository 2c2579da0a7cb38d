"""ChatKit: chats in a web page, answered by a workflow."""

from __future__ import annotations

from .._params import AFTER, BEFORE, ORDER_DESC
from .._row import delete, get, post, resource

#: The API answers only to those who name the version.
_V1 = {"OpenAI-Beta": "chatkit_beta=v1"}

_THREAD = ("str", "ID of the ChatKit thread.")

BETA_CHATKIT = resource("beta.chatkit", class_name="ChatKit", doc="Chats in a web page, answered by a workflow.")

BETA_CHATKIT_SESSIONS = resource(
    "beta.chatkit.sessions",
    post(
        "create",
        "/chatkit/sessions",
        body={
            "user": ("str", "A name for your end user, who sees the threads of all sessions that have the same name."),
            "workflow": (
                "ChatSessionWorkflowParam",
                "ID of the workflow that answers, and its version, start values and tracing.",
            ),
            "chatkit_configuration?": (
                "ChatSessionChatKitConfigurationParam",
                "Whether threads get titles, files can be uploaded (off by default) and old threads are seen.",
            ),
            "expires_after?": (
                "ChatSessionExpiresAfterParam",
                "How long the session lasts, 1 to 600 seconds after it was made; 600 by default.",
            ),
            "rate_limits?": (
                "ChatSessionRateLimitsParam",
                "How many requests the session may make in a minute, at least 1; 10 by default.",
            ),
        },
        returns="ChatSession",
        headers=_V1,
        doc="Open a session, and get the client secret by which a browser joins it.",
    ),
    post(
        "cancel",
        "/chatkit/sessions/{session_id}/cancel",
        ids={"session_id": ("str", "ID of the session to end.")},
        returns="ChatSession",
        headers=_V1,
        doc="End a session; its client secret opens nothing from then on.",
    ),
    doc="The sessions in which end users chat.",
    types="beta.chatkit",
)

BETA_CHATKIT_THREADS = resource(
    "beta.chatkit.threads",
    get(
        "retrieve",
        "/chatkit/threads/{thread_id}",
        ids={"thread_id": _THREAD},
        returns="ChatKitThread",
        headers=_V1,
        doc="Look up a thread's title, status and user.",
    ),
    get(
        "list",
        "/chatkit/threads",
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Threads per page, 0 to 100; 20 by default."),
            "order?": ORDER_DESC,
            "user?": ("str", "Only threads of the end user of this name, which has 1 to 512 characters."),
        },
        returns="ChatKitThread",
        page="conversation_cursor",
        headers=_V1,
        doc="List the threads that your end users have started.",
    ),
    delete(
        "delete",
        "/chatkit/threads/{thread_id}",
        ids={"thread_id": _THREAD},
        returns="ThreadDeleteResponse",
        headers=_V1,
        doc="Delete a thread with its items and uploaded files.",
    ),
    get(
        "list_items",
        "/chatkit/threads/{thread_id}/items",
        ids={"thread_id": _THREAD},
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Items per page, 0 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="chatkit_thread_item_list.Data",
        page="conversation_cursor",
        headers=_V1,
        doc="List what was said, shown and called in a thread.",
    ),
    doc="The threads that end users have started in sessions.",
    types="beta.chatkit",
)
