# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Threads(SyncResource, table="beta.threads"):
    messages = Child("openai.resources.beta.threads.messages:Messages")
    runs = Child("openai.resources.beta.threads.runs:Runs")


class AsyncThreads(AsyncResource, table="beta.threads"):
    messages = Child("openai.resources.beta.threads.messages:AsyncMessages")
    runs = Child("openai.resources.beta.threads.runs:AsyncRuns")


__getattr__ = views(__name__, globals())
