"""Threads: conversations that the API keeps, and the runs in which assistants answer them."""

from __future__ import annotations

from .._params import AFTER, ASSISTANTS, BEFORE, DONE, METADATA, ORDER_DESC, TEMPERATURE, TOP_P
from .._row import Waiter, delete, get, helper, post, resource

#: The API answers only to those who name the version.
_V2 = {"OpenAI-Beta": "assistants=v2"}

_MESSAGE = ("str", "ID of the message.")
_RUN = ("str", "ID of the run.")
_THREAD = ("str", "ID of the thread.")

# What a run is told
_ASSISTANT_ID = ("str", "ID of the assistant that answers.")
_INSTRUCTIONS = ("str | None", "What the assistant is told in this run, instead of its own instructions.")
_MAX_COMPLETION_TOKENS = (
    "int | None",
    "The most tokens, at least 256, that the run may write over all its turns; beyond it the run ends as `incomplete`.",
)
_MAX_PROMPT_TOKENS = (
    "int | None",
    "The most tokens, at least 256, that the run may read over all its turns; beyond it the run ends as `incomplete`.",
)
_MODEL = ("str | ChatModel | None", "The model of this run, instead of the assistant's own.")
_PARALLEL_TOOL_CALLS = ("bool", "Whether the assistant may ask for several tool calls at once; it may by default.")
_RESPONSE_FORMAT = (
    "beta.AssistantResponseFormatOptionParam | None",
    "What the run writes, instead of what the assistant is set to: any text, any JSON object, or JSON of a schema.",
)
_STREAM = (
    "bool | None",
    "Whether the events of the run come while it goes on, as server-sent events, until it ends or waits for you.",
)
_TOOL_CHOICE = (
    "beta.AssistantToolChoiceOptionParam | None",
    "Whether the assistant calls tools: `none`, `auto` (the default), `required`, or a certain one.",
)
_TOOLS = ("Iterable[beta.AssistantToolParam] | None", "At most 20 tools for this run, instead of the assistant's own.")

_LIMIT_OF_RUNS = ("int", "Runs per page, 1 to 100; 20 by default.")
_STEP_INCLUDE = (
    "list[beta.threads.runs.RunStepInclude]",
    "What run steps also hold: `step_details.tool_calls[*].file_search.results[*].content`, the text that was found.",
)

BETA_THREADS = resource(
    "beta.threads",
    post(
        "create",
        "/threads",
        body={
            "messages?": ("Iterable[thread_create_params.Message]", "The messages that the thread begins with."),
            "metadata?": METADATA,
            "tool_resources?": (
                "thread_create_params.ToolResources | None",
                "Files for `code_interpreter` and a vector store for `file_search`, for every run of the thread.",
            ),
        },
        returns="Thread",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.create",
        doc="Start a thread, empty or with messages.",
    ),
    get(
        "retrieve",
        "/threads/{thread_id}",
        ids={"thread_id": _THREAD},
        returns="Thread",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.retrieve",
        doc="Look up a thread's metadata and tool resources.",
    ),
    post(
        "update",
        "/threads/{thread_id}",
        ids={"thread_id": _THREAD},
        body={
            "metadata?": METADATA,
            "tool_resources?": (
                "thread_update_params.ToolResources | None",
                "The files and the vector store that replace those which the thread's tools have now.",
            ),
        },
        returns="Thread",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.update",
        doc="Change a thread's metadata or tool resources.",
    ),
    delete(
        "delete",
        "/threads/{thread_id}",
        ids={"thread_id": _THREAD},
        returns="ThreadDeleted",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.delete",
        doc="Delete a thread.",
    ),
    post(
        "create_and_run",
        "/threads/runs",
        body={
            "assistant_id": _ASSISTANT_ID,
            "instructions?": _INSTRUCTIONS,
            "max_completion_tokens?": _MAX_COMPLETION_TOKENS,
            "max_prompt_tokens?": _MAX_PROMPT_TOKENS,
            "metadata?": METADATA,
            "model?": _MODEL,
            "parallel_tool_calls?": _PARALLEL_TOOL_CALLS,
            "response_format?": _RESPONSE_FORMAT,
            "stream?": _STREAM,
            "temperature?": TEMPERATURE,
            "thread?": ("thread_create_and_run_params.Thread", "The thread to start; an empty one by default."),
            "tool_choice?": _TOOL_CHOICE,
            "tool_resources?": (
                "thread_create_and_run_params.ToolResources | None",
                "Files for `code_interpreter` and vector stores for `file_search`, instead of the assistant's own.",
            ),
            "tools?": _TOOLS,
            "top_p?": TOP_P,
            "truncation_strategy?": (
                "thread_create_and_run_params.TruncationStrategy | None",
                "How the new thread is cut where it is too long: `auto`, or to its `last_messages`, at least 1.",
            ),
        },
        returns="beta.threads.Run",
        stream="AssistantStreamEvent",
        named_events=True,
        ends=DONE,
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use responses.create",
        doc="Start a thread and let an assistant answer it, in one request.",
    ),
    helpers=(
        helper(
            "create_and_run_poll",
            "openai.lib.polling:create_and_run_poll",
            extends="create_and_run",
            without=("stream",),
        ),
        helper(
            "create_and_run_stream",
            "openai.lib.streaming._run_calls:create_and_run_stream",
            extends="create_and_run",
            without=("stream",),
        ),
    ),
    doc="Threads: conversations with assistants that the API keeps.",
    types="beta",
)

BETA_THREADS_RUNS = resource(
    "beta.threads.runs",
    post(
        "create",
        "/threads/{thread_id}/runs",
        ids={"thread_id": _THREAD},
        query={"include?": _STEP_INCLUDE},
        body={
            "assistant_id": _ASSISTANT_ID,
            "additional_instructions?": (
                "str | None",
                "What the assistant is told in this run behind its instructions, which stay as they are.",
            ),
            "additional_messages?": (
                "Iterable[run_create_params.AdditionalMessage] | None",
                "Messages to put at the end of the thread before the run starts.",
            ),
            "instructions?": _INSTRUCTIONS,
            "max_completion_tokens?": _MAX_COMPLETION_TOKENS,
            "max_prompt_tokens?": _MAX_PROMPT_TOKENS,
            "metadata?": METADATA,
            "model?": _MODEL,
            "parallel_tool_calls?": _PARALLEL_TOOL_CALLS,
            "reasoning_effort?": (
                "ReasoningEffort | None",
                "How long the model thinks in this run, from `none` over `medium`, the default, to `max`.",
            ),
            "response_format?": _RESPONSE_FORMAT,
            "stream?": _STREAM,
            "temperature?": TEMPERATURE,
            "tool_choice?": _TOOL_CHOICE,
            "tools?": _TOOLS,
            "top_p?": TOP_P,
            "truncation_strategy?": (
                "run_create_params.TruncationStrategy | None",
                "How a long thread is cut for the model: `auto`, or to its `last_messages`, at least 1.",
            ),
        },
        returns="Run",
        stream="beta.AssistantStreamEvent",
        named_events=True,
        ends=DONE,
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use responses.create",
        doc="Let an assistant answer a thread.",
    ),
    get(
        "retrieve",
        "/threads/{thread_id}/runs/{run_id}",
        ids={"thread_id": _THREAD, "run_id": _RUN},
        returns="Run",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use responses.retrieve",
        waiter=Waiter(ends=("requires_action", "cancelled", "completed", "failed", "expired", "incomplete")),
        doc="Look up a run, how far it has come and what it waits for.",
    ),
    post(
        "update",
        "/threads/{thread_id}/runs/{run_id}",
        ids={"thread_id": _THREAD, "run_id": _RUN},
        body={"metadata?": METADATA},
        returns="Run",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use responses.create, which takes the metadata at once",
        doc="Change the metadata of a run.",
    ),
    get(
        "list",
        "/threads/{thread_id}/runs",
        ids={"thread_id": _THREAD},
        query={"after?": AFTER, "before?": BEFORE, "limit?": _LIMIT_OF_RUNS, "order?": ORDER_DESC},
        returns="Run",
        page="cursor",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.list",
        doc="List the runs of a thread.",
    ),
    post(
        "cancel",
        "/threads/{thread_id}/runs/{run_id}/cancel",
        ids={"thread_id": _THREAD, "run_id": _RUN},
        returns="Run",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use responses.cancel",
        doc="Stop a run that is in progress.",
    ),
    post(
        "submit_tool_outputs",
        "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
        ids={"thread_id": _THREAD, "run_id": _RUN},
        body={
            "tool_outputs": (
                "Iterable[run_submit_tool_outputs_params.ToolOutput]",
                "What your functions gave back, for all the tool calls that the run waits for.",
            ),
            "stream?": _STREAM,
        },
        returns="Run",
        stream="beta.AssistantStreamEvent",
        named_events=True,
        ends=DONE,
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use responses.create, with the outputs in its input",
        doc="Hand a run that waits for it what its tool calls gave back, and let it go on.",
    ),
    helpers=(
        helper("poll", "openai.lib.polling:poll_run"),
        helper("create_and_poll", "openai.lib.polling:create_and_poll_run", extends="create", without=("stream",)),
        helper(
            "submit_tool_outputs_and_poll",
            "openai.lib.polling:submit_tool_outputs_and_poll",
            extends="submit_tool_outputs",
            without=("stream",),
        ),
        helper("stream", "openai.lib.streaming._run_calls:stream", extends="create", without=("stream",)),
        helper("create_and_stream", "openai.lib.streaming._run_calls:stream", extends="create", without=("stream",)),
        helper(
            "submit_tool_outputs_stream",
            "openai.lib.streaming._run_calls:submit_tool_outputs_stream",
            extends="submit_tool_outputs",
            without=("stream",),
        ),
    ),
    doc="Runs: an assistant reads a thread, calls tools and answers.",
    types="beta.threads",
)

BETA_THREADS_RUNS_STEPS = resource(
    "beta.threads.runs.steps",
    get(
        "retrieve",
        "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        ids={"thread_id": _THREAD, "run_id": _RUN, "step_id": ("str", "ID of the step.")},
        query={"include?": _STEP_INCLUDE},
        returns="RunStep",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.retrieve",
        doc="Look up one step of a run: a message that it wrote, or the tools that it called.",
    ),
    get(
        "list",
        "/threads/{thread_id}/runs/{run_id}/steps",
        ids={"thread_id": _THREAD, "run_id": _RUN},
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "include?": _STEP_INCLUDE,
            "limit?": ("int", "Steps per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
        },
        returns="RunStep",
        page="cursor",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.list",
        doc="List the steps of a run.",
    ),
    doc="The steps of a run: messages that it wrote and tools that it called.",
    types="beta.threads.runs",
)

BETA_THREADS_MESSAGES = resource(
    "beta.threads.messages",
    post(
        "create",
        "/threads/{thread_id}/messages",
        ids={"thread_id": _THREAD},
        body={
            "content": (
                "str | Iterable[MessageContentPartParam]",
                "The message: a text, or parts, each of which is a text, an image file or the URL of an image.",
            ),
            "role": (
                "Literal['user', 'assistant']",
                "Whose message it is: `user`, or `assistant` for an answer that you put into the assistant's mouth.",
            ),
            "attachments?": (
                "Iterable[message_create_params.Attachment] | None",
                "Files that belong to the message, and the tools that may use them.",
            ),
            "metadata?": METADATA,
        },
        returns="Message",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.create",
        doc="Put a message at the end of a thread.",
    ),
    get(
        "retrieve",
        "/threads/{thread_id}/messages/{message_id}",
        ids={"thread_id": _THREAD, "message_id": _MESSAGE},
        returns="Message",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.retrieve",
        doc="Look up one message of a thread.",
    ),
    post(
        "update",
        "/threads/{thread_id}/messages/{message_id}",
        ids={"thread_id": _THREAD, "message_id": _MESSAGE},
        body={"metadata?": METADATA},
        returns="Message",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items",
        doc="Change the metadata of a message.",
    ),
    get(
        "list",
        "/threads/{thread_id}/messages",
        ids={"thread_id": _THREAD},
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Messages per page, 1 to 100; 20 by default."),
            "order?": ORDER_DESC,
            "run_id?": ("str", "Only messages that this run wrote."),
        },
        returns="Message",
        page="cursor",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.list",
        doc="List the messages of a thread.",
    ),
    delete(
        "delete",
        "/threads/{thread_id}/messages/{message_id}",
        ids={"thread_id": _THREAD, "message_id": _MESSAGE},
        returns="MessageDeleted",
        headers=_V2,
        deprecated=f"{ASSISTANTS}: use conversations.items.delete",
        doc="Delete a message from its thread.",
    ),
    doc="The messages of a thread, of its users and of assistants.",
    types="beta.threads",
)
