from typing import List

from .beta_response_input_content import BetaResponseInputContent

__all__ = ["BetaResponseInputMessageContentList"]

BetaResponseInputMessageContentList = List[BetaResponseInputContent]
"""The parts of a message: texts, images and files."""
