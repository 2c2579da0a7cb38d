"""Evals: how well does a model do a task?"""

from __future__ import annotations

from ._params import AFTER, METADATA, ORDER_ASC
from ._row import delete, get, post, resource

EVALS = resource(
    "evals",
    post(
        "create",
        "/evals",
        body={
            "data_source_config": (
                "eval_create_params.DataSourceConfig",
                "What the items of its runs look like: a JSON schema of your own, or stored completions by label.",
            ),
            "testing_criteria": (
                "Iterable[eval_create_params.TestingCriterion]",
                "The graders of every run; they name data `{{item.field}}` and the answer `{{sample.output_text}}`.",
            ),
            "metadata?": METADATA,
            "name?": ("str", "What to call the eval."),
        },
        returns="EvalCreateResponse",
        doc="Define an eval: the shape of its data and the graders that judge answers.",
    ),
    get(
        "retrieve",
        "/evals/{eval_id}",
        ids={"eval_id": ("str", "ID of the eval to look up.")},
        returns="EvalRetrieveResponse",
        doc="Look up an eval and its graders.",
    ),
    post(
        "update",
        "/evals/{eval_id}",
        ids={"eval_id": ("str", "ID of the eval to change.")},
        body={"metadata?": METADATA, "name?": ("str", "What to call the eval from now on.")},
        returns="EvalUpdateResponse",
        doc="Rename an eval, or replace its metadata.",
    ),
    get(
        "list",
        "/evals",
        query={
            "after?": AFTER,
            "limit?": ("int", "Evals per page; 20 by default."),
            "order?": ORDER_ASC,
            "order_by?": (
                "Literal['created_at', 'updated_at']",
                "The time to sort by: that of creation, which is the default, or of the last change.",
            ),
        },
        returns="EvalListResponse",
        page="cursor",
        doc="List the evals of your project.",
    ),
    delete(
        "delete",
        "/evals/{eval_id}",
        ids={"eval_id": ("str", "ID of the eval to delete.")},
        returns="EvalDeleteResponse",
        doc="Delete an eval.",
    ),
    doc="Tests of how well models do a task of yours.",
)

EVALS_RUNS = resource(
    "evals.runs",
    post(
        "create",
        "/evals/{eval_id}/runs",
        ids={"eval_id": ("str", "ID of the eval to run.")},
        body={
            "data_source?": (
                "run_create_params.DataSource",
                "What is judged: finished answers from a file, or answers that a model first gives to each item.",
            ),
            "metadata?": METADATA,
            "name?": ("str", "What to call the run."),
        },
        returns="RunCreateResponse",
        doc="Start a run of an eval, which judges the answers to all items of some data.",
    ),
    get(
        "retrieve",
        "/evals/{eval_id}/runs/{run_id}",
        ids={
            "eval_id": ("str", "ID of the eval that was run."),
            "run_id": ("str", "ID of the eval's run to look up."),
        },
        returns="RunRetrieveResponse",
        doc="Look up a run of an eval, how far it has come and what it found.",
    ),
    get(
        "list",
        "/evals/{eval_id}/runs",
        ids={"eval_id": ("str", "ID of the eval whose runs to list.")},
        query={
            "after?": AFTER,
            "limit?": ("int", "Runs per page; 20 by default."),
            "order?": ORDER_ASC,
            "status?": (
                "Literal['queued', 'in_progress', 'completed', 'canceled', 'failed']",
                "Only runs of the eval that have come this far.",
            ),
        },
        returns="RunListResponse",
        page="cursor",
        doc="List the runs of an eval.",
    ),
    delete(
        "delete",
        "/evals/{eval_id}/runs/{run_id}",
        ids={
            "eval_id": ("str", "ID of the eval to take a run from."),
            "run_id": ("str", "ID of the eval's run to delete."),
        },
        returns="RunDeleteResponse",
        doc="Delete a run of an eval.",
    ),
    post(
        "cancel",
        "/evals/{eval_id}/runs/{run_id}/cancel",
        ids={
            "eval_id": ("str", "ID of the eval that is being run."),
            "run_id": ("str", "ID of the eval's run to stop."),
        },
        returns="RunCancelResponse",
        doc="Stop a run of an eval.",
    ),
    doc="Runs of evals, each over some data and with some model.",
    types="evals",
)

EVALS_RUNS_OUTPUT_ITEMS = resource(
    "evals.runs.output_items",
    get(
        "retrieve",
        "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
        ids={
            "eval_id": ("str", "ID of the eval that the run is of."),
            "run_id": ("str", "ID of the run that judged the item."),
            "output_item_id": ("str", "ID of the judged item to look up."),
        },
        returns="OutputItemRetrieveResponse",
        doc="Look up one item of a run: its data, the answer, and what each grader said.",
    ),
    get(
        "list",
        "/evals/{eval_id}/runs/{run_id}/output_items",
        ids={
            "eval_id": ("str", "ID of the eval that the listed run is of."),
            "run_id": ("str", "ID of the run whose items to list."),
        },
        query={
            "after?": AFTER,
            "limit?": ("int", "Judged items per page; 20 by default."),
            "order?": ORDER_ASC,
            "status?": ("Literal['fail', 'pass']", "Only items that failed, or only those that passed."),
        },
        returns="OutputItemListResponse",
        page="cursor",
        doc="List the items of a run with the verdicts on them.",
    ),
    doc="What the graders of a run said, item by item.",
    types="evals.runs",
)
