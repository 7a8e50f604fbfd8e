"""What programs put on the clipboard, in their own shapes, and what a text makes of it."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Clipboard:
    """A copy from a program: its HTML or its plain text, and the text that it becomes."""

    name: str
    html: str = ""
    text: str = ""
    becomes: str
    pictures: int = 0


WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=IN style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b><span lang=IN style='font-size:12.0pt;color:#C00000'>Kapolres</span></b><span
style='font-family:"Times New Roman",serif'> memantau <i>gudang</i>&nbsp;logistik.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Menjaga
gudang<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New";mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>siang<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>Mengawal kiriman<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><img width=300 height=200 src="file:///C:/Users/rina/clip_image001.jpg" v:shapes="Foto"></p>
<!--EndFragment--></body></html>"""

DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7b1"><p dir="ltr"
style="line-height:1.38;"><span style="font-size:11pt;font-weight:700;font-style:normal;">Bupati</span><span
style="font-weight:400;font-style:italic;"> hadir</span><span style="font-weight:400;"> di pasar.</span></p><br /><ul
style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span
style="font-weight:400;">Satu</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>Dalam</span></p></li></ul
></ul><h1 dir="ltr"><span style="font-weight:400;">Harga</span></h1></b><br class="Apple-interchange-newline">"""

WHATSAPP = """[20.15, 9/12/2023] Humas Polres: *Kapolres* hadir di _Betung_.
[20.16, 9/12/2023] Humas Polres: 5*3*2 kardus, berkas_baru_ini, * bukan tebal *
- satu
- dua
1. pertama
2. kedua"""

WHATSAPP_WEB = """<span dir="ltr" class="_ao3e selectable-text copyable-text" style="min-height: 0px;"><span>Terima kasih
<strong class="_ao3e">banyak</strong> <img alt="🙏" class="b75 emoji wa" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="
width="20"></span></span>"""

PAGE = """<div class="read__content" style="color:red" onclick="alert(1)"><h1>Harga Naik</h1><p>Satu.<br><br>Dua
<a href="https://pasar.example/a" target="_blank" onclick="x()">tautan</a>.</p><script>alert(1)</script>
<figure><img src="https://pasar.example/i.jpg" onerror="alert(1)" alt="Pasar pagi"></figure>
<iframe src="https://evil.example/"></iframe><table><tbody><tr><td>Kecamatan</td><td>Warga</td></tr>
<tr><td>Betung</td><td><p><b>12</b></p></td></tr></tbody></table></div>"""

TYPED = """<h2>Lapak</h2><div>Rincian:</div><div><span>•&nbsp;</span><b>Ikan segar</b>: 30</div><div>• Ikan asap: 18</div>
<div>2. Kedua</div><div>3. Ketiga</div><div>- kata Tuti</div><blockquote><p>- satu</p><p>- dua</p></blockquote>"""

CLIPBOARDS = (
    Clipboard(
        name="Word",
        html=WORD,
        becomes="<p><strong>Kapolres</strong> memantau <em>gudang</em> logistik.</p>"
        "<ol><li><p>Menjaga gudang</p><ul><li><p>siang</p></li></ul></li><li><p>Mengawal kiriman</p></li></ol>",
        pictures=1,
    ),
    Clipboard(
        name="Google Docs",
        html=DOCS,
        becomes="<p><strong>Bupati</strong><em> hadir</em> di pasar.</p>"
        "<ul><li><p>Satu</p><ul><li><p>Dalam</p></li></ul></li></ul><h2>Harga</h2>",
    ),
    Clipboard(
        name="WhatsApp",
        text=WHATSAPP,
        becomes="<p><strong>Kapolres</strong> hadir di <em>Betung</em>.</p>"
        "<p>5*3*2 kardus, berkas_baru_ini, * bukan tebal *</p>"
        "<ul><li><p>satu</p></li><li><p>dua</p></li></ul><ol><li><p>pertama</p></li><li><p>kedua</p></li></ol>",
    ),
    Clipboard(
        name="WhatsApp Web", html=WHATSAPP_WEB, becomes="<p>Terima kasih <strong>banyak</strong> 🙏</p>"
    ),
    Clipboard(
        name="a page",
        html=PAGE,
        becomes='<h2>Harga Naik</h2><p>Satu.</p><p>Dua <a href="https://pasar.example/a">tautan</a>.</p>'
        "<table><tbody><tr><th>Kecamatan</th><th>Warga</th></tr>"
        "<tr><td>Betung</td><td><strong>12</strong></td></tr></tbody></table>",
        pictures=1,
    ),
    Clipboard(
        name="marks typed by hand",
        html=TYPED,
        becomes="<h2>Lapak</h2><p>Rincian:</p>"
        "<ul><li><p><strong>Ikan segar</strong>: 30</p></li><li><p>Ikan asap: 18</p></li></ul>"
        '<ol start="2"><li><p>Kedua</p></li><li><p>Ketiga</p></li></ol><p>- kata Tuti</p>'
        "<blockquote><p>- satu</p><p>- dua</p><cite></cite></blockquote>",
    ),
)
