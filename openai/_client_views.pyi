# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from ._calls.views import View
from .resources.admin import (
    AdminWithRawResponse,
    AdminWithStreamingResponse,
    AsyncAdminWithRawResponse,
    AsyncAdminWithStreamingResponse,
)
from .resources.audio import (
    AsyncAudioWithRawResponse,
    AsyncAudioWithStreamingResponse,
    AudioWithRawResponse,
    AudioWithStreamingResponse,
)
from .resources.batches import (
    AsyncBatchesWithRawResponse,
    AsyncBatchesWithStreamingResponse,
    BatchesWithRawResponse,
    BatchesWithStreamingResponse,
)
from .resources.beta import (
    AsyncBetaWithRawResponse,
    AsyncBetaWithStreamingResponse,
    BetaWithRawResponse,
    BetaWithStreamingResponse,
)
from .resources.chat import (
    AsyncChatWithRawResponse,
    AsyncChatWithStreamingResponse,
    ChatWithRawResponse,
    ChatWithStreamingResponse,
)
from .resources.completions import (
    AsyncCompletionsWithRawResponse,
    AsyncCompletionsWithStreamingResponse,
    CompletionsWithRawResponse,
    CompletionsWithStreamingResponse,
)
from .resources.containers import (
    AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse,
    ContainersWithRawResponse,
    ContainersWithStreamingResponse,
)
from .resources.content_provenance_checks import (
    AsyncContentProvenanceChecksWithRawResponse,
    AsyncContentProvenanceChecksWithStreamingResponse,
    ContentProvenanceChecksWithRawResponse,
    ContentProvenanceChecksWithStreamingResponse,
)
from .resources.conversations import (
    AsyncConversationsWithRawResponse,
    AsyncConversationsWithStreamingResponse,
    ConversationsWithRawResponse,
    ConversationsWithStreamingResponse,
)
from .resources.embeddings import (
    AsyncEmbeddingsWithRawResponse,
    AsyncEmbeddingsWithStreamingResponse,
    EmbeddingsWithRawResponse,
    EmbeddingsWithStreamingResponse,
)
from .resources.evals import (
    AsyncEvalsWithRawResponse,
    AsyncEvalsWithStreamingResponse,
    EvalsWithRawResponse,
    EvalsWithStreamingResponse,
)
from .resources.files import (
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from .resources.fine_tuning import (
    AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse,
    FineTuningWithRawResponse,
    FineTuningWithStreamingResponse,
)
from .resources.images import (
    AsyncImagesWithRawResponse,
    AsyncImagesWithStreamingResponse,
    ImagesWithRawResponse,
    ImagesWithStreamingResponse,
)
from .resources.models import (
    AsyncModelsWithRawResponse,
    AsyncModelsWithStreamingResponse,
    ModelsWithRawResponse,
    ModelsWithStreamingResponse,
)
from .resources.moderations import (
    AsyncModerationsWithRawResponse,
    AsyncModerationsWithStreamingResponse,
    ModerationsWithRawResponse,
    ModerationsWithStreamingResponse,
)
from .resources.realtime import (
    AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse,
    RealtimeWithRawResponse,
    RealtimeWithStreamingResponse,
)
from .resources.responses import (
    AsyncResponsesWithRawResponse,
    AsyncResponsesWithStreamingResponse,
    ResponsesWithRawResponse,
    ResponsesWithStreamingResponse,
)
from .resources.skills import (
    AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse,
    SkillsWithRawResponse,
    SkillsWithStreamingResponse,
)
from .resources.uploads import (
    AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse,
    UploadsWithRawResponse,
    UploadsWithStreamingResponse,
)
from .resources.vector_stores import (
    AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse,
    VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse,
)
from .resources.videos import (
    AsyncVideosWithRawResponse,
    AsyncVideosWithStreamingResponse,
    VideosWithRawResponse,
    VideosWithStreamingResponse,
)
from .resources.webhooks import (
    AsyncWebhooksWithRawResponse,
    AsyncWebhooksWithStreamingResponse,
    WebhooksWithRawResponse,
    WebhooksWithStreamingResponse,
)

class OpenAIWithRawResponse(View):
    @property
    def admin(self) -> AdminWithRawResponse: ...
    @property
    def audio(self) -> AudioWithRawResponse: ...
    @property
    def batches(self) -> BatchesWithRawResponse: ...
    @property
    def beta(self) -> BetaWithRawResponse: ...
    @property
    def chat(self) -> ChatWithRawResponse: ...
    @property
    def completions(self) -> CompletionsWithRawResponse: ...
    @property
    def containers(self) -> ContainersWithRawResponse: ...
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def conversations(self) -> ConversationsWithRawResponse: ...
    @property
    def embeddings(self) -> EmbeddingsWithRawResponse: ...
    @property
    def evals(self) -> EvalsWithRawResponse: ...
    @property
    def files(self) -> FilesWithRawResponse: ...
    @property
    def fine_tuning(self) -> FineTuningWithRawResponse: ...
    @property
    def images(self) -> ImagesWithRawResponse: ...
    @property
    def models(self) -> ModelsWithRawResponse: ...
    @property
    def moderations(self) -> ModerationsWithRawResponse: ...
    @property
    def realtime(self) -> RealtimeWithRawResponse: ...
    @property
    def responses(self) -> ResponsesWithRawResponse: ...
    @property
    def skills(self) -> SkillsWithRawResponse: ...
    @property
    def uploads(self) -> UploadsWithRawResponse: ...
    @property
    def vector_stores(self) -> VectorStoresWithRawResponse: ...
    @property
    def videos(self) -> VideosWithRawResponse: ...
    @property
    def webhooks(self) -> WebhooksWithRawResponse: ...

class OpenAIWithStreamedResponse(View):
    @property
    def admin(self) -> AdminWithStreamingResponse: ...
    @property
    def audio(self) -> AudioWithStreamingResponse: ...
    @property
    def batches(self) -> BatchesWithStreamingResponse: ...
    @property
    def beta(self) -> BetaWithStreamingResponse: ...
    @property
    def chat(self) -> ChatWithStreamingResponse: ...
    @property
    def completions(self) -> CompletionsWithStreamingResponse: ...
    @property
    def containers(self) -> ContainersWithStreamingResponse: ...
    @property
    def content_provenance_checks(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    @property
    def conversations(self) -> ConversationsWithStreamingResponse: ...
    @property
    def embeddings(self) -> EmbeddingsWithStreamingResponse: ...
    @property
    def evals(self) -> EvalsWithStreamingResponse: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    @property
    def fine_tuning(self) -> FineTuningWithStreamingResponse: ...
    @property
    def images(self) -> ImagesWithStreamingResponse: ...
    @property
    def models(self) -> ModelsWithStreamingResponse: ...
    @property
    def moderations(self) -> ModerationsWithStreamingResponse: ...
    @property
    def realtime(self) -> RealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> ResponsesWithStreamingResponse: ...
    @property
    def skills(self) -> SkillsWithStreamingResponse: ...
    @property
    def uploads(self) -> UploadsWithStreamingResponse: ...
    @property
    def vector_stores(self) -> VectorStoresWithStreamingResponse: ...
    @property
    def videos(self) -> VideosWithStreamingResponse: ...
    @property
    def webhooks(self) -> WebhooksWithStreamingResponse: ...

class AsyncOpenAIWithRawResponse(View):
    @property
    def admin(self) -> AsyncAdminWithRawResponse: ...
    @property
    def audio(self) -> AsyncAudioWithRawResponse: ...
    @property
    def batches(self) -> AsyncBatchesWithRawResponse: ...
    @property
    def beta(self) -> AsyncBetaWithRawResponse: ...
    @property
    def chat(self) -> AsyncChatWithRawResponse: ...
    @property
    def completions(self) -> AsyncCompletionsWithRawResponse: ...
    @property
    def containers(self) -> AsyncContainersWithRawResponse: ...
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def conversations(self) -> AsyncConversationsWithRawResponse: ...
    @property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse: ...
    @property
    def evals(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    @property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def images(self) -> AsyncImagesWithRawResponse: ...
    @property
    def models(self) -> AsyncModelsWithRawResponse: ...
    @property
    def moderations(self) -> AsyncModerationsWithRawResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithRawResponse: ...
    @property
    def skills(self) -> AsyncSkillsWithRawResponse: ...
    @property
    def uploads(self) -> AsyncUploadsWithRawResponse: ...
    @property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse: ...
    @property
    def videos(self) -> AsyncVideosWithRawResponse: ...
    @property
    def webhooks(self) -> AsyncWebhooksWithRawResponse: ...

class AsyncOpenAIWithStreamedResponse(View):
    @property
    def admin(self) -> AsyncAdminWithStreamingResponse: ...
    @property
    def audio(self) -> AsyncAudioWithStreamingResponse: ...
    @property
    def batches(self) -> AsyncBatchesWithStreamingResponse: ...
    @property
    def beta(self) -> AsyncBetaWithStreamingResponse: ...
    @property
    def chat(self) -> AsyncChatWithStreamingResponse: ...
    @property
    def completions(self) -> AsyncCompletionsWithStreamingResponse: ...
    @property
    def containers(self) -> AsyncContainersWithStreamingResponse: ...
    @property
    def content_provenance_checks(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    @property
    def conversations(self) -> AsyncConversationsWithStreamingResponse: ...
    @property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse: ...
    @property
    def evals(self) -> AsyncEvalsWithStreamingResponse: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    @property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse: ...
    @property
    def images(self) -> AsyncImagesWithStreamingResponse: ...
    @property
    def models(self) -> AsyncModelsWithStreamingResponse: ...
    @property
    def moderations(self) -> AsyncModerationsWithStreamingResponse: ...
    @property
    def realtime(self) -> AsyncRealtimeWithStreamingResponse: ...
    @property
    def responses(self) -> AsyncResponsesWithStreamingResponse: ...
    @property
    def skills(self) -> AsyncSkillsWithStreamingResponse: ...
    @property
    def uploads(self) -> AsyncUploadsWithStreamingResponse: ...
    @property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse: ...
    @property
    def videos(self) -> AsyncVideosWithStreamingResponse: ...
    @property
    def webhooks(self) -> AsyncWebhooksWithStreamingResponse: ...
