from typing import Annotated, Union

from .._model.base import Discriminator
from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

__all__ = ["FileChunkingStrategy"]

FileChunkingStrategy = Annotated[
    Union[StaticFileChunkingStrategyObject, OtherFileChunkingStrategyObject], Discriminator("type")
]
"""How the text of a file was cut into chunks."""
