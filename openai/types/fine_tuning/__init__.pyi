# Written by tools/generate from the modules of this package; changes made here are lost.

from . import (
    alpha as alpha,
    checkpoints as checkpoints,
    dpo_hyperparameters as dpo_hyperparameters,
    dpo_hyperparameters_param as dpo_hyperparameters_param,
    dpo_method as dpo_method,
    dpo_method_param as dpo_method_param,
    fine_tuning_job as fine_tuning_job,
    fine_tuning_job_event as fine_tuning_job_event,
    fine_tuning_job_integration as fine_tuning_job_integration,
    fine_tuning_job_wandb_integration as fine_tuning_job_wandb_integration,
    fine_tuning_job_wandb_integration_object as fine_tuning_job_wandb_integration_object,
    job_create_params as job_create_params,
    job_list_events_params as job_list_events_params,
    job_list_params as job_list_params,
    jobs as jobs,
    reinforcement_hyperparameters as reinforcement_hyperparameters,
    reinforcement_hyperparameters_param as reinforcement_hyperparameters_param,
    reinforcement_method as reinforcement_method,
    reinforcement_method_param as reinforcement_method_param,
    supervised_hyperparameters as supervised_hyperparameters,
    supervised_hyperparameters_param as supervised_hyperparameters_param,
    supervised_method as supervised_method,
    supervised_method_param as supervised_method_param,
)
from .dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
from .dpo_hyperparameters_param import DpoHyperparametersParam as DpoHyperparametersParam
from .dpo_method import DpoMethod as DpoMethod
from .dpo_method_param import DpoMethodParam as DpoMethodParam
from .fine_tuning_job import FineTuningJob as FineTuningJob
from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
from .fine_tuning_job_integration import FineTuningJobIntegration as FineTuningJobIntegration
from .fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
from .fine_tuning_job_wandb_integration_object import (
    FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
)
from .job_create_params import JobCreateParams as JobCreateParams
from .job_list_events_params import JobListEventsParams as JobListEventsParams
from .job_list_params import JobListParams as JobListParams
from .reinforcement_hyperparameters import ReinforcementHyperparameters as ReinforcementHyperparameters
from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
from .reinforcement_method import ReinforcementMethod as ReinforcementMethod
from .reinforcement_method_param import ReinforcementMethodParam as ReinforcementMethodParam
from .supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
from .supervised_hyperparameters_param import SupervisedHyperparametersParam as SupervisedHyperparametersParam
from .supervised_method import SupervisedMethod as SupervisedMethod
from .supervised_method_param import SupervisedMethodParam as SupervisedMethodParam
