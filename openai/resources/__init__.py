from .._lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Batches": ".batches",
        "AsyncBatches": ".batches",
        "Chat": ".chat.chat",
        "AsyncChat": ".chat.chat",
        "Completions": ".completions",
        "AsyncCompletions": ".completions",
        "Embeddings": ".embeddings",
        "AsyncEmbeddings": ".embeddings",
        "Files": ".files",
        "AsyncFiles": ".files",
        "Models": ".models",
        "AsyncModels": ".models",
        "Moderations": ".moderations",
        "AsyncModerations": ".moderations",
    },
)
