from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ..._types import SequenceNotStr
from .container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .inline_skill_param import InlineSkillParam
from .skill_reference_param import SkillReferenceParam

__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]

NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]
"""Which addresses a container may reach."""

Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]
"""A skill for a container: an uploaded one by its ID, or one given here."""


class ContainerAutoParam(TypedDict, total=False):
    """A container that the API makes for the request."""

    type: Required[Literal["container_auto"]]

    file_ids: SequenceNotStr[str]
    """At most 50 uploaded files to put into it."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: NetworkPolicy

    skills: Iterable[Skill]
    """At most 200."""
