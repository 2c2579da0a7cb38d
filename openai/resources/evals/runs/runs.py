# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Runs(SyncResource, table="evals.runs"):
    output_items = Child("openai.resources.evals.runs.output_items:OutputItems")


class AsyncRuns(AsyncResource, table="evals.runs"):
    output_items = Child("openai.resources.evals.runs.output_items:AsyncOutputItems")


__getattr__ = views(__name__, globals())
