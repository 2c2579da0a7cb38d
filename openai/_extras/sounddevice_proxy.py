"""sounddevice, once it is used; importing it starts PortAudio, which looks at every sound device."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

from .._exceptions import OpenAIError
from .._support.proxy import LazyProxy
from ._common import MissingDependencyError, format_instructions, load

SOUNDDEVICE_INSTRUCTIONS = format_instructions(library="sounddevice", extra="voice-helpers")
#: sounddevice's packages for Windows and macOS bring PortAudio along; those for other systems look for it.
_NO_PORTAUDIO = (
    "sounddevice is installed, but the PortAudio library that it uses could not be loaded ({error}): install it, on "
    "Debian and Ubuntu with `apt install libportaudio2`, on Fedora with `dnf install portaudio`, on macOS with "
    "`brew install portaudio`"
)


class SounddeviceProxy(LazyProxy[Any]):
    """Stands for sounddevice."""

    @override
    def __load__(self) -> Any:
        try:
            return load("sounddevice", SOUNDDEVICE_INSTRUCTIONS)
        except MissingDependencyError:
            raise
        except OSError as error:
            raise MissingDependencyError(_NO_PORTAUDIO.format(error=error)) from error
        except Exception as error:
            # Its own error class went with the module that could not be imported.
            raise OpenAIError(f"PortAudio, which sounddevice uses, could not start: {error}") from error


# It has no types of its own.
sounddevice: Any = SounddeviceProxy()
