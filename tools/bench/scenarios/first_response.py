"""A whole program, from nothing to its first answer. Imports nothing that is not measured."""

import sys

import openai

client = openai.OpenAI(api_key="k", base_url=sys.argv[1])
answer = client.chat.completions.create(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello!"}])
print(answer.choices[0].message.content)
