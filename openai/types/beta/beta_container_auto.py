from typing import Annotated, List, Literal, Optional, Union

from ..._model.base import BaseModel, Discriminator
from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from .beta_inline_skill import BetaInlineSkill
from .beta_skill_reference import BetaSkillReference

__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill"]

NetworkPolicy = Annotated[
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist], Discriminator("type")
]
"""Which addresses a container may reach."""

Skill = Annotated[Union[BetaSkillReference, BetaInlineSkill], Discriminator("type")]
"""A skill for a container: an uploaded one by its ID, or one given here."""


class BetaContainerAuto(BaseModel):
    """A container that the API makes for the request."""

    type: Literal["container_auto"]

    file_ids: Optional[List[str]] = None
    """At most 50 uploaded files to put into it."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: Optional[NetworkPolicy] = None

    skills: Optional[List[Skill]] = None
    """At most 200."""
