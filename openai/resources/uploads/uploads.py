from ..._resource import AsyncResource, Child, SyncResource


class Uploads(SyncResource, table="uploads"):
    parts = Child("openai.resources.uploads.parts:Parts")


class AsyncUploads(AsyncResource, table="uploads"):
    parts = Child("openai.resources.uploads.parts:AsyncParts")
