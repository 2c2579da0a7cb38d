# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    admin as admin,
    audio as audio,
    audio_model as audio_model,
    audio_response_format as audio_response_format,
    auto_file_chunking_strategy_param as auto_file_chunking_strategy_param,
    batch as batch,
    batch_create_params as batch_create_params,
    batch_error as batch_error,
    batch_list_params as batch_list_params,
    batch_request_counts as batch_request_counts,
    batch_usage as batch_usage,
    beta as beta,
    chat as chat,
    chat_model as chat_model,
    completion as completion,
    completion_choice as completion_choice,
    completion_create_params as completion_create_params,
    completion_usage as completion_usage,
    container as container,
    container_create_params as container_create_params,
    container_create_response as container_create_response,
    container_list_params as container_list_params,
    container_list_response as container_list_response,
    container_retrieve_response as container_retrieve_response,
    containers as containers,
    content_provenance_check as content_provenance_check,
    content_provenance_check_create_params as content_provenance_check_create_params,
    conversations as conversations,
    create_embedding_response as create_embedding_response,
    deleted_skill as deleted_skill,
    embedding as embedding,
    embedding_create_params as embedding_create_params,
    embedding_model as embedding_model,
    eval as eval,
    eval_create_params as eval_create_params,
    eval_create_response as eval_create_response,
    eval_custom_data_source_config as eval_custom_data_source_config,
    eval_delete_response as eval_delete_response,
    eval_list_params as eval_list_params,
    eval_list_response as eval_list_response,
    eval_retrieve_response as eval_retrieve_response,
    eval_stored_completions_data_source_config as eval_stored_completions_data_source_config,
    eval_update_params as eval_update_params,
    eval_update_response as eval_update_response,
    evals as evals,
    file_chunking_strategy as file_chunking_strategy,
    file_chunking_strategy_param as file_chunking_strategy_param,
    file_content as file_content,
    file_create_params as file_create_params,
    file_deleted as file_deleted,
    file_list_params as file_list_params,
    file_object as file_object,
    file_purpose as file_purpose,
    fine_tuning as fine_tuning,
    graders as graders,
    image as image,
    image_create_variation_params as image_create_variation_params,
    image_edit_completed_event as image_edit_completed_event,
    image_edit_params as image_edit_params,
    image_edit_partial_image_event as image_edit_partial_image_event,
    image_edit_stream_event as image_edit_stream_event,
    image_gen_completed_event as image_gen_completed_event,
    image_gen_partial_image_event as image_gen_partial_image_event,
    image_gen_stream_event as image_gen_stream_event,
    image_generate_params as image_generate_params,
    image_input_reference_param as image_input_reference_param,
    image_model as image_model,
    images_response as images_response,
    model as model,
    model_deleted as model_deleted,
    moderation as moderation,
    moderation_create_params as moderation_create_params,
    moderation_create_response as moderation_create_response,
    moderation_image_url_input_param as moderation_image_url_input_param,
    moderation_model as moderation_model,
    moderation_multi_modal_input_param as moderation_multi_modal_input_param,
    moderation_text_input_param as moderation_text_input_param,
    other_file_chunking_strategy_object as other_file_chunking_strategy_object,
    realtime as realtime,
    responses as responses,
    shared as shared,
    shared_params as shared_params,
    skill as skill,
    skill_create_params as skill_create_params,
    skill_list as skill_list,
    skill_list_params as skill_list_params,
    skill_update_params as skill_update_params,
    skills as skills,
    static_file_chunking_strategy as static_file_chunking_strategy,
    static_file_chunking_strategy_object as static_file_chunking_strategy_object,
    static_file_chunking_strategy_object_param as static_file_chunking_strategy_object_param,
    static_file_chunking_strategy_param as static_file_chunking_strategy_param,
    upload as upload,
    upload_complete_params as upload_complete_params,
    upload_create_params as upload_create_params,
    uploads as uploads,
    vector_store as vector_store,
    vector_store_create_params as vector_store_create_params,
    vector_store_deleted as vector_store_deleted,
    vector_store_list_params as vector_store_list_params,
    vector_store_search_params as vector_store_search_params,
    vector_store_search_response as vector_store_search_response,
    vector_store_update_params as vector_store_update_params,
    vector_stores as vector_stores,
    video as video,
    video_create_character_params as video_create_character_params,
    video_create_character_response as video_create_character_response,
    video_create_error as video_create_error,
    video_create_params as video_create_params,
    video_delete_response as video_delete_response,
    video_download_content_params as video_download_content_params,
    video_edit_params as video_edit_params,
    video_extend_params as video_extend_params,
    video_get_character_response as video_get_character_response,
    video_list_params as video_list_params,
    video_model as video_model,
    video_model_param as video_model_param,
    video_remix_params as video_remix_params,
    video_seconds as video_seconds,
    video_size as video_size,
    webhooks as webhooks,
    websocket_connection_options as websocket_connection_options,
    websocket_reconnection as websocket_reconnection,
)
from .audio_model import AudioModel as AudioModel
from .audio_response_format import AudioResponseFormat as AudioResponseFormat
from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam
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
from .container import Container as Container
from .container_create_params import ContainerCreateParams as ContainerCreateParams
from .container_create_response import ContainerCreateResponse as ContainerCreateResponse
from .container_list_params import ContainerListParams as ContainerListParams
from .container_list_response import ContainerListResponse as ContainerListResponse
from .container_retrieve_response import ContainerRetrieveResponse as ContainerRetrieveResponse
from .containers.container_file import ContainerFile as ContainerFile
from .containers.container_file_deleted import ContainerFileDeleted as ContainerFileDeleted
from .content_provenance_check import ContentProvenanceCheck as ContentProvenanceCheck
from .content_provenance_check_create_params import (
    ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
)
from .conversations.conversation import ConversationItemDeleted as ConversationItemDeleted
from .conversations.conversation_deleted_resource import ConversationDeleted as ConversationDeleted
from .create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
from .deleted_skill import DeletedSkill as DeletedSkill
from .embedding import Embedding as Embedding
from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
from .embedding_model import EmbeddingModel as EmbeddingModel
from .eval import Eval as Eval
from .eval_create_params import EvalCreateParams as EvalCreateParams
from .eval_create_response import EvalCreateResponse as EvalCreateResponse
from .eval_custom_data_source_config import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig
from .eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
from .eval_list_params import EvalListParams as EvalListParams
from .eval_list_response import EvalListResponse as EvalListResponse
from .eval_retrieve_response import EvalRetrieveResponse as EvalRetrieveResponse
from .eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
)
from .eval_update_params import EvalUpdateParams as EvalUpdateParams
from .eval_update_response import EvalUpdateResponse as EvalUpdateResponse
from .evals.eval_run import EvalRun as EvalRun
from .file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
from .file_chunking_strategy_param import FileChunkingStrategyParam as FileChunkingStrategyParam
from .file_content import FileContent as FileContent
from .file_create_params import FileCreateParams as FileCreateParams
from .file_deleted import FileDeleted as FileDeleted
from .file_list_params import FileListParams as FileListParams
from .file_object import FileObject as FileObject
from .file_purpose import FilePurpose as FilePurpose
from .image import Image as Image
from .image_create_variation_params import ImageCreateVariationParams as ImageCreateVariationParams
from .image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
from .image_edit_params import ImageEditParams as ImageEditParams
from .image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
from .image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
from .image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
from .image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
from .image_generate_params import ImageGenerateParams as ImageGenerateParams
from .image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam
from .image_model import ImageModel as ImageModel
from .images_response import ImagesResponse as ImagesResponse
from .model import Model as Model
from .model_deleted import ModelDeleted as ModelDeleted
from .moderation import Moderation as Moderation
from .moderation_create_params import ModerationCreateParams as ModerationCreateParams
from .moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
from .moderation_image_url_input_param import ModerationImageURLInputParam as ModerationImageURLInputParam
from .moderation_model import ModerationModel as ModerationModel
from .moderation_multi_modal_input_param import ModerationMultiModalInputParam as ModerationMultiModalInputParam
from .moderation_text_input_param import ModerationTextInputParam as ModerationTextInputParam
from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject
from .realtime.call import Call as Call
from .realtime.client_secret_create_response import ClientSecret as ClientSecret
from .responses.response_deleted import ResponseDeleted as ResponseDeleted
from .responses.response_input_item_deleted import ResponseInputItemDeleted as ResponseInputItemDeleted
from .responses.response_input_token import ResponseInputToken as ResponseInputToken
from .responses.response_input_token_deleted import ResponseInputTokenDeleted as ResponseInputTokenDeleted
from .shared.all_models import AllModels as AllModels
from .shared.comparison_filter import ComparisonFilter as ComparisonFilter
from .shared.compound_filter import CompoundFilter as CompoundFilter
from .shared.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
from .shared.error_object import ErrorObject as ErrorObject
from .shared.function_definition import FunctionDefinition as FunctionDefinition
from .shared.function_parameters import FunctionParameters as FunctionParameters
from .shared.metadata import Metadata as Metadata
from .shared.oauth_error_code import OAuthErrorCode as OAuthErrorCode
from .shared.reasoning import Reasoning as Reasoning
from .shared.reasoning_effort import ReasoningEffort as ReasoningEffort
from .shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
from .shared.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
from .shared.response_format_text import ResponseFormatText as ResponseFormatText
from .shared.response_format_text_grammar import ResponseFormatTextGrammar as ResponseFormatTextGrammar
from .shared.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
from .shared.responses_model import ResponsesModel as ResponsesModel
from .skill import Skill as Skill
from .skill_create_params import SkillCreateParams as SkillCreateParams
from .skill_list import SkillList as SkillList
from .skill_list_params import SkillListParams as SkillListParams
from .skill_update_params import SkillUpdateParams as SkillUpdateParams
from .static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject
from .static_file_chunking_strategy_object_param import (
    StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
)
from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam
from .upload import Upload as Upload
from .upload_complete_params import UploadCompleteParams as UploadCompleteParams
from .upload_create_params import UploadCreateParams as UploadCreateParams
from .vector_store import VectorStore as VectorStore
from .vector_store_create_params import VectorStoreCreateParams as VectorStoreCreateParams
from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
from .vector_store_list_params import VectorStoreListParams as VectorStoreListParams
from .vector_store_search_params import VectorStoreSearchParams as VectorStoreSearchParams
from .vector_store_search_response import VectorStoreSearchResponse as VectorStoreSearchResponse
from .vector_store_update_params import VectorStoreUpdateParams as VectorStoreUpdateParams
from .video import Video as Video
from .video_create_character_params import VideoCreateCharacterParams as VideoCreateCharacterParams
from .video_create_character_response import VideoCreateCharacterResponse as VideoCreateCharacterResponse
from .video_create_error import VideoCreateError as VideoCreateError
from .video_create_params import VideoCreateParams as VideoCreateParams
from .video_delete_response import VideoDeleteResponse as VideoDeleteResponse
from .video_download_content_params import VideoDownloadContentParams as VideoDownloadContentParams
from .video_edit_params import VideoEditParams as VideoEditParams
from .video_extend_params import VideoExtendParams as VideoExtendParams
from .video_get_character_response import VideoGetCharacterResponse as VideoGetCharacterResponse
from .video_list_params import VideoListParams as VideoListParams
from .video_model import VideoModel as VideoModel
from .video_model_param import VideoModelParam as VideoModelParam
from .video_remix_params import VideoRemixParams as VideoRemixParams
from .video_seconds import VideoSeconds as VideoSeconds
from .video_size import VideoSize as VideoSize
from .websocket_connection_options import (
    WebSocketConnectionOptions as WebSocketConnectionOptions,
    WebsocketConnectionOptions as WebsocketConnectionOptions,
)
from .websocket_reconnection import (
    ReconnectingEvent as ReconnectingEvent,
    ReconnectingOverrides as ReconnectingOverrides,
)
