from .checkpoints import AsyncCheckpoints as AsyncCheckpoints, Checkpoints as Checkpoints
from .permissions import AsyncPermissions as AsyncPermissions, Permissions as Permissions
