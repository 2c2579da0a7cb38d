from ...._resource import AsyncResource, Child, SyncResource


class Runs(SyncResource, table="evals.runs"):
    output_items = Child("openai.resources.evals.runs.output_items:OutputItems")


class AsyncRuns(AsyncResource, table="evals.runs"):
    output_items = Child("openai.resources.evals.runs.output_items:AsyncOutputItems")
