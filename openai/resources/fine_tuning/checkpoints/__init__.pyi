# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    Checkpoints as Checkpoints,
    CheckpointsWithRawResponse as CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
)
from .permissions import (
    AsyncPermissions as AsyncPermissions,
    AsyncPermissionsWithRawResponse as AsyncPermissionsWithRawResponse,
    AsyncPermissionsWithStreamingResponse as AsyncPermissionsWithStreamingResponse,
    Permissions as Permissions,
    PermissionsWithRawResponse as PermissionsWithRawResponse,
    PermissionsWithStreamingResponse as PermissionsWithStreamingResponse,
)
