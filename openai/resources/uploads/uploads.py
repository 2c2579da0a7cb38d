from ..._resource import AsyncResource, Child, Helper, SyncResource, views


class Uploads(SyncResource, table="uploads"):
    parts = Child("openai.resources.uploads.parts:Parts")

    upload_file_chunked = Helper("openai.lib.uploads:upload_file_chunked")


class AsyncUploads(AsyncResource, table="uploads"):
    parts = Child("openai.resources.uploads.parts:AsyncParts")

    upload_file_chunked = Helper("openai.lib.uploads:upload_file_chunked")


__getattr__ = views(__name__, globals())
