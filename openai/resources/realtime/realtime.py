from ..._resource import AsyncResource, Child, SyncResource


class Realtime(SyncResource, table="realtime"):
    client_secrets = Child("openai.resources.realtime.client_secrets:ClientSecrets")
    calls = Child("openai.resources.realtime.calls:Calls")


class AsyncRealtime(AsyncResource, table="realtime"):
    client_secrets = Child("openai.resources.realtime.client_secrets:AsyncClientSecrets")
    calls = Child("openai.resources.realtime.calls:AsyncCalls")
