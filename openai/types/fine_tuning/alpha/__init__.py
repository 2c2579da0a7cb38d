# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of trying out graders; a name loads its module on first use."""

from ...._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GraderRunParams": ".grader_run_params",
        "GraderRunResponse": ".grader_run_response",
        "GraderValidateParams": ".grader_validate_params",
        "GraderValidateResponse": ".grader_validate_response",
    },
    modules=(
        "grader_run_params",
        "grader_run_response",
        "grader_validate_params",
        "grader_validate_response",
    ),
)
