"""Helpers that other packages import from here; the library itself does not use them.

Their names and modules are those of the official library. Each does what it does there and no more, out of our own
parts where there is one.
"""

from .._support.lazy import lazy

__getattr__, __dir__ = lazy(
    __name__,
    {
        name: module
        for module, names in {
            "._compat": "get_args get_origin is_literal_type is_typeddict is_union",
            "._datetime_parse": "parse_date parse_datetime",
            "._logs": "SensitiveHeadersFilter",
            "._path": "path_template",
            "._proxy": "LazyProxy",
            "._reflection": "assert_signatures_in_sync function_has_argument",
            "._streams": "consume_async_iterator consume_sync_iterator",
            "._sync": "asyncify",
            "._transform": "PropertyInfo async_maybe_transform async_transform maybe_transform transform",
            "._typing": "extract_type_arg extract_type_var_from_base is_annotated_type is_iterable_type is_list_type "
            "is_required_type is_sequence_type is_type_alias_type is_union_type strip_annotated_type",
            "._utils": "coerce_boolean coerce_float coerce_integer extract_files file_from_path flatten "
            "get_async_library get_required_header is_async_azure_client is_azure_client is_dict is_given "
            "is_iterable is_list is_mapping is_mapping_t is_sequence is_sequence_t is_tuple is_tuple_t json_safe "
            "lru_cache maybe_coerce_boolean maybe_coerce_float maybe_coerce_integer removeprefix removesuffix "
            "required_args strip_not_given",
        }.items()
        for name in names.split()
    },
    modules=(
        "_compat",
        "_datetime_parse",
        "_json",
        "_logs",
        "_path",
        "_proxy",
        "_reflection",
        "_streams",
        "_sync",
        "_transform",
        "_typing",
        "_utils",
    ),
)
