"""Bodies of answers as values: what a client got, as a conversation is sent it."""

from tweetcite.endpoints.captures import read_body
from tweetcite.fetch.client import Exchange
from tweetcite.platforms import Answer


def make_answer(exchange: Exchange) -> Answer:
    """Return an answer as a conversation is sent it: JSON by its content, whatever the server calls it."""
    data = read_body(exchange.body, exchange.headers.get("content-type", ""))
    return Answer(exchange.status, data, exchange.final_url, exchange.headers)
