import type { Entry } from './thesaurus-entry.ts'

const caring = { support_centre: 0.8, respite_coordinator: 0.5, peer_support: 0.4, training: 0.3, appreciation: 0.3, emergency_plan: 0.3 }
const youngCaring = { young_carers: 1, young: 0.9 }
const working = { work_support: 1, working: 0.9 }
const otherLanguage = { migrant_background: 0.9, support_centre: 0.3, meeting_center: 0.3 }
const atWork = { work_support: 0.6, working: 0.6 }
const aParent = { older_people: 0.3 }
const nextDoor = { matching_platform: 0.5, practical_help: 0.4 }
const referring = { respite_coordinator: 0.6, support_centre: 0.3 }

/** Who cares, and who asks on behalf of somebody who cares. */
export const caregivers: readonly Entry[] = [
  { nl: 'mantelzorger', en: 'carer, caregiver', means: caring },
  { nl: 'mantelzorg', tr: 'bakıcı, bakıcılar, bakım veren, bakım verenler, hasta yakını', means: caring },
  { nl: 'mantelzorgtaken', pl: 'opiekun rodzinny, opiekun, opiekunowie, opiekunów', means: caring },
  { nl: 'informele zorg, informele zorger', ar: 'مقدم الرعاية, مقدمة الرعاية, مقدمي الرعاية, مقدمو الرعاية', means: caring },
  { nl: 'familiezorg, familielid verzorgen', en: 'family carer, informal carer, unpaid carer, informal care', means: caring },
  { nl: 'verzorg mijn moeder, verzorg mijn man, verzorg mijn vrouw, verzorg mijn vader, verzorg mijn kind', means: caring },
  { nl: 'hulp voor mantelzorgers, ondersteuning mantelzorgers, steun voor mantelzorgers', means: { support_centre: 1 } },
  { nl: 'mantelzorger worden, nieuwe mantelzorger, ben ik mantelzorger', means: { support_centre: 0.9, training: 0.4 } },
  { nl: 'inschrijven als mantelzorger, registreren als mantelzorger', means: { support_centre: 0.9, appreciation: 0.8 } },
  { nl: 'mantelzorgverklaring, mantelzorgpas, mantelzorgpakket, mantelzorgcadeau', means: { appreciation: 0.9, support_centre: 0.5 } },
  {
    nl: 'mantelzorgvergoeding, mantelzorgtoeslag, mantelzorgpremie, mantelzorgbonus, mantelzorguitkering',
    en: 'carers allowance',
    means: { appreciation: 0.8, care_broker: 0.4 },
  },
  { nl: 'mantelzorgwoning, kangoeroewoning', means: { client_support: 0.6, support_centre: 0.5, care_broker: 0.4 } },
  { nl: 'mantelzorgvriendelijk, mantelzorgbeleid', means: { work_support: 0.9, working: 0.6 } },
  { nl: 'mantelzorgkind, kind als mantelzorger, kinderen die zorgen, jongeren die zorgen', means: youngCaring },
  { nl: 'jong, jonge', means: { young: 0.4, young_carers: 0.4 } },
  { nl: 'jongvolwassen mantelzorger, activiteiten voor jonge mantelzorgers', means: youngCaring },
  { nl: 'KOPP, KOAP, KVO, KOPP groep', means: { young_carers: 1, young: 0.8, psychiatric: 0.5 } },
  {
    nl: 'ouder met psychische problemen, verslaafde ouder, moeder drinkt, verslaafde moeder, depressieve moeder, psychotische moeder',
    means: { young_carers: 0.7, psychiatric: 0.7 },
  },
  { nl: 'brus, brussen, brusje, brusjes', en: 'sibling, siblings', means: { young_carers: 0.9, peer_support: 0.6, young: 0.6 } },
  { nl: 'broertje, zusje, zieke broer, zieke zus', pl: 'rodzeństwo', means: { young_carers: 0.8, young: 0.6 } },
  { nl: 'broers en zussen', tr: 'kardeşler, kardeşim', ar: 'الإخوة, إخوة', means: { young_carers: 0.6, peer_support: 0.5 } },
  { nl: 'zieke moeder, zieke vader, zieke ouder', en: 'sick parent, ill parent', means: { young_carers: 0.4, chronic_illness: 0.5 } },
  { nl: 'scholier, middelbare school, basisschool, huiswerk', en: 'homework', means: { young_carers: 0.8, young: 0.7 } },
  { nl: 'school, mentor, student, studie, studeren, MBO, HBO', means: { young_carers: 0.5, young: 0.5, youth: 0.2 } },
  { nl: 'leeftijdgenoten, leeftijdsgenoten', means: { young_carers: 0.6, peer_support: 0.5 } },
  { nl: 'werkende mantelzorger, mantelzorg naast baan', en: 'working carer', means: working },
  { nl: 'werk en zorg combineren, combinatie werk en zorg, zorg naast werk, zorg naast baan', means: working },
  { nl: 'verlof, verlofregeling, calamiteitenverlof', en: 'leave from work, unpaid leave', tr: 'ücretli izin', means: working },
  { nl: 'palliatief verlof, rouwverlof, onbetaald verlof, Wazo', pl: 'urlop z pracy', ar: 'إجازة من العمل', means: working },
  { nl: 'baas, werkgever, leidinggevende, personeelszaken', en: 'employer, manager at work', means: working },
  { nl: 'praten met baas, vrij nemen van werk', tr: 'işverenim', pl: 'pracodawca, szef', ar: 'صاحب العمل', means: working },
  { nl: 'werk, baan, werken, collega, collegas', en: 'work', pl: 'praca, pracy', ar: 'العمل, عمل', means: atWork },
  { nl: 'parttime, minder werken, stoppen met werken, ziekmelden, ontslag nemen', means: { work_support: 0.8, working: 0.7 } },
  { nl: 'ondernemer, zelfstandige', means: { working: 0.5, work_support: 0.3 } },
  { nl: 'echtgenoot, echtgenote, levenspartner', en: 'husband, wife, spouse', means: { older: 0.3, older_people: 0.2 } },
  { nl: 'oudere mantelzorger, bejaarde mantelzorger', en: 'older carer, elderly carer', means: { older: 1, older_people: 0.4 } },
  { nl: 'zelf al oud, zelf in de tachtig, ouder echtpaar, oud echtpaar', means: { older: 0.9 } },
  { nl: 'schoonmoeder, schoonvader, schoonouders', means: { older_people: 0.5 } },
  { nl: 'moeder, vader, mama, papa', en: 'mother, father', tr: 'annem, babam', pl: 'tata, matka, ojciec', means: aParent },
  { nl: 'tante, oom', ar: 'أمي, أبي, والدي, والدتي', means: aParent },
  { nl: 'buurvrouw, buurman, buren', en: 'neighbour, neighbours', tr: 'komşu', pl: 'sąsiad', means: nextDoor },
  { nl: 'gezin, gezinnen', en: 'family with a child', means: { youth: 0.4, youth_act: 0.2 } },
  { nl: 'migratieachtergrond, migrant', en: 'immigrant, refugee', means: { migrant_background: 1 } },
  { nl: 'nieuwkomer, vluchteling, statushouder', tr: 'göçmen, göçmenler, mülteci', means: { migrant_background: 1 } },
  { nl: 'allochtoon, inburgering', pl: 'imigrant, imigranci, migranci', means: { migrant_background: 1 } },
  { nl: 'biculturele, cultuursensitief', ar: 'مهاجر, مهاجرين, المهاجرين, لاجئ', means: { migrant_background: 1 } },
  { nl: 'eigen taal, andere taal, moedertaal', en: 'my own language, speak dutch, no dutch', means: otherLanguage },
  { nl: 'tolk, vertalen, vertaling', en: 'interpreter, translation', tr: 'tercüman, çeviri', pl: 'tłumacz', means: otherLanguage },
  { nl: 'geen Nederlands, slecht Nederlands, spreekt Nederlands', ar: 'مترجم, ترجمة, لغتي', means: otherLanguage },
  { nl: 'Turks, Turkije', en: 'turkish', tr: 'türkçe, türkler', means: otherLanguage },
  { nl: 'Marokkaans, Marokko, Berbers, Tamazight', en: 'moroccan', ar: 'مغربي, مغربية, المغاربة', means: otherLanguage },
  { nl: 'Arabisch, Syrisch', en: 'arabic', ar: 'عربي, العربية, بالعربية', means: otherLanguage },
  { nl: 'Pools, Oekraïens', en: 'polish, ukrainian', pl: 'po polsku, polski, język polski', means: otherLanguage },
  { nl: 'Surinaams, Hindoestaans, Antilliaans, Moluks, Indisch, Chinees', means: otherLanguage },
  { nl: 'halal, islamitisch, moslim, moskee', en: 'muslim', tr: 'helal, müslüman', ar: 'حلال, مسلم', means: otherLanguage },
  { nl: 'laaggeletterd, moeite met lezen, kan niet lezen', means: { client_support: 0.6, support_centre: 0.5, migrant_background: 0.3 } },
  { nl: 'verwijzen, doorverwijzen, verwijsbrief', en: 'refer, referral', means: referring },
  { nl: 'mantelzorger van patiënt, mantelzorger van cliënt, familie van patiënt', means: referring },
  { nl: 'huisarts, POH, praktijkondersteuner', en: 'general practitioner', means: { respite_coordinator: 0.3, case_manager: 0.3 } },
  { nl: 'Wmo-consulent, zorgbemiddelaar', means: { client_support: 0.4, respite_coordinator: 0.4, wmo_individual: 0.5 } },
]
