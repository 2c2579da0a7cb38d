from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .._types import SequenceNotStr
from .responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from .responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from .responses.inline_skill_param import InlineSkillParam
from .responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]


class ExpiresAfter(TypedDict, total=False):
    """When a container is to be deleted."""

    anchor: Required[Literal["last_active_at"]]
    """The time starts anew with each use."""

    minutes: Required[int]


NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]
"""Which hosts the code in a container may reach."""

Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]
"""A skill for the container: one uploaded before, or a whole one."""


class ContainerCreateParams(TypedDict, total=False):
    """Arguments of `containers.create`."""

    name: Required[str]
    expires_after: ExpiresAfter

    file_ids: SequenceNotStr[str]
    """Uploaded files to copy into the container."""

    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """`1g` unless given."""

    network_policy: NetworkPolicy
    skills: Iterable[Skill]
