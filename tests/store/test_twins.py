from pathlib import Path

from servers import Server
from twins import compare, read_fixtures


def test_both_kinds_of_database_offer_the_same_posts_and_lead_to_the_same_findings(
    root: Path, tmp_path: Path, server: Server
) -> None:
    """The long form (`scripts/evaluate databases`) takes the development set as well."""
    lines, articles = read_fixtures(root / "fixtures" / "articles")

    found = compare((str(tmp_path / "a.db"), server.address(server.make_database())), lines, articles)

    assert (found.offers, found.findings) == ((), ())
    assert found.labels[0] == found.labels[1]
    assert (found.articles, found.asked > found.articles) == (len(articles), True)
