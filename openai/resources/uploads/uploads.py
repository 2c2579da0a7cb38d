# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class Uploads(SyncResource, table="uploads"):
    parts = Child("openai.resources.uploads.parts:Parts")


class AsyncUploads(AsyncResource, table="uploads"):
    parts = Child("openai.resources.uploads.parts:AsyncParts")


__getattr__ = views(__name__, globals())
