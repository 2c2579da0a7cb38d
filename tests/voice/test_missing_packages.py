"""What is said where numpy, sounddevice or PortAudio is missing, and that nothing is loaded before it is used."""

from __future__ import annotations

import importlib.abc
import pickle
import subprocess
import sys
from typing import Any, Callable

import pytest

from openai import OpenAIError
from openai._extras import has_numpy, numpy, pandas, sounddevice
from openai._extras._common import MissingDependencyError, format_instructions
from openai.helpers import LocalAudioPlayer, Microphone

PACKAGES = ("numpy", "pandas", "sounddevice")


class Failing(importlib.abc.MetaPathFinder):
    """Lets the import of a package fail."""

    def __init__(self, package: str, error: Exception) -> None:
        self.package = package
        self.error = error

    def find_spec(self, name: str, path: Any, target: Any = None) -> None:
        if name == self.package:
            raise self.error


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def without(package: str, error: Any = None) -> None:
        for name in list(sys.modules):
            if name.partition(".")[0] == package:
                monkeypatch.delitem(sys.modules, name)
        missing = ModuleNotFoundError(f"No module named {package!r}", name=package)
        monkeypatch.setattr(sys, "meta_path", [Failing(package, error or missing), *sys.meta_path])

    return without


@pytest.mark.parametrize("make", [Microphone, LocalAudioPlayer])
def test_without_numpy_the_error_names_the_command(without: Any, make: Any) -> None:
    without("numpy")
    words = r'^numpy is not installed.*: pip install "openai\[voice-helpers\]"$'
    with pytest.raises(ImportError, match=words) as raised:
        make()
    # Programs for the official library catch it as this.
    assert isinstance(raised.value, OpenAIError)
    assert isinstance(raised.value.__cause__, ModuleNotFoundError)


@pytest.mark.parametrize(
    "use",
    [
        lambda numpy: Microphone(timeout=1).record(),
        lambda numpy: LocalAudioPlayer().play(numpy.zeros(9, "int16")),
    ],
    ids=["record", "play"],
)
@pytest.mark.parametrize(
    ("error", "words"),
    [
        (None, r'^sounddevice is not installed.*: pip install "openai\[voice-helpers\]"$'),
        (OSError("PortAudio library not found"), r"PortAudio library not found\): install it, .*libportaudio2"),
        (ImportError("bad cffi"), "sounddevice is installed but cannot be imported: bad cffi"),
        (RuntimeError("Error initializing PortAudio"), "could not start: Error initializing PortAudio"),
    ],
    ids=["not installed", "no PortAudio", "broken", "PortAudio fails"],
)
def test_without_sound_the_error_says_what_to_do(without: Any, run: Any, use: Any, error: Any, words: str) -> None:
    numpy = pytest.importorskip("numpy", reason="needs the extra voice-helpers")
    without("sounddevice", error)
    with pytest.raises(OpenAIError, match=words) as raised:
        run(use(numpy))
    assert isinstance(raised.value, ImportError) == (not isinstance(error, RuntimeError))
    assert raised.value.__cause__ is not None


def test_a_package_of_a_package_that_is_missing_is_named(without: Any) -> None:
    without("pandas", ModuleNotFoundError("No module named 'pytz'", name="pytz"))
    with pytest.raises(ImportError, match="pandas is installed but cannot be imported: No module named 'pytz'"):
        print(pandas.DataFrame)


def test_pandas_comes_with_an_extra_of_its_own(without: Any) -> None:
    without("pandas")
    with pytest.raises(MissingDependencyError, match=r'pip install "openai\[datalib\]"'):
        print(pandas.DataFrame)


def test_whether_numpy_is_there_can_be_asked(without: Any) -> None:
    pytest.importorskip("numpy", reason="needs the extra voice-helpers")
    assert has_numpy()
    without("numpy")
    assert not has_numpy()


def test_the_stand_ins_are_what_they_stand_for(device: Any) -> None:
    import numpy as real

    assert numpy.int16 is real.int16
    assert repr(numpy) == repr(real)
    assert sounddevice.CallbackStop is device.CallbackStop


def test_the_error_pickles() -> None:
    error = MissingDependencyError(format_instructions(library="numpy", extra="voice-helpers"))
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_importing_loads_none_of_them() -> None:
    program = (
        "import sys; from openai.helpers import Microphone, LocalAudioPlayer; import openai._extras; "
        f"print(*{{*{PACKAGES}, 'httpx'}} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
