from datetime import timedelta

from articles.readership.charts import HEIGHT, WIDTH, days, hours
from tests.factories import NOON


def test_chart_of_nothing_is_flat():
    chart = hours({}, until=NOON)

    assert (chart.total, chart.most, len(chart.bars)) == (0, 0, 48)
    assert {bar.height for bar in chart.bars} == {0}


def test_highest_bar_fills_the_height_and_the_last_is_the_present():
    chart = hours({NOON: 8, NOON - timedelta(hours=1): 2}, until=NOON + timedelta(minutes=59))

    assert [bar.height for bar in chart.bars[-2:]] == [HEIGHT / 4, HEIGHT]
    assert chart.bars[-1].label.endswith("12.00 WIB")
    assert chart.bars[-1].x + chart.bars[-1].width <= WIDTH


def test_days_begin_at_the_newsrooms_midnight():
    midnight = NOON - timedelta(hours=12)

    assert days({midnight: 3}, until=NOON).bars[-1].reads == 3
