from ....._resource import AsyncResource, Child, Helper, SyncResource, views


class Runs(SyncResource, table="beta.threads.runs"):
    steps = Child("openai.resources.beta.threads.runs.steps:Steps")

    poll = Helper("openai.lib.polling:poll_run")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_run", extends="create", without=("stream",))
    submit_tool_outputs_and_poll = Helper(
        "openai.lib.polling:submit_tool_outputs_and_poll", extends="submit_tool_outputs", without=("stream",)
    )
    stream = Helper(
        "openai.lib.streaming._run_calls:stream",
        extends="create",
        without=("stream",),
    )
    create_and_stream = Helper(
        "openai.lib.streaming._run_calls:stream",
        extends="create",
        without=("stream",),
    )
    submit_tool_outputs_stream = Helper(
        "openai.lib.streaming._run_calls:submit_tool_outputs_stream",
        extends="submit_tool_outputs",
        without=("stream",),
    )


class AsyncRuns(AsyncResource, table="beta.threads.runs"):
    steps = Child("openai.resources.beta.threads.runs.steps:AsyncSteps")

    poll = Helper("openai.lib.polling:poll_run")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_run", extends="create", without=("stream",))
    submit_tool_outputs_and_poll = Helper(
        "openai.lib.polling:submit_tool_outputs_and_poll", extends="submit_tool_outputs", without=("stream",)
    )
    stream = Helper(
        "openai.lib.streaming._run_calls:stream",
        extends="create",
        without=("stream",),
    )
    create_and_stream = Helper(
        "openai.lib.streaming._run_calls:stream",
        extends="create",
        without=("stream",),
    )
    submit_tool_outputs_stream = Helper(
        "openai.lib.streaming._run_calls:submit_tool_outputs_stream",
        extends="submit_tool_outputs",
        without=("stream",),
    )


__getattr__ = views(__name__, globals())
