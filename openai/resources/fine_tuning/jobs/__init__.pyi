from .checkpoints import AsyncCheckpoints as AsyncCheckpoints, Checkpoints as Checkpoints
from .jobs import AsyncJobs as AsyncJobs, Jobs as Jobs
