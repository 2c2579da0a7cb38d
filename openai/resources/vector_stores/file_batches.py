from ..._resource import AsyncResource, Helper, SyncResource, views


class FileBatches(SyncResource, table="vector_stores.file_batches"):
    poll = Helper("openai.lib.polling:poll_batch")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_batch", extends="create")
    upload_and_poll = Helper("openai.lib.polling:upload_and_poll_batch")


class AsyncFileBatches(AsyncResource, table="vector_stores.file_batches"):
    poll = Helper("openai.lib.polling:poll_batch")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_batch", extends="create")
    upload_and_poll = Helper("openai.lib.polling:upload_and_poll_batch")


__getattr__ = views(__name__, globals())
