from ...._resource import AsyncResource, Child, Helper, SyncResource, views


class Threads(SyncResource, table="beta.threads"):
    runs = Child("openai.resources.beta.threads.runs:Runs")
    messages = Child("openai.resources.beta.threads.messages:Messages")

    create_and_run_poll = Helper(
        "openai.lib.polling:create_and_run_poll", extends="create_and_run", without=("stream",)
    )
    create_and_run_stream = Helper(
        "openai.lib.streaming._run_calls:create_and_run_stream",
        extends="create_and_run",
        without=("stream",),
    )


class AsyncThreads(AsyncResource, table="beta.threads"):
    runs = Child("openai.resources.beta.threads.runs:AsyncRuns")
    messages = Child("openai.resources.beta.threads.messages:AsyncMessages")

    create_and_run_poll = Helper(
        "openai.lib.polling:create_and_run_poll", extends="create_and_run", without=("stream",)
    )
    create_and_run_stream = Helper(
        "openai.lib.streaming._run_calls:create_and_run_stream",
        extends="create_and_run",
        without=("stream",),
    )


__getattr__ = views(__name__, globals())
