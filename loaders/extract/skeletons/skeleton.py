"""A sentence as one short string: words in lower case, each chunk as one capital letter.

`Trưởng ban là đồng chí Trần Văn A, Bí thư Tỉnh ủy.` -> `R là P , T .`; patterns over it read like the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.things import PERSON, ROLE, TITLE, Chunk, Title
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, list_of, words_of

# P ( áo xanh ) , T · P ( thứ hai từ trái sang ) , T
_CAPTION = (
    r"áo|bìa|ngoài cùng|thứ \w+|giữa|đứng|ngồi|hàng|bên (?:trái|phải)|trái|phải|đeo|cầm|mặc|người|ở giữa|đầu tiên"
)
_IN_CAPTION = re.compile(rf"(?<=P) \( (?:{_CAPTION})\b[^()PTRNBC]{{0,40}}\)(?= ,| -| –)")
# P ( Mười Hương ) , T · P ( tức Hai Bình ) - T
_CALLED = r"(?:tức|bí danh|thường gọi|tên thường gọi|tên thật)(?: là)?(?: :)?"
_NICKNAME = re.compile(
    rf"(?<=P) \( (?:{_CALLED} P|(?P<told>(?:{_CALLED} )?)(?P<name>[^\WA-Z]+(?: [^\WA-Z]+){{0,3}})) \)(?= [,–-] [TR])"
)
# P ( cựu T P kiêm T ): in brackets behind a name no second one begins, what follows the title is a firm
_FIRM_INSIDE = re.compile(r"(?<=[PN] \( )((?:(?:cựu|nguyên) )?T )P(?= kiêm T)")
# P , T P kiêm T: so too where the title names no body of its own
_FIRM_BESIDE = re.compile(r"(?<=P [,–-] )T P(?= kiêm T)")
_BORN_IN = re.compile(r"(?<=P) \( 19\d\d \)(?= +[,–-])")  # P ( 1977 ) , T
# ( 61 tuổi , T ) · , 49 tuổi · ( sn 1960 , · , trú tại U , L ( · , quê xã Quỳnh Đôi , L · , dân tộc Tày
# stand between a name and its title; khóa XI behind an office says nothing of who holds it
_BORN = r"(?:sinh năm|sn|sinh|sinh ngày) [\d/ .-]{4,16}"
_FROM = (
    r"(?:quê|nguyên quán|trú|ngụ)(?: quán)?(?: :)? [^,.;:()PTR]{1,40}"
    r"(?: , (?:[LU]|(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|tp) [^,.;:()PTR]{1,25})){0,3}"
    r"(?: \( [LU] \))?"
)
_ASIDE = re.compile(
    rf" \( (?:{_BORN}|\d{{2}} tuổi|quê |(?:người )?dân tộc |nữ\b)[^()PTR]{{0,60}}\)(?= ,| -| –| \()"
    rf"|(?<=\() (?:{_BORN}|\d{{2}} tuổi)(?: ,| -|(?= T))(?= )"
    r"| , (?:trú|ngụ|cư trú|hktt|thường trú|nơi ở|quê quán|quê)\b[^;:.()PTR]{2,90}(?= \()"
    rf"| , {_BORN} , quê quán :[^;()PTR]{{2,90}};(?= T)"
    rf"| , (?:\d{{2}} tuổi|{_BORN}|(?:người )?dân tộc [^,.;:()PTR]{{2,25}}"
    rf"|{_FROM}|(?:thạc|tiến|cử) sĩ[^,.;:()PTR]{{0,30}})(?= ,| \(| -| –)"
    r"|(?<=[TRB]) ,? ?(?:các )?khóa (?:[ivxl]+|\d+)"
    r"(?:(?: ,| và| -| –) (?:khóa )?(?:[ivxl]+|\d{1,2})(?= [^\d]))*"
)
# P ( L ) - T: of which province a deputy is
_OF_PLACE = re.compile(r"(?<=P) \( (?:đoàn )?[LU](?: , [LU])? \)(?= [,–-] T)")
# ( cựu đại tá , cựu T: the rank before the first post
_RANK_FIRST = re.compile(
    rf"(?<=\() (?:cựu|nguyên) (?:{'|'.join(r.lower() for r in load_yaml('titles.yaml')['ranks'])}) ,(?= [TR])"
)
# P , đại tá , T · P ( đại tá T · P - thiếu tướng , pgs.ts , T: rank and degree between a name and the first post
_LETTERS = any_of(w.lower() for name in ("ranks", "academic") for w in load_yaml("titles.yaml")[name])
_RANKED = re.compile(rf"(?<=P [,(–-]) (?:{_LETTERS})(?: , (?:{_LETTERS}))*(?: ,)?(?= [TR])")
# R là điều dưỡng trưởng P
_JOB = re.compile(rf"(?<=R) (?P<is>là|:) (?:{'|'.join(load_yaml('titles.yaml')['no_posts'])})(?: trưởng| chính)?(?= P)")
# T ( L ) , R: where the body of a title lies
_PLACE = re.compile(
    r"(?<=[TR]) \( (?:nay |cũ |trước )?(?:thuộc |là )?[LU](?: , [LU])?(?: (?:trước đây|cũ|hiện nay|nay))? \)(?= ,)"
)
# T ( I ) P, T ( U , L ) P, T B P, T B , R: whose part the body of a title before a name or the next office is, or where
_WHOSE = re.compile(
    r"(?<=T) (?:\( (?:[BEIUL]|U , L|(?P<told>)(?P<name>[^\WA-Z]+(?: [^\WA-Z]+){1,3})) \)|[BI])(?= P)"
    r"|(?<=T) B(?= [,–-] [TR])"
)
# R ( C ) P, R ( L ) P, R ( C ) , T P: the short name of a committee, or where it is, behind a role in it
_WHOSE_ROLE = re.compile(r"(?<=R) \( (?:(?:(?:gọi|viết|sau đây gọi) (?:tắt )?là )?C|(?:U , )?L|U) \)(?= P| [,–-] T)")
# P , giảng viên I , R · P , chuyên gia cao cấp , T cho biết: a post that is none for the graph
_SAYS = rf" ?(?:[,.;:)]|$|(?:{words_of('telling')})\b)"
_NO_POST = re.compile(
    rf"(?<!theo P)(?<=P) [,–-] (?:{'|'.join(load_yaml('titles.yaml')['no_posts'])})"
    rf"(?: +(?:[BIEUL]|[^ ,;:.()A-Z]+))*?(?= , (?:R|T{_SAYS}))"
)
# P , nhà sáng lập , T · P – đồng sáng lập , T: who made the firm, beside the post
_FOUNDER = re.compile(r"(?<=P) [,–-] (?:(?:nhà|người|đồng) ){1,2}sáng lập(?: viên)?(?= , T(?! P))")
# T trực tiếp theo dõi , chỉ đạo lĩnh vực thông tin ( R ): what a post is charged with, before a role
_DUTIES = rf"(?:{words_of('having_duties')})"
_CHARGED = re.compile(
    rf"(?<=T) {_DUTIES}(?: (?:,|và) {_DUTIES})? (?:các )?(?:lĩnh vực|khối|mảng|công tác|ngành)"
    r" [^;:.()PTRBCN]{2,80}(?= (?:\(|-|–) R)"
)
_AIDES = words_of("aides")
_BEFORE_POST = [f" {aide} T" for aide in list_of("aides")]
# P , thư ký T giữ chức T · P , trợ lý T , T · P , trợ lý T kiêm T
_AIDE = re.compile(
    rf"(?<=P) , (?:{_AIDES}) T(?=(?: ,)? (?:được|giữ|làm|sang|về|lên)\b| , T(?! P))"
    rf"|(?:(?<=P ,)|(?<= là)|(?<= làm)|(?<=chức)|(?<=vụ)) (?:{_AIDES}) T kiêm(?: nhiệm)?(?= T(?! P))"
)
# P , hàm T , T · P , T ( hàm T ) , T: the rank of a post that somebody has not
_RANK = re.compile(r"(?<=[PTR]) (?:[,–-]|\() (?:cấp )?hàm T(?: \))?(?= (?:[,–-]|\)|giữ |làm |được |cho ))")
# P , T , đại biểu B khóa XV , T: a seat in an assembly that is none for the graph
_DEPUTY = re.compile(r"(?<=P )((?:[,–-] T *)+)( , đại biểu B) *(?=,|là |giữ |làm |\))")
# trong khi đó , P được bầu giữ chức T: at the same time, not `khi đó`
_MEANWHILE = re.compile(r"(?<=\btrong (?:khi|lúc)) (?:đó|ấy)(?!\w)")


# T khóa XIX , nhiệm kỳ 2020 - 2025: the term of an office, behind it
TERM = (
    r"(?:[,(] ?)?(?:(?:của )?khóa (?:thứ )?[ivxl\d]+(?![\w])|(?:nhiệm kỳ|giai đoạn|niên khóa) (?:[ivxl]+ )?\(?"
    r" ?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)(?: ?\))?"
)
_TERMS = re.compile(rf"(?:{TERM} ?)+")
# P ( T ) , · P , T , T: the posts beside a name; each blank is matched in one way alone
POSTS_BESIDE = r"(?: [ ,(]{0,4}T(?:(?: ?\))?[ ,(]{1,5}T)*(?: ?[,)]| )?)?"
_SHORTEST_TERM = 5
_POSTS_AND_HOLDERS = (PERSON, TITLE, ROLE)
_TERM_WORDS = list_of("term_words")


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The string and the chunk behind each capital letter (by its offset); `words` are those of the document."""

    text: str
    at: dict[int, Chunk]
    start_of: dict[int, int]
    words: list[str]

    def gap(self, left: Chunk, right: Chunk) -> str:
        """The text between two chunks, blanks at both ends stripped, and behind an office the years of its term."""
        text = self.text[self.start_of[id(left)] + 1 : self.start_of[id(right)]].strip()
        if len(text) > _SHORTEST_TERM and left.kind in (TITLE, ROLE) and any(word in text for word in _TERM_WORDS):
            term = _TERMS.match(text)
            return text[term.end() :] if term is not None else text
        return text

    def tail(self, left: Chunk, right: Chunk) -> list[str]:
        """The words between two chunks as written."""
        return self.words[left.end : right.start]

    def before(self, chunk: Chunk) -> str:
        """The text before a chunk."""
        return self.text[: self.start_of[id(chunk)]].rstrip()

    def after(self, chunk: Chunk) -> str:
        """The text behind a chunk."""
        return self.text[self.start_of[id(chunk)] + 1 :].lstrip()

    def offset(self, chunk: Chunk) -> int:
        """Where its letter stands."""
        return self.start_of[id(chunk)]


def _plain(view: View, start: int, end: int) -> str:
    """Words in lower case; the end of a table's cell is a bar, and `(KH&CN)` behind a name is left out."""
    out = view.lower[start:end]
    if "(" not in out and not any(map(str.isspace, out)):
        return " ".join(out)
    out, k = [], start
    while k < end:
        word = view.words[k]
        short = word == "(" and k + 2 < end and view.words[k + 2] == ")" and view.words[k + 1].isupper()
        if short and len(view.words[k + 1]) > 1:
            k += 3
            continue
        out.append("|" if word.isspace() else view.lower[k])
        k += 1
    return " ".join(out)


def _job(match: re.Match[str]) -> str:
    """The words between a role and a name without what the person is by trade, as long as before."""
    return f" {match['is']}".rjust(len(match.group()))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _is_name(match: re.Match[str], at: dict[int, Chunk], words: list[str]) -> bool:
    """Whether the words in brackets behind a name or title are written as a name."""
    if match["name"] is None:
        return True
    start = at[match.start() - 1].end + 1 + len(match["told"].split())
    return all(word[0].isupper() for word in words[start : start + len(match["name"].split())])


def _of_no_body(office: Chunk) -> bool:
    return isinstance(office.thing, Title) and office.thing.body is None


def _told_alone(text: str, at: dict[int, Chunk], words: list[str]) -> str:
    """The skeleton without what stands between a name and its title and is no post."""
    if " ) P" in text or " B P" in text or " I P" in text or "T B " in text:
        text = _WHOSE.sub(lambda m: _blank(m) if _is_name(m, at, words) else m.group(), text)
    if "R ( " in text:
        text = _WHOSE_ROLE.sub(_blank, text)
    if "P ( " in text:
        text = _BORN_IN.sub(_blank, _IN_CAPTION.sub(_blank, text))
        text = _FIRM_INSIDE.sub(lambda m: f"{m[1]} ", text)
        text = _RANK_FIRST.sub(_blank, _OF_PLACE.sub(_blank, text))
        text = _NICKNAME.sub(lambda m: _blank(m) if _is_name(m, at, words) else m.group(), text)
    if "P , " in text or "P - " in text or "P ( " in text:
        text = _RANKED.sub(_blank, text)
    if "R là " in text or "R : " in text:
        text = _JOB.sub(_job, text)
    if " ) ," in text:
        text = _PLACE.sub(_blank, text)
    if "P , " in text or "P - " in text:
        text = _NO_POST.sub(_blank, text)
    if " P kiêm T" in text:
        text = _FIRM_BESIDE.sub(lambda m: "T  " if _of_no_body(at[m.start()]) else m.group(), text)
    if " sáng lập" in text:
        text = _FOUNDER.sub(_blank, text)
    if any(map(text.__contains__, _BEFORE_POST)):
        text = _AIDE.sub(_blank, text)
    if "T " in text and (" ( R" in text or "- R" in text or "– R" in text):
        text = _CHARGED.sub(_blank, text)
    if " hàm T" in text:
        text = _RANK.sub(_blank, text)
    if " , đại biểu B" in text:
        text = _DEPUTY.sub(lambda m: m[1] + " " * (m.end() - m.end(1)), text)
    return text


def make_skeleton(view: View, start: int, end: int, chunks: list[Chunk]) -> Skeleton:
    """The skeleton of tokens [start, end) with the chunks that lie in them, in order."""
    parts: list[str] = []
    at: dict[int, Chunk] = {}
    start_of: dict[int, int] = {}
    length, token = 0, start
    for chunk in chunks:
        if chunk.start > token:
            words = _plain(view, token, chunk.start) + " "
            parts.append(words)
            length += len(words)
        at[length] = chunk
        start_of[id(chunk)] = length
        parts.append(chunk.kind + " ")
        length += 2
        token = max(token, chunk.end)
    if token < end:
        parts.append(_plain(view, token, end))
    text = "".join(parts)
    if "trong khi" in text or "trong lúc" in text:
        text = _MEANWHILE.sub(" mà", text)
    if view.has_aside(start, end):
        text = _without_asides(text)
    if any(chunk.kind in _POSTS_AND_HOLDERS for chunk in chunks):
        text = _told_alone(text, at, view.words)
    return Skeleton(text, at, start_of, view.words)


def _without_asides(text: str) -> str:
    """The skeleton with blanks for what is said of a person's age or home, also where one stands behind another."""
    once = _ASIDE.sub(_blank, text)
    return _ASIDE.sub(_blank, once) if once != text else text
