import type { Lexicon } from '../lexicon.ts'
import { turkicDeclensions } from './turkic.ts'

export const AZERBAIJANI: Lexicon = {
  language: 'az',
  grammar: {
    order: 'verb-final',
    owner: 'before',
    declensions: [
      ...turkicDeclensions(false),
      // tərəf: "side"; its ablative with a possessive is the agent, without one an origin.
      { from: 'tərəfi', endings: { tərəfi: 'plain', tərəfinin: 'owner', tərəfini: 'toward', tərəfinə: 'toward' } },
    ],
    apostrophe: 'joins',
    abbreviations: 'gen, pol, dr, prof, s, h, q, v, il, ci, cu, mln, mlrd, min',
  },
  detect: {
    letters: 'əəəığ',
    words: `
    və, bu, ilə, üçün, edib, olub, bildirib, bildirilib, deyib, ki, verilib, barədə, tərəfindən, saat, olunub, görə, isə, artıq,
    nazirliyi, nazirliyindən, müdafiə, qüvvələri, qüvvələrinin, bölmələri, mövqeləri, sərhəddə, atəşə, tutub, hərbçi, itki, nəfər,
    sülh, ordusunun, məlumat, istiqamətində`,
  },
  actors: {
    armenia: {
      names: `
        Ermənistan~, İrəvan~, Yerevan~, Ermənistan Respublikası~, ermənilər~, rəsmi İrəvan~, erməni tərəfi~, erməni silahlılar~`,
      adjectives: 'erməni, Ermənistanlı',
    },
    azerbaijan: {
      names: 'Azərbaycan~, Bakı~, Azərbaycan Respublikası~, azərbaycanlılar~, rəsmi Bakı~',
      adjectives: 'azərbaycanlı',
    },
    artsakh: {
      names: `
        Dağlıq Qarabağ~, Qarabağ ermənilər~, Qarabağdakı erməni~, qanunsuz erməni~, qeyri-qanuni erməni~, Artsax~, Arsax~,
        qondarma rejim~, qondarma rejimi~, Xankəndindəki qondarma~, Xankəndindəki erməni~, Xankəndindəki rejim~, qondarma respublika~, separatçılar~, separatçı rejim~, separatçı~, erməni separatçılar~,
        qanunsuz silahlı erməni~, qeyri-qanuni silahlı erməni~, Qarabağ erməniləri~, Xankəndidəki separatçı~`,
      adjectives: 'qondarma, separatçı',
    },
    both: { names: 'Azərbaycan-Ermənistan, Ermənistan-Azərbaycan, Azərbaycanla Ermənistan, Ermənistanla Azərbaycan' },
    russia: { names: 'Rusiya~, Moskva~, Kreml~, Rusiya Federasiyası~', adjectives: 'rusiyalı, rus' },
    turkey: { names: 'Türkiyə~, Ankara~', adjectives: 'türk' },
    iran: { names: 'İran~, Tehran~', adjectives: 'iranlı' },
    georgia: { names: 'Gürcüstan~, Tbilisi~, Tiflis~', adjectives: 'gürcü' },
    us: { names: 'ABŞ~, Vaşinqton~, Ağ Ev~, Dövlət Departamenti~, Pentaqon~, Birləşmiş Ştatlar~', adjectives: 'amerikalı' },
    eu: {
      names: `
        Avropa İttifaqı~, Avropa Birliyi~, Aİ, Brüssel~, Avropa Şurası~, Avropa Komissiyası~, Aİ missiyası~, Avropa İttifaqının missiyası~`,
    },
    france: { names: 'Fransa~, Paris~, Yelisey Sarayı~', adjectives: 'fransız' },
    un: { names: 'BMT~, BMT Təhlükəsizlik Şurası~, BMT-nin Təhlükəsizlik Şurası~, Birləşmiş Millətlər Təşkilatı~' },
    osce: { names: 'ATƏT~, Minsk qrupu~, ATƏT-in Minsk qrupu~' },
    csto: { names: 'KTMT~, Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı~' },
    otherCountry: {
      names: `
        Almaniya~, İsrail~, Çin~, Hindistan~, Pakistan~, Qazaxıstan~, Belarus~, Yunanıstan~, Böyük Britaniya~, Polşa~, Macarıstan~`,
      adjectives: 'alman, çinli, hindistanlı, pakistanlı',
    },
  },
  offices: {
    'defence-ministry': `
      Müdafiə Nazirliyi~, MN, müdafiə naziri~, Baş Qərargah~, hərbi idarə~, Müdafiə Nazirliyinin mətbuat xidməti~,
      Müdafiə Nazirliyinin sözçüsü~, Müdafiə Nazirliyinin Mətbuat Xidməti İdarəsi~, Müdafiə Nazirliyinin rəsmisi~,
      müdafiə nazirinin müavini~, müdafiə nazirinin mətbuat katibi~, müdafiə nazirinin sözçüsü~, hərbi rəsmi~`,
    'foreign-ministry': `
      Xarici İşlər Nazirliyi~, XİN~, xarici işlər naziri~, XİN başçısı~, XİN rəhbəri~, dövlət katibi~, diplomat~, Xarici Siyasət İdarəsi~,
      Xarici İşlər Nazirliyinin sözçüsü~, Xarici İşlər Nazirliyinin mətbuat xidməti~, XİN sözçüsü~`,
    president: `
      prezident~, prezidenti~, Prezident Administrasiyası~, prezidentin köməkçisi~, dövlət başçısı~, Prezidentin mətbuat katibi~,
      Prezidentin mətbuat xidməti~, prezidentlər~, prezidentləri~`,
    government: `
      baş nazir~, baş naziri~, hökumət~, hökuməti~, Nazirlər Kabineti~, Milli Məclis~, parlament~, parlamentin sədri~, parlamentin spikeri~,
      Baş Prokurorluq~, Baş Prokurorluğu~, prokurorluq~, Səhiyyə Nazirliyi~, Fövqəladə Hallar Nazirliyi~, FHN, Daxili İşlər Nazirliyi~, DİN,
      İstintaq Komitəsi~, hakimiyyət~, hakimiyyəti~, rəhbərliyi~, deputat~, baş nazirin müavini~, baş nazirin sözçüsü~, rəsmilər~, rəsmiləri~, lideri~,
      liderləri~, siyasi rəhbərliyi~`,
    army: 'Müdafiə Ordusu~',
    'border-service': `
      Dövlət Sərhəd Xidməti~, DSX~, Sərhəd Qoşunları~, Milli Təhlükəsizlik Xidməti~, MTX~, Dövlət Təhlükəsizliyi Xidməti~, DTX~,
      Sərhəd Xidməti~, Dövlət Sərhəd Xidmətinin mətbuat mərkəzi~`,
    'security-council': 'Təhlükəsizlik Şurası~, Təhlükəsizlik Şurasının katibi~, TŞ katibi~, milli təhlükəsizlik müşaviri~',
    ombudsman: 'ombudsman~, ombudsmanı~, İnsan Hüquqları Müdafiəçisi~, insan hüquqları üzrə müvəkkil~',
    'local-authority': `
      icra hakimiyyəti~, Rayon İcra Hakimiyyəti~, icra başçısı~, qubernator~, qubernatoru~, mer, meri~, icma başçısı~, icma rəhbəri~,
      bələdiyyə~, kənd başçısı~, yerli hakimiyyət~, yerli rəsmi~`,
  },
  bodies: [
    { claimant: 'artsakh', office: 'ombudsman', forms: 'Qarabağ ombudsmanı~, Dağlıq Qarabağ ombudsmanı~, Artsax ombudsmanı~' },
    {
      claimant: 'artsakh',
      office: 'army',
      forms: 'Dağlıq Qarabağ Müdafiə Ordusu~, Artsax Müdafiə Ordusu~, Qarabağ Müdafiə Ordusu~',
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        Rusiya sülhməramlılar~, Rusiya sülhməramlıları~, Rusiya sülhməramlı kontingenti~, Rusiyanın sülhməramlı kontingenti~, sülhməramlı kontingent~,
        rus sülhməramlılar~, rus sülhməramlıları~, RSK, sülhməramlılar~, Rusiya sülhməramlı qüvvələri~`,
    },
    {
      claimant: 'other',
      office: null,
      forms: `
        Qırmızı Xaç~, Beynəlxalq Qırmızı Xaç Komitəsi~, BQXK, Human Rights Watch, Vatikan~, Roma Papası~, Avropa Şurası Parlament Assambleyası~,
        AŞPA`,
    },
  ],
  people: {
    pashinyan: 'Nikol Paşinyan~',
    armenGrigoryan: 'Armen Qriqoryan~, Qriqoryan~',
    hovhannisyan: 'Artsrun Ovannisyan~, Artsrun Hovannisyan~, Ardzrun Hovhannisyan~',
    mirzoyan: 'Ararat Mirzoyan~',
    mnatsakanyan: 'Mnatsakanyan~, Zohrab Mnatsakanyan~',
    harutyunyan: 'Arutunyan~, Arayik Arutunyan~, Araik Arutunyan~, Arayik Arutyunyan~, Arayik Harutyunyan~, Araik Harutyunyan~',
    shahramanyan: 'Samvel Şahramanyan~',
    beglaryan: 'Artak Beqlaryan~, Beqlaryan~',
    poghosyan: 'Vaqram Poqosyan~, Poqosyan~',
    tatoyan: 'Arman Tatoyan~',
    badalyan: 'Ani Badalyan~',
    zakharova: 'Zaxarova~, Mariya Zaxarova~',
    shoigu: 'Şoyqu~, Sergey Şoyqu~',
    putin: 'Vladimir Putin~',
    lavrov: 'Sergey Lavrov~',
    macron: 'Emmanuel Makron~',
    trump: 'Donald Tramp~',
    blinken: 'Entoni Blinken~',
    pompeo: 'Mayk Pompeo~',
    michel: 'Şarl Mişel~',
    guterres: 'Antonio Quterreş~, Quterreş~',
    borrell: 'Jozep Borrel~, Borrel~',
    klaar: 'Toyvo Klaar~',
    peskov: 'Dmitri Peskov~',
    bayramov: 'Ceyhun Bayramov~',
    hajiyev: 'Hikmət Hacıyev~',
    hajizada: 'Ayxan Hacızadə~',
    abdullayeva: 'Leyla Abdullayeva~',
    eyvazov: 'Anar Eyvazov~',
    dargahli: 'Vaqif Dərgahlı~',
    hasanov: 'Zakir Həsənov~',
    aliyev: 'İlham Əliyev~',
  },
  outlets: {
    armenia: 'Armenpress~, News.am, Panorama.am, Sputnik Ermənistan, Hraparak',
    azerbaijan: `
      Report, AZƏRTAC, Metbuat.az, Milli.az, Oxu.az, Qafqazinfo, Lent.az, Day.az, Axar.az, Musavat.com, Bizim.media, Modern.az, Publika.az,
      Sputnik Azərbaycan, Report İnformasiya Agentliyi, Turan, Mediafax, Femida.az, APA, Sputnik Azerbaycan`,
    russia: 'RİA Novosti, TASS, İnterfaks~, Kommersant, RBK, Sputnik',
    turkey: 'Anadolu Agentliyi, Anadolu',
    third: 'AzadlıqRadiosu~, Azadlıq Radiosu~, Amerikanın Səsi, BBC Azərbaycanca, Meydan TV, Royters, Reyters, Blumberq',
  },
  cues: {
    despite: `
      atəşkəsdən … keçməmiş, atəşkəsdən … sonra, atəşkəsə baxmayaraq, atəşkəsə rəğmən, minməsindən … sonra, mindikdən … sonra, başlanmasından … sonra, başlayandan … sonra, elan edilməsindən … sonra, elan olunmasından … sonra, elan ediləndən … sonra`,
    says: `
      bildirib, bildirir, bildirirlər, bildirdi, bildirdilər, bildirilib, bildirilir, bildirildi, bildiriblər, bildirilmişdir, deyib, deyir, dedi, deyirlər, deyiblər,
      deyilib, deyilir, deyə bildirib, açıqlayıb, açıqladı, açıqlayır, açıqlanıb, açıqlama verib, açıqlama yayıb, açıqlama yaydı, məlumat verib, məlumat verdi,
      məlumat verir, məlumat verilib, məlumat verilir, məlumat yayıb, məlumat yaydı, məlumat yayıblar, məlumat daxil olub, məlumat paylaşıb, xəbər verib, xəbər verir, xəbər verilib,
      xəbər verilir, xəbər yayıb, bəyan edib, bəyan edir, bəyan etdi, bəyanat verib, bəyanat yayıb, bəyanatla çıxış edib, qeyd edib, qeyd edir, qeyd olunub, qeyd edilib, qeyd edilir, qeyd olunur,
      vurğulayıb, vurğulayır, əlavə edib, əlavə edir, yazıb, yazır, yazdı, iddia edib, iddia edir, iddia edirlər, iddia edib, elan edib ki, məlumatlandırıb, söyləyib, söyləyir,
      diqqətə çatdırıb, diqqətə çatdırılıb, aydınlıq gətirib, təəssüflə bildirib, paylaşım edib, açıqlayıblar, danışıb, ifadə edib, deyə yazıb,
      deyə bildirilib, hesabat verib, siyahısını açıqlayıb, siyahısını yayıb, adlarını açıqlayıb,
      səsləndirib, qeyd edərək, diqqətə çatdırır, yazmışdı, demişdi, bildirmişdi, açıqlamışdı, iddia etdi, iddia ediblər, qiymətləndirib, adlandırıb`,
    saidFrom: `
      bildirilib, bildirilir, bildirildi, bildirilmişdir, deyilib, deyilir, açıqlanıb, məlumat verilib, məlumat verilir, xəbər verilib, xəbər verilir, qeyd olunub, qeyd edilib, qeyd edilir, qeyd olunur, diqqətə çatdırılıb,
      deyə bildirilib, məlumat daxil olub`,
    accordingToAfter: `
      məlumatına görə, məlumata görə, məlumatına əsasən, məlumatlara görə, məlumatlarına görə, xəbərinə görə, xəbərə görə, sözlərinə görə, bildirdiyinə görə,
      dediyinə görə, yazdığına görə, açıqlamasına görə, bəyanatına görə, bəyanatında, istinadən, istinadla, verilən məlumata görə, verdiyi məlumata görə,
      verilən xəbərə görə, verdiyi xəbərə görə, bildirməsinə görə, yaydığı məlumata görə, iddiasına görə, iddialarına görə, xəbərlərinə görə, açıqlamasında,
      brifinqində, bəyanatda deyilir, dediyi kimi, verilən məlumatda bildirilib, daxil olan məlumatda, fikrincə, hesabatına görə`,
    accuses: `
      ittiham edib, ittiham edir, ittiham etdi, ittiham ediblər, ittiham edirlər, günahlandırıb, günahlandırır, günahlandırdı, günahlandırırlar, günahlandırıblar,
      suçlayıb, suçlayır, ittihamlar səsləndirib, ittiham irəli sürüb`,
    eachOther: 'bir-birini, bir-birlərini, bir-birilərini, qarşılıqlı ittiham*, qarşılıqlı surətdə, biri-birini',
    denies: `
      təkzib edib, təkzib edir, təkzib edirik, təkzib etdi, təkzib ediblər, təkzib olunub, təkzib edilib, təkzib edirlər, inkar edib, inkar edir, inkar etdi, rədd edib, rədd edir, rədd edirik,
      rədd etdi, rədd ediblər, yalanladı, yalanlayıb, yalanlayır, təkzib, təkzibi,
      təkzib etdiyini, inkar etdiyini, inkar ediblər, yalanladığını, rədd etdiyini, yalanlayıblar, yalanladılar, yalanlanıb, yalanlandı, təkzib edildi, təkzib olundu, rədd edilib, iddia* … qəbul etmir, ittiham* … qəbul etmir, iddia* … qəbul etməyib, ittiham* … qəbul etməyib, qəti şəkildə rədd edib, qətiyyətlə rədd edib, qəti təkzib edib, qəti şəkildə təkzib edib, puça çıxarıb, təkzib etməkdədir`,
    falsehood: `
      yalandır, yalan məlumat*, yalan xəbər*, həqiqəti əks etdirmir, həqiqətə uyğun deyil, reallığı əks etdirmir, reallığa uyğun deyil, gerçəyi əks etdirmir, əsassızdır,
      əsassız iddia*, əsası yoxdur, heç bir əsası yoxdur, real əsası yoxdur, əsası olmayan, dezinformasiya*, uydurma*, böhtan*, feyk, cəfəngiyat*, saxta məlumat*, həqiqətdən uzaqdır,
      həqiqətə uyğun gəlmir, yanlışdır, yalanıdır, gerçəkliyi əks etdirmir, doğru deyil, uydurmadır, tamamilə yalan, yalan yayır, növbəti yalan*, heç bir əlaqəsi yoxdur,
      həqiqəti əks etdirməyən, həqiqətə uyğun olmayan, həqiqətə uyğun olmadığını, həqiqəti əks etdirmədiyini, yalan olduğunu, əsassız olduğunu, əsassız adlandırıb, yalan adlandırıb,
      dezinformasiya adlandırıb, uydurma adlandırıb,
      uydurmadan ibarət*, yalandan ibarət*, boş söz*, həqiqətdən uzaq olduğunu, uydurma olduğunu, doğru olmadığını, doğru deyildir, əsası olmadığını, əsassız sayıb, əsassız sayır, yalan sayır, yalan sayıb, yalan hesab edir, əsassız hesab edir, əsassız hesab edib, absurd*, gerçəkdən uzaq*, həqiqətə zidd*, reallığı əks etdirmədiyini, reallıqla uzlaşmır, həqiqətlə uzlaşmır, gerçəkliyə uyğun deyil, gerçəkliyə uyğun olmadığını, feyk adlandırıb, boş iddia*, böhtan adlandırıb, cəfəngiyat adlandırıb, təxəyyül*, əsassız və, həqiqətə söykənmir`,
    allegedly: 'guya, sözdə, sözügedən, güya',
    confirms:
      'təsdiqləyib, təsdiqlədi, təsdiqləyir, təsdiq edib, təsdiq etdi, təsdiq edir, etiraf edib, etiraf etdi, etiraf edir, təsdiqlənib, öz təsdiqini tapıb',
    silent: `
      şərh verməyib, şərh etməyib, şərh etmir, açıqlama verməyib, təsdiqləməyib, təsdiq etməyib, münasibət bildirməyib, məlumat verməyib, reaksiya verməyib,
      açıqlama yaymayıb, cavab verməyib, məlumat yaymayıb, rəsmi açıqlama yoxdur, məlumat paylaşmayıb, müstəqil mənbələr təsdiqləməyib, təsdiqlənməyib, şərh verilməyib,
      açıqlama verilməyib, münasibət bildirilməyib, təsdiqləmir, təsdiq olunmayıb, açıqlama hələ yoxdur`,
    claimNoun: `
      məlumat, məlumatı, məlumatın, məlumatlar, məlumatları, məlumatların, iddia, iddiası, iddiaları, iddiasını, iddialarını, iddiaların, iddianı, xəbər, xəbəri, xəbərləri, xəbərlər,
      xəbərini, xəbərlərini, açıqlaması, açıqlamasını, bəyanatı, bəyanatını, ittiham, ittihamı, ittihamları, ittihamlarını, ittihamını`,
    withdraws: 'məlumatını geri götürüb, açıqlamasını geri götürüb, sözlərini geri götürüb',
    corrects: 'düzəliş edib, dəqiqləşdirib, dəqiqləşdirilib, səhv göstərilib, yanlış göstərilib, səhv bildirilib, düzəliş',
    sameSpeaker: `
      o bildirib, o deyib, o qeyd edib, o əlavə edib, onun sözlərinə görə, məlumatda deyilir, məlumatda bildirilir, məlumatda qeyd olunub, məlumatda qeyd edilib, məlumatda, açıqlamada, bəyanatda,
      bildirilib ki, qeyd olunub ki, qeyd edilib ki, əlavə olunub ki, bildiririk ki, bildiririk, nazirlikdən bildirilib, nazirlikdən qeyd olunub, nazirlik bildirir, nazirlik qeyd edib,
      qeyd olunur ki, bildirilir ki, əlavə edib ki, vurğulanıb, vurğulanıb ki, diqqətə çatdırılıb ki, rədd edirik, təkzib edirik`,
    ministry: 'nazirlik~, qurum~, mətbuat xidməti~, idarə~, mətbuat mərkəzi~, hərbi qurum~',
    witness:
      'müxbir* hadisə yerindən, xüsusi müxbir*, jurnalistlər yerində, müxbirimiz*, əməkdaşımız*, kənd sakini*, yerli sakin*, şahid*, müxbiri xəbər verir, hadisə yerindən, sakinlərin sözlərinə görə',
    press: `
      media, mediası~, KİV~, mətbuat, mətbuatı~, mətbuatında, kütləvi informasiya vasitələri~, xəbər agentliyi~, telekanal~, qəzet~, qəzeti~, nəşr, teleqram kanalları~, telegram kanalları~, saytlar~,
      saytları~, mətbuatının`,
    jointly: 'birgə bəyanat*, ortaq bəyanat*',
    truce: `
      atəşkəs*, humanitar atəşkəs*, humanitar fasilə*, atəşin dayandırılması*, atəşin tam dayandırılması*, atəşin dərhal dayandırılması*, hərbi əməliyyatların dayandırılması*,
      hərbi əməliyyatların dərhal dayandırılması*, döyüşlərin dayandırılması*, döyüş əməliyyatlarının dayandırılması*, hərbi əməliyyatların tam dayandırılması*, barışıq, barışığ*, atəşi dayandır*,
      döyüşləri dayandır*, döyüşlərin dərhal dayandırılması*, atəşi dərhal dayandır*, hərbi əməliyyatları dayandır*, hərbi əməliyyatları dərhal dayandır*, silahların susması*,
      hərbi əməliyyatların dayandırıl*, atəşkəs rejimi*, atəşkəs razılaşması*, hücumları dayandır*, hücumların dayandırılması*,
      qan tökülməsinə … son*, hərbi əməliyyatlara son*, döyüşlərə son*, hücumlara son*, atəşin kəsilməsi*, hərbi əməliyyatlara ara*, döyüşlərə ara*, silahların susdurulması*, hərbi əməliyyatlar* dayandırıl*, döyüş əməliyyatları* dayandırıl*, atəşin müvəqqəti dayandırılması*, döyüş əməliyyatlarını dayandır*`,
    agrees: `
      razılıq əldə edilib, razılıq əldə olunub, razılıq əldə edib, razılıq əldə etdi, razılıq əldə edildi, razılıq əldə olundu, razılıq əldə ediblər, razılaşma əldə olunub, razılaşma əldə edilib, razılaşma əldə edildi,
      razılaşma əldə ediblər, razılaşma əldə olundu, razılığa gəlib, razılığa gəliblər, razılığa gəldi, razılığa gəldilər, razılığa gəlinib, razılaşıb, razılaşıblar, razılaşdı, razılaşdılar, razılaşdırılıb, elan edib, elan etdi, elan ediblər,
      elan edildi, elan olunub, elan edilib, elan olundu, elan edir, qüvvəyə minib, qüvvəyə mindi, qüvvəyə minir, qüvvəyə minəcək, qüvvəyə minəcəyini, qüvvəyə mindiyini, imzalanıb, imzalayıb, imzalayıblar, imzalandı, əldə olunub,
      əldə edilib, əldə edildi, əldə olundu, əldə edib, əldə ediblər, əldə olunduğunu, əldə edildiyini, əldə etdiyini, əldə etdiklərini, əldə olunması, elan etdiyini, elan etdiklərini, elan olunduğunu, elan edildiyini, razılaşdığını, razılaşdıqlarını,
      razılığa gəldiyini, razılığa gəldiklərini, uzadılıb, uzadıldı, uzadılması barədə razılıq, qəbul edib, qəbul etdi, qəbul etdiyini, qəbul olunub, razılıq verib, razılıq verdi, razılıq verdiyini, razılıq var, nail olunub, nail olub,
      başlayıb, başladı, başlayır, başlayacaq, başlayacağını, başladığını, əldə olunmuş razılıq, razılaşmaya gəlib, razılaşmaya gəliblər, razılıq əldə olunduğunu, razılıq əldə edildiyini,
      razılaşma əldə olunduğunu, razılaşma əldə edildiyini, tətbiq edilir, tətbiq olunur, tətbiq olunub, razılaşma imzalayıb, razılıq əldə etdiyini, razılıq əldə etdiklərini,
      razı olub, razı oldu, razı olduğunu, razı olduqlarını, qərara alınıb, qərara alındığını, qərara alıb, qərara alıblar, qərar verilib, qəbul etdiklərini, qəbul ediblər, qəbul edildi, qəbul olunduğunu, qüvvəyə minmişdir, razılaşmışıq, imzaladıqlarını, imzaladığını, razılığa gəlindi, razılığa gəlindiyini, razılaşdırıldı, razılaşdırıldığını, bağlanıb, bağlandı, qüvvəyə minmək üzrə`,
    holds: `
      riayət olunur, riayət edilir, riayət edir, riayət edirlər, riayət edildiyini, riayət olunduğunu, riayət etdiyini, əməl olunur, əməl edilir, əməl edir, əməl edirlər, əməl olunduğunu, əməl edildiyini, əməl etdiyini, qorunur,
      qüvvədədir, qüvvədə qalır, qorunub saxlanılır, qorunduğunu, qüvvədə olduğunu, gözlənilir, gözlənildiyini, təmin olunub, ciddi riayət edir, pozulmur`,
    quiet: `
      pozulmayıb, atəşkəs pozulmayıb, atəşkəsin pozulmadığını, pozulmadığını,
      nisbi sakitlik*, vəziyyət sakitdir, vəziyyət nisbətən sakitdir, vəziyyət sakit, sakitlik hökm sürür, sakitlik hökm sürdüyünü, sakitlik müşahidə olunur, vəziyyət sabitdir, vəziyyət nisbətən sabitdir,
      vəziyyətin sakit olduğunu, vəziyyətin sabit olduğunu, vəziyyətin nisbətən sabit olduğunu, vəziyyətin nisbətən sakit olduğunu, atəş səsləri eşidilmir, atışma dayanıb, atışma səngiyib, döyüşlər dayanıb, atəş dayandırılıb,
      atəş dayanıb, atəşin dayandığını, döyüşlərin dayandığını, atəşkəsin pozulması qeydə alınmayıb, atəşkəsin pozulması halları qeydə alınmayıb, atəşkəs pozuntusu qeydə alınmayıb, pozuntu qeydə alınmayıb, insident qeydə alınmayıb, hadisə qeydə alınmayıb,
      atəş açılması qeydə alınmayıb, atəş açılması halları qeydə alınmayıb, gecə sakit keçib, sakit keçib, sakitlik yaranıb, atəşkəsin pozulması qeydə alınmadığını, pozuntu qeydə alınmadığını, insident qeydə alınmadığını,
      sakit keçdiyini, atəş səngiyib, döyüşlər səngiyib, silahlar susub,
      atəşkəs davam edir, atəşkəs qorunur, atəşkəs qüvvədədir, güllə səsi eşidilmir, atəş səsi eşidilmir, atəş səsi eşidilməyib, atəş səsləri eşidilməyib, gecə sakit olub, sakitlik bərpa olunub, sakitlik bərqərar*, atışma olmayıb, atışma qeydə alınmayıb, atəş qeydə alınmayıb, atəş səsləri kəsilib, toplar susub, silahlar susdu, döyüşlər dayandı, atəş dayandı, atışma dayandı, vəziyyət stabildir, vəziyyət sabit qalır, vəziyyət sakit qalır, sakitlikdir, sakitlik qorunur, pozuntu olmayıb, atəşkəsə hər iki tərəf əməl edir`,
    breaks: `
      pozub, pozdu, pozur, pozublar, pozmuşdur, pozulub, pozuldu, pozulur, pozulmuşdur, pozulduğunu, pozulması, pozulmasını, pozduğunu, pozduqlarını, pozaraq, pozması, pozmasını, pozmaqda, pozmaqla, pozmağa davam edir, pozan,
      pozuntusu, pozuntuları, pozuntusunu, riayət etmir, riayət etmirlər, əməl etmir, əməl etmirlər, əməl etməyən, əməl olunmur, riayət olunmur, riayət edilmir, əməl etmədiyini, riayət etmədiyini, əməl etməyib, riayət etməyib, pozulmaqda, pozmuş,
      pozmasına, pozmasından, pozulmasından, pozulmasına, pozduğuna, pozulduğu, pozduğu, kobud şəkildə pozub, kobudcasına pozulur,
      ayaq altına atıb, məhəl qoymur, pozuntu, kobud pozuntu*, ciddi pozuntu*, pozduqları, pozmuşdu, bozub, heçə sayıb`,
    ends: 'ləğv edib, ləğv olunub, qüvvədən düşüb, qüvvəsini itirib, başa çatıb, dayandırdığını elan edib, ləğv edildi, çıxdığını elan edib, ləğv etdiyini, etibarsız elan edib',
    proposes:
      'təklif edib, təklif edir, təklif etdi, təklif edilib, təklif ediblər, təklif irəli sürüb, danışıqlara hazır*, elan etməyə hazır*, müzakirə olunur, müzakirə edib, müzakirə ediblər, müzakirə edir, hazır olduğunu, təklifi ilə çıxış edib, təklif etdiyini',
    demands: `
      çağırıb, çağırır, çağırdı, çağırıblar, çağırış edib, çağırış ediblər, çağırış etdi, tələb edib, tələb edir, tələb ediblər, tələb etdi, səsləyib, səsləyir, çağırışı, çağırışla çıxış edib, çağırdığını, tələb etdiyini, çağırırlar, vacibliyini vurğulayıb,
      israr edib`,
    observes: `
      riayət etməyə, əməl etməyə, riayət olunmasına, riayət edilməsinə, əməl olunmasına, riayət olunmasının, əməl edilməsinə, riayət olunmasını, riayət etmək, əməl etmək, əməl olunmasını, riayət edilməsini, riayət edəcəyini, əməl edəcəyini, riayət edəcək,
      qorunmasına, qorunmasının`,
    brokeredAfter: `
      vasitəçiliyi ilə, vasitəçiliyi, vasitəçiliyilə, vasitəsilə, vasitəsi ilə, vasitəçi olub, vasitəçilik edib, təşəbbüsü ilə, vasitəçiliyində, vasitəçilik etdiyi`,
    notBroken: `
      atəşkəsi pozmayıb, atəşkəs rejimini pozmayıb, pozmayıb, pozmayıblar, pozmadığını, pozmur, pozmamışıq`,
    fires: `
      atəşə tutub, atəşə tutublar, atəşə tutmuşdur, atəşə tutur, atəşə tuturlar, atəşə tutdu, atəşə tutmaqda davam edir, atəşə tutmaqdadır, atəşə tutaraq, atəşə tutmaqla, atəşə tutmağa davam edir, atəşə tutduğunu, atəşə tutduqlarını, atəşə tutduğu, atəşə tutması,
      atəşə tutmasını, atəşə tutmasına, atəşə tutmasından, atəşə tutmasının, atəşə tutan, atəşə tutmağa, atəşinə tutub, atəşinə tutublar, atəşinə tutmuşdur, atəşinə tutur, atəşinə tutdu, atəşinə tutmaqda davam edir, atəşinə tutduğunu,
      atəşinə tutduqlarını, atəşinə tutması, atəşinə tutmasını, atəşinə tutmaqla, atəşinə tutaraq, atəşinə tutan, atəşinə tutmağa, atəş altına alıb, atəş altında saxlayır, atəş açıb, atəş açıblar, atəş açdı, atəş açır, atəş açmışdır, atəş açaraq, atəş açdığını, atəş açdıqlarını, atəş açdığı,
      atəş açması, atəş açmasını, atəş açmaqla, atəş açmağa davam edir, atəş edib, atəş etdi, atəş etdiyini, atəş açan, zərbə endirib, zərbələr endirib, zərbə endirir, zərbə endirdi, zərbə endirdiyini, zərbələr endirdiyini, bombalayıb, bombalayır, bombaladı, bombaladığını, topa tutub, raket atıb, raketlə vurub, raketlə vurdu,
      raketlə vurduğunu, mərmi atıb, raket buraxıb, raketə tutub, od açıb,
      gülləbaran edib, gülləbaran etdi, gülləbaran edir, gülləbaran etdiyini, gülləbaran ediblər, gülləyə tutub, gülləyə tutdu, gülləyə tutduğunu, mərmi yağdırıb, mərmi yağdırır, raket yağdırıb, atəş yağdırıb, top atəşinə tutub, topa tutdu, topa tutduğunu, atəş altına aldı, atəş altına aldığını, atəş altında saxladığını, atəşə başlayıb, raket buraxdı, raket buraxdığını, raket atdı, raket atdığını, mərmi atdı, mərmi atdığını, atəş etdilər, snayper atəşi açıb, raket zərbəsi endirib, zərbəsi endirib, zərbəsi endirdi, zərbəsi endirdiyini, zərbələri endirib, atəş açmışdı, atəşə tutmuşdu, artilleriyadan vurub, minaatandan vurub, minaatanlardan vurub, artilleriya ilə vurub, atəşə tutdular, atəş açdıqları, atəşə tutduqları`,
    nominal: `
      atəşə tutduğunu, atəşə tutduqlarını, atəşə tutduğu, atəşə tutması, atəşə tutmasını, atəşə tutmasına, atəşə tutmasından, atəşə tutmasının, atəşinə tutduğunu, atəşinə tutduqlarını, atəşinə tutması, atəşinə tutmasını, atəş açdığını, atəş açdıqlarını,
      atəş açdığı, atəş açması, atəş açmasını, atəş etdiyini, zərbə endirdiyini, zərbələr endirdiyini, bombaladığını, raketlə vurduğunu, pozduğunu, pozduqlarını, pozması, pozmasını, pozmasına, pozmasından, pozduğuna, pozduğu, hücum etdiyini, vurduğunu, vurması,
      hədəfə aldığını, hədəf aldığını, hədəfə alması, əməl etmədiyini, riayət etmədiyini,
      gülləbaran etdiyini, gülləyə tutduğunu, topa tutduğunu, atəş altına aldığını, atəş altında saxladığını, raket buraxdığını, raket atdığını, mərmi atdığını, zərbəsi endirdiyini, atəş açdıqları, atəşə tutduqları`,
    underFire: `
      atəşə tutulub, atəşə tutulublar, atəşə tutulmuşdur, atəşə tutulur, atəşə tutuldu, atəşə tutulduğunu, atəşə tutulması, atəşə tutulmasını, atəşə tutulmasından, atəşə tutulmasına, atəşə tutulmasının, atəşə tutulan, atəşə tutulmaqdadır, atəşə tutulmaqda davam edir, atəşə tutulmağa davam edir, atəşinə tutulub,
      atəşinə tutulur, atəşinə tutuldu, atəşinə tutulması, atəşinə tutulduğunu, atəşə məruz qalıb, atəşinə məruz qalıb, atəşə məruz qalıblar, atəşinə məruz qoyulur, atəşə məruz qalır, atəşinə məruz qoyulub, atəşə məruz qoyulub, atəş altına alınıb, atəş altındadır, atəş açılıb, atəş açıldı, atəş açılır, atəş açıldığını,
      atəş açılmışdır, atəş açılması, atəş açılmasını, atəş açılmasından, atəş açılması nəticəsində, açılan atəş, açılan atəşdən, açılan atəşlə, açılmış atəş, açdığı atəş, açdığı atəşdən, açılan snayper atəşi, raket hücumuna məruz qalıb, hücumuna məruz qalıb, raket hücumlarına məruz qaldı, raket hücumuna məruz qaldı, zərbə endirilib,
      zərbələr endirilib, raket zərbəsinə məruz qalıb, bombalanıb, bombalanır, bombalandı, raket atılıb, raketlər atılıb, raketlə vurulub, top atəşinə tutulub, raketlər düşüb, mərmi düşüb, mərmilər düşüb, hədəfə alınıb, hədəf alınıb, atəşə məruz qaldığını, bombalandığını,
      raketlə vuruldu, raketlərlə vuruldu, raketlə vurulduğunu, artilleriyadan vurulub, artilleriyadan vuruldu, artilleriyadan vurulduğunu, artilleriya ilə vurulduğunu, minaatandan vurulub, gülləbaran edilib, gülləbaran edildi, gülləbaran edildiyini, gülləbaran olunub, gülləyə tutulub, gülləyə tutuldu, gülləyə tutulduğunu, hədəfə alındı, hədəfə alındığını, raket düşüb, raket düşdü, mərmi düşdü, raket zərbəsi endirilib, zərbəsi endirilib, topa tutulub, top atəşinə tutuldu, atəşə tutulmuşdu`,
    shelling: `
      atəşi nəticəsində, atəşindən, artilleriya atəşi*, raket atəşi*, minaatan atəşi*, raket zərbəsi*, raket zərbələri*, raket hücumu*, raket hücumları*, PUA hücumu*, dron hücumu*, artilleriya zərbə*, hava zərbəsi*, hava zərbələri*, bombardman*, snayper atəşi*, intensiv atəş*,
      top atəşi*, atəşə tutma hallar*, atəş açma hallar*`,
    strikes: `
      hücum edib, hücum etdi, hücum etdiyini, vurub, vurdu, vurduğunu, vurması, hədəfə alıb, hədəf alıb, hədəfə aldı, hədəfə aldığını, hədəf aldığını, hədəfə alması, dağıdıb`,
    notFired: `
      atəş açmayıb, atəş açmayıblar, atəş açılmayıb, atəş açılmadığını, atəş açılmadığı, atəş açmadığını, atəş açmır, atəşə tutmayıb, atəşə tutmur, atəşə tutulmayıb, atəşə tutmadığını, atəşə tutulmadığını, heç bir atəş açılmayıb, atəş açmamışıq, hədəfə almır,
      hədəfə almayıb, hədəf almır, hədəf almayıb, atəş açılması faktı yoxdur, atəş açmadıqlarını, bir güllə belə atmayıb,
      raket buraxılmayıb, raket atılmayıb, raket atmayıb, raket atmadığını, raket buraxmayıb, raket buraxılmadığını, raket atılmadığını, mərmi atılmayıb, mərmi atılmadığını, güllə belə atılmayıb, güllə belə atılmadığını, güllə atılmayıb, güllə atılmadığını, güllə belə atmadığını, güllə də atmayıb, atəşə tutmamışıq, atəşə tutmayıblar, atəşə tutmurlar, vurmayıb, vurmadığını, vurulmayıb, vurulmadığını, zərbə endirilməyib, zərbə endirməyib, zərbələr endirilməyib, zərbə endirmədiyini, zərbə endirilmədiyini, bombalamayıb, bombalamadığını, bombalanmayıb, atəş etməyib, atəş etmədiyini, atəş açılmamışdır, atəşə tutulmamışdır, hədəfə alınmayıb, hədəfə alınmadığını, hədəfə almadığını, hədəf almadığını, hədəfə almamışıq`,
    continues:
      'davam edir, davam etdirir, davam etdiyini, davam edən, davam etməkdədir, hazırda, hələ də, dayanmır, dayanmayıb, davam etdirilir, intensivləşib, fasiləsiz olaraq davam',
    combat: `
      döyüş, döyüşlər*, döyüşdə, döyüşlərdə, toqquşma*, atışma*, hücuma keçib, hücuma keçməyə, hücum cəhdi*, əks-hücum*, mina, minaya*, minalar*, mina partlay*, partlayıb, vurulan PUA, vurub salıb, vurulub salınıb, məhv edilib, qarşıdurma*, təxribat*,
      antiterror*, irəliləmə*, mövqe tutub, ələ keçirib, sızma*, diversiya*`,
    response:
      'cavab tədbir*, cavab atəşi*, susdurulub, susdurulmuşdur, qarşısı alınıb, adekvat cavab*, cavab verilib, cavab zərbə*',
    missile: 'raket*, ballistik raket*, İsgəndər*, Skad*, Toçka-U, Elbrus, raket zərbə*',
    airstrike: 'aviasiya*, hava zərbə*, qırıcı*, helikopter*, döyüş təyyarə*, hava hücumu*',
    drone: 'PUA*, pilotsuz*, dron*, Bayraktar*, kamikadze*, zərbə PUA*',
    artillery: `
      artilleriya*, minaatan*, haubitsa*, qaubitsa*, Qrad, Qrad*, Smerç*, tank, tankdan, tanklar*, top atəş*, toplardan, reaktiv yaylım*, yaylım atəşi*, topçu*, mərmi*, iriçaplı artilleriya*, tank əleyhinə`,
    smallArms: `
      atıcı silah*, snayper*, pulemyot*, avtomat silah*, tüfəng*, qumbaraatan*, iriçaplı silah*, iriçaplı pulemyot*, yüngül silah*, avtomatlardan, iriçaplı atıcı*, atıcı silahlar*`,
    settlement: `
      kənd, kəndi*, kəndə, kənddə, kənddən, kəndlər*, şəhər, şəhəri*, şəhərlər*, şəhərə, qəsəbə*, yaşayış məntəqə*, yaşayış ev*, evlər*, yaşayış bina*, mülki yaşayış*, yaşayış yer*, kəndimiz*, kəndlərimiz*, məntəqələrimiz*, şəhərimiz*`,
    position: `
      mövqe~, mövqeyi~, post, postu~, postlar~, postları~, döyüş mövqe~, döyüş mövqeyi~, döyüş postu~, səngər*, sığınacaq*, dayaq məntəqə*, hərbi hissə*, sərhəd döyüş məntəqə*, yüksəklik~, döyüş növbə*, sərhəd məntəqə*, buraxılış məntəqə*, müşahidə məntəqə*,
      postumuz*, mövqelərimiz~, mövqeyimiz~, postlarımız~, fortifikasiya*`,
    vehicle:
      'avtomobil*, maşın, maşını*, maşınlar*, maşına, yük maşını*, təcili yardım*, avtobus*, traktor*, ekskavator*, nəqliyyat vasitə*, konvoy*, karvan*, sanitar maşın*',
    infrastructure:
      'infrastruktur*, mülki infrastruktur*, qaz kəməri*, körpü*, məktəb*, xəstəxana*, kilsə*, məscid*, hava limanı*, mülki obyekt*, elektrik xətt*, zavod*, su anbar*, yarımstansiya*',
    killed: `
      həlak olub, həlak olmuş, həlak oldu, həlak olublar, həlak olan*, həlak olduğunu, həlak olduqlarını, həlak olması*, həlak olmuşdur, həlak olduğu, həlak olmuşlar, şəhid olub, şəhid oldu, şəhid olublar, şəhid olan*, şəhid olduğunu, şəhid olduqlarını, şəhid olması*, şəhid olmuşdur, şəhid olduğu, şəhid verib, şəhid sayı, şəhid, şəhidlər*,
      =ölüb, =öldü, =ölüblər, ölən, ölənlər, ölənlərin sayı*, öldüyünü, =ölmüş, =ölüm, =ölümü, =ölü, =ölü sayı, öldürülüb, öldürülüblər, öldürüldü, öldürüldüyünü, öldürülən*, öldürülmüş, öldürülməsi*, dünyasını dəyişib, həyatını itirib, həyatını itirdi, həyatını itirib*, həyatını itirən*, həyatını itirdiyini, həlak, canını itirib, canından olub, tələf olub, canını itirdiyini,
      itirib, itirdiyini, itirdi, itirdiklərini, itirdiyi, hərbçisi məhv edilib, qulluqçusu məhv edilib, əsgəri məhv edilib, hərbçi məhv edilib, hərbi qulluqçu məhv edilib, hərbçisinin məhv edildiyini, qulluqçusunun məhv edildiyini, əsgərinin məhv edildiyini, hərbçinin məhv edildiyini, meyiti*, cəsədi*, nəşi*`,
    wounded: `
      yaralanıb, yaralandı, yaralanıblar, yaralanan*, yaralandığını, yaralandıqlarını, yaralanması*, yaralı, yaralılar*, yaralı sayı, yaralanmış*, yaralanmışdır, yaralandığı, xəsarət alıb, xəsarət alan*, xəsarət aldığını, xəsarət alıblar, xəsarət aldı, güllə yarası, qəlpə yarası, yaralayıb`,
    captured:
      'əsir düşüb, əsir düşdü, əsir düşüblər, əsir düşən*, əsir düşdüyünü, əsir götürülüb, əsir götürülüblər, əsir götürüldü, əsir götürüldüyünü, əsir götürülən*, əsir götürüb, əsir alınıb, saxlanılıb, əsir alındığını, girov götürülüb, əsir, əsirlər*',
    missing: 'itkin, itkin düşüb, itkin düşən*, itkin düşdüyünü, itkin düşmüş*, xəbərsiz itkin*, itkin sayılır',
    casualties:
      'itki, itkisi, itkiləri, itkilər, itkilərin, itkilərini, itki verib, itki verdi, itkilər verib, itki verdiyini, itkiyə məruz qalıb, itkilər var, itkilərinin, insan itkisi*, insan tələfatı, tələfat*, qurbanlar*, itkilər verdiyini',
    noLosses: `
      itki yoxdur, itkimiz yoxdur, itkilər yoxdur, itki olmayıb, itkilər olmayıb, itkisi yoxdur, itkisi olmayıb, itkimiz olmayıb, xəsarət alan yoxdur, ölən və yaralanan yoxdur, ölən və ya yaralanan yoxdur, həlak olan və yaralanan yoxdur, həlak olan və ya yaralanan yoxdur, həlak olan yoxdur, yaralanan yoxdur, ölən yoxdur, yaralı yoxdur,
      itkinin olmadığını, itki olmadığını, itkilərin olmadığını, itkisinin olmadığını, xəsarət alan olmayıb, yaralanan olmayıb, ölən və yaralanan olmayıb, həlak olan və yaralanan olmayıb, ölən olmayıb, itkilərin olmadığı, itki qeydə alınmayıb, itkisiz, yaralanan və ölən yoxdur, tələfat yoxdur, həlak olan olmayıb,
      xəsarət alanın olmadığını, ölən yaralanan yoxdur`,
    oneSoldier: `
      hərbçi, hərbçisi, hərbçisini, hərbçisinin, hərbçinin, hərbçimiz*, əsgər, əsgəri, əsgərin, əsgərinin, əsgərini, əsgərimiz*, hərbi qulluqçu, hərbi qulluqçusu, hərbi qulluqçunun, hərbi qulluqçusunu, hərbi qulluqçusunun, hərbi qulluqçumuz*, zabit, zabiti, zabitin, sərhədçi, sərhədçimiz*, sərhədçinin, çavuş, leytenant, baş leytenant, kiçik çavuş, kapitan, mayor, əsgərimizin, kontraktçı`,
    oneCivilian:
      'mülki şəxs, mülki şəxsin, dinc sakin, dinc sakinin, kənd sakini, sakin, sakini, qadın, uşaq, mülki vətəndaş, mülki, çoban, mülki sakin',
    oneOther: 'nəfər, nəfərin, şəxs, jurnalist, adam, sürücü, sürücüsü',
    soldiers: `
      hərbçi, hərbçilər*, hərbçiləri*, hərbçinin, hərbçisi, hərbçisini, hərbçisinin, əsgər, əsgəri, əsgərin, əsgərinin, əsgərini, əsgərlər*, hərbi qulluqçu, hərbi qulluqçusu, hərbi qulluqçunun, hərbi qulluqçusunu, hərbi qulluqçusunun, hərbi qulluqçular*, zabit, zabitlər*, sərhədçi, sərhədçilər*, şəxsi heyət*, silahlılar*, canlı qüvvə*,
      hərbçilərimiz*, əsgərlərimiz*, qulluqçularımız*, hərbi qulluqçularımız*, döyüşçü*`,
    civilians:
      'mülki şəxs*, dinc sakin*, mülki əhali*, mülki vətəndaş*, dinc əhali*, dinc insan*, mülki insan*, mülki sakin*, kənd sakinləri*, sakinlər*, qadınlar*, uşaqlar*, sakinlərimiz*',
    people: 'nəfər, nəfərin, nəfəri, nəfərə, insan, adam, şəxs, şəxslər*, adamlar*, insanlar*',
    martyrs:
      'şəhid olub, şəhid oldu, şəhid olublar, şəhid olan*, şəhid olduğunu, şəhid olduqlarını, şəhid olması*, şəhid verib, şəhid sayı, şəhid, şəhidlər*, şəhidimiz*, şəhid olmuşdur',
    total: `
      ümumilikdə, ümumi, cəmi, sayı, sayının, sayını, çatıb, çatdı, çatdığını, yüksəlib, yüksəldi, yüksəldiyini, artıb, artdı, artdığını, keçdi, keçib, indiyədək, indiyə qədər, bu günə qədər, bu günədək, başlayandan, başlanğıcından, bu vaxta qədər, siyahısı, siyahısını, siyahı, sayı artıb`,
    more: 'daha, əlavə, yeni, digər',
    including:
      'ölənlərin, ölənlər arasında, həlak olanların, həlak olanlar arasında, yaralananların, o cümlədən, onlardan, onların, bunlardan, aralarında, onlar arasında, bunların, onlardan biri',
    bothSides:
      'hər iki tərəfdən, hər iki tərəf, hər iki ölkə, hər iki tərəfin, tərəflərin, iki tərəf, hər iki ordu, iki tərəfdən, hər iki tərəfdə',
    atLeast: 'ən azı, azı, minimum, ən az, heç olmasa',
    moreThan: 'azı, yuxarı',
    approximateAfter: 'çox, artıq, yaxın, qədər, çoxu',
    about: 'təxminən, təqribən',
    upTo: 'maksimum, ən çoxu',
    vague:
      'onlarla, yüzlərlə, minlərlə, bir neçə, çoxlu, çoxsaylı, xeyli sayda, xeyli, bir sıra, çox sayda, bir qrup, ciddi itki*, ağır itki*',
    unit: `
      mm, millimetr*, yaşlı, yaşında, yaşlarında, km, kilometr*, metr*, faiz*, dəfə, dəfədən, hal, saat, saatlıq, dəqiqə*, gün, gündür, günlük, gündə, ay, ildir, il, ilin, ildə, illik, ci, cı, cu, cü, manat*, dollar*, milyon*, milyard*,
      kənd, kəndi, kəndin, rayon, rayonun, ev, evi, evə, tank, tanklar*, PUA, istiqamət*, mövqe, post, mərmi, raket, maddə*, ədəd, maşın, yaşayış məntəqə*, avtomobil, ölkə, tərəf, sutka, sutkada, hektar, baş, qram, çaplı, hücum, il əvvəl, gün əvvəl, helikopter, həftə, bina, maddəlik, qadın, uşaq, zirehli*, artilleriya*,
      binası, binanın, məktəb, körpü, hadisə, atəşkəs, kvadrat, hava, matç, oyun, top, xal, qol, dənə, kilo`,
    numbered: 'T, D, Su, BM, MiQ, Mi, N, nömrəli, maddə, saat, iyun, may, İQLA, TOS, BTR, BMP, S',
    forces: `
      silahlı qüvvələri~, silahlı qüvvələr~, SQ, ordu~, ordusu~, bölmələri~, bölmələr~, bölmə~, bölməsi~, silahlı birləşmələri~, silahlı birləşmələr~, silahlı dəstələri~, silahlı dəstələr~, silahlı dəstəsi~, silahlı bölmələri~, silahlı qruplaşmaları~, hərbçiləri~, qoşunları~, qoşunlar~, hərbi birləşmələri~,
      qüvvələri~, silahlıları~, dəstələri~, dəstəsinin üzvləri~, dəstələrinin üzvləri~, hərbi qüvvələri~, ordumuz~, bölmələrimiz~, qüvvələrimiz~, silahlı qüvvələrimiz~, snayperi~, snayperləri~, hərbi qulluqçuları~, əsgərləri~, hərbi hissələri~, birləşmələri~, hərbi hava qüvvələri~`,
    sideWord: 'tərəfi~, tərəf, tərəfin',
    enemy: 'düşmən~, qarşı tərəf~, əks tərəf~, işğalçı ölkə~, işğalçı ordu~, işğalçı ölkənin, rəqib tərəf~',
    our: `
      bizim, öz, ordumuz~, mövqelərimiz~, mövqeyimiz~, bölmələrimiz~, hərbçimiz~, hərbçilərimiz~, əsgərimiz~, əsgərlərimiz~, kəndlərimiz~, kəndimiz~, şəhərimiz~, postumuz~, postlarımız~, qüvvələrimiz~, silahlı qüvvələrimiz~, hərbi qulluqçumuz~, qulluqçumuz~, qulluqçularımız~, hərbi qulluqçularımız~, məntəqələrimiz~, sərhədçimiz~,
      ərazimiz~, itkimiz, sakinlərimiz~, yaşayış məntəqələrimiz~`,
    its: 'onun, onların, hərbçisini, hərbçisinin, hərbi qulluqçusunu, hərbi qulluqçusunun, əsgərini, əsgərinin',
    parties: 'tərəflər, tərəflərin, iki ölkə, hər iki tərəf, hər iki ölkə',
    byAfter:
      'açdığı atəş, açdığı atəşdən, açdığı atəş nəticəsində, atəşi nəticəsində, atəşi ilə, atəşindən, hücumu nəticəsində, təxribatı nəticəsində, tərəfindən, tərəfdən, tərəfindən açılan',
    fromAfter: `
      mövqelərindən, mövqeyindən, ərazisindən, istiqamətindən, tərəfdən, istiqamətindəki mövqelərindən, istiqamətindəki mövqeyindən, istiqamətində … mövqelərindən, istiqamətində … mövqeyindən, istiqamətlərində … mövqelərindən, istiqamətlərindəki mövqelərindən, ərazisindəki mövqelərindən,
      yaxınlığındakı mövqelərindən, kəndindəki mövqelərindən, kəndlərindəki mövqelərindən, istiqamətində … postundan, istiqamətindəki postundan, ərazisində … mövqelərindən, kəndində … mövqelərindən, kəndlərində … mövqelərindən, döyüş postundan, mövqelərdən, postundan, ərazisində … mövqelərdən, rayonundan, kəndindən,
      məntəqəsindən, istiqamətlərindən, yüksəkliyindən, yüksəkliklərindən, ərazisindəki postundan`,
    towardAfter: `
      istiqamətində, istiqamətinə, istiqamətlərində, istiqamətlərinə, istiqamətindəki, istiqamətlərindəki, mövqelərini, mövqelərinə, mövqeləri, mövqelərinin, mövqeyinə, mövqeyini, kəndini, kəndinə, kəndlərini, kəndlərinə, şəhərini, şəhərinə, rayonunu, ərazisində yerləşən mövqelərini, ərazisindəki mövqeyinə, yaşayış məntəqəsini, yaşayış məntəqəsinə`,
    inPlaceAfter: 'yaxınlığında, yaxınlığındakı, rayonu~, ərazisində, ətrafında, bölgəsində, rayonları~',
    and: 'və, ilə, həmçinin, eləcə də',
    of: 'məxsus, aid',
    that: 'ki',
    contrast: 'ancaq, lakin, amma, halbuki, eyni zamanda, digər tərəfdən, bununla belə',
    contrastAfter: 'isə, öz növbəsində',
    afterword: `bu barədə, bu haqda, bununla bağlı, bu haqqda, bunu, məlumat verilib, bu barədə məlumatı,
      eyni məlumatı, eyni açıqlamanı`,
    not: 'deyil, yoxdur, heç bir, olmayıb',
    background: `
      xatırladaq ki, xatırladaq, qeyd edək ki keçən, xatırlatma, əvvəlki illər, keçən il, ötən il, keçən ay, ötən ay, illər əvvəl, il əvvəl, ay əvvəl, birinci Qarabağ müharibəsi*, ikinci Qarabağ müharibəsi*, Vətən müharibəsi*, 44 günlük*, 44 gün sürən, aprel döyüşləri*, 1990-cı illər*, sovet*, münaqişəsi 1988, ildən bəri, ötən əsr*,
      müharibəsindən sonra, tarixində, otuz il*, 30 il*, həmin ilin`,
    irrealis:
      'əgər, ehtimal*, təhlükəsi, riski, halda, olarsa, planlaşdırır, hazırlaşır, mümkün, bilər, təqdirdə, nəzərdə tutur, çalışır, niyyətində, cəhd, nə vaxt, ola bilər, pozularsa, pozarsa, biləcək',
    exercise: 'təlim, təlimlər*, təlimi*, təlimləri*, hərbi təlim*, məşq*, döyüş atışlı, şərti düşmən*, manevr*',
    readAlso: 'həmçinin oxuyun, oxuyun, əlaqəli xəbər*, oxşar xəbər*, bunu da oxu*, daha ətraflı',
    opinion: 'rəy, şərhçi, politoloq, analitik, müsahibə, ekspert*, təhlil',
    conflict: `
      müharibə*, münaqişə*, sərhəd*, cəbhə*, təmas xətti*, gərginlik*, eskalasiya*, hərbi*, təxribat*, təcavüz*, işğal*, sülhməramlı*, Laçın dəhlizi*, Laçın yolu*, blokada*, separatçı*, antiterror*, təhlükə*, qarşıdurma*, silahlı*, ərazi bütövlüyü*, qaçqın*, məcburi köçkün*, minalanmış*, mühasirə*, monitorinq missiyası*, şərti sərhəd*, müşahidə missiyası*`,
    peace: `
      sülh*, sülh müqaviləsi*, sülh sazişi*, sülh danışıqları*, delimitasiya*, demarkasiya*, danışıqlar*, normallaş*, Zəngəzur dəhlizi*, TRIPP, Tramp marşrutu*, əsirlərin mübadiləsi*, əsir mübadiləsi*, üçtərəfli bəyanat*, Minsk qrupu*, paraflan*, sərhəd komissiyası*, üçtərəfli görüş*, sülh prosesi*, əsirlərin qaytarıl*, girov*, kommunikasiyaların açıl*`,
    otherWar: `
      Qəzza*, HƏMAS*, İsrail*, Ukrayna*, Kiyev*, Donbas*, Zelenski*, Sudan*, Suriya*, Hizbullah*, Livan*, Yəmən*, Kəşmir*, Hindistan*, Fələstin*, Liviya*, Taliban*, Əfqanıstan*, Qırğızıstan*, Tacikistan*, Xersonda, Xarkov*, Donetsk*, Tel-Əviv*, Tayland*, Kamboca*, Beyrut*, Dəməşq*, Efiopiya*, Hələb*`,
    sport: `
      futbol*, matç*, UEFA*, FIFA*, Çempionlar Liqası*, Avropa Liqası*, Konfrans Liqası*, qol, qollar*, şahmat*, olimpiada*, olimpiya*, turnir*, Formula 1, Qran-pri, güləş*, boks*, medal*, çempion*, dünya kuboku*, stadion*, klub*, yığma*, millimiz*, məşqçi*, cüdo*, ağır atlet*, gimnast*, azarkeş*, oyunçu*, püşk*, qrossmeyster*, hakim, səfər oyunu*,
      idmançı*, Qarabağ FK, pley-off*, yarış*, komanda, komandası*,
      penalti*, yarımfinal*, cərimə meydanças*, qapıçı*, hücumçu*`,
    culture:
      'Avroviziya*, Eurovision, film*, festival*, konsert*, müğənni*, muzey*, sərgi*, aktyor*, aktrisa*, teatr*, kitab*, roman*, rəssam*, musiqi*, mahnı*, turizm*, turist*, mətbəx*, xalça*, opera*, rejissor*, mədəniyyət*',
    economy:
      'ÜDM, ticarət*, ixrac*, idxal*, neft*, qaz, qazı, qazın, boru kəməri*, inflyasiya*, bank*, investisiya*, iqtisadi inkişaf*, iqtisadiyyat*, valyuta*, büdcə*, şirkət*, bazar*, qiymət*, buğda*, biznes*, gömrük*, energetika*, aviaşirkət*, uçuş*, tarif*, tranzit, yük dövriyyəsi*',
    disaster:
      'zəlzələ*, bal gücündə, maqnitud*, sel, daşqın*, qar, yağış*, hava proqnozu*, meşə yanğını*, torpaq sürüşmə*, qəza*, koronavirus*, COVID*, pandemiya*, yol qəzası*, hava şəraiti*, qasırğa*, dərəcə*, zəlzələçi*',
    history: `ildönümü*, il dönümü*, anım*, xatirə*, tarixçi*, soyqırım*, abidə*, yad edilir, yad edilib, veteran*, yubiley*, arxiv*, Anım Günü*, Zəfər Günü*, Zəfər paradı*, tamam olur, il ötür,
      çapıq*, bir il sonra, il sonra`,
    ignore: `
      PUA-sını vurub, PUA-nı vurub, PUA vurub, PUA-sı vurulub, PUA-ları vurub, dronunu vurub, dron vurub, PUA-sı məhv edilib, tankını vurub, PUA-sını vurdu, PUA vuruldu,
      bir daha, heç bir, bir-biri*, növbəti dəfə, Rusiya sülhməramlılarının müvəqqəti, müvəqqəti yerləşdiyi, müvəqqəti yerləşdirildiyi, artıq iki, məsuliyyət tam, nəticəsində yaralanma, buna görə, bununla əlaqədar, bundan əlavə, deyil ki, atəş nöqtə*, sözçü, trend, açıq aşkar, Rusiya sülhməramlı kontingentinin müvəqqəti yerləşdiyi,
      Rusiya sülhməramlı kontingentinin nəzarətində, Rusiya sülhməramlılarının müvəqqəti yerləşdiyi, Rusiya sülhməramlılarının müvəqqəti yerləşdirildiyi, Rusiya sülhməramlılarının nəzarətində, sülhməramlı kontingentinin müvəqqəti, Qarabağ iqtisadi rayonu*, Naxçıvan Muxtar Respublikası*, Şərqi Zəngəzur iqtisadi rayonu*, Azərbaycan-Ermənistan dövlət sərhədi*,
      Ermənistan-Azərbaycan dövlət sərhədi*, Azərbaycan-Ermənistan şərti sərhədi*, Azərbaycan-Ermənistan şərti dövlət sərhədi*, Azərbaycan-Ermənistan sərhədi*, Ermənistan-Azərbaycan sərhədi*, həyati təhlükə*, həyatı üçün təhlükə, bədbəxt hadisə*, ağır atlet*`,
    today: 'bu gün, bugün, bu səhər, bu gecə, bu axşam',
    yesterday: 'dünən',
    dayBeforeYesterday: 'srağagün',
    tomorrow: 'sabah',
    now: 'indi, hazırda, hal-hazırda, bu anda',
    night: 'gecə, gecəsi, gecə saatlarında, gecəyarısı, gecə ərzində, keçən gecə, bu gecə',
    morning: 'səhər, səhər saatlarında, sübh*, səhərə yaxın, səhərisi',
    afternoon: 'günorta saatlarında, gündüz, günortadan sonra',
    evening: 'axşam, axşam saatlarında, axşamüstü',
    midnight: 'gecəyarısından, gecə yarısından',
    noon: 'günortadan, günorta',
    atClock: 'saat, saatı',
    oClock: 'radələrində',
    since: 'saat',
    localTime:
      'yerli vaxtla, yerli vaxt ilə, Bakı vaxtı ilə, Bakı vaxtı, Yerevan vaxtı ilə, İrəvan vaxtı ilə, Bakı vaxtilə, Yerevan vaxtı, İrəvan vaxtı',
    moscowTime: 'Moskva vaxtı ilə, Moskva vaxtı, Moskva vaxtilə',
    gmt: 'GMT, UTC, Qrinviç vaxtı ilə',
  },
  numbers: `
    yüzdən 100, ikiyə 2, altıya 6, altıdan 6, yeddiyə 7, iyirmiyə 20, əlliyə 50,
    bir 1, biri 1, iki~ 2, ikisi~ 2, üç~ 3, üçü~ 3, dörd~ 4, dördü~ 4, beş~ 5, beşi~ 5, altı 6, altısı~ 6, yeddi~ 7, yeddisi~ 7, səkkiz~ 8, səkkizi~ 8, doqquz~ 9, =on 10, on bir 11, on iki~ 12, on üç~ 13, on dörd~ 14, on beş~ 15, on altı 16, on yeddi~ 17, on səkkiz~ 18, on doqquz~ 19, iyirmi~ 20, otuz~ 30, qırx~ 40, əlli~ 50, altmış~ 60, yetmiş~ 70,
    səksən~ 80, doxsan~ 90, yüz 100, min 1000`,
  months: [
    'yanvar~|yanvarın',
    'fevral~',
    'mart~|martın',
    'aprel~',
    'may|mayın|mayda',
    'iyun~',
    'iyul~',
    'avqust~',
    'sentyabr~',
    'oktyabr~',
    'noyabr~',
    'dekabr~',
  ],
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar günü'],
}
