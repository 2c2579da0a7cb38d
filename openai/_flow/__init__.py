"""What a request does, without doing any I/O: building, retrying, redirecting, judging, decoding, paging, streaming.

`exchange` is a generator that yields what it wants done; the drivers in `openai._http` do it, one blocking and one
not, and send the outcome back in.
"""
