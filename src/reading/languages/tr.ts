import type { Lexicon } from '../lexicon.ts'
import { turkicDeclensions } from './turkic.ts'

export const TURKISH: Lexicon = {
  language: 'tr',
  grammar: {
    order: 'verb-final',
    owner: 'before',
    declensions: turkicDeclensions(true),
    apostrophe: 'joins',
    abbreviations: 'dr, prof, doç, av, org, korg, tümg, tuğg, alb, yrd, gen, no, sok, cad, vb, bkz, s, mr, yy',
  },
  detect: {
    letters: 'ığş',
    words: `
    ve, bir, bu, ile, için, olduğu, olduğunu, açıkladı, bildirdi, duyurdu, belirtti, dedi, etti, edildi, göre, olarak, sonra, yapılan, açıklamada, ateş, açtı, sınırında, sınır, asker, askerin, askeri,
    bakanlığı, bakanlığından, savunma, dışişleri, başbakanı, cumhurbaşkanı, ordusu, ordusunun, güçleri, ermeni, ateşkes, ateşkesi, çatışma, şehit, gibi, da, de, ise, ihlal, yönelik, arasında`,
  },
  actors: {
    armenia: {
      names:
        'Ermenistan~, Erivan~, Ermeniler~, Ermenistan Cumhuriyeti~, işgalci Ermenistan~, Erivan yönetimi~, Ermenistan yönetimi~',
      adjectives: 'Ermeni, Ermenistanlı',
    },
    azerbaijan: {
      names: 'Azerbaycan~, Bakü~, Azerbaycanlılar~, Azerbaycan Cumhuriyeti~, Bakü yönetimi~, can Azerbaycan~, kardeş Azerbaycan~',
      adjectives: 'Azerbaycanlı, Azeri',
    },
    artsakh: {
      names: `
        Dağlık Karabağ~, Artsak~, Artsah~, Arsah~, Karabağ'daki Ermeni~, Karabağdaki Ermeni~, Karabağ Ermenileri~, yasa dışı Ermeni~, yasadışı Ermeni~, ayrılıkçı Ermeni~, Ermeni ayrılıkçılar~, ayrılıkçılar~, sözde Dağlık Karabağ~, sözde yönetim~, sözde cumhuriyet~,
        Karabağ yönetimi~, Hankendi'ndeki Ermeni~, Hankendi'ndeki sözde~, Karabağ'daki sözde~, Karabağ'daki yetkililer~, Karabağ'daki yönetim~, Hankendi'ndeki yönetim~, Hankendi yönetimi~, sözde cumhuriyetin, Karabağ'daki yasa dışı Ermeni~, Karabağlı Ermeniler~`,
      adjectives: 'ayrılıkçı',
    },
    both: { names: 'Azerbaycan-Ermenistan, Ermenistan-Azerbaycan, Azeri-Ermeni, Ermeni-Azeri' },
    russia: { names: 'Rusya~, Moskova~, Kremlin~, Rusya Federasyonu~', adjectives: 'Rus' },
    turkey: { names: 'Türkiye~, Ankara~', adjectives: 'Türk' },
    iran: { names: 'İran~, Tahran~', adjectives: 'İranlı' },
    georgia: { names: 'Gürcistan~, Tiflis~', adjectives: 'Gürcü' },
    us: {
      names: 'ABD~, Washington~, Amerika Birleşik Devletleri~, Beyaz Saray~, Pentagon~, Amerika~, ABD Dışişleri Bakanlığı~',
      adjectives: 'Amerikan, Amerikalı',
    },
    eu: {
      names: 'Avrupa Birliği~, AB, Brüksel~, Avrupa Birliği Konseyi~, Avrupa Komisyonu~, AB misyonu~, AB Misyonu~, Avrupa Konseyi~',
      adjectives: 'Avrupalı',
    },
    france: { names: 'Fransa~, Paris~, Elysee Sarayı~', adjectives: 'Fransız' },
    un: {
      names: `BM~, Birleşmiş Milletler~, BM Güvenlik Konseyi~, BMGK~, Birleşmiş Milletler Güvenlik Konseyi~, BM Genel Sekreteri~`,
    },
    osce: { names: 'AGİT~, Minsk Grubu~, AGİT Minsk Grubu~, Avrupa Güvenlik ve İşbirliği Teşkilatı~' },
    csto: { names: 'KGAÖ~, Kolektif Güvenlik Antlaşması Örgütü~, Kolektif Güvenlik Anlaşması Örgütü~' },
    otherCountry: {
      names:
        'Almanya~, İsrail~, Çin~, Hindistan~, Pakistan~, Kazakistan~, Belarus~, Yunanistan~, İngiltere~, Polonya~, Macaristan~',
      adjectives: 'Alman, İsrailli, Çinli, Hint, Pakistanlı, İngiliz, Yunan',
    },
  },
  offices: {
    'defence-ministry': `
      Savunma Bakanlığı~, Savunma Bakanı~, Milli Savunma Bakanlığı~, Milli Savunma Bakanı~, MSB~, Genelkurmay Başkanlığı~, Genelkurmay Başkanı~, Genelkurmay~, Savunma Bakanlığı Sözcüsü~, Savunma Bakanlığı Basın Servisi~, Savunma Bakan Yardımcısı~,
      Savunma Bakanlığı yetkilileri~, askeri yetkililer~, Savunma Bakanlığı basın sözcüsü~`,
    'foreign-ministry': `
      Dışişleri Bakanlığı~, Dışişleri Bakanı~, Dışişleri~, Dışişleri Bakanlığı Sözcüsü~, Dışişleri Sözcüsü~, diplomat~`,
    president: `
      Cumhurbaşkanı~, Cumhurbaşkanlığı~, Devlet Başkanı~, Cumhurbaşkanı Yardımcısı~, Cumhurbaşkanı Danışmanı~, Cumhurbaşkanlığı Sözcüsü~, Cumhurbaşkanı Başdanışmanı~, Başkanı~, Cumhurbaşkanlığı Dış Politika Dairesi Başkanı~, ABD Başkanı~, Kremlin Sözcüsü~`,
    government: `
      Başbakan~, Başbakanı~, Başbakanlık~, hükümet~, hükümeti~, Başsavcılık~, Başsavcılığı~, savcılık~, savcılığı~, Sağlık Bakanlığı~, İçişleri Bakanlığı~, Acil Durumlar Bakanlığı~, Soruşturma Komitesi~, meclis~, parlamento~, Meclis Başkanı~, Parlamento Başkanı~, yetkililer~, yetkilileri~, yetkilisi~,
      milletvekili~, lideri~, liderleri~, liderler~`,
    army: 'Savunma Ordusu~',
    'border-service': `
      Devlet Sınır Servisi~, Sınır Servisi~, Devlet Sınır Hizmeti~, Sınır Muhafaza Servisi~, Ulusal Güvenlik Servisi~, Milli Güvenlik Servisi~, Devlet Güvenlik Servisi~, Devlet Sınır Hizmetleri~, sınır birlikleri~`,
    'security-council':
      'Güvenlik Konseyi~, Güvenlik Konseyi Sekreteri~, Milli Güvenlik Konseyi~, Ulusal Güvenlik Konseyi~, Güvenlik Konseyi Genel Sekreteri~',
    ombudsman: 'ombudsman~, ombudsmanı~, İnsan Hakları Savunucusu~, kamu denetçisi~, insan hakları temsilcisi~',
    'local-authority':
      'vali~, valisi~, belediye başkanı~, kaymakam~, köy muhtarı~, muhtar~, yerel yetkililer~, yerel yönetim~, yerel makamlar~',
  },
  bodies: [
    { claimant: 'artsakh', office: 'ombudsman', forms: "Karabağ ombudsmanı~, Dağlık Karabağ ombudsmanı~, Karabağ'ın ombudsmanı~" },
    {
      claimant: 'artsakh',
      office: 'government',
      forms:
        "Karabağ'daki Ermeni yetkililer~, Karabağ'daki Ermeni yönetim~, Karabağ'daki ayrılıkçı yönetim~, Karabağ'daki sözde yönetim~",
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: 'Dağlık Karabağ Savunma Ordusu~, Artsah Savunma Ordusu~, Karabağ Savunma Ordusu~',
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        Rus barış gücü~, Rus barış güçleri~, Rus Barış Gücü askerleri~, Rus barış gücü birlikleri~, Rusya Barış Gücü~, Rus barış koruma gücü~, Rus barış gücü komutanlığı~, barış gücü~`,
    },
    {
      claimant: 'other',
      office: null,
      forms:
        'Kızılhaç~, Uluslararası Kızılhaç Komitesi~, ICRC, Vatikan~, Papa Franciscus~, İnsan Hakları İzleme Örgütü~, Uluslararası Af Örgütü~',
    },
  ],
  people: {
    pashinyan: 'Nikol Paşinyan~',
    armenGrigoryan: 'Armen Grigoryan~, Grigoryan~',
    hovhannisyan: 'Artsrun Ovannisyan~, Artsrun Hovhannisyan~, Ardzrun Hovhannisyan~',
    mirzoyan: 'Ararat Mirzoyan~',
    mnatsakanyan: 'Zohrab Mnatsakanyan~',
    stepanyan: 'Şuşan Stepanyan~',
    harutyunyan: 'Arayik Harutyunyan~, Arayik Arutyunyan~',
    zakharova: 'Mariya Zaharova~',
    shoigu: 'Sergey Şoygu~, Şoygu~',
    putin: 'Vladimir Putin~',
    lavrov: 'Sergey Lavrov~',
    macron: 'Emmanuel Macron~',
    trump: 'Donald Trump~',
    guterres: 'Antonio Guterres~',
    michel: 'Charles Michel~',
    bayramov: 'Ceyhun Bayramov~',
    hajiyev: 'Hikmet Hacıyev~',
    hajizada: 'Ayhan Hacızade~, Aykhan Hacızade~',
    eyvazov: 'Anar Eyvazov~',
    dargahli: 'Vagif Dergahlı~, Dergahlı~',
    hasanov: 'Zakir Hasanov~, Zakir Hesenov~, Hesenov~',
    aliyev: 'İlham Aliyev~',
    araghchi: 'Arakçi~, Abbas Arakçi~',
    peskov: 'Dmitriy Peskov~',
    fidan: 'Hakan Fidan~',
    akar: 'Hulusi Akar~',
    cavusoglu: 'Mevlüt Çavuşoğlu~',
  },
  outlets: {
    armenia: 'Armenpress~, News.am, Sputnik Ermenistan',
    azerbaijan: 'Azertac~, AZERTAC, APA haber ajansı~, Report, Trend haber ajansı~, AzTV',
    russia: 'TASS~, RIA Novosti, İnterfaks~, Sputnik~, Interfax~',
    turkey: 'AA, Anadolu Ajansı~, DHA, İHA muhabiri, TRT Haber~, Demirören~, NTV, CNN Türk',
    third: `Reuters'~, Reuters~, AFP~, BBC~, Amerika'nın Sesi, BBC Türkçe, DW Türkçe, Euronews~`,
  },
  cues: {
    despite: `
      ateşkesten … sonra, ateşkesin ardından, ateşkese rağmen, girmesinden … sonra, girmesinin ardından, girmesine rağmen, ilanından … sonra, ilan edilmesinden … sonra, ilan edilmesinin ardından, imzalanmasından … sonra, başlamasından … sonra, başlamasının ardından`,
    says: `
      bildirdi, bildiriyor, bildirmişti, bildirdiler, bildirerek, açıkladı, açıklıyor, açıklamıştı, açıkladılar, açıkladığı, duyurdu, duyuruyor, duyurmuştu, duyurdular, belirtti, belirtiyor, belirterek, belirten, belirtmişti, söyledi, söylüyor, söylemişti, dedi, diyor, demişti, diyen, ifade etti, ifade ederek, ifade eden,
      kaydetti, kaydeden, vurguladı, vurgulayan, ekledi, aktardı, aktaran, yazdı, yazıyor, iddia etti, iddia ediyor, iddia etmişti, öne sürdü, ileri sürdü, savundu, dile getirdi, paylaştı, açıklama yaptı, açıklamada bulundu, bilgi verdi, bilgisini verdi, bilgisini paylaştı, ilan ettiğini, ilan ettiği, ilan ettikleri, anlaştığı, anlaştıkları, anlaşmaya vardığı, anlaşmaya vardıkları, uzlaştığı, yürürlüğe girdiği, yürürlüğe gireceği, imzalandığı, başladığı, başlayacağı, rapor etti, haber verdi, haberini verdi, geçti,
      açıklama yayımladı, açıklama yayınladı, dikkat çekti, uyardı, kullandı, tweet attı, yayımladı, yayınladı, listesini yayımladı, isimlerini açıkladı, açıklayan, bildiren, duyuran, ifadelerini kullandı, ifadesini kullandı, değerlendirmesinde bulundu,
      anlattı, anlatıyor, öne sürüyor, ileri sürüyor, savunuyor, nitelendirdi, niteledi, dile getirdiğini, yazdılar, iddia ettiler, ileri sürdüler, öne sürdüler`,
    saidFrom: `
      bildirildi, bildiriliyor, belirtildi, belirtiliyor, belirtilen, kaydedildi, kaydediliyor, kaydedilen, açıklandı, açıklanıyor, duyuruldu, ifade edildi, ifade edilen, denildi, denildiği, deniliyor, vurgulandı, aktarıldı, paylaşıldı, yer verildi, bilgisine yer verildi, bildirilmişti, belirtilmişti, söylendi, öne sürüldü,
      iddia edildi, ileri sürüldü, haber verildi, bilgisi verildi, eklendi, bildirilen, ifadelerine yer verildi, ifadeleri kullanıldı`,
    accordingToAfter: `
      göre, açıklamasına göre, açıklamaya göre, yaptığı açıklamada, yaptığı açıklamaya göre, yapılan açıklamada, yapılan açıklamaya göre, yapılan yazılı açıklamada, yaptığı yazılı açıklamada, yapılan açıklamalarda, verdiği bilgiye göre, verilen bilgiye göre, edinilen bilgiye göre, haberine göre, açıklamasında, açıklamalarında, paylaşımında,
      yapılan paylaşımda, konuşmasında, dayandırdığı, dayandırılan, yayımlanan açıklamada, yayınlanan açıklamada, yayımladığı açıklamada, kaynaklarına göre, ifadesine göre, iddiasına göre, yaptığı konuşmada, yaptığı paylaşımda, sosyal medya hesabından, basın toplantısında, beyanatında`,
    accuses: `
      suçladı, suçluyor, suçladılar, suçlarken, suçlayan, itham etti, itham ediyor, sorumlu tuttu, suçluyorlar, suçlamıştı, suçladığını, suçlamasında bulundu, suçlamada bulundu`,
    eachOther: 'birbirini, birbirlerini, karşılıklı suçlama*, karşılıklı olarak suçla*, birbirine, karşılıklı suçladı',
    denies: `
      yalanladı, yalanlıyor, yalanlandı, yalanlayan, yalanladılar, reddetti, reddediyor, reddeden, reddettiler, reddetmişti, yalanlamıştı, inkar etti, inkar ediyor, yalanlama, tekzip etti, reddettiğini, yalanladığını, reddederek, yalanlayarak, kabul etmedi,
      iddia* … geri çevirdi, iddia* … geri çeviriyor, suçlama* … geri çevirdi, suçlama* … geri çeviriyor, çürüttü, çürütüyor, yalanlandığını, yalanlanıyor, reddedildi, reddediliyor, iddia* … kabul etmiyor, suçlama* … kabul etmiyor, kesin bir dille yalanlandı, kesin bir dille reddetti, kesin dille yalanladı, kesin dille reddetti, yadsıdı, inkar ettiğini, yalanladığı, reddettiği`,
    falsehood: `
      gerçeği yansıtmıyor, gerçeği yansıtmadığını, gerçeği yansıtmadığı, gerçeği yansıtmamaktadır, gerçekle ilgisi yok, gerçek dışı, asılsız, asılsızdır, asılsız olduğunu, asılsız iddia*, doğru değil, doğru olmadığını, doğru değildir, yalan, yalandır, yalan haber*, yalan olduğunu, yalan bilgi*, dezenformasyon*, mezenformasyon, uydurma*,
      iftira*, yanlış bilgi*, yanlış olduğunu, tamamen yalan, gerçeklerle bağdaşmıyor, gerçeklikten uzak, temelsiz, mesnetsiz, gerçeklerle örtüşmüyor, gerçeğe aykırı, hiçbir dayanağı yok, gerçek olmadığını,
      asılsız buldu, yalan olarak nitele*, asılsız olarak nitele*, dezenformasyon olarak nitele*, hayal ürünü*, doğruyu yansıtm*, gerçekleri çarpıt*, gerçekle bağdaşmıyor, gerçekle bağdaşmadığını, dayanaktan yoksun*, temelsiz olduğunu, provokasyon olarak nitele*, yanıltıcı*, gerçeğe uymuyor, gerçeğe uymadığını, asılsız bilgi*, düpedüz yalan, gerçekle örtüşmüyor, gerçekle örtüşmediğini, gerçeklerle örtüşmediğini, aslı yok, aslı olmadığını, aslı olmayan, saçmalık`,
    allegedly: 'sözde, güya, sözüm ona, iddiasıyla',
    confirms:
      'doğruladı, doğruluyor, teyit etti, teyit ediyor, kabul etti, kabul ediyor, itiraf etti, itiraf ediyor, doğrulandı, teyit edildi, doğrulayan',
    silent: `
      yorum yapmadı, açıklama yapmadı, henüz açıklama yapmadı, doğrulamadı, yanıt vermedi, açıklama yapılmadı, henüz bir açıklama yapılmadı, yorumda bulunmadı, teyit etmedi, bağımsız kaynaklarca doğrulanmadı, bağımsız kaynaklarca doğrulanamadı, açıklama gelmedi, yorum gelmedi, doğrulanamadı, cevap vermedi,
      herhangi bir açıklama yapmadı, bilgi vermedi, teyit edilmedi`,
    claimNoun: `
      iddia, iddiası, iddiasını, iddiasının, iddiaları, iddialarını, iddialarının, iddiaların, iddialar, iddianın, haber, haberi, haberleri, haberlerin, haberlerini, bilgi, bilgiler, bilgiyi, bilginin, bilgileri, açıklamanın, açıklamasını, açıklamasının, açıklamaları, açıklamalarını, açıklamalarının, suçlaması, suçlamasını, suçlamaları, suçlamalarını,
      suçlamaların, haberini, raporları, raporlarını`,
    withdraws: 'açıklamasını geri aldı, açıklamasını geri çekti, geri aldı',
    corrects: 'düzeltti, düzeltme, düzeltildi, güncelledi, yanlış bildirilmişti, hatalı olduğunu, revize etti',
    sameSpeaker: `
      açıklamada, açıklamada ayrıca, bildirildi, belirtildi, kaydedildi, açıklandı, duyuruldu, ifade edildi, denildi, vurgulandı, aktarıldı, ifadelerine yer verildi, ayrıca, bakanlık açıklamasında, bakanlık ayrıca, sözlerine ekledi, eklendi, ifadeleri kullanıldı, bakanlık, sözlerini sürdürdü, belirtilen açıklamada, aktarılan açıklamada, öte yandan`,
    ministry: 'bakanlık~, bakanlıktan, bakanlığın, bakanlığı~, kurum~, basın servisi~, basın ofisi~, basın merkezi~',
    witness:
      'özel muhabir*, bölgedeki muhabir*, bölgedeki gazeteci*, muhabirimiz*, AA muhabiri*, görgü tanık*, bölge sakin*, köy sakin*, köylü*, muhabirinin gözlem*',
    press: `
      medya, medyası~, basın, basını~, basınında, haber ajansı~, haber ajansları~, televizyonu~, televizyon kanalı~, gazete, gazetesi~, yerel medya~, yerel basın~, basın organları~, medyasında, haber sitesi~, kaynakları~, basın kuruluşları~, medya organları~`,
    jointly: 'ortak açıklama*, ortak bildiri*, ortak yazılı açıklama*',
    truce: `
      ateşkes*, insani ateşkes*, geçici ateşkes*, çatışmaların durdurulması*, ateşin kesilmesi*, düşmanlıkların sona er*, çatışmalara son ver*, düşmanlıkların durdurulması*, silahların susması*, saldırıları durdur*, çatışmaları durdur*, ateşi kes*, ateşi durdur*, çatışmaların sona er*, saldırılara son ver*, mütareke*, çatışmaların derhal durdurulması*,
      askeri operasyonların durdurulması*, çatışmaların derhal son*, düşmanca eylemler*,
      ateşi kesme*, çatışmaların durdurulma*, çatışmalara ara ver*, silahların susturulma*, kan dökülmesine son*, ateşin durdurulma*, askeri operasyonları durdur*, düşmanlıklara son*, çatışmaların kesilme*`,
    agrees: `
      anlaştı, anlaştılar, anlaşmaya vardı, anlaşmaya vardılar, anlaşma sağlandı, anlaşma sağlandığını, anlaşmaya varıldı, anlaşmaya varıldığını, anlaşmaya vardığını, anlaşmaya vardıklarını, anlaştığını, anlaştıklarını, uzlaştı, uzlaştığını, uzlaştıklarını, uzlaşmaya vardı, uzlaşı sağlandı, uzlaşma sağlandı, uzlaşıldı, mutabakata vardı, mutabakat sağlandı,
      mutabakata varıldı, mutabakat sağlandığını, mutabakata varıldığını, mutabakata vardıklarını, mutabık kaldı, ilan etti, ilan edildi, ilan ettiler, ilan ettiğini, ilan edildiğini, ilan ettiklerini, ilan edildiği, ilan edilmesi, sağlandı, sağlandığını, sağlandığı, sağlanan, sağlanmıştı, yürürlüğe girdi, yürürlüğe giriyor, yürürlüğe girecek, yürürlüğe gireceğini, yürürlüğe girdiğini,
      yürürlüğe girmesi, imzalandı, imzaladı, imzaladılar, imzalandığını, kararı aldı, kararı alındı, kararı aldığını, kararı alındığını, kararı aldılar, kararı almıştır, kabul edildi, kabul edildiğini, başladı, başlıyor, başladığını, başlayacak, başlayacağını, uzatıldı, uzatılması konusunda anlaştı, varıldı, varıldığını, varıldığı, geçerli olacak, geçerli olacağını,
      kabul etti, kabul ettiğini, ateşkes kararı, ateşkes anlaşması sağlandı,
      kararlaştırdı, kararlaştırdılar, kararlaştırıldı, kararlaştırıldığını, kararlaştırdıklarını, kararlaştırdığını, varılan mutabakat*, mutabakata varıldığı, uzlaşıya vardı, uzlaşıya varıldı, uzlaşmaya varıldı, el sıkıştı, razı oldu, razı olduğunu, razı olduklarını, kabul ettiklerini, kabul ettiler, kabul edildiği, devreye girdi, devreye giriyor, devreye girecek, yürürlüğe konuldu, imza attı, imza attılar, imza koydu, mutabık kaldılar, mutabık kalındı, mutabık kaldıklarını, onay verdi, anlaşma imzaladı, başlatıldı`,
    holds: `
      uyuluyor, uyulduğunu, uyuyor, korunuyor, sürüyor, devam ediyor, sürdüğünü, devam ettiğini, yürürlükte, bozulmadı, uyduğunu, riayet ediliyor, riayet edildiğini, genel olarak korunduğunu, korunduğunu, yürürlükte olduğunu, gözetiliyor,
      uyulmaya devam, sıkı sıkıya bağlı, ateşkese bağlı, büyük ölçüde uyuluyor, riayet ediyor, geçerliliğini koruyor, geçerliliğini koruduğunu`,
    quiet: `
      durum sakin, durumun sakin, durum nispeten sakin, durumun nispeten sakin, görece sakin, sakinlik hakim, sakin olduğunu, sakin seyrediyor, sakin geçti, çatışmalar durdu, çatışmaların durduğunu, çatışmalar sona erdi, çatışmaların sona erdiğini, silahlar sustu, ateşkes ihlali yaşanmadı, ateşkes ihlali kaydedilmedi, ateşkes ihlali kaydedilmediğini,
      ateşkes ihlali olmadığını, ateşkes ihlali yaşanmadığını, ihlal kaydedilmedi, ihlal kaydedilmediğini, ihlal yaşanmadı, ihlal yaşanmadığını, durum istikrarlı, durumun istikrarlı, sükunet, sükunetin, sessizlik hakim, olay yaşanmadı, olay yaşanmadığını, silah sesleri kesildi, ateşkesin ihlal edilmediğini, ateşkes ihlal edilmedi,
      tek kurşun sesi, silah sesi duyulmadı, silah sesi duyulmuyor, silah sesleri duyulmuyor, gece sakin geçti, gecenin sakin geçtiğini, sakin bir gece, toplar sustu, sükûnet, ateş açılmadı ve, çatışma yaşanmadı, çatışma yaşanmadığını, olaysız geçti, çatışma sesleri kesildi, çatışmalar kesildi, ateş kesildi, ihlal bildirilmedi, ihlale rastlanmadı, sakinliğin korunduğunu, durum kontrol altında ve sakin`,
    breaks: `
      ihlal etti, ihlal ediyor, ihlal ettiler, ihlal ettiğini, ihlal ettiği, ihlal ettiklerini, ihlal edildi, ihlal edildiğini, ihlal edildiği, ihlal ederek, ihlal eden, ihlal etmeye devam, ihlal etmekle, ihlali, ihlalleri, ihlallerini, ihlalini, ihlal etmesi, ihlal edilmesi, ihlal etmeyi sürdürüyor, ihlal etmişti, bozdu, bozuldu, bozduğunu, bozulduğunu, bozan, bozarak,
      bozuyor, delindi, deldi, deldiğini, çiğnedi, uymadı, uymuyor, uymadığını, bozulmuştu,
      hiçe saydı, hiçe sayarak, hiçe sayıyor, çiğnediğini, çiğniyor, ihlalidir, ihlal niteliğinde, açık ihlali, açık ihlal*, açıkça ihlal*, bozdukları, bozduğu, bozduklarını, uymamakla, uymadığı, delmek*, delinmişti`,
    ends: 'sona erdi, sona erdiğini, sona ermiştir, iptal edildi, iptal etti, çöktü, feshetti, feshedildi, sonlandırdı, geçersiz ilan etti, rafa kalktı',
    proposes:
      'teklif etti, teklif ediyor, önerdi, öneriyor, öneri sundu, teklifinde bulundu, önerisinde bulundu, teklif ettiğini, önerdiğini, görüşmelere hazır, hazır olduğunu, ateşkes teklifi, müzakere ediyor, görüştü',
    demands:
      'çağrısında bulundu, çağrısı yaptı, çağrı yaptı, çağırdı, çağrıda bulundu, çağrısı, çağrısını yineledi, istedi, talep etti, talep ediyor, davet etti, çağrısında bulunuyor, çağrıları, çağrısında bulunarak, çağrı, isteyen',
    observes:
      'uyma, uymaya, uymaları, uyulmasını, uyulması, uyması, riayet etmeye, riayet edilmesini, korunması, korunmasını, bağlı kalmaya, saygı göstermeye, uyacağını, uymalarını, uymasını, kalıcı hale',
    brokeredAfter:
      'arabuluculuğunda, arabuluculuğuyla, arabuluculuğu ile, aracılığıyla, aracılığında, girişimiyle, girişimleriyle, arabuluculuk etti, arabuluculuk yaptığı, arabuluculuğu, ev sahipliğinde, inisiyatifiyle, arabuluculuğunu yaptığı, aracılığı ile, arabuluculuğunun',
    notBroken: 'ihlal etmedi, ihlal etmediğini, ihlal etmediklerini, bozmadı, bozmadığını, ihlal etmiyor, ihlal etmedik',
    fires: `
      ateş açtı, ateş açtılar, ateş açıyor, ateş açarak, ateş açtığını, ateş açtıklarını, ateş açtığı, ateş açtığına, ateş açması, ateş açmasını, ateş açmayı sürdürüyor, ateş açan, ateş açmıştı, ateş etti, ateş ettiğini, ateş ediyor, ateş ettiği, ateş altına aldı, ateş altına alıyor, ateş altına aldığını, ateş altına alan, ateş altında tutuyor, ateşe tuttu, ateşine tuttu, ateşe tutuyor, ateşine tutuyor,
      ateşe tuttuğunu, ateşine tuttuğunu, ateşe tutması, ateşine tutması, ateşe tutarak, ateşine tutarak, ateşe tuttuğu, ateşine tuttuğu, bombaladı, bombalıyor, bombaladığını, bombaladığı, bombardıman etti, bombardımana tuttu, top atışına tuttu, füzeyle vurdu, füzelerle vurdu, füzeyle vurduğunu, füze fırlattı, füze attı, füze saldırısı düzenledi, füze saldırısı düzenlediğini,
      saldırı düzenledi, saldırı düzenlediğini, roket attı, havan atışı yaptı, ateş altına almıştı, topa tuttu, ateşe tuttuklarını, saldırısı düzenledi, saldırısı düzenlediğini, ateş açmaya devam,
      top* … dövdü, topla* … dövüyor, havan* … dövdü, havan* … dövüyor, top* … dövdüğünü, topla* … dövdüğünü, havan* … dövdüğünü, top* … dövdüğü, havan* … dövdüğü, topçu* … dövdü, silah* … taradı, silah* … taradığını, silah* … taradığı, ateşle taradı, top atışı yaptı, top atışı yaptığını, top atışı yaptığı, top atışına tuttuğunu, top ateşi açtı, top ateşi açtığını, top ateşi açtığı, topa tuttuğunu, topa tutuyor, ateş yağdırdı, mermi yağdırdı, füze yağdırdı, roket yağdırdı, füze attığını, füze attığı, füzeler attı, füze fırlattığını, füze fırlattığı, roket attığını, roket attığı, roket fırlattı, roket fırlattığını, havan topu attı, havan topu attığını, ateş ettiler, ateş ettiklerini, kurşun yağdırdı, bomba yağdırdı, bombardımana tuttuğunu, bombardıman ettiğini, ateş etmişti, ateş açtıkları, kurşunladı, kurşunladığını`,
    nominal: `
      ateş açtığını, ateş açtıklarını, ateş açtığı, ateş açtığına, ateş açması, ateş açmasını, ateş ettiğini, ateş ettiği, ateş altına aldığını, ateşe tuttuğunu, ateşine tuttuğunu, ateşe tutması, ateşine tutması, ateşe tuttuğu, ateşine tuttuğu, bombaladığını, bombaladığı, füzeyle vurduğunu, füze saldırısı düzenlediğini, saldırı düzenlediğini, saldırısı düzenlediğini, ihlal ettiğini,
      ihlal ettiği, ihlal ettiklerini, ihlal etmesi, bozduğunu, deldiğini, uymadığını, vurduğunu, vurduğu, hedef aldığını, saldırdığını, ateşe tuttuklarını,
      top* … dövdüğünü, topla* … dövdüğünü, havan* … dövdüğünü, top* … dövdüğü, havan* … dövdüğü, silah* … taradığını, silah* … taradığı, top atışı yaptığını, top atışı yaptığı, top atışına tuttuğunu, top ateşi açtığını, top ateşi açtığı, topa tuttuğunu, füze attığını, füze attığı, füze fırlattığını, füze fırlattığı, roket attığını, roket attığı, roket fırlattığını, havan topu attığını, ateş ettiklerini, bombardımana tuttuğunu, bombardıman ettiğini, ateş açtıkları, kurşunladığını`,
    underFire: `
      ateş altına alındı, ateş altına alınıyor, ateş altına alındığını, ateş altına alındığı, ateş altına alınmıştı, ateş altında, ateş altında kaldı, ateşe tutuldu, ateşine tutuldu, ateşe tutuluyor, ateşe tutulduğunu, ateşe tutulması, ateşine tutulduğunu, ateş açıldı, ateş açıldığını, ateş açıldığı, ateş açılması, ateş açılıyor, açılan ateş, açılan ateşte, açılan ateşle, açılan ateşin, açtığı ateş,
      açtığı ateşte, açtığı ateşle, açılan ateş sonucu, açtığı ateş sonucu, bombalandı, bombalanıyor, bombalandığını, saldırıya uğradı, saldırısına uğradı, füzeyle vuruldu, füzelerle vuruldu, hedef alındı, hedef alındığını, düzenlenen füze saldırısı*, düzenlediği füze saldırısı*, vuruldu, vurulduğunu, düzenlediği saldırı*, top atışlarına maruz kaldı, isabet etti, isabet ettiğini, ateşe maruz kaldı,
      yoğun ateşi altında, ateşi altında, topa tutuldu, topa tutulduğunu, top atışına tutuldu, top ateşine tutuldu, kurşunlandı, ateşle tarandı, silahlarla tarandı, bombalandığı, füze isabet etti, füze düştü, mermi isabet etti, roket isabet etti, mermi düştü, hedef alındığı, vurulduğu, ateşe tutulduğu`,
    shelling: `
      ateşi sonucu, ateşiyle, topçu ateşi*, havan ateşi*, top atışı*, top atışları*, füze saldırısı*, füze saldırıları*, roket saldırısı*, roketli saldırı*, füzeli saldırı*, bombardıman*, bombardımanı*, İHA saldırısı*, SİHA saldırısı*, hava saldırısı*, hava saldırıları*, keskin nişancı ateşi*, yoğun ateş*, havan atışları*, insansız hava aracı saldırısı*, drone saldırısı*, top ve havan atış*, topçu saldırısı*`,
    strikes:
      'vurdu, vuruyor, vurduğunu, vurduğu, saldırdı, saldırıyor, saldırdığını, hedef aldı, hedef alıyor, hedef aldığını, hedef aldığı, saldırısı, saldırıda, saldırılarda, imha etti',
    notFired: `
      ateş açmadı, ateş açmadığını, ateş açmadıklarını, ateş açılmadı, ateş açılmadığını, ateş açılmamıştır, ateş açılmadığı, ateş altına almadı, ateş etmedi, ateş etmediğini, ateşe tutmadı, ateşe tutmadığını, vurmadı, vurmadığını, hedef almadı, hedef almadığını, hedef almıyor, bombalamadı, bombalamadığını, ateş açmıyor, ateş açmamıştır,
      ateş etmediği, ateş etmemiştir, ateş açmadığı, tek kurşun atılmadı, tek kurşun atmadı, tek bir kurşun atılmadı, tek bir mermi atılmadı, mermi atılmadı, füze atılmadı, füze atmadı, füze atmadığını, füze fırlatılmadı, füze fırlatılmadığını, vurulmadı, vurulmadığını, bombalanmadı, bombalanmadığını, hedef alınmadı, hedef alınmadığını, hedef almadığı, ateş açılmıyor, ateş açmadık, hedef almayız, ateşe tutulmadı, ateşe tutulmadığını, vurmadığı, bombalamadığı`,
    continues:
      'devam ediyor, sürüyor, devam ettiğini, sürdürüyor, sürdüğünü, aralıksız, hâlâ, halen, devam etmekte, sürdürdüğünü, devam eden, durmadı',
    combat: `
      çatışma*, çatışmalar*, sıcak çatışma*, taarruz*, saldırı girişim*, provokasyon*, mayın*, mayına*, ilerle*, düşürüldü, düşürdü, düşürüldüğünü, sızma*, karşı taarruz*, sabotaj*, ele geçir*, imha edildi, etkisiz hale getir*, muharebe*, karşı saldırı*, antiterör*, terörle mücadele operasyon*`,
    response:
      'misilleme*, karşılık veril*, karşılık verdi*, misliyle karşılık*, cevap ateşi, susturuldu, gerekli karşılık*, karşılık verildiği*, karşı önlem*, misillemede bulun*',
    missile: 'füze*, füzeyle, balistik füze*, İskender*, Scud*, Toçka-U, Elbrus',
    airstrike: 'hava saldırı*, savaş uçak*, savaş uçağı*, helikopter*, hava kuvvet*, uçaklar*',
    drone: "İHA, İHA'lar*, SİHA*, İHA ile, insansız hava araç*, insansız hava arac*, drone*, dron, kamikaze*, Bayraktar*",
    artillery: `
      topçu*, top atış*, top, topla, toplarla, havan*, obüs*, roket*, Grad*, Smerç*, tank, tanklar*, tankla, çok namlulu*, ÇNRA, ağır silah* ve topçu, top mermi*, tanksavar*, top ve havan*, toplarıyla`,
    smallArms: `
      hafif silah*, keskin nişancı*, makineli tüfek*, tüfek*, uzun namlulu*, ateşli silah*, bomba atar*, bombaatar*, piyade tüfe*, farklı çaplarda silah*, küçük çaplı*, büyük çaplı silah*, otomatik silah*, suikast silah*, hafif ateşli*`,
    settlement: `
      köy, köyü*, köye, köyde, köyler*, köyün*, kasaba*, kent, kenti*, kente, kentin*, kentler*, şehir, şehri*, şehre, şehirler*, yerleşim*, yerleşim yer*, yerleşim birim*, sivil yerleşim*, evler*, evleri*, ilçesi*, konut*, apartman*, yerleşim bölge*, mahalle*`,
    position: `
      mevzi~, mevzisi~, mevziler~, mevzileri~, mevzilerimiz~, karakol~, karakolu~, askeri nokta~, sınır karakolu~, siper*, sığınak*, gözlem noktası*, askeri üs*, cephe mevzi*, sınır noktası*, askeri mevzi~, askeri mevzileri~, nokta~, tahkimat*, muharebe mevzi~, muharebe mevzileri~, kontrol noktası*`,
    vehicle:
      'araç, araca, aracı*, araçlar*, araçları*, ambulans*, konvoy*, otobüs*, traktör*, kamyon*, iş makinesi*, otomobil*, minibüs*, gıda taşıyan araç*',
    infrastructure:
      'altyapı*, sivil altyapı*, köprü*, hastane*, okul*, kilise*, camii*, havalimanı*, doğal gaz boru*, elektrik hat*, baraj*, sivil hedef*, sivil nesne*, fabrika*, katedral*',
    killed: `
      =öldü, =öldüğünü, ölen, ölenler, ölenlerin sayısı*, =ölmüştü, öldüler, =ölü, =ölüm, =ölümü, =ölü sayısı, öldürüldü, öldürüldüğünü, öldürülen*, öldürdü, öldürdüğünü, ölmesi, şehit oldu, şehit olduğunu, şehit olan*, şehit düştü, şehit düştüğünü, şehit düşen*, şehit, şehit verdi, şehit verdiğini, şehit sayısı, şehit sayısının, şehit olmuştu, şehit vermişti, şehit olması*, şehitler*,
      hayatını kaybetti, hayatını kaybettiğini, hayatını kaybeden, hayatını kaybedenler, hayatını kaybedenlerin sayısı*, hayatını kaybetmişti, hayatını yitirdi, hayatını yitirdiğini, hayatını yitiren*, can verdi, yaşamını yitirdi, yaşamını yitirdiğini, yaşamını yitiren*, can kaybı, can kaybının, can kayıpları*, kaybettiğini, kaybetti, katledildi, askerini kaybetti, askerini kaybettiğini, hayatını kaybetmesi*, cesedi*, cesetleri*, naaşı*, cenazesi*`,
    wounded:
      'yaralandı, yaralandığını, yaralanan*, yaralı, yaralılar*, yaralı sayısı, yaralanmıştı, yaralandılar, yaralanması*, yaraladı, yaralısı, yaralandığı, yaralı olduğunu',
    captured:
      'esir alındı, esir alındığını, esir alınan*, esir düştü, esir düştüğünü, esir düşen*, esir aldı, esir aldığını, rehin alındı, gözaltına alındı, esirler*, esir alınması*',
    missing: 'kayıp, kayıp olduğunu, kayboldu, kaybolduğunu, kaybolan*, haber alınamıyor, haber alınamadığını, haber alınamayan*',
    casualties:
      'kayıplar, kayıp verdi, kayıp verdiğini, kayıp verdirildi, kayıpları, kayıplarını, zayiat, zayiatı, zayiat verdi, kayıplar olduğunu, kayıplar bulunduğu, ağır kayıp*, kayıpların, kayıpların olduğunu, kayıplar verdi, kayıplar verdiğini',
    noLosses: `
      can kaybı yok, can kaybı yaşanmadı, can kaybı olmadı, kayıp yok, kayıp yaşanmadı, kayıp olmadığını, can kaybı olmadığını, can kaybı yaşanmadığını, yaralanan olmadı, yaralanan olmadığını, ölen ya da yaralanan olmadı, ölen veya yaralanan olmadı, ölen ya da yaralanan olmadığını, ölen veya yaralanan olmadığını, can kaybı bulunmadığını, kayıp bulunmadığını, zayiat yok, zayiat olmadığını,
      kaybın olmadığını, can kaybının olmadığını, can kaybının yaşanmadığını, ölen ya da yaralanan yok, ölen ya da yaralanan bulunmadığını, ölen veya yaralanan bulunmadığını, ölen ya da yaralanan bulunmuyor, ölen ve yaralanan olmadığını, yaralı yok, can kaybı bulunmuyor, kaybının olmadığını, ölen olmadı, kayıp yaşanmadığını, can kaybı ya da yaralanma olmadı`,
    oneSoldier:
      'asker, askeri, askerin, askerinin, askerini, askerimiz*, subay, subayı, er, çavuş, teğmen, üsteğmen, yüzbaşı, binbaşı, sözleşmeli asker, sınır muhafızı, general',
    oneCivilian: 'sivil, sivilin, köylü, çoban, kadın, çocuk, yerel sakin, sivil vatandaş',
    oneOther: 'kişi, kişinin, gazeteci, şoför, sürücü, işçi',
    soldiers:
      'asker, askeri, askerin, askerinin, askerini, askerler*, askerleri*, subay*, personel, personeli*, askeri personel*, askerimiz*, askerlerimiz*, mensubu*, mensupları*, savaşçı*, birlik personeli*, askere, Mehmetçik',
    civilians:
      'sivil, sivilin, siviller*, sivil kişi*, köylü*, sivil vatandaş*, kadınlar*, çocuklar*, sivil halk*, sivili*, bölge halkı*, sakinler*',
    people: 'kişi, kişinin, kişiyi, insan, insanlar*, can, kişiler*',
    martyrs:
      'şehit oldu, şehit olduğunu, şehit olan*, şehit düştü, şehit düştüğünü, şehit düşen*, şehit, şehit verdi, şehit verdiğini, şehit sayısı, şehit sayısının, şehitler*, şehit olmuştu, şehit vermişti, şehidimiz*, şehit olması*',
    total: `
      toplam, toplamda, sayısı, sayısının, sayısını, yükseldi, yükseldiğini, yükselmişti, yükseldiği, çıktı, çıktığını, ulaştı, ulaştığını, arttı, arttığını, bugüne kadar, şimdiye kadar, şu ana kadar, o günden bu yana, başlangıcından bu yana, başından bu yana, listesi, listesini`,
    more: 'daha, ek, yeni, başka',
    including:
      'ölenlerin, ölenler arasında, hayatını kaybedenlerin, hayatını kaybedenler arasında, yaralananların, aralarında, dahil, arasında, bunlardan, bunların, içlerinde',
    bothSides:
      'her iki taraftan, her iki taraf, iki taraftan, her iki ülke, iki ülkeden, tarafların, her iki tarafta, iki taraf, iki tarafın',
    atLeast: 'en az, asgari, en azından',
    moreThan: 'aşkın',
    approximateAfter: 'fazla, çok, yakın, aşkın, kadar, fazlası, üzerinde',
    about: 'yaklaşık, takriben, aşağı yukarı, tahminen, neredeyse',
    upTo: 'en fazla, azami',
    vague: 'onlarca, yüzlerce, binlerce, çok sayıda, birkaç, bazı, bir grup, birçok, pek çok, çok sayıdaki, ağır kayıplar',
    unit: `
      mm, milimetre*, milimetrelik, yaşında, yaşındaki, yaşlarında, km, kilometre*, metre*, yüzde, kez, defa, saat, saatlik, saatte, dakika*, gün, gündür, günlük, günde, günü, ay, yıl, yıldır, yıllık, yılında, yılın, lira*, dolar*, milyon*, milyar*, köy, köyü, köyün, il, ilçe, ev, evi, tank, tankı, İHA, SİHA,
      mevzi, mermi, füze, roket, madde*, adet, araç, yerleşim, ülke, ülkenin, taraf, bina, hafta, derece, puan, gol, maç, top, uçak, hektar, noktada, nokta, bölge, ayrı, oyuncu, futbolcu, maddelik, çaplı, kalibre, helikopter, numaralı, zırhlı*, obüs*, ihlal, olay`,
    numbered: 'T, D, Su, BM, MiG, Mi, No, S, TOS, BTR, BMP, saat, Haziran, Mayıs, madde',
    forces: `
      Silahlı Kuvvetleri~, silahlı kuvvetleri~, ordu~, ordusu~, birlikler~, birlikleri~, birliği~, güçler~, güçleri~, kuvvetleri~, kuvvetler~, silahlı grupları~, silahlı gruplar~, silahlı birlikleri~, silahlı güçleri~, silahlı unsurları~, unsurlar~, unsurları~, askeri birlikleri~, askerleri~, militanları~, çeteleri~, silahlı grup üyeleri~,
      keskin nişancısı~, keskin nişancıları~, silahlı çeteleri~, ordumuz~, güçlerimiz~, birliklerimiz~, topçu birlikleri~, hava kuvvetleri~, askeri güçleri~, ordusunun birlikleri~`,
    sideWord: 'tarafı, tarafının, taraf, tarafın',
    enemy: 'düşman~, karşı taraf~, işgalci ordu~, işgalci güçler~',
    our: 'bizim, ordumuz~, mevzilerimiz~, askerimiz~, askerlerimiz~, güçlerimiz~, birliklerimiz~, topraklarımız~, köylerimiz~, sivillerimiz~, kaybımız~, şehidimiz~',
    its: 'onun, onların, kendi, askerini, askerinin, askerlerini',
    parties: 'taraflar, tarafların, iki ülke, her iki ülke, iki taraf',
    byAfter:
      'açtığı ateş, açtığı ateşte, açtığı ateşle, açtığı ateş sonucu, ateşi sonucu, saldırısı sonucu, saldırısında, saldırıları sonucu, provokasyonu sonucu, ateşiyle, tarafından, tarafınca',
    fromAfter: `
      mevzilerinden, mevzisinden, topraklarından, tarafından açılan, yönünden, istikametinden, köyündeki mevzilerinden, istikametindeki mevzilerinden, istikametindeki … mevzilerinden, köyündeki … mevzilerinden, ilindeki mevzilerinden, ilindeki … mevzilerinden, bölgesindeki mevzilerinden, bölgesindeki … mevzilerinden, yakınındaki mevzilerinden,
      yakınlarındaki mevzilerinden, kasabasındaki mevzilerinden, yerleşim birimindeki mevzilerinden, istikametlerindeki mevzilerinden, illerindeki mevzilerinden, illerindeki … mevzilerinden, yerleşim bölgesindeki mevzilerinden, istikametindeki Ermeni mevzilerinden, köyündeki Ermeni mevzilerinden, istikametindeki Ermenistan, köyü istikametindeki Ermenistan`,
    towardAfter: `
      istikametinde, istikametine, istikametlerinde, istikametlerine, yönünde, yönüne, istikametindeki, istikametlerindeki, mevzilerine, mevzilerini, mevzileri, mevzilerinin, köyüne, köyünü, köylerine, köylerini, kentine, kentini, kentlerine, şehrine, şehrini, bölgesine, bölgesini, ilçesine, kasabasına, yerleşim birimlerini, yerleşim birimine, bölgelerine, doğrultusunda, illerindeki, köyleri`,
    inPlaceAfter:
      'yakınında, yakınlarında, yakınındaki, yakınlarındaki, ili, ilinin, ilindeki, ilinde, bölgesinde, bölgesindeki, bölgesi, çevresinde, çevresindeki, istikameti, illeri, ilçesi',
    and: 've, ile',
    of: 'bağlı, ait, mensup',
    that: 'ki',
    contrast: 'ancak, fakat, ama, oysa, buna karşın, diğer yandan, buna rağmen, bununla birlikte, lakin',
    contrastAfter: 'ise, da öte yandan, de bunun üzerine',
    afterword: `buna ilişkin, konuya ilişkin, bunu, olayı,
      aynı bilgiyi, aynı açıklamayı, aynı şeyi, mutabakatı, anlaşmayı`,
    not: 'değil, yok, hiçbir, olmadı',
    background: `
      hatırlatıldı, geçen yıl, geçtiğimiz yıl, yıl önce, ay önce, yıllar önce, 1990'larda, 1990'lı yıllar*, 44 gün süren, 44 günlük, ikinci Karabağ savaş*, birinci Karabağ savaş*, 2. Karabağ Savaş*, vatan muharebesi*, vatan savaşı*, Sovyet*, 30 yıl*, yaklaşık 30 yıl*, sonrasında imzalanan, savaşın ardından, tarihinde imzalanan, geçmişte, geçen ay, geçtiğimiz ay,
      son yıllarda, önceki yıllarda, yılında, savaşından sonra`,
    irrealis:
      'eğer, olası, ihtimali, ihtimaline, riski, tehdidi, takdirde, durumunda, halinde, planlıyor, hazırlanıyor, mümkün, olabilir, edebilir, belirsiz, girişiminde, girişiminde bulun*, şayet, -ması bekleniyor, açabilir, tehlikesi',
    exercise: 'tatbikat*, eğitim atış*, tatbikatı*, askeri tatbikat*, ortak tatbikat*, manevra*, temsili düşman*',
    readAlso:
      'ilgili haber*, bunlar da ilginizi çekebilir, ayrıca okuyun, sıradaki haber, haberin devamı, ilginizi çekebilir, bunu da oku*, sonraki haber',
    opinion: 'görüş, analiz, yorum, köşe yazısı, röportaj, uzman*, analist*',
    conflict: `
      savaş*, çatışma*, sınır*, cephe*, gerilim*, gerginlik*, askeri*, saldırı*, işgal*, provokasyon*, barış gücü*, Laçın koridoru*, abluka*, ayrılıkçı*, antiterör*, terörle mücadele*, tehdit*, silahlı*, toprak bütünlüğü*, mülteci*, yerinden edil*, mayın*, gözlem misyonu*, ateş, temas hattı*, seferberlik*, tırman*, Zengezur*, istihbarat*`,
    peace: `
      barış*, barış anlaşması*, barış görüşmeleri*, barış müzakere*, sınır belirleme*, sınırların belirlenmesi*, delimitasyon*, demarkasyon*, müzakere*, normalleşme*, Zengezur Koridoru*, TRIPP*, Trump Rotası*, esir takası*, esir değişimi*, üçlü bildiri*, üçlü zirve*, üçlü görüşme*, Minsk Grubu*, paraf*, barış süreci*, üçlü açıklama*, ulaştırma hatları*`,
    otherWar: `
      Gazze*, Hamas*, İsrail*, Ukrayna*, Kiev*, Donbas*, Zelenski*, Zelenskiy*, Sudan*, Suriye*, Hizbullah*, Lübnan*, Yemen*, Husi*, Keşmir*, Hindistan*, Filistin*, Libya*, Taliban*, Afganistan*, Kırgızistan*, Tacikistan*, Harkiv*, Herson*, Donetsk*, Tel Aviv*, Tayland*, Kamboçya*, Beyrut*, Şam, İdlib*, Etiyopya*, Tigray*, PKK*, Halep*`,
    sport: `
      futbol*, maç, maçı*, maçın*, maçlar*, UEFA*, FIFA*, Şampiyonlar Ligi*, Avrupa Ligi*, Konferans Ligi*, gol, golü*, goller*, satranç*, olimpiyat*, turnuva*, Formula 1, Grand Prix, güreş*, boks*, madalya*, şampiyon*, Dünya Kupası*, EURO 2024, stadyum*, stat*, kulüp*, takım*, milli takım*, teknik direktör*, judo*, halter*, jimnastik*, taraftar*, oyuncu*, eleme*, kura, hakem*, deplasman*, sporcu*,
      antrenör*, Karabağ FK, lig, ligde, kupa*, voleybol*, basketbol*, play-off*,
      penaltı*, ilk yarı*, ikinci yarı*, ağları*, ağlara, rakibini, rakip*, kaleci*, golcü*, forvet*, çeyrek final*, yarı final*`,
    culture:
      'Eurovision*, film*, festival*, konser*, şarkıcı*, şarkı*, müze*, sergi*, oyuncusu, tiyatro*, kitap*, roman*, ressam*, müzik*, turizm*, turist*, mutfak*, halı*, opera*, yönetmen*, kültür*, dizi, dizisi*',
    economy: `GSYİH, ticaret*, ihracat*, ithalat*, petrol*, doğal gaz*, doğalgaz*, boru hattı*, enflasyon*, banka*, yatırım*, ekonomi*, döviz*, bütçe*, şirket*, piyasa*, fiyat*, buğday*, gümrük*, enerji*, hava yolu*, uçuş*, tarife*, BTC, TANAP*, dış ticaret*, lojistik*, tren seferi*,
      tır, tırlar*, tırlarda, sevkiyat*, nakliyeci*, nakliye*, taşımacılık*, ton, tonluk`,
    disaster:
      'deprem*, büyüklüğünde, sel, taşkın*, kar yağış*, yağmur*, hava durumu*, orman yangını*, heyelan*, koronavirüs*, Kovid*, COVID*, salgın*, trafik kazası*, kaza*, fırtına*, derece, sarsıntı*, AFAD*, pandemi*, patlama*',
    history: `
      yıl dönümü*, yıldönümü*, anma*, anıldı, anılıyor, anıt*, tarihçi*, soykırım*, gazi, gaziler*, anma günü*, zafer günü*, törenle an*, arşiv*, şehitleri anma*, anısına, kutlanıyor, kutlandı, zaferinin, tarihte bugün, zafer bayramı*`,
    ignore: `
      bu yüzden, o yüzden, ne yüzden, dışişleri bakanlıkları~, savunma bakanlıkları~, dışişleri bakanları~, savunma bakanları~, iki ülkenin dışişleri bakanları~,
      bir kez daha, hiçbir, bir daha, bir an önce, karşı karşıya, son dakika, karşılık, buna göre, -e göre değil, trend, aralarında sınır, atış noktaları*, haber ajansının haberine, Azerbaycan-Ermenistan sınırı*, Ermenistan-Azerbaycan sınırı*, Azerbaycan-Ermenistan devlet sınırı*, er ya da geç, Gürcistan-, Bakü-Tiflis-*, Karabağ Üniversite*, yanıt verildi,
      İHA'sı düşürüldü, İHA'sını düşürdü, İHA düşürüldü, İHA'sını vurdu, İHA'sı vuruldu, tankını vurdu, İHA'yı vurdu, barış gücünün geçici, Rus barış güçlerinin geçici olarak, Rus barış gücünün geçici olarak, Rus barış gücünün kontrolündeki, barış gücünün görev yaptığı, barış güçlerinin geçici, geçici olarak konuşlandığı`,
    today: 'bugün, bu sabah, bu gece, bu akşam',
    yesterday: 'dün, dün gece, dün akşam',
    dayBeforeYesterday: 'evvelsi gün, önceki gün',
    tomorrow: 'yarın',
    now: 'şimdi, şu anda, halihazırda',
    night: 'gece, gecesi, gece boyunca, gece saatlerinde, gece yarısı',
    morning: 'sabah, sabaha karşı, sabah saatlerinde, sabahı, sabahın erken saatlerinde, şafak vakti',
    afternoon: 'öğleden sonra, öğle saatlerinde',
    evening: 'akşam, akşam saatlerinde, akşamı',
    midnight: 'gece yarısından, gece yarısı itibarıyla, gece yarısından itibaren',
    noon: 'öğlen, öğle vakti',
    atClock: `saat, saatle, saatiyle`,
    oClock: 'sularında, sıralarında',
    since: 'saat, saatle, saatiyle',
    localTime: 'yerel saatle, yerel saat ile, TSİ değil, yerel saate göre, Bakü saatiyle, Erivan saatiyle, Bakü saati ile',
    moscowTime: 'Moskova saatiyle, Moskova saati ile, TSİ, Türkiye saatiyle, Moskova saatine göre',
    gmt: 'GMT, UTC',
  },
  numbers: `
    yüzden 100, ikiye 2, altıya 6, yediye 7, yirmiye 20, elliye 50,
    bir 1, biri 1, iki~ 2, ikisi~ 2, üç~ 3, üçü~ 3, dört~ 4, dördü~ 4, beş~ 5, beşi~ 5, altı 6, altısı~ 6, yedi~ 7, yedisi~ 7, sekiz~ 8, sekizi~ 8, dokuz~ 9, dokuzu~ 9, =on 10, on bir 11, on iki~ 12, on üç~ 13, on dört~ 14, on beş~ 15, on altı 16, on yedi~ 17, on sekiz~ 18, on dokuz~ 19, yirmi~ 20, otuz~ 30, kırk~ 40, elli~ 50, altmış~ 60, yetmiş~ 70,
    seksen~ 80, doksan~ 90, yüz 100, bin 1000`,
  months: [
    'Ocak~',
    'Şubat~',
    'Mart~',
    'Nisan~',
    'Mayıs~',
    'Haziran~',
    'Temmuz~',
    'Ağustos~',
    'Eylül~',
    'Ekim~',
    'Kasım~',
    'Aralık~',
  ],
  weekdays: ['pazartesi~', 'salı~', 'çarşamba~', 'perşembe~', 'cuma~', 'cumartesi~', 'pazar günü~'],
}
