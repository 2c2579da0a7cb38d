from ....._resource import AsyncResource, Child, SyncResource


class Runs(SyncResource, table="beta.threads.runs"):
    steps = Child("openai.resources.beta.threads.runs.steps:Steps")


class AsyncRuns(AsyncResource, table="beta.threads.runs"):
    steps = Child("openai.resources.beta.threads.runs.steps:AsyncSteps")
