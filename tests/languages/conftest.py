import pytest

KNOWN_FAILURES = {
    "test_ar.py::test_a_quotation_is_cited_as_its_speakers_post[title alone]",
    "test_ar.py::test_an_honest_difference_is_not_substantive[begins behind and]",
    "test_he.py::test_a_quotation_is_cited_as_its_speakers_post[gershayim as marks]",
    "test_he.py::test_a_quotation_is_cited_as_its_speakers_post[abbreviation beside]",
    "test_he.py::test_an_honest_difference_is_not_substantive[begins behind and]",
    "test_ja.py::test_a_change_is_of_its_class[word]",
    "test_ja.py::test_a_quotation_is_cited_as_its_speakers_post[post of]",
    "test_ja.py::test_a_quotation_is_cited_as_its_speakers_post[institution in kana]",
    "test_ja.py::test_what_is_no_day_of_a_post_is_passed_over[next week]",
    "test_ko.py::test_what_is_said_elsewhere_is_no_post[nickname]",
    "test_zh.py::test_a_change_is_of_its_class[quantifier]",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expect what does not work yet to fail, so that a cure is noticed."""
    for item in items:
        if item.nodeid.split("/")[-1] in KNOWN_FAILURES:
            item.add_marker(pytest.mark.xfail(strict=True, reason="not right yet"))
