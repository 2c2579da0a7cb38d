"""Content provenance checks: was this image or sound made here?"""

from __future__ import annotations

from ._row import post, resource

CONTENT_PROVENANCE_CHECKS = resource(
    "content_provenance_checks",
    post(
        "create",
        "/content_provenance_checks",
        files={"file": ("FileTypes", "The image or sound file to look into.")},
        returns="ContentProvenanceCheck",
        doc="Look in a file for marks that models of the API leave; that there are none proves nothing.",
    ),
    doc="Checks of images and sounds for marks of the models that made them.",
)
