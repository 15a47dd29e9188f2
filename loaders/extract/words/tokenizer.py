"""Syllable tokens for Vietnamese: spaCy's own tokenizer with affix rules that keep `doc.text` equal to the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import registry

from graph.text import LOWER, UPPER
from loaders.extract.words.seams import at_seam

_LETTER = f"{LOWER}{UPPER}0-9"
_MARKED = LOWER.removeprefix("a-z")
_PREFIX = re.compile(rf"^&(?=[{UPPER}][{LOWER}])" + r"|^\.\.\.|^[\(\[\{\"“”‘’'«»…,.;:!?\-–—−/*•+|>]")
_SUFFIX = re.compile(
    rf"(?<=[{LOWER}])&$" + r"|\.\.\.$|(?<!^[KHY](?=['’]))[\)\]\}\"“”‘’'«»…,.;:!?%/\-–—−*|]$"
)  # K' Brêu
# Inside a token: / and dashes between letters; a lost blank after a full stop, comma, bracket or quotation mark, or
# after two of them; the bracket of a link; a short title before that of its body (CTUBND), two bodies joined
# (HĐND&UBND), and a blank lost before a capital where a mark on a letter beside it tells that no brand is meant
# (Phạm Văn NghịTrong, xã Ea WerÔng).
_INFIX = re.compile(
    rf"(?<=[{_LETTER}&.])[/\-–—−](?=[{_LETTER}])"
    rf"|(?<=[{LOWER}])[.,;:!?)(\"”“](?=[{UPPER}])"
    rf"|(?<=[{LOWER}])[,;:)(](?=[{LOWER}])|(?<=\d)[,;](?=[{UPPER}][{LOWER}])"
    rf"|(?<=[{_LETTER}])[;:()](?=[{_LETTER}])"
    rf"|(?<=[{_LETTER}])\)(?=[,.;:-][{_LETTER}])|(?<=\))[,.;:-](?=[{_LETTER}])"
    rf"|(?<=TP)\.(?=[{UPPER}])|(?<=TX)\.(?=[{UPPER}])|(?<=PCT|PGĐ|PBT|TGĐ)\.(?=[{UPPER}])|(?<=[{UPPER}])\.(?=[{UPPER}][{LOWER}]{{1,5}}$)"
    rf"|(?<=[{LOWER}])[.,;:!?)\"”](?=[.,;:!?)(\"”“]{{1,2}}[{UPPER}])|(?<=[.,;:!?)\"”])[.,;:!?)(\"”“](?=[{UPPER}])"
    rf"|(?<=[{LOWER}])\.?\](?=\()|(?<=[{LOWER}{UPPER}])…|(?<=[{LOWER}])\.\.\.|(?<=\d)(?=%)|(?<=[0-9])(?=[{LOWER}]{{2,}})"
    rf"|(?<=HĐTV|HĐQT)(?=[{UPPER}][{LOWER}])"
    rf"|(?<=[{LOWER}])&(?=[{UPPER}][{LOWER}])"
    r"|(?<=HĐND|UBND)&(?=UBND|HĐND)|(?<=CT|BT)(?=(?:UBND|HĐND|UBMTTQ)$)|(?<=BCH)(?=(?:TW|TƯ)$)"
    r"|(?<=CT|BT)\.(?=(?:UBND|HĐND)$)|(?<=UV)\.?(?=BCH$)"
    rf"|(?:(?<=[{_MARKED}])|(?<=[{_MARKED}][{LOWER}])|(?<=[{_MARKED}][{LOWER}][{LOWER}]))(?=[{UPPER}][{LOWER}])"
    rf"|(?<=[{LOWER}])(?=[{_MARKED.upper()}][{LOWER}])|(?<=[{LOWER}])(?=[{UPPER}][{_MARKED}])"
)


def _inside(word: str) -> Iterator[re.Match[str]]:
    """Where a token is split inside; asked once for each word that there is."""
    signs = list(_INFIX.finditer(word))
    return iter(signs) if signs else at_seam(word)


@registry.tokenizers("vn.syllables.v1")  # type: ignore[untyped-decorator]  # catalogue ships no types
def create_syllable_tokenizer() -> Callable[[Language], Tokenizer]:
    """A factory for `nlp.tokenizer`: syllables, numbers and signs as tokens, nothing lost."""

    def build(nlp: Language) -> Tokenizer:
        return Tokenizer(
            nlp.vocab,
            prefix_search=_PREFIX.search,
            suffix_search=_SUFFIX.search,
            infix_finditer=_inside,
        )

    return build
