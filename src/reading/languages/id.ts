import type { Lexicon } from '../lexicon.ts'

export const INDONESIAN: Lexicon = {
  language: 'id',
  grammar: {
    order: 'verb-medial',
    owner: 'after',
    declensions: [{ from: '', endings: { '': 'plain' } }],
    apostrophe: 'splits',
    abbreviations: 'tgl, no, jl, dr, prof, gen, kol, jend, st',
  },
  detect: {
    letters: '',
    words: `
    yang, dan, di, dari, ini, itu, dengan, untuk, pada, dalam, telah, tidak, oleh, akan, ke, juga, adalah, mereka, kata,
    setelah, antara, sebagai, bahwa`,
  },
  actors: {
    armenia: { names: 'Armenia, Yerevan, Republik Armenia, Armenianya' },
    azerbaijan: { names: 'Azerbaijan, Baku, Azeri, Republik Azerbaijan, Azerbaidjan' },
    artsakh: {
      names: `
        Nagorno-Karabakh, Karabakh, Artsakh, etnis Armenia, separatis Armenia, separatis Karabakh,
        kelompok bersenjata ilegal Armenia, kelompok bersenjata ilegal, pasukan etnis Armenia, otoritas Karabakh`,
    },
    both: { names: 'Armenia-Azerbaijan, Azerbaijan-Armenia' },
    russia: { names: 'Rusia, Moskow, Moskwa, Kremlin, Federasi Rusia' },
    turkey: { names: 'Turki, Turkiye, Ankara' },
    iran: { names: 'Iran, Teheran' },
    georgia: { names: 'Georgia, Tbilisi' },
    us: { names: 'Amerika Serikat, AS, Amerika, Washington, Gedung Putih, Departemen Luar Negeri AS, Pentagon' },
    eu: { names: 'Uni Eropa, UE, Brussel, Brussels, Dewan Eropa, Komisi Eropa, misi Uni Eropa' },
    france: { names: 'Prancis, Perancis, Paris' },
    un: { names: 'PBB, Perserikatan Bangsa-Bangsa, Dewan Keamanan PBB, Sekjen PBB' },
    osce: { names: 'OSCE, Grup Minsk, Kelompok Minsk, Minsk Group' },
    csto: { names: 'CSTO, Organisasi Perjanjian Keamanan Kolektif' },
    otherCountry: {
      names: `
        Jerman, Israel, China, Tiongkok, India, Pakistan, Kazakhstan, Belarus, Yunani, Inggris, Indonesia, Polandia`,
    },
  },
  offices: {
    'defence-ministry': `
      Kementerian Pertahanan, Kemenhan, Kemhan, Menteri Pertahanan, Menhan, Departemen Pertahanan,
      juru bicara Kementerian Pertahanan, jubir Kemenhan, Staf Umum`,
    'foreign-ministry': `
      kedutaan besar, duta besar, kedubes, Kementerian Luar Negeri, Kemlu, Kemenlu, Menteri Luar Negeri, Menlu, juru bicara Kementerian Luar Negeri, jubir Kemlu,
      diplomat`,
    president: 'Presiden, kantor kepresidenan, ajudan presiden, asisten presiden, penasihat presiden',
    government: `
      kepolisian, layanan darurat, Perdana Menteri, PM, pemerintah, otoritas, pihak berwenang, parlemen, pejabat, Kementerian Kesehatan, Kemenkes,
      Komite Investigasi, kejaksaan, Jaksa Agung, pemimpin`,
    army: 'Tentara Pertahanan, Angkatan Darat Pertahanan',
    'border-service': `
      Dinas Perbatasan, Layanan Perbatasan, Dinas Perbatasan Negara, Dinas Keamanan Nasional, penjaga perbatasan,
      Layanan Perbatasan Negara`,
    'security-council': 'Dewan Keamanan, Sekretaris Dewan Keamanan, Dewan Keamanan Nasional',
    ombudsman: 'pejabat hak asasi manusia, pejabat HAM, ombudsman, pembela hak asasi manusia, pembela HAM',
    'local-authority': `
      gubernur, wali kota, walikota, kepala desa, pejabat setempat, otoritas setempat, pemerintah setempat, pejabat lokal`,
  },
  bodies: [
    {
      claimant: 'artsakh',
      office: 'army',
      forms: 'Tentara Pertahanan Artsakh, Tentara Pertahanan Nagorno-Karabakh, Tentara Pertahanan Karabakh',
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: 'pasukan penjaga perdamaian Rusia, pasukan perdamaian Rusia, penjaga perdamaian Rusia',
    },
    {
      claimant: 'other',
      office: null,
      forms: 'Palang Merah, ICRC, Amnesty International, Human Rights Watch, Paus Fransiskus, Vatikan',
    },
  ],
  cues: {
    says: `
      mengutuk, mengecam, kecam, kutuk, kata, katanya, mengatakan, menyatakan, melaporkan, mengumumkan, mengungkapkan, menyebut, menyebutkan, menuturkan, ujar,
      ungkap, tutur, menegaskan, tegas, memberitakan, menyampaikan, mengklaim, klaim, mengaku, berkata, menulis, menambahkan,
      dilaporkan, bilang, sebut, sambung, imbuh, menjelaskan, memberitahukan, umumkan, laporkan, nyatakan, merilis,
      disampaikan, dikatakan, tambah, mencatat, lapor, menginformasikan, jelas, ucap, mengabarkan`,
    accordingTo: `
      menurut, mengutip, dikutip dari, dilansir, dilansir dari, melansir, seperti dilaporkan, berdasarkan,
      sebagaimana dilaporkan, seperti dikutip, kutip, versi, berdasarkan keterangan, menurut keterangan, disampaikan oleh,
      dilaporkan oleh`,
    accuses: 'menuduh, tuduh, menuding, tuding, menyalahkan, salahkan, dituduh, dituding',
    eachOther: 'saling, satu sama lain, saling tuding, saling tuduh, saling menuduh, saling menyalahkan',
    denies: `
      membantah, bantah, dibantah, menyangkal, sangkal, menepis, tepis, menolak tuduhan, menolak klaim, menampik, tampik,
      bantahan, menolak laporan, membantahnya, menyanggah`,
    falsehood: `
      tidak benar, tidak sesuai dengan kenyataan, tidak sesuai kenyataan, disinformasi, misinformasi, hoaks, hoax, bohong,
      kebohongan, palsu, tidak berdasar, tak berdasar, rekayasa, keliru dan tidak, adalah fitnah`,
    allegedly: 'konon, diduga, disebut-sebut, seolah-olah, seakan-akan',
    confirms: 'membenarkan, mengonfirmasi, mengkonfirmasi, mengakui, akui, konfirmasi',
    silent: `
      belum berkomentar, belum memberikan komentar, tidak berkomentar, belum mengonfirmasi, belum mengkonfirmasi,
      belum menanggapi, belum ada tanggapan, belum ada komentar, belum ada pernyataan, tidak dapat memverifikasi,
      belum dapat diverifikasi, tidak menanggapi, enggan berkomentar, belum memberi tanggapan, belum membenarkan,
      tidak mengonfirmasi, belum memberikan tanggapan, belum memberikan pernyataan`,
    claimNoun: 'klaim, pernyataan, laporan, tuduhan, tudingan, informasi, berita, kabar',
    withdraws: 'menarik pernyataan, mencabut pernyataan',
    corrects: `
      meralat, ralat, mengoreksi, koreksi, merevisi, memperbarui, sebelumnya keliru, salah disebut, diralat, dikoreksi`,
    sameSpeaker: `katanya, ujarnya, tambahnya, pernyataan itu, pernyataan tersebut, imbuhnya, menurutnya, lanjutnya, ungkapnya, kata dia, tuturnya, tegasnya, dia mengatakan, ia mengatakan, ia menambahkan, dia menambahkan, jelasnya, kata pernyataan`,
    ministry: 'juru bicara, jubir, kementerian, kementerian itu, kementerian tersebut',
    witness: 'saksi mata, warga setempat mengatakan, wartawan kami, koresponden, seorang warga, jurnalis AFP',
    press: `
      media, pers, kantor berita, surat kabar, televisi, stasiun televisi, laman, situs berita, media lokal, media massa,
      koran`,
    jointly: 'pernyataan bersama, bersama-sama',
    truce: `
      menangguhkan operasi, hentikan operasi, menghentikan operasi, gencatan senjata, gencatan, penghentian permusuhan, penghentian tembakan, penghentian pertempuran,
      menghentikan pertempuran, menghentikan permusuhan, menghentikan tembakan, hentikan pertempuran, hentikan permusuhan,
      menghentikan serangan, hentikan serangan, menghentikan baku tembak, mengakhiri pertempuran, mengakhiri permusuhan,
      penghentian aksi militer, akhiri pertempuran, pengakhiran permusuhan, menghentikan perang, hentikan perang,
      penghentian kekerasan`,
    agrees: `
      sepakat, sepakati, menyepakati, disepakati, kesepakatan, setuju, menyetujui, disetujui, setujui, mencapai, tercapai,
      dicapai, capai, mengumumkan, umumkan, diumumkan, berlaku, mulai berlaku, diberlakukan, memberlakukan, menandatangani,
      ditandatangani, memperpanjang, diperpanjang, perjanjian, menerima, terima, berlakukan, menyatakan, dimulai,
      tanda tangani, mendeklarasikan, membuat`,
    holds: 'bertahan, dipatuhi, mematuhi, ditaati, masih berlaku, tetap berlaku, terjaga, dihormati, dijalankan',
    quiet: `
      tidak terdengar tembakan, tidak terdengar suara tembakan, relatif tenang, relatif stabil, situasi tenang, situasi stabil, tidak ada tembakan, tembakan berhenti,
      tembakan telah berhenti, penembakan berhenti, penembakan telah berhenti, pertempuran berhenti,
      pertempuran telah berhenti, tidak ada pelanggaran, tidak ada insiden, tanpa insiden, tetap tenang, baku tembak berhenti,
      baku tembak telah berhenti, kembali tenang, mereda, tidak ada baku tembak, situasi terkendali dan tenang, cukup tenang,
      tetap stabil`,
    breaks: `
      melanggar, langgar, dilanggar, pelanggaran, gagal, runtuh, kandas, buyar, mengabaikan, abaikan, tidak mematuhi,
      tidak dipatuhi, rusak, ambruk, bubar, dirusak, merusak, mengingkari, diingkari, tidak bertahan`,
    breach: `
      pelanggaran gencatan senjata, pelanggaran terhadap gencatan senjata, melanggar gencatan senjata,
      langgar gencatan senjata, melanggar … gencatan senjata, pelanggaran … gencatan senjata, langgar … gencatan senjata,
      melanggar kesepakatan gencatan senjata, langgar gencatan`,
    ends: `
      membatalkan, dibatalkan, mengakhiri gencatan senjata, menarik diri dari, tidak lagi terikat, tidak berlaku lagi,
      keluar dari, berakhir, mencabut, batalkan`,
    proposes: `
      mengusulkan, usulkan, usulan, menawarkan, tawarkan, tawaran, siap untuk, siap, bersedia, merundingkan, negosiasi,
      perundingan, membahas, bahas, proposal, kesediaan, diusulkan, ajukan, mengajukan`,
    demands: `
      menyerukan, serukan, seru, seruan, mendesak, desak, desakan, meminta, minta, menuntut, tuntut, mengimbau, imbau,
      menghimbau, harus, diserukan, mengajak, diminta, himbauan`,
    observes: `
      mematuhi, menghormati, menaati, mentaati, menjaga, menjunjung, patuhi, hormati, berkomitmen, komitmen, jaga,
      melaksanakan, mempertahankan, kepatuhan`,
    brokered: `
      ditengahi oleh, ditengahi, dimediasi oleh, dimediasi, diperantarai, mediasi, difasilitasi oleh, difasilitasi, penengah,
      berkat, perantaraan, dengan bantuan, atas prakarsa, mediator, atas inisiatif, melalui mediasi, lewat mediasi`,
    brokeredAfter: 'menengahi, memediasi, tengahi',
    notBroken: 'tidak melanggar, tak melanggar, tidak pernah melanggar, belum melanggar',
    fires: `
      menembaki, menembak, tembaki, melepaskan tembakan, lepaskan tembakan, melepaskan … tembakan, menembakkan, tembakkan,
      membombardir, bombardir, menggempur, gempur, mengebom, melancarkan serangan, luncurkan serangan, meluncurkan serangan,
      melancarkan … serangan, meluncurkan rudal, meluncurkan roket, meluncurkan … rudal, meluncurkan … serangan, menghujani,
      hujani, membuka tembakan, lancarkan serangan, membrondong, memberondong`,
    underFire: `
      ditembaki, ditembak, dibombardir, digempur, dihujani, mendapat tembakan, menjadi sasaran tembakan, menjadi sasaran,
      dibom, terkena tembakan, di bawah tembakan, terkena serangan, diserang dengan, mendapat serangan, jadi sasaran,
      ditargetkan, menjadi target, dihantam, diserang, terkena gempuran`,
    shelling: `
      penembakan, tembakan artileri, serangan artileri, serangan udara, serangan drone, serangan pesawat tak berawak,
      serangan rudal, serangan roket, pemboman, pengeboman, bombardemen, tembakan mortir, tembakan, gempuran, serangan mortir,
      serangan tembakan, serangan rudal balistik, tembakan penembak jitu`,
    strikes: `menyerang, serang, serangan, menghantam, hantam, menargetkan, targetkan, menyasar, mengenai`,
    notFired: `
      tidak menembak, tidak melepaskan tembakan, tidak menembaki, tak melepaskan tembakan, tidak pernah menembak,
      tidak melakukan penembakan, tidak ada tembakan dari, tidak menembakkan`,
    continues: 'terus, masih, berlanjut, berlangsung, melanjutkan, kembali menembaki, belum berhenti, tak henti',
    combat: `
      bentrokan, bentrok, pertempuran, ofensif, baku tembak, ranjau, ditembak jatuh, menembak jatuh, jatuhkan, menjatuhkan,
      infiltrasi, sabotase, maju, penyusupan, serangan darat, merebut, kontak senjata, invasi`,
    response: 'tindakan balasan, membalas, balasan, langkah balasan, respons, tembakan balasan, menekan titik tembak',
    missile: 'rudal, misil, rudal balistik, peluru kendali, Iskander',
    airstrike: 'serangan udara, pesawat tempur, angkatan udara, helikopter, jet tempur',
    drone: 'drone, pesawat nirawak, pesawat tak berawak, pesawat tanpa awak, UAV, Bayraktar',
    artillery: 'artileri, howitzer, mortir, roket, Grad, Smerch, tank, meriam, peluncur roket, MLRS, artileri berat',
    smallArms: `
      senjata ringan, senapan mesin, senapan, penembak jitu, sniper, senjata api, senjata otomatis, senjata kecil,
      senjata kaliber besar, senapan runduk, penembak runduk, peluncur granat`,
    settlement: `
      desa, kota, permukiman, pemukiman, rumah, wilayah sipil, perkampungan, kawasan sipil, kota-kota, pemukiman sipil,
      rumah-rumah`,
    position: `
      posisi, pos, pos militer, posisi militer, parit, pangkalan militer, posisi-posisi, pos perbatasan, fasilitas militer,
      pos-pos`,
    vehicle: 'kendaraan, mobil, truk, ambulans, konvoi, bus',
    infrastructure: `
      infrastruktur, infrastruktur sipil, sekolah, rumah sakit, jembatan, gereja, katedral, bandara, fasilitas sipil,
      objek sipil`,
    killed: `
      tewas, menewaskan, tewaskan, gugur, meninggal, terbunuh, membunuh, korban tewas, korban jiwa, korban meninggal, kematian,
      kehilangan, mati, dibunuh, bunuh, nyawa, mayat, jenazah`,
    wounded: 'terluka, luka-luka, luka, melukai, cedera, korban luka, mencederai, lukai',
    captured: 'ditangkap, ditawan, tawanan, tawanan perang, menawan, menangkap, tangkap,  disandera',
    missing: 'hilang, dinyatakan hilang, dilaporkan hilang, orang hilang',
    casualties: 'korban, kerugian personel, jatuh korban',
    noLosses: `
      tidak ada korban, tidak ada korban jiwa, tanpa korban, tak ada korban, nihil korban, tidak ada yang tewas,
      tidak ada yang terluka, tidak ada kerugian, tidak menimbulkan korban, tidak ada korban luka`,
    oneSoldier: `
      seorang tentara, seorang prajurit, seorang personel, satu tentara, seorang anggota militer, seorang perwira,
      satu prajurit, seorang serdadu, seorang penjaga perbatasan`,
    oneCivilian: `
      seorang warga, seorang warga sipil, satu warga sipil, seorang wanita, seorang anak, seorang pria, seorang perempuan`,
    oneOther: 'seorang, satu orang, seorang jurnalis',
    soldiers: `
      tentara, prajurit, personel, serdadu, personel militer, anggota militer, tentaranya, prajuritnya, pasukannya,
      personelnya, perwira, anggota pasukan, penjaga perdamaian, militan`,
    civilians: 'warga sipil, warga, penduduk, anak-anak, wanita, perempuan, sipil',
    people: 'orang, jiwa, lainnya, pria',
    martyrs: 'syahid, martir',
    total: `
      bertambah menjadi, naik menjadi, meningkat menjadi, total, sejauh ini, sejak, secara keseluruhan, jumlah korban,
      mencapai, menjadi, hingga kini, jumlah, seluruhnya, sampai saat ini`,
    more: 'lagi, tambahan, lainnya',
    including: 'termasuk, di antaranya, antara lain, di antara mereka',
    bothSides: 'kedua belah pihak, kedua pihak, kedua negara, dari kedua',
    atLeast: 'sedikitnya, setidaknya, paling sedikit, minimal, sekurang-kurangnya, paling tidak, tidak kurang dari',
    moreThan: 'lebih dari, di atas, melebihi',
    about: 'sekitar, hampir, kurang lebih, kira-kira, kira kira, diperkirakan',
    upTo: 'hingga, sampai',
    vague: 'puluhan, beberapa, ratusan, sejumlah, banyak, ribuan, belasan',
    unit: `
      mm, milimeter, tahun, km, kilometer, meter, persen, kali, kasus, pelanggaran, jam, menit, hari, bulan, minggu, pekan,
      juta, miliar, desa, rumah, tank, drone, kendaraan, arah, posisi, dolar, unit, buah, negara, wilayah, roket, rudal, pihak,
      pos, stasiun`,
    numbered: 'Su, BM, T, D, S, resolusi, pasal, brigade, nomor, ke, usia, berusia, pukul, jam, tanggal, tahun',
    forces: `
      pasukannya, tentaranya, militernya, angkatan bersenjatanya, unitnya, pasukan, tentara, militer, angkatan bersenjata, angkatan darat, unit, unit-unit, satuan, pasukan bersenjata, pasukan militer, artileri, kelompok bersenjata, formasi bersenjata`,
    sideWord: 'pihak',
    enemy: 'musuh, lawan, pihak lawan, pihak musuh',
    our: 'kami, kita',
    its: 'militernya, angkatan bersenjatanya, unitnya, mereka, pihaknya, negaranya, nya, tentaranya, prajuritnya, pasukannya, personelnya, posisinya, miliknya',
    parties: 'kedua pihak, kedua negara, kedua belah pihak, para pihak',
    by: 'oleh, oleh pihak, akibat serangan, akibat tembakan, dilakukan',
    from: 'dari, dari arah, dari posisi, dari wilayah, berasal dari',
    toward: 'ke arah, ke, terhadap, menuju, atas, ke posisi',
    inPlace: 'di, pada, di wilayah, di dekat, dekat, di sekitar, yang terletak di',
    of: 'milik, dari pihak',
    and: 'dan, serta',
    contrast: `
      sementara, sementara itu, sedangkan, namun, tetapi, tapi, di sisi lain, adapun, akan tetapi, meski, meskipun, sebaliknya,
      sementara pihak, di pihak lain, kendati`,
    that: 'bahwa',
    not: 'tidak, tak, bukan, belum, tanpa, tidak ada',
    despite: 'meskipun ada, meski ada, walau ada, setelah, usai, beberapa jam setelah, beberapa menit setelah, pasca, sejak',
    priorDay: 'sehari sebelumnya, sehari sebelum itu',
    afterword: 'hal itu disampaikan, hal ini disampaikan, demikian disampaikan, hal tersebut disampaikan, demikian kata',
    meets: 'bertemu, pertemuan, berunding, bertemunya, KTT',
    released: 'bebaskan, membebaskan, dibebaskan, serahkan, menyerahkan, pulangkan, memulangkan, pertukaran',
    background: `
      sebelumnya pada, tahun lalu, beberapa tahun, seperti diketahui, sebagai informasi, diketahui, dekade, puluhan tahun,
      sejak 1991, sejak tahun, pada tahun, perang 44 hari, perang enam minggu, perang pada, runtuhnya Uni Soviet, bulan lalu,
      di masa lalu, pada awal 1990, tahun-tahun`,
    irrealis: `
      mencegah, menyelidiki, mekanisme, menghindari, jika, bila, apabila, kalau, dapat, bisa, mungkin, ancaman, mengancam, berpotensi, kemungkinan, dikhawatirkan, berencana,
      akan menyerang, seandainya, agar`,
    exercise: 'latihan militer, latihan, latihan perang, manuver, simulasi',
    readAlso: 'baca juga, baca, simak juga, lihat juga, artikel terkait, berita terkait',
    opinion: 'opini, wawancara',
    conflict: `
      mengungsi, pengungsian, pemantau, konflik, perang, perbatasan, garis kontak, garis depan, eskalasi, operasi militer, militer, provokasi, agresi, invasi,
      ketegangan, penjaga perdamaian, pendudukan, blokade, koridor Lachin, bersenjata, sengketa, separatis, pengungsi,
      operasi anti-teror, memanas, disengketakan, pasukan`,
    peace: `
      perjanjian damai, perjanjian perdamaian, kesepakatan damai, perundingan damai, proses perdamaian, perdamaian, delimitasi,
      demarkasi, koridor Zangezur, pertukaran tahanan, tawanan perang, normalisasi, pernyataan trilateral, Grup Minsk, damai,
      negosiasi, trilateral, berdamai, batas wilayah`,
    otherWar: `
      Gaza, Hamas, Israel, Ukraina, Kyiv, Kiev, Donbas, Zelensky, Sudan, Suriah, Hizbullah, Lebanon, Yaman, Houthi, Kashmir,
      Myanmar, Etiopia, Tigray, Libya, Palestina, Thailand, Kamboja, Kongo, Tajikistan, Kirgizstan, Rafah, Kosovo, Serbia,
      Taliban, Korea`,
    sport: `
      sepak bola, pertandingan, UEFA, FIFA, Liga Champions, Liga Europa, gol, pelatih, catur, Olimpiade, turnamen, Grand Prix,
      Formula 1, F1, gulat, tinju, medali, kejuaraan, Piala Dunia, stadion, Qarabag FK, timnas, kualifikasi, pemain,
      bulu tangkis, balapan, juara, gelandang, klub, atlet, pebalap, laga, skuad`,
    culture: `
      Eurovision, film, festival, konser, penyanyi, museum, pameran, aktor, aktris, orkestra, opera, teater, buku, novel,
      pelukis, album, lagu, kuliner, resep, wisata, pariwisata, turis, mode, karpet, musik, tarian, liburan`,
    economy: `
      PDB, perdagangan, ekspor, impor, gas, minyak, pipa, inflasi, bank, investasi, tarif, ekonomi, mata uang, anggaran,
      perusahaan, pasar, harga, gandum, bisnis, maskapai, penerbangan, saham`,
    disaster: `
      jatuh, pesawat jatuh, bunuh diri, kebakaran, gempa, gempa bumi, magnitudo, banjir, salju, hujan, cuaca, kebakaran hutan, longsor, suhu, badai, kecelakaan, covid*,
      corona, pandemi, ledakan gas, virus`,
    history: `
      peringatan, memperingati, mengenang, sejarah, mengenal, kilas balik, sejarawan, genosida, arsip, veteran, monumen, hari ini dalam sejarah, ulang tahun,
      peringatan tahun, tahun peringatan`,
    ignore: `
      sebagai berikut, tembakan penalti, dalam keterangan, pos berita, gol bunuh diri, serangan jantung, serangan balik cepat,
      masa depan, as roma, jalan keluar dari`,
    today: 'hari ini, pagi ini, malam ini, siang ini',
    yesterday: 'kemarin, tadi malam, semalam',
    tomorrow: 'besok',
    now: 'sekarang, saat ini',
    night: 'dini hari, tengah malam tadi, malam hari, tadi malam, semalam',
    morning: 'pagi, pagi hari, pagi ini',
    afternoon: 'siang, sore',
    evening: 'malam',
    midnight: 'tengah malam, pukul 12 malam',
    noon: 'tengah hari, siang bolong',
    atClock: 'pukul, jam, sejak pukul, mulai pukul, pada pukul',
    oClock: 'pagi, siang, sore, malam, WIB',
    since: 'sejak, mulai, mulai pukul, sejak pukul, terhitung, pada pukul, efektif',
    localTime: 'waktu setempat, waktu Yerevan, waktu Baku, waktu lokal',
    moscowTime: 'waktu Moskow, waktu Moskwa',
    gmt: 'GMT, UTC',
  },
  numbers: `
    satu 1, seorang 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, sembilan 9, sepuluh 10, sebelas 11,
    dua belas 12, tiga belas 13, empat belas 14, lima belas 15, enam belas 16, tujuh belas 17, delapan belas 18,
    sembilan belas 19, dua puluh 20, tiga puluh 30, empat puluh 40, lima puluh 50, enam puluh 60, tujuh puluh 70,
    delapan puluh 80, sembilan puluh 90, seratus 100, ratus 100, seribu 1000, ribu 1000`,
  months: [
    'Januari|Jan',
    'Februari|Feb',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu|Ahad'],
}
