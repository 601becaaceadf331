import type { Lexicon } from '../lexicon.ts'
import { turkicDeclensions } from './turkic.ts'
import { AZERBAIJANI_VERBS, each } from './turkic-verbs.ts'

const { inflections, finite, ours, participle, nominal, told, stated, announced, negated } = AZERBAIJANI_VERBS

const SAYS = `düzəliş et, düzəliş ver, dəqiqləşdir, düzəlt, tvit et, tvit at, tvit yaz, sözlərini bildir, söz aç, bəhs et, məlumat ötür, sitat gətir, qənaət bildir, ictimaiyyətə açıqla, siyahını açıqla, rəqəm açıqla, status paylaş, post paylaş, xatırlat, irəli sür, göstər, cavab ver, 
  bildir, de, açıqla, açıqlama ver, açıqlama yay, açıqlama et, məlumat ver, məlumat yay, məlumat paylaş, məlumatlandır, xəbər ver, xəbər yay, bəyan et, bəyanat ver,
  bəyanat yay, bəyanat səsləndir, bəyanatla çıxış et, qeyd et, vurğula, əlavə et, yaz, iddia et, iddia irəli sür, söylə, diqqətə çatdır, nəzərə çatdır, aydınlıq gətir,
  paylaşım et, iddiasında bulun, iddiası ilə çıxış et, açıqlaması ver, paylaş, danış, ifadə et, hesabat ver, səsləndir, qiymətləndir, adlandır, dərc et, yay, ötür, xəbərdarlıq et, bölüş, fikir bildir, münasibət bildir,
  izah et, dilə gətir, təkrarla, əmin et, məruzə et, raport ver, müraciət yay, hesab et, üzə çıxar, elan et ki`

const SAID = `yer al, sitat gətiril, əksini tap, ictimaiyyətə açıqlan, 
  bildiril, deyil, açıqlan, açıqlama veril, açıqlama yayıl, məlumat veril, məlumat yayıl, məlumat daxil ol, xəbər veril, xəbər yayıl, bəyan edil, bəyan olun, qeyd olun,
  qeyd edil, vurğulan, əlavə olun, əlavə edil, yazıl, iddia olun, iddia edil, söylənil, diqqətə çatdırıl, nəzərə çatdırıl, deyə bildiril, dərc olun, dərc edil, yayıl,
  məlumatlandırıl, bəyanat yayıl, bəyanat veril`

const AGREES = `göstəriş ver, göstərişi ver, göstəriş veril, əmr ver, əmri ver, əmr veril, əmri veril, tapşırıq ver, razı sal, razı salın, razılığa gətir, öhdəsinə götür, öhdəlik götür, üzərinə götür, boynuna götür, öhdəliyi götür, əl sıx, əl sıxış, razılaşma imzalan, qol çək, imza at, söz ver, vəd et, vəd ver, qüvvəyə minəcək, işə düş, qüvvəsini uzat, müddətini uzat, uzat, öhdələn, şərtləş, şərtləşdir, barışıq bağla, paraf et, gerçəkləş, 
  razılıq əldə et, razılıq əldə edil, razılıq əldə olun, razılaşma əldə et, razılaşma əldə edil, razılaşma əldə olun, razılığa gəl, razılığa gəlin, razılaşmaya gəl,
  razılaşmaya gəlin, razılaş, razılaşdır, razılaşdırıl, anlaş, anlaşıl, anlaşma əldə et, anlaşma əldə olun, anlaşmaya var, elan et, elan edil, elan olun, qüvvəyə min, qüvvəyə gir, qüvvəyə mindir,
  imzala, imzalan, əldə et, əldə edil, əldə olun, uzadıl, müddəti uzadıl, qəbul et, qəbul edil, qəbul olun, razılıq ver, razılıq veril, nail ol, nail olun, başla, başlan,
  tətbiq et, tətbiq edil, tətbiq olun, razı ol, qərara al, qərara alın, qərara gəl, qərar ver, qərar veril, qərar qəbul et, qərar qəbul edil, bağla, bağlan, bərpa et, bərpa edil, bərpa olun,
  yenilən, bərqərar ol, həyata keçiril, konsensus əldə olun, konsensusa gəl, razılaşma imzala, sənəd imzala, təsdiq olun`

const BREAKS = `tapdala, tapdalan, tapda, xəyanət et, xəyanət edil, xəyanət olun, kobud poz, alt-üst et, heçə endir, alt-üst ol, puça çıx, sabotaj et, əməl etmə, pozuntuya yol ver, sözünü tutma, sözündə durma, 
  poz, pozul, heçə say, ayaq altına at, ayaqlar altına at, çeynə, ciddi şəkildə poz, kobud şəkildə poz, kobudcasına poz, kobud şəkildə pozul, iflasa uğra, çök, dağıl, baltala`

const FIRES = `raketi at, raketi burax, raketləri burax, mərmisi at, bombası at, güllələr at, tətiyə bas, tətiyi çək, raket tuşla, silah tuşla, Qrad at, Smerç at, atəşi davam etdir, atəşi dayandırma, bombardmanı davam etdir, atəş püskür, növbə at, avtomat növbəsi at, növbələr at, mərmi göndər, raket göndər, dron göndər, PUA göndər, artilleriyanı işə sal, topları işə sal, minaatan atəşi aç, artilleriya atəşi aç, artilleriya atəşinə tut, minaatan atəşinə tut, snayper atəşinə tut, snayper atəşi aç, hədəfləri vur, raketlə vur, atəş nümayiş etdir, raket ataraq vur, zərbəyə məruz qoy, zərbə altında saxla, 
  atəşə tut, atəşinə tut, atəşlərinə tut, atəş aç, atəşi aç, atəş et, atəş altına al, atəş altında saxla, atəşə məruz qoy, atəşinə məruz qoy, zərbə endir, zərbələr endir, zərbəsi endir, zərbələri endir,
  zərbə vur, zərbələr vur, zərbəsi vur, bombala, bombardman et, topa tut, top atəşinə tut, raket at, raketlər at, raket zərbəsinə tut, raket burax, raketlər burax, raketə tut, raket atəşinə tut, mərmi at, mərmilər at, mərmi yağdır, mərmilər yağdır,
  raket yağdır, raketlər yağdır, atəş yağdır, od yağdır, od aç, gülləbaran et, gülləyə tut, güllə at, güllə yağdır, atəşə başla, atəşini davam etdir, bomba at, bombalar at, qumbara at,
  raket hücumu et, raket hücumu həyata keçir, raket hücumuna məruz qoy, hücuma məruz qoy, dron hücumu həyata keçir, hava zərbələri endir, atəş zərbəsi endir, atəş səsləndir, silahdan istifadə et, artilleriyadan istifadə et, artilleriya tətbiq et, atəşlə vur`

/** What is hit with a named weapon. */
const HITS = each(
  'Smerç lə, Qrad la, Qrad dan, Smerç dən, Qradlarla, silahlardan, silahlarla, snayper tüfəngindən, pulemyotdan, pulemyotlardan, avtomatdan, avtomatlardan, qumbaraatandan, qumbaraatanlardan, Smerçlə, Smerç ilə, Qradla, minaatanla, minaatanlarla, toplarla, topla, mərmilərlə, mərmi ilə, haubitsa ilə, Bayraktarla, Bayraqdarla, Bayraktar ilə, pilotsuzlarla, dəqiq zərbə ilə, dəqiq zərbələrlə, yüksək dəqiqlikli silahlarla, artilleriyadan, artilleriya ilə, minaatandan, minaatanlardan, tankdan, tanklardan, toplardan, haubitsalardan, qumbaraatandan, raketlə, raketlərlə, raket ilə, PUA ilə, PUA-larla, PUA-sı ilə, dronla, dronlarla, dron ilə, pilotsuzla, Qraddan, Qrad ilə, snayperlə, snayperdən, aviasiya ilə',
  'vur, hücum et, hədəfə al, hədəf al, atəş aç, dağıt, döy, məhv et, zərbə endir, sıradan çıxar',
)
const WEAPON_HITS = told(HITS)

const SHELLED = `güllə atıl, güllələr atıl, Qrad atıl, Smerç atıl, bomba yağ, hədəfi ol, hədəfinə çevril, hədəfə çevril, gülləsinə tuş gəl, gülləsinə hədəf ol, növbələrinə məruz qal, güllələrinə məruz qal, atəşlərinə məruz qal, zərbələrə məruz qal, hücuma məruz qal, hücumlara məruz qal, raket hücumuna məruz qal, artilleriya atəşinə məruz qal, tuşlan, döyül, mərmiyə tutul, mərmi yağdırıl, raket yağdırıl, raket göndəril, atışa tutul, minaatandan döyül, qəlpə düş, sursat düş, bombalanmaqda, dron hücumu edil, dron hücumu həyata keçiril, artilleriya atəşinə tutul, snayper atəşinə tutul, minaatan atəşinə tutul, odlu silahdan vurul, 
  güllə yağ, mərmi yağ, raket yağ, bomba yağ, atəş yağ, atəşə tutul, atəşinə tutul, atəşlərinə tutul, atəş açıl, atəşi açıl, atəş altına alın, atəş altında saxlanıl, atəşə məruz qal, atəşinə məruz qal, atəşə məruz qoyul, atəşinə məruz qoyul, hücumuna məruz qal, hücumlarına məruz qal, hücumuna məruz qoyul,
  zərbəsinə məruz qal, zərbələrinə məruz qal, zərbəyə məruz qal, bombardmana məruz qal, gülləbaran edil, gülləbaran olun, gülləyə tutul, bombalan, bombardman edil, bombardman olun, zərbə endiril, zərbələr endiril, zərbəsi endiril, zərbələri endiril,
  raket atıl, raketlər atıl, raket buraxıl, raketlər buraxıl, raket düş, raketlər düş, raket dəy, raket isabət et, mərmi düş, mərmilər düş, mərmi dəy, mərmi atıl, mərmilər atıl, mərmisi düş, raketi düş, bomba atıl, bomba düş, hədəfə alın, hədəf alın, hədəf seçil,
  topa tutul, top atəşinə tutul, güllə dəy, raket atəşinə tutul, raketə tutul, hücuma uğra`

const STRIKES =
  'sıradan çıxar, məhv et, darmadağın et, dağıt, tar-mar et, hücum et, vur, hədəfə al, hədəf al, nişan al, hədəf seç, zərbə altına al, yerlə yeksan et, viran qoy'

const DIES = `həyatla vidalaş, şəhidlik zirvəsinə yüksəl, canını qurban ver, canını fəda et, həyatını fəda et, ölümlə nəticələn, can verdi, qurban ver, qurban get, öldürtdür, həlakına səbəb ol, ölümünə səbəb ol, gülləyə qurban get, dünyadan get, gözlərini əbədi yum, canından elə, 
  həlak ol, şəhid ol, şəhid ver, öldürül, öldür, həyatını itir, həyatlarını itir, canını itir, canlarını itir, canından ol, dünyasını dəyiş, tələf ol, vəfat et, can ver, itir, qətlə yetir,
  qətlə yetiril, güllələn, ölümcül yaralan, ölümcül yara al, həyatını qurban ver, dünyadan köç, keçin, həlak edil, həyatdan get, şəhidlik zirvəsinə ucal, şəhadətə yüksəl`

const NONE =
  'yoxdur, yoxdu, yox, olmayıb, olmadı, olmamışdır, qeydə alınmayıb, qeydə alınmadı, olmadığını, olmadığı, qeydə alınmadığını, müşahidə olunmayıb, bildirilmir, aşkarlanmayıb'

/** Nobody dead; nobody hurt. */
const NO_DEAD = `${each('itki, itkilər, itkimiz, itkilərimiz, itkisi, itkiləri, insan itkisi, sivil itki, dinc əhali arasında itki, itki halı, insan tələfatı, tələfat, can itkisi, ölən, ölənimiz, həlak olan, şəhidimiz, ölüm halı, ölüm hadisəsi', NONE)}, ${each('itkinin, itkilərin, itkisinin, itkilərinin, itkimizin, insan itkisinin, tələfatın, ölənin, həlak olanın', 'olmadığını, olmadığı, qeydə alınmadığını')}, ${negated('itki ver, itki veril, itkisi ol, itki qeydə alın')}, ${each('heç kim, heç kəs, bir nəfər belə, heç bir nəfər', 'ölməyib, həlak olmayıb, həyatını itirməyib, ölmədiyini, həlak olmadığını')}, bir nəfər belə itki, itkisiz, itkisiz ötüşüb, itkisiz keçib`
const NO_WOUNDED = `${each('xəsarət alan, xəsarət alan hərbçi, yaralanan, yaralanan hərbçi, yaralanma, yaralımız, yaralı', NONE)}, ${each('xəsarət alanın, yaralananın, yaralının', 'olmadığını, olmadığı, qeydə alınmadığını')}, ${each('heç kim, heç kəs, heç kimə, bir nəfər belə', 'yaralanmayıb, xəsarət almayıb, xəsarət yetirilməyib, yaralanmadığını, xəsarət almadığını')}`

const ONE_SOLDIER = `döyüşçü, döyüşçüsü, döyüşçünün, döyüşçüsünün, döyüşçüsünü, gizir, giziri, mayoru, polkovniki, kapitanı, leytenantı, sıravi, sıravisi, komandir, generalı, general, 
  hərbçi, hərbçisi, hərbçisini, hərbçisinin, hərbçinin, hərbçini, əsgər, əsgəri, əsgərin, əsgərinin, əsgərini, hərbi qulluqçu, hərbi qulluqçusu, hərbi qulluqçunun, hərbi qulluqçusunu, hərbi qulluqçusunun, hərbi qulluqçunu, zabit, zabiti, zabitin, zabitinin,
  zabitini, sərhədçi, sərhədçisi, sərhədçinin, sərhədçisinin, polis, polisi`

const FROM = `
  mövqelərindən, mövqeyindən, postundan, postlarından, postlardan, postdan, səngərlərdən, yüksəkliklərdən, ərazidən, ərazilərdən, ərazisindən, ərazilərindən, istiqamətindən, istiqamətlərindən, rayonundan, kəndindən, kəndlərindən, şəhərindən, qəsəbəsindən, məntəqəsindən, məntəqələrindən, yüksəkliyindən, yüksəkliklərindən, bölgəsindən, sahəsindən, hissəsindən`

const TOWARD = `
  istiqamətində, istiqamətinə, istiqamətlərində, istiqamətlərinə, istiqamətindəki, istiqamətlərindəki, mövqelərini, mövqelərinə, mövqeləri, mövqelərinin, mövqeyinə, mövqeyini, kəndini, kəndinə, kəndlərini, kəndlərinə, şəhərini, şəhərinə, şəhərlərini, şəhərlərinə, rayonunu, rayonuna, rayonlarını, rayonlarına, qəsəbəsini, qəsəbəsinə, yaşayış məntəqəsini,
  yaşayış məntəqəsinə, yaşayış məntəqələrini, yaşayış məntəqələrinə, ərazisini, ərazisinə, səmtində, səmtinə, postunu, postuna, ətrafını, ətrafına, məntəqəsini, məntəqəsinə, məntəqələrini, məntəqələrinə`

export const AZERBAIJANI: Lexicon = {
  language: 'az',
  homeland: 'azerbaijan',
  grammar: {
    order: 'verb-final',
    owner: 'before',
    declensions: [
      ...turkicDeclensions(false),
      // tərəf: "side"; its ablative with a possessive is the agent, without one an origin.
      { from: 'tərəfi', endings: { tərəfi: 'plain', tərəfinin: 'owner', tərəfini: 'toward', tərəfinə: 'toward' } },
    ],
    inflections,
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
        Ermənistan~, İrəvan~, Yerevan~, Ermənistan Respublikası~, ermənilər~, haylar~, rəsmi İrəvan~, rəsmi Yerevan~, İrəvan rejimi~, Ermənistan rejimi~, erməni tərəfi~, erməni silahlılar~, erməni silahlıları~, erməni quldurları~, erməni terrorçuları~, erməni işğalçıları~`,
      adjectives: 'erməni, Ermənistanlı',
    },
    azerbaijan: {
      names: 'Azərbaycan~, Bakı~, Azərbaycan Respublikası~, azərbaycanlılar~, rəsmi Bakı~, Bakı rejimi~, azərilər~',
      adjectives: 'azərbaycanlı, azəri',
    },
    artsakh: {
      names: `
        Qarabağ rejimi~, separatçı Qarabağ rejimi~, Qarabağın erməni hakimiyyəti~, Qarabağın erməni rəhbərliyi~, Qarabağ tərəfi~, Qarabağ rəhbərliyi~, Qarabağ hakimiyyəti~, erməni dəstələr~, erməni dəstələri~, erməni silahlı dəstələr~, erməni silahlı dəstələri~, erməni silahlı birləşmələr~, erməni silahlı birləşmələri~, erməni hərbi birləşmələri~, Qarabağdakı silahlı~, Dağlıq Qarabağ~, Qarabağ ermənilər~, Qarabağdakı erməni~, qanunsuz erməni~, qeyri-qanuni erməni~, Artsax~, Arsax~,
        qondarma rejim~, qondarma rejimi~, Xankəndindəki qondarma~, Xankəndindəki erməni~, Xankəndindəki rejim~, qondarma respublika~, separatçılar~, separatçı rejim~, separatçı~, erməni separatçılar~,
        qanunsuz silahlı erməni~, qeyri-qanuni silahlı erməni~, Qarabağ erməniləri~, Xankəndidəki separatçı~,
        Stepanakert~, rəsmi Stepanakert~, Dağlıq Qarabağ Respublikası~, Arsax Respublikası~, Artsax Respublikası~, DQR~, Dağlıq Qarabağ rəhbərliyi~, tanınmamış respublika~, tanınmamış qurum~, tanınmamış Dağlıq Qarabağ~, Xankəndi rəsmiləri~, Xankəndi rəhbərliyi~, Qarabağdakı separatçı~, Qarabağdakı separatçılar~, Qarabağ separatçıları~, Qarabağın separatçı~, separatçı qurum~, qondarma qurum~, qondarma qurumun~, qondarma DQR~, oyuncaq rejim~, oyuncaq qurum~, Qarabağdakı qondarma~, Xankəndidəki qondarma~, erməni icması~, Qarabağdakı qanunsuz~, Qarabağdakı qeyri-qanuni~`,
      adjectives: 'qondarma, separatçı',
    },
    both: { names: 'Azərbaycan-Ermənistan, Ermənistan-Azərbaycan, Azərbaycanla Ermənistan, Ermənistanla Azərbaycan' },
    russia: { names: 'Rusiya~, Moskva~, Kreml~, Rusiya Federasiyası~', adjectives: 'rusiyalı, rus' },
    turkey: { names: 'Türkiyə~, Ankara~', adjectives: 'türk, türkiyəli' },
    iran: { names: 'İran~, Tehran~', adjectives: 'iranlı' },
    georgia: { names: 'Gürcüstan~, Tbilisi~, Tiflis~', adjectives: 'gürcü' },
    us: { names: 'ABŞ~, Vaşinqton~, Ağ Ev~, Dövlət Departamenti~, Pentaqon~, Birləşmiş Ştatlar~', adjectives: 'amerikalı' },
    eu: {
      names: `
        Avropa İttifaqı~, Avropa Birliyi~, Aİ, Brüssel~, Avropa Şurası~, Avropa Komissiyası~, Aİ missiyası~, Avropa İttifaqının missiyası~`,
    },
    france: { names: 'Yelisey~, Fransa~, Paris~, Yelisey Sarayı~', adjectives: 'fransız' },
    un: {
      names:
        'BMT~, BMT Təhlükəsizlik Şurası~, BMT-nin Təhlükəsizlik Şurası~, Birləşmiş Millətlər Təşkilatı~, BMT Baş katibi~, BMT-nin Baş katibi~, BMT baş katibi~, UNESCO~, YUNESKO~',
    },
    osce: { names: 'ATƏT~, Minsk qrupu~, ATƏT-in Minsk qrupu~' },
    csto: { names: 'KTMT~, Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı~' },
    otherCountry: {
      names: `
        Almaniya~, İsrail~, Çin~, Hindistan~, Pakistan~, Qazaxıstan~, Belarus~, Yunanıstan~, Böyük Britaniya~, Polşa~, Macarıstan~`,
      adjectives: 'alman, çinli, hindistanlı, pakistanlı',
    },
  },
  offices: {
    'defence-ministry': `Ermənistanın müdafiə idarəsi~, Baş qərargahı~, baş qərargahı~, Müdafiə Nazirliyi rəsmisi~, müdafiə siyasəti~, MN-in sözçüsü, MN-in mətbuat xidməti, MN-nin mətbuat xidməti, MN mətbuat xidməti~, ordu sözçüsü~, hərbi qurumu~, 
      Müdafiə Nazirlikləri~, Müdafiə Nazirliyi~, MN, müdafiə naziri~, Müdafiə Nazirliyinin mətbuat katibi~, Müdafiə Nazirliyinin İnformasiya və ictimaiyyətlə əlaqələr idarəsi~, müdafiə nazirinin birinci müavini~, Baş Qərargah rəisi~, Baş Qərargahın rəisi~, Baş Qərargah rəisinin müavini~, Silahlı Qüvvələrin Baş Qərargahı~, müdafiə idarəsi~, hərbi komandanlıq~, hərbi komandanlığı~, hərbi rəhbərlik~, hərbi rəhbərliyi~, hərbi-siyasi rəhbərliyi~, hərbi mənbə~, hərbi mənbələr~, hərbi rəsmilər~, müdafiə rəsmiləri~, Müdafiə Nazirliyinin nümayəndəsi~, hərbi sözçü~, hərbi sözçüsü~, İnfoMərkəz~, Erməni Birləşmiş Məlumat Mərkəzi~, Baş Qərargah~, hərbi idarə~, Müdafiə Nazirliyinin mətbuat xidməti~,
      Müdafiə Nazirliyinin sözçüsü~, Müdafiə Nazirliyinin Mətbuat Xidməti İdarəsi~, Müdafiə Nazirliyinin rəsmisi~,
      müdafiə nazirinin müavini~, müdafiə nazirinin mətbuat katibi~, müdafiə nazirinin sözçüsü~, hərbi rəsmi~`,
    'foreign-ministry': `həmsədrlər~, həmsədrləri~, xarici siyasət idarəsi~, Xarici İşlər~, 
      Xarici İşlər Nazirlikləri~, Xarici İşlər Nazirliyi~, XİN~, xarici işlər naziri~, XİN başçısı~, XİN rəhbəri~, dövlət katibi~, diplomat~, Xarici Siyasət İdarəsi~,
      Xarici İşlər Nazirliyinin sözçüsü~, Xarici İşlər Nazirliyinin mətbuat xidməti~, XİN sözçüsü~, XİN-in sözçüsü, Xarici İşlər Nazirliyinin mətbuat katibi~, XİN mətbuat katibi~, XİN-in mətbuat katibi, xarici işlər nazirinin müavini~, səfir~, səfiri~, səfirlik~, səfirliyi~, diplomatlar~, Xarici İşlər Nazirliyinin nümayəndəsi~, Xarici İşlər Nazirliyinin rəsmi nümayəndəsi~, XİN rəsmisi~`,
    president: `
      prezident~, prezidenti~, Prezident Administrasiyası~, prezidentin köməkçisi~, dövlət başçısı~, Prezidentin mətbuat katibi~,
      Prezidentin mətbuat xidməti~, prezidentlər~, prezidentləri~, prezidentin müşaviri~, prezidentin köməkçisinin müavini~, Prezidentin xarici siyasət məsələləri üzrə köməkçisi~, Prezident Aparatı~, prezident aparatı~, prezidentin sözçüsü~, dövlət naziri~, Prezident Administrasiyasının Xarici siyasət məsələləri şöbəsinin müdiri~, Kremlin sözçüsü~, Kremlin mətbuat katibi~`,
    government: `fövqəladə hallar xidməti~, təcili yardım xidməti~, prokurorlar~, prokurorları~, Daxili İşlər~, hərbi hospital~, hospital rəhbərliyi~, xilasedicilər~, 
      baş nazir~, baş naziri~, hökumət~, hökuməti~, Nazirlər Kabineti~, Milli Məclis~, parlament~, parlamentin sədri~, parlamentin spikeri~,
      Baş Prokurorluq~, Baş Prokurorluğu~, prokurorluq~, Səhiyyə Nazirliyi~, Fövqəladə Hallar Nazirliyi~, FHN, Daxili İşlər Nazirliyi~, DİN,
      İstintaq Komitəsi~, Hərbi Prokurorluq~, baş prokuror~, prokuror~, Səhiyyə naziri~, daxili işlər naziri~, polis~, polisi~, xilasetmə xidməti~, yanğınsöndürənlər~, xəstəxana rəhbərliyi~, Fövqəladə Hallar naziri~, Ekologiya Nazirliyi~, Ədliyyə Nazirliyi~, Əsir və itkin düşmüş vətəndaşlarla əlaqədar Dövlət Komissiyası~, Dövlət Komissiyası~, Minatəmizləmə Agentliyi~, ANAMA~, spiker~, spikeri~, Milli Məclisin sədri~, parlament sədri~, vitse-spiker~, baş nazirin aparatı~, baş nazirin mətbuat katibi~, informasiya mərkəzi~, hökumətin sözçüsü~, siyasi rəhbərlik~, hakimiyyət~, hakimiyyəti~, rəhbərliyi~, deputat~, baş nazirin müavini~, baş nazirin sözçüsü~, rəsmilər~, rəsmiləri~, lideri~,
      liderləri~, siyasi rəhbərliyi~`,
    army: 'ordu rəhbərliyi~, ordu komandanlığı~',
    'border-service': `
      Dövlət Sərhəd Xidməti~, DSX~, Sərhəd Qoşunları~, Milli Təhlükəsizlik Xidməti~, MTX~, Dövlət Təhlükəsizliyi Xidməti~, DTX~,
      Sərhəd Xidməti~, Sərhəd Mühafizə Xidməti~, sərhəd mühafizəçiləri~, Sərhəd Qoşunlarının komandanlığı~, Milli Təhlükəsizlik Nazirliyi~, təhlükəsizlik xidməti~, xüsusi xidmət orqanları~, kəşfiyyat xidməti~, Dövlət Sərhəd Xidmətinin mətbuat mərkəzi~`,
    'security-council': 'Təhlükəsizlik Şurası~, Təhlükəsizlik Şurasının katibi~, TŞ katibi~, milli təhlükəsizlik müşaviri~',
    ombudsman: `Müvəkkil~, hüquq müdafiəçisi~, ombudsman~, ombudsmanı~, İnsan Hüquqları Müdafiəçisi~, insan hüquqları üzrə müvəkkil~, İnsan Hüquqları üzrə Müvəkkili~, İnsan hüquqları müdafiəçisi~, hüquq müdafiəçisi~`,
    'local-authority': `
      icra hakimiyyəti~, icra nümayəndəsi~, yerli hakimiyyət orqanları~, yerli rəsmilər~, yerli idarəetmə~, bələdiyyə sədri~, kəndin başçısı~, kənd icması~, icmanın başçısı~, icmanın rəhbəri~, vilayət qubernatoru~, vilayətin qubernatoru~, şəhər rəhbərliyi~, şəhərin meri~, Xüsusi nümayəndəliyi~, rayon rəhbərliyi~, Rayon İcra Hakimiyyəti~, icra başçısı~, qubernator~, qubernatoru~, mer, meri~, icma başçısı~, icma rəhbəri~,
      bələdiyyə~, kənd başçısı~, yerli hakimiyyət~, yerli rəsmi~`,
  },
  bodies: [
    {
      claimant: 'eu',
      office: null,
      forms: `Aİ-nin Ermənistandakı missiyası~, Aİ-nin Ermənistandakı mülki missiyası~, Aİ-nin müşahidə missiyası~, Avropa İttifaqının Ermənistandakı missiyası~, Avropa İttifaqının Ermənistandakı mülki missiyası~, Avropa İttifaqının müşahidə missiyası~, EUMA~`,
    },
    {
      claimant: 'artsakh',
      office: 'ombudsman',
      forms:
        'Qarabağdakı ombudsman~, Qarabağın ombudsmanı~, Qarabağ İnsan Hüquqları Müdafiəçisi~, Qarabağ ombudsmanı~, Dağlıq Qarabağ ombudsmanı~, Artsax ombudsmanı~',
    },
    {
      claimant: 'artsakh',
      office: 'president',
      forms: `${each('Qarabağ, Qarabağın, Dağlıq Qarabağ, Dağlıq Qarabağın, Artsax, Artsaxın, Arsax, Arsaxın, Qarabağ ermənilərinin, Qarabağ separatçılarının, Qarabağdakı separatçıların', 'lideri~, prezidenti~, rəhbəri~, başçısı~')}`,
    },
    {
      claimant: 'artsakh',
      office: 'army',
      forms:
        'Qarabağ ordusu~, Dağlıq Qarabağ ordusu~, Müdafiə Ordusu~, Artsax hərbçiləri~, Artsax ordusu~, Dağlıq Qarabağ Müdafiə Ordusu~, Artsax Müdafiə Ordusu~, Qarabağ Müdafiə Ordusu~',
    },
    {
      claimant: 'russia',
      office: 'army',
      forms: `
        Rusiya sülhməramlılar~, Rusiya sülhməramlıları~, Rusiya sülhməramlı kontingenti~, Rusiyanın sülhməramlı kontingenti~, sülhməramlı kontingent~,
        rus sülhməramlılar~, rus sülhməramlıları~, RSK, sülhməramlılar~, Rusiya sülhməramlı qüvvələri~, sülhməramlı qüvvələr~, sülhməramlı missiya~, Rusiyanın sülhməramlı qüvvələri~, Rusiya sülhməramlılarının komandanlığı~, rus hərbçilər~, Rusiya hərbçiləri~`,
    },
    {
      claimant: 'other',
      office: null,
      forms: `
        Qırmızı Xaç~, NATO~, Türk Dövlətləri Təşkilatı~, Beynəlxalq Amnistiya Təşkilatı~, Beynəlxalq Qırmızı Xaç Komitəsi~, BQXK, Human Rights Watch, Vatikan~, Roma Papası~, Avropa Şurası Parlament Assambleyası~,
        AŞPA`,
    },
  ],
  people: {
    pashinyan: 'Nikol Paşinyan~',
    armenGrigoryan: 'Armen Qriqoryan~, Qriqoryan~',
    hovhannisyan: 'Artsrun Ovannisyan~, Artsrun Hovannisyan~, Ardzrun Hovhannisyan~',
    mirzoyan: 'Ararat Mirzoyan~',
    mnatsakanyan: 'Mnatsakanyan~, Zohrab Mnatsakanyan~',
    harutyunyan:
      'Arutyunyan~, Arutunyan~, Arayik Arutunyan~, Araik Arutunyan~, Arayik Arutyunyan~, Arayik Harutyunyan~, Araik Harutyunyan~',
    shahramanyan: 'Samvel Şahramanyan~',
    zas: 'Zas~',
    geghamStepanyan:
      'ombudsman Stepanyan~, ombudsmanı Stepanyan~, hüquq müdafiəçisi Stepanyan~, Geqam Stepanyan~, Geğam Stepanyan~, Qeqam Stepanyan~, Qeğam Stepanyan~',
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
    worst: 'ən qanlı, ən şiddətli, ən ağır, ən ciddi, ən böyük, ən pis',
    despite: `
      atəşkəsdən … keçməmiş, atəşkəsdən … sonra, atəşkəsə baxmayaraq, atəşkəsə rəğmən, minməsindən … sonra, üzərindən … keçməmiş, üzərindən … sonra, üstündən … keçməmiş, mindikdən … sonra, başlanmasından … sonra, başlayandan … sonra,
      elan edilməsindən … sonra, elan olunmasından … sonra, elan ediləndən … sonra, elan olunduqdan … sonra, elan edildikdən … sonra, razılaşmasına baxmayaraq, rejiminə baxmayaraq, minməsinə baxmayaraq, olmasına baxmayaraq, imzalanmasından … sonra, imzalandıqdan … sonra,
      əldə olunduqdan … sonra, əldə olunmasından … sonra, əldə edildikdən … sonra, elan olunmasına baxmayaraq, elan edilməsinə baxmayaraq, atəşkəsdən dərhal sonra, atəşkəs elan olunandan … sonra, razılaşmadan … sonra`,
    says: `${each('bitdiyini, sona çatdığını, başa çatdığını, qüvvədən düşdüyünü, itirdiyini, sona yetdiyini, etibarsız olduğunu', 'elan etdi, elan edib, elan edir')}, siyahısını yeniləyib, siyahısını yenilədi, siyahısını yeniləyir, ${each('kəsildiyini, dayandığını, səngidiyini, sabitləşdiyini, pozulduğunu, pozduğunu, olduğunu, qaldığını, öldüyünü, yaralandığını, verdiyini, itirdiyini, vurulduğunu, tutulduğunu, atıldığını, açıldığını, endirildiyini, olmadığını, olunduğunu, edildiyini, gəlindiyini, gəldiyini, mindiyini, minəcəyini, dayandırıldığını, dayandırdığını, başladığını, uzadıldığını, razılaşdıqlarını, saxladığını', 'elan etdi, elan edib, elan edir, elan etmişdi')}, 
      ${finite(SAYS)}, ${finite(SAID)}, deyə bildirib, deyə yazıb, təəssüflə bildirib, siyahısını açıqlayıb, siyahısını yayıb, adlarını açıqlayıb, siyahısını dərc edib, elan edib ki`,
    saidFrom: `${finite('təsdiqlən, təsdiq olun, təsdiq edil')}, ${finite(SAID)}`,
    accordingToAfter: `
      görə,       ${each('məlumatına, məlumatlarına, məlumata, məlumatlara, xəbərinə, xəbərə, xəbərlərinə, xəbərlərə, sözlərinə, bəyanatına, açıqlamasına, iddiasına, iddialarına, hesabatına, mənbələrinə, mənbəyə, mənbələrə, qeydlərinə, hesablamalarına, bilgilərinə', 'görə, əsasən, istinadən')},
      ${each('bildirdiyinə, dediyinə, yazdığına, bildirməsinə, qeyd etdiyinə, vurğuladığına, açıqladığına, yaydığı məlumata, yaydığı xəbərə, yaydığı bəyanata, verdiyi məlumata, verilən məlumata, verdiyi xəbərə, verilən xəbərə, yayılan məlumata, söylədiyinə, iddia etdiyinə, məlumat verdiyinə, xəbər verdiyinə', 'görə, əsasən')},
      istinadən, istinadla, istinad edərək, istinad edir, istinad edib, əsaslanaraq, dediyi kimi, bildirdiyi kimi, yazdığı kimi, qeyd etdiyi kimi, fikrincə, qənaətincə, sözlərincə, bəyanatda deyilir,
      bəyanatında, açıqlamasında, məlumatında, brifinqində, hesabatında, müraciətində, çıxışında, müsahibəsində, paylaşımında, postunda, şərhində, yaydığı məlumatda, yaydığı bəyanatda, yaydığı açıqlamada, yaydığı hesabatda, verdiyi məlumatda, verdiyi açıqlamada, verdiyi bəyanatda, verilən məlumatda bildirilib,
      daxil olan məlumatda, rəsmi səhifəsində, facebook səhifəsində, sosial şəbəkə hesabında, X hesabında, hesabında, telegram kanalında, teleqram kanalında, saytında`,
    accuses: `${told('məsul tut, günahı üzərinə at, günahı boynuna at')}, ${each('günahı …, günahını …, məsuliyyəti …', told('at, qoy, yüklə'))}, ${told('suçla, qarşılıqlı ittihamlarla çıxış et, qarşılıqlı ittihamlar səsləndir')}, ${told('təqsirləndir, qına, günahı yüklə, məsuliyyəti yüklə, barmaq silkələ')}, günahkar bilir, günahkar sayır, təqsirkar sayır, məsuliyyəti … üzərinə yükləyib, məsuliyyəti … yüklədi, günahkar kimi, 
      ${told('ittiham et, günahlandır, suçla, məsuliyyəti üzərinə qoy, günahı üzərinə qoy, ittiham irəli sür, ittihamlar irəli sür, ittihamlar səsləndir, ittiham səsləndir, ittihamla çıxış et, ittihamlarla çıxış et, məsul tut, məsuliyyət daşıdığını bildir, qınağa tut')},
      məsuliyyəti* … üzərinə qoy*, məsuliyyət* … üzərinə at*, günahı … üzərinə at*, günahını … boynuna qoy*`,
    eachOther: `${each('bir-birini, bir-birlərini, biri digərini, biri-birini', 'məsul tutur, məsul tutub, məsul tutdu, məsul sayır')}, ${each('günahı …, günahını …, məsuliyyəti …', 'bir-birinin üzərinə*, bir-birinə at*, bir-birinin boynuna*, bir-birinin üstünə*')}, qarşılıqlı … ittiham*, ${each('bir-birini …, bir-birlərini …, biri digərini …, qarşı tərəfi …, qarşı tərəfi', 'təqsirləndir*, qınay*, suçlay*, ittiham*, günahlandır*, təqsirkar*, qınad*')}, qarşılıqlı ittihamlarla çıxış*, qarşılıqlı ittihamlar səslən*, 
      ${each('bir-birini …, bir-birlərini …, bir-birilərini …, biri-birini …, biri digərini …', 'ittiham*, günahlandır*, suçla*, qınay*')}, qarşılıqlı ittiham*, qarşılıqlı surətdə ittiham*, qarşılıqlı şəkildə ittiham*, qarşılıqlı olaraq ittiham*`,
    denies: `${each('bunu, iddianı, ittihamı, ittihamları, iddiaları, xəbəri, bu iddianı, bu xəbəri', 'qəbul etmir, qəbul etməyib, tanımır, danır, danıb, inkar edir, özünə qaytarır, geri qaytarır, yalanlayır')}, ${told('danla, geri qaytar')}, ${each('ittiham* …, iddia* …', 'özünə qaytarır, geri qaytarır, geri qaytarıb, cavabsız qoymayıb')}, dezinformasiya sayır, dezinformasiya sayıb, 
      ${told('təkzib et, təkzib olun, təkzib edil, təkzib ver, təkziblə çıxış et, təkzib yay, inkar et, inkar olun, inkar edil, rədd et, rədd olun, rədd edil, yalanla, yalanlan, puça çıxar, qəti şəkildə rədd et, qətiyyətlə rədd et, qəti təkzib et, qəti şəkildə təkzib et, qətiyyətlə təkzib et, kəskin şəkildə rədd et, birmənalı şəkildə təkzib et, istisna et')},
      təkzib, təkzibi, təkzibdir, təkziblə, danıb, danır, danırlar, yalana çıxarıb, yalana çıxardı,
      ${each('yalan, əsassız, uydurma, dezinformasiya, böhtan, feyk, cəfəngiyat, absurd, saxta, həqiqətdənkənar', 'adlandırıb, adlandırdı, adlandırır, adlandırıblar, adlandıraraq, sayıb, sayır, hesab edir, hesab edib, kimi qiymətləndirib, kimi qiymətləndirir')}, ${each('iddia* …, ittiham* …, xəbər* …, məlumat* …', 'qəbul etmir, qəbul etməyib, razılaşmır, razılaşmayıb, puça çıxdı, puça çıxıb, cəfəngiyat adlandırıb, yalan adlandırıb, ifşa edib, ifşa etdi, üzərinə götürmür')}`,
    falsehood: `${each('tamamilə, kökündən, büsbütün', 'yalandır, əsassızdır, uydurmadır')}, nağıl*, nağıldır, nağılıdır, uydurmadır, səhvdir, ağ yalandır, boşdur, quru iddia*, sərsəm*, əsası yox*, doğru deyildi, həqiqət deyil, həqiqət payı yox*, heç bir həqiqət*, iftiradır, gerçək deyil, gerçək olmayan, yalnışdır, qarayaxma*, 
      ${each('həqiqətə, gerçəkliyə, reallığa, gerçəyə, faktlara, doğruya', 'uyğun deyil, uyğun deyildir, uyğun olmayan*, uyğun olmadığını, uyğun olmadığı, uyğun gəlmir, uyğun gəlməyən, uyğun gəlmədiyini, söykənmir, söykənmədiyini, söykənməyən, əsaslanmır, əsaslanmayan, əsaslanmadığını, zidd*')},
      ${each('həqiqəti, gerçəyi, gerçəkliyi, reallığı, doğrunu', 'əks etdirmir, əks etdirməyən*, əks etdirmədiyini, əks etdirmədiyi, əks etdirməyib, təhrif*')},
      ${each('həqiqətdən, gerçəkdən, gerçəklikdən, reallıqdan, doğruluqdan', 'uzaq*, çox uzaq*')}, ${each('reallıqla, həqiqətlə, gerçəkliklə, faktlarla', 'uzlaşmır, uzlaşmayan, uzlaşmadığını, üst-üstə düşmür, heç bir əlaqəsi, əlaqəsi yoxdur')},
      yalandır, yalan, yalanı, yalanıdır, yalanları, yalanlar, yalan məlumat*, yalan xəbər*, yalan iddia*, yalan olduğunu, yalan olduğu, yalanlarla, yalandan ibarət*, növbəti yalan*, tamamilə yalan, ağ yalan*, yalan yayır, əsassızdır, əsassız, əsassız olduğunu, əsassız olduğu, əsassızlığını, əsası yoxdur,
      heç bir əsası yoxdur, real əsası yoxdur, əsası olmayan, əsası olmadığını, əsaslı deyil, sübutsuz*, dezinformasiya*, uydurma*, uydurub, uydurulub, böhtan*, iftira*, feyk*, cəfəngiyat*, cəfəng*, saxta məlumat*, saxta xəbər*, saxta iddia*, saxtadır, yanlışdır, yanlış olduğunu, yanlış məlumat*, doğru deyil, doğru deyildir, doğru olmadığını,
      doğru olmayan, düz deyil, düzgün deyil, boş söz*, boş iddia*, absurd*, təxəyyül*, xəyal məhsulu*, qərəzli məlumat*, qərəzli iddia*, informasiya təxribatı*, informasiya manipulyasiya*, manipulyasiya*, şayiə*, təbliğat*, gülünc*, nağıl uydur*, aidiyyəti yoxdur, aidiyyatı yoxdur, dəxli yoxdur, heç bir əlaqəsi yoxdur, əlaqəsi olmadığını,
      heç bir əlaqəsi olmadığını, belə bir hadisə baş verməyib, belə hal baş verməyib, belə bir hal olmayıb, belə bir insident*, belə bir fakt yoxdur, ${each('yalan, əsassız, uydurma, dezinformasiya, böhtan, feyk, cəfəngiyat, absurd, saxta, həqiqətdənkənar', 'olduğunu')}`,
    allegedly: 'guya, sözdə, sözügedən, güya, guya ki, guya da, zənnincə, qondarma iddia*',
    confirms: `${told('təsdiqlə, təsdiqlən, təsdiq et, təsdiq edil, təsdiq olun, etiraf et, etiraf edil, etiraf olun')}, öz təsdiqini tapıb, öz təsdiqini tapdı, təsdiqini tapıb`,
    silent: `
      ${negated('şərh ver, şərh veril, şərh et, açıqlama ver, açıqlama veril, açıqlama yay, açıqlama yayıl, təsdiqlə, təsdiqlən, təsdiq et, təsdiq olun, təsdiq edil, münasibət bildir, münasibət bildiril, münasibətini açıqla, reaksiya ver, reaksiya veril, cavab ver, məlumat yay, məlumat yayıl, məlumat ver, məlumat veril, məlumat paylaş, bəyanat ver, bəyanat yay, fikir bildir, məlumat açıqla, itkilərini açıqla, itkiləri açıqla, sayını açıqla, rəqəm açıqla')},
      ${each('itkilərini …, itkiləri …, itkisini …, itki barədə …', negated('açıqla, açıqlan, yay, dərc et, bildir'))}, rəsmi açıqlama yoxdur, açıqlama hələ yoxdur, müstəqil mənbələr təsdiqləməyib, rəsmi məlumat yoxdur, hələ ki məlumat yoxdur, hələlik məlumat yoxdur, məlumat yoxdur, susur, sükut edir, susqunluğunu saxlayır, səssizdir, şərhdən imtina, şərh verməkdən imtina, gizlədir, gizlədib`,
    claimNoun: `ittihamlarla, qarşılıqlı ittihamlarla, pozma ittihamları, yazılar, yazıları, yazıların, yazılanlar, yazılanları, deyilənlər, deyilənləri, dediklərini, dedikləri, dediyi, yazdıqlarını, yazdıqları, bildirdiklərini, açıqladıqları, açıqladıqlarını, iddia etdiklərini, yaydıqları, yaydıqlarını, versiyası, versiyasını, 
      məlumat, məlumatı, məlumatın, məlumatlar, məlumatları, məlumatların, məlumatını, məlumatlarını, məlumatının, məlumatlarının, iddia, iddiası, iddiaları, iddiasını, iddialarını, iddiaların, iddianı, iddialar, cavab, çıxış, xəbərdarlıq, mesaj, müraciət, açıqlama, bəyanat, iddialara, iddialarına, iddiasına, iddiasının, iddialarının, xəbər, xəbəri, xəbərləri, xəbərlər, xəbərini, xəbərlərini, xəbərin, xəbərlərin,
      açıqlaması, açıqlamasını, açıqlamaları, açıqlamalarını, açıqlamanı, bəyanatı, bəyanatını, bəyanatları, bəyanatlarını, bəyanatın, bəyanatının, ittiham, ittihamı, ittihamları, ittihamlarını, ittihamını, ittihamlar, ittihamların, ittihamına, ittihamlarına, ittihamlara, ittihamının, fikir, fikirləri, fikirlərini, sözlərini, sözləri, hesabatını`,
    withdraws:
      'məlumatını geri götürüb, açıqlamasını geri götürüb, sözlərini geri götürüb, iddiasını geri götürüb, iddiasından imtina, iddiasından geri çəkil*, məlumatını silib, paylaşımını silib',
    corrects: `səhv idi, səhv olub, səhvdir, yanlış idi, ${finite('düzəlt, dəqiqləşdirmə et')}, səhv bildirilmişdi, yanlış məlumat idi, ${finite('düzəliş et, düzəliş ver, dəqiqləşdir, dəqiqləşdiril, yenilə, yenilən')}, səhv göstərilib, yanlış göstərilib, səhv bildirilib, yanlış bildirilib, düzəliş, səhv rəqəm, yanlış rəqəm`,
    sameSpeaker: `
      o bildirib, o deyib, o qeyd edib, o əlavə edib, o yazıb, o vurğulayıb, o bildirdi, o dedi, o həmçinin, o eyni zamanda, o da bildirib, onun sözlərinə görə, onun bildirdiyinə görə, onun dediyinə görə, onun fikrincə, məlumatda deyilir, məlumatda bildirilir, məlumatda qeyd olunub, məlumatda qeyd edilib,
      məlumatda, məlumatda həmçinin, açıqlamada, bəyanatda, bəyanatda deyilir, açıqlamada deyilir, açıqlamada bildirilir, bəyanatda bildirilir, bəyanatda qeyd olunur, bəyanatda vurğulanır, bəyanatda vurğulanıb, hesabatda,
      bildirilib ki, qeyd olunub ki, qeyd edilib ki, əlavə olunub ki, əlavə edilib ki, bildiririk ki, bildiririk, nazirlikdən bildirilib, nazirlikdən qeyd olunub, nazirlikdən əlavə olunub, nazirlik bildirir, nazirlik qeyd edib, nazirlik əlavə edib, nazirlik bildirib, nazirlik vurğulayıb, nazirlik həmçinin, qurum bildirib, qurum əlavə edib, qurum qeyd edib, qurumdan bildirilib, qurumdan əlavə olunub,
      qeyd olunur ki, bildirilir ki, əlavə edib ki, vurğulanıb, vurğulanıb ki, vurğulanır ki, diqqətə çatdırılıb ki, diqqətə çatdırılır ki, diqqətə çatdırırıq, rədd edirik, təkzib edirik, sözlərinə əlavə edib, deyə əlavə edib, məlumata əsasən, məlumata görə, bundan başqa`,
    ministry: `
      nazirlik~, nazirliyi~, hərbi nazirliyi~, qurum~, qurumu~, idarə~, idarəsi~, mətbuat xidməti~, mətbuat mərkəzi~, hərbi qurum~, müdafiə qurumu~, mətbuat katibi~, sözçü~, sözçüsü~, rəsmisi~, rəsmi nümayəndəsi~, mətbuat xidmətinin rəhbəri~, mətbuat xidmətinin rəisi~, nümayəndəsi~, komissiya~, xidmət~, agentlik~, katiblik~, baş idarəsi~, informasiya mərkəzi~`,
    witness: `
      müxbirimiz*, əməkdaşımız*, kənd sakini*, kənd sakinləri*, yerli sakin*, şahid*, müxbiri xəbər verir, müxbirinin məlumat*, hadisə yerindən, sakinlərin sözlərinə görə, müşahidə edib, bölgə müxbiri*, bölgə müxbirimiz*, çəkiliş qrupu*`,
    press: `
      media, mediası~, KİV~, mətbuat, mətbuatı~, mətbuatında, kütləvi informasiya vasitələri~, informasiya vasitələri~, xəbər agentliyi~, informasiya agentliyi~, telekanal~, telekanalı~, televiziyası~, qəzet~, qəzeti~, nəşr, nəşri~, nəşrləri~, teleqram kanalları~, telegram kanalları~, Telegram kanalı~, saytlar~,
      saytları~, saytı~, portalı~, xəbər portalı~, xəbər portalları~, mətbuatının, jurnalistləri~, agentliyi~, sosial şəbəkələr~`,
    jointly: `ortaq açıqlama*, birgə məlumat*, müştərək bəyanat*, birgə bəyannamə*, birgə bəyanat*, ortaq bəyanat*, birgə açıqlama*, üçtərəfli bəyanat*`,
    truce: `${each('düşmənçilik hərəkətlərinə, döyüş hərəkətlərinə, hərbi hərəkətlərə', 'son qoy*, … son qoy*, son ver*, … son ver*')}, ${each('silahı, silahları', '… yerə qoy*')}, ${each('atəşkəs, atəşkəsin', 'bitdi, bitib, bitdiyini')}, ${each('atəşkəs planı, atəşkəs planını', told('təqdim et, irəli sür, təklif et, hazırla, göndər, təqdim olun'))}, atəşkəs planı*, atəşkəs layihəsi*, ${each('atəşi, döyüşləri, hərbi əməliyyatları, hücumları, toqquşmaları', 'dayandırmalıdır, dayandırmalıdırlar, kəsməlidir, kəsməlidirlər')}, ${each('odun, atəşin', 'kəsil*, … kəsil*, dayandır*, … dayandır*')}, ${each('döyüş əməliyyatları, hərbi əməliyyatlar, döyüş əməliyyatlarını, hərbi əməliyyatları, döyüş əməliyyatlarının, hərbi əməliyyatların', 'dayandır*, … dayandır*')}, ${each('döyüşlərə, odun, atəşə, toqquşmalara, hərbi əməliyyatlara, döyüş əməliyyatlarına', '… son qoyul*')}, ${each('müharibəni, müharibənin, atışmanı, döyüşü, döyüş əməliyyatlar*, hərbi əməliyyatı, əməliyyatı, antiterroru, antiterror əməliyyat*, atəşi tamamilə, düşmənçilik hərəkət*', 'dayandır*, … dayandır*, saxla*, … saxla*, kəs*, … kəs*, bitir*, başa çatdır*')}, ${each('müharibəyə, döyüşə, antiterrora, qarşıdurmaya', 'son qoy*, … son qoy*, son ver*, son')}, ${each('atəş …, atəşin …', 'kəsilir, kəsiləcək, kəsilməlidir, kəsilsin, dayandırılır, dayandırılacaq, dayandırılsın, dayandırılmalıdır, kəsilməsi*, dayandırılması*, kəsiləcəyini, dayandırılacağını')}, atəşi kəs*, atəşi … kəs*, atəşi saxla*, atəş açmayacaq*, atəş açılmayacaq*, silahları … susdur*, silahlar … susacaq*, silahların … susması*, silahı yerə qoy*, silahları yerə qoy*, silahı burax*, silahları burax*, silahlara son, humanitar rejim*, sülh rejimi*, sakitlik rejimi*, atəşkəs təklifi*, birtərəfli atəşkəs*, humanitar ara*, hərbi fəaliyyəti … dayandır*, 
      atəşkəs*, barışıq, barışığ*, humanitar fasilə*, humanitar pauza*, silahların susması*, silahların susdurulması*, silahları susdur*, atəş dayandırma*, sakitlik rejimi*,
      ${each('atəşi, atəşin, hərbi əməliyyatlar*, hərbi əməliyyatları, döyüş*, hücum*, toqquşma*, tədbirlər*, antiterror tədbirlərinin, əməliyyatlar*, əməliyyatın, düşmənçili*, silahlı qarşıdurma*, hərbi fəaliyyət*, qan tökülmə*, bombardman*, zorakılı*, atışma*', 'dayandır*, … dayandır*')},
      ${each('atəşə, hərbi əməliyyatlara, döyüşlərə, döyüş əməliyyatlarına, hücumlara, toqquşmalara, qan tökülməsinə, düşmənçiliyə, hərbi əməliyyata, atışmaya, zorakılığa', 'son qoy*, … son qoy*, son ver*, son, xitam ver*, ara ver*, … ara ver*, fasilə ver*')},
      ${each('tədbirlərinin, tədbirlərin, əməliyyatlarının, əməliyyatının', 'dayandırıldığını, başa çatdığını')}, atəşin kəsil*, atəşin … kəsil*, atəşi kəs*, döyüşlərin … kəsilməsi*, döyüşlərin kəsilməsi*`,
    agrees: `${each('döyüşlər, döyüşlər …, toqquşmalar', 'dayandırılacaq, dayandırılır, dayandırılıb, dayandırıldı')}, ${announced('artırıl, vaxtı uzadıl')}, ${each('müddətinin …, müddəti …, vaxtı …', announced('artırıl, uzadıl'))}, ${each('hərbi əməliyyatlar …, döyüş əməliyyatları …, antiterror tədbirləri …, hərbi əməliyyatlar, döyüş əməliyyatları, antiterror tədbirləri', 'dayandırılır, dayandırılıb, dayandırıldı, dayandırılacaq, dayandırıldığını')}, ${each('dayandırmaq, kəsmək, saxlamaq', announced('qərarına gəl, qərarı ver, qərarı al'))}, ${each('atəşə, döyüşlərə, hərbi əməliyyatlara, döyüş əməliyyatlarına, əməliyyatlara', announced('son qoy, son ver').concat(', birtərəfli şəkildə son qoyduğunu, … son qoyduğunu'))}, razılaşdığını, razılaşdıqlarını, uzatma barədə, qüvvədədir, qüvvədə olduğunu, ${each('atəş …, atəşin …', 'kəsilir, kəsiləcək, dayandırılır, dayandırılacaq, kəsiləcəyini, dayandırılacağını')}, ${each('silahlar …', 'susacaq, susacağını, susur')}, atəş açmayacaq*, atəş açılmayacaq*, müharibəni dayandırdı, müharibəni dayandırıb, ${each('əməliyyatları, əməliyyatlarını, əməliyyatı, tədbirləri, antiterroru', 'dayandırdı, dayandırıb, dayandırır, saxladı, saxlayıb, saxladığını, dayandırdığını')}, ${announced('dayandırmağa razılaş, kəsməyə razılaş, susdurmağa razılaş')}, birtərəfli atəşkəs*, 
      ${announced('atəşi dayandır, atəşi saxla, atəşi kəs, əməliyyatları dayandır, əməliyyatlarını dayandır, döyüşləri dayandır, hərbi əməliyyatları dayandır, hərbi əməliyyatı dayandır')}, ${announced(AGREES)}, ${each('tədbirlərinin, tədbirlərin, əməliyyatlarının, əməliyyatının', 'dayandırıldığını, başa çatdığını')}, razılığı, razılaşmanı, anlaşmanı, razılaşmışıq, razılıq var, razılaşma var, əldə olunmuş razılıq, əldə olunmuş, əldə edilmiş, elan olunmuş, qüvvəyə minmək üzrə, uzadılması barədə razılıq, qüvvəyə minməsi barədə, tətbiqi barədə razılıq, ümumi məxrəcə gəlib*, el sıxışıb, əl sıxışıblar, atəşkəsə gedib, atəşkəsə gedir, atəşkəsə qoşulub, atəşkəsə keçid*, atəşkəs qərarı`,
    holds: `gözlənilir, gözlənildiyini, gözlənilməkdədir, pozuntu yoxdur, ${stated('gözlən, gözlənil')}, ${each('bəri, etibarən', 'davam edir, qorunur, pozulmur, tutur, pozulmayıb')}, pozuntusuz, işləyir, işlədiyini, tutur, möhkəmdir, dayanıqlıdır, ciddi gözlənilir, riayət var, 
      ${stated('riayət olun, riayət edil, riayət et, əməl olun, əməl edil, əməl et, qorun, qüvvədə qal, qorunub saxlanıl, qorunub saxlan, ciddi riayət et, davam gətir')},
      qüvvədədir, qüvvədə olduğunu, qüvvədə olduğu, hələ də qüvvədə, təmin olunub, təmin edilib, pozulmur, pozulmamış, pozulmayıb, atəşkəs gözlənilir, rejimi gözlənilir, rejiminin gözlənildiyini, atəşkəsin gözlənildiyini`,
    quiet: `${each('bir atəş belə, atəş belə, bir atəş də, bir güllə belə, güllə belə, bir güllə də', negated('səslən, eşidil'))}, ${each('axşamdan …, axşam saatlarından …', 'atəş açılmayıb, atəş açılmadığını, güllə atılmayıb, atəş olmayıb, atışma olmayıb')}, sakitlik olub, sakitlik olduğu, atəş dayanıb, atəş dayandı, ${each('gecə, sərhəd, sərhəddə gecə, sutka, gün, axşam', finite('sakit keç, sabit keç, nisbətən sabit keç, nisbətən sakit keç, insidentsiz keç, hadisəsiz keç, insidentsiz ötüş'))}, ${each('sakit, sabit, insidentsiz, hadisəsiz', told('keç, ötüş'))}, ${each('atəş belə, bir atəş belə, güllə belə, bir güllə belə, atəş halı, bir atəş halı, atəş faktı, atışma halı, heç bir atəş, heç bir atışma, heç bir pozuntu, heç bir insident, pozuntu halı, bir pozuntu belə, atışma, pozuntu, atəş açma halı, atəşkəs pozuntusu halı', 'qeydə alınmayıb, qeydə alınmır, qeydə alınmadı, qeydə almadıq*, qeydə almayıb, müşahidə olunmur, müşahidə etmir, yoxdur, olmadı, baş verməyib, aşkarlanmayıb, eşidilmir, eşidilməyib')}, ${each('ara, aralıq, səngərlər, cəbhə, sərhəd, cəbhə xətti, hava, gecə, günlər, səhər, günün', 'sakitdir, sakit, sakitləşib, sakit keçir, sakit ötüb, sakit ötür')}, atəş açılmır, güllə atılmır, sakit ötüb, sakit ötüşüb, insidentsiz*, pozuntusuz*, atəş yoxdur, atışma yoxdur, sükut hökm*, sükut çöküb, gərginlik səngiyib, tam sükut*, 
      ${each('atəşkəs, atəşkəsin, atəşkəs rejimi, atəşkəs rejiminin', 'pozulmayıb, pozulmadı, pozulmadığını, pozulmur, pozulması qeydə alınmayıb, pozulması halı qeydə alınmayıb, pozulması halları qeydə alınmayıb, pozulması qeydə alınmadığını, pozulması hallarının qeydə alınmadığını, pozulması müşahidə olunmayıb')},
      ${each('pozuntu, pozuntusu, atəşkəs pozuntusu, insident, hadisə, atışma, toqquşma, atəş açılması, atəş açılması halları, atəş açılması halı, atəş, döyüş, ciddi hadisə, silahlı insident', 'qeydə alınmayıb, qeydə alınmadı, qeydə alınmadığını, qeydə alınmır, müşahidə olunmayıb, müşahidə edilməyib, müşahidə olunmur, baş verməyib, baş vermədiyini')}, pozuntu olmayıb, atışma olmayıb, pozulmayıb, pozulmadığını,
      ${each('vəziyyət, vəziyyətin, vəziyyət nisbətən, vəziyyətin nisbətən, vəziyyət hazırda, vəziyyət tam, vəziyyət ümumilikdə, şərait, cəbhədə vəziyyət, sərhəddə vəziyyət, gecə, gecənin, gecə nisbətən, hazırda', 'sakitdir, sakit, sakit olub, sakit olduğunu, sakit keçib, sakit keçdi, sakit keçdiyini, sakit qalır, sakit qaldığını, sakitləşib, sabitdir, sabit, sabit olduğunu, sabit qalır, stabildir, stabil, stabil olduğunu, stabil qalır, stabilləşib')}, sakit keçib, sakit keçdi, sakit keçdiyini, nisbətən sakitdir,
      nisbi sakitlik*, tam sakitlik*, sakitlik hökm*, sakitlik müşahidə*, sakitlik yaran*, sakitlik bərpa*, sakitlik bərqərar*, sakitlik qorun*, sakitlik davam*, sakitlikdir, sakitlik var, sakitlik olduğunu, sakitliyin hökm*, sakitliyin qorun*, sakitliyin bərpa olunduğunu, sakitlik çöküb,
      ${each('atəş səsi, atəş səsləri, güllə səsi, güllə səsləri, silah səsi, silah səsləri, partlayış səsləri, top səsi', 'eşidilmir, eşidilməyib, eşidilmədi, kəsilib, kəsildi, eşidilmədiyini, eşidilmir artıq')},
      ${each('atəş, atəşin, atışma, atışmanın, döyüşlər, döyüşlərin, toqquşmalar, toqquşmaların, bombardman, hücumlar, artilleriya atəşi, hərbi əməliyyatlar faktiki', finite('dayan, səngi, kəsil, dayandırıl').concat(', dayandığını, dayandırıldığını, səngidiyini, kəsildiyini'))},
      silahlar susub, silahlar susdu, toplar susub, toplar susdu, silahların susduğunu, atəşkəs davam edir, atəşkəs qorunur, atəşkəs qüvvədədir, atəşkəsə hər iki tərəf əməl edir, hazırda atəş açılmır, artıq atəş açılmır`,
    breaks: `pozulmasına görə, pozmasına görə, pozma, pozmağımız, pozmağımızla, ${each('dəqiqə, saat, gün, bir neçə saat, bir neçə dəqiqə', 'dözdü, dözüb, davam etdi, yaşadı, yaşayıb, çəkdi, çəkib, sürdü, davam gətirdi, tab gətirdi, tutdu')}, pozmaq, pozmaqda, pozmaqla, pozmağa, kağızda qaldı, kağızda qalıb, boşa çıxdı, iflas etdi, dözmədi, davam gətirə bilmədi, 
      ${told(BREAKS)}, bozub, pozuntu, pozuntusu*, pozuntuları*, pozuntular*, kobud pozuntu*, ciddi pozuntu*, ${negated('riayət et, riayət olun, riayət edil, əməl et, əməl olun, əməl edil, sadiq qal')}, məhəl qoymur, məhəl qoymayıb, məhəl qoymayaraq,
      belə çəkmədi, belə çəkməyib, belə davam etməyib, belə davam etmədi, uzun sürmədi, uzun çəkmədi, uzun çəkməyib, dəqiqə davam gətirib, dəqiqə çəkdi, ömrü az oldu, ömrü qısa oldu, davam gətirmədi, davam gətirməyib, kağız üzərində qal*`,
    breach: `${each('öhdəliyi, öhdəliyini, öhdəliklərini, öhdəlikləri, humanitar rejimi, sakitlik rejimini', told('poz, tapdala, kobud şəkildə poz'))}, öhdəliyi … pozdu, öhdəliyi … pozub, ${each('razılığı, razılaşmanı, anlaşmanı', told('poz, kobud şəkildə poz, kobudcasına poz'))}`,
    ends: `qüvvəsi qalmayıb, qüvvəsi yoxdur, hökmü yoxdur, heç bir qüvvəsi qalmayıb, ${told('ləğv edil, ləğv olun')}, bitdi, bitib, bitdiyini, ${told('etibarsız sayıl, etibarsız hesab olun, hüquqi qüvvəsini itir, qüvvədən qal, bitmiş say, bitmiş sayıl')}, etibarsızdır, etibarsız olduğunu, hökmsüzdür, başa çatdı, mövcud deyil, mövcud deyildir, mövcud olmadığını, ${told('qüvvəsini dayandır, sona yet, bitdiyini elan et, ləğvini elan et')}, sona yetdi, sona yetib, artıq yoxdur, tarixə qovuşdu, hökmü qalmayıb, öhdəliklə bağlı saymır, 
      ${told('ləğv et, ləğv olun, ləğv edil, qüvvədən düş, qüvvəsini itir, başa çat, sona çat, etibarsız say, etibarsız elan et, çıxdığını elan et, atəşkəsi dayandırdığını elan et, rejimini dayandırdığını elan et, müddəti bit, başa çatdır')}, atəşkəs bitdi, atəşkəs bitib, atəşkəsin bitdiyini, atəşkəsdən çıx*, atəşkəsdən imtina ed*, atəşkəsdən imtina et*, artıq qüvvədə deyil, qüvvədə deyil, qüvvədə olmadığını, artıq tanımır`,
    proposes: `${each('atəşkəs planı, atəşkəs planını, plan, planı, təklif paketi, atəşkəs layihəsi', told('təqdim et, irəli sür, təklif et, hazırla, göndər, təqdim olun'))}, təklifimiz, təklifimizi, təklifimiz var, təklifi var, təklifi, təklifini, ideyası ilə, razılaşmaq istəyir, ${told('plan təqdim et, ideya irəli sür, vasitəçilik təklif et')}, 
      ${told('təklif et, təklif edil, təklif olun, təklif irəli sür, təklif ver, təklifi ilə çıxış et, təkliflə çıxış et, təklifini ver, təklif təqdim et, təşəbbüsü ilə çıxış et, müzakirə olun, müzakirə edil, müzakirə et, təşəbbüs irəli sür')},
      danışıqlara hazır*, elan etməyə hazır*, hazır olduğunu, hazır olduqlarını, hazırdır, hazırdırlar, danışıqlar aparılır, danışıqlar aparır, danışıqlar gedir, danışıqlar davam edir, atəşkəs təklifi, atəşkəs təklifini, üzərində iş gedir, imkanları müzakirə`,
    demands: `son qoysunlar, son qoysun, dayandırsınlar, son versinlər, ${told('yerə qoymağa səslə, səslə')}, ${each('atəşi, döyüşləri, hərbi əməliyyatları, hücumları, toqquşmaları', 'dayandırmalıdır, dayandırmalıdırlar, kəsməlidir, kəsməlidirlər')}, önəmlidir, vacibdir, mühümdür, önəmli olduğunu, sadiq qalın, əməl edin, riayət edin, əhəmiyyətini, əməl olunmalıdır, əməl edilməlidir, riayət olunmalıdır, riayət edilməlidir, əməl etməlidir, riayət etməlidir, qorunmalıdır, vacibliyini, zəruriliyini, zəruri olduğunu, vacib olduğunu, kəsməlidirlər, saxlamalıdırlar, son qoymalıdırlar, susdurmalıdırlar, susdurmalıdır, kəsilsin, dayandırılsın, saxlanılsın, susdurulsun, kəsin, dayandırın, susdurulmalıdır, susmalıdır, saxlanılmalıdır, kəsməlidir, kəsməlidirlər, saxlamalıdır, dayandırmalısınız, ${told('təkid et, haray sal, çağırışını təkrarla, çağırışını et, təlqin et')}, 
      ${told('çağır, çağırış et, çağırış ünvanla, çağırışla çıxış et, tələb et, tələb olun, səslə, israr et, xahiş et, müraciət et, dəvət et, zəruriliyini vurğula, vacibliyini vurğula, vacib olduğunu vurğula, zəruri olduğunu vurğula, zəruri olduğunu bildir, vacib olduğunu bildir, tərəfdar çıx, istə')},
      çağırışı, çağırışını, çağırışını təkrarlayıb, çağırışlar, dayandırılmalıdır, dayandırmalıdır, dayandırmalıdırlar, dayandırılmalı olduğunu, dayandırılmasının vacib*, dayandırılmasının zəruri*, son qoyulmalıdır, son qoymalıdır, son verilməlidir, kəsilməlidir, dayanmalıdır, dayandırmalı olduğunu, dayandırılması zərur*, dayandırılması vacib*, elan olunmalıdır, elan edilməlidir, dayandırmağa çağır*, dayandırsın, dayandırsınlar, tələbi`,
    observes: `qorunması, riayət olunması, əməl olunması, sadiq qalması, sadiq qalmasının, hörmət edilməsini, hörmət edilməsinə, hörmət olunmasını, saxlanılmasının, saxlanılmasını, saxlanılması, saxlanması, saxlanmasının, yerinə yetirilməsinin, yerinə yetirilməsini, yerinə yetirilməsinə, qorunmalıdır, əməl edilməlidir, riayət edilməlidir, 
      riayət etməyə, əməl etməyə, riayət etməsini, əməl etməsini, riayət etmələrini, əməl etmələrini, riayət etmələrinin, əməl etmələrinin, riayət etməsinin, əməl etməsinin, riayət olunmasına, riayət edilməsinə, əməl olunmasına, əməl edilməsinə, riayət olunmasının, riayət edilməsinin, əməl edilməsinin, əməl olunmasının, riayət olunmasını, riayət edilməsini, əməl olunmasını, əməl edilməsini, riayət etmək, əməl etmək, riayət etməlidir, əməl etməlidir, riayət etməlidirlər, əməl etməlidirlər, riayət olunmalıdır, əməl olunmalıdır,
      riayət edəcəyini, əməl edəcəyini, riayət edəcək, əməl edəcək, riayət edəcəklərini, əməl edəcəklərini, riayət etməyə hazır, əməl etməyə hazır, qorunmasına, qorunmasının, qorunmasını, qorumağa, möhkəmləndir*, hörmət etməyə, pozmamağa, sadiq qalmağa, gözlənilməsinə, davamlı olmasına, davamlı olması`,
    brokeredAfter: `
      vasitəçiliyi ilə, vasitəçiliyi, vasitəçiliyilə, vasitəçiliyini, vasitəsilə, vasitəsi ilə, vasitəçi olub, vasitəçi kimi, vasitəçilik edib, vasitəçilik edən, vasitəçilik edir, təşəbbüsü ilə, təşəbbüsü, vasitəçiliyində, vasitəçilik etdiyi, səyləri ilə, səyləri nəticəsində, iştirakı ilə, təklifi ilə, təklifi əsasında, himayəsi ilə`,
    notBroken: `${each('pozan, tapdalayan', each('…', 'deyil, deyilik, deyildir'))}, ${negated('poz')}, pozmamışıq, pozmuruq`,
    fires: `${each('minaatanlar, minaatanları, artilleriya, artilleriyanı, haubitsalar, haubitsaları, toplar, topları, raketlər', told('işə sal'))}, ${each('silahlardan, iriçaplı silahlardan, artilleriyadan, minaatanlardan, raketlərdən, silahdan, silahlarından', told('istifadə et'))}, ${each('atəşi …, ilk atəşi …', told('aç'))}, ${each('artilleriyası …, artilleriya …, topçuları …, minaatanları …, topları …, tankları …', told('döy'))}, ${told(FIRES)}, ${WEAPON_HITS}`,
    nominal: `pozmağımız, ${each('atəşi …, ilk atəşi …', nominal('aç'))}, ${nominal(`${FIRES}, ${STRIKES}, poz`)}, ${nominal(HITS)}, ${negated('riayət et, əməl et')}`,
    relative: participle(`${FIRES}, ${STRIKES}, poz`),
    underFire: `hədəfindədir, hədəfindədirlər, nişanındadır, zərbələri altındadır, atəşi altındadır, ${each('aerodromu …, aerodrom …, aeroportu …, aeroportunun …, hava limanı …, hava limanının …', told('vurul, məhv edil, dağıdıl'))}, ${each('mövqeləri …, qurğuları …, qurğusu …, kompleksi …, kompleksləri …, nöqtələri …, anbarı …, texnikası …, batareyası …', told('vurul'))}, ${each('atəş …, atəşi ilə', told('üzləş'))}, ${each('atəşi ilə, zərbəsi ilə, atəş ilə', told('üzləş, qarşılaş'))}, ${each('artilleriya ilə, artilleriyadan, toplarla, minaatanla, raketlə', told('vurul'))}, vurulması, vurulmasını, vurulmasına, vurulmasının, vurulması ilə, vurulduğu, vurulduğunu, vurulduğuna, bombalanması, bombalanmasını, bombalanmasına, atəş altında, atəşi altında, atəşi altındadır, ${each('Smerç lə, Qrad la, Smerç dən, Qrad dan, Smerçlə, Qradla, toplarla, topla, minaatanla, minaatanlarla, mərmi ilə, mərmilərlə, haubitsa ilə, artilleriyası ilə, raketi ilə, güllə ilə', told('vurul, döyül, deşil, dağıdıl'))}, atılan güllə*, atılan mərmi*, atılan raket*, düşən mərmi*, düşən raket*, dəyən mərmi*, dəyən raket*, açılan atəşlə, tuşlanmış raket*, tuşlanmış ballistik raket*, 
      ${told(SHELLED)}, ${each('artilleriyadan, minaatandan, minaatanlardan, tankdan, raketlə, raketlərlə, PUA ilə, dronla, dronlarla, PUA-larla, artilleriya ilə', told('vurul'))}, atəş altındadır, atəş altında qalıb, atəş altında qaldı, atəş altına düşüb, açılan atəş*, açılmış atəş*, açdığı … atəş*, açılan … atəş*, açdığı atəş*, açdıqları atəş*, açılan snayper atəşi*, açdığı snayper atəşi*,
      açılması nəticəsində, endirilən zərbə*, endirdiyi zərbə*, endirilən raket*, atılan … mərmi*, atılan … raket*, atdığı … mərmi*, atdığı … raket*, buraxdığı … raket*, buraxılan … raket*, endirdiyi … zərbə*`,
    shelling: `atəş, ${each('minaatandan, minaatanlardan, qumbaraatandan, qumbaraatanlardan, toplardan, topdan, tankdan, tanklardan, atıcı silahdan, atıcı silahlardan, snayperdən, pulemyotdan, avtomatdan, haubitsadan, iriçaplı silahlardan, iriçaplı silahdan, PUA-dan, havadan', 'zərbə, zərbələr, atəşi, atəşin, atəş halı*')}, ${each('postumuza, mövqelərimizə, mövqeyimizə, kəndimizə, kəndlərimizə, mövqelərinə, mövqeyinə, postuna, kəndinə, kəndlərinə, şəhərinə, qəsəbəsinə, zavoduna, maşınına, maşına, avtomobilə, sərhədçiyə, fermerə, fəhlələrə, mövqelərindən, mövqeyindən, ərazisindən, tərəfdən, tərəfindən, sərhəddən, Azərbaycandan, Ermənistandan, istiqamətində, istiqamətindən', 'yenə atəş, yeni atəş, raket zərbəsi, atəş zərbəsi, snayper atəşi')}, artilleriya mərmi*, haubitsa mərmi*, atəş xəbəri*, atəş iddiası*, zərbə xəbəri*, tətik, avtomat növbə*, pulemyot növbə*, 
      ${each('artilleriya, raket, raket-artilleriya, minaatan, tank, snayper, top, haubitsa, qumbaraatan, pulemyot, dron, PUA, aviasiya, hava, avtomat, reaktiv artilleriya, kamikadze dron, aviazərbə, Qrad, Smerç, Bayraktar, Bayraqdar, İsgəndər, mərmi, güllə', 'atəşi*, salvosu*, yağışı*, atışı*, atışları*, zərbəsi*, zərbələri*, hücumu*, hücumları*, atəşləri*, zərbə*')}, atəşi nəticəsində, atəşindən, bombardman*, bombalanma*, gülləbaran*, intensiv atəş*, aramsız atəş*, güclü atəş*, sıx atəş*,
      atəşləri nəticəsində, atəşləri ilə, atılan atəş*, açılan atəşlər*, atəşə tutma hallar*, atəş açma hallar*, atəş səsləri gəlir, güllə yağışı*, hava hücumu*, hava hücumları*, aviazərbə*`,
    strikes: `${stated(STRIKES)}, hücumu nəticəsində, hücuma məruz*`,
    notFired: `${each('atəş açan, atəşə tutan, vuran, zərbə endirən, ilk atəş açan', each('…', 'deyil, deyilik, deyildir'))}, ${each('atəş, atışma, atəşimiz, zərbəmiz, atəş açılışı, artilleriya atəşi, zərbə', 'olmayıb, olmadı, yoxdur, olmadığını, endirməmişik, açmırıq, açılmır')}, ${each('barmağımız, əlimiz', 'dəyməyib')}, tətiyə toxunmamışıq, bizim atəşimiz deyil, biz atmamışıq, biz vurmamışıq, biz atəş açmamışıq, 
      ${negated(FIRES)}, ${negated(SHELLED)}, ${negated(STRIKES)}, ${negated(HITS)}, vurulmayıb, vurulmadığını, atəş açılması faktı yoxdur, atəş açılması olmayıb, heç bir atəş açılmayıb,
      ${each('bir güllə belə, güllə belə, güllə, güllə də, bir güllə də, tək güllə, bir mərmi belə, heç bir mərmi', negated('at, atıl'))}`,
    continues:
      'davam edir, davam etdirir, davam etdiyini, davam edən, davam etməkdədir, hazırda, hələ də, dayanmır, dayanmayıb, davam etdirilir, intensivləşib, fasiləsiz olaraq davam, səngimir, ara vermir, aramsız',
    combat: `${told('vurulub sal, vurulub salın, vurub sal, salın')}, vurulub salındı, hücuma keçib, ${each('PUA, PUA-sı, dronu, Su-25, Su-25-i, təyyarəsi, helikopteri', 'vurulub, vurulub salındı, salındı, endirildi')}, basqın*, mühasirə*, qaynar nöqtə*, 
      ${each('PUA, PUA-sı, PUA-sını, PUA-nı, PUA-sının, PUA-nın, PUA-ları, PUA-larını, dron, dronu, dronunu, dronu, dronun, dronunun, tankını, tankı, tankının, kvadrokopteri, kvadrokopterini, helikopterini, helikopteri, helikopterinin, təyyarəsini, təyyarəsi, təyyarəsinin, zirehli texnikasını', told('vur, vurul, vurub sal, məhv et, məhv edil, zərərsizləşdir, zərərsizləşdiril'))},
      döyüş, döyüşlər*, döyüşdə, döyüşlərdə, toqquşma*, atışma*, hücuma keçib, hücuma keçməyə, hücuma keçdi, hücum cəhdi*, əks-hücum*, mina, minaya*, minalar*, mina partlay*, partlayıb, vurulan PUA, vurub salıb, vurulub salınıb, məhv edilib, qarşıdurma*, təxribat*,
      antiterror*, irəliləmə*, mövqe tutub, ələ keçirib, sızma*, diversiya*, hərbi əməliyyatlara başla*, genişmiqyaslı hücum*, yaxınlaşma cəhdi*, nüfuz etmə*`,
    response:
      'cavab tədbir*, cavab atəşi*, susdurulub, susdurulmuşdur, qarşısı alınıb, adekvat cavab*, cavab verilib, cavab zərbə*, cavab addım*, layiqli cavab*, lazımi cavab*, atəş nöqtəsi susdurul*',
    missile: 'raket*, ballistik raket*, İsgəndər*, Skad*, Toçka-U, Elbrus, raket zərbə*, qanadlı raket*, kasetli bomba*',
    airstrike: 'aviasiya*, hava zərbə*, qırıcı*, helikopter*, döyüş təyyarə*, hava hücumu*, aviazərbə*, hücum təyyarə*, Su-25*',
    drone: `Bayraqdar*, pilotsuz aparat*, Orlan*, kvadrokopter*, PUA-lar*, PUA*, pilotsuz*, dron*, Bayraktar*, kamikadze*, zərbə PUA*, Harop*, FPV*`,
    artillery: `
      artilleriya*, minaatan*, haubitsa*, qaubitsa*, Qrad, Qrad*, Smerç*, tank, tankdan, tanklar*, topa, top atəş*, toplardan, toplarla, topdan, top mərmi*, reaktiv yaylım*, yaylım atəşi*, topçu*, mərmi*, iriçaplı artilleriya*, tank əleyhinə, ağır artilleriya*, reaktiv qurğu*, D-30*, D-20*, 120 millimetrlik, 82 millimetrlik`,
    smallArms: `avtomat növbə*, avtomatın, avtomatla, pulemyotla, pulemyotdan, güllələr*, karabin*, qumbaraatan, 
      atıcı silah*, snayper*, pulemyot*, avtomat silah*, tüfəng*, qumbaraatan*, iriçaplı silah*, iriçaplı pulemyot*, yüngül silah*, avtomatlardan, avtomatdan, iriçaplı atıcı*, atıcı silahlar*, odlu silah*, PK pulemyot*, güllə atəş*`,
    settlement: `məhəllə*, mərkəz, mərkəzi*, həyət*, dam, damı*, 
      kənd, kəndi*, kəndə, kənddə, kənddən, kəndlər*, şəhər, şəhəri*, şəhərlər*, şəhərə, qəsəbə*, yaşayış məntəqə*, yaşayış ev*, evlər*, yaşayış bina*, mülki yaşayış*, yaşayış yer*, kəndimiz*, kəndlərimiz*, məntəqələrimiz*, şəhərimiz*, yaşayış massiv*, yaşayış sahə*, fərdi ev*, həyətyanı*, mənzil*`,
    position: `atəş mövqeləri~, atəş mövqeyi~, raket qurğuları~, raket qurğusu~, raket kompleksi~, raket kompleksləri~, raket buraxıcı qurğuları~, atəş nöqtələri~, artilleriya mövqeləri~, 
      mövqe~, mövqeyi~, post, postu~, postlar~, postları~, döyüş mövqe~, döyüş mövqeyi~, döyüş postu~, səngər*, sığınacaq*, dayaq məntəqə*, hərbi hissə*, sərhəd döyüş məntəqə*, yüksəklik~, döyüş növbə*, sərhəd məntəqə*, buraxılış məntəqə*, müşahidə məntəqə*,
      postumuz*, mövqelərimiz~, mövqeyimiz~, postlarımız~, fortifikasiya*, istehkam*, sərhəd zastava*, zastava*, hərbi obyekt*, qərargah*, blokpost*, nəzarət-buraxılış*`,
    vehicle: `
      avtomobil*, maşın, maşını*, maşınlar*, maşına, yük maşını*, təcili yardım*, avtobus*, traktor*, ekskavator*, nəqliyyat vasitə*, konvoy*, karvan*, sanitar maşın*, mikroavtobus*, kombayn*, buldozer*, ambulans*, UAZ*, KamAZ*`,
    infrastructure: `aerodrom*, hava limanına, hava limanını, hava limanının, hava bazası*, mədəniyyət ev*, klub bina*, idarə bina*, bazar*, stansiya*, elektrik dirəy*, mədəniyyət evi*, 
      infrastruktur*, mülki infrastruktur*, qaz kəməri*, körpü*, məktəb*, xəstəxana*, kilsə*, məscid*, hava limanı*, mülki obyekt*, elektrik xətt*, zavod*, su anbar*, yarımstansiya*, aeroport*, uşaq bağça*, elektrik stansiya*, su elektrik*, kafedral*, qəbiristanlı*, mədən*, ferma*`,
    killed: `${each('itki sayı …, itkilərin sayı …, itki sayı, itkilərin sayı', finite('qalx, çat, yüksəl, art'))}, itki sayı*, ${each('itkinin', 'adını*, adı*, siyahısı*')}, ${each('itkiləri …, itkisi …, itkilərin …', told('yüksəl, çat'))}, ${each('həyatına, həyatlarına', told('son qoy, son ver'))}, ${each('hərbçisi …, hərbçi …, qulluqçusu …, əsgəri …, əsgər …, hərbçisinin …, qulluqçusunun …, əsgərinin …, canlı qüvvəsi …, canlı qüvvəsinin …, hərbçisini …, əsgərini …, qulluqçusunu …, silahlısı …, silahlısını …, diversantı …, nəfər …', told('məhv et, məhv edil, məhv olun, zərərsizləşdir, zərərsizləşdiril, sıradan çıxar, sıradan çıxarıl, ləğv et, ləğv edil'))}, itki verib, itkisi, =öldürülüb, ölənin, həlak olanın, itki təsdiqləndi, itkini təsdiqlədi, şəhidin, şəhidi, şəhidə, ölümüz, ölümüz var, itkilərinin siyahı*, itkilərin siyahı*, itkisinin siyahı*, itki siyahı*, itkilər siyahı*, şəhidimiz*, şəhidlərimiz*, itkimiz … nəfərdir, itkisi … nəfərdir, itkiləri … nəfərdir, ölmüşdür, =ölməyib, ölüdən, ölülər*, ölüsü*, =ölüb, qurbanı*, can itkisi*, dəfn edilib, dəfn olundu, dəfn edildi, 
      ${told(DIES)}, həlak, həlak olmuş, həlak olan*, həlak olması*, şəhid, şəhidlər*, şəhid olan*, şəhid olması*, şəhid sayı, =ölüb, =öldü, =ölüblər, =öldülər, ölən, ölənlər, ölənlərin sayı*, öldüyünü, =ölmüş, =ölüm, =ölümü, =ölü, =ölü sayı, öldürülən*, həyatını itirən*, həlak olanların sayı*, şəhidlərin sayı*, ölü sayı*,
      meyiti*, cəsədi*, nəşi*, meyit, meyitlər*, cəsəd, nəşlər*, canlı qüvvə itkisi*, qurbanı olub, qurbanı oldu`,
    wounded: `yaralıdır, yaralıdırlar, yaralıdı, yaralı var, yaralılar var, yaralının, yaralıya, yaralını, yaralıları, yaralıların, yaralımız*, yaralılarımız*, ağır vəziyyətdədir, ağır vəziyyətdə*, vəziyyəti ağır*, ${told('qazi ol, xəstəxanaya düş, xəstəxanaya çatdırıl, xəstəxanaya aparıl, hospitala yerləşdiril, hospitala çatdırıl, hospitala gətiril, qəlpə yarası al, güllə yarası al, sağalmaz yara al, əməliyyat olun, xəsarətlə xəstəxanaya yerləşdiril')}, hospitala gətirilən, hospitala gətirilən*, xəstəxanaya gətirilən*, xəstəxanaya yerləşdirilən*, aldığı yara*, yarası, yaralandı, 
      ${told('yaralan, xəsarət al, xəsarət yetiril, yarala, kontuziya al, bədən xəsarəti al, xəsarətlər al, xəsarətlər alıb, yara al, zədə al, travma al, xəstəxanaya yerləşdiril')}, yaralanan*, yaralı, yaralılar*, yaralısı*, yaralı sayı, yaralanmış*, xəsarət alan*, güllə yarası, qəlpə yarası, kontuziya*, yüngül yaralı*, ağır yaralı*, yaralıların sayı*, yaralananların sayı*, yaralanma`,
    captured: `${each('hərbçisini …, əsgərini …, qulluqçusunu …, hərbçini …, nəfəri …', told('ələ keçir, tut, saxla'))}, tutduq, əsirimiz*, əsir düşdüyü, ${told('ələ keçiril, saxlanıl')}, ${each('hərbçi, hərbçisi, hərbçimiz, əsgər, əsgəri, silahlı, diversant, diversantı, nəfər, nəfəri, ikisini, üçünü, beşini', 'tutulub, tutuldu, tutuldular, tutulduğunu, tutulublar, tutub, tutduq, tutdu')}, əsirdir, əsir qalıb, əsirlikdə*, girovdur, 
      ${told('əsir düş, əsir götürül, əsir götür, əsir alın, əsir al, əsir tut, girov götürül, girov götür, əsir düşürül, təslim ol, mühasirəyə düş, mühasirəyə alın')}, əsir düşən*, əsir götürülən*, saxlanılıb, saxlanıldı, əsir, əsirlər*, əsirlikdədir, mühasirədədir, mühasirədə qalıb`,
    missing: `hərbçisindən xəbər yoxdur, yerinin məlum olmadığını, yeri məlum olmayan, yerinin bilinmədiyini, yerləri məlum deyil, harada olduğunun məlum olmadığını, taleyinin məlum olmadığını, taleyinin bilinmədiyini, ${told('əlaqə kəsil, əlaqəni itir')}, əlaqənin kəsildiyini, əlaqənin itirildiyini, xəbər alınmadığını, itkindir, itkindirlər, harada olduğu bilinmir, harada olduğu məlum deyil, harada olduqları məlum deyil, harada olduqları bilinmir, izi yoxdur, izi tapılmır, tapılmayıb, tapılmır, axtarılır, itmiş, itib düşüb, sorağı yoxdur, xəbər-ətər yoxdur, taleyindən xəbər*, taleləri məlum deyil, yeri məlum deyil, 
      itkin, itkindən, itkinin, itkini, ${told('itkin düş, xəbərsiz itkin düş, yoxa çıx')}, itkin düşən*, itkin düşmüş*, xəbərsiz itkin*, itkin sayılır, itkin hesab olunur, əlaqə kəsilib, əlaqə itirilib, əlaqə yoxdur, xəbər yoxdur, xəbər alınmır, taleyi məlum deyil, taleyi naməlumdur, taleyi naməlum, taleyi bəlli deyil, axtarışdadır`,
    casualties: `itkisini, itkini, 
      itki, itkisi, itkiləri, itkilər, itkilərin, itkilərini, itkilərinin, itki verib, itki verdi, itkilər verib, itki verdiyini, itki veriblər, itki verdiklərini, itkiyə məruz qalıb, itkilərə məruz qalıb, itkilər var, insan itkisi*, insan tələfatı*, tələfat*, qurbanlar*, qurban*, itkilər verdiyini, itkilər olduğunu, itkilərin olduğunu, itkisi olub, itkilərimiz*, itkimiz*, zərər çəkən*`,
    noLosses: `${each('heç kim, heç kəs', each('ölməyib və, həlak olmayıb və, ölməyib nə də', 'yaralanmayıb, xəsarət almayıb'))}, heç kimin ölmədiyini və yaralanmadığını, nə yaralanan, nə də yaralanan, nə də yaralı, nə xəsarət alan, nə də xəsarət alan, ${each('nə ölən', 'nə yaralanan var, nə də yaralanan var')}, ölən yaralanan olmayıb, ${each('nə ölən, nə həlak olan, nə itki, nə ölü', 'nə də yaralanan, nə yaralanan, nə də yaralı, nə də xəsarət alan, nə yaralı')}, ${each('itki və xəsarət alan, itki və yaralanan, ölən yaralanan, ölən ya yaralanan, ölü yaralı, itki yaralı, yaralanan və ya həlak olan, həlak olan yaralanan', NONE)}, ${NO_DEAD}, ${NO_WOUNDED}, nə ölü nə yaralı, nə ölü nə də yaralı, nə ölən nə də yaralanan, nə ölən nə yaralanan, sağ-salamat,
      ${each('zərər görən, zərər çəkən, zərər çəkən mülki şəxs, ölən və yaralanan, ölən və ya yaralanan, ölən yaralanan, yaralanan və ölən, həlak olan və yaralanan, həlak olan və ya yaralanan, həlak olan və ya yaralı, ölən və xəsarət alan, ölən və ya xəsarət alan, ölən yaxud yaralanan, ölən və yaralı, itki və ya yaralı, itki və yaralanan, itki və yaralı, ölü və yaralı, ölü və ya yaralı, ölü yaxud yaralı, şəhid və yaralı, şəhid və ya yaralı, şəhid olan və yaralanan', NONE)},
      ${each('ölən və yaralananın, həlak olan və yaralananın, ölən və ya yaralananın, ölən və xəsarət alanın, itki və yaralının, ölü və yaralının', 'olmadığını, olmadığı, qeydə alınmadığını')}, ${negated('xəsarət al')}`,
    born: 'təvəllüdlü, il təvəllüdlü',
    noDead: NO_DEAD,
    noWounded: `nə yaralanan, nə də yaralanan, nə yaralı, nə də yaralı, nə xəsarət alan, nə də xəsarət alan, ${NO_WOUNDED}`,
    oneSoldier: `pilot, pilotu, pilotun, 
      ${ONE_SOLDIER}, hərbçimiz*, əsgərimiz*, hərbi qulluqçumuz*, sərhədçimiz*, zabitimiz*, gizir, gizirin, çavuş, leytenant, baş leytenant, kiçik çavuş, kapitan, mayor, polkovnik, podpolkovnik, polkovnik-leytenant, kontraktçı, müqaviləli, komandiri`,
    oneCivilian:
      'mülki şəxs, mülki şəxsin, dinc sakin, dinc sakinin, dinc sakini, kənd sakini, kənd sakininin, sakin, sakini, sakininin, qadın, uşaq, mülki vətəndaş, mülki vətəndaşın, mülki, çoban, mülki sakin, fermer, kəndli, yeniyetmə, azyaşlı, qoca, mülki sakinin, yerli sakin',
    oneOther: `oğlu, qızı, anası, atası, həyat yoldaşı, nəvəsi, qardaşı, bacısı, nəfər, nəfərin, nəfəri, şəxs, şəxsin, jurnalist, jurnalistin, adam, adamın, sürücü, sürücüsü, fəhlə, işçi, həkim, müxbir, sülhməramlı, sülhməramlının`,
    soldiers: `
      ${ONE_SOLDIER}, hərbçilər*, hərbçiləri*, əsgərlər*, hərbi qulluqçular*, zabitlər*, sərhədçilər*, şəxsi heyət*, silahlılar*, canlı qüvvə*, hərbçimiz*, əsgərimiz*, hərbi qulluqçumuz*,
      hərbçilərimiz*, əsgərlərimiz*, qulluqçularımız*, hərbi qulluqçularımız*, sərhədçilərimiz*, döyüşçü*, könüllü*, silahlısı*, silahlı şəxs*, ehtiyatçı*, polis əməkdaş*`,
    civilians:
      'mülki şəxs*, dinc sakin*, mülki əhali*, mülki vətəndaş*, dinc əhali*, dinc insan*, mülki insan*, mülki sakin*, kənd sakinləri*, kənd sakini, sakinlər*, qadınlar*, uşaqlar*, sakinlərimiz*, mülki*, dinc vətəndaş*, yerli sakin*, əhali arasında',
    people:
      'nəfər, nəfərin, nəfəri, nəfərə, nəfərdir, nəfərlik, insan, insanın, adam, adamın, şəxs, şəxsin, şəxslər*, adamlar*, insanlar*, can',
    martyrs: `şəhidin, şəhidi, şəhidə, ${told('şəhid ol, şəhid ver')}, şəhid, şəhidlər*, şəhid olan*, şəhid olması*, şəhidimiz*, şəhidlərimiz*, şəhid sayı`,
    total: `qalxdığını, qalxdığı, qalxıb, qalxdı, artırıb, artırdı, 
      ümumilikdə, ümumi, cəmi, sayı, sayının, sayını, ${finite('çat, yüksəl, art, keç')}, çatdığını, yüksəldiyini, artdığını, keçdiyini, indiyədək, indiyə qədər, indiyə kimi, bu günə qədər, bu günədək, bu günə kimi, bu vaxta qədər, bu vaxtadək, başlayandan, başlanandan, başlanğıcından, hazıradək, siyahısı, siyahısını, siyahı, sayı artıb, təşkil edir, toplam, bütövlükdə, ümumən`,
    more: 'daha, əlavə, yeni, digər, başqa, əlavə olaraq',
    including: `
      ölənlərin, ölənlər arasında, ölənlərdən, həlak olanların, həlak olanlar arasında, həlak olanlardan, yaralananların, yaralananlardan, yaralananlar arasında, yaralılardan, yaralılar arasında, o cümlədən, onlardan, onların, bunlardan, aralarında, onlar arasında, onların arasında, bunların, onlardan biri, əsirlərdən`,
    includedBefore: 'olmaqla, daxil olmaqla, də daxil olmaqla, da daxil olmaqla, daxil',
    bothSides:
      'hər iki tərəfdən, hər iki tərəf, hər iki ölkə, hər iki tərəfin, tərəflərin, iki tərəf, hər iki ordu, iki tərəfdən, hər iki tərəfdə, hər iki ölkənin, hər iki ölkədən, tərəflərdən, hər iki ordunun',
    atLeast: 'ən azı, azı, minimum, ən az, heç olmasa, ən azından',
    moreThan: 'azı, yuxarı',
    approximateAfter: 'çox, artıq, yaxın, qədər, çoxu, yuxarı, çoxdur, artıqdır, yaxını, qədəri, aşkın',
    about: 'təxminən, təqribən, az qala, haradasa, ilkin hesablamalara görə',
    upTo: 'maksimum, ən çoxu, ən çox',
    asMany: 'bir o qədər, bir o qədəri, bir o qədərinin, eyni sayda',
    vague: `sayı məlum olmayan, 
      onlarla, onlarca, yüzlərlə, yüzlərcə, minlərlə, bir neçə*, bir qismi*, çoxlu, çoxsaylı, xeyli sayda, xeyli, bir sıra, çox sayda, çox sayıda, bir qrup, ciddi itki*, ağır itki*, böyük itki*, çoxsaylı itki*, külli miqdarda, saysız, naməlum sayda`,
    unit: `tərəfdə, tərəfdən, tərəfi, tərəfə, 
      mm, millimetr*, yaşlı, yaşında, yaşlarında, yaş, yaşı, km, kilometr*, metr*, faiz*, dəfə, dəfədən, hal, halı, hallar*, saat, saatlıq, saatı, saatda, saatdan, dəqiqə*, gün, gündür, günlük, gündə, gündən, günü, ay, aydır, aylıq, ildir, il, ilin, ildə, illik, ci, cı, cu, cü, manat*, dollar*, milyon*, milyard*,
      kənd, kəndi, kəndin, kənddə, rayon, rayonun, ev, evi, evə, evin, tank, tankı, tanklar*, PUA, istiqamət*, mövqe, mövqeyi, post, postu, mərmi, raket, maddə*, ədəd, maşın, maşını, yaşayış məntəqə*, avtomobil, ölkə, tərəf, sutka, sutkada, sutkalıq, hektar, baş, qram, çaplı, hücum, il əvvəl, gün əvvəl, helikopter, həftə, həftəlik, bina, maddəlik, qadın, uşaq, zirehli*, artilleriya*, zirehli texnika*, texnika*,
      binası, binanın, məktəb, körpü, hadisə, atəşkəs, kvadrat, hava, matç, oyun, top, xal, qol, dənə, kilo, atəş, pozuntu, insident, bənd*, dərəcə, mina, mənzil, obyekt, dron, bölgə, nazir, prezident, lider*, meyit, tərəfli, güllə`,
    numbered: 'T, D, Su, BM, MiQ, Mi, N, nömrəli, maddə, saat, saatı, iyun, may, İQLA, TOS, BTR, BMP, S, UR, PK, AK',
    forces: `
      silahlı qüvvələri~, silahlı qüvvələr~, SQ, ordu~, ordusu~, bölmələri~, bölmələr~, bölmə~, bölməsi~, silahlı birləşmələri~, silahlı birləşmələr~, silahlı dəstələri~, silahlı dəstələr~, silahlı dəstəsi~, silahlı bölmələri~, silahlı qruplaşmaları~, silahlı qruplaşmalar~, hərbçiləri~, qoşunları~, qoşunlar~, hərbi birləşmələri~,
      qüvvələri~, silahlıları~, dəstələri~, dəstəsinin üzvləri~, dəstələrinin üzvləri~, hərbi qüvvələri~, ordumuz~, bölmələrimiz~, qüvvələrimiz~, silahlı qüvvələrimiz~, snayperi~, snayperləri~, hərbi qulluqçuları~, əsgərləri~, hərbi hissələri~, birləşmələri~, hərbi hava qüvvələri~, artilleriyası~, aviasiyası~, hərbi aviasiyası~, PUA-sı, PUA-ları, dronu, dronları, pilotsuz aparatı, hərbi bölmələri~, sərhədçiləri~, xüsusi təyinatlıları~, təxribat qrupu~, diversiya qrupu~, təxribatçı dəstəsi~, diversant qrupu~, batalyonu~, briqadası~, hərbi kontingenti~, silahlı qüvvələrinin bölmələri~, silahlı qüvvələrinin bölməsi~`,
    sideWord: 'tərəfi~, tərəf, tərəfin',
    enemy: `rəqib~, rəqibimiz, hasım~, düşmən~, qarşı tərəf~, əks tərəf~, işğalçı ölkə~, işğalçı ordu~, işğalçı ölkənin, rəqib tərəf~, işğalçı qüvvələr~, işğalçılar~, təcavüzkar~, təcavüzkar ölkə~, düşmən tərəf~, düşmən ordusu~, düşmən qüvvələri~`,
    our: `${ours(FIRES)}, ${ours(STRIKES)}, ${ours(HITS)},
      bizim, öz, ordumuz~, mövqelərimiz~, mövqeyimiz~, bölmələrimiz~, hərbçimiz~, hərbçilərimiz~, əsgərimiz~, əsgərlərimiz~, kəndlərimiz~, kəndimiz~, şəhərimiz~, şəhərlərimiz~, postumuz~, postlarımız~, qüvvələrimiz~, silahlı qüvvələrimiz~, hərbi qulluqçumuz~, qulluqçumuz~, qulluqçularımız~, hərbi qulluqçularımız~, məntəqələrimiz~, sərhədçimiz~, sərhədçilərimiz~,
      ərazimiz~, torpaqlarımız~, itkimiz, itkilərimiz~, sakinlərimiz~, yaşayış məntəqələrimiz~, sərhədimiz~, zabitimiz~, şəhidimiz~, şəhidlərimiz~, tərəfimiz~, maşınımız~, döyüşçülərimiz~`,
    its: 'onun, onların, öz hərbçisi, hərbçisini, hərbçisinin, hərbi qulluqçusunu, hərbi qulluqçusunun, əsgərini, əsgərinin, itkilərini, öz ordusu, hərbçilərini, hərbçilərinin, əsgərlərinin, hərbi qulluqçularının',
    parties: `iki ölkənin, hər iki ölkənin, hər iki dövlətin, hər iki tərəfin, tərəflər, tərəflərin, iki ölkə, hər iki tərəf, hər iki ölkə, hər iki paytaxt`,
    causeAfter: 'nəticəsində, ucbatından, səbəbindən, sayəsində',
    byAfter: `hücumu zamanı, hərbi əməliyyatı zamanı, əməliyyatı zamanı, hücumları zamanı, hücumunda, hücumlarında, hərbi əməliyyatında, zərbəsində, atəşində, hücumu nəticəsində, hərbi əməliyyatı nəticəsində, antiterror əməliyyatı nəticəsində, tərəfdən atəşə, gülləsi ilə, gülləsindən, snayper gülləsi ilə, snayperi ilə, 
      tərəfindən, tərəfindən açılan, atəşi ilə, atəşindən, hücumundan, zərbəsindən, açdığı, açdıqları, atdığı, atdıqları, buraxdığı, buraxdıqları, endirdiyi, endirdikləri, təşkil etdiyi,
      ${each('atəşi, atəşləri, hücumu, hücumları, zərbəsi, zərbələri, təxribatı, təcavüzü, artilleriya atəşi, snayper atəşi, raket zərbəsi, raket hücumu, dron hücumu, PUA hücumu, hava zərbəsi, top atəşi, bombardmanı, güllələri', 'nəticəsində, ucbatından')}`,
    fromAfter: `
      ${FROM}, tərəfdən, döyüş postundan, mövqelərdən, mövqedən, ərazisində … mövqelərdən,
      ${each('istiqamətindəki, istiqamətlərindəki, istiqamətində …, istiqamətlərində …, ərazisindəki, ərazisində …, yaxınlığındakı, yaxınlığında …, kəndindəki, kəndində …, kəndlərindəki, kəndlərində …, rayonundakı, rayonunda …, ətrafındakı, ətrafında …, yaşayış məntəqəsindəki, yaşayış məntəqəsində …, yaşayış məntəqələrindəki, yüksəkliyindəki, yüksəklikdəki, bölgəsindəki, qəsəbəsindəki, şəhərindəki', 'mövqelərindən, mövqeyindən, mövqelərdən, postundan, postlarından, istiqamətindən')}`,
    towardAfter: `tərəfdəki, 
      ${TOWARD}, istiqamətində yerləşən, ərazisində yerləşən, mövqelərimizi, mövqelərimizə`,
    inPlaceAfter:
      'yaxınlığında, yaxınlığındakı, rayonu~, ərazisində, ətrafında, ətrafındakı, bölgəsində, bölgəsindəki, rayonları~, rayonunda, rayonundakı, civarında, sahəsində, kəndində, şəhərində, hissəsində',
    and: 'və, ilə, həm, həm də, həmçinin, eləcə də, habelə, və ya',
    of: 'məxsus, aid',
    that: 'ki',
    contrast:
      'ancaq, lakin, amma, halbuki, eyni zamanda, digər tərəfdən, bununla belə, fəqət, əksinə, buna baxmayaraq, bununla yanaşı',
    contrastAfter: 'isə, öz növbəsində, eyni gün, eyni zamanda',
    afterword: `bu sözləri, bu sözlər, bu fikirləri, bu barədə, məlumatı, xəbəri, siyahını, rəqəmi, rəqəmləri, qərarı, sayı, bu barədə, bu haqda, bununla bağlı, bu haqqda, bu haqqında, bunu, məlumat verilib, bu barədə məlumatı,
      eyni məlumatı, eyni açıqlamanı, məlumatı, bu məlumatı, bu xəbəri, bu açıqlamanı, xəbəri, sözügedən məlumatı`,
    not: 'deyil, yoxdur, heç bir, olmayıb',
    background: `ölümündən … il, şəhadətindən … il, şəhid olmasından … il, il keçir, il ötür, il tamam*, 
      xatırladaq ki, xatırladaq, xatırladırıq, qeyd edək ki keçən, xatırlatma, əvvəlki illər, keçən il*, ötən il*, keçən ay*, ötən ay*, illər əvvəl, il əvvəl, ay əvvəl, birinci Qarabağ müharibəsi*, ikinci Qarabağ müharibəsi*, Vətən müharibəsi*, 44 günlük*, 44 gün sürən, aprel döyüşləri*, 1990-cı illər*, sovet*, münaqişəsi 1988, ildən bəri, ötən əsr*,
      müharibəsindən sonra, tarixində, otuz il*, 30 il*, həmin ilin, həmin vaxt, vaxtilə, tarixən, o vaxtdan`,
    irrealis: `${each('açsa, vursa, pozsa, tutsa, endirsə, hücum etsə, etsə', 'ağır, sərt, qətiyyətlə, cavab, …')}, açsa, pozsa, vursa, atsa, endirsə, hücum etsə, təkrarlasa, olarsa, pozula bilər, poza bilər, 
      əgər, ehtimal*, təhlükəsi, riski, halda, olarsa, planlaşdırır, hazırlaşır, çalışıb, çalışırdı, cəhd edib, cəhd göstərib, cəhd göstəriblər, cəhdi, mümkün, bilər, təqdirdə, nəzərdə tutur, niyyətində, cəhd, nə vaxt, ola bilər, pozularsa, pozarsa, biləcək, açarsa, tutarsa, ediləcəksə, ediləcəyi halda, hazırlıq gedir, hədələyib, hədələyir, hədə, pozulacağı, pozacağı, başlasa, davam etsə, davam edərsə`,
    exercise: `TurAz*, təlim zamanı, təlimdə, təlimlərdə, təlim, təlimlər*, təlimi*, təlimləri*, hərbi təlim*, məşq*, döyüş atışlı, şərti düşmən*, manevr*, poliqon*`,
    readAlso: 'həmçinin oxuyun, oxuyun, əlaqəli xəbər*, oxşar xəbər*, bunu da oxu*, daha ətraflı, bunları da oxu*, əlaqədar xəbər*',
    opinion: 'rəy, şərhçi, politoloq, analitik, müsahibə, ekspert*, təhlil, hərbi ekspert*',
    conflict: `toqquşma*, sərhəd toqquşma*, həlak*, alternativi, üçtərəfli*, kədər*, nəzarətimiz*, nəzarət altında*, Baş qərargah*, Minatəmizləmə*, minatəmizləmə*, mina*, əsir*, girov*, silah*, təmkin*, 
      müharibə*, münaqişə*, sərhəd*, cəbhə*, təmas xətti*, gərginlik*, eskalasiya*, hərbi*, təxribat*, təcavüz*, işğal*, sülhməramlı*, Laçın dəhlizi*, Laçın yolu*, blokada*, separatçı*, antiterror*, təhlükə*, qarşıdurma*, silahlı*, ərazi bütövlüyü*, qaçqın*, məcburi köçkün*, minalanmış*, mühasirə*, monitorinq missiyası*, şərti sərhəd*, müşahidə missiyası*`,
    peace: `üçtərəfli razılaşma*, üçtərəfli bəyanat*, əsir*, erməni məhbus*, məhbuslar*, Xankəndi görüşü*, delimitasiya*, 
      sülh*, sülh müqaviləsi*, sülh sazişi*, sülh danışıqları*, delimitasiya*, demarkasiya*, danışıqlar*, normallaş*, Zəngəzur dəhlizi*, TRIPP, Tramp marşrutu*, əsirlərin mübadiləsi*, əsir mübadiləsi*, üçtərəfli bəyanat*, Minsk qrupu*, paraflan*, sərhəd komissiyası*, üçtərəfli görüş*, sülh prosesi*, əsirlərin qaytarıl*, girov*, kommunikasiyaların açıl*`,
    meets:
      'görüşüb, görüşdü, görüşüblər, görüşdülər, görüşü, görüşəcək, görüş keçirib, görüş keçirilib, sammit*, telefonla danışıb, telefon danışığı*, zirvə görüşü*, danışıqlar aparıb',
    released: `təhvil alıb, təhvil alındı, təhvil alınıb, təhvil alır, geri alıb, təhvil aldı, qaytarmalıdır, qaytarılmalıdır, qaytarılması*, qaytarıb, qaytardı, azad etməlidir, azad olunmalıdır, azad edilməlidir, azad edilməsi*, azad olunması*, məhkəmə*, mühakimə*, təhvil-təslim*, 
      təhvil verilib, təhvil verildi, təhvil verib, təhvil verilən, təhvil verdi, qaytarılıb, qaytarıldı, qaytarılan, qaytarıb, qaytardı, dəyişdirilmə*, dəyişdiril*, azad edilib, azad edildi, azad olunub, azad edib, geri qaytarıl*, mübadilə*, buraxılıb, verilməsi, tapılıb təhvil*, axtarış-xilas, ekshumasiya*`,
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
    history: `şəhid ailə*, şəhid ailələri*, şəhid anası*, şəhidlərin ailə*, şəhidlər xiyabanı*, şəhidin ailəsi*, ildönümü*, il dönümü*, anım*, xatirə*, tarixçi*, soyqırım*, abidə*, yad edilir, yad edilib, veteran*, yubiley*, arxiv*, Anım Günü*, Zəfər Günü*, Zəfər paradı*, tamam olur, il ötür,
      çapıq*, bir il sonra, il sonra`,
    ignore: `${each('açılmasına, tutulmasına, açmasına, tutmasına', 'görə')}, ${each('meyitlərin, cəsədlərin, cənazələrin, nəşlərin, meyitlər, cəsədlər, həlak olanların, ölənlərin, itkinlərin', 'axtarış*, … axtarış*, axtarıl*, götürül*, … götürül*, yığıl*, yığışdır*, çıxarıl*, dəyişdiril*, mübadilə*, toplan*')}, 
      ${each('əməl olunmasına, riayət olunmasına, əməl edilməsinə, riayət edilməsinə, əməl edilməsi üzərində', 'nəzarət*')},
      cavab atəşi aç*, PUA-sını vurub, PUA-nı vurub, PUA vurub, PUA-sı vurulub, PUA-ları vurub, dronunu vurub, dron vurub, PUA-sı məhv edilib, tankını vurub, PUA-sını vurdu, PUA vuruldu,
      bir daha, heç bir, bir-biri*, növbəti dəfə, Rusiya sülhməramlılarının müvəqqəti, müvəqqəti yerləşdiyi, müvəqqəti yerləşdirildiyi, artıq iki, məsuliyyət tam, nəticəsində yaralanma, buna görə, bununla əlaqədar, bundan əlavə, deyil ki, atəş nöqtə*, sözçü, trend, açıq aşkar, Rusiya sülhməramlı kontingentinin müvəqqəti yerləşdiyi,
      Rusiya sülhməramlı kontingentinin nəzarətində, Rusiya sülhməramlılarının müvəqqəti yerləşdiyi, Rusiya sülhməramlılarının müvəqqəti yerləşdirildiyi, Rusiya sülhməramlılarının nəzarətində, sülhməramlı kontingentinin müvəqqəti, Qarabağ iqtisadi rayonu*, Naxçıvan Muxtar Respublikası*, Şərqi Zəngəzur iqtisadi rayonu*, həyati təhlükə*, həyatı üçün təhlükə, bədbəxt hadisə*, ağır atlet*`,
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
    since: 'saat, bəri, etibarən, bu yana',
    localTime:
      'yerli vaxtla, yerli vaxt ilə, Bakı vaxtı ilə, Bakı vaxtı, Yerevan vaxtı ilə, İrəvan vaxtı ilə, Bakı vaxtilə, Yerevan vaxtı, İrəvan vaxtı',
    moscowTime: 'Moskva vaxtı ilə, Moskva vaxtı, Moskva vaxtilə',
    gmt: 'GMT, UTC, Qrinviç vaxtı ilə',
  },
  numbers: `
    yüzdən 100, ikiyə 2, altıya 6, altıdan 6, yeddiyə 7, iyirmiyə 20, əlliyə 50,
    bir 1, birinin 1, birini 1, biri 1, iki~ 2, ikisi~ 2, üç 3, üçü 3, üçünü 3, üçünün 3, üçə 3, üçdən 3, dörd~ 4, dördü~ 4, beş~ 5, beşi~ 5, altı 6, altısı~ 6, yeddi~ 7, yeddisi~ 7, səkkiz~ 8, səkkizi~ 8, doqquz~ 9, =on 10, on bir 11, on iki~ 12, on üç~ 13, on dörd~ 14, on beş~ 15, on altı 16, on yeddi~ 17, on səkkiz~ 18, on doqquz~ 19, iyirmi~ 20, otuz~ 30, qırx~ 40, əlli~ 50, altmış~ 60, yetmiş~ 70,
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
