from .._resource import AsyncResource, SyncResource


class Embeddings(SyncResource, table="embeddings"):
    pass


class AsyncEmbeddings(AsyncResource, table="embeddings"):
    pass
