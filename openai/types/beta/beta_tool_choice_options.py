from typing import Literal

__all__ = ["BetaToolChoiceOptions"]

BetaToolChoiceOptions = Literal["none", "auto", "required"]
"""`none`: no calls; `auto`: as the model likes; `required`: at least one."""
