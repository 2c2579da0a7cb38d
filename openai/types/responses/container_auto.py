from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from .container_network_policy_disabled import ContainerNetworkPolicyDisabled
from .inline_skill import InlineSkill
from .skill_reference import SkillReference

__all__ = ["ContainerAuto", "NetworkPolicy", "Skill"]

NetworkPolicy = Annotated[Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], Discriminator("type")]
"""Which addresses a container may reach."""

Skill = Annotated[Union[SkillReference, InlineSkill], Discriminator("type")]
"""A skill for a container: an uploaded one by its ID, or one given here."""


class ContainerAuto(BaseModel):
    """A container that the API makes for the request."""

    type: Literal["container_auto"]

    file_ids: Optional[List[str]] = None
    """At most 50 uploaded files to put into it."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None

    skills: Optional[List[Skill]] = None
    """At most 200."""
