"""Ranks of police, army, navy, air force and prosecutors (Perkap 3/2016, PP 39/2010), corps and suffixes."""

from articles.reading.tables.words import rows

POLICE = """
Irjend Pol|Irjend|Brigjend Pol|Komjend Pol|Komjend|Jenderal Polisi|Jenderal Pol|Jend Pol|Komisaris Jenderal Polisi|Komisaris Jenderal Pol|
Komisaris Jenderal|Komjen Pol|Komjenpol|Komjen|Inspektur Jenderal Polisi|Inspektur Jenderal Pol|
Inspektur Jenderal|Irjen Pol|Irjenpol|Irjen|Brigadir Jenderal Polisi|Brigadir Jenderal Pol|Brigjen Pol|
Brigjenpol|Komisaris Besar Polisi|Komisaris Besar Pol|Komisaris Besar|Kombes Pol|Kombespol|Kombes|KBP|
Ajun Komisaris Besar Polisi|Ajun Komisaris Besar Pol|Ajun Komisaris Besar|AKBP|AKBP Pol|AKBD|
Komisaris Polisi|Komisaris Pol|Kompol|Ajun Komisaris Polisi|Ajun Komisaris Pol|Ajun Komisaris|AKP|
AKP Pol|Inspektur Polisi Satu|Inspektur Satu|Iptu|Iptu Pol|Inspektur Polisi Dua|Inspektur Dua|Ipda|
Ipda Pol|Ajun Inspektur Polisi Satu|Ajun Inspektur Satu|Aiptu|Ajun Inspektur Polisi Dua|
Ajun Inspektur Dua|Aipda|Brigadir Polisi Kepala|Brigadir Kepala|Bripka|Brigadir Polisi|Brigpol|Brigadir|
Brigadir Polisi Satu|Brigadir Satu|Briptu|Brigadir Polisi Dua|Brigadir Dua|Bripda|Abrippol|Abrip|
Abriptu|Abripda|Bharaka|Bharatu|Bharada
"""
MILITARY = """
Jenderal TNI|Jenderal|Letnan Jenderal TNI|Letnan Jenderal|Letjen TNI|Letjen|Mayjend TNI|Mayjend|Brigjend TNI|Brigjend|Letjend TNI|Letjend|Mayor Jenderal TNI|
Mayor Jenderal|Mayjen TNI|Mayjen|Brigadir Jenderal TNI|Brigadir Jenderal|Brigjen TNI|Brigjen|Kolonel|
Kol|Letnan Kolonel|Letkol|Mayor|Kapten|Kapt|Letnan Satu|Lettu|Letnan Dua|Letda|Pembantu Letnan Satu|
Peltu|Pembantu Letnan Dua|Pelda|Sersan Mayor|Serma|Sersan Kepala|Serka|Sersan Satu|Sertu|Sersan Dua|
Serda|Kopral Kepala|Kopka|Kopral Satu|Koptu|Kopral Dua|Kopda|Prajurit Kepala|Praka|Prajurit Satu|Pratu|
Prajurit Dua|Prada|Laksamana TNI|Laksamana|Laksamana Madya TNI|Laksamana Madya|Laksdya TNI|Laksdya|
Laksamana Muda TNI|Laksamana Muda|Laksda TNI|Laksda|Laksamana Pertama TNI|Laksamana Pertama|Laksma TNI|
Laksma|Marsekal TNI|Marsekal|Marsekal Madya TNI|Marsekal Madya|Marsdya TNI|Marsdya|Marsekal Muda TNI|
Marsekal Muda|Marsda TNI|Marsda|Marsekal Pertama TNI|Marsekal Pertama|Marsma TNI|Marsma
"""
PROSECUTORS = "Jaksa Utama Pratama|Jaksa Utama Madya|Jaksa Madya|Jaksa Pratama"

COMMANDS = """
Iskandar Muda|Bukit Barisan|Sriwijaya|Siliwangi|Diponegoro|Brawijaya|Mulawarman|Udayana|Tanjungpura|
Merdeka|Hasanuddin|Pattimura|Cenderawasih|Kasuari
"""

CORPS = """
Inf|Kav|Arm|Arh|Czi|Cpl|Chb|Cba|Ckm|Caj|Cku|Cpm|CPM|Chk|Cpn|Cke|Ctp|Laut (P)|Laut (T)|Laut (E)|Laut (S)|
Laut (K)|Laut (KH)|Laut|Mar|Marinir|Pnb|Nav|Tek|Pas|Lek|Sus|Adm|Kal|Pom|Kes|Psk|Bek|Elk
"""
SUFFIXES = frozenset({"pol", "polisi", "tni", "purn", "purnawirawan", "ad", "al", "au"})


SHORT_RANKS = frozenset(
    entry.split()[0].casefold()
    for entry in (*rows(POLICE), *rows(MILITARY))
    if entry.split()[0] not in {"Ajun", "Kol"}
)
