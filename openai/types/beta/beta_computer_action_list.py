from typing import List

from .beta_computer_action import BetaComputerAction

__all__ = ["BetaComputerActionList"]

BetaComputerActionList = List[BetaComputerAction]
"""Actions to be carried out in this order before the next screenshot."""
