# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    grader_run_params as grader_run_params,
    grader_run_response as grader_run_response,
    grader_validate_params as grader_validate_params,
    grader_validate_response as grader_validate_response,
)
from .grader_run_params import GraderRunParams as GraderRunParams
from .grader_run_response import GraderRunResponse as GraderRunResponse
from .grader_validate_params import GraderValidateParams as GraderValidateParams
from .grader_validate_response import GraderValidateResponse as GraderValidateResponse
