from ...._resource import AsyncResource, SyncResource


class OutputItems(SyncResource, table="evals.runs.output_items"):
    pass


class AsyncOutputItems(AsyncResource, table="evals.runs.output_items"):
    pass
