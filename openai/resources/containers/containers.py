# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Containers(SyncResource, table="containers"):
    files = Child("openai.resources.containers.files:Files")


class AsyncContainers(AsyncResource, table="containers"):
    files = Child("openai.resources.containers.files:AsyncFiles")


__getattr__ = views(__name__, globals())
