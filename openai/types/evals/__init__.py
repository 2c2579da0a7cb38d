# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the runs of evaluations; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CreateEvalCompletionsRunDataSource": ".create_eval_completions_run_data_source",
        "CreateEvalCompletionsRunDataSourceParam": ".create_eval_completions_run_data_source_param",
        "CreateEvalJSONLRunDataSource": ".create_eval_jsonl_run_data_source",
        "CreateEvalJSONLRunDataSourceParam": ".create_eval_jsonl_run_data_source_param",
        "EvalAPIError": ".eval_api_error",
        "RunCancelResponse": ".run_cancel_response",
        "RunCreateParams": ".run_create_params",
        "RunCreateResponse": ".run_create_response",
        "RunDeleteResponse": ".run_delete_response",
        "RunListParams": ".run_list_params",
        "RunListResponse": ".run_list_response",
        "RunRetrieveResponse": ".run_retrieve_response",
    },
    modules=(
        "create_eval_completions_run_data_source",
        "create_eval_completions_run_data_source_param",
        "create_eval_jsonl_run_data_source",
        "create_eval_jsonl_run_data_source_param",
        "eval_api_error",
        "eval_run",
        "run_cancel_response",
        "run_create_params",
        "run_create_response",
        "run_delete_response",
        "run_list_params",
        "run_list_response",
        "run_retrieve_response",
        "runs",
    ),
)
