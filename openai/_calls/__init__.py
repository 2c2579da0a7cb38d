"""One call: its options, requests by hand, the types that rows name, raw and streaming modes, pickling."""
