from . import (
    batch as batch,
    batch_create_params as batch_create_params,
    batch_error as batch_error,
    batch_list_params as batch_list_params,
    batch_request_counts as batch_request_counts,
    batch_usage as batch_usage,
    chat as chat,
    chat_model as chat_model,
    completion as completion,
    completion_choice as completion_choice,
    completion_create_params as completion_create_params,
    completion_usage as completion_usage,
    create_embedding_response as create_embedding_response,
    embedding as embedding,
    embedding_create_params as embedding_create_params,
    embedding_model as embedding_model,
    file_create_params as file_create_params,
    file_deleted as file_deleted,
    file_list_params as file_list_params,
    file_object as file_object,
    file_purpose as file_purpose,
    model as model,
    model_deleted as model_deleted,
    moderation as moderation,
    moderation_create_params as moderation_create_params,
    moderation_create_response as moderation_create_response,
    moderation_image_url_input_param as moderation_image_url_input_param,
    moderation_model as moderation_model,
    moderation_multi_modal_input_param as moderation_multi_modal_input_param,
    moderation_text_input_param as moderation_text_input_param,
    shared as shared,
    shared_params as shared_params,
)
from .batch import Batch as Batch
from .batch_create_params import BatchCreateParams as BatchCreateParams
from .batch_error import BatchError as BatchError
from .batch_list_params import BatchListParams as BatchListParams
from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
from .batch_usage import BatchUsage as BatchUsage
from .chat.chat_completion import ChatCompletion as ChatCompletion
from .chat_model import ChatModel as ChatModel
from .completion import Completion as Completion
from .completion_choice import CompletionChoice as CompletionChoice
from .completion_create_params import CompletionCreateParams as CompletionCreateParams
from .completion_usage import CompletionUsage as CompletionUsage
from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from .embedding import Embedding as Embedding
from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
from .embedding_model import EmbeddingModel as EmbeddingModel
from .file_create_params import FileCreateParams as FileCreateParams
from .file_deleted import FileDeleted as FileDeleted
from .file_list_params import FileListParams as FileListParams
from .file_object import FileObject as FileObject
from .file_purpose import FilePurpose as FilePurpose
from .model import Model as Model
from .model_deleted import ModelDeleted as ModelDeleted
from .moderation import Moderation as Moderation
from .moderation_create_params import ModerationCreateParams as ModerationCreateParams
from .moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
from .moderation_image_url_input_param import ModerationImageURLInputParam as ModerationImageURLInputParam
from .moderation_model import ModerationModel as ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam as ModerationMultiModalInputParam
from .moderation_text_input_param import ModerationTextInputParam as ModerationTextInputParam
from .shared.function_definition import FunctionDefinition as FunctionDefinition
from .shared.function_parameters import FunctionParameters as FunctionParameters
from .shared.metadata import Metadata as Metadata
from .shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from .shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from .shared.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .shared.response_format_text import ResponseFormatText as ResponseFormatText
