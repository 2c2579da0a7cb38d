from typing import Annotated, Union

from .._model.base import Discriminator
from .image_gen_completed_event import ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent

__all__ = ["ImageGenStreamEvent"]

ImageGenStreamEvent = Annotated[Union[ImageGenPartialImageEvent, ImageGenCompletedEvent], Discriminator("type")]
"""One event of a streamed image."""
