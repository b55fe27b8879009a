import type { Entry } from './thesaurus-entry.ts'

const longTerm = { wlz: 0.9, wlz_stay: 0.4 }
const insured = { supplementary_insurance: 0.7, zvw: 0.7 }
const cheap = { free: 0.7, wmo_general: 0.6 }
const forYouth = { youth_act: 1, youth: 0.6 }
const moneyWorries = { client_support: 0.6, support_centre: 0.5, care_broker: 0.4 }

/** Laws, decisions and who pays. */
export const money: readonly Entry[] = [
  { nl: 'Wmo, wet maatschappelijke ondersteuning', en: 'social support act', means: { wmo_individual: 0.9, wmo_general: 0.7 } },
  { nl: 'Wmo aanvraag, Wmo indicatie, Wmo melding', means: { wmo_individual: 1, client_support: 0.5 } },
  { nl: 'maatwerkvoorziening, maatwerk', means: { wmo_individual: 1 } },
  { nl: 'via de gemeente, Wmo loket, zorgloket', en: 'through the municipality', means: { wmo_individual: 0.8, support_centre: 0.4 } },
  { nl: 'gemeente', en: 'municipality, council', tr: 'belediye', pl: 'gmina, gminy', ar: 'بلدية, البلدية', means: { wmo_individual: 0.5 } },
  { nl: 'algemene voorziening, vrij toegankelijk', means: { wmo_general: 1, free: 0.4 } },
  {
    nl: 'zonder indicatie, geen indicatie, zonder aanvraag, zonder verwijzing',
    means: { wmo_general: 0.9, free: 0.6, self_pay: 0.6, zvw: 0.6, supplementary_insurance: 0.6 },
  },
  { nl: 'beschikking van de gemeente, besluit van de gemeente, herindicatie', means: { wmo_individual: 0.6, client_support: 0.6 } },
  { nl: 'indicatie, indicatiestelling', en: 'care assessment', means: { client_support: 0.5, wlz: 0.5, wmo_individual: 0.4 } },
  { nl: 'Wlz, wet langdurige zorg', en: 'long term care act, long term care', means: { wlz: 1, wlz_stay: 0.5 } },
  { nl: 'langdurige zorg', tr: 'uzun süreli bakım', pl: 'opieka długoterminowa', ar: 'الرعاية طويلة الأمد', means: longTerm },
  { nl: 'Wlz indicatie, CIZ indicatie', means: { wlz: 1, wlz_stay: 0.6, client_support: 0.3 } },
  { nl: 'CIZ', means: { wlz: 0.9, client_support: 0.5 } },
  { nl: 'zorgkantoor', en: 'care office', means: { wlz: 0.9, wlz_stay: 0.5 } },
  { nl: 'ZZP, zorgprofiel, zorgzwaartepakket', means: longTerm },
  { nl: 'VPT, MPT, volledig pakket thuis, modulair pakket thuis', means: { wlz: 0.9, wlz_stay: 0.7, home_nursing: 0.3 } },
  { nl: 'zorg in natura', means: { wlz: 0.4, wmo_individual: 0.4 } },
  { nl: 'Zvw, zorgverzekeringswet', means: { zvw: 1, home_nursing: 0.4 } },
  { nl: 'basisverzekering, basispakket, eigen risico', means: { zvw: 1 } },
  { nl: 'zorgverzekering, zorgverzekeraar', en: 'health insurance', means: { zvw: 0.9, supplementary_insurance: 0.6 } },
  { nl: 'verzekering, verzekeraar, verzekerd', en: 'insurance', tr: 'sigorta', pl: 'ubezpieczenie', means: insured },
  { nl: 'aanvullende verzekering', en: 'supplementary insurance', tr: 'ek sigorta', means: { supplementary_insurance: 1 } },
  { nl: 'aanvullend verzekerd, polis', pl: 'ubezpieczenie dodatkowe', ar: 'تأمين إضافي', means: { supplementary_insurance: 1 } },
  { nl: 'zorgpolis', tr: 'sağlık sigortası', ar: 'تأمين, التأمين, تأمين صحي', means: insured },
  { nl: 'vergoeding, vergoedt', en: 'reimbursement', means: { supplementary_insurance: 0.6, zvw: 0.4 } },
  { nl: 'jeugdwet', en: 'youth act', tr: 'gençlik yasası', pl: 'ustawa o młodzieży', ar: 'قانون الشباب', means: forYouth },
  { nl: 'jeugdhulp, jeugdzorg, jeugdteam, CJG, centrum jeugd en gezin', means: { youth_act: 0.9, youth: 0.8 } },
  {
    nl: 'pgb aanvragen, pgb regelen, hoe pgb, persoonsgebonden budget',
    means: { client_support: 0.9, care_broker: 0.9, support_centre: 0.4 },
  },
  { nl: 'pgb', en: 'personal budget', tr: 'kişisel bütçe', pl: 'budżet osobisty', ar: 'ميزانية شخصية', means: { personal_budget: 1 } },
  { nl: 'persoonsgebonden budget, budgethouder, zelf zorg inkopen', means: { personal_budget: 1 } },
  { nl: 'SVB, sociale verzekeringsbank, zorgovereenkomst, trekkingsrecht', means: { personal_budget: 0.9, care_broker: 0.4 } },
  { nl: 'eigen bijdrage, CAK, abonnementstarief', en: 'own contribution', means: { wmo_individual: 0.6, wlz: 0.4 } },
  {
    nl: 'gratis, kosteloos, voor niets',
    en: 'free, free of charge, no cost',
    tr: 'ücretsiz, bedava, parasız',
    means: { free: 1, wmo_general: 0.5 },
  },
  { nl: 'zonder kosten, kost niets', pl: 'bezpłatnie, bezpłatny, bezpłatna, za darmo, darmowy', means: { free: 1, wmo_general: 0.5 } },
  { nl: 'geen kosten, niets betalen', ar: 'مجاني, مجانا, مجانية, بالمجان, فابور', means: { free: 1, wmo_general: 0.5 } },
  { nl: 'weinig geld, geen geld, krap bij kas, laag inkomen, minima', means: { free: 0.8, wmo_general: 0.6, client_support: 0.4 } },
  { nl: 'goedkoop, lage kosten', en: 'cheap, affordable', tr: 'ucuz', pl: 'tanio, tani', ar: 'رخيص', means: cheap },
  { nl: 'zelf betalen, eigen kosten', en: 'pay myself, self pay, private care', means: { self_pay: 1 } },
  { nl: 'particulier, particuliere zorg', tr: 'kendim ödemek, özel bakım', pl: 'prywatnie, prywatna opieka', means: { self_pay: 1 } },
  { nl: 'betaalde hulp, uit eigen zak', ar: 'على حسابي, دفع شخصي', means: { self_pay: 0.9 } },
  { nl: 'geldzorgen, schulden, rondkomen, geldproblemen', en: 'debts, money problems', means: moneyWorries },
  { nl: 'financiën, uitkering, bijstand, toeslag, belasting', means: { client_support: 0.5, care_broker: 0.5, support_centre: 0.3 } },
  { nl: 'bewindvoerder, mentorschap, volmacht, levenstestament, curator', means: { client_support: 0.6, care_broker: 0.4 } },
  { nl: 'woningaanpassing, traplift, hulpmiddelen', means: { client_support: 0.5, wmo_individual: 0.5, support_centre: 0.3 } },
]
