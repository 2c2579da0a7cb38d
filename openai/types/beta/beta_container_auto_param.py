from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
from .beta_inline_skill_param import BetaInlineSkillParam
from .beta_skill_reference_param import BetaSkillReferenceParam

__all__ = ["BetaContainerAutoParam", "NetworkPolicy", "Skill"]

NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]
"""Which addresses a container may reach."""

Skill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]
"""A skill for a container: an uploaded one by its ID, or one given here."""


class BetaContainerAutoParam(TypedDict, total=False):
    """A container that the API makes for the request."""

    type: Required[Literal["container_auto"]]

    file_ids: SequenceNotStr[str]
    """At most 50 uploaded files to put into it."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NetworkPolicy

    skills: Iterable[Skill]
    """At most 200."""
