"""What sentences say of who runs an initiative, as patterns over the letters of a stage."""

from __future__ import annotations

import re

from loaders.extract.relations.initiatives.parties import PARTIES
from loaders.extract.skeletons.pattern import Pattern
from loaders.extract.skeletons.spans import any_of, words_of
from loaders.resources.load import load_yaml

WORDS = load_yaml("initiatives.yaml")
ACTORS = f"{PARTIES}C"
WHO = rf"(?P<who>[{ACTORS}](?: ?(?:,|và|, và|cùng|cùng với|phối hợp|phối hợp với|phối hợp cùng) [{ACTORS}])*)"
RUN = any_of(WORDS["running"])
VERB = re.compile(rf"\b(?:{RUN})\b")
MAKES = re.compile(rf"\b(?:{any_of(WORDS['making'])})\b")
WROTE = re.compile(rf"\bngười (?:{any_of(WORDS['making'])})\b[^;.,]*\Z")  # X , người viết phần lớn đề án G
GIVES = re.compile(rf"\b(?:{any_of(WORDS['giving'])})\b")
KEEPS = re.compile(rf"\b(?:{any_of(WORDS['keeping'])})\b")
GRANTS = re.compile(rf"\b(?:{any_of(WORDS['granting'])})\b")
INTENDED = re.compile(rf"\b(?:{any_of(WORDS['intended'])})\b")
ASIDE = re.compile(rf"(?:\A|(?<=\W))(?:{any_of(WORDS['aside'])})(?: chính| toàn)? ?\Z|\( ?\Z")
OBJECT = re.compile(rf"\b(?:{RUN}) \Z")
HELPED = re.compile(rf"\b(?:{any_of(WORDS['helping'])})(?: [^ .;,{ACTORS}]+){{0,2}}? (?:{RUN})\b")
CEREMONY = re.compile(rf"\b(?:{any_of(WORDS['ceremony'])})\b")
BY = "do|được|mà|bởi|được giao cho|giao cho|giao|thuộc về|thuộc"
BRACKETS = r"(?: \([^()]{0,40}\))?"
ADVERBS = r"(?: (?:vốn|hiện|vẫn|cũng|đều|đã|từng|đang|này|nay|mới|được))*"
# phiên chợ G đầu tháng 6 do A tổ chức · phần mềm G do các kỹ sư của E tự viết
WHEN = rf" (?:{any_of(WORDS['where_and_when'])})(?: [^.;,G{ACTORS}]{{0,40}}?)?"
STAFF = rf"(?: (?:các|nhóm|đội ngũ))*(?: (?:{any_of(WORDS['staff'])}))+(?: (?:trẻ|của))*"
# “Chợ Sen” do Sở Công Thương vận hành · “Một Chạm” được UBND tỉnh chọn dùng chung · ứng dụng mà tỉnh đang vận hành
# "Công dân X", ứng dụng do FPT phát triển cho thành phố · phát triển bởi công ty
BEHIND = re.compile(
    rf"G{BRACKETS}(?:(?: (?:ở|tại) [^.;,G]{{0,40}}?|{WHEN})?(?: [,–-](?: [^.;,G{ACTORS}]{{0,30}}?)?)?{ADVERBS} (?:{BY})"
    rf"|[^.;A-ZĐ]{{0,80}}?(?: (?:tại|ở) [^.;GXYZEIPT]{{0,90}}?)? , do)(?: chính| riêng)?(?P<staff>{STAFF})? {WHO}"
    rf"(?: , [^.;,G]{{0,40}} ,)?(?P<told>(?:[^.;G{ACTORS}]|cho [A-Z]){{0,60}}+)(?<!và giao )"
)
OF = re.compile(
    rf"G{BRACKETS}(?: này)?(?: (?:,|là|–|-) (?:{any_of(WORDS['owned'])}))? của {WHO}"
    rf"|G \( {WHO.replace('who', 'who2')} \)"
)
# Ứng dụng “Rẫy Số” ra đời từ ý tưởng của A, nay do B tiếp quản
NOW = re.compile(
    rf"G[^.;G]{{0,90}}?\b(?:nay|hiện|hiện nay|giờ|sau đó) (?:do|được|giao)(?: cho)? {WHO}"
    rf"(?P<told>[^.;,G{ACTORS}]{{0,40}})"
)
# do E xây dựng, A quản lý
KEPT = re.compile(rf"[ ,]*(?:và |còn |rồi )?(?:do )?{WHO} (?:{any_of(WORDS['keeping'])})\b")
# E xây dựng nền tảng G ; Sở A được A giao vận hành
GIVEN = re.compile(
    rf"G[^.G{ACTORS}]{{0,60}} [;,] (?:còn |và )?{WHO} "
    rf"(?:được (?:[{ACTORS}] )?giao|đảm nhận|đảm nhiệm|chịu trách nhiệm|lo)(?: việc| phần)?"
    rf" (?:{any_of(WORDS['keeping'])})\b"
)
# Trung tâm X do A thành lập và giao B vận hành
ASSIGNED = re.compile(rf"G[^.;G]{{0,80}}?\bgiao(?: cho)? {WHO} (?:{any_of(WORDS['keeping'])})\b")
# Mô hình “Bản số” nằm trong Kế hoạch số 62-KH/TĐTN của Tỉnh đoàn
UNDER = re.compile(rf"G{BRACKETS} (?:nằm trong|thuộc|được triển khai theo|được nêu trong|thực hiện theo) D của {WHO}")
# Cổng X, Bộ Tư pháp đưa vào vận hành từ tháng 5, ...
THAT = re.compile(rf"G{BRACKETS} , {WHO}(?P<told> (?:đã |mới )?(?:{RUN}))(?= (?:từ|hồi|hôm|ngày|tháng|năm|,|được))")
# TP. X vừa chính thức đưa G ( IOC ) đi vào hoạt động
PUTS = re.compile(r"\b(?:đưa|cho)(?: [^ .;,]+){0,2}? ?\Z")
TO_WORK = re.compile(rf"G{BRACKETS}(?: [^ .;,G]+){{0,4}}? (?:đi )?vào (?:{any_of(WORDS['working'])})\b")
# Đại học X với UBND ký chương trình; hai bên cùng vận hành G
BOTH = re.compile(rf"\b(?:hai|đôi|cả hai|ba) bên (?:cùng |cũng |đều |sẽ )*(?:{RUN})\b[^.;]{{0,40}}\Z")
LISTED = re.compile(
    rf"G{BRACKETS}(?: ?(?:,|và|, và) (?:[^.;,A-ZĐ]{{0,30}} )?G{BRACKETS})*? ?(?:,|và|, và) (?:[^.;,A-ZĐ]{{0,30}} )?G"
)
# Do Sa Giang xây dựng và vận hành, nền tảng này ...
FRONT = re.compile(
    rf"\b(?:do|được) {WHO}(?P<told>[^.;,G{ACTORS}]{{0,40}}?\b(?:{RUN})\b[^.;,G{ACTORS}]{{0,20}}) ?,?"
    rf" [^.;,G]{{0,20}}\Z"
)
ROLE = Pattern(rf"\b(?:{any_of(WORDS['roles'])})\b[^.;,{ACTORS}]{{0,25}}?(?: là| :|:| do) {WHO}")
IN_ROLE = Pattern(rf"{WHO} (?:làm|là|giữ vai trò|giữ vai) (?:{any_of(WORDS['roles'])})\b")
SPEAKS = re.compile(rf"[XYZ] [^.;{ACTORS}G]{{0,40}}?\b(?:{any_of(WORDS['presenting'])})\b")
FOR = re.compile(rf"\bcho (?P<who>[{ACTORS}])")
JOINS = re.compile(rf"\b(?:{any_of(WORDS['joining'])})\b")
UNLINKED = re.compile(
    r"[.;:,]|\bcủa \Z|\b(?:lên|qua|trên)(?: [^ .;,]+){0,4} \Z"
    rf"|\b(?:tại|ở) \Z|\b(?:{any_of((*WORDS['joining'], *WORDS['using'], *WORDS['serving'], *WORDS['showing']))})\b"
)
SERVED = re.compile(rf"\b(?:{any_of(WORDS['serving'])}) \Z|\bký với [^.;]*về \Z")  # phục vụ G · A ký với E về G
SAID_BY = re.compile(rf"[{ACTORS}] , (?=[{ACTORS}])")
OF_PARTY = re.compile(r"\A(?:Tỉnh|Thành) ủy\b")
NATIONWIDE = re.compile(r"\b(?:trên cả nước|toàn quốc|\d+ (?:tỉnh|A)|\d+ / \d+ (?:tỉnh|A)|nhiều (?:tỉnh|A))\b")
# B phát động chiến dịch G , hưởng ứng phong trào G · B giới thiệu tổng quan về nền tảng G
ANSWERS = re.compile(rf"\b(?:{any_of(WORDS['told_of'])})(?: (?:{any_of(WORDS['kinds'])}))?(?: thi đua)?[ \"“]*\Z")
# quyết định thành lập C trong thực hiện đề án G được T ký ban hành
FOUNDING = re.compile(rf"\b(?:quyết định|D)(?: về)?(?: việc)? (?:{words_of('establishing')}) C [^;.,]*\Z")
# hai bên phối hợp xây dựng G · theo thỏa thuận , A xây dựng G: what is to be; not: hai bên đã đưa vào vận hành G
_SO_FAR = any_of(WORDS["so_far"])
AGREED = re.compile(rf"\b(?:{words_of('sides')}) bên (?!(?:[^ .;,]+ ){{0,2}}(?:{_SO_FAR})\b)[^.;GXYZTP]{{0,80}}\Z")
BY_TERMS = re.compile(
    rf"\btheo (?:{any_of(WORDS['terms'])})(?: [^.;,G{ACTORS}]{{0,30}})? ,(?! (?:[^ .;,]+ ){{0,3}}(?:{_SO_FAR})\b)"
)
