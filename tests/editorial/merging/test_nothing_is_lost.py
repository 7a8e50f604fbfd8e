"""Whatever two or three people do to one article, every change holds or both versions were shown."""

import re
from dataclasses import dataclass, replace
from itertools import count
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from articles.core.html import read_also_block
from articles.core.html_blocks import split_blocks, split_list
from articles.editorial.bodies import matched, refs_in
from articles.editorial.content import BylineContent, Content, MentionContent, ReadAlsoContent
from articles.editorial.merging import Choice, Merge, merge, with_choices

WORD = re.compile(r"w\d+")
PLAIN = ("headline", "summary", "dateline_place", "lead_caption")
SHAPES = (
    "<p>{} dan seterusnya, kata warga.</p>",
    "<h2>{}</h2>",
    '<figure data-photo="7"><figcaption>{}</figcaption></figure>',
)


class Desk:
    """Words that occur once, so that each change can be found again, and the edits that people make."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.numbers = count(1)

    def word(self) -> str:
        return f"w{next(self.numbers)}"

    def begin(self) -> Content:
        content = Content(headline=self.word())
        for _ in range(self.random.randint(3, 20)):
            content = self.edit(content)
        return content

    def edit(self, content: Content) -> Content:
        edits = (self.plain, self.block, self.block, self.item, self.link, self.rows, self.tags, self.mention)
        changed = self.random.choice(edits)(content)
        body, rows = matched(changed.body, changed.read_also)
        return replace(changed, body=body, read_also=rows)

    def plain(self, content: Content) -> Content:
        return replace(content, **{self.random.choice(PLAIN): self.word()})

    def block(self, content: Content) -> Content:
        made = self.random.choice(SHAPES).format(self.word())
        return replace(content, body="".join(self.changed([*split_blocks(content.body)], made)))

    def item(self, content: Content) -> Content:
        blocks = [*split_blocks(content.body)]
        lists = [(i, parts) for i, block in enumerate(blocks) if (parts := split_list(block))]
        made = f"<li>butir {self.word()}</li>"
        if not lists:
            blocks.append(f"<ul>{made}<li>butir {self.word()}</li></ul>")
        else:
            i, (opening, items, closing) = self.random.choice(lists)
            blocks[i] = opening + "".join(self.changed([*items], made)) + closing
        return replace(content, body="".join(blocks))

    def link(self, content: Content) -> Content:
        rows = [*content.read_also]
        if rows and self.random.random() < 0.5:
            i = self.random.randrange(len(rows))
            rows[i] = replace(rows[i], headline=self.word())
            return replace(content, read_also=tuple(rows))
        ref = max((row.ref for row in rows), default=0) + 1
        blocks = [*split_blocks(content.body)]
        blocks.insert(self.random.randint(0, len(blocks)), read_also_block(ref))
        row = ReadAlsoContent(ref=ref, headline=self.word())
        return replace(content, body="".join(blocks), read_also=(*rows, row))

    def rows(self, content: Content) -> Content:
        made = BylineContent(name=self.word(), part=self.random.choice(("reporter", "editor")))
        return replace(content, bylines=tuple(self.changed([*content.bylines], made)))

    def mention(self, content: Content) -> Content:
        rows = [*content.mentions]
        if rows and self.random.random() < 0.5:
            i = self.random.randrange(len(rows))
            rows[i] = replace(rows[i], office=self.word())
        else:
            word = self.word()
            rows = self.changed(rows, MentionContent(as_written=word, name=word))
        return replace(content, mentions=tuple(rows))

    def tags(self, content: Content) -> Content:
        return replace(content, tag_ids=tuple(self.changed([*content.tag_ids], next(self.numbers))))

    def changed(self, things: list[Any], made: Any) -> list[Any]:
        """The list with one thing added, replaced, taken out or moved."""
        place = self.random.randint(0, len(things))
        act = self.random.choice(("add", "replace", "remove", "move")) if place < len(things) else "add"
        if act == "add":
            things.insert(place, made)
        elif act == "replace":
            things[place] = made
        else:
            thing = things.pop(place)
            if act == "move":
                things.insert(self.random.randint(0, len(things)), thing)
        return things


def words(value: Any) -> list[str]:
    """Every word of an article, and its tags, as often as they stand there."""
    if isinstance(value, Content):
        return words(str(value.as_json())) + [f"tag{pk}" for pk in value.tag_ids]
    return WORD.findall(str(value))


def shown(merged: Merge) -> set[str]:
    """The words that stand in a disputed place, in any of its versions."""
    hunks = [place.hunk for place in merged.disputed]
    found = {word for hunk in hunks for each in (hunk.base, hunk.mine, hunk.theirs) for word in words(each)}
    disputed = {name for place in merged.disputed for name in place.names}
    tags = {f"tag{pk}" for hunk in hunks for pk in (*hunk.base, *hunk.mine, *hunk.theirs) if type(pk) is int}
    linked = {
        ref for hunk in hunks for each in (*hunk.mine, *hunk.theirs, *hunk.base) for ref in refs_of(each)
    }
    rows = (*merged.base.read_also, *merged.mine.read_also, *merged.theirs.read_also)
    found |= {row.headline for row in rows if row.ref in linked or "read_also" in disputed}
    return found | tags


def refs_of(value: Any) -> tuple[int, ...]:
    return refs_in(value) if isinstance(value, str) else ()


def check(merged: Merge, content: Content) -> None:
    base, mine, theirs, now = (words(each) for each in (merged.base, merged.mine, merged.theirs, content))
    open_to_choice = shown(merged)
    added = (set(mine) | set(theirs)) - set(base)
    removed = set(base) - (set(mine) & set(theirs))

    assert added - set(now) <= open_to_choice
    assert removed & set(now) <= open_to_choice
    assert set(base) & set(mine) & set(theirs) - set(now) <= open_to_choice
    assert not [w for w in set(now) - open_to_choice if now.count(w) > max(mine.count(w), theirs.count(w))]
    assert all(place.hunk.base for place in merged.disputed if place.names == ("read_also",))
    assert list(refs_in(content.body)) == [row.ref for row in content.read_also]


@dataclass
class Form:
    """A form on its revision, and what met in it when it was taken over."""

    seen: int
    typed: Content
    met: Merge | None = None


def taken_over(form: Form, revisions: list[Content]) -> Form:
    """What was left, opened again: merged at once, but not before an earlier meeting is decided."""
    is_open = form.met is not None and form.met.disputed
    if is_open or form.seen == len(revisions) - 1:
        return form
    merged = merge(base=revisions[form.seen], mine=form.typed, theirs=revisions[-1])
    check(merged, merged.content())
    return Form(len(revisions) - 1, merged.content(), merged)


def decided(form: Form, random: Random) -> Content:
    """What was typed, with a choice for each place at which two texts met in the form."""
    if form.met is None:
        return form.typed
    choices = chosen_in(form.met, random)
    check(form.met, form.met.content(choices))
    joined = merge(base=form.met.content(), mine=form.typed, theirs=form.met.content(choices))
    typed = with_choices(form.met, choices, edited=form.typed)
    check(joined, typed)
    return typed


def chosen_in(merged: Merge, random: Random) -> dict[str, str]:
    return {place.key: random.choice([*Choice]) for place in merged.disputed}


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(2, 3))
def test_every_change_holds_or_was_shown(random: Random, people: int) -> None:
    desk = Desk(random)
    revisions = [desk.begin()]
    opened = [Form(0, revisions[0]) for _ in range(people)]
    for _ in range(random.randint(2, 16)):
        who = random.randrange(people)
        form = opened[who]
        act = random.choices(("edit", "take over", "save"), weights=(5, 2, 3))[0]
        if act == "edit":
            opened[who] = replace(form, typed=desk.edit(form.typed))
            continue
        if act == "take over":
            opened[who] = taken_over(form, revisions)
            continue
        typed = decided(form, random)
        if form.seen < len(revisions) - 1:
            merged = merge(base=revisions[form.seen], mine=typed, theirs=revisions[-1])
            check(merged, merged.content())
            typed = merged.content(chosen_in(merged, random))
            check(merged, typed)
        revisions.append(typed)
        opened[who] = Form(len(revisions) - 1, typed)
