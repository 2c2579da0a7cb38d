# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the checkpoints of fine-tuning jobs; a name loads its module on first use."""

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CheckpointListParams": ".checkpoint_list_params",
        "FineTuningJobCheckpoint": ".fine_tuning_job_checkpoint",
    },
    modules=(
        "checkpoint_list_params",
        "fine_tuning_job_checkpoint",
    ),
)
