# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import AsyncResource, SyncResource, views


class Embeddings(SyncResource, table="embeddings"):
    pass


class AsyncEmbeddings(AsyncResource, table="embeddings"):
    pass


__getattr__ = views(__name__, globals())
