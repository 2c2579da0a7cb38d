"""What holds for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import hypothesis
import pytest

# On the build server the same examples every time: what a new one finds is for whoever runs the tests at their desk.
hypothesis.settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    hypothesis.settings.load_profile("ci")


@pytest.fixture(scope="session", autouse=True)
def _away_from_the_checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    # A program that a test starts would import the checkout that it stands in, which has no `openai.endpoints`.
    before = os.getcwd()
    os.chdir(tmp_path_factory.mktemp("elsewhere"))
    yield
    os.chdir(before)
