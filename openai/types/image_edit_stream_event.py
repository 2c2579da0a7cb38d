from typing import Annotated, Union

from .._model.base import Discriminator
from .image_edit_completed_event import ImageEditCompletedEvent
from .image_edit_partial_image_event import ImageEditPartialImageEvent

__all__ = ["ImageEditStreamEvent"]

ImageEditStreamEvent = Annotated[Union[ImageEditPartialImageEvent, ImageEditCompletedEvent], Discriminator("type")]
"""One event of a streamed edit."""
