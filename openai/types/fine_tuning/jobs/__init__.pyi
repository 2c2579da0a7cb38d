# Written by tools/generate from the modules of this package; changes made here are lost.

from . import checkpoint_list_params as checkpoint_list_params, fine_tuning_job_checkpoint as fine_tuning_job_checkpoint
from .checkpoint_list_params import CheckpointListParams as CheckpointListParams
from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
