"""Capitalised words that end a name; verbs of speaking; words that join a person with a post."""

from articles.reading.tables.words import words

NAME_STOPS = words("""
    senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad januari februari maret september
    oktober november desember yang dan di ke dari untuk saat selain namun dalam pada ini itu hal
    kami saya kita mereka dia ia pihaknya hadir turut acara kegiatan atas oleh dengan tanpa serta
    juga kemudian sementara adapun sedangkan lalu setelah sebelum ketika sejak hingga sampai karena
    sebab akibat jika bila apabila agar supaya maka sehingga meski meskipun walau walaupun bahkan
    bahwa adalah ialah yakni yaitu seperti antara lain para sejumlah beberapa semua seluruh setiap
    tiap kata ujar ucap tutur ungkap jelas tegas terang menurut mengatakan menjelaskan menyampaikan
    menegaskan menyebut mengungkapkan menuturkan bersama didampingi melalui tampak terlihat sebagai
    selaku menjadi menjabat tersebut nantinya bukan tidak tak belum sudah telah akan sedang masih
    polres polresta polrestabes polda polsek polri mapolres mapolda mapolsek kodim koramil korem
    kodam tni pemkab pemkot pemprov pemda pemerintah pemerintahan kantor dinas badan satuan
    sekretariat kejari kejati kejaksaan pengadilan dprd dpr kpu bawaslu kpud panwaslu kabupaten kota
    provinsi kecamatan kelurahan desa dusun kampung distrik nagari negara republik indonesia ri
    jalan jl hotel gedung aula ruang rumah lapangan alun-alun stadion masjid gereja pura pasar
    terminal bandara pelabuhan pulau sungai gunung danau pantai taman perumahan komplek kompleks
    blok tahun periode cup pemilu pilkada pilgub pilbup pilwako pilpres pileg hut hari upacara apel
    rapat rakor musrenbang sosialisasi bimtek pelatihan program operasi ops mantap forkopimda
    forkopimcam muspika muspida fkpd opd skpd asn pns pppk honorer tpp apbd apbn dana dak dau wib
    wita wit pukul tanggal bpbd bnpb bnn bps bpn satpol pp damkar rsud puskesmas rs sma smk smp sd
    universitas kampus sekolah mts man partai fraksi komisi pansus golkar pdip pdi gerindra demokrat
    nasdem pkb pks ppp hanura perindo cabup cawabup cagub cawagub caleg paslon calon pasangan nomor
    urut kades camat lurah media pers wartawan selamat terima kasih assalamualaikum alhamdulillah
    insya bismillah allah tuhan foto dok ist istimewa baca masyarakat warga ketua anggota kepala
    wakil sekretaris direktur staf bidang bagian seksi divisi unit tim satgas posko natal ramadan
    ramadhan idul lebaran imlek nyepi waisak covid covid-19 who pt cv ud yayasan bank koperasi rt rw
    nik ktp kk sim stnk bpkb pasal uu perda perbup pergub permendagri inpres keppres kuhp kuhap hak
    bahan se setempat bersama bapak ibu pak bu beliau almarhum sang si apakah apa siapa mengapa
    bagaimana kenapa dimana kapan akhirnya awalnya sebelumnya selanjutnya sesuai terkait tentang
    terhadap demi guna bagi per sini sana begitu demikian ada hanya lebih paling sangat cukup kurang
    dapil dewan perwakilan rakyat semakin makin tetap harus wajib bisa dapat mampu perlu boleh mari ayo silakan tolong
    """)
MONTH_NAMES_OF_PEOPLE = frozenset({"juli", "juni", "april", "agustus", "mei"})

SAYS_BEFORE = words("""
    kata ujar ucap tutur ungkap jelas tegas terang imbuh tambah papar sebut pungkas tandas beber
    urai kilah cetus tukas lanjut kisah harap ujarnya katanya jelasnya menurut sambung himbau imbau
    ajak aku klaim oleh
    """)
SAYS_AFTER = words("""
    mengatakan menjelaskan menyampaikan menegaskan menyebut menyebutkan mengungkapkan menuturkan
    menambahkan berharap mengaku meminta menyatakan mengimbau menghimbau membenarkan memaparkan
    menerangkan menilai mengapresiasi mengajak menekankan berpesan berujar menyambut mengucapkan
    melanjutkan memastikan menyoroti mengklaim membeberkan mengingatkan menandaskan menyayangkan
    bersyukur berkomitmen optimistis hadir memimpin meninjau melantik membuka menghadiri mendampingi
    """)

LINKS = words("sebagai selaku menjadi menjabat merangkap jabatan posisi adalah merupakan jadi")
LINK_FILLERS = words("""
    yang kini sekarang saat ini telah resmi sudah akan juga sehari-hari sehari hari dipercaya
    dipercayakan ditunjuk dilantik diangkat dikukuhkan ditugaskan ditugasi dimutasi dipromosikan
    terpilih kembali lalu kemudian sebelumnya pernah merangkap bertugas digeser dirotasi didapuk
    dinobatkan baru masih tengah sempat sekaligus resminya ditetapkan semula tadinya dulu dulunya
    terakhir naik tetap pindah bergeser menduduki mengemban memegang mengisi mendapat amanah promosi
    otomatis diberi kepercayaan mendapat dirinya sendiri bahkan untuk sementara menjabat jabatan
    posisi tugas , -
    """)
FORMER_FILLERS = frozenset({"sebelumnya", "pernah", "semula", "tadinya", "dulu", "dulunya", "sempat"})

AFTER_POST = words("""
    baru nonaktif petahana terpilih definitif setempat yakni yaitu ialah adalah bernama nama atas
    yang saat ini , : lama sendiri kini dijabat
    """)
HELD_VERBS = words("""
    dijabat diisi dipegang diemban diduduki dipercayakan ditempati dipimpin diserahkan dipangku
    """)
HELD_FILLERS = words("""
    kini akan saat ini selanjutnya sekarang sementara yang telah resmi kemudian lalu oleh kepada
    """)

NAMES_THAT_ARE_WORDS = words("lalu hari selamat natal danau tegas pulau taman harap")
EVENT_WORDS = words("""
    jadi ulang raya ini itu pahlawan kemerdekaan bhayangkara lahir kesaktian guru anak santri buruh
    pers kartini toilet bela pertama kedua ketiga minggu senin selasa rabu kamis jumat sabtu libur
    pemungutan tani lingkungan pangan
    """)

HANDOVER_VERBS = words("diserahterimakan diserahkan beralih berpindah dialihkan kini resmi telah juga")
SUCCEEDED_VERBS = words("digantikan diganti")
SUCCEEDING_VERBS = words("menggantikan gantikan")
