# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ....._resource import AsyncResource, Child, SyncResource, views


class Runs(SyncResource, table="beta.threads.runs"):
    steps = Child("openai.resources.beta.threads.runs.steps:Steps")


class AsyncRuns(AsyncResource, table="beta.threads.runs"):
    steps = Child("openai.resources.beta.threads.runs.steps:AsyncSteps")


__getattr__ = views(__name__, globals())
