# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    create_eval_completions_run_data_source as create_eval_completions_run_data_source,
    create_eval_completions_run_data_source_param as create_eval_completions_run_data_source_param,
    create_eval_jsonl_run_data_source as create_eval_jsonl_run_data_source,
    create_eval_jsonl_run_data_source_param as create_eval_jsonl_run_data_source_param,
    eval_api_error as eval_api_error,
    eval_run as eval_run,
    run_cancel_response as run_cancel_response,
    run_create_params as run_create_params,
    run_create_response as run_create_response,
    run_delete_response as run_delete_response,
    run_list_params as run_list_params,
    run_list_response as run_list_response,
    run_retrieve_response as run_retrieve_response,
    runs as runs,
)
from .create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
)
from .create_eval_completions_run_data_source_param import (
    CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
)
from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
from .create_eval_jsonl_run_data_source_param import (
    CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
)
from .eval_api_error import EvalAPIError as EvalAPIError
from .run_cancel_response import RunCancelResponse as RunCancelResponse
from .run_create_params import RunCreateParams as RunCreateParams
from .run_create_response import RunCreateResponse as RunCreateResponse
from .run_delete_response import RunDeleteResponse as RunDeleteResponse
from .run_list_params import RunListParams as RunListParams
from .run_list_response import RunListResponse as RunListResponse
from .run_retrieve_response import RunRetrieveResponse as RunRetrieveResponse
