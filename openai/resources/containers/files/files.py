# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource, views


class Files(SyncResource, table="containers.files"):
    content = Child("openai.resources.containers.files.content:Content")


class AsyncFiles(AsyncResource, table="containers.files"):
    content = Child("openai.resources.containers.files.content:AsyncContent")


__getattr__ = views(__name__, globals())
