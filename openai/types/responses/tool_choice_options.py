from typing import Literal

__all__ = ["ToolChoiceOptions"]

ToolChoiceOptions = Literal["none", "auto", "required"]
"""`none`: no calls; `auto`: as the model likes; `required`: at least one."""
