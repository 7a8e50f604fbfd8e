from threading import Event

from articles.readership.tally import Later, Tally


def test_tally_hands_on_what_it_counted_once():
    tally = Tally(most_keys=9, most_of_one=9)
    for key in "aab":
        tally.add(key)

    assert (tally.take(), tally.take()) == ({"a": 2, "b": 1}, {})


def test_flood_of_keys_costs_no_more_than_the_bound():
    tally = Tally(most_keys=100, most_of_one=9)
    for key in range(10_000):
        tally.add(key)

    assert len(tally) == 100


def test_flood_of_one_key_counts_no_more_than_the_bound():
    tally = Tally(most_keys=9, most_of_one=50)
    for _each in range(1000):
        tally.add("a")

    assert tally.take() == {"a": 50}


def test_what_could_not_be_written_is_counted_again_within_the_bounds():
    tally = Tally(most_keys=2, most_of_one=5)
    tally.add("a")
    tally.give_back({"a": 9, "b": 1, "c": 1})

    assert tally.take() == {"a": 5, "b": 1}


def test_several_wishes_are_one_act():
    done, acts = Event(), []

    def act():
        acts.append(1)
        done.set()

    later = Later(act)
    for _each in range(5):
        later.wish(seconds=0.05)

    assert done.wait(10)
    assert acts == [1]


def test_no_seconds_mean_never():
    acts = []
    Later(lambda: acts.append(1)).wish(seconds=0)

    assert not acts
