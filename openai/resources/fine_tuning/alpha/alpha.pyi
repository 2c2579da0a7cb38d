# Written by tools/stubs from the rows in endpoints/; changes made here are lost.

from ...._resource import AsyncResource, Child, SyncResource
from .graders import AsyncGraders, Graders

class Alpha(SyncResource):
    """What is new in fine-tuning and may still change."""
    graders: Child[Graders]

class AsyncAlpha(AsyncResource):
    """What is new in fine-tuning and may still change."""
    graders: Child[AsyncGraders]
