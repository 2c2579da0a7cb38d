from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RateLimitUpdateRateLimitParams"]


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """Arguments of `admin.organization.projects.rate_limits.update_rate_limit`."""

    project_id: Required[str]

    batch_1_day_max_input_tokens: int
    """Input tokens of batches a day; for some models only."""

    max_audio_megabytes_per_1_minute: int
    """For some models only."""

    max_images_per_1_minute: int
    """For some models only."""

    max_requests_per_1_day: int
    """For some models only."""

    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
