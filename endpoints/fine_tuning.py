"""Fine-tuning: models trained further on examples of yours."""

from __future__ import annotations

from ._params import AFTER, METADATA
from ._row import delete, get, post, resource

_JOB = ("str", "ID of the fine-tuning job.")
_CHECKPOINT = ("str", "Name of the model that the checkpoint is, such as `ft:gpt-4o-mini:my-org::7p4lURel`.")
_LIMIT_OF_CHECKPOINTS = ("int", "Checkpoints per page; 10 by default.")

_PERMISSIONS_QUERY = {
    "after?": AFTER,
    "limit?": ("int", "Permissions per page; 10 by default."),
    "order?": ("Literal['ascending', 'descending']", "Newest first (`descending`, the default) or oldest first."),
    "project_id?": ("str", "Only the permission of this project."),
}

FINE_TUNING = resource("fine_tuning", doc="Models trained further on examples of yours.")

FINE_TUNING_JOBS = resource(
    "fine_tuning.jobs",
    post(
        "create",
        "/fine_tuning/jobs",
        body={
            "model": (
                "str | Literal['babbage-002', 'davinci-002', 'gpt-3.5-turbo', 'gpt-4o-mini']",
                "The model to start from.",
            ),
            "training_file": ("str", "ID of a JSONL file of examples, uploaded with the purpose `fine-tune`."),
            "hyperparameters?": ("job_create_params.Hyperparameters", "Deprecated: use `method`."),
            "integrations?": (
                "Iterable[job_create_params.Integration] | None",
                "Other services that follow the training, such as a Weights & Biases project.",
            ),
            "metadata?": METADATA,
            "method?": (
                "job_create_params.Method",
                "How to train - `supervised` (the default), `dpo` or `reinforcement` - with which hyperparameters.",
            ),
            "seed?": (
                "int | None",
                "From 0 to 2,147,483,647; jobs that are otherwise equal nearly always give equal models.",
            ),
            "suffix?": ("str | None", "A word of 1 to 64 characters to put into the name of the new model."),
            "validation_file?": (
                "str | None",
                "ID of a JSONL file of other examples, by which the model is measured while it is trained.",
            ),
        },
        returns="FineTuningJob",
        doc="Start to train a model on a file of examples.",
    ),
    get(
        "retrieve",
        "/fine_tuning/jobs/{fine_tuning_job_id}",
        ids={"fine_tuning_job_id": _JOB},
        returns="FineTuningJob",
        doc="Look up a fine-tuning job, its status and the name of its model.",
    ),
    get(
        "list",
        "/fine_tuning/jobs",
        query={
            "after?": AFTER,
            "limit?": ("int", "Jobs per page; 20 by default."),
            "metadata?": ("dict[str, str] | None", "Only jobs that have these labels; `None` for jobs without any."),
        },
        returns="FineTuningJob",
        page="cursor",
        doc="List the fine-tuning jobs of your organization.",
    ),
    post(
        "cancel",
        "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
        ids={"fine_tuning_job_id": _JOB},
        returns="FineTuningJob",
        doc="Stop a fine-tuning job for good.",
    ),
    get(
        "list_events",
        "/fine_tuning/jobs/{fine_tuning_job_id}/events",
        ids={"fine_tuning_job_id": _JOB},
        query={"after?": AFTER, "limit?": ("int", "Events per page; 20 by default.")},
        returns="FineTuningJobEvent",
        page="cursor",
        doc="List what has happened in a fine-tuning job: messages and measurements.",
    ),
    post(
        "pause",
        "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
        ids={"fine_tuning_job_id": _JOB},
        returns="FineTuningJob",
        doc="Interrupt a fine-tuning job.",
    ),
    post(
        "resume",
        "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
        ids={"fine_tuning_job_id": _JOB},
        returns="FineTuningJob",
        doc="Let a paused fine-tuning job go on.",
    ),
    doc="The jobs that train models.",
    types="fine_tuning",
)

FINE_TUNING_JOBS_CHECKPOINTS = resource(
    "fine_tuning.jobs.checkpoints",
    get(
        "list",
        "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
        ids={"fine_tuning_job_id": _JOB},
        query={"after?": AFTER, "limit?": _LIMIT_OF_CHECKPOINTS},
        returns="FineTuningJobCheckpoint",
        page="cursor",
        doc="List the models that a fine-tuning job has saved on its way.",
    ),
    doc="The models that fine-tuning jobs save on their way.",
    types="fine_tuning.jobs",
)

FINE_TUNING_CHECKPOINTS = resource(
    "fine_tuning.checkpoints",
    get(
        "list",
        "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
        ids={"fine_tuning_job_id": _JOB},
        query={"after?": AFTER, "limit?": _LIMIT_OF_CHECKPOINTS},
        returns="jobs.FineTuningJobCheckpoint",
        page="cursor",
        source="contract",
        doc="List the checkpoints of a fine-tuning job; the same as `fine_tuning.jobs.checkpoints.list`.",
    ),
    doc="Saved models, and who may use them.",
    types="fine_tuning",
)

FINE_TUNING_CHECKPOINTS_PERMISSIONS = resource(
    "fine_tuning.checkpoints.permissions",
    post(
        "create",
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        ids={"fine_tuned_model_checkpoint": _CHECKPOINT},
        body={"project_ids": ("SequenceNotStr[str]", "IDs of the projects that may use the checkpoint.")},
        returns="PermissionCreateResponse",
        page="page",
        doc="Share a checkpoint with other projects of your organization; takes the key of an administrator.",
    ),
    get(
        "retrieve",
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        ids={"fine_tuned_model_checkpoint": _CHECKPOINT},
        query=_PERMISSIONS_QUERY,
        returns="PermissionRetrieveResponse",
        deprecated="Retrieve is deprecated. Please swap to the paginated list method instead.",
        doc="Look up the projects that may use a checkpoint, under the name of old for `list`.",
    ),
    get(
        "list",
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
        ids={"fine_tuned_model_checkpoint": _CHECKPOINT},
        query=_PERMISSIONS_QUERY,
        returns="PermissionListResponse",
        page="conversation_cursor",
        doc="List the projects that may use a checkpoint; takes the key of an administrator.",
    ),
    delete(
        "delete",
        "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
        ids={
            "fine_tuned_model_checkpoint": _CHECKPOINT,
            "permission_id": ("str", "ID of the permission to take back."),
        },
        returns="PermissionDeleteResponse",
        doc="Take back a project's permission to use a checkpoint; takes the key of an administrator.",
    ),
    doc="Which projects may use a checkpoint.",
    types="fine_tuning.checkpoints",
)

FINE_TUNING_ALPHA = resource("fine_tuning.alpha", doc="What is new in fine-tuning and may still change.")

FINE_TUNING_ALPHA_GRADERS = resource(
    "fine_tuning.alpha.graders",
    post(
        "run",
        "/fine_tuning/alpha/graders/run",
        body={
            "grader": ("grader_run_params.Grader", "The grader to try."),
            "model_sample": (
                "str",
                "The answer to grade, known to the grader as `sample.output_text` and, if JSON, `sample.output_json`.",
            ),
            "item?": ("object", "The example that the answer belongs to, which the grader knows as `item`."),
        },
        returns="GraderRunResponse",
        doc="Try a grader on one answer.",
    ),
    post(
        "validate",
        "/fine_tuning/alpha/graders/validate",
        body={"grader": ("grader_validate_params.Grader", "The grader to check.")},
        returns="GraderValidateResponse",
        doc="Check whether a grader is well formed, without running it.",
    ),
    doc="Graders, which tell reinforcement fine-tuning how good an answer is.",
    types="fine_tuning.alpha",
)
