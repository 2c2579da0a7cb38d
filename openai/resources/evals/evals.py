from ..._resource import AsyncResource, Child, SyncResource


class Evals(SyncResource, table="evals"):
    runs = Child("openai.resources.evals.runs:Runs")


class AsyncEvals(AsyncResource, table="evals"):
    runs = Child("openai.resources.evals.runs:AsyncRuns")
