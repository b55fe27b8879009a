import type { Entry } from './thesaurus-entry.ts'

const tooMuch = { respite_coordinator: 0.8, support_centre: 0.7, home_respite: 0.6, guest_house: 0.5, listening_line: 0.5, day_care: 0.4 }
const worn = { support_centre: 0.6, respite_coordinator: 0.5, home_respite: 0.3 }
const breather = { home_respite: 0.8, respite_coordinator: 0.6, guest_house: 0.6, volunteer_buddy: 0.5, day_care: 0.5 }
const caregiverAway = { replacement_care: 0.9, guest_house: 0.8, short_stay: 0.7, adapted_holiday: 0.7, wlz_stay: 0.4 }
const caregiverDown = { replacement_care: 0.9, crisis_stay: 0.7, short_stay: 0.5, respite_coordinator: 0.5, emergency_plan: 0.4 }
const minding = { home_respite: 0.9, volunteer_buddy: 0.7, day_care: 0.4 }
const company = { volunteer_buddy: 0.9, meeting_center: 0.6, day_care: 0.3 }
const lonely = { volunteer_buddy: 0.9, meeting_center: 0.8, listening_line: 0.4, day_care: 0.4 }
const talking = { listening_line: 0.8, peer_support: 0.7, support_centre: 0.6 }
const grief = { peer_support: 0.8, listening_line: 0.7, support_centre: 0.3 }
const guilt = { peer_support: 0.7, listening_line: 0.7, support_centre: 0.5, training: 0.4 }
const quarrel = { support_centre: 0.7, listening_line: 0.5, peer_support: 0.4 }
const restlessNight = { night_care: 0.9, guest_house: 0.3 }
const whoTakesOver = { replacement_care: 0.9, guest_house: 0.7, short_stay: 0.6, respite_coordinator: 0.5, emergency_plan: 0.4 }
const hardBehaviour = { training: 0.6, support_centre: 0.5, dementia: 0.4, psychiatric: 0.4, case_manager: 0.4 }
const straying = { dementia: 0.8, home_respite: 0.4, day_care: 0.4 }
const paperwork = { client_support: 0.7, care_broker: 0.8, support_centre: 0.4 }
const objection = { client_support: 0.9, care_broker: 0.5 }
const asking = { support_centre: 0.8, respite_coordinator: 0.5, client_support: 0.5 }
const afterHospital = { first_line_stay: 0.8, short_stay: 0.5, home_nursing: 0.5, respite_coordinator: 0.3 }
const homeFails = { crisis_stay: 0.7, short_stay: 0.5, wlz_stay: 0.4, case_manager: 0.4, client_support: 0.4 }
const somethingToDo = { day_care: 0.7, meeting_center: 0.5, care_farm: 0.4 }
const lastPhase = { hospice: 1, terminal: 0.9 }
const surgery = { first_line_stay: 0.7, replacement_care: 0.5, home_nursing: 0.4 }
const day = { daytime: 1, day_care: 0.4 }
const atNight = { night: 1, night_care: 0.5 }
const outdoors = { care_farm: 0.8 }
const together = { meeting_center: 0.6, day_care: 0.5 }

/** What is going on, in the words in which people tell it. */
export const situations: readonly Entry[] = [
  { nl: 'kan niet meer, kan het niet meer aan, kan zo niet verder, niet meer aan, niet vol te houden', means: tooMuch },
  { nl: 'houd het niet vol, hou het niet meer vol, volhouden, lang volhoudt, volgehouden', means: tooMuch },
  { nl: 'trek het niet meer, red het niet meer, redt het niet meer, zit er doorheen, zit erdoorheen, val om', means: tooMuch },
  { nl: 'eraan onderdoor, groeit me boven het hoofd, op mijn tandvlees, ten einde raad, radeloos', means: tooMuch },
  { nl: 'uitgeput, uitputting, opgebrand', en: 'exhausted, burned out, burnt out, burnout, overwhelmed, can not cope', means: tooMuch },
  { nl: 'overbelast, mantelzorg te zwaar', tr: 'tükendim, tükenmişlik, çok yoruldum, yorgunum, dayanamıyorum', means: tooMuch },
  { nl: 'doodmoe, oververmoeid, overspannen', pl: 'wyczerpana, wyczerpany, zmęczona, zmęczony, nie daję rady', means: tooMuch },
  { nl: 'burn-out, gesloopt, kapot moe', ar: 'مرهق, مرهقة, متعب, متعبة, تعبت, إرهاق, منهك, منهكة, عييت', means: tooMuch },
  { nl: 'teveel, wordt mij te veel, te zwaar geworden, valt me zwaar, zorg valt zwaar', en: 'too much', means: tooMuch },
  { nl: 'moe, vermoeid, geen energie, geen kracht, stress, gestrest, spanningen', en: 'tired, stressed', means: worn },
  { nl: 'zware zorg, intensieve zorg, zorg dag en nacht, zorg nooit klaar', means: { respite_coordinator: 0.7, home_respite: 0.6 } },
  { nl: 'tijd voor mezelf, tijd voor mijzelf, tijd voor uzelf', en: 'time for myself, time off, day off', means: breather },
  { nl: 'adempauze, op adem komen, even vrij', tr: 'dinlenmek, mola, kendime zaman, nefes almak, ara vermek', means: breather },
  { nl: 'even weg, even eruit, ertussenuit', pl: 'odpocząć, odpoczynek, odpoczynku, czas dla siebie, przerwa', means: breather },
  { nl: 'bijkomen, uitrusten, rust uit', ar: 'راحة, الراحة, أرتاح, وقت لنفسي, أحتاج إلى راحة', means: breather },
  { nl: 'ontspanning, accu opladen, rust nodig, wat rust, even rust, energie opdoen', en: 'need a break, take a break', means: breather },
  {
    nl: 'dagje vrij, avondje vrij, avondje weg, middagje weg, vrij van zorgen, zorg loslaten, tweeën, samen met mijn man weg',
    means: breather,
  },
  { nl: 'kapper, bruiloft, verjaardag, feestje, begrafenis, tandarts', means: { home_respite: 0.6, volunteer_buddy: 0.3 } },
  { nl: 'vakantie, vakanties', en: 'holiday, vacation, go away, going away, go abroad', means: caregiverAway },
  { nl: 'op reis, reizen, reisje, weekendje weg', tr: 'tatil, tatilde, izne, seyahat', means: caregiverAway },
  { nl: 'zomervakantie, weekend weg', pl: 'wakacje, wakacji, urlop, wyjazd, wyjechać', means: caregiverAway },
  {
    nl: 'blijven slapen, ergens slapen, overnachten, overnachting, uit logeren, nachtje weg',
    en: 'sleep over, overnight stay',
    means: { guest_house: 1, short_stay: 0.5, wlz_stay: 0.5 },
  },
  { nl: 'buitenland, week weg', ar: 'عطلة, العطلة, إجازة, الإجازة, سفر, السفر, أسافر', means: caregiverAway },
  { nl: 'zelf ziek, ziek geworden, griep, zelf opgenomen, zelf in het ziekenhuis', en: 'carer ill', means: caregiverDown },
  {
    nl: 'wie zorgt er dan, wie zorgt dan voor, wie zorgt voor mijn moeder, wie zorgt voor mijn man, wie verzorgt mijn man',
    means: whoTakesOver,
  },
  { nl: 'niemand neemt het over, wie neemt het over, neemt niemand het over', means: { ...whoTakesOver, emergency_plan: 0.8 } },
  { nl: 'uitval, uitvallen, mantelzorger valt weg, mantelzorger valt uit, mantelzorger ziek', means: caregiverDown },
  { nl: 'moet geopereerd worden, word geopereerd, zelf geopereerd, onder het mes', en: 'I need surgery', means: caregiverDown },
  {
    nl: 'past op mijn moeder, past op mijn vader, past op mijn man, past op mijn vrouw',
    en: 'look after my mother, stay with my mother, stay with my husband, sit with my mother, sit with my husband',
    means: minding,
  },
  { nl: 'op mijn man passen, op mijn moeder passen, oppast, opgepast', tr: 'anneme bakacak biri, babama bakacak biri', means: minding },
  {
    nl: 'alleen laten, laten alleen, alleen gelaten, uur alleen, moment alleen, niet alleen blijven, alleen thuis laten',
    pl: 'zostawić samą, zostawić samego',
    means: minding,
  },
  { nl: 'durf niet weg, kan niet weg, bij mijn man blijven, bij mijn moeder blijven', ar: 'من يعتني بأمي, من يبقى معه', means: minding },
  { nl: 'toezicht, in de gaten houden, oogje in het zeil', en: 'supervision', means: { home_respite: 0.6, day_care: 0.6 } },
  { nl: 'gezelschap, aanspraak, praatje', en: 'company, someone to visit', tr: 'arkadaşlık, refakat', pl: 'towarzystwo', means: company },
  { nl: 'wandelen, fietsen, voorlezen, krant lezen, spelletje, spelletjes', ar: 'صحبة, رفقة, مرافقة', means: company },
  { nl: 'uitje, uitjes, uitstapje, dagtocht', en: 'outing, day out', tr: 'gezi', pl: 'wycieczka', ar: 'نزهة', means: company },
  { nl: 'eenzaam', en: 'lonely, loneliness, isolated', tr: 'yalnız, yalnızlık, yalnızım', means: lonely },
  { nl: 'sociaal contact, sociale contacten, contact met anderen, onder de mensen', en: 'social contact', means: lonely },
  { nl: 'zit alleen, vaak alleen, de hele dag alleen', pl: 'samotny, samotna, samotność, samotności', means: lonely },
  { nl: 'sociaal isolement, geïsoleerd, weinig contacten', ar: 'وحيد, وحيدة, وحدة, الوحدة, العزلة, بوحدي', means: lonely },
  { nl: 'alleenstaand, alleenwonend, woont alleen', en: 'lives alone', means: { volunteer_buddy: 0.5, meeting_center: 0.4 } },
  { nl: 'iemand om mee te praten, praten', en: 'someone to talk to, talk to someone, need to talk', means: talking },
  { nl: 'hart luchten, verhaal kwijt', tr: 'konuşacak biri, dertleşmek, konuşmak', pl: 'porozmawiać, rozmowa', means: talking },
  {
    nl: 'kletsen, babbelen, bijpraten, bijkletsen, kletspraatje',
    en: 'chat, chatting',
    means: { ...talking, volunteer_buddy: 0.7, meeting_center: 0.6 },
  },
  { nl: 'huilen, verdriet, emotioneel, gevoelens', ar: 'أتحدث مع شخص, التحدث, فضفضة, الكلام', means: talking },
  { nl: 'mentale steun, emotionele steun, iemand die luistert, luisteren', en: 'emotional support', means: talking },
  { nl: 'rouw, rouwgroep, rouwverwerking, rouwcafé', en: 'grief, bereavement', pl: 'żałoba, żałoby', ar: 'حداد, الحداد', means: grief },
  { nl: 'overleden, overlijden, nabestaande, levend verlies, leeg huis, leegte, gemis, missen', means: grief },
  {
    nl: 'weduwe, weduwnaar',
    en: 'widow, widower',
    means: { peer_support: 0.6, volunteer_buddy: 0.5, meeting_center: 0.5, listening_line: 0.4 },
  },
  { nl: 'schuldgevoel, schuldig, schaamte, machteloos, gefrustreerd, boos op mezelf', en: 'guilt, guilty', means: guilt },
  { nl: 'ruzie, familieruzie, conflict, spanningen thuis, broers en zussen helpen niet', en: 'arguing, family argument', means: quarrel },
  { nl: 'relatieproblemen, huwelijk, scheiden, relatie onder druk', means: quarrel },
  { nl: 'piekeren, bezorgd, maak me zorgen, zorgen maken', en: 'worried, worry', means: talking },
  { nl: 'slaap slecht, slecht slapen, slaapt slecht', en: 'can not sleep, cannot sleep, awake at night, sleepless', means: restlessNight },
  { nl: 'nachts wakker, wakker liggen, lig wakker', tr: 'uyuyamıyorum, uykusuz, uyumuyor, gece uyanık', means: restlessNight },
  { nl: 'kan niet slapen, slaap niet, slaapt niet', pl: 'nie mogę spać, nie śpi w nocy, bezsenność', means: restlessNight },
  { nl: 'slapeloos, slapeloze nachten, nachtrust', ar: 'لا أنام, لا ينام, أرق, الأرق, النوم', means: restlessNight },
  { nl: 'doorslapen, uitslapen, gebroken nachten, nachtelijke onrust, nachtelijke zorg, nachtelijke hulp', means: restlessNight },
  { nl: 'omgekeerd dag-nachtritme, dag-nachtritme, nachtritme, dag en nacht omgedraaid', means: { night_care: 0.9, dementia: 0.5 } },
  { nl: 'nachts dwalen, dwaalt ’s nachts, spookt ’s nachts, nachts onrustig, nachts rondlopen', means: { night_care: 1, dementia: 0.6 } },
  { nl: 'nachts naar het toilet, nachts eruit, elke nacht eruit, nachts draaien', means: { night_care: 0.9, home_nursing: 0.4 } },
  {
    nl: 'agressief, agressie, slaat, schreeuwt, schelden, scheldt, uitschelden, vloekt, boze buien, woedeaanval',
    en: 'aggressive, aggression',
    means: hardBehaviour,
  },
  { nl: 'moeilijk gedrag, gedragsproblemen, onbegrepen gedrag, achterdochtig, claimend', means: hardBehaviour },
  { nl: 'ontspoorde zorg, mishandeling, ouderenmishandeling', means: { support_centre: 0.6, listening_line: 0.5, crisis_stay: 0.3 } },
  { nl: 'weglopen, loopt weg, wegloopt, weggelopen, wegloopgedrag, vindt de weg niet', means: straying },
  { nl: 'vaak vallen, valt vaak, valt steeds, valgevaar, valpartij, val gemaakt', means: { first_line_stay: 0.5, home_nursing: 0.5 } },
  { nl: 'wassen, wast, gewassen, douchen, aankleden', en: 'washing, bathing, showering, personal care', means: { home_nursing: 1 } },
  { nl: 'steunkousen, scheren', tr: 'yıkama, yıkanma, banyo, giyinme, giydirme, ilaç, yara bakımı', means: { home_nursing: 1 } },
  { nl: 'incontinent, incontinentie, luiers', pl: 'mycie, kąpiel, ubieranie, leki, lekarstwa, opatrunki', means: { home_nursing: 0.9 } },
  { nl: 'medicijnen, medicatie, pillen', ar: 'دواء, الدواء, أدوية, الأدوية, استحمام, غسل, جروح', means: { home_nursing: 1 } },
  { nl: 'wonden, wondzorg, verband, doorligplek, decubitus', en: 'wound care, medication, medicines', means: { home_nursing: 1 } },
  { nl: 'insuline, spuiten, injectie, katheter, sondevoeding, stoma verzorgen, infuus', means: { home_nursing: 1 } },
  { nl: 'uit bed halen, uit bed helpen, naar bed helpen, naar bed brengen, toiletgang', means: { home_nursing: 1, home_respite: 0.3 } },
  { nl: 'tillen, optillen, tiltechniek', en: 'lifting', means: { training: 0.6, home_nursing: 0.6 } },
  { nl: 'koken, eten koken, kookt niet meer, kant en klaar', en: 'cooking, cook', means: { meals: 0.8, domestic_help: 0.2 } },
  { nl: 'eten, eet slecht, ondervoed, warme maaltijd', en: 'food', pl: 'jedzenie', ar: 'طعام, أكل', means: { meals: 0.8 } },
  {
    nl: 'boodschappen, winkelen',
    en: 'shopping',
    tr: 'alışveriş',
    pl: 'zakupy',
    ar: 'التسوق',
    means: { practical_help: 0.9, matching_platform: 0.4 },
  },
  { nl: 'schoonmaken, schoonhouden, poetsen, stofzuigen, dweilen', en: 'cleaning, clean the house', means: { domestic_help: 1 } },
  { nl: 'huishouden, strijken, ramen lappen, wasgoed, bed verschonen', means: { domestic_help: 1 } },
  { nl: 'tuin, tuinieren, onkruid, gras maaien, heg snoeien', en: 'garden', pl: 'ogród', means: { practical_help: 0.8, care_farm: 0.3 } },
  { nl: 'klus, klusjes, klussen, reparatie, repareren', en: 'repairs, small jobs', tr: 'tamir, tamirat', means: { practical_help: 1 } },
  { nl: 'lamp ophangen, verhuizen, hond uitlaten, huisdier, computer, tablet, digid', means: { practical_help: 0.8 } },
  { nl: 'rijden, meerijden, autorijden, geen auto, geen vervoer, geen rijbewijs, niet meer rijden', means: { transport: 0.9 } },
  { nl: 'halen en brengen, brengen en halen, opgehaald, ophalen, wegbrengen, rit, ritje', en: 'ride, pick up', means: { transport: 0.9 } },
  { nl: 'meegaan naar ziekenhuis, mee naar de dokter, begeleiding naar ziekenhuis', means: { volunteer_buddy: 0.7, transport: 0.7 } },
  { nl: 'formulier, invullen', en: 'form, letters, paperwork', tr: 'form doldurma, başvuru, mektup', means: paperwork },
  { nl: 'brief, brieven, administratie', pl: 'wniosek, wnioski, formularz, formularze', ar: 'استمارة, استمارات, رسالة', means: paperwork },
  { nl: 'aanvragen, aangevraagd', en: 'apply, application', ar: 'طلب, تقديم طلب', means: paperwork },
  { nl: 'bezwaar, bezwaarschrift, afgewezen, afwijzing, klacht', en: 'objection, appeal', tr: 'itiraz', pl: 'odwołanie', means: objection },
  { nl: 'keukentafelgesprek, gesprek gemeente, gesprek Wmo', en: 'talk with the municipality', means: { client_support: 1 } },
  { nl: 'waar begin ik, waar kan ik terecht, bij wie moet ik zijn, wegwijs, door de bomen het bos', means: asking },
  { nl: 'hulp vragen, hulp nodig, wie kan helpen, welke hulp, hulpvraag', en: 'need help, get help', means: asking },
  { nl: 'zorg afstemmen, taken verdelen, samen zorgen, familiegesprek, zorg verdelen', means: { support_centre: 0.7, care_broker: 0.3 } },
  { nl: 'ziekenhuis', en: 'hospital', tr: 'hastane', pl: 'szpital, szpitala', ar: 'مستشفى, المستشفى', means: { first_line_stay: 0.5 } },
  {
    nl: 'komt uit het ziekenhuis, uit het ziekenhuis komt, ontslag ziekenhuis, ontslag, mag naar huis',
    en: 'discharge, discharged',
    means: afterHospital,
  },
  { nl: 'herstellen, herstel, aansterken', tr: 'taburcu, iyileşme', pl: 'po operacji, wypis ze szpitala', means: afterHospital },
  { nl: 'revalidatie, revalideert', en: 'recovery, rehabilitation', ar: 'تأهيل, إعادة تأهيل, بعد العملية', means: afterHospital },
  { nl: 'operatie, geopereerd, heupoperatie, knieoperatie', en: 'operation, surgery', tr: 'ameliyat', pl: 'operacja', means: surgery },
  { nl: 'tijdelijk', en: 'temporary', means: { short_stay: 0.6, guest_house: 0.5, first_line_stay: 0.4, replacement_care: 0.4 } },
  { nl: 'opname, opgenomen, opnemen', en: 'admission', means: { short_stay: 0.5, first_line_stay: 0.5, crisis_stay: 0.3 } },
  { nl: 'spoedeisende hulp, SEH', means: { crisis_stay: 0.7, first_line_stay: 0.6 } },
  { nl: 'laatste fase, laatste weken, laatste dagen', en: 'last days, last weeks, last phase', means: lastPhase },
  { nl: 'sterfbed, thuis sterven, thuis overlijden', tr: 'son günleri, ölüm', pl: 'ostatnie dni, koniec życia', means: lastPhase },
  { nl: 'levenseinde, niet lang meer te leven', ar: 'آخر أيام, الأيام الأخيرة, نهاية الحياة', means: lastPhase },
  { nl: 'noodgeval, spoed, spoedgeval', en: 'emergency, urgent, urgently', means: { crisis_stay: 0.9 } },
  { nl: 'dringend, acuut, acute', tr: 'acil, acil durum, kriz', pl: 'nagły wypadek, pilne, pilnie, kryzys', means: { crisis_stay: 0.9 } },
  { nl: 'crisis, crisissituatie, noodsituatie', ar: 'طوارئ, الطوارئ, حالة طارئة, عاجل, مستعجل', means: { crisis_stay: 0.9 } },
  { nl: 'vannacht', en: 'tonight', means: { night: 1, night_care: 0.5, crisis_stay: 0.5 } },
  { nl: 'vanavond', means: { evening: 1 } },
  { nl: 'vanmiddag, vanochtend', means: { daytime: 1 } },
  { nl: 'per direct, vandaag nog, vanavond nog, nu meteen', en: 'immediately, today', means: { crisis_stay: 0.8 } },
  { nl: 'plotseling, onverwacht, ineens', en: 'suddenly', means: { crisis_stay: 0.6, emergency_plan: 0.6, replacement_care: 0.4 } },
  { nl: 'als mij iets overkomt, stel dat ik uitval, als ik ineens uitval', en: 'if something happens to me', means: { emergency_plan: 1 } },
  { nl: 'thuis gaat niet meer, thuis niet langer, niet meer thuis wonen', en: 'not safe at home', means: homeFails },
  { nl: 'wachtlijst, verhuizen naar verpleeghuis', means: { wlz_stay: 0.5, short_stay: 0.5, client_support: 0.3 } },
  { nl: 'overdag', en: 'daytime, during the day', tr: 'gündüz', pl: 'w ciągu dnia', ar: 'نهار, النهار', means: day },
  { nl: 'ochtend, middag, middagje, doordeweeks', en: 'morning, afternoon', means: { daytime: 0.8, day_care: 0.2 } },
  { nl: 'avond, avondje', en: 'the evening', tr: 'akşam, akşamları', pl: 'wieczór, wieczorem', ar: 'مساء, المساء', means: { evening: 1 } },
  { nl: 'nacht', en: 'night, at night', tr: 'gece, geceleri', pl: 'noc, w nocy', ar: 'ليل, الليل, ليلا', means: atNight },
  { nl: 'weekend, weekendje', tr: 'hafta sonu', pl: 'weekendy', ar: 'نهاية الأسبوع', means: { weekend: 1 } },
  { nl: 'zaterdag, zondag', en: 'saturday, sunday', tr: 'cumartesi', pl: 'sobota, niedziela', ar: 'السبت, الأحد', means: { weekend: 1 } },
  { nl: '24 uur, dag en nacht, 24 7, etmaal, rond de klok', en: 'around the clock, 24 hours', means: { around_the_clock: 1 } },
  { nl: 'hele dag en nacht', tr: '24 saat', pl: 'całodobowa', ar: 'على مدار الساعة', means: { around_the_clock: 1 } },
  {
    nl: 'hulp aan huis, hulp thuis, komt bij ons thuis',
    means: { home_respite: 0.8, home_nursing: 0.6, volunteer_buddy: 0.6, practical_help: 0.5, domestic_help: 0.5, matching_platform: 0.3 },
  },
  { nl: 'buitenshuis, ergens anders, ergens heen, andere omgeving', en: 'away from home', means: { day_care: 0.6, guest_house: 0.5 } },
  { nl: 'overdag weg, overdag ergens anders, overdag ergens heen', means: { day_care: 0.9, care_farm: 0.5, meeting_center: 0.4 } },
  { nl: 'dieren, beesten, paarden, kippen, geiten', en: 'animals, farm', pl: 'zwierzęta', ar: 'حيوانات', means: outdoors },
  { nl: 'moestuin, buitenlucht, natuur, buiten werken, buiten bezig', en: 'outdoors', tr: 'hayvanlar', means: outdoors },
  { nl: 'activiteiten, daginvulling, zinvolle dag', en: 'activities, something to do', tr: 'etkinlik, etkinlikler', means: somethingToDo },
  { nl: 'verveelt zich, verveling, iets leuks doen', pl: 'zajęcia', ar: 'أنشطة, الأنشطة', means: somethingToDo },
  { nl: 'zingen, koor, muziek, dansen, schilderen, knutselen, creatief, klaverjassen, biljarten, bingo', en: 'singing', means: together },
  { nl: 'bewegen, gymnastiek, beweeggroep, wandelgroep', en: 'exercise', means: together },
]
