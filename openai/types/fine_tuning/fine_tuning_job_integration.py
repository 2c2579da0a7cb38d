from .fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject

__all__ = ["FineTuningJobIntegration"]

FineTuningJobIntegration = FineTuningJobWandbIntegrationObject
"""A service that the metrics of a job go to."""
