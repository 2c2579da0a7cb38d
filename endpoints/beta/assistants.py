"""Assistants: a model with instructions and tools, kept by the API."""

from __future__ import annotations

from .._params import AFTER, BEFORE, METADATA, ORDER_DESC, TEMPERATURE, TOP_P
from .._row import delete, get, post, resource

#: The API answers only to those who name the version.
_V2 = {"OpenAI-Beta": "assistants=v2"}

_INSTEAD = "use responses.create, which takes model, instructions and tools itself"

#: Those that the API lists for a change of the assistant; it takes others too.
_MODEL = (
    "str | Literal["
    "'gpt-5', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-2025-08-07', 'gpt-5-mini-2025-08-07', 'gpt-5-nano-2025-08-07', "
    "'gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano', 'gpt-4.1-2025-04-14', 'gpt-4.1-mini-2025-04-14', "
    "'gpt-4.1-nano-2025-04-14', 'o3-mini', 'o3-mini-2025-01-31', 'o1', 'o1-2024-12-17', 'gpt-4o', "
    "'gpt-4o-2024-11-20', 'gpt-4o-2024-08-06', 'gpt-4o-2024-05-13', 'gpt-4o-mini', 'gpt-4o-mini-2024-07-18', "
    "'gpt-4.5-preview', 'gpt-4.5-preview-2025-02-27', 'gpt-4-turbo', 'gpt-4-turbo-2024-04-09', 'gpt-4-0125-preview', "
    "'gpt-4-turbo-preview', 'gpt-4-1106-preview', 'gpt-4-vision-preview', 'gpt-4', 'gpt-4-0314', 'gpt-4-0613', "
    "'gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613', 'gpt-3.5-turbo', 'gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0613', "
    "'gpt-3.5-turbo-1106', 'gpt-3.5-turbo-0125', 'gpt-3.5-turbo-16k-0613']"
)

_DESCRIPTION = ("str | None", "What the assistant is for, in at most 512 characters.")
_INSTRUCTIONS = ("str | None", "What the assistant is told before every conversation, in at most 256,000 characters.")
_NAME = ("str | None", "The assistant's name, of at most 256 characters.")
_REASONING_EFFORT = (
    "ReasoningEffort | None",
    "How long the assistant's model thinks, from `none` over `medium`, the default, to `max`.",
)
_RESPONSE_FORMAT = (
    "AssistantResponseFormatOptionParam | None",
    "What the assistant writes: `auto` (any text, the default), any JSON object, or JSON that follows a schema.",
)
_TOOLS = (
    "Iterable[AssistantToolParam]",
    "At most 128 tools that the assistant may call: `code_interpreter`, `file_search`, or functions of yours.",
)

BETA_ASSISTANTS = resource(
    "beta.assistants",
    post(
        "create",
        "/assistants",
        body={
            "model": ("str | ChatModel", "The model that the assistant works with, such as `gpt-4.1`."),
            "description?": _DESCRIPTION,
            "instructions?": _INSTRUCTIONS,
            "metadata?": METADATA,
            "name?": _NAME,
            "reasoning_effort?": _REASONING_EFFORT,
            "response_format?": _RESPONSE_FORMAT,
            "temperature?": TEMPERATURE,
            "tool_resources?": (
                "assistant_create_params.ToolResources | None",
                "Files for `code_interpreter`, and a vector store, given or made here, for `file_search`.",
            ),
            "tools?": _TOOLS,
            "top_p?": TOP_P,
        },
        returns="Assistant",
        headers=_V2,
        deprecated=_INSTEAD,
        doc="Make an assistant from a model, instructions and tools.",
    ),
    get(
        "retrieve",
        "/assistants/{assistant_id}",
        ids={"assistant_id": ("str", "ID of the assistant to look up.")},
        returns="Assistant",
        headers=_V2,
        deprecated=_INSTEAD,
        doc="Look up how an assistant is set.",
    ),
    post(
        "update",
        "/assistants/{assistant_id}",
        ids={"assistant_id": ("str", "ID of the assistant to change.")},
        body={
            "description?": _DESCRIPTION,
            "instructions?": _INSTRUCTIONS,
            "metadata?": METADATA,
            "model?": (_MODEL, "The model that the assistant works with from now on."),
            "name?": _NAME,
            "reasoning_effort?": _REASONING_EFFORT,
            "response_format?": _RESPONSE_FORMAT,
            "temperature?": TEMPERATURE,
            "tool_resources?": (
                "assistant_update_params.ToolResources | None",
                "Files for `code_interpreter` and a vector store for `file_search` that replace those of now.",
            ),
            "tools?": _TOOLS,
            "top_p?": TOP_P,
        },
        returns="Assistant",
        headers=_V2,
        deprecated=_INSTEAD,
        doc="Change an assistant; what is left out stays as it is.",
    ),
    get(
        "list",
        "/assistants",
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Assistants per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="Assistant",
        page="cursor",
        headers=_V2,
        deprecated=_INSTEAD,
        doc="List the assistants of your project.",
    ),
    delete(
        "delete",
        "/assistants/{assistant_id}",
        ids={"assistant_id": ("str", "ID of the assistant to delete.")},
        returns="AssistantDeleted",
        headers=_V2,
        deprecated=_INSTEAD,
        doc="Delete an assistant; its threads, files and vector stores stay.",
    ),
    doc="Assistants: models with instructions and tools that the API keeps.",
    types="beta",
)
