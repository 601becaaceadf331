import type { Lexicon } from '../lexicon.ts'
import { turkicDeclensions } from './turkic.ts'
import { each, TURKISH_VERBS } from './turkic-verbs.ts'

const { inflections, finite, ours, participle, nominal, told, stated, announced, negated } = TURKISH_VERBS

const SAYS = `düzelt, düzeltme yap, güncelle, tweet yaz, açıklama getir, iddiayı ortaya at, kamuoyuna duyur, kamuoyuna aktar, kaleme al, dert yan, mesaj paylaş, basın açıklaması yap, notunu düş, rapor tut, sitem et, yakın, 
  bildir, açıkla, duyur, belirt, söyle, ifade et, kaydet, vurgula, ekle, aktar, yaz, iddia et, öne sür, ileri sür, savun, dile getir, paylaş, açıklama yap, açıklamada bulun, açıklama yayımla, açıklama yayınla,
  açıklama gönder, bilgi ver, bilgisini ver, bilgisini paylaş, bilgisini geç, rapor et, haber ver, haberini ver, haberini geç, dikkat çek, uyar, tweet at, mesaj yayımla, yayımla, yayınla, listesini yayımla, isimlerini açıkla,
  iddiasında bulun, iddialarında bulun, açıklamasında bulun, açıklamasını yap, duyurusunda bulun, ifadelerini kullan, ifadesini kullan, ifadelerine yer ver, ifadesine yer ver, değerlendirmesinde bulun, değerlendirmede bulun, anlat, nitele, nitelendir, işaret et, altını çiz, konuş, beyan et, beyanda bulun, beyanat ver, demeç ver,
  anımsat, hatırlat, yorumunda bulun, yorumunu yap, tekrarla, yinele, sözlerini kullan, duyuruda bulun, bildirimde bulun, cevabını ver, yanıtını ver, sözlerine ekle, mesajını ver, görüşünü paylaş, ilet, raporla, yansıt`

const SAID = `kayda geçir, not düşül, tutanağa geçir, kamuoyuna duyurul, 
  bildiril, belirtil, kaydedil, açıklan, duyurul, ifade edil, den, vurgulan, aktarıl, paylaşıl, yer veril, bilgisine yer veril, ifadelerine yer veril, ifadesine yer veril, söylen, öne sürül, iddia edil, ileri sürül, haber veril, bilgisi veril,
  bilgisi paylaşıl, eklen, ifadeleri kullanıl, ifadesi kullanıl, savunul, dile getiril, raporlan, rapor edil, anlatıl, dikkat çekil, işaret edil, yazıl, öğrenil, beyan edil, iletil, aktarıl, nitelendiril`

const AGREES = `talimat ver, talimatı ver, talimat veril, talimatı veril, emir ver, emri ver, emir veril, emri veril, sözü al, sözü alın, söz ver, sözü ver, sözünü al, yapıl, razı et, üzerinde anlaş, evet de, onay çık, ikna et, ikna edil, taahhüt et, taahhüt edil, taahhütte bulun, 
  anlaş, anlaşmaya var, anlaşmaya varıl, anlaşma sağla, anlaşma sağlan, anlaşma imzala, anlaşma yap, uzlaş, uzlaşmaya var, uzlaşmaya varıl, uzlaşıya var, uzlaşıya varıl, uzlaşı sağlan, uzlaşma sağlan, uzlaşıl, mutabakata var, mutabakata varıl, mutabakat sağla, mutabakat sağlan,
  mutabık kal, mutabık kalın, ilan et, ilan edil, sağla, sağlan, yürürlüğe gir, yürürlüğe koy, yürürlüğe konul, yürürlüğe sok, imzala, imzalan, imza at, imza koy, karar al, kararı al, kararı alın, karar ver, kararlaştır, kararlaştırıl, kabul et, kabul edil, başla, başlat, başlatıl, uzat, uzatıl,
  süresi uzatıl, varıl, geçerli ol, devreye gir, devreye sok, razı ol, onay ver, onayla, el sıkış, hayata geçiril, uygulamaya konul, uygulamaya gir, yenilen, tesis edil, yeniden sağlan, yeniden tesis edil, teyit edil`

const BREAKS = `delik deşik et, dikiş tutma, suya düş, yerle bir et, tanıma, baltala, sabote et, hiçe sayıl, yerle yeksan et, 
  ihlal et, ihlal edil, boz, bozul, del, delin, çiğne, çiğnen, hiçe say, ayaklar altına al, yok say, açıkça ihlal et, bir kez daha ihlal et, kağıt üzerinde kal`

const FIRES = `füzesi fırlat, füzesi at, füzesi ateşle, füzesi gönder, füzeleri fırlat, roketi fırlat, roketi at, mermisi at, bombası at, bombası bırak, Smerç at, Smerç fırlat, Grad yağdır, Smerç yağdır, İskender fırlat, İskender at, balistik füze at, balistik füze fırlat, misket bombası at, misket bombası yağdır, havan at, obüs at, top at, silah sık, silah at, tetiğe bas, tetiğe dokun, tetiği çek, atışa devam et, atışına devam et, ateşe devam et, ateşi sürdür, ateşini sürdür, atışlarını sürdür, atışları sürdür, bombalamayı sürdür, mermi sık, kurşun at, taciz ateşi aç, taciz ateşinde bulun, taciz atışı yap, ateş püskürt, ateş kus, obüs atışı yap, Grad at, Grad fırlat, SİHA gönder, İHA gönder, drone gönder, bombardımanı sürdür, saldırıya geç, topçu atışı yap, topçu atışı gerçekleştir, füze gönder, roket gönder, füzeler gönder, füze savur, roket savur, roket yolla, füze yolla, 
  ateş aç, ateş et, ateşi aç, ateş altına al, ateş altında tut, ateşe tut, ateşine tut, atışına tut, atışlarına tut, bombala, bombardıman et, bombardımana tut, bombardıman altına al, bombardıman düzenle, top atışına tut, top ateşine tut, topa tut, top atışı yap, top atışı gerçekleştir, havan atışı yap, atış yap, vuruş yap, vuruşlar yap, vuruş gerçekleştir,
  füze fırlat, füzeler fırlat, füze at, füzeler at, füze ateşle, roket at, roketler at, roket fırlat, roket ateşle, füze saldırısı yap, füze yağdır, roket yağdır, mermi yağdır, ateş yağdır, kurşun yağdır, bomba yağdır, ölüm yağdır, havan topu at, havan mermisi at, top mermisi at, mermi at, bomba at, bomba bırak, kurşun sık, kurşunla, kurşuna tut, yaylım ateşine tut,
  saldırı düzenle, saldırısı düzenle, saldırıları düzenle, saldırılar düzenle, saldırı gerçekleştir, saldırısı gerçekleştir, saldırıları gerçekleştir, saldırısında bulun, saldırıda bulun, ateşle tara, silahla tara, silahlarla tara, ateş gücü kullan, ateş açmayı sürdür, namluları çevir, topçu ateşi aç, hava saldırısı yap, hava saldırısı düzenle`

/** What is hit with a named weapon. */
const HITS = each(
  "nokta atışıyla, nokta atışlarıyla, hassas vuruşla, hassas vuruşlarla, Bayraktarlarla, Bayraktarlarımızla, Grad ile, Smerç ile, Gradlarla, obüsle, obüs ile, havan ile, havan atışıyla, top atışıyla, top atışlarıyla, roketatarla, bombaatarla, mermilerle, ateşle, makineliyle, makineli tüfekle, tüfekle, füzeyle, füzelerle, füze ile, roketle, roketlerle, topla, toplarla, top ile, topçu ateşiyle, havanla, havan topuyla, havan toplarıyla, havanlarla, İHA ile, SİHA ile, İHA'larla, SİHA'larla, insansız hava aracıyla, insansız hava araçlarıyla, drone ile, dronla, dronlarla, dronelarla, kamikaze İHA ile, obüslerle, tankla, tanklarla, misket bombasıyla, misket bombalarıyla, ağır silahlarla, keskin nişancı ile",
  'vur, döv, saldır, hedef al, bombala, imha et, yok et, tara',
)

const SHELLED = `silah atıl, silah sıkıl, kurşun sıkıl, kurşun atıl, kurşun yağdırıl, mermi yağdırıl, bomba yağdırıl, füze yağdırıl, roket yağdırıl, ateş yağdırıl, atış yapıl, atışı yapıl, atışlar yapıl, mühimmat düş, mühimmatı düş, havan düş, havanı düş, havanları düş, havanlar düş, top mermisi düş, top düş, gülle düş, şarapnel düş, Grad düş, bombası düş, bombası at, bombası atıl, füzesi düş, füzesi at, füzesi atıl, füzesi fırlatıl, füzesi isabet et, roketi düş, roketi isabet et, mermisi isabet et, mermisi at, mermisi atıl, topa tutul, topçu ateşine tutul, ateş yağmuruna tutul, mermi yağmuruna tutul, bomba yağmuruna tutul, füzelerin hedefi ol, ateşin hedefi ol, saldırının hedefi ol, taciz ateşi açıl, alevler içinde kal, 
  kurşun yağ, mermi yağ, füze yağ, bomba yağ, roket yağ, vuruş yapıl, vuruşlar yapıl, ateş altına alın, ateş altında kal, ateş altında tutul, ateşe tutul, ateşine tutul, atışına tutul, ateş açıl, ateşi açıl, ateşe maruz kal, ateşine maruz kal, saldırıya uğra, saldırısına uğra, saldırısına maruz kal, saldırılarına maruz kal, saldırıya maruz kal, atışlarına maruz kal, atışına maruz kal, bombardımana maruz kal,
  bombalan, bombardımana tutul, bombardıman edil, hedef alın, hedef ol, hedefi ol, vurul, isabet et, isabet al, topa tutul, top atışına tutul, top ateşine tutul, kurşunlan, kurşuna tutul, kurşun yağmuruna tutul, ateşle taran, silahlarla taran, silahla taran, füze düş, füzeler düş, mermi düş, mermisi düş, mermiler düş, roket düş, roketler düş, bomba düş,
  füze atıl, füzeler atıl, füze fırlatıl, roket atıl, roket fırlatıl, mermi atıl, bomba atıl, saldırı düzenlen, saldırısı düzenlen, saldırılar düzenlen, saldırı gerçekleştiril, dövül`

const STRIKES =
  'yok et, yerle bir et, tahrip et, harap et, isabetle vur, ateşle imha et, havaya uçur, hedefe koy, vur, saldır, hedef al, hedefine koy, imha et, döv'

const DIES = `yitiril, kaybedil, canından et, ölümle sonuçlan, hayatından ol, hayata gözlerini yum, hayata veda et, şehadet şerbetini iç, kurşunların hedefi ol, can vermiş, yaşama veda et, yaşamdan kopar, hayattan kopar, hayatını feda et, canını ver, canını feda et, telef ol, 
  öldürül, şehit ol, şehit düş, şehit ver, şehit edil, şehadete er, şehitlik mertebesine ulaş, hayatını kaybet, hayatlarını kaybet, yaşamını yitir, yaşamlarını yitir, hayatını yitir, hayatlarını yitir, canını yitir, can ver, canından ol, vefat et, kaybet, yitir, katledil, katlet, öldür, askerini kaybet, askerini yitir,
  ölümcül şekilde yaralan, kurtarılamadı, can kaybı yaşan, hayatına mal ol, canına mal ol, ölümüne neden ol, ölümüne yol aç, ölümüyle sonuçlan, toprağa düş`

const NONE =
  'yok, yoktur, yaşanmadı, yaşanmadığını, yaşanmadığı, olmadı, olmadığını, olmadığı, olmamıştır, bulunmuyor, bulunmadığını, bulunmadığı, bulunmamaktadır, bildirilmedi, meydana gelmedi, meydana gelmediğini, söz konusu değil'

/** Nobody dead; nobody hurt. */
const NO_DEAD = `${each('kaybımız, kayıplarımız, kayıp, kaybın, kayıplar, kaybı, kaybının, personel kaybı, sivil kaybı, sivil kayıp, can kaybı, can kaybının, hasar ve can kaybı, zayiat, zayiatın, ölen, ölenin, ölen kimse, ölü, ölümüz, ölüm, hayatını kaybeden, yaşamını yitiren, şehidimiz, şehit', NONE)}, ${each('kimse, hiç kimse, kimsenin, hiç kimsenin', negated('öl, hayatını kaybet, yaşamını yitir'))}, ${negated('kayıp ver, zayiat ver')}, şehit vermedik, kayıp vermedik, kayıp vermeden, zayiatsız, zayiat verilmeden`
const NO_WOUNDED = `${each('yaralı, yaralımız, yaralanan, yaralananın, yaralanma, yaralının', NONE)}, ${each('kimse, hiç kimse, kimsenin, hiç kimsenin', negated('yaralan, yara al'))}, yara almadı, yara almadan, burnu bile kanamadı`

const ONE_SOLDIER = `muhafız, muhafızı, komutan, komutanı, astsubay, astsubayı, onbaşı, eri, erin, erini, 
  asker, askeri, askerin, askerinin, askerini, subay, subayı, subayın, subayını, subayının, sınır muhafızı, askerimizi, polis, polisi, personeli`

const FROM = `
  mevzilerinden, mevzisinden, mevzilerden, topraklarından, yönünden, istikametinden, istikametlerinden, karakolundan, köyünden, köylerinden, bölgesinden, sınırından, noktasından, kentinden, tarafındaki mevzilerden`

export const TURKISH: Lexicon = {
  language: 'tr',
  grammar: {
    order: 'verb-final',
    owner: 'before',
    declensions: turkicDeclensions(true),
    inflections,
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
        'Ermenistan~, Erivan~, Yerevan~, Ermeniler~, Ermenistan Cumhuriyeti~, işgalci Ermenistan~, Erivan yönetimi~, Ermenistan yönetimi~',
      adjectives: 'Ermeni, Ermenistanlı',
    },
    azerbaijan: {
      names:
        'Azerbaycan~, Bakü~, Azerbaycanlılar~, Azeriler~, Azerbaycan Cumhuriyeti~, Bakü yönetimi~, Azerbaycan yönetimi~, can Azerbaycan~, kardeş Azerbaycan~',
      adjectives: 'Azerbaycanlı, Azeri',
    },
    artsakh: {
      names: `
        sözde Karabağ yönetimi~, ayrılıkçı Ermeniler~, Artsakh~, Artsakh Cumhuriyeti~, Ermeni gruplar~, Ermeni grupları~, Ermeni çeteler~, Ermeni çeteleri~, Ermeni militanlar~, ayrılıkçı gruplar~, Karabağ tarafı~, Karabağ Ermenileri yönetimi~, Dağlık Karabağ~, Artsak~, Artsah~, Arsah~, Karabağ'daki Ermeni~, Karabağdaki Ermeni~, Karabağ Ermenileri~, yasa dışı Ermeni~, yasadışı Ermeni~, ayrılıkçı Ermeni~, Ermeni ayrılıkçılar~, ayrılıkçılar~, sözde Dağlık Karabağ~, sözde yönetim~, sözde cumhuriyet~,
        Karabağ yönetimi~, Hankendi'ndeki Ermeni~, Hankendi'ndeki sözde~, Karabağ'daki sözde~, Karabağ'daki yetkililer~, Karabağ'daki yönetim~, Hankendi'ndeki yönetim~, Hankendi yönetimi~, sözde cumhuriyetin, Karabağ'daki yasa dışı Ermeni~, Karabağlı Ermeniler~,
        Stepanakert~, Stepanakert yönetimi~, Dağlık Karabağ yönetimi~, Dağlık Karabağ Cumhuriyeti~, Artsah Cumhuriyeti~, sözde Artsah~, Karabağ'daki ayrılıkçı~, Karabağ'daki ayrılıkçılar~, Hankendi'ndeki ayrılıkçı~, ayrılıkçı yönetim~, ayrılıkçı yönetimi~, ayrılıkçı rejim~, Karabağ Ermeni yönetimi~, sözde rejim~, Karabağ'ın Ermeni yönetimi~`,
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
    france: { names: 'Elysee~, Élysée~, Elize~, Elize Sarayı~, Fransa~, Paris~, Elysee Sarayı~', adjectives: 'Fransız' },
    un: {
      names: `BM~, Birleşmiş Milletler~, BM Güvenlik Konseyi~, BMGK~, Birleşmiş Milletler Güvenlik Konseyi~, BM Genel Sekreteri~, Birleşmiş Milletler Genel Sekreteri~, UNESCO~, UNICEF~`,
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
    'defence-ministry': `Genelkurmayları~, genelkurmayı~, savunma bakanlıkları~, Savunma Bakanlığının sözcüsü~, Bakan Papikyan~, Bakan Hasanov~, Bakan Hesenov~, ordu basın merkezi~, ordu basın servisi~, 
      Savunma Bakanları~, Genelkurmay Başkanları~, Savunma Bakanlıkları~, Savunma Bakanlığı~, savunma bakanlığı sözcüleri~, Savunma Bakanlığı Enformasyon Merkezi~, Genelkurmay Başkan Yardımcısı~, Savunma Bakanlığı kaynakları~, askeri kaynaklar~, askeri makamlar~, askeri komutanlık~, ordu sözcüsü~, ordu komutanlığı~, Ermenistan Bilgi Merkezi~, askeri yetkili~, askeri yetkilileri~, askeri sözcü~, askeri sözcüsü~, askeri liderliği~, savunma yetkilileri~, savunma makamları~, Savunma Bakanı~, Genelkurmay Başkanlığı~, Genelkurmay Başkanı~, Genelkurmay~, Savunma Bakanlığı Sözcüsü~, Savunma Bakanlığı Basın Servisi~, Savunma Bakan Yardımcısı~,
      Savunma Bakanlığı yetkilileri~, askeri yetkililer~, Savunma Bakanlığı basın sözcüsü~`,
    'foreign-ministry': `Dışişleri Bakanlığının sözcüsü~, hariciye~, hariciyesi~, eşbaşkanlar~, eşbaşkanları~, 
      Dışişleri Bakanları~, Dışişleri Bakanlıkları~, Dışişleri Bakanlığı~, Dışişleri Bakanı~, Dışişleri~, Dışişleri Bakanlığı Sözcüsü~, Dışişleri Sözcüsü~, diplomat~, diplomatlar~, Dışişleri Bakan Yardımcısı~, Dışişleri Bakanlığı kaynakları~, Büyükelçi~, Büyükelçisi~, büyükelçiliği~, diplomatik kaynaklar~, dışişleri bakanlığı yetkilileri~`,
    president: `Cumhurbaşkanlığı sözcüsü~, Cumhurbaşkanı danışmanı~, cumhurbaşkanlığı konutu~, Devlet Başkanının danışmanı~, 
      Cumhurbaşkanı~, Cumhurbaşkanlığı~, Devlet Başkanı~, Cumhurbaşkanı Yardımcısı~, Cumhurbaşkanı Danışmanı~, Cumhurbaşkanlığı Sözcüsü~, Cumhurbaşkanı Başdanışmanı~, Başkanı~, Cumhurbaşkanlığı Dış Politika Dairesi Başkanı~, ABD Başkanı~, Kremlin Sözcüsü~, cumhurbaşkanı yardımcısı~, Cumhurbaşkanının dış politika danışmanı~, Cumhurbaşkanlığı ofisi~, Cumhurbaşkanlığı basın servisi~, cumhurbaşkanlığı danışmanı~, devlet bakanı~, Devlet Başkanlığı~`,
    government: `acil servisi~, acil durum servisi~, kurtarma servisi~, soruşturma birimi~, sağlık bakanlığı sözcüsü~, içişleri~, insan hakları kurumu~, sivil savunma~, 
      Başbakan Yardımcısı~, Başbakanlık ofisi~, Başbakan Sözcüsü~, Başbakanlık Sözcüsü~, Bakanlar Kurulu~, Polis~, polisi~, emniyet~, itfaiye~, hastane yönetimi~, sağlık yetkilileri~, sağlık bakanı~, içişleri bakanı~, Olağanüstü Haller Bakanlığı~, İnsan Hakları Komiseri~, askeri savcılık~, askeri savcılığı~, Devlet Bakanı~, Başsavcı~, yönetimi~, bilgilendirme merkezi~, enformasyon merkezi~, siyasi liderliği~, Başbakan~, Başbakanı~, Başbakanlık~, hükümet~, hükümeti~, Başsavcılık~, Başsavcılığı~, savcılık~, savcılığı~, Sağlık Bakanlığı~, İçişleri Bakanlığı~, Acil Durumlar Bakanlığı~, Soruşturma Komitesi~, meclis~, parlamento~, Meclis Başkanı~, Parlamento Başkanı~, yetkililer~, yetkilileri~, yetkilisi~,
      milletvekili~, lideri~, liderleri~, liderler~`,
    army: 'Savunma Ordusu~',
    'border-service': `
      Sınır Muhafızları~, sınır muhafız birlikleri~, sınır muhafaza birlikleri~, Sınır Güvenlik Servisi~, Devlet Sınır Muhafaza Servisi~, Ulusal Güvenlik Teşkilatı~, Güvenlik Servisi~, Devlet Güvenlik Servisi~, istihbarat servisi~, sınır teşkilatı~, Devlet Sınır Servisi~, Sınır Servisi~, Devlet Sınır Hizmeti~, Sınır Muhafaza Servisi~, Ulusal Güvenlik Servisi~, Milli Güvenlik Servisi~, Devlet Güvenlik Servisi~, Devlet Sınır Hizmetleri~, sınır birlikleri~`,
    'security-council':
      'Güvenlik Konseyi~, Güvenlik Konseyi Sekreteri~, Milli Güvenlik Konseyi~, Ulusal Güvenlik Konseyi~, Güvenlik Konseyi Genel Sekreteri~',
    ombudsman: `hak savunucusu~, insan hakları ombudsmanı~, halk denetçisi~, ombudsman~, ombudsmanı~, İnsan Hakları Savunucusu~, kamu denetçisi~, insan hakları temsilcisi~, insan hakları yetkilisi~, insan hakları komiseri~, kamu başdenetçisi~`,
    'local-authority':
      'vali~, valisi~, valilik~, valiliği~, belediye~, belediyesi~, belediye başkanı~, ilçe başkanı~, topluluk başkanı~, yerel yetkili~, yerel idare~, köy yönetimi~, köy başkanı~, kent yönetimi~, il yönetimi~, icra başkanı~, bölge valisi~, topluluk lideri~, kaymakam~, köy muhtarı~, muhtar~, yerel yetkililer~, yerel yönetim~, yerel makamlar~',
  },
  bodies: [
    {
      claimant: 'eu',
      office: null,
      forms: `AB gözlem heyeti~, AB gözlem misyonu~, AB'nin Ermenistan'daki misyonu~, AB'nin Ermenistan'daki gözlem misyonu~, AB'nin gözlem misyonu~, AB Ermenistan Misyonu~, Avrupa Birliği gözlem misyonu~, EUMA~`,
    },
    // Without a country it is Turkey's own.
    { claimant: 'turkey', office: 'defence-ministry', forms: 'Milli Savunma Bakanlığı~, Milli Savunma Bakanı~, MSB~' },
    {
      claimant: 'azerbaijan',
      office: 'defence-ministry',
      forms: "Azerbaycan Milli Savunma Bakanlığı~, Azerbaycan Milli Savunma Bakanı~, Azerbaycan'ın Milli Savunma Bakanlığı~",
    },
    {
      claimant: 'artsakh',
      office: 'ombudsman',
      forms:
        "Karabağ'daki insan hakları savunucusu~, Karabağ'ın insan hakları savunucusu~, Dağlık Karabağ'daki insan hakları savunucusu~, Karabağ İnsan Hakları Savunucusu~, bölgedeki insan hakları savunucusu~, Karabağ ombudsmanı~, Dağlık Karabağ ombudsmanı~, Karabağ'ın ombudsmanı~",
    },
    {
      claimant: 'artsakh',
      office: 'government',
      forms:
        "Karabağ'daki Ermeni yetkililer~, Karabağ'daki Ermeni yönetim~, Karabağ'daki ayrılıkçı yönetim~, Karabağ'daki sözde yönetim~, Ermeni yönetimi~, bölgedeki Ermeni yönetimi~, Dağlık Karabağ'daki yetkililer~, Karabağ'daki yetkililer~, Dağlık Karabağ'daki yönetim~, Dağlık Karabağ'daki Ermeni yönetim~, Dağlık Karabağ'daki Ermeni yetkililer~",
    },
    {
      claimant: 'artsakh',
      office: 'president',
      forms: `${each("Karabağ, Karabağ'ın, Dağlık Karabağ, Dağlık Karabağ'ın, Artsakh, Artsah, Karabağ Ermenilerinin, Karabağ yönetiminin, sözde Karabağ yönetiminin", 'lideri~, Cumhurbaşkanı~, Devlet Başkanı~, Cumhurbaşkanlığı~')}`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms:
        'Karabağ ordusu~, Dağlık Karabağ ordusu~, Savunma Ordusu~, Artsakh Savunma Ordusu~, Artsakh ordusu~, Karabağ Ermenilerinin ordusu~, Dağlık Karabağ Savunma Ordusu~, Artsah Savunma Ordusu~, Karabağ Savunma Ordusu~',
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        Rus barış gücü~, Rus barış güçleri~, Rus Barış Gücü askerleri~, Rus barış gücü birlikleri~, Rusya Barış Gücü~, Rus barış koruma gücü~, Rus barış gücü komutanlığı~, barış gücü~, Rus barış gücü misyonu~, Rus Barış Gücü Komutanı~, barış güçleri~, Rus barış gücü birliği~, Rusya'nın barış gücü~, Rus askeri~, Rus askerleri~`,
    },
    {
      claimant: 'other',
      office: null,
      forms:
        'Kızılhaç Komitesi~, Avrupa Konseyi Parlamenter Meclisi~, AKPM~, Türk Devletleri Teşkilatı~, Papa~, NATO~, Amnesty~, Human Rights Watch, Kızılhaç~, Uluslararası Kızılhaç Komitesi~, ICRC, Vatikan~, Papa Franciscus~, İnsan Hakları İzleme Örgütü~, Uluslararası Af Örgütü~',
    },
  ],
  people: {
    pashinyan: 'Nikol Paşinyan~',
    armenGrigoryan: 'Armen Grigoryan~, Grigoryan~',
    hovhannisyan: 'Artsrun Ovannisyan~, Artsrun Hovhannisyan~, Ardzrun Hovhannisyan~',
    mirzoyan: 'Ararat Mirzoyan~',
    mnatsakanyan: 'Zohrab Mnatsakanyan~',
    stepanyan: 'Şuşan Stepanyan~',
    geghamStepanyan:
      'ombudsman Stepanyan~, ombudsmanı Stepanyan~, insan hakları savunucusu Stepanyan~, Gegam Stepanyan~, Gegham Stepanyan~, Geğam Stepanyan~',
    poghosyan: 'Vahram Pogosyan~, Pogosyan~',
    zas: 'Zas~',
    harutyunyan: 'Harutyunyan~, Arutyunyan~, Arayik Harutyunyan~, Arayik Arutyunyan~',
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
    worst: 'en kanlı, en şiddetli, en ağır, en kötü, en ciddi, en büyük',
    despite: `
      ateşkesten … sonra, üzerinden … geçmeden, üzerinden … sonra, üzerinden henüz, ateşkesin ardından, ateşkese rağmen, girmesinden … sonra, girmesinin ardından, girmesine rağmen, girdikten … sonra, ilanından … sonra, ilan edilmesinden … sonra, ilan edildikten … sonra, ilan edilmesinin ardından, ilan edilmesine rağmen, ilanına rağmen, imzalanmasından … sonra, imzalandıktan … sonra,
      başlamasından … sonra, başlamasının ardından, başladıktan … sonra, varılmasından … sonra, sağlanmasından … sonra, sağlanmasına rağmen, ateşkesin hemen ardından, anlaşmasına rağmen, mutabakatına rağmen, anlaşmasının ardından, kararına rağmen, mutabakata rağmen, anlaşmaya rağmen, yönündeki mutabakata rağmen, karara rağmen`,
    says: `${finite('söz et')}, söz ediyor, bahsediyor, bahsetti, ${each('bittiğini, sona erdiğini, hükümsüz olduğunu, geçersiz olduğunu, ortadan kalktığını, kabul edildiğini, kabul ettiğini', 'ilan etti, ilan ediyor, ilan etmişti')}, ${each('bilançosunu, bilançoyu, kayıplarını, kayıplarının dökümünü, dökümünü', 'çıkardı, verdi, paylaştı')}, ${each('bu sözler …, sözler …, ifadeler …, bu satırlar …, açıklama …', 'ait, aittir')}, ${each('durduğunu, kesildiğini, bozulduğunu, bozduğunu, ihlal edildiğini, öldüğünü, yaralandığını, kaybettiğini, verdiğini, vurulduğunu, olmadığını, varıldığını, varıldığı, sağlandığını, girdiğini, gireceğini, anlaşıldığını, durdurulduğunu, başlayacağını, başladığını, uzatıldığını, anlaştıklarını, anlaştığını', 'ilan etti, ilan ediyor, ilan etmişti')}, ${finite('kamuoyuna aktar')}, ${each('bilgiyi …, bilgileri …, rakamı …, rakamları …, sayıyı …, haberi …, listeyi …', 'verdi, verdiler, veriyor, paylaştı, geçti, duyurdu')}, sözünü tutmadığını yazdı, diye konuştu, kayda geçti, çağrısı yaptı, çağrısı yapıyor, 
      ${finite(SAYS)}, ${finite(SAID)}, dedi, dediler, diyor, diyorlar, diyen, diyerek, demişti, demiş, demektedir, geçti, geçiyor, kullandı,
      bildirdiği, açıkladığı, iddia ettiği, öne sürdüğü, ilan ettiğini, ilan ettiği, ilan ettikleri, anlaştığı, anlaştıkları, anlaşmaya vardığı, anlaşmaya vardıkları, uzlaştığı, yürürlüğe girdiği, yürürlüğe gireceği, imzalandığı, başladığı, başlayacağı, dile getirdiğini`,
    saidFrom: `${finite('doğrulan, teyit edil')}, ${finite(SAID)}, denildiği, denilmekte`,
    accordingToAfter: `
      göre, ${each('açıklamasına, açıklamaya, açıklamalarına, açıklamalara, haberine, habere, haberlere, haberlerine, bilgiye, bilgilere, bilgilerine, ifadesine, iddiasına, iddialarına, verilerine, kaynaklarına, raporuna, bildirdiğine, aktardığına, belirttiğine, söylediğine, duyurduğuna, yaptığı açıklamaya, yapılan açıklamaya, verdiği bilgiye, verilen bilgiye, edinilen bilgiye, aktardığı bilgiye, paylaştığı bilgiye, ajansına, ajansının haberine, iddia ettiğine', 'göre')},
      ${each('yaptığı, yapılan, yayımlanan, yayınlanan, yayımladığı, yayınladığı, verdiği, paylaşılan, yaptığı yazılı, yapılan yazılı, yayımladığı yazılı, yayımlanan yazılı, yapılan resmi, yaptığı son', 'açıklamada, açıklamalarda, paylaşımda, bildiride, basın açıklamasında, konuşmada, basın toplantısında, beyanatta, demeçte, mesajda, duyuruda, tweette, brifingde')},
      açıklamasında, açıklamalarında, yazılı açıklamasında, paylaşımında, paylaşımlarında, yapılan paylaşımda, konuşmasında, bildirisinde, mesajında, raporunda, demecinde, röportajında, brifinginde, basın toplantısında, sosyal medya hesabından, sosyal medya hesabında, X hesabından, X hesabında, Twitter hesabından, Telegram kanalında, Telegram hesabından, Facebook hesabından,
      internet sitesinde, dayandırdığı, dayandırılan, dayanarak, kaynak göstererek, beyanatında, beyanında, ifadesiyle, sözleriyle, deyişiyle, atfen`,
    accuses: `karşılıklı … suçlama*, karşılıklı … itham*, ${each('sorumluluğu …, suçu …', 'attı, atıyor, yükledi, yüklüyor, yıktı')}, faili olarak, fail olarak, failin, ${told('işaret et')}, 
      ${stated('suçla, itham et')}, suçlamaya, suçlayan, suçlayarak, ${told('itham et, sorumlu tut, mesul tut, suçlamasında bulun, suçlamada bulun, suçlamalarda bulun, suçlamasını yönelt, suçlama yönelt, suçlamalar yönelt, sorumluluğu yükle, hedef göster, ithamında bulun, ithamda bulun')}, suçlarken, suçlarcasına, suçlu ilan etti, sorumlusu olarak, parmakla gösterdi`,
    eachOther: `karşılıklı … suçlama*, karşılıklı … itham*, ${each('birbirini, birbirlerini, karşı tarafı, birbirini …', 'suçluyor*, suçlayan*, suçlarken, itham ediyor*, sorumlu tutuyor*')}, karşılıklı suçluyor*, 
      ${each('birbirini …, birbirlerini …', 'suçla*, itham*, sorumlu tut*, ihlal*')}, birbirini suçla*, karşılıklı suçlama*, karşılıklı olarak suçla*, karşılıklı suçla*, karşılıklı itham*, karşılıklı ihlal*, biri diğerini`,
    denies: `${each('iddiasına, iddialarına, suçlamasına, suçlamalarına, ithamına', 'yanıt: yalan, yanıt: asılsız, cevap: yalan')}, ${told('inkar et, asılsız diye nitele, asılsız olarak nitele, yalan olarak nitele, yalan diye nitele')}, ${each('bunu, suçlamayı, iddiayı, ithamı, haberi, suçlamaları, iddiaları, saldırıyı, saldırısını, sorumluluğu', 'tanımıyor, tanımadı, kabul etmiyor, kabul etmedi, üstlenmiyor, üstlenmedi, üstlenmeyen, geri çevirdi, geri çeviriyor, boşa çıkardı')}, ${told('geri çevir, boşa çıkar, karşı çık')}, 
      ${each('yalan, asılsız, uydurma, dezenformasyon, iftira, saçmalık, temelsiz, mesnetsiz, gerçek dışı, provokasyon', told('olarak nitele, olarak nitelendir, olarak değerlendir, olarak tanımla, diye nitele, diye nitelendir, say'))}, asılsız buldu, asılsız bulan, asılsız bulduğunu, mesnetsiz buldu,
      ${told('yalanla, yalanlan, reddet, reddedil, inkar et, inkar edil, tekzip et, tekzip edil, tekzip yayımla, çürüt, yadsı, kesin bir dille yalanla, kesin bir dille reddet, kesin dille yalanla, kesin dille reddet, kesin olarak reddet, kesinlikle reddet, şiddetle reddet, yalanlama getir, yalanlama yayımla')},
      yalanlama, yalanlaması, yalanlama geldi, tekzip, tekzibi, kabul etmedi, inkâr*,
      ${each('iddia* …, suçlama* …, itham* …, haber* …', 'geri çevirdi, geri çeviriyor, kabul etmiyor, kabul etmedi, geri püskürttü, boşa çıkardı, yanıt verdi: asılsız, karşı çıktı')}`,
    falsehood: `masal*, masaldan ibaret*, kuyruklu yalan*, palavra*, balon haber*, algı operasyonu*, iftiradan ibaret*, hayal mahsulü*, yersiz*, gerçekle alakasız*, doğruluk payı yok*, gerçeklik payı yok*, yalandan ibaret*, kurmaca*, 
      ${each('gerçeği, gerçekleri, doğruyu, hakikati', 'yansıtmıyor, yansıtmadığını, yansıtmadığı, yansıtmamaktadır, yansıtmamakta, yansıtmayan, çarpıt*, saptır*')}, ${each('gerçekle, gerçeklerle, gerçeklikle, hakikatle', 'bağdaşmıyor, bağdaşmadığını, bağdaşmayan, bağdaşmamaktadır, örtüşmüyor, örtüşmediğini, örtüşmeyen, örtüşmemektedir, ilgisi yok*, ilgisi olmadığını, ilgisi bulunmuyor, ilgisi bulunmadığını, alakası yok*, alakası olmadığını, uyuşmuyor, uyuşmadığını')},
      ${each('gerçeğe, gerçeklere', 'aykırı*, uymuyor, uymadığını, uygun değil, uygun olmadığını, uymayan, dayanmıyor, dayanmadığını')}, gerçek dışı*, gerçekdışı*, gerçek değil, gerçek olmadığını, gerçek olmayan, asılsız, asılsızdır, asılsız olduğunu, asılsız olduğu, asılsız iddia*, asılsız haber*, asılsız bilgi*, asılsız suçlama*, doğru değil, doğru değildir, doğru olmadığını, doğru olmadığı, doğru olmayan,
      yalan, yalandır, yalandan, yalanlar, yalanları, yalan haber*, yalan olduğunu, yalan olduğu, yalan bilgi*, yalan iddia*, tamamen yalan, düpedüz yalan, yalan yanlış, dezenformasyon*, mezenformasyon*, uydurma*, uyduruk*, iftira*, yanlış bilgi*, yanlış olduğunu, yanıltıcı*, gerçeklikten uzak*, gerçekten uzak*, gerçeklerden uzak*, temelsiz, temelsizdir, temelsiz olduğunu, mesnetsiz*, hiçbir dayanağı yok, dayanağı yok*, dayanağı olmayan, dayanağı olmadığını, dayanaksız*, dayanaktan yoksun*,
      aslı yok, aslı olmadığını, aslı olmayan, aslı astarı*, saçmalık*, saçma*, hayal ürünü*, kurgu*, manipülasyon*, manipülatif*, propaganda*, kara propaganda*, spekülasyon*, provokatif iddia*, sahte haber*, sahte*, absürt*, gülünç*, abesle iştigal, safsata*, çarpıtma*, hiçbir ilgisi yok, hiçbir ilgisi olmadığını, ilgisi bulunmadığını, böyle bir olay yaşanmadı, böyle bir şey yok, böyle bir durum*,
      ${each('yalan, asılsız, uydurma, dezenformasyon, iftira, provokasyon, saçmalık, temelsiz, mesnetsiz', 'olarak nitele*, olarak nitelendir*, olarak değerlendir*, olarak tanımla*, diye nitele*, buldu, bulduğunu')}`,
    allegedly: 'sözde, güya, sözüm ona, sözümona, iddiasıyla',
    confirms: `${told('doğrula, teyit et, onayla, tasdik et, doğrulan, teyit edil, onaylan')}, teyit geldi, teyit, teyidi, ${told('doğrula, doğrulan, teyit et, teyit edil, itiraf et, itiraf edil, kabullen')}, kabul etti, kabul ediyor`,
    silent: `yanıt vermedi, 
      ${negated('yorum yap, yorumda bulun, yorum gel, açıklama yap, açıklama yapıl, açıklamada bulun, açıklama gel, açıklama getir, doğrula, doğrulan, teyit et, teyit edil, yanıt ver, yanıt gel, cevap ver, cevap gel, bilgi ver, bilgi paylaş, ses çıkar, tepki ver, açıklanma')},
      ${each('açıklama, yorum, yanıt, bilgi, ses', 'yok, bulunmuyor')}, ${each('kayıplarını …, kayıpları …, kayıp sayısını …', negated('açıkla, paylaş, duyur, yayımla'))}, doğrulanamadı, doğrulanamıyor, teyit edilemedi, teyit edilemiyor, henüz bir açıklama yapılmadı, sessiz kaldı, sessizliğini koruyor, sessizliğini korudu, sessizliğe büründü, sessiz kalıyor, sessiz kalmayı, konuşmayı reddetti, gizliyor, gizlediğini`,
    claimNoun: `açıklaması, suçlamasına, haberine, bilgisine, açıklamasına, ithamına, duyuru, duyurusu, duyurusunun, duyurusunu, duyuruları, duyurularını, bilgisi, bilgisini, bilgisinin, bilgilerini, bilgilerinin, beyanının, beyanatını, sözlerinin, söylenenleri, söylenenler, yazılanlar, yazılanları, yazılanların, raporunu, raporunun, verileri, söylediklerini, söyledikleri, söylediğini, yazdıklarını, ileri sürdüklerini, tezi, tezini, ret, 
      iddia, iddiası, iddiasını, iddiasının, iddiasına, açıklama, açıklamalar, çıkış, yanıt, cevap, tepki, uyarı, mesaj, suçlama, itham, çağrı, iddiaları, iddialarını, iddialarının, iddialarına, iddiaların, iddialar, iddialara, iddianın, iddiayı, iddiaya, haber, haberi, haberleri, haberlerin, haberlerini, haberler, haberin, haberini, bilgi, bilgiler, bilgiyi, bilginin, bilgileri, bilgilerin, açıklamanın, açıklamasını, açıklamasının, açıklamaları, açıklamalarını, açıklamalarının, açıklamayı,
      suçlaması, suçlamasını, suçlamasının, suçlamaları, suçlamalarını, suçlamaların, suçlamayı, suçlamalar, suçlamaya, suçlamalara, suçlamasına, suçlamalarına, ithamı, ithamını, ithamları, ithamlarını, ithamların, raporları, raporlarını, beyanı, beyanını, beyanları, beyanlarını, paylaşımı, paylaşımını, sözleri, sözlerini`,
    withdraws:
      'açıklamasını geri aldı, açıklamasını geri çekti, geri aldı, iddiasını geri çekti, iddiasını geri aldı, iddiasından vazgeçti, paylaşımını sildi, paylaşımı silindi, açıklamasını sildi',
    corrects: `${finite('düzelt, düzeltil')}, düzelterek, daha önce … denmişti, daha önce … açıklanmıştı, yanlıştı, bilgisi yanlıştı, önceki rakam, ${finite('düzelt, düzeltil, güncelle, güncellen, revize et, düzeltme yap, düzeltme yayımla')}, düzeltme, yanlış bildirilmişti, hatalı olduğunu, hatalı verildiğini, yanlış verildiğini, hatalı rakam`,
    sameSpeaker: `
      açıklamada, açıklamada ayrıca, açıklamada şu ifadelere, bildirildi, belirtildi, kaydedildi, açıklandı, duyuruldu, ifade edildi, denildi, vurgulandı, aktarıldı, ifadelerine yer verildi, ayrıca, bakanlık açıklamasında, bakanlık ayrıca, bakanlığın açıklamasında, sözlerine ekledi, eklendi, ifadeleri kullanıldı, bakanlık, sözlerini sürdürdü, belirtilen açıklamada, aktarılan açıklamada, öte yandan, paylaşımda, bildiride, açıklamanın devamında, açıklamaya göre, konuşmasının devamında, sözlerine şöyle devam,
      şunları kaydetti, şunları söyledi, ifadesine yer verildi, bilgisine yer verildi, ifadelerini kullandı, bildirilen açıklamada, kurumdan yapılan açıklamada, dile getirildi`,
    ministry: `
      bakanlık~, bakanlıktan, bakanlığın, bakanlığı~, kurum~, basın servisi~, basın ofisi~, basın merkezi~, sözcü~, sözcüsü~, basın sözcüsü~, basın sekreteri~, yetkili~, yetkilisi~, temsilcisi~, basın dairesi~, komutanlık~, komutanlığı~, servis~, kaynakları~, ofisi~, makamları~, makamlar~, enformasyon merkezi~, idaresi~, teşkilatı~`,
    witness:
      'muhabirimiz*, AA muhabiri*, görgü tanık*, bölge sakin*, köy sakin*, köylüler*, muhabirinin gözlem*, muhabiri aktar*, muhabiri bildir*, yöre sakin*, bölge halkı*, kent sakin*, tanıklar*, ekibimiz*',
    press: `gazeteciler~, ajanslar~, ajanslara, basın mensupları~, 
      medya, medyası~, basın, basını~, basınında, haber ajansı~, haber ajansları~, ajansı~, ajans~, televizyonu~, televizyon kanalı~, gazete, gazeteleri~, gazetesi~, yerel medya~, yerel basın~, basın organları~, medyasında, haber sitesi~, haber siteleri~, basın kuruluşları~, basın kuruluşu~, medya organları~, medya kuruluşları~, sosyal medya kullanıcıları~, Telegram kanalları~, kanalı~, kanalları~, gazetecileri~`,
    jointly: `müşterek açıklama*, ortak duyuru*, ortak metin*, birlikte açıkla*, ortak açıklama*, ortak bildiri*, ortak yazılı açıklama*, üçlü bildiri*, ortak deklarasyon*`,
    truce: `${each('silahları …, silahları', 'sustur*, susturmalı, susturmalıdır')}, ${each('ateşkes, ateşkesin', 'bitti, bitmiştir, bittiğini')}, ${announced('ateşkese git, ateşkese var, ateşkese varıl, ateşkese razı ol, ateşkeste uzlaş, ateşkes üzerinde uzlaş')}, ateşkes planı*, ateşkes taslağı*, ${each('çatışmaların, çatışmaları, çatışmalar, operasyonlar, operasyonlarını, düşmanlıkların, düşmanlıkları, saldırıların', 'sonlandır*, … sonlandır*, durdurul*, … durdurul*')}, ${each('düşmanlıklara, çatışmalara, saldırılara, ateşe', '… son ver*, … son veril*')}, silahlar sus*, ${each('çarpışma*, muhasamat*, savaşı, savaşın, operasyonu, operasyonunu, operasyonlarını, operasyonların, antiterör faaliyetlerin*, antiterör operasyonunu, antiterör tedbirlerini, harekatı, harekâtı, askeri faaliyet*, silahlı eylem*', 'durdur*, … durdur*, kesil*, … kesil*, sona erdir*, … sona erdir*')}, ${each('savaşa, çarpışmalara, muhasamata, operasyona, harekata', 'son ver*, … son ver*, son veril*, ara ver*, nokta koy*')}, silahlar … susacak, silahlar … susuyor, silahların … susacağını, silahların … susması*, ateş … kesilme*, ateş … kesilecek*, ateş … kesileceğ*, ateş … kesiliyor, ateş … kesilsin, ateş … kesiyor, ateşi … kes*, ateşin … kesilme*, ateşin … kesilece*, ateşin … kesilsin, ateşin … kesme*, silah bıraktır*, silahları bırak*, silah bırakma*, silah bırakıl*, ateşi durdur*, ateşkes yapıl*, ateşkes yaptı, insani mola*, silahlara veda, ateşkes teklifi*, ateşkes önerisi*, tek taraflı ateşkes*, ateşkes hamlesi*, silahlara mola, düşmanca faaliyet*, askeri eylem*, 
      ${each('operasyonunun, operasyonun, operasyonlarının, tedbirlerinin, tedbirlerin', 'durdurulduğunu, sonlandırıldığını, askıya alındığını, sona erdiğini, durdurulması*, askıya alınması*')}, ateşkes*, ateşkesle son*, insani ateşkes*, mütareke*, silah bırakışma*, insani ara*, insani duraklama*, silahların susması*, silahları sustur*, silahların susturul*, silahların susmasını*, düşmanca eylemler*,
      ${each('ateşin, ateşi, çatışma*, saldırı*, düşmanlık*, düşmanlıkların, askeri operasyon*, askeri harekat*, operasyonların, muharebe*, bombardıman*, silahlı çatışma*, kan dökülmesi*', 'durdur*, … durdur*, kesilme*, … kesilme*, kesme*, … kesme*, sona erdir*, … sona erdir*, … sona erme*')},
      ${each('çatışmalara, çatışmaya, saldırılara, düşmanlıklara, kan dökülmesine, muharebelere, askeri operasyonlara, askeri harekata, operasyonlara, bombardımana', 'son ver*, … son ver*, son veril*, son, son bul*, ara ver*, … ara ver*')}, ateşi kes*, ateşin kes*, düşmanlıkların sona er*, çatışmaların sona er*`,
    agrees: `${each('silahları tek taraflı, silahları', announced('sustur'))}, olumlu yanıt verdi, uzatılmasında, teklife evet*, öneriye olumlu*, ${each('çatışmalar, operasyonlar, askeri operasyonlar, çatışmaların, askeri operasyonların, operasyonların', each('tek taraflı, tek taraflı olarak, tek yanlı, tek yanlı olarak', 'durduruldu, durdurulmuştur, durdurulduğunu, durduruluyor, sona erdirildi'))}, ${announced('ateşkese git, ateşkese var, ateşkese varıl, ateşkese razı ol, ateşkeste uzlaş, ateşkes üzerinde uzlaş, anlaşıl')}, ateşi tek taraflı kestiğini, ateşi tek taraflı kesti, uzatma konusunda, uzatma, süre uzatımı, yürürlükte, yürürlükte olduğunu, geçerli, geçerli olduğunu, geçerlidir, ${each('silahlar …, silahların …', 'susacak, susacağını, susuyor')}, ${each('ateş …, ateşin …', 'kesiliyor, kesilecek, kesilecektir, kesileceğini')}, ateşkes yapıldı, ateşkes yapıldığını, ateşkes yaptı, tek taraflı ateşkes*, ateşkes hamlesi*, operasyonu durdurdu, operasyonunu durdurdu, operasyonu durdurduğunu, operasyonları durdurdu, ateşi durdurdu, ateşi durduruyor, kesilmesinde, kesilmesi konusunda, ateşi kesiyor, ateşi kesti, savaşı bitir*, savaşı durdurdu, 
      ${announced(AGREES)}, ${each('operasyonunun, operasyonun, operasyonlarının, tedbirlerinin, tedbirlerin', 'durdurulduğunu, sonlandırıldığını, askıya alındığını, sona erdiğini')}, ateşkesle son*, anlaşmayı, mutabakatı, uzlaşmayı, uzlaşıyı, ateşkes kararı, ateşkes anlaşması sağlandı, varılan mutabakat*, varılan anlaşma*, sağlanan ateşkes*, ilan edilen ateşkes*, ilan edilmesi, yürürlüğe girmesi, uzatılması konusunda anlaştı, kararı almıştır`,
    holds: `riayet edildiğini, riayet ediliyor, gözetiliyor, ihlal yok, ateşkes ihlali yok, ihlali yok, ${stated('gözetil')}, ${each('beri, bu yana', 'sürüyor, devam ediyor, korunuyor, bozulmadı, tutuyor')}, geçerli, geçerlidir, geçerli olduğunu, bozulmadan sürüyor, ihlalsiz sürüyor, tutuyor, ayakta, işliyor, 
      ${stated('uyul, uy, riayet edil, riayet et, korun, gözetil, geçerliliğini koru, geçerliliğini sürdür, saygı gösteril, sürdürül, tutun, yürürlükte kal')}, yürürlükte, yürürlüktedir, yürürlükte olduğunu, bozulmadı, bozulmamış, genel olarak korunduğunu, uyulmaya devam, büyük ölçüde uyuluyor, ihlal edilmiyor, bozulmuyor`,
    quiet: `${each('ateşkes ihlali, ihlal, çatışma, saldırı, ateş', 'yok, yoktur, bulunmuyor')}, sessiz gece, sakin gece, olaysız gece, ${each('gecenin, gece, günün, gün, sınırda gece, sınırın', 'sakin geçtiğini, olaysız geçtiğini, sessiz geçtiğini, sakin geçti, olaysız geçti, sessiz geçti')}, ${each('akşamdan …, geceden …, dün akşamdan …, akşam saatlerinden …, gece boyunca …, beri …, bu yana …', 'ateş edilmedi, ateş edilmediğini, ateş açılmadı, ateş açılmadığını, kurşun atılmadı, kurşun atılmadığını, silah patlamadı')}, ${each('hiçbir …, tek …', 'kurşun atılmadı, mermi atılmadı, silah atılmadı, ateş açılmadı, silah sıkılmadı, kurşun sıkılmadı, silah patlamadı')}, ${each('durum, durumun, hava, havanın, sınır, cephe, hat, görece, nispeten, ortalık, sınırda hava', 'durgun, durgun olduğunu, sessiz, sessiz olduğunu, sakin, sakin olduğunu')}, ${each('ihlalsiz, olaysız, çatışmasız, ateşsiz', 'geç*, sür*, gece, bir gün, saatler')}, ${each('mermi, kurşun, tek kurşun, tek bir kurşun, tek mermi, silah', 'atılmıyor, sıkılmıyor, patlamıyor, patlamadı')}, ${each('ateşkes ihlali, ihlal, ateş, atış, ateş açma vakası, silahlı olay', 'rapor edilmedi, kayda geçmedi, kayda girmedi, kaydedilmemiştir, yaşanmamıştır, gözlenmedi, gözlemlenmedi, gözlemlenmiyor, tespit edilmemiştir')}, ihlal yok, ateş yok, silahlar susmuş, silahlar sustu, silahlar susuyor, silah sesi yok, silah sesleri yok, top sesi yok, 
      ${each('ateşkes, ateşkesin, ateşkes rejimi, ateşkes rejiminin', 'sürüyor, devam ediyor, sürdüğünü, devam ettiğini, halen sürüyor, korunuyor, korunduğunu, yürürlükte')},
      ${each('durum, durumun, durum nispeten, durumun nispeten, durum görece, durumun görece, cephe hattı, cephede durum, sınırda durum, sınır hattı, sınır, bölge, gece, gecenin, ortam, hat, temas hattı, sınır hattında durum, şu anda durum, nispeten, görece, genel olarak', 'sakin, sakindir, sakin olduğunu, sakin seyrediyor, sakin seyrettiğini, sakin geçti, sakin geçtiğini, sakin kaldı, sakinliğini koruyor, sakinleşti, istikrarlı, istikrarlı olduğunu, stabil, stabil olduğunu, sükunet içinde')}, sakin bir gece, sakin geçti, sakin olduğunu, sakin seyrediyor, durum sakin ve,
      ${each('ateşkes ihlali, ihlal, olay, çatışma, ateş, ateşkes ihlalinin, ihlalin, olayın, çatışmanın, herhangi bir ihlal, herhangi bir olay, silahlı olay, yeni bir ihlal', 'yaşanmadı, yaşanmadığını, kaydedilmedi, kaydedilmediğini, olmadı, olmadığını, bildirilmedi, bildirilmediğini, tespit edilmedi, tespit edilmediğini, yaşanmıyor, görülmedi, meydana gelmedi, meydana gelmediğini, kayıtlara geçmedi')}, ihlale rastlanmadı, olaysız geçti,
      ${each('ateşkes, ateşkesin', 'ihlal edilmedi, ihlal edilmediğini, ihlal edilmiyor, bozulmadı, bozulmadığını')}, ${each('silah sesi, silah sesleri, top sesi, top sesleri, kurşun sesi, patlama sesi, patlama sesleri, çatışma sesleri', 'duyulmadı, duyulmuyor, duyulmadığını, kesildi, kesildiğini, sustu')}, tek kurşun sesi, tek kurşun atılmıyor,
      ${each('çatışmalar, çatışmaların, ateş, ateşin, top atışları, top atışlarının, saldırılar, saldırıların, bombardıman, bombardımanın, silahlı çatışmalar', 'durdu, durduğunu, kesildi, kesildiğini, sona erdi, sona erdiğini, dindi, dindiğini, son buldu, durmuş durumda, durulmuş')}, ${each('saldırıların …, çatışmaların …, top atışlarının …', 'durduğunu, durduğu, kesildiğini, sona erdiğini')}, silahlar sustu, silahların sustuğunu, toplar sustu, sükunet*, sükûnet*, sessizlik hakim, sessizlik hüküm, sakinlik hakim, sakinliğin korunduğunu, sakinlik sürüyor, sakinlik korunuyor, durum kontrol altında ve sakin`,
    breaks: `${each('dakika, saat, gün, birkaç saat, birkaç dakika, yarım saat', 'sürdü, dayandı, dayanabildi, sürebildi, yaşadı, tutunabildi')}, dikiş tutmadı, tutmadı, tutmuyor, sözde kaldı, lafta kaldı, kağıtta kaldı, kağıt üstünde kaldı, suya düştü, bozmak, bozmakla, ihlal etmek, ihlal etmekle, deldin*, 
      ${told(BREAKS)}, ihlali, ihlalleri, ihlallerini, ihlalini, ihlalinde, ihlallerinde, ihlaline, ihlalidir, ihlalleri*, ihlal niteliğinde, açık ihlal*, ihlal sayısı*, ${negated('uy, uyul, riayet et, riayet edil, bağlı kal, uyum göster')}, ihlalde bulun*, ihlaller, ihlal iddia*, delmek*, uymamakla,
      ${each('birkaç dakika, dakikalar, birkaç saat, saatler, bir gün, kısa, uzun, uzun süre, bir saat, beş dakika', 'sürdü, sürebildi, sürmedi, bile sürmedi, dayandı, dayanabildi, dayanmadı')}, ömrü kısa oldu, çökme noktasına, fiilen çöktü`,
    breach: each('anlaşmayı, mutabakatı', told('ihlal et, boz, çiğne')),
    ends: `${told('ortadan kalk, yok ol, sona er, geçerliliğini yitir, hükmünü yitir')}, yok olduğunu, yürürlükte olmadığını, yürürlükte değil, artık yürürlükte olmadığını, fiilen yok, sona erdiğini ilan etti, bittiğini ilan etti, artık yok, geçerliliği kalmadı, hükmü kalmadı, tarihe karıştı, ortadan kalktı, mevcut değil, kendimizi bağlı saymıyoruz, kendini bağlı saymıyor, ${told('iptal et, iptal edil, çök, feshet, feshedil, bit, bitir, hükümsüz kal, hükümsüz say, sonlandır, sonlandırıl, askıya al, askıya alın, rafa kaldır, sona erdir')}, sona erdi, sona erdiğini, sona ermiştir, geçersiz ilan etti, rafa kalktı, süresi doldu, süresi bitti, geçerliliğini yitirdi, ateşkes bitti, ateşkesin bittiğini, artık geçerli değil, geçerli olmadığını, hükmünü yitirdi, hükümsüz, hükümsüz olduğunu, bitmiştir, bittiğini, çekildiğini açıkladı, ateşkesten çekil*`,
    proposes: `için öneri*, ateşkes planı, ateşkes planını, öneri paketi, öneri paketini, ${each('plan, planı, öneri paketi, öneri, taslak', told('ortaya koy, sun, hazırla, ilet, gönder'))}, teklifi var, önerisi var, 
      ${told('teklif et, teklif edil, öner, öneril, öneri sun, teklif sun, teklifinde bulun, teklifte bulun, önerisinde bulun, öneride bulun, teklifini ilet, önerisini sun, öneri getir, masaya getir')}, görüşmelere hazır, hazır olduğunu, hazır olduklarını, hazırız, ateşkes teklifi, ateşkes önerisi, müzakere ediyor, müzakere ediliyor, görüşülüyor, görüştü, ele aldı, ele alındı, üzerinde çalışılıyor`,
    demands: `silahları derhal susturmalı, silahları susturmalı, önemli, önemlidir, önemli olduğunu, önemini, gerekli olduğunu, sadık kalın, bağlı kalın, ateşkese uyun, riayet edin, ${told('talep et, davet et, çağrısı yap, çağrısında bulun')}, sonlandırmaya davet*, durdurmaya çağır*, sonlandırmaya çağır*, uyulmalı, uyulmalıdır, uymalı, uymalıdır, uymalıdırlar, riayet edilmeli, riayet edilmelidir, korunmalı, korunmalıdır, kesmeli, kesmelidir, kesmelidirler, kesmeliler, durdurmalılar, durdurmalıdırlar, son vermeliler, son vermelidir, susturmalı, bırakmalı, ${told('dile, talepte bulun, talebinde bulun, çağrısını yap, telkin et, zorla, uyar')}, kesilmeli, kesilmelidir, kesilsin, ateşi kesin, ateşi … kesin, saldırıyı … kesin, saldırıları … kesin, saldırıları kesin, çatışmayı kesin, bırakın, susturun, susturulmalı, susturulmalıdır, sussun, dursun, durdurulsun, son verin, talebi, 
      ${told('çağrısında bulun, çağrısı yap, çağrı yap, çağır, çağrıda bulun, çağrısını yinele, çağrısını tekrarla, iste, talep et, davet et, ısrar et, gerektiğini söyle, gerektiğini vurgula, gerektiğini belirt, gerektiğini ifade et, gerektiğini kaydet, şart olduğunu söyle, baskı yap, telkinde bulun')}, çağrısı, çağrıları, çağrı, durdurulmalı, durdurulmalıdır, durdurmalı, durdurmalıdır, sona ermeli, son verilmeli, son vermeli, susmalı, ilan edilmeli, durdurması gerektiğini, durdurulması gerektiğini, sona ermesi gerektiğini, son verilmesi gerektiğini, durdurulmasını istedi, durdurun, kesin çağrısı`,
    observes: `bağlı kalması, bağlı kalmasının, bağlı kalmalarının, sadık kalması, sadık kalmasının, riayet etmesinin, korunması, korunmasının, sadık kalın, sadık kalmalı, riayet edilmesinin, korunmalı, korunmalıdır, riayete, riayet etmek, uymak, uyum çağrısı, bağlılık çağrısı, bağlı kalın, 
      uyma, uymaya, uymaları, uymalarını, uymalarına, uyulmasını, uyulması, uyulmasının, uyması, uymasını, uymasının, uymalı, uymalıdır, uyulmalı, uyulmalıdır, riayet etmeye, riayet edilmesini, riayet etmesini, riayet etmelerini, riayet edilmesi, korunması, korunmasını, korunmasının, bağlı kalmaya, bağlı kalınmasını, bağlı kalmalarını, bağlı kalacağını, saygı göstermeye, saygı göstermesini, saygı gösterilmesini, uyacağını, uyacaklarını, uyacak,
      kalıcı hale, kalıcı olmasını, sürdürülmesini, sürdürülmesi, güçlendirilmesi*, desteklemeye, ihlal etmemeye, bozmamaya, sadık kalmaya`,
    brokeredAfter: `
      arabuluculuğunda, arabuluculuğuyla, arabuluculuğu ile, aracılığıyla, aracılığında, girişimiyle, girişimleriyle, arabuluculuk etti, arabuluculuk yaptığı, arabuluculuk ettiği, arabuluculuğu, ev sahipliğinde, inisiyatifiyle, arabuluculuğunu yaptığı, aracılığı ile, arabuluculuğunun, arabuluculuğunu, çabalarıyla, çabaları sonucu, önerisiyle, önerisi üzerine, teklifiyle, teklifi üzerine, katkısıyla, öncülüğünde, gözetiminde, aracı olduğu, aracı oldu, girişimi sonucu, arabulucu olduğu`,
    notBroken: `${each('bozan, ihlal eden, çiğneyen, delen', each('…', 'değil, değiliz, değildir, değilim'))}, ${negated('ihlal et, boz, del, çiğne')}`,
    fires: `${each('havan mermileri, top mermileri, mermiler, mermi, havan mermisi, top mermisi', told('yağdır'))}, ${each('havanlarla, havan toplarıyla, toplarla, obüslerle', told('döv'))}, ${each('havan toplarıyla, havan topuyla, havanla, havanlarla, toplarla, tanklarla, obüslerle', told('ateş aç, ateş et'))}, ${each('ateşi …, ilk ateşi …', told('aç'))}, 
      ${told(FIRES)}, ${told(HITS)}, ateş altına almıştı,
      ${each('top* …, topla* …, havan* …, topçu* …, obüs* …, roket* …', told('döv'))}, ${each('silah* …, mermi* …, makineli* …', told('tara'))}, ${each('kurşun yağmuruna, bomba yağmuruna, mermi yağmuruna, ateş yağmuruna, topçu atışına, havan atışına', told('tut'))}`,
    nominal: `${each('ateşi …, ilk ateşi …', nominal('aç'))}, 
      ${nominal(`${FIRES}, ${STRIKES}, ${BREAKS}`)}, ${nominal(HITS)}, ${each('top* …, topla* …, havan* …, topçu* …', nominal('döv'))}, ${each('silah* …', nominal('tara'))}, ${negated('uy, riayet et')}`,
    relative: participle(`${FIRES}, ${STRIKES}, ${BREAKS}`),
    underFire: `${each('aerodrom …, havaalanı …, havalimanı …, hava üssü …', told('vurul, imha edil, yok edil'))}, ${each('mermileri, mermisi, top mermileri, mermiler, havan mermileri, füzeleri, roketleri', told('yağ, düş'))}, ${each('köyün …, köyü …, mevzilerin …, mevzileri …, birliklerin …, evler* …, araç* …, aracın …', told('taran'))}, köyün tarandığını, mevzilerin tarandığını, düşen mermi*, düşen top mermi*, düşen havan*, düşen füze*, düşen roket*, düşen bomba*, düşen mühimmat*, patlayan top mermi*, isabet eden mermi*, isabet eden füze*, açılan yaylım*, 
      ${told(SHELLED)}, ateş altında, yoğun ateşi altında, ateşi altında, ateşi altına girdi, açılan ateş*, açtığı ateş*, açtıkları ateş*, açılan ateş sonucu, açtığı ateş sonucu, füzeyle vuruldu, füzelerle vuruldu, düzenlenen füze saldırısı*, düzenlediği füze saldırısı*, düzenlediği saldırı*, düzenlenen saldırı*, düzenlenen topçu saldırısı*, attığı füze*, atılan füze*, fırlattığı füze*, fırlatılan füze*, attığı roket*, atılan roket*, attığı mermi*, atılan mermi*`,
    shelling: `
      ateş,      ateşi sonucu, ateşiyle, ${each('topçu, havan, top, füze, roket, tank, obüs, keskin nişancı, makineli tüfek, silah', 'ateşi*, atışı*, atışları*, ateşleri*')}, ${each('İHA, SİHA, hava, topçu, füze, drone, insansız hava aracı', 'vuruşu*, vuruşları*')},
      ${each("topçu, havan, top, füze, roket, roketli, füzeli, hava, İHA, SİHA, drone, dron, insansız hava aracı, kamikaze İHA, kamikaze, bombalı, misket bombası, havan topu, silahlı, tank, uçak, bombaatarlı, bombaatar, havanlı, toplu, İHA'lı, SİHA'lı, dronlu, keskin nişancılı, keskin nişancı, tanklı, kamikaze dron", 'saldırı*')}, ${each('Grad, Smerç, obüs, tank, havan, topçu, top, roketatar, bombaatar, makineli', 'atışı*, atışları*, ateşi*, salvosu*, yağmuru*')}, ${each('topçusunun, toplarının, obüslerinin, havanlarının, tanklarının, nişancısının, birliklerinin, ordusunun, güçlerinin, askerlerinin', 'ateşi, ateşinde, ateşine, ateşiyle, atışı, atışları, atışlarında, saldırısı')}, ${each('ötesinden, karşıdan, karşı taraftan, tarafından, mevzilerinden, mevzisinden, yönünden, topraklarından, sınırından, sınırdan, hattından, mevzilerine, mevzisine, köyüne, köylerine, kasabasına, kentine, köye, karakoluna, mevzilerimize, köylerimize, aracına, araca, ambulansa, işçilere, çiftçiye, traktöre, şantiyesine, fabrikasına', 'yine ateş, yeniden ateş, yaylım ateşi')}, ateş haberi*, ateş iddiası*, atış iddiası*, taciz ateşi*, bombardıman*, yoğun ateş*, havan atışları*, top ve havan atış*, ağır silah ateşi*, kurşun yağmuru*, bomba yağmuru*, hava harekatı*, hava bombardımanı*`,
    strikes: `vurmak zorunda kaldı, vurmak zorunda kaldık, vurmak zorunda kaldığını, ${stated(STRIKES)}, saldırılarını, saldırısını, saldırılarına, saldırısı, saldırıda, saldırılarda, saldırıları`,
    notFired: `${each('ateş açan, ateş eden, vuran, saldıran, bombalayan, ilk ateş açan', each('…', 'değil, değiliz, değildir, değilim'))}, ${each('ateş, atış, silah, mermi, kurşun, top, füze', 'edilmedi, edilmemiştir, edilmediğini, edilmediği, edilmiyor, atılmadığını')}, atışımız olmadı, ateşimiz olmadı, atışımız yok, ateşimiz yok, atış olmadı, ateş olmadı, ${each('arkasında', 'biz yokuz, değiliz, yokuz, bizim güçlerimiz yok')}, ateş edilmiyor, ateş açılmıyor, atış yapılmıyor, ateş açmayız, ilgimiz yok, parmağımız yok, sorumlusu biz değiliz, biz yapmadık, 
      ${negated(FIRES)}, ${negated(SHELLED)}, ${negated(STRIKES)}, ${negated(HITS)}, hedef almayız, ${each('tek kurşun, tek bir kurşun, tek bir mermi, tek mermi, bir kurşun bile, tek bir kurşun bile, tek bir füze, hiçbir mermi', negated('at, atıl, sık, sıkıl'))}`,
    continues:
      'devam ediyor, devam eden, sürüyor, süren, devam etmekte, devam ettiğini, sürdüğünü, hala, hâlâ, halen, sürdürüyor, devam etti, sürdürdü, yoğunlaştı, aralıksız, kesintisiz',
    combat: `${told('düşür, düşürül')}, çarpışma*, baskın*, kuşatma*, göğüs göğüse*, hücum*, 
      ${each("İHA, İHA'sı, İHA'sını, İHA'yı, İHA'nın, İHA'sının, İHA'ları, İHA'larını, İHA'sının, SİHA, SİHA'sı, SİHA'sını, SİHA'nın, drone, dronu, dronunu, drone'u, drone'unu, insansız hava aracı, insansız hava aracını, insansız hava aracının, tankını, tankı, tankının, helikopterini, helikopteri, helikopterinin, uçağını, uçağı, uçağının", told('vur, vurul, düşür, düşürül, imha et, imha edil, etkisiz hale getir, etkisiz hale getiril'))},
      çatışma*, çatışmalar*, sıcak çatışma*, taarruz*, saldırı girişim*, provokasyon*, mayın*, mayına*, ilerle*, düşürüldü, düşürdü, düşürüldüğünü, sızma*, karşı taarruz*, sabotaj*, ele geçir*, imha edildi, etkisiz hale getir*, muharebe*, karşı saldırı*, antiterör*, terörle mücadele operasyon*, kara harekatı*, ileri harekat*, sıcak temas*`,
    response:
      'misilleme*, karşılık veril*, karşılık verdi*, misliyle karşılık*, cevap ateşi, susturuldu, gerekli karşılık*, karşılık verildiği*, karşı önlem*, misillemede bulun*, karşılık ateşi, gerekli cevab*, yanıt ateşi, karşı ateş*',
    missile: 'füze*, füzeyle, balistik füze*, İskender*, Scud*, Toçka-U, Elbrus, seyir füze*, misket bomba*',
    airstrike:
      'hava saldırı*, savaş uçak*, savaş uçağı*, helikopter*, hava kuvvet*, uçaklar*, hava bombardıman*, hava harekat*, Su-25*',
    drone: `Bayraktarlar*, kamikaze dron*, Harop*, Orlan*, kuadkopter*, FPV*, İHA, İHA'lar*, SİHA*, İHA ile, insansız hava araç*, insansız hava arac*, drone*, dron, dronla, dronlar*, kamikaze*, Bayraktar*, insansız uçak*`,
    artillery: `
      topçu*, top atış*, top, topa, topla, toplarla, havan*, obüs*, roket*, Grad*, Smerç*, tank, tanklar*, tankla, çok namlulu*, ÇNRA, ağır silah* ve topçu, top mermi*, tanksavar*, top ve havan*, toplarıyla, toplar, top ateş*`,
    smallArms: `
      hafif silah*, keskin nişancı*, makineli tüfek*, makineli tüfeğ*, tüfek*, uzun namlulu*, ateşli silah*, bomba atar*, bombaatar*, piyade tüfe*, farklı çaplarda silah*, farklı çaptaki silah*, çeşitli çaplarda*, küçük çaplı*, büyük çaplı silah*, otomatik silah*, suikast silah*, hafif ateşli*, Dragunov*, roketatar*`,
    settlement: `semt*, yerleşke*, sivil semt*, sivil mahalle*, şehir merkez*, kent merkez*, 
      köy, köyü*, köye, köyde, köyler*, köyün*, kasaba*, kent, kenti*, kente, kentin*, kentler*, şehir, şehri*, şehre, şehirler*, yerleşim*, yerleşim yer*, yerleşim birim*, sivil yerleşim*, evler*, evleri*, evi, eve, ilçesi*, konut*, apartman*, yerleşim bölge*, mahalle*, ev, sivil alan*, sivil bölge*, meskun*, pazar yeri*`,
    position: `atış noktaları~, atış noktası~, ateş noktaları~, füze rampaları~, füze rampası~, füze sistemleri~, füze sistemi~, füze fırlatıcıları~, füze bataryası~, fırlatma rampası~, topçu mevzileri~, 
      mevzi~, mevzisi~, mevziler~, mevzileri~, mevzilerimiz~, karakol~, karakolu~, askeri nokta~, sınır karakolu~, siper*, sığınak*, gözlem noktası*, askeri üs*, cephe mevzi*, sınır noktası*, askeri mevzi~, askeri mevzileri~, nokta~, tahkimat*, muharebe mevzi~, muharebe mevzileri~, kontrol noktası*, kışla*, askeri tesis*, sınır birliği~, üs bölgesi*, nöbet yeri*, nöbetçi kulübe*`,
    vehicle: `devriye aracı*, devriye*, cip*, askeri araç*, 
      araç, araca, aracı*, araçlar*, araçları*, ambulans*, konvoy*, otobüs*, traktör*, kamyon*, iş makinesi*, otomobil*, minibüs*, gıda taşıyan araç*, cankurtaran*, kamyonet*, tanker*, biçerdöver*`,
    infrastructure: `havaalanı*, hava alanı*, hava üssü*, hava meydanı*, şantiye*, okulu*, hastanesi*, enerji santral*, su kanal*, pazar*, market*, tesis*, 
      altyapı*, sivil altyapı*, köprü*, hastane*, okul*, kilise*, camii*, cami, havalimanı*, doğal gaz boru*, elektrik hat*, baraj*, sivil hedef*, sivil nesne*, fabrika*, katedral*, elektrik santral*, anaokul*, mezarlık*, trafo*, maden*, çiftlik*, su depo*`,
    killed: `${each('toplam kayıp …, kayıp …, kaybın …, kayıp sayısı …, kaybı …', finite('ulaş, yüksel, çık'))}, ${each('kaybın', 'daha adını*, adını*, ismini*')}, ${each('asker …, askeri …', told('saf dışı bırakıl, saf dışı bırak, etkisiz hale getir, etkisiz hale getiril'))}, ${each('asker, askeri', told('imha et, imha edil'))}, ${each('askerin …, askerini …, askerinin …, personel …, militan …, militanı …, militanın …, teröristi …, terörist …, nişancısı …, sabotajcı …', told('saf dışı bırakıl, saf dışı bırak, imha et, imha edil, etkisiz hale getir, etkisiz hale getiril, yok et, yok edil'))}, can aldı, can alan, can verdi, ${told('can ver, can al')}, ölüsü, ölüsü olduğunu, kaybı, asker kaybetti, kurtarılamadığını, kurtarılamadı, kurtarılamamıştır, şehidin, ${each('askerin, askerinin, subayın, personelin, kişinin, sivilin', 'kaybı, kaybını, kaybının')}, ölümüz, ölümüz var, ölülerimiz*, sivil kaybımız, sivil kaybı, asker kaybı, asker kaybımız, ölenlerin sayı*, hayatını kaybedenlerin sayı*, yaşamını yitirenlerin sayı*, öldürülenlerin sayı*, kayıpların sayı*, can verenlerin sayı*, şehitlerin sayı*, ölü sayısının, ölülerin sayı*, ölümlü, kayıp listesi*, kayıplar listesi*, kaybımız oldu, kaybımız var, kayıp verdik, şehidimiz*, şehitlerimiz*, canımız*, ölüye, ölüden, ölüyü, şehide, şehitten, ölü bulundu, ölü ele geçirildi, can verenler*, öldürüldükleri*, cesedine ulaşıl*, toprağa veril*, defnedildi, 
      =öl~told, ölen*, ölenler*, ölü, ölü sayısı*, =ölü, =ölüm, =ölümü, =ölümünün, =ölüler*, ${told(DIES)}, öldürülen*, şehit, şehitler*, şehit sayısı*, şehidi*, şehidimiz*, şehit olan*, şehit düşen*, şehit olması*, hayatını kaybedenler*, hayatını kaybedenlerin sayısı*, yaşamını yitirenler*, can kaybı, can kaybının, can kaybı sayısı*, can kayıpları*, can kaybına, cesedi*, cesetleri*, ceset, naaşı*, naaşları*, cenazesi*, cenazeleri*, cansız beden*`,
    wounded: `${told('yaralı bırak')}, yaralananların sayı*, yaralıların sayı*, yaralı sayı*, yaralının, yaralıların, yaralılardan, yaralıyla, yaralılarla, yaralıya, yaralıyı, yaralımız*, yaralılarımız*, yaralıdan, yaraladı, hastanelik*, ${told('hastanelik ol, gazi ol, gazi düş, kontüzyon geçir, şarapnel isabet et, hastaneye sevk edil, hastaneye getiril, hastaneye yatırıl, ameliyata alın')}, hastanelere kaldırılan*, hastaneye kaldırılan*, durumu ağır, durumu kritik, 
      ${told('yaralan, yarala, yara al, hastaneye kaldırıl, tedavi altına alın, yaralı kurtul, hafif yaralan, ağır yaralan')}, yaralanan*, yaralı, yaralılar*, yaralı sayısı*, yaralısı*, yaralıdır, yaralı olarak, yaralı olduğunu, yaralanma`,
    captured: `eline geçti, eline geçtiğini, elinde esir, ${told('eline geç, eline düş, tutsak al, tutsak alın')}, alıkonuldu, alıkonulan*, elinde tutul*, elinde tutuyor, esaret*, esirimiz*, esir var, esirlik*, ele geçirilen asker*, elinde bulun*, 
      ${told('esir alın, esir al, esir düş, esir et, esir edil, rehin alın, rehin al, teslim ol, kuşatıl, tutsak edil, tutsak düş, ele geçirildi asker')}, gözaltına alındı, esir, esirler*, esirleri*, esir alınan*, esir düşen*, savaş esiri*, tutsak*, rehin`,
    missing: `kayıp kişi, ${each('irtibatın, bağlantının, temasın, haberleşmenin, iletişimin', 'koptuğunu, kesildiğini, kaybedildiğini')}, kaybolduğunu, kaybolduğu, akıbetinin bilinmediğini, nerede olduğunun bilinmediğini, ${each('haber, irtibat, bağlantı, temas, iletişim', 'alamıyor, alamadı, alamadığını, kuramıyor, kuramadı, kuramadığını, kurulamıyor, kurulamadı, kurulamadığını, kurulamayan*, kesilmiş*, kesik, kopmuş*, kopuk')}, ulaşamıyor, ulaşamadı, ulaşamadığını, ulaşılamadığını, iz yok, izine rastlan*, izi bulunamadı, ulaşılamıyor, ulaşılamayan*, ulaşılamadı, haber yok, akıbeti meçhul*, aranıyor, kayboldu, kaybolan*, kayıp asker*, bulunamadı, nerede olduğu bilinmiyor, nerede olduğu bilinmeyen*, 
      kayıp, kayıptır, kayıp olduğunu, kayıp olduğu, ${told('kaybol, kayıplara karış')}, ${each('haber, irtibat', 'alınamıyor, alınamadı, alınamadığını, alınamayan*, kurulamıyor, kurulamadı, kurulamadığını, kesildi, kesildiğini, koptu, koptuğunu')}, akıbeti bilinmiyor, akıbeti belirsiz, akıbetleri bilinmiyor, bağlantı kesildi, bağlantı koptu, iletişim kesildi, temas kesildi`,
    casualties: `
      askeri kayıp*, kayıplar, kayıp verdi, kayıp verdiğini, kayıp veren, kayıp verdirildi, kayıpları, kayıplarını, kayıplarının, zayiat, zayiatı, zayiat verdi, zayiat verdiğini, kayıplar olduğunu, kayıplar bulunduğu, ağır kayıp*, kayıpların, kayıpların olduğunu, kayıplar verdi, kayıplar verdiğini, ölü ve yaralılar, can kayıpları var, kurbanlar*, kaybı*, personel kaybı*`,
    noLosses: `${each('kimsenin, kimse, hiç kimse, hiç kimsenin', each('ölmedi ve, ölmediğini ve, hayatını kaybetmedi ve, ölmediğini veya, ölmedi veya', 'yaralanmadı, yaralanmadığını'))}, ${each('ne ölümüz ne, ne şehidimiz ne, ne ölü ne, ne ölümüz ne de', 'yaralımız var, yaralımız, yaralı var, yaralımız yok')}, ne de yaralanan, ne de yaralı, ${each('ölen yaralanan, ne ölen ne yaralanan, ne ölen ne de yaralanan', 'yok, var, olmadığını, olduğunu, oldu, olmadı')}, ${each('ölen yaralanan, can kaybı veya yaralanma, can kaybı ya da yaralanma, ölen yaralanan, ölü ve yaralımız, ölü ya da yaralımız, can kaybı ve yaralanan, kayıp ya da yaralanan, ölen ve yaralı', NONE)}, ${NO_DEAD}, ${NO_WOUNDED}, zarar görmedi, sağ salim, kayıpsız, kayıpsız geç*, kayıpsız atlat*, ölü de yaralı da yok, ne ölü ne yaralı, ne ölü ne de yaralı, ne ölen ne yaralanan, ne ölen ne de yaralanan, ölen ya da yaralanan kimse*,
      ${each('zararımız, zarar gören, can kaybı yahut yaralı, ölen ya da yaralanan, ölen veya yaralanan, ölen ve yaralanan, ölen ya da yaralananın, ölen veya yaralananın, ölü ya da yaralı, ölü veya yaralı, ölü ve yaralı, ölü yaralı, ölü ya da yaralının, can kaybı ya da yaralanma, can kaybı veya yaralanma, can kaybı ve yaralanma, can kaybı veya yaralı, can kaybı ya da yaralı, kayıp ya da yaralı, kayıp veya yaralı, kayıp ve yaralı, şehit ya da yaralı, şehit veya yaralı', NONE)},
      ${each('kimse, hiç kimse, kimsenin', negated('zarar gör'))}`,
    noDead: NO_DEAD,
    noWounded: `ne yaralanan, ne de yaralanan, ne yaralı, ne de yaralı, ${NO_WOUNDED}`,
    oneSoldier: `pilot, pilotu, pilotun, ${ONE_SOLDIER}, askerimiz*, er, çavuş, uzman çavuş, teğmen, üsteğmen, yüzbaşı, binbaşı, yarbay, albay, sözleşmeli asker, sözleşmeli er, general`,
    oneCivilian:
      'sivil, sivilin, sivili, köylü, köylünün, çoban, kadın, çocuk, yerel sakin, sivil vatandaş, çiftçi, köy sakini, vatandaş, vatandaşı, genç, bebek, öğrenci',
    oneOther: `oğlu, kızı, annesi, babası, eşi, torunu, kardeşi, kişi, kişinin, kişiyi, gazeteci, gazetecinin, şoför, sürücü, sürücüsü, işçi, muhabir, kameraman, doktor`,
    soldiers: `
      ${ONE_SOLDIER}, askerler*, askerleri*, subay*, personel, personeli*, askeri personel*, askerimiz*, askerlerimiz*, mensubu*, mensupları*, savaşçı*, birlik personeli*, askere, Mehmetçik, gönüllü*, militan*, silahlı kişi*, yedek asker*, sınır muhafızları*`,
    civilians:
      'sivil, sivilin, siviller*, sivil kişi*, köylü*, sivil vatandaş*, kadınlar*, çocuklar*, sivil halk*, sivili*, bölge halkı*, sakinler*, sakini*, vatandaş*, yerel halk*',
    people: 'kişi, kişinin, kişiyi, kişidir, kişilik, insan, insanlar*, insanın, can, kişiler*',
    martyrs: `şehidin, ${told('şehit ol, şehit düş, şehit ver, şehit edil, şehadete er')}, şehit, şehit sayısı*, şehitler*, şehidi*, şehidimiz*, şehit olması*`,
    total: `
      toplam, toplamda, sayısı, sayısının, sayısını, ${finite('yüksel, çık, ulaş, art, var')}, yükseldiğini, çıktığını, ulaştığını, arttığını, yükseldiği, bugüne kadar, şimdiye kadar, şimdiye dek, bugüne dek, şu ana kadar, o günden bu yana, başlangıcından bu yana, başından bu yana, başladığından beri, başlamasından bu yana, listesi, listesini, oldu, buldu, aştı, geçti, bilanço*`,
    more: 'daha, ek, yeni, başka, diğer',
    including: `
      ölenlerin, ölenler arasında, ölenlerden, hayatını kaybedenlerin, hayatını kaybedenler arasında, hayatını kaybedenlerden, yaralananların, yaralananlardan, yaralıların, yaralılardan, yaralılar arasında, şehitlerden, aralarında, arasında, bunlardan, bunların, içlerinde, onlardan, esirlerden`,
    includedBefore: 'olmak üzere, dahil, dahil olmak üzere, da dahil, de dahil',
    bothSides: `iki tarafta, iki tarafta da, her iki tarafta da, iki taraftan da, iki ordudan, her iki taraftan, her iki taraf, iki taraftan, her iki ülke, iki ülkeden, tarafların, her iki tarafta, iki taraf, iki tarafın, her iki tarafın, her iki ülkeden, her iki ordunun, taraflardan`,
    atLeast: 'en az, asgari, en azından, minimum',
    moreThan: 'aşkın',
    approximateAfter: 'fazla, çok, yakın, aşkın, kadar, fazlası, üzerinde, civarında, dolayında, çoğu, üstünde, bulan, aşan',
    about: 'yaklaşık, takriben, aşağı yukarı, tahminen, neredeyse, hemen hemen, tahmini',
    upTo: 'en fazla, azami, en çok, maksimum',
    asMany: 'bir o kadar, bir o kadarı, bir o kadarının, aynı sayıda, o kadar',
    vague:
      'onlarca, yüzlerce, binlerce, çok sayıda, çok sayıdaki, birkaç, bazı, bir grup, birçok, pek çok, ağır kayıplar, bir dizi, sayısı bilinmeyen, bir kaç, on binlerce, birkaç düzine, düzinelerce',
    unit: `tarafta, taraftan, tarafa, tarafı, cephede, 
      mm, milimetre*, milimetrelik, yaşında, yaşındaki, yaşlarında, km, kilometre*, metre*, yüzde, kez, kere, defa, saat, saatlik, saatte, saati, saattir, dakika*, gün, gündür, günlük, günde, günü, günün, ay, aylık, aydır, yıl, yıldır, yıllık, yılında, yılın, lira*, dolar*, milyon*, milyar*, köy, köyü, köyün, köyde, il, ilçe, ev, evi, evin, evde, tank, tankı, İHA, SİHA,
      mevzi, mevzisi, mevziyi, mermi, füze, roket, madde*, adet, araç, aracı, yerleşim, ülke, ülkenin, taraf, tarafın, bina, hafta, haftalık, derece, puan, gol, maç, top, uçak, hektar, noktada, nokta, noktası, bölge, bölgede, ayrı, oyuncu, futbolcu, maddelik, çaplı, kalibre, helikopter, numaralı, zırhlı*, obüs*, ihlal, ihlali, olay, drone, dron, okul, bakan, lider*, isim, maddeyi, tarihli, cenaze*, naaş*, ceset*, saldırı*`,
    numbered: 'T, D, Su, BM, MiG, Mi, No, S, TOS, BTR, BMP, saat, saati, Haziran, Mayıs, madde, AK, PK, sayılı',
    forces: `
      Silahlı Kuvvetleri~, silahlı kuvvetleri~, Silahlı Kuvvetler~, ordu~, ordusu~, birlikler~, birlikleri~, birliği~, güçler~, güçleri~, kuvvetleri~, kuvvetler~, silahlı grupları~, silahlı gruplar~, silahlı birlikleri~, silahlı güçleri~, silahlı unsurları~, unsurlar~, unsurları~, askeri birlikleri~, askerleri~, militanları~, çeteleri~, silahlı grup üyeleri~,
      keskin nişancısı~, keskin nişancıları~, silahlı çeteleri~, ordumuz~, güçlerimiz~, birliklerimiz~, topçu birlikleri~, topçusu~, hava kuvvetleri~, askeri güçleri~, ordusunun birlikleri~, kara kuvvetleri~, özel kuvvetleri~, sınır birlikleri~, silahlı gruplarını~, tugayı~, taburu~, komandoları~, savaş uçakları~, uçakları~, sabotaj grubu~, sabotaj grupları~`,
    sideWord: 'tarafı, tarafının, taraf, tarafın, tarafına, tarafını',
    enemy: `hasım~, rakip taraf~, düşman~, karşı taraf~, işgalci ordu~, işgalci güçler~, düşman güçleri~, düşman ordusu~, düşman birlikleri~, işgalciler~, saldırgan taraf~`,
    our: `vurmak zorunda kaldık, ${ours(FIRES)}, ${ours(STRIKES)}, ${ours(HITS)},
      bizim, ordumuz~, mevzilerimiz~, mevzimiz~, askerimiz~, askerlerimiz~, güçlerimiz~, birliklerimiz~, topraklarımız~, köylerimiz~, köyümüz~, sivillerimiz~, kaybımız~, kayıplarımız~, şehidimiz~, şehitlerimiz~, karakolumuz~, karakollarımız~, kuvvetlerimiz~, sınırımız~, kentlerimiz~, vatandaşlarımız~, savaşçılarımız~`,
    its: 'onun, onların, kendi, askerini, askerinin, askerlerini, askerlerinin, kayıplarını',
    parties: `iki ülkenin, her iki ülkenin, iki tarafın, her iki tarafın, taraflar, tarafların, iki ülke, her iki ülke, iki taraf, her iki taraf, her iki başkent`,
    causeAfter: 'sonucu, sonucunda, neticesinde, nedeniyle, yüzünden',
    byAfter: `operasyonunda, harekatında, saldırısı, atışlarında, ateşinde, operasyonu sonucu, operasyonu sonucunda, 
      açtığı ateş, açtığı ateşte, açtığı ateşle, açtığı ateş sonucu, açtıkları ateş, ateşiyle, tarafından, tarafınca, kurşunuyla, saldırısında, saldırılarında, saldırısıyla, ${each('ateşi, saldırısı, saldırıları, provokasyonu, bombardımanı, top atışı, topçu ateşi, füze saldırısı, İHA saldırısı, keskin nişancı ateşi, kurşunu', 'sonucu, sonucunda, neticesinde, nedeniyle, yüzünden')}`,
    fromAfter: `
      ${FROM}, birliklerinden, güçlerinden, tarafından açılan, ${each('istikametindeki, istikametlerindeki, köyündeki, köylerindeki, ilindeki, illerindeki, bölgesindeki, bölgelerindeki, yakınındaki, yakınlarındaki, kasabasındaki, yerleşim birimindeki, yerleşim bölgesindeki, ilçesindeki, çevresindeki, kentindeki, civarındaki', 'mevzilerinden, mevzisinden, mevzilerden, karakolundan, … mevzilerinden, … karakolundan, noktalarından')}, istikametindeki Ermeni mevzilerinden, köyündeki Ermeni mevzilerinden, istikametindeki Ermenistan, köyü istikametindeki Ermenistan`,
    towardAfter: `
      istikametinde, istikametine, istikametlerinde, istikametlerine, yönünde, yönüne, istikametindeki, istikametlerindeki, mevzilerine, mevzilerini, mevzileri, mevzilerinin, mevzisine, mevzisini, köyüne, köyünü, köylerine, köylerini, kentine, kentini, kentlerine, kentlerini, şehrine, şehrini, şehirlerine, bölgesine, bölgesini, ilçesine, ilçesini, ilçelerine, kasabasına, kasabasını, yerleşim birimlerini, yerleşim birimlerine, yerleşim birimine, yerleşimlerine, bölgelerine, bölgelerini,
      doğrultusunda, illerindeki, köyleri, iline, yakınlarına, çevresine, çevresini, karakoluna, karakolunu, civarına, hattına, üzerine`,
    inPlaceAfter:
      'yakınında, yakınlarında, yakınındaki, yakınlarındaki, ili, ilinin, ilindeki, ilinde, bölgesinde, bölgesindeki, bölgesi, çevresinde, çevresindeki, istikameti, illeri, ilçesi, ilçesinde, ilçesindeki, civarında, civarındaki, kentinde, köyünde, kasabasında, hattında, kırsalında, kentindeki, köyündeki, sektöründe',
    and: 've, ile, hem, veya, ya da, hem de',
    of: 'bağlı, ait, mensup',
    that: 'ki',
    contrast:
      'ancak, fakat, ama, oysa, oysaki, halbuki, buna karşın, buna karşılık, diğer yandan, diğer taraftan, buna rağmen, bununla birlikte, lakin, aksine, tam tersine, ne var ki',
    contrastAfter: 'ise, da öte yandan, de bunun üzerine, tarafı ise, cephesi ise',
    afterword: `bu sözler, bu sözleri, sözlerin sahibi, sözler, ifadelerin sahibi, bilgiyi, bilgileri, rakamı, rakamları, sayıyı, kararı, haberi, gelişmeyi, olanları, durumu, listeyi, tahriki, buna ilişkin, konuya ilişkin, bunu, olayı,
      aynı bilgiyi, aynı açıklamayı, aynı şeyi, mutabakatı, anlaşmayı`,
    not: 'değil, yok, hiçbir, olmadı',
    background: `ölümünün … yıl*, şehadetinin … yıl*, yıl geçti, yıl oldu, 
      hatırlatıldı, hatırlanacağı üzere, anımsanacağı üzere, bilindiği gibi, bilindiği üzere, daha önce de, o tarihten, o dönem, geçmiş yıllarda, yıllardır, geride kalan, geçen yıl, geçtiğimiz yıl, yıl önce, ay önce, yıllar önce, 1990'larda, 1990'lı yıllar*, 44 gün süren, 44 günlük, ikinci Karabağ savaş*, birinci Karabağ savaş*, 2. Karabağ Savaş*, vatan muharebesi*, vatan savaşı*, Sovyet*, 30 yıl*, yaklaşık 30 yıl*, sonrasında imzalanan, savaşın ardından, tarihinde imzalanan, geçmişte, geçen ay, geçtiğimiz ay,
      son yıllarda, önceki yıllarda, yılında, savaşından sonra`,
    irrealis: `${each('vurmaya, saldırmaya, ateş açmaya', 'kalkarsa, kalkışırsa, çalışırsa')}, korkuluyor, korkusu, çökmesinden, bozulmasından kork*, kalkarsa, saldırırsa, vurmaya kalk*, endişe ediliyor, çökebilir, bozulabilir, eğer, olası, ihtimali, ihtimaline, riski, tehdidi, takdirde, durumunda, halinde, planlıyor, hazırlanıyor, çalışıyor, çalıştı, çalıştığını, çalıştığı, çalışırken, niyetinde, mümkün, olabilir, edebilir, belirsiz, girişiminde, girişiminde bulun*, şayet, -ması bekleniyor, halinde, olursa, açarsa, bozulursa, ederse, edilirse, ihtimal*, olasılığı, olasılık*, tehdit etti, tehdit ediyor, muhtemel, gerekirse, mümkün olduğunu, hazırlığında, hazırlık yapıyor, planlanan, edebileceğini, açabileceğini, olabileceğini, bozulabileceğini, açabilir, tehlikesi`,
    exercise: 'tatbikat*, eğitim atış*, tatbikatı*, askeri tatbikat*, ortak tatbikat*, manevra*, temsili düşman*',
    readAlso:
      'ilgili haber*, bunlar da ilginizi çekebilir, ayrıca okuyun, sıradaki haber, haberin devamı, ilginizi çekebilir, bunu da oku*, sonraki haber',
    opinion: `korkuluyor, görüş, analiz, yorum, köşe yazısı, röportaj, uzman*, analist*`,
    conflict: `üçlü*, füze üs*, vurmaya*, can kayıp*, durum kontrol*, Genelkurmay*, tetikte, hazırol*, ordu*, silah*, itidal*, insanlık dışı*, hava sahası*, 
      savaş*, çatışma*, sınır*, cephe*, gerilim*, gerginlik*, askeri*, saldırı*, işgal*, provokasyon*, barış gücü*, Laçın koridoru*, abluka*, ayrılıkçı*, antiterör*, terörle mücadele*, tehdit*, silahlı*, toprak bütünlüğü*, mülteci*, yerinden edil*, mayın*, gözlem misyonu*, ateş, temas hattı*, seferberlik*, tırman*, Zengezur*, istihbarat*`,
    peace: `üçlü anlaşma*, üçlü mutabakat*, üçlü bildiri*, esir*, Ermeni mahkum*, mahkumu geri*, mahkumlar*, tutuklular*, taziye telefon*, mahpus*, 
      barış*, barış anlaşması*, barış görüşmeleri*, barış müzakere*, sınır belirleme*, sınırların belirlenmesi*, delimitasyon*, demarkasyon*, müzakere*, normalleşme*, Zengezur Koridoru*, TRIPP*, Trump Rotası*, esir takası*, esir değişimi*, üçlü bildiri*, üçlü zirve*, üçlü görüşme*, Minsk Grubu*, paraf*, barış süreci*, üçlü açıklama*, ulaştırma hatları*`,
    meets:
      'görüştü, görüştüler, bir araya geldi, bir araya geldiler, bir araya gelecek, görüşmesi, görüşme, zirve*, zirvesi*, telefonda görüştü, telefon görüşmesi*, üçlü toplantı*, görüşecek, buluştu',
    released: `naaşı … verildi, naaşları … verildi, cenazesi … verildi, ${told('Ermenistana dön, evine dön, geri dön')}, teslim aldı, teslim alındı, teslim almış, geri aldı, geri vermeli*, serbest bırakmalı*, serbest bırakılmalı*, serbest bırakılması*, iade etmeli*, iade edilmesi*, teslim edilmesi*, mahkeme*, yargılan*, duruşma*, 
      ${announced('teslim et, teslim edil, iade edil, serbest bırakıl, takas edil')}, ${told('teslim et, teslim edil, serbest bırak, serbest bırakıl, iade et, iade edil, takas et, takas edil, geri ver, geri veril, ülkesine dön, salıveril')}, takası, takas, değişimi`,
    otherWar: `
      Gazze*, Hamas*, İsrail*, Ukrayna*, Kiev*, Donbas*, Zelenski*, Zelenskiy*, Sudan*, Suriye*, Hizbullah*, Lübnan*, Yemen*, Husi*, Keşmir*, Hindistan*, Filistin*, Libya*, Taliban*, Afganistan*, Kırgızistan*, Tacikistan*, Harkiv*, Herson*, Donetsk*, Tel Aviv*, Tayland*, Kamboçya*, Beyrut*, Şam, İdlib*, Etiyopya*, Tigray*, PKK*, Halep*`,
    sport: `rakip kale*, kaleye, kalesine, ağlar*, golle*, 
      futbol*, maç, maçı*, maçın*, maçlar*, UEFA*, FIFA*, Şampiyonlar Ligi*, Avrupa Ligi*, Konferans Ligi*, gol, golü*, goller*, satranç*, olimpiyat*, turnuva*, Formula 1, Grand Prix, güreş*, boks*, madalya*, şampiyon*, Dünya Kupası*, EURO 2024, stadyum*, stat*, kulüp*, takım*, milli takım*, teknik direktör*, judo*, halter*, jimnastik*, taraftar*, oyuncu*, eleme*, kura, hakem*, deplasman*, sporcu*,
      antrenör*, Karabağ FK, lig, ligde, kupa*, voleybol*, basketbol*, play-off*,
      penaltı*, ilk yarı*, ikinci yarı*, ağları*, ağlara, rakibini, rakip*, kaleci*, golcü*, forvet*, çeyrek final*, yarı final*`,
    culture:
      'Eurovision*, film*, festival*, konser*, şarkıcı*, şarkı*, müze*, sergi*, oyuncusu, tiyatro*, kitap*, roman*, ressam*, müzik*, turizm*, turist*, mutfak*, halı*, opera*, yönetmen*, kültür*, dizi, dizisi*',
    economy: `GSYİH, ticaret*, ihracat*, ithalat*, petrol*, doğal gaz*, doğalgaz*, boru hattı*, enflasyon*, banka*, yatırım*, ekonomi*, döviz*, bütçe*, şirket*, piyasa*, fiyat*, buğday*, gümrük*, enerji*, hava yolu*, uçuş*, tarife*, BTC, TANAP*, dış ticaret*, lojistik*, tren seferi*,
      tır, tırlar*, tırlarda, sevkiyat*, nakliyeci*, nakliye*, taşımacılık*, ton, tonluk`,
    disaster:
      'deprem*, büyüklüğünde, sel, taşkın*, kar yağış*, yağmur*, hava durumu*, orman yangını*, heyelan*, koronavirüs*, Kovid*, COVID*, salgın*, trafik kazası*, kaza, kazada, kazası*, kazalar*, fırtına*, derece, sarsıntı*, AFAD*, pandemi*, patlama*',
    history: `şehit ailesi*, şehit aileleri*, şehit yakınları*, şehit annesi*, şehitlik*, şehitliği*, 
      yıl dönümü*, yıldönümü*, anma*, anıldı, anılıyor, anıt*, tarihçi*, soykırım*, gazi, gaziler*, anma günü*, zafer günü*, törenle an*, arşiv*, şehitleri anma*, anısına, kutlanıyor, kutlandı, zaferinin, tarihte bugün, zafer bayramı*`,
    ignore: `sükunet çağrısı*, sükunete davet*, sükunete çağır*, sükûnet çağrısı*, kayıpsız değil, kayıpsız olmadı*, 
      ${each('uyulmasını, uyulmasına, uyulup uyulmadığını, ateşkese uyulmasını', 'denetle*, izle*, gözle*, takip*')}, bu yüzden, o yüzden, ne yüzden,       bir kez daha, hiçbir, bir daha, bir an önce, karşı karşıya, son dakika, karşılık, buna göre, -e göre değil, trend, aralarında sınır, haber ajansının haberine, er ya da geç, Gürcistan-, Bakü-Tiflis-*, Karabağ Üniversite*, yanıt verildi,
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
    oClock: 'sularında, sıralarında, itibarıyla, itibariyle',
    since: 'saat, saatle, saatiyle, bu yana, beri, itibaren, itibariyle, itibarıyla',
    localTime: 'yerel saatle, yerel saat ile, TSİ değil, yerel saate göre, Bakü saatiyle, Erivan saatiyle, Bakü saati ile',
    moscowTime: 'Moskova saatiyle, Moskova saati ile, TSİ, Türkiye saatiyle, Moskova saatine göre',
    gmt: 'GMT, UTC',
  },
  numbers: `
    yüzden 100, ikiye 2, altıya 6, yediye 7, yirmiye 20, elliye 50,
    bir 1, biri 1, birini 1, birinin 1, iki~ 2, ikisi~ 2, üç 3, üçü 3, üçünü 3, üçünün 3, üçe 3, üçten 3, dört~ 4, dördü~ 4, beş~ 5, beşi~ 5, altı 6, altısı~ 6, yedi~ 7, yedisi~ 7, sekiz~ 8, sekizi~ 8, dokuz~ 9, dokuzu~ 9, =on 10, on bir 11, on iki~ 12, on üç~ 13, on dört~ 14, on beş~ 15, on altı 16, on yedi~ 17, on sekiz~ 18, on dokuz~ 19, yirmi~ 20, otuz~ 30, kırk~ 40, elli~ 50, altmış~ 60, yetmiş~ 70,
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
