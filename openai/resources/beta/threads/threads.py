from ...._resource import AsyncResource, Child, SyncResource


class Threads(SyncResource, table="beta.threads"):
    runs = Child("openai.resources.beta.threads.runs:Runs")
    messages = Child("openai.resources.beta.threads.messages:Messages")


class AsyncThreads(AsyncResource, table="beta.threads"):
    runs = Child("openai.resources.beta.threads.runs:AsyncRuns")
    messages = Child("openai.resources.beta.threads.messages:AsyncMessages")
