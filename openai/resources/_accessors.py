# Written by tools/generate from the tables in endpoints/; changes made here are lost.

from .._resource import Child


class SyncAccessors:
    """The resources of a blocking client."""

    admin = Child("openai.resources.admin:Admin")
    audio = Child("openai.resources.audio:Audio")
    batches = Child("openai.resources.batches:Batches")
    beta = Child("openai.resources.beta:Beta")
    chat = Child("openai.resources.chat:Chat")
    completions = Child("openai.resources.completions:Completions")
    containers = Child("openai.resources.containers:Containers")
    content_provenance_checks = Child("openai.resources.content_provenance_checks:ContentProvenanceChecks")
    conversations = Child("openai.resources.conversations:Conversations")
    embeddings = Child("openai.resources.embeddings:Embeddings")
    evals = Child("openai.resources.evals:Evals")
    files = Child("openai.resources.files:Files")
    fine_tuning = Child("openai.resources.fine_tuning:FineTuning")
    images = Child("openai.resources.images:Images")
    models = Child("openai.resources.models:Models")
    moderations = Child("openai.resources.moderations:Moderations")
    realtime = Child("openai.resources.realtime:Realtime")
    responses = Child("openai.resources.responses:Responses")
    skills = Child("openai.resources.skills:Skills")
    uploads = Child("openai.resources.uploads:Uploads")
    vector_stores = Child("openai.resources.vector_stores:VectorStores")
    videos = Child("openai.resources.videos:Videos")
    webhooks = Child("openai.resources.webhooks:Webhooks")


class AsyncAccessors:
    """The resources of an asynchronous client."""

    admin = Child("openai.resources.admin:AsyncAdmin")
    audio = Child("openai.resources.audio:AsyncAudio")
    batches = Child("openai.resources.batches:AsyncBatches")
    beta = Child("openai.resources.beta:AsyncBeta")
    chat = Child("openai.resources.chat:AsyncChat")
    completions = Child("openai.resources.completions:AsyncCompletions")
    containers = Child("openai.resources.containers:AsyncContainers")
    content_provenance_checks = Child("openai.resources.content_provenance_checks:AsyncContentProvenanceChecks")
    conversations = Child("openai.resources.conversations:AsyncConversations")
    embeddings = Child("openai.resources.embeddings:AsyncEmbeddings")
    evals = Child("openai.resources.evals:AsyncEvals")
    files = Child("openai.resources.files:AsyncFiles")
    fine_tuning = Child("openai.resources.fine_tuning:AsyncFineTuning")
    images = Child("openai.resources.images:AsyncImages")
    models = Child("openai.resources.models:AsyncModels")
    moderations = Child("openai.resources.moderations:AsyncModerations")
    realtime = Child("openai.resources.realtime:AsyncRealtime")
    responses = Child("openai.resources.responses:AsyncResponses")
    skills = Child("openai.resources.skills:AsyncSkills")
    uploads = Child("openai.resources.uploads:AsyncUploads")
    vector_stores = Child("openai.resources.vector_stores:AsyncVectorStores")
    videos = Child("openai.resources.videos:AsyncVideos")
    webhooks = Child("openai.resources.webhooks:AsyncWebhooks")
