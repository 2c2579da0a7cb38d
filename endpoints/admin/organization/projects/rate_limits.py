"""Rate limits: how much a project may ask of each model."""

from __future__ import annotations

from ...._params import AFTER
from ..._row import get, post, resource
from .._params import BEFORE
from ._params import PROJECT_ID

ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS = resource(
    "admin.organization.projects.rate_limits",
    get(
        "list_rate_limits",
        "/organization/projects/{project_id}/rate_limits",
        ids={"project_id": PROJECT_ID},
        query={
            "after?": AFTER,
            "before?": BEFORE,
            "limit?": ("int", "Rate limits per page; 100 by default."),
        },
        returns="ProjectRateLimit",
        page="conversation_cursor",
        doc="List a project's limits, model by model.",
    ),
    post(
        "update_rate_limit",
        "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
        ids={"project_id": PROJECT_ID, "rate_limit_id": ("str", "ID of the limits, which are those of one model.")},
        body={
            "batch_1_day_max_input_tokens?": (
                "int",
                "Input tokens of batches per day, where the model has such a limit.",
            ),
            "max_audio_megabytes_per_1_minute?": (
                "int",
                "Megabytes of audio per minute, where the model has such a limit.",
            ),
            "max_images_per_1_minute?": ("int", "Images per minute, where the model has such a limit."),
            "max_requests_per_1_day?": ("int", "Requests per day, where the model has such a limit."),
            "max_requests_per_1_minute?": ("int", "Requests per minute."),
            "max_tokens_per_1_minute?": ("int", "Tokens per minute."),
        },
        returns="ProjectRateLimit",
        doc="Change a project's limits for a model.",
    ),
    doc="How much a project may ask of each model.",
    types="admin.organization.projects",
)
