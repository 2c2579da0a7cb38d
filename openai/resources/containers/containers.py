from ..._resource import AsyncResource, Child, SyncResource


class Containers(SyncResource, table="containers"):
    files = Child("openai.resources.containers.files:Files")


class AsyncContainers(AsyncResource, table="containers"):
    files = Child("openai.resources.containers.files:AsyncFiles")
