# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource, views


class VectorStores(SyncResource, table="vector_stores"):
    file_batches = Child("openai.resources.vector_stores.file_batches:FileBatches")
    files = Child("openai.resources.vector_stores.files:Files")


class AsyncVectorStores(AsyncResource, table="vector_stores"):
    file_batches = Child("openai.resources.vector_stores.file_batches:AsyncFileBatches")
    files = Child("openai.resources.vector_stores.files:AsyncFiles")


__getattr__ = views(__name__, globals())
