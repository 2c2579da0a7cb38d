# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .admin.admin import (
    Admin as Admin,
    AdminWithRawResponse as AdminWithRawResponse,
    AdminWithStreamingResponse as AdminWithStreamingResponse,
    AsyncAdmin as AsyncAdmin,
    AsyncAdminWithRawResponse as AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse as AsyncAdminWithStreamingResponse,
)
from .audio.audio import (
    AsyncAudio as AsyncAudio,
    AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
    Audio as Audio,
    AudioWithRawResponse as AudioWithRawResponse,
    AudioWithStreamingResponse as AudioWithStreamingResponse,
)
from .batches import (
    AsyncBatches as AsyncBatches,
    AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse,
    AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse,
    Batches as Batches,
    BatchesWithRawResponse as BatchesWithRawResponse,
    BatchesWithStreamingResponse as BatchesWithStreamingResponse,
)
from .beta.beta import (
    AsyncBeta as AsyncBeta,
    AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
    AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
    Beta as Beta,
    BetaWithRawResponse as BetaWithRawResponse,
    BetaWithStreamingResponse as BetaWithStreamingResponse,
)
from .chat.chat import (
    AsyncChat as AsyncChat,
    AsyncChatWithRawResponse as AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
    Chat as Chat,
    ChatWithRawResponse as ChatWithRawResponse,
    ChatWithStreamingResponse as ChatWithStreamingResponse,
)
from .completions import (
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
    Completions as Completions,
    CompletionsWithRawResponse as CompletionsWithRawResponse,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
)
from .containers.containers import (
    AsyncContainers as AsyncContainers,
    AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
    Containers as Containers,
    ContainersWithRawResponse as ContainersWithRawResponse,
    ContainersWithStreamingResponse as ContainersWithStreamingResponse,
)
from .content_provenance_checks import (
    AsyncContentProvenanceChecks as AsyncContentProvenanceChecks,
    AsyncContentProvenanceChecksWithRawResponse as AsyncContentProvenanceChecksWithRawResponse,
    AsyncContentProvenanceChecksWithStreamingResponse as AsyncContentProvenanceChecksWithStreamingResponse,
    ContentProvenanceChecks as ContentProvenanceChecks,
    ContentProvenanceChecksWithRawResponse as ContentProvenanceChecksWithRawResponse,
    ContentProvenanceChecksWithStreamingResponse as ContentProvenanceChecksWithStreamingResponse,
)
from .conversations.conversations import (
    AsyncConversations as AsyncConversations,
    AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
    Conversations as Conversations,
    ConversationsWithRawResponse as ConversationsWithRawResponse,
    ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
)
from .embeddings import (
    AsyncEmbeddings as AsyncEmbeddings,
    AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse,
    AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse,
    Embeddings as Embeddings,
    EmbeddingsWithRawResponse as EmbeddingsWithRawResponse,
    EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse,
)
from .evals.evals import (
    AsyncEvals as AsyncEvals,
    AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
    Evals as Evals,
    EvalsWithRawResponse as EvalsWithRawResponse,
    EvalsWithStreamingResponse as EvalsWithStreamingResponse,
)
from .files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
from .fine_tuning.fine_tuning import (
    AsyncFineTuning as AsyncFineTuning,
    AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
    FineTuning as FineTuning,
    FineTuningWithRawResponse as FineTuningWithRawResponse,
    FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
)
from .images import (
    AsyncImages as AsyncImages,
    AsyncImagesWithRawResponse as AsyncImagesWithRawResponse,
    AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse,
    Images as Images,
    ImagesWithRawResponse as ImagesWithRawResponse,
    ImagesWithStreamingResponse as ImagesWithStreamingResponse,
)
from .models import (
    AsyncModels as AsyncModels,
    AsyncModelsWithRawResponse as AsyncModelsWithRawResponse,
    AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse,
    Models as Models,
    ModelsWithRawResponse as ModelsWithRawResponse,
    ModelsWithStreamingResponse as ModelsWithStreamingResponse,
)
from .moderations import (
    AsyncModerations as AsyncModerations,
    AsyncModerationsWithRawResponse as AsyncModerationsWithRawResponse,
    AsyncModerationsWithStreamingResponse as AsyncModerationsWithStreamingResponse,
    Moderations as Moderations,
    ModerationsWithRawResponse as ModerationsWithRawResponse,
    ModerationsWithStreamingResponse as ModerationsWithStreamingResponse,
)
from .realtime.realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)
from .responses.responses import (
    AsyncResponses as AsyncResponses,
    AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse,
    Responses as Responses,
    ResponsesWithRawResponse as ResponsesWithRawResponse,
    ResponsesWithStreamingResponse as ResponsesWithStreamingResponse,
)
from .skills.skills import (
    AsyncSkills as AsyncSkills,
    AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
    Skills as Skills,
    SkillsWithRawResponse as SkillsWithRawResponse,
    SkillsWithStreamingResponse as SkillsWithStreamingResponse,
)
from .uploads.uploads import (
    AsyncUploads as AsyncUploads,
    AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
    Uploads as Uploads,
    UploadsWithRawResponse as UploadsWithRawResponse,
    UploadsWithStreamingResponse as UploadsWithStreamingResponse,
)
from .vector_stores.vector_stores import (
    AsyncVectorStores as AsyncVectorStores,
    AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
    VectorStores as VectorStores,
    VectorStoresWithRawResponse as VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
)
from .videos import (
    AsyncVideos as AsyncVideos,
    AsyncVideosWithRawResponse as AsyncVideosWithRawResponse,
    AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse,
    Videos as Videos,
    VideosWithRawResponse as VideosWithRawResponse,
    VideosWithStreamingResponse as VideosWithStreamingResponse,
)
from .webhooks.webhooks import (
    AsyncWebhooks as AsyncWebhooks,
    AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
    Webhooks as Webhooks,
    WebhooksWithRawResponse as WebhooksWithRawResponse,
    WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
)
