from ...._elsewhere import elsewhere
from ...._resource import AsyncResource, Child, Helper, SyncResource, views


class Completions(SyncResource, table="chat.completions"):
    messages = Child("openai.resources.chat.completions.messages:Messages")

    parse = Helper("openai.lib._parsing._calls:parse_completion", extends="create", without=("stream",), raw=True)
    run_tools = Helper(
        "openai.lib.tool_runner:run_chat_tools",
        extends="create",
        without=("functions", "function_call", "n", "stream"),
    )
    run_tools_stream = Helper(
        "openai.lib.tool_runner:run_chat_tools_stream",
        extends="create",
        without=("functions", "function_call", "n", "stream"),
        returns="ToolRunStream[ChatToolRun[ParsedT], ChatRunEvent]",
    )
    stream = Helper("openai.lib.streaming.chat._calls:stream", extends="create", without=("stream",))


class AsyncCompletions(AsyncResource, table="chat.completions"):
    messages = Child("openai.resources.chat.completions.messages:AsyncMessages")

    parse = Helper("openai.lib._parsing._calls:parse_completion", extends="create", without=("stream",), raw=True)
    run_tools = Helper(
        "openai.lib.tool_runner:run_chat_tools",
        extends="create",
        without=("functions", "function_call", "n", "stream"),
    )
    run_tools_stream = Helper(
        "openai.lib.tool_runner:run_chat_tools_stream",
        extends="create",
        without=("functions", "function_call", "n", "stream"),
        returns="AsyncToolRunStream[ChatToolRun[ParsedT], ChatRunEvent]",
    )
    stream = Helper("openai.lib.streaming.chat._calls:stream", extends="create", without=("stream",))


__getattr__ = elsewhere(__name__, views(__name__, globals()))
