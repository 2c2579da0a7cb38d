from ..._resource import AsyncResource, Helper, SyncResource, views


class Files(SyncResource, table="vector_stores.files"):
    poll = Helper("openai.lib.polling:poll_store_file")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_store_file", extends="create")
    upload = Helper("openai.lib.polling:upload_store_file")
    upload_and_poll = Helper("openai.lib.polling:upload_and_poll_store_file")


class AsyncFiles(AsyncResource, table="vector_stores.files"):
    poll = Helper("openai.lib.polling:poll_store_file")
    create_and_poll = Helper("openai.lib.polling:create_and_poll_store_file", extends="create")
    upload = Helper("openai.lib.polling:upload_store_file")
    upload_and_poll = Helper("openai.lib.polling:upload_and_poll_store_file")


__getattr__ = views(__name__, globals())
