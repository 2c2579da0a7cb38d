# Written by tools/generate from the modules of this package; changes made here are lost, but for the docstring.

"""Types of the events that webhooks deliver; a name loads its module on first use."""

from ..._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchCancelledWebhookEvent": ".batch_cancelled_webhook_event",
        "BatchCompletedWebhookEvent": ".batch_completed_webhook_event",
        "BatchExpiredWebhookEvent": ".batch_expired_webhook_event",
        "BatchFailedWebhookEvent": ".batch_failed_webhook_event",
        "EvalRunCanceledWebhookEvent": ".eval_run_canceled_webhook_event",
        "EvalRunFailedWebhookEvent": ".eval_run_failed_webhook_event",
        "EvalRunSucceededWebhookEvent": ".eval_run_succeeded_webhook_event",
        "FineTuningJobCancelledWebhookEvent": ".fine_tuning_job_cancelled_webhook_event",
        "FineTuningJobFailedWebhookEvent": ".fine_tuning_job_failed_webhook_event",
        "FineTuningJobSucceededWebhookEvent": ".fine_tuning_job_succeeded_webhook_event",
        "LiveCallIncomingWebhookEvent": ".live_call_incoming_webhook_event",
        "RealtimeCallIncomingWebhookEvent": ".realtime_call_incoming_webhook_event",
        "ResponseCancelledWebhookEvent": ".response_cancelled_webhook_event",
        "ResponseCompletedWebhookEvent": ".response_completed_webhook_event",
        "ResponseFailedWebhookEvent": ".response_failed_webhook_event",
        "ResponseIncompleteWebhookEvent": ".response_incomplete_webhook_event",
        "SafetyIdentifierBlockedWebhookEvent": ".safety_identifier_blocked_webhook_event",
        "UnwrapWebhookEvent": ".unwrap_webhook_event",
    },
    modules=(
        "batch_cancelled_webhook_event",
        "batch_completed_webhook_event",
        "batch_expired_webhook_event",
        "batch_failed_webhook_event",
        "eval_run_canceled_webhook_event",
        "eval_run_failed_webhook_event",
        "eval_run_succeeded_webhook_event",
        "fine_tuning_job_cancelled_webhook_event",
        "fine_tuning_job_failed_webhook_event",
        "fine_tuning_job_succeeded_webhook_event",
        "live_call_incoming_webhook_event",
        "realtime_call_incoming_webhook_event",
        "response_cancelled_webhook_event",
        "response_completed_webhook_event",
        "response_failed_webhook_event",
        "response_incomplete_webhook_event",
        "safety_identifier_blocked_webhook_event",
        "unwrap_webhook_event",
    ),
)
