# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Evals(SyncResource, table="evals"):
    runs = Child("openai.resources.evals.runs:Runs")


class AsyncEvals(AsyncResource, table="evals"):
    runs = Child("openai.resources.evals.runs:AsyncRuns")


__getattr__ = views(__name__, globals())
