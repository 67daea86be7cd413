"""Imported pictures are cleaned as attached ones are, and those that cannot be read are marked."""

from __future__ import annotations

from ainative_desktop.protocol.imports.pictures import with_clean_pictures
from ainative_desktop.protocol.imports.tree import About, File, Node, Tree, plant
from ainative_desktop.protocol.messages import AttachedFile, Attachment, Role


def tree() -> Tree:
    """A question with two pictures and a text."""
    files = [
        File("a.jpg", "image/jpeg", b"a", 9, 9), File("b.png", "image/png", b"broken"),
        File("c.txt", "text/plain", b"c"),
    ]  # fmt: skip
    return plant(About("t", "k"), [Node("q", None, Role.USER, "Q", files=files)], 9.0)


def clean(name: str, data: bytes) -> AttachedFile | None:
    """Half as wide, and nothing for what is broken."""
    if data == b"broken":
        return None
    return AttachedFile(Attachment("", name, "image/jpeg", 5, 4, 4), b"clean")


def test_pictures_are_replaced_under_their_ids_and_texts_stay() -> None:
    """One that cannot be read is missing, and said to be."""
    before, after = tree(), with_clean_pictures(tree(), clean)
    [question] = after.messages
    first, _, text = before.messages[0].attachments
    assert [(each.id, each.name, each.size, each.width) for each in question.attachments] == [
        (first.id, "a.jpg", 5, 4), (text.id, "c.txt", 1, 0),
    ]  # fmt: skip
    assert after.files == {first.id: b"clean", text.id: b"c"}
    assert question.content == "Q\n\n[b.png left out]"
    assert after.missing == 1


def test_a_tree_without_pictures_is_the_same() -> None:
    """Nothing is looked at."""
    plain = plant(About("t", "k"), [Node("q", None, Role.USER, "Q")], 9.0)
    assert with_clean_pictures(plain, clean) is plain
