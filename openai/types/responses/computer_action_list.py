from typing import List

from .computer_action import ComputerAction

__all__ = ["ComputerActionList"]

ComputerActionList = List[ComputerAction]
"""Actions to be carried out in this order before the next screenshot."""
