"""Honorifics, degrees and common given names; degrees after Kepmendikbud 036/U/1993 and later."""

from articles.reading.tables.words import words

NOBLE_TITLES = frozenset({"lalu", "gus", "ra", "teuku", "tengku", "sultan", "raden", "ning"})
HONORIFICS = words("""
    h hj kh k.h. drs dra ir dr drg drh prof apt haji hajjah kiai kyai ustadz ustaz ustad ust
    ustadzah pdt pendeta romo rp pastor ny nyonya tuan buya tgk teungku tengku tuanku teuku syekh
    syech habib gus ning ki nyai datuk datuak dt sultan raden rd rm ra r.a. lalu tgh hc
    """) - {"rp", "ki", "dt", "rm", "r.a.", "k.h.", *NOBLE_TITLES}
ADDRESS = words("""
    pak bapak bpk bu ibu buk bung mas mbak bang kak sdr saudara alm almarhum almh almarhumah
    """)

DEGREES = words("""
    sh mh mhum mkn llm shi shint sik mik strk sstrk mtrk strhan mtropsla mtrhanla mhan mtrhan se sei
    sesy me mm mba mak ak ca cpa spd spdi spdsd mpd mpdi spak sag mag ma ssos ssosi sosi msi ssi sip
    mip sap map ap sstp stp striip strip strp mpa mpp mt st skom mkom sp mp shut mhut spt mpt spi
    mpi stpert skm mkes mkm mph skep ners ns sst amd amdkeb amdkep amk sstk sfarm apt mfarm spog spa
    span sppd spb spm spkj sprad spjp spthtkl sprm spot spu spbs spkk spk sppk spf spfk spkfr spp
    spmk sportope spes mars mmr mmrs sked spsi mpsi sfil shum ss mss sthi sth mth lc msc meng phd
    dea ipm ipu aseaneng asean crmp cgcae bba bbus mse licecon ba bsc be bae dipl sipem spem mipem
    spol mpol msis med sds sds mds spora sor mor mkesos msos mikom ssn msn mds sds mmpd mmtr mmt mab
    sab sabis mmg mtp mipol cfra cia qia crma cfe chra cphr cla ctl ctt cmc cil crbc ces cht cbcm
    nlp cps cmed siik mkrim shm sptk mtrip mstr strkeb strkes strt strpi strpel sstpel mmar mtrap
    strak strikom spust ssip str mtr dess deea sst sstmtd dtmh pgd
    """) - {"nlp"}
SHOUTING_ONLY = words("""
    sh se me mm ma sp st ap mp mt ss sip ca ak ba be str pan sap map mak sik sag mag spa spi med mik
    spes mars stp sei  mph span ners ns lc strip dea spot spu sor mor asean spak mse ces dess
    """)
WRITTEN_CALMLY = words("sik msi ssi sip sag mag spd mpd mkes ners lc ssos mhum skom mkom skep")

BALINESE_BIRTH_NAMES = words("""
    wayan made nyoman ketut gede gde gusti komang putu kadek dewa nengah ngurah ida bagus md kt nym
    wy gst luh iluh kt. wyn
    """)
PARTS_OF_NAMES = words("kms kgs mgs msy mas rd rm rr kgs nyi st sy tgk cut")
NAME_PARTICLES = frozenset({"bin", "binti", "van", "al", "el", "as", "de", "der", "ibn", "ibnu"})

GIVEN_NAMES = words("""
    abdul abdullah abdurrahman abu ade adi aditya adrian afif afrizal agung agus agustina ahmad
    akhmad achmad akbar aldi alex alexander alfi alfian ali alimin alwi amin aminuddin amir
    amiruddin amran anas andi andika andre andreas andri andriansyah anggi anggraini ani anita anton
    antonius anwar ardi ardiansyah arfan ari arief arif aris arman armin arsyad arya asep asmara
    asnawi asri astuti atika awaluddin ayu aziz azhar azis azwar bagus bahar bahrudin bambang basri
    basuki bayu beni benny bobby budi budiman burhan burhanuddin cahyo candra catur chairul chandra
    cici cipto citra dadang dani daniel danu darma darmawan daud david dede dedi dedy deni denny
    desi desy devi dewi dian diana didik didin dimas dina djoko dodi dody dwi edi eddy edy edison
    edwin efendi eka eko elly elvi emil endang erick erik erlina erna erni erwin eva evi fadli fahmi
    fahrizal fahrul faisal fajar farhan farid fatimah fauzan fauzi febri ferdi ferdinand ferry fery
    firdaus firman fitri fitriani francis fransiskus gatot gede gilang gunawan gusti guntur hadi
    hafiz hamid hamzah handoko hani hanafi harahap hari hariyanto harry harun haryanto hasan
    hasanuddin hasbi hendra hendri hendrik henny heri herman hermansyah herry heru herwan hidayat
    hilman husein husni ibnu ibrahim ida idris ikhsan ilham imam iman imron ina indah indra ine ipan
    irfan irma irwan irwansyah isa iskandar ismail iswanti ita iwan jaka jamal jamaluddin januar
    jefri jhon johan joko jon joni jono joseph juanda juli julian juliana jumadi junaidi juni
    juniarti kadek kartika kartini kasman ketut khairul komang kurnia kurniawan kusnadi kusuma laila
    lalu lestari lia lina linda lukas lukman m made mahmud makmur mansyur maria mariani marlina
    martha maryam maryono masdar maulana mega meri mimin misbah moch moh mohamad mohammad muchtar
    muh muhamad muhammad muhtar mujiono mukhlis muksin mulyadi mulyono munawar murni mursid muslim
    mustafa mustofa nana nanang nasir nasrul nazar neni netty nia niken nina ningsih nita noor nora
    novi novita nugroho nur nurdin nurhayati nurul nyoman oktavia ismanto pandu paulus petrus
    prabowo pramono prasetyo pratiwi priyono purnama puji puspita putri putu qomar rachmat raden
    rafli rahayu rahma rahmad rahmat raja ramadhan ramli randi rangga rani ratna ratu refli reni
    restu reza rian ricky rifai rika rina rini rio riska risma rita rizal rizki rizky robby robert
    rohani rohim roni ronny rosita rosma roy rudi rudy rusdi ruslan rusli rustam ryan sabar said
    saiful salim samsul samuel sandi santi santoso sari sarwono satria sigit simon sinta siska
    siswanto siti slamet soni sri subagyo subandi sudarsono sudirman sugeng sugianto suharto
    suhendra sukarno sukirman sulaiman sulastri sumarni sunarto supardi supriyadi supriyanto surya
    suryadi suryanto susanti susanto susi susilo sutrisno suwarno suyono syahrial syahrul syaiful
    syamsul syarif syarifuddin tarmizi taufik taufiq teguh teddy theresia tini titin tomi tommy toni
    tony tri triyono tuti udin ujang ulfa umar umi untung usman utami vera victor vina wahid wahyu
    wahyudi wahyuni wawan wayan widodo widya wijaya winarno wiwik wulan yahya yanti yanto yayan yeni
    yenni yogi yohanes yoga yosep yudi yulhaidir yuli yulia yuliana yulianto yulius yuni yunita
    yunus yusniar yusri yusuf zainal zainudin zainuddin zaki zul zulfikar zulkarnain zulkifli yan
    elia matius markus martinus benediktus agustinus stefanus yakob daniel natalius frits melkianus
    otniel marthen
    """)

SURNAMES = words("""
    wijaya saputra pratama hidayat kusuma nugroho wibowo permana putra putri rahayu handayani utami
    pratiwi kurniawan setiawan santoso gunawan hakim harahap nasution siregar sihombing simanjuntak lubis
    pasaribu daulay gultom situmorang manurung sinaga saragih purba ginting sembiring tarigan hutagalung
    nainggolan panjaitan sirait marpaung tambunan ramadhan firdaus susanto
    """)
INNER_HONORIFICS = words("prof dr drs dra ir drg drh hj kh apt")
TWO_WORD_DEGREES = words("licecon aseaneng")
NAME_ENDINGS = (
    "syah",
    "wati",
    "ningsih",
    "uddin",
    "udin",
    "yanto",
    "anto",
    "yono",
    "tini",
    "yani",
    "sari",
    "dewi",
    "yana",
)
