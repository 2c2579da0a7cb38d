"""Streams of PortAudio, opened with errors that say what to do, and closed whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from .._exceptions import OpenAIError
from .._extras import sounddevice

#: Samples a second of the API's raw audio, in and out.
SAMPLE_RATE = 24000

_NAMES = {"input": "microphone", "output": "loudspeaker"}
#: Which device sounddevice takes, and how to choose another.
_WHICH = "`python -m sounddevice` lists the devices, and `sounddevice.default.device` chooses one"


class SoundError(OpenAIError):
    """A sound device is missing, cannot do what is wanted of it, or stopped."""


def check_devices() -> None:
    """Find out whether there are a microphone and a loudspeaker.

    Raises:
        MissingDependencyError: sounddevice or PortAudio is not installed.
        SoundError: one of them is missing.
    """
    for kind in ("input", "output"):
        try:
            sounddevice.query_devices(kind=kind)
        except OpenAIError:
            raise
        except Exception as error:
            raise _missing(kind, error) from error


@contextmanager
def running(kind: str, **settings: Any) -> Iterator[Any]:
    """Open and start a stream on the default device, and close it at the end; what it has not played yet is dropped.

    PortAudio opens and closes streams in one thread at a time, so this belongs in the event loop's thread, although it
    takes some milliseconds.

    Args:
        kind: ``input`` or ``output``.
        settings: for sounddevice's stream.

    Raises:
        MissingDependencyError: sounddevice or PortAudio is not installed.
        SoundError: there is no such device, or it cannot do what the settings ask for.
    """
    make = sounddevice.InputStream if kind == "input" else sounddevice.OutputStream
    with ExitStack() as stack:
        try:
            stream = make(**settings)
            stack.callback(stream.close)
            stream.start()
        except Exception as error:
            raise _explained(kind, settings, error) from error
        yield stream


def _explained(kind: str, settings: dict[str, Any], error: Exception) -> SoundError:
    try:
        sounddevice.query_devices(kind=kind)
    except Exception:
        return _missing(kind, error)
    wanted = f"{settings['samplerate']} Hz, {settings['channels']} channel(s)"
    return SoundError(f"The {_NAMES[kind]} could not be opened with {wanted}: {error}; {_WHICH}.")


def _missing(kind: str, error: Exception) -> SoundError:
    return SoundError(f"No {_NAMES[kind]} was found ({error}); {_WHICH}.")


def check_callback(name: str, function: object) -> None:
    """Refuse what cannot be called.

    Raises:
        TypeError: it is neither a function nor ``None``.
    """
    if function is not None and not callable(function):
        raise TypeError(f"{name} must be a function without params or None, not {type(function).__name__}")
