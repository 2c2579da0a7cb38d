"""The smallest image, sound and film that programs take for one."""

from __future__ import annotations

import base64
import io
import wave

#: One white pixel.
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg==")
#: The first box of an MP4 file, which says that it is one, and no film.
MP4 = b"\x00\x00\x00\x14ftypisom\x00\x00\x02\x00isom"
#: Samples a second of the API's speech.
_RATE = 24_000


def silence(seconds: float) -> bytes:
    """Return 16-bit samples that are not heard."""
    return bytes(2 * round(_RATE * seconds))


def wav(samples: bytes) -> bytes:
    """Return 16-bit samples as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(_RATE)
        target.writeframes(samples)
    return file.getvalue()
