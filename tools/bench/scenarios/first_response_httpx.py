"""The program of ``first_response`` without an SDK."""

import sys

import httpx

with httpx.Client() as client:
    answer = client.post(
        sys.argv[1] + "/chat/completions",
        headers={"Authorization": "Bearer k"},
        json={"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello!"}]},
    ).json()
print(answer["choices"][0]["message"]["content"])
