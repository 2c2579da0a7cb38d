from ..._resource import AsyncResource, Child, SyncResource, views


class VectorStores(SyncResource, table="vector_stores"):
    files = Child("openai.resources.vector_stores.files:Files")
    file_batches = Child("openai.resources.vector_stores.file_batches:FileBatches")


class AsyncVectorStores(AsyncResource, table="vector_stores"):
    files = Child("openai.resources.vector_stores.files:AsyncFiles")
    file_batches = Child("openai.resources.vector_stores.file_batches:AsyncFileBatches")


__getattr__ = views(__name__, globals())
