from typing import List

from .response_input_content import ResponseInputContent

__all__ = ["ResponseInputMessageContentList"]

ResponseInputMessageContentList = List[ResponseInputContent]
"""The parts of a message: texts, images and files."""
