import pytest

from medallion.errors import TransformFailed
from medallion.sql import Function, bind

FUNCTIONS = {"twice": Function(("x",), "({x} + {x})"), "both": Function(("x", "y"), "[{x}|{y}|{z}]"), "endless": Function(("x",), "{{endless({x})}}")}
NAMES = {"day": "date '2018-02-05'"}


@pytest.mark.parametrize("text, expected", [
    ("select {{day}}, {{ day }}", "select date '2018-02-05', date '2018-02-05'"),
    ("{{twice(a)}}", "(a + a)"),
    ("{{twice({{twice(a)}})}}", "((a + a) + (a + a))"),
    ("{{both(f(a, b), ',)')}}", "[f(a, b)|',)'|{z}]"),
    ("{{both('it''s, so', \n x)}}", "['it''s, so'|x|{z}]"),
    ("'[0-9]{4}'", "'[0-9]{4}'"),
])
def test_names_and_calls_are_bound(text, expected):
    assert bind(text, FUNCTIONS, NAMES) == expected


@pytest.mark.parametrize("text, reason", [
    ("{{dya}}", "bound to nothing"),
    ("{{thrice(a)}}", "There are: both, endless, twice"),
    ("{{both(a)}}", r"takes 2 arguments \(x, y\), not 1"),
    ("{{day", "Braces do not pair"),
    ("day}}", "Braces do not pair"),
    ("{{1}}", "Braces do not pair"),
    ("{{endless(a)}}", "call itself"),
])
def test_what_has_no_meaning_is_refused(text, reason):
    with pytest.raises(TransformFailed, match=reason):
        bind(text, FUNCTIONS, NAMES)
