"""Public posts of Indonesia by level, and what makes a post acting, former or only hoped for.

From the usual titles of central and regional government, police, army, prosecutors, courts, councils,
election bodies, regional companies, schools, hospitals and campuses, with the short forms of the press.
"""

from articles.reading.tables.words import rows, words

CLOSED: dict[str, tuple[str, ...]] = {
    "nation": rows("""
Seskab|Sekretaris Kabinet|Jampidsus|Jampidum|Jamintel|Presiden RI|Presiden Republik Indonesia|Presiden|
Wakil Presiden RI|Wakil Presiden|Wapres|Wapres RI|Mendagri|Menkeu|Menlu|Menhan|Menko Polhukam|
Menko Polkam|Menko Perekonomian|Menko PMK|Menko Pangan|Menko Marves|Mensesneg|Menkumham|Menkum|
Mendikbud|Mendikbudristek|Mendikdasmen|Mendiktisaintek|Menkes|Mensos|Menag|Mentan|Menhub|Menaker|
Menteri PUPR|Menteri PU|Mendag|Menperin|Menkominfo|Menkomdigi|Menpora|Menparekraf|Menpar|Menteri LHK|
Menteri KLHK|Menteri ESDM|Menteri ATR/BPN|Menteri PAN-RB|Menpan RB|MenPANRB|Mendes PDTT|Mendes|
Menteri BUMN|Menteri UMKM|Menteri PPPA|Wamendagri|Wamenkeu|Wamenhan|Wamenag|Wamenkumham|Wamenkes|
Wamensos|Wamentan|Wamen ATR|Wamen|Panglima TNI|Kapolri|Wakapolri|Jaksa Agung|Wakil Jaksa Agung|KSAD|
KSAL|KSAU|Kasad|Kasal|Kasau|Kabareskrim|Kabareskrim Polri|Kadiv Humas Polri|Kadiv Propam Polri|
Irwasum Polri|Karopenmas Divisi Humas Polri|Karo Penmas|Dankor Brimob|Kepala BNPB|Kepala BNN RI|
Kepala BIN|Kepala BKN|Kepala Bappenas|Kepala BPS RI|Ketua MPR RI|Ketua MPR|Ketua DPR RI|Ketua DPR|
Wakil Ketua DPR RI|Wakil Ketua MPR RI|Ketua DPD RI|Wakil Ketua DPD RI|Anggota DPR RI|Anggota DPD RI|
Anggota MPR RI|Ketua MK|Ketua MA|Ketua KPK|Wakil Ketua KPK|Juru Bicara KPK|Jubir KPK|Ketua BPK RI|
Ketua KPU RI|Anggota KPU RI|Ketua Bawaslu RI|Anggota Bawaslu RI|Ketua DKPP|Anggota DKPP|
Ketua Dewan Pers|Ketua Komnas HAM|Ketua KPAI|Gubernur Bank Indonesia|Gubernur BI|Gubernur Lemhannas|
Ketua Ombudsman RI|Anggota Komisi I DPR RI|Anggota Komisi II DPR RI|Anggota Komisi III DPR RI
"""),
    "province": rows("""
Gubernur|Wakil Gubernur|Wagub|Sekdaprov|Sekprov|Wagubsu|Gubsu
"""),
    "regency": rows("""
Bupati|Wakil Bupati|Wabup|Wali Kota|Walikota|Wako|Wakil Wali Kota|Wakil Walikota|Wawali|Wawako|
Wali Nanggroe|Sekdakab|Sekdako|Sekkab|Sekkot|Sekretaris Kota|Bupati/Wali Kota|Wakil Wali kota|Sekot
"""),
    "either": rows("""
Kabinda|Kepala BNN|Kepala Basarnas|Kepala BMKG|Ketua TAPD|
Sekda|Sekretaris Daerah|Ketua DPRD|Wakil Ketua DPRD|Wakil Ketua I DPRD|Wakil Ketua II DPRD|
Wakil Ketua III DPRD|Wakil Ketua IV DPRD|Anggota DPRD|Sekwan|Sekretaris DPRD|Sekretaris Dewan|
Ketua Sementara DPRD|Ketua KPU|Ketua KPUD|Anggota KPU|Anggota KPUD|Komisioner KPU|Sekretaris KPU|
Ketua Bawaslu|Anggota Bawaslu|Komisioner Bawaslu|Ketua Panwaslu|Ketua KIP|Anggota KIP|Ketua Panwaslih|
Ketua DPRA|Ketua DPRK|Wakil Ketua DPRK|Anggota DPRK|Anggota DPRA|Ketua MRP|Ketua DPRP|Ketua DPR Papua|
Ketua DPRPB|Ketua Komisi A DPRD|Kasatpol PP|Kasat Pol PP|Kepala Satpol PP|Kasatpol-PP|Kalaksa BPBD|
Kepala Pelaksana BPBD|Kepala BPBD|Kepala BPS|Kepala BPN|Kepala ATR/BPN|Kakan Kemenag|Kakanwil Kemenag|
Kakanwil Kemenkumham|Kakanwil|Kepala Kanwil Kemenag|Kepala Bulog|Ketua TP PKK|Ketua Tim Penggerak PKK|
Ketua Dekranasda|Ketua Dharma Wanita|Bunda PAUD|Kepala BNNK|Kepala BNNP|Inspektur Daerah|
Inspektur Inspektorat|Kepala Inspektorat|Ketua KPID|Ketua KI|Kepala Ombudsman|
Kepala Perwakilan Ombudsman RI|Kepala Perwakilan BPKP|Kepala Perwakilan BI|
Kepala Perwakilan Bank Indonesia|Kepala OJK|Kepala BPJS Kesehatan|Kepala BPJS Ketenagakerjaan
"""),
    "polda": rows("""
Direktur Ditreskrimum|Direktur Ditreskrimsus|Direktur Ditresnarkoba|Direktur Ditlantas|
Direktur Ditsamapta|Direktur Ditpolairud|Direktur Ditintelkam|Direktur Ditbinmas|Kapolda|Wakapolda|Wadirreskrimum|Wadirreskrimsus|Wadirresnarkoba|Wadirlantas|Kasatgas Pangan|
Kepala Kepolisian Daerah|Wakil Kepala Kepolisian Daerah|Irwasda|Karo Ops|Karoops|Karo SDM|Karo Rena|
Karo Log|Dirreskrimum|Dirkrimum|Direskrimum|Ditreskrimum|Dirreskrimsus|Dirkrimsus|Dirresnarkoba|
Direktur Reserse Narkoba|Direktur Reserse Kriminal Umum|Direktur Reserse Kriminal Khusus|Dirnarkoba|
Dirlantas|Direktur Lalu Lintas|Dirintelkam|Dirintel|Dirsamapta|Dirbinmas|Dirpolairud|Direktur Polairud|
Dirpamobvit|Dirtahti|Dansat Brimob|Dansatbrimob|Kabid Humas|Kabidhumas|Kabid Propam|Kabidpropam|
Kabid Dokkes|Kabiddokkes|Kabid TIK|Kabid Labfor|Kabidkum|Kabid Kum|Kasubdit Jatanras|Kasubdit I|
Kasubdit II|Kasubdit III|Kasubdit IV|Kasubdit V Siber|Kasubdit Penmas|Kasubbid Penmas|Kasubdit Gakkum|
Kasubdit Tipidkor|Kasubdit Tipikor|Ka SPN|Kepala SPN|Kepala SPKT
"""),
    "polres": rows("""
Kapolres|Kapolresta|Kapolrestabes|Kapolres Metro|Kapolrestro|Wakapolres|Wakapolresta|Wakapolrestabes|
Kepala Kepolisian Resor|Kepala Kepolisian Resor Kota|Kabag Ops|Kabagops|Kabag SDM|
Kabagsumda|Kabag Sumda|Kabag Ren|Kabag Log|Kasat Reskrim|Kasatreskrim|Kasat Narkoba|Kasatnarkoba|
Kasat Resnarkoba|Kasatresnarkoba|Kasat Res Narkoba|Kasat Reserse Narkoba|Kasat Lantas|Kasatlantas|
Kasat Intelkam|Kasat Intel|Kasatintelkam|Kasat Samapta|Kasat Sabhara|Kasat Binmas|Kasatbinmas|
Kasat Polairud|Kasatpolairud|Kasat Polair|Kasat Pol Airud|Kasat Tahti|Kasat Pamobvit|Kasi Humas|
Kasihumas|Kasubag Humas|Kasubbag Humas|Kasubsi Penmas|Kasi Propam|Kasipropam|Kasi Dokkes|Kasiwas|
Kanit PPA|Kanit Pidum|Kanit Pidsus|Kanit Tipidter|Kanit Tipikor|Kanit Tipidkor|Kanit Gakkum|Kanit Laka|
Kanit Laka Lantas|Kanit Regident|Kanit Turjawali|Kanit Kamsel|Kanit Jatanras|Kanit Resmob|
Kanit Jatanras Satreskrim|Kanit Ranmor|Kaur Bin Ops|KBO Reskrim|KBO Satreskrim|KBO Lantas|Kanit Dikyasa|
Katim Resmob|Ka SPKT|Kepala Satuan Reserse Kriminal|Kepala Satuan Lalu Lintas|Kepala Seksi Humas|
Kepala Satuan Reserse Narkoba|Kepala Bagian Operasi|Wakasat Reskrim|Wakasat Lantas
"""),
    "local": rows("""
Kapolsek|Kapolsekta|Kapolsek Kota|Kapolsek Metro|Kapolsubsektor|Wakapolsek|Kepala Kepolisian Sektor|
Kanit Reskrim|Kanitreskrim|Kanit Binmas|Kanit Intelkam|Kanit Intel|Kanit Samapta|Kanit Lantas|
Kanit Provos|Bhabinkamtibmas|Babinkamtibmas|Babinsa|Danramil|Danpos Ramil|Camat|Sekcam|Sekretaris Camat|
Sekretaris Kecamatan|Lurah|Sekretaris Lurah|Seklur|Kepala Desa|Kades|Sekdes|Sekretaris Desa|
Kepala Dusun|Kadus|Keuchik|Geuchik|Wali Nagari|Walinagari|Wali Jorong|Peratin|Kepala Pekon|Pangulu|
Penghulu|Kepala Kampung|Kepala Kampong|Hukum Tua|Sangadi|Perbekel|Klian|Kepala Lingkungan|Kaling|
Kepala Distrik|Kadistrik|Kepala Kelurahan|Petinggi|Kepala Puskesmas|Kapus|Kepala UPT Puskesmas|
Ketua PPK|Ketua PPS|Ketua KPPS|Ketua Panwascam|Anggota PPK|Ketua RT|Ketua RW|Kepala KUA|Ketua BPD|
Danpos|Kepala Pos|Kuwu|Wedana|Datok Penghulu|Raja Negeri|Raja Petuanan|Kepala Lembang|Kepala Nagari|Kepala Gampong|Reje|
Datuk Rio|Prebekel|Bendesa Adat|Bendesa|Imum Mukim|Kepala Mukim|Kepala Negeri|Kepala Ohoi|Kepala Jorong|
Panewu|Kepala Kute|Kepala Banjar|Kelian Dinas|Kelian Adat|Sekretaris Distrik|Sekdis Distrik|Wali Desa
"""),
    "military": rows("""
Pangdam|Pangkostrad|Kasdam|Pangkogabwilhan|Danrem|Kasrem|Dandim|Kasdim|Pabung|Perwira Penghubung|
Pasi Intel|Pasi Ops|Pasi Pers|Pasi Ter|Pasiter|Pasi Intel Kodim|Danlanal|Danlantamal|Danlanud|Danyon|
Danyonif|Danyon Armed|Danyonmar|Dandenpom|Danpomdam|Dansub Denpom|Kapendam|Kapenrem|Panglima Kodam|
Pangkoarmada|Danguskamla|Dansatgas|Dansatgas TMMD|Dan SSK|Dankodaeral|Komandan Kodim|Komandan Korem|
Komandan Lanal|Komandan Lanud|Komandan Koramil|Komandan Distrik Militer|Komandan Resor Militer
"""),
    "justice": rows("""
Kajati|Wakajati|Kajari|Kepala Kejaksaan Tinggi|Kepala Kejaksaan Negeri|Kepala Kejari|Kepala Kejati|
Wakil Kepala Kejaksaan Tinggi|Kasi Intel|Kasi Intelijen|Kasintel|Kepala Seksi Intelijen|Kasi Pidsus|
Kasi Pidum|Kasi Datun|Kasi Barang Bukti|Kasi BB|Kasi Penkum|Kasipenkum|Kepala Seksi Penerangan Hukum|
Aspidsus|Aspidum|Asintel|Asdatun|Kacabjari|Ketua PN|Ketua Pengadilan Negeri|Wakil Ketua PN|
Wakil Ketua Pengadilan Negeri|Ketua Pengadilan Tinggi|Ketua PT TUN|Ketua PA|Ketua Pengadilan Agama|
Ketua Pengadilan Tinggi Agama|Ketua PTUN|Humas PN|Humas Pengadilan Negeri|Juru Bicara PN|
Juru Bicara Pengadilan Negeri|Kalapas|Kepala Lapas|Karutan|Kepala Rutan|KPLP|Ka KPLP|Kepala Bapas|
Kabapas|Kepala LPKA|Kepala Imigrasi|Kepala Kantor Imigrasi|Kakanim|Panitera|Kasubsi Intel
"""),
}

OPEN: dict[str, tuple[str, ...]] = {
    "nation": rows("""
Menteri Koordinator|Menteri|Wakil Menteri|Dirjen|Direktur Jenderal|Sekjen|Sekretaris Jenderal|
Irjen Kementerian|Staf Khusus Menteri|Staf Khusus Presiden|Staf Ahli Menteri|Deputi|Kepala Staf|
Utusan Khusus Presiden|Juru Bicara Presiden
"""),
    "either": rows("""
Kepala Dinas|Kadis|Kadin|Kepala Badan|Kaban|Kepala Satuan|Kepala Kantor|Kakan|Kepala Biro|Karo|
Kepala Bagian|Kabag|Kepala Bidang|Kabid|Kepala Seksi|Kasi|Kepala Subbagian|Kepala Sub Bagian|Kasubag|
Kasubbag|Kepala Subbidang|Kasubbid|Kasubid|Kepala Unit|Kanit|Kepala UPT|Kepala UPTD|Ka UPT|Kepala Balai|
Kabalai|Kepala Pusat|Kepala Sekretariat|Kepala Pelaksana|Kepala Perwakilan|Kepala Cabang|
Kepala Cabang Dinas|Kacabdin|Kepala Stasiun|Kepala Seksi|Kepala Tata Usaha|Kasubag TU|Asisten|
Asisten Bidang|Asisten Deputi|Staf Ahli|Staf Ahli Bupati|Staf Ahli Wali Kota|Staf Ahli Walikota|
Staf Ahli Gubernur|Staf Ahli Bupati Bidang|Staf Khusus|Staf Khusus Gubernur|Staf Khusus Bupati|
Sekretaris Dinas|Sekdis|Sekretaris Badan|Sekban|Sekretaris Bappeda|Sekretaris Inspektorat|Inspektur|
Inspektur Pembantu|Irban|Inspektorat|Tenaga Ahli|Tenaga Ahli Bupati|Juru Bicara|Jubir|Kepala Ombudsman|
Direktur RSUD|Direktur Utama RSUD|Dirut RSUD|Wakil Direktur RSUD|Direktur RS|Direktur Rumah Sakit|
Direktur Rumah Sakit Umum Daerah|Direktur PDAM|Dirut PDAM|Direktur Utama PDAM|Direktur Perumda|
Dirut Perumda|Direktur Utama Perumda|Direktur Utama Perusahaan Daerah|Direktur BUMD|Direktur Utama BUMD|
Dirut BUMD|Direktur Perusda|Kepala SD|Kepala SDN|Kepala SD Negeri|Kepala SMP|Kepala SMPN|
Kepala SMP Negeri|Kepala SMA|Kepala SMAN|Kepala SMA Negeri|Kepala SMK|Kepala SMKN|Kepala SMK Negeri|
Kepala MTs|Kepala MTsN|Kepala MAN|Kepala MIN|Kepala Sekolah|Kepsek|Kepala SLB|Kepala TK|Kepala PAUD|
Kepala SLBN|Rektor|Wakil Rektor|Wakil Rektor I|Wakil Rektor II|Wakil Rektor III|Dekan|Wakil Dekan|
Direktur Politeknik|Direktur Poltekkes|Direktur Pascasarjana|Ketua STAI|Ketua STIE|Ketua STKIP|
Ketua LLDIKTI|Kepala LLDIKTI|Kepala LPPM|Ketua Komisi|Wakil Ketua Komisi|Sekretaris Komisi|
Anggota Komisi|Ketua Fraksi|Wakil Ketua Fraksi|Sekretaris Fraksi|Anggota Fraksi|Ketua Badan|
Ketua Bapemperda|Ketua Banggar|Ketua Badan Kehormatan|Ketua BK DPRD|Ketua Pansus|Ketua Panitia Khusus|
Wakil Ketua Pansus|Wakil Ketua|Wakil Ketua I|Wakil Ketua II|Wakil Ketua III|Komisioner|
Komisioner Divisi|Koordinator Divisi|Koordiv|Kordiv|Anggota Divisi|Ketua Divisi|Kadiv|Kepala Divisi|
Ketua Pengadilan|Ketua Majelis Hakim|Hakim|
Hakim Ketua|Kepala Pengadilan|Ketua Baznas|Wakil Ketua Baznas|Ketua FKUB|
Ketua KPAD|Ketua P2TP2A|Kepala Bapenda|Kepala Bappeda|Kepala Bappelitbangda|Kepala Bapperida|
Kepala BPKAD|Kepala BKD|Kepala BKPSDM|Kepala BKPP|Kepala Kesbangpol|Kaban Kesbangpol|Kepala Diskominfo|
Kepala Disdik|Kepala Dinkes|Kepala Dishub|Kepala Satker|Kepala KPPN|Kepala KPP Pratama|Kepala Bea Cukai|
Kepala KSOP|Kepala UPBU|Kepala Bandara|Kepala Pelabuhan|Kepala SAR|Kepala Basarnas|Kepala Kantor SAR|
Kepala BBKSDA|Kepala BKSDA|Kepala Taman Nasional|Kepala BPTD|Kepala BPJN|Kepala BWS|Kepala BBPOM|
Kepala BPOM|Kepala UPTD Puskesmas|Kepala Samsat|Kepala Pasar|Kepala Terminal|Manajer PLN|Manajer|
General Manager|GM PLN|Kabul|Pemimpin Bulog|Pimpinan Cabang|Pimpinan Bank|Kepala Jasa Raharja|Direktur|
Direktur Utama|Dirut|Wakil Direktur|Plt Direktur|Sekretaris|Anggota|Ketua|Kepala|Wakil Kepala|
Koordinator|Komandan|Wakil Komandan|Kepala Tim|Ketua Tim|Kepala Ruangan|Kepala Instalasi|
Kepala Kejaksaan|Kepala Sub Seksi|Kasubsi|Kasubdit|Direktur Reserse|Penyidik|Penjabat
"""),
}

COMPOUND: tuple[str, ...] = rows("""
Kadisdik|Kadisdikbud|Kadiskes|Kadinkes|Kadinsos|Kadissos|Kadishub|Kadispora|Kadispar|Kadisparbud|
Kadisbudpar|Kadisporapar|Kadiskominfo|Kadis Kominfo|Kadiskominfotik|Kadiskominfo SP|Kadisnaker|
Kadisnakertrans|Kadistan|Kadisbun|Kadisnak|Kadishut|Kadiskanlut|Kadisperindag|Kadisdag|Kadiskop|
Kadiskoperindag|Kadiskop UKM|Kadisdukcapil|Kadis Dukcapil|Kadispendukcapil|Kadukcapil|Kadis PUPR|
Kadis PU|Kadisperkim|Kadis Perkim|Kadis PMD|Kadis DLH|Kadis LH|Kadis PPPA|Kadis PPKB|Kadis Damkar|
Kadisperpusip|Kadinas|Kadispertan|Kadis Pertanian|Kadis Ketapang|Kadisdagperin|Kadisbudpora|
Kadis PMPTSP|Kadis PTSP|Kadis ESDM|Kadis Pendidikan|Kadis Kesehatan|Kadis Sosial|Kadis Perhubungan|
Kadis Perikanan|Kadis Perkebunan|Kadispusip|Kabankesbangpol|Kakesbangpol|Kabapenda|Kabappeda|
Kabag Humas|Kabag Hukum|Kabag Prokopim|Kabag Protokol|Kabag Kesra|Kabag Umum|Kabag Organisasi|
Kabag Tapem|Kabag Ekonomi|Kabagkesra|Karo Hukum|Karo Humas|Karo Adpim|Karo Umum|Kajur|Kaprodi|
Kadisperkimtan
""")

ACTING: dict[str, tuple[str, ...]] = {
    "Plt": ("plt", "pelaksana tugas", "pelaksana tugas ( plt )", "plt ( pelaksana tugas )"),
    "Plh": ("plh", "pelaksana harian", "pelaksana harian ( plh )"),
    "Pj": ("pj", "penjabat", "pejabat ( pj )", "penjabat ( pj )", "pj ( penjabat )"),
    "Pjs": (
        "pjs",
        "penjabat sementara",
        "pejabat sementara",
        "penjabat sementara ( pjs )",
        "pejabat sementara ( pjs )",
    ),
    "Pgs": ("pgs", "pengganti sementara"),
    "PS": ("ps",),
}
FORMER = frozenset({"mantan", "eks", "bekas"})
CANDIDATE = frozenset({"calon", "bacalon", "balon", "bakal", "kandidat", "caleg"})

SHORT_TO_LONG: tuple[tuple[str, str], ...] = (
    ("walikota", "wali kota"),
    ("wakil walikota", "wakil wali kota"),
    ("wabup", "wakil bupati"),
    ("wagub", "wakil gubernur"),
    ("wawali", "wakil wali kota"),
    ("wawako", "wakil wali kota"),
    ("wako", "wali kota"),
    ("sekda", "sekretaris daerah"),
    ("sekretaris daerah (sekda)", "sekretaris daerah"),
    ("kades", "kepala desa"),
    ("kadis", "kepala dinas"),
    ("kabid", "kepala bidang"),
    ("kabag", "kepala bagian"),
    ("wapres", "wakil presiden"),
)

NEEDS_UNIT = frozenset(
    rows("""
ketua|kepala|anggota|sekretaris|direktur|komandan|wakil kepala|wakil ketua|wakil komandan|koordinator|
manajer|general manager|deputi|direktur utama|dirut|wakil direktur|hakim|kepala tim|ketua tim|penjabat|
penyidik|komisioner|kepala pusat|kepala unit|kepala kantor|kepala staf|kepala badan|kepala satuan|
ketua badan|menteri|wakil menteri|wakil menteri|koordinator divisi|ketua divisi|inspektorat|juru bicara|
jubir|kepala dinas|kepala bidang|kepala seksi|kepala biro|kepala bagian|kepala balai|kepala cabang|
kepala divisi|kadiv|raja|kepala pos|staf khusus|sekjen|sekretaris jenderal|penghulu|tenaga ahli|
pimpinan bank|pimpinan cabang|kepala pengadilan|kepala kejaksaan|ketua pengadilan|dirjen|
direktur jenderal|kepala stasiun|kepala perwakilan|kepala sekretariat|kepala pelaksana|anggota divisi|
kabul|kepala unit|kepala satker|ketua pansus
""")
) - {"ketua pansus"}

SOCIETY_UNITS = words("""
    dpc dpd dpw dpp pdip pdi golkar gerindra demokrat nasdem pkb pks pan ppp hanura perindo psi pbb
    gelora garuda berkarya pkpi pwi ajii smsi ijti jmsi amsi mui nu pcnu pwnu pbnu muhammadiyah pdm
    pwm koni kadin hipmi apindo gapki knpi hmi pmii gmni kammi imm ansor fatayat muslimat aisyiyah
    gp karang taruna lsm ormas laskar pemuda pancasila fkppi grib projo relawan partai paguyuban
    ikatan himpunan asosiasi persatuan yayasan panitia pt cv koperasi gabungan kelompok tani serikat
    buruh bem osis ldii lpm lbh peradi kai pgri idi ibi ppni iwo pwri apdesi papdesi abpednas pssi
    askab askot percasi ipsi pbvsi perbasi forki pramuka kwarcab kwarda gow bkow lpmk pps lira wanra
    banser gapoktan komunitas forum aliansi perhimpunan dewan
    """)
