"""Response models: the base class, JSON into objects and back, schemas, and what pydantic sees of them."""
