from .alpha.alpha import Alpha as Alpha, AsyncAlpha as AsyncAlpha
from .checkpoints.checkpoints import AsyncCheckpoints as AsyncCheckpoints, Checkpoints as Checkpoints
from .fine_tuning import AsyncFineTuning as AsyncFineTuning, FineTuning as FineTuning
from .jobs.jobs import AsyncJobs as AsyncJobs, Jobs as Jobs
