"""Patterns of cooperation over the letters of parties: signed, hired, chosen, side by side."""

from __future__ import annotations

import re

from loaders.extract.relations.initiatives.parties import PARTIES
from loaders.extract.skeletons.pattern import Pattern, Rules
from loaders.resources.load import load_yaml

_WORDS = load_yaml("cooperation.yaml")


def any_in(*names: str) -> str:
    """Word lists as an alternation, longest first."""
    words = sorted({w for name in names for w in _WORDS[name]}, key=len, reverse=True)
    return "|".join(map(re.escape, words))


PAPER = rf"(?:{any_in('papers')})"
_SIGN = rf"(?!ký số)(?<!đăng )(?<!thư )(?<!nhật )(?:{any_in('signing')})"  # not: chữ ký số, đăng ký
_SEAL = rf"(?:{_SIGN}|(?:{any_in('sealing')})(?: [^;.AXEYIZ ]+){{0,4}}? {PAPER})"
AGREE = rf"(?:{_SEAL}|{any_in('cooperating')})"
DO = rf"(?:{_SEAL}|{any_in('cooperating', 'doing')})"
_NEXT = r" ?(?:,|và|, và|cùng|cùng với|;|-|–|hay|hoặc) (?:(?:với|giữa|các|cả) )?"
_MANY = rf"[{PARTIES}](?:{_NEXT}[{PARTIES}])*"
_THREE = rf"[{PARTIES}](?:{_NEXT}[{PARTIES}]){{2,}}"
_FIRMS = rf"[EYIZ](?:{_NEXT}[EYIZ])*"
_DET = rf"(?: (?:\d+|:|{any_in('leading_up')}))*"
_FREE = rf"(?:(?:tại|ở|của|từ|cho|trên địa bàn|cả|tỉnh|về|số) A|[^;.{PARTIES}])"  # no party but a place
_ALL, _ANY, _OWNER = f"(?P<a>{_MANY})", f"(?P<a>[{PARTIES}])", "(?P<a>[AXIZ])"
# với FPT , siêu thị nọ , MISA và Viettel: a list that `và` closes goes on behind one that nobody knows
_MORE = rf"(?: , [^;.,{PARTIES}]{{2,40}}(?:A )?, [{PARTIES}](?:{_NEXT}[{PARTIES}])* ?,? và [{PARTIES}])?"
_OTHERS, _SELLERS = f"(?P<b>{_MANY}{_MORE})", f"(?P<b>{_FIRMS})"
_LINK = r"(?:với|cùng với|cùng)"
_UNKNOWN = rf"(?: [^;.{PARTIES}]{{1,60}} (?:và|, cùng)(?: với)?)?"  # với Bộ Ngoại giao nước bạn và ...
# UBND tỉnh (do Phó Chủ tịch đại diện) và ... · trường này và ...
_ASIDE = r"(?: (?:này|ấy|đó|nói trên))?(?: \([^()]{0,60}\))?"
# UBND tỉnh chiều nay , 30 / 10 , cùng FPT ký
_WHEN = r"(?: (?:sáng|trưa|chiều|tối|hôm|ngày|tháng|năm|nay|qua|vừa|đã|đang|hiện|cũng|,|/|\d+))*?"
_PLUS = rf"{_ASIDE}{_WHEN} ?,? (?:và|cùng với|cùng|với)"

# Two that sign, whatever stands between but an act of their own; two that do something, one along with the other.
_SINCE = rf"(?:(?!\b(?:{any_in('own_acts')})\b){_FREE}){{0,110}}?"
_ALONG = rf"{_ASIDE}{_WHEN} ?,? (?:cùng với|cùng|với)"
_SOON = rf"(?: (?:{any_in('between')}))*"
_TOGETHER = rf"{_SOON} (?:{any_in('together')})"
_DOING = any_in("doing", "organising")
# What joins the two, and what they do.
_SIDE_BY_SIDE = (
    (_PLUS, rf"{_SINCE}\b(?P<v>{AGREE})"),
    (_ALONG, rf"{_SOON} (?P<v>{_DOING})"),
    (_PLUS, rf"{_TOGETHER}{_SOON} (?P<v>{_DOING})"),
    (_PLUS, rf" (?:về|trong) (?:việc )?(?P<v>{_DOING})"),  # chương trình của A và E về đào tạo nhân lực
)


def _gap(most: int) -> str:
    """Words between two parts of a pattern, none of them a party."""
    return rf"[^;.{PARTIES}]{{0,{most}}}?"


_TOPIC = rf"(?:{_gap(60)}| về {_gap(130)})"  # biên bản ghi nhớ về chuyển đổi số và ... giai đoạn 2021 - 2025 giữa


def _verb(*names: str) -> str:
    return rf"\b(?P<v>{any_in(*names)})\b"


RULES = Rules(
    # lễ ký kết giữa A , E và I
    (
        Pattern(rf"(?P<v>{PAPER}|hợp tác|ký kết)\b{_TOPIC}\bgiữa{_DET} (?P<a>(?P<b>{_THREE}))"),
        "works.among",
    ),
    # theo thỏa thuận ba bên , A cấp dữ liệu , E viết phần mềm , I đào tạo cán bộ
    (
        Pattern(
            rf"\b(?P<v>{PAPER})\b{_gap(20)} ba bên ,? ?"
            rf"(?P<a>(?P<b>[{PARTIES}](?:{_gap(60)} ?(?:,|và|, còn|;) [{PARTIES}]){{2}}))(?! ?(?:,|và) [{PARTIES}])"
        ),
        "works.among",
    ),
    # A , I và E đã ký chương trình hợp tác: all with all, where nobody stands behind
    (
        Pattern(
            rf"(?P<a>(?P<b>{_THREE}))(?: (?:đã|vừa|cùng|cũng|chính thức|nhau))* (?P<v>{AGREE})\b"
            rf"(?![^;.]{{0,110}}\b(?:với|cùng|cho) [{PARTIES}])"
        ),
        "works.among",
    ),
    # UBND tỉnh X và Sở Y ký thỏa thuận về ... với FPT và VNPT · VNPT viết phần mềm theo hợp đồng ký với Sở
    (
        Pattern(rf"{_ALL}{_FREE}{{0,110}}?\b(?P<v>{AGREE})\b{_FREE}{{0,110}}?\b{_LINK}{_UNKNOWN}{_DET} {_OTHERS}"),
        "works.with",
    ),
    # A vừa ký với E , gia hạn thỏa thuận với E
    (
        Pattern(rf"{_ANY} [^;.]{{0,140}}?(?:,| và) (?P<v>{AGREE}|{PAPER})\b{_FREE}{{0,60}}?\b{_LINK}{_DET} {_SELLERS}"),
        "works.again",
    ),
    # UBND tỉnh và FPT ký · VNPT cùng Sở triển khai · X và vị khách ... - Y - thống nhất
    *(
        (Pattern(rf"{first}{joined}{_DET} {second}{_ASIDE}{done}\b(?! R)"), "works.both")
        for joined, done in _SIDE_BY_SIDE
        for first, second in ((_ANY, _SELLERS), (_SELLERS, _OWNER))
    ),
    (Pattern(rf"(?P<a>[XZ]) và {_gap(45)} - (?P<b>[YZ]) - (?P<v>{DO})\b"), "works.both"),
    # Sở bắt tay Trường Đại học · phần mềm do VNPT phối hợp TANDTC xây dựng
    (Pattern(rf"{_ANY} (?P<v>bắt tay|phối hợp|kết hợp|liên kết)(?: với| cùng)?{_DET} {_OTHERS}"), "works.with"),
    # lễ ký kết giữa A và E
    (
        Pattern(
            rf"(?P<v>{PAPER}|hợp tác|liên kết|phối hợp|ký kết|bắt tay)\b{_TOPIC}"
            rf"\bgiữa{_DET} {_ANY}{_gap(40)}{_PLUS}\b{_DET}(?: [^;.,{PARTIES}]{{1,20}} ,)? {_OTHERS}"
        ),
        "works.between",
    ),
    # lễ ký kết có A và E diễn ra
    (Pattern(rf"\b(?P<v>lễ ký kết|lễ ký)(?: có| của| :) {_ANY}{_PLUS}{_DET} {_OTHERS}"), "works.between"),
    # hợp đồng thuê phần mềm của A với E · VNPT nhận 60 thôn, hợp đồng với UBND tỉnh đã ký
    (Pattern(rf"(?P<v>{PAPER})\b{_gap(50)} của {_OWNER}(?: ký| đã ký)?{_PLUS}{_DET} {_OTHERS}"), "works.of"),
    (
        Pattern(rf"(?P<b>[EY])[^;.AX]{{0,90}}\b(?P<v>{PAPER}) với (?P<a>[AX])(?: thì| cũng)? (?:đã|được|vừa)"),
        "works.paper",
    ),
    # theo thỏa thuận ký với A, E xây trường nghề
    (Pattern(rf"{PAPER} (?:đã )?(?P<v>ký)(?: kết)?{_gap(20)} với{_DET} {_ANY} , {_OTHERS}"), "works.paper"),
    # tỉnh thuê trọn gói trung tâm điều hành của VNPT · được thuê của MISA theo hợp đồng bộ ký · cho tỉnh thuê
    (Pattern(rf"{_OWNER}[^;.EYX]{{0,70}}?{_verb('hiring')}{_gap(70)}\b(?:của|từ) {_SELLERS}"), "works.hires"),
    (
        Pattern(
            rf"{_verb('hiring')}{_gap(30)} (?:của|từ) {_SELLERS}{_gap(40)}{PAPER} (?:mà |do )?{_OWNER}(?: đã| vừa)? ký"
        ),
        "works.hires",
    ),
    (Pattern(rf"{_OWNER} (?:đã |vừa |đang )?(?P<v>thuê) {_SELLERS}"), "works.hires"),
    (Pattern(rf"{_SELLERS}{_gap(40)}\bcho {_OWNER} (?P<v>thuê)\b"), "works.hires"),
    (Pattern(rf"\bdo {_SELLERS}{_gap(60)}\bđược {_OWNER}(?: đã| vừa)? (?P<v>ký)\b"), "works.hires"),
    # Trường được Sở đặt hàng ba đề tài · Viettel là đối tác chiến lược của tỉnh
    (Pattern(rf"{_SELLERS}(?: đã| vừa| từng)? được {_OWNER} {_verb('choosing')}"), "works.chooses"),
    (Pattern(rf"{_SELLERS} (?P<v>là) (?:{any_in('counterparts')})\b{_gap(30)} (?:của|cho|với) {_OWNER}"), "works.is"),
    # Đối tác công nghệ của bệnh viện là FPT · chủ đầu tư là Sở; nhà thầu là MISA
    (Pattern(rf"(?P<v>{any_in('counterparts')})\b{_gap(30)} của {_OWNER} (?:là|:){_DET} {_SELLERS}"), "works.is"),
    (
        Pattern(
            rf"(?P<v>{any_in('tenderer')}) (?:là|:) {_OWNER} ?[;,] [^;.AXEYIZ]{{0,20}}?"
            rf"(?:{any_in('counterparts')})(?: là| :|:) {_SELLERS}"
        ),
        "works.tender",
    ),
    (
        Pattern(
            rf"\b(?P<v>thuộc về|về tay|được giao cho) {_SELLERS} , {_gap(15)}(?:{any_in('tenderer')}) (?:là|:) {_OWNER}"
        ),
        "works.tender",
    ),
    # hạ tầng do Viettel cung cấp theo hợp đồng với Sở · Sở nhận hệ thống từ Viettel theo hợp đồng
    (
        Pattern(
            rf"{_SELLERS}[^;.XEYIZ]{{0,90}}?\btheo (?P<v>{PAPER})(?: (?:đã|được|ký|kết|riêng|khung))*"
            rf" (?:với|cùng) {_OWNER}"
        ),
        "works.paper",
    ),
    (Pattern(rf"{_OWNER}{_gap(60)} (?:từ|của|do) {_SELLERS}{_gap(30)} theo (?P<v>{PAPER})\b"), "works.paper"),
    # Bộ thông báo thỏa thuận khung với E về ... đã được ký hôm 10 / 6
    (
        Pattern(rf"{_OWNER}{_gap(40)}\b(?P<v>{PAPER})\b{_gap(25)} với{_DET} {_SELLERS}{_gap(70)} được ký\b"),
        "works.paper",
    ),
    (Pattern(rf"{_SELLERS}{_gap(20)} (?:giúp|hỗ trợ|phục vụ) {_OWNER}{_gap(60)} theo (?P<v>{PAPER})\b"), "works.paper"),
    # phần mềm của MISA, Sở thuê theo năm
    (
        Pattern(rf"\bcủa {_SELLERS} ,? ?(?:mà |do |được )?{_OWNER} (?:đã |đang )?(?P<v>{any_in('hiring')})\b"),
        "works.hires",
    ),
    # ngồi bên kia bàn ký với Sở là MISA · ông An (Sở) và ông Bình (MISA) ký · người ký phía Sở là ..., phía MISA là ...
    (
        Pattern(rf"\b(?P<v>{_SEAL})\b{_gap(15)} (?:với|cùng) {_OWNER}{_gap(15)} (?:là|có){_DET} {_SELLERS}"),
        "works.fronted",
    ),
    (
        Pattern(
            rf"[PXYZ] \( (?P<a>[AI]) \) (?:và|,|cùng) [^;.AXEYIZ]{{0,15}}[PXYZ] \( (?P<b>[EI]) \)[^;.AXEYIZ]{{0,30}}?"
            rf"\b(?P<v>{any_in('signing')})\b"
        ),
        "works.signers",
    ),
    (
        Pattern(rf"\b(?P<v>ký) [^;.AXEYIZ]{{0,12}}?phía {_OWNER} là [^;.]{{1,40}} , (?:còn )?phía {_SELLERS} "),
        "works.signers",
    ),
    # Đồng hành với tỉnh trong chương trình này là Viettel · Sở đã trao thỏa thuận cho MISA
    (
        Pattern(rf"(?P<v>{any_in('cooperating')})(?: với| cùng)? {_OWNER}{_gap(50)} (?:là|có|gồm|:){_DET} {_SELLERS}"),
        "works.fronted",
    ),
    (Pattern(rf"{_OWNER}{_gap(30)}\b(?P<v>trao) {PAPER}{_gap(30)} cho{_DET} {_SELLERS}"), "works.with"),
    # ứng dụng do FPT phát triển cho thành phố
    (Pattern(rf"{_SELLERS}{_gap(25)}{_verb('supplying')}{_gap(50)}\bcho {_OWNER}"), "works.supplies"),
    # UBND tỉnh chọn CMC làm đối tác · liên danh E - E trúng gói thầu, bên mời thầu là A
    (
        Pattern(rf"{_OWNER}[^;.EYIZ]{{0,60}}?{_verb('choosing')}{_DET} {_SELLERS} (?:{any_in('chosen_for')})\b"),
        "works.chooses",
    ),
    (
        Pattern(
            rf"{_SELLERS}{_gap(40)}{_verb('won')}{_gap(120)}\b(?:(?:{any_in('tenderer')})(?: là|:| :)?|của) {_OWNER}"
        ),
        "works.tender",
    ),
    (
        Pattern(rf"{_OWNER} (?:làm|là) (?:{any_in('tenderer')})\b{_gap(80)}{_SELLERS}{_gap(30)}{_verb('won')}"),
        "works.tender",
    ),
    # Bến Tre vận hành ứng dụng này cùng E · Sở chủ trì, cùng VNPT
    (
        Pattern(rf"{_OWNER}{_gap(80)}{_verb('doing')}{_gap(60)}\bcùng(?: với)?{_DET} {_SELLERS}(?= ?(?:$|[.;,]))"),
        "works.along",
    ),
    (Pattern(rf"{_OWNER} chủ trì ,? ?(?P<v>cùng|phối hợp)(?: với)?{_DET} {_SELLERS}"), "works.along"),
    # hai bên mua bán là A và E · Với VNPT, Nhà trường ký ... · ký tên: X, Z
    (Pattern(rf"(?:hai|các|ba|đôi) bên{_gap(20)}(?P<v>là|gồm|:) {_OWNER} (?:và|,) {_SELLERS}"), "works.sides"),
    (Pattern(rf"(?:^|[,;:] )với {_OTHERS} ?,? {_ANY}(?: đã| vừa| cũng)* (?P<v>{AGREE})\b"), "works.fronted"),
    (
        Pattern(rf"\b(?P<v>ký)(?: tên| kết| {PAPER})* ?(?:có|là|gồm|:) (?P<a>[XZ]) (?:và|,|cùng) (?P<b>[YZ])"),
        "works.signers",
    ),
)
