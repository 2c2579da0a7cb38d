# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ..._resource import AsyncResource, Child, SyncResource
from .alpha import Alpha, AsyncAlpha
from .checkpoints import AsyncCheckpoints, Checkpoints
from .jobs import AsyncJobs, Jobs

class FineTuning(SyncResource):
    """Models trained further on examples of yours."""
    jobs: Child[Jobs]
    checkpoints: Child[Checkpoints]
    alpha: Child[Alpha]

class AsyncFineTuning(AsyncResource):
    """Models trained further on examples of yours."""
    jobs: Child[AsyncJobs]
    checkpoints: Child[AsyncCheckpoints]
    alpha: Child[AsyncAlpha]
