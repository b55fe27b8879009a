import type { RuleWords } from '../nl/rules.ts'
import type { Messages } from '../nl.ts'

const municipality = (p: RuleWords) => (p.municipality ? `Gmina bliskiej osoby: ${p.municipality}` : 'Gmina, w której mieszka bliska osoba')

const talk = (p: RuleWords) =>
  `Poproś gminę o rozmowę. Odbędzie się w ciągu ${p.research} tygodni. Po złożeniu wniosku list przychodzi w ciągu ${p.decision} tygodni.`

const contribution = (p: RuleWords) =>
  p.contribution === 'none'
    ? 'Ta gmina nie pobiera za to udziału własnego.'
    : p.contribution
      ? `Najwyżej ${p.contribution} na miesiąc w ${p.year} roku.`
      : `Nie znamy jeszcze kwoty na ${p.year} rok. Zapytaj w gminie.`

const provider = 'Organizacja opieki bliskiej osoby albo biuro opieki (zorgkantoor)'
const basicInsurance = 'Z ubezpieczenia podstawowego. Liczy się roczny udział własny (eigen risico).'
const noContribution = 'Nie płacisz udziału własnego.'
const free = 'Za darmo'

export const rules: Messages['rules'] = {
  R0: {
    title: 'Teraz jest niebezpiecznie',
    why: 'Z odpowiedzi wynika, że teraz jest niebezpiecznie. To jest najważniejsze.',
    who: 'Dzwonisz ty, teraz',
    next: 'Zadzwoń pod 112. Myślisz o samobójstwie? Zadzwoń pod 113. Jest przemoc lub strach? Zadzwoń do Veilig Thuis: 0800-2000.',
    cost: free,
  },
  R1: {
    title: 'Pilne: miejsce przez opiekę długoterminową (Wlz)',
    why: 'Teraz nie możesz się opiekować. Bliska osoba ma decyzję o Wlz.',
    who: provider,
    next: 'Zadzwoń teraz do organizacji opieki. Nie ma jej? Zadzwoń do biura opieki (zorgkantoor) i powiedz, że to pilne.',
    cost: 'To mieści się w udziale własnym (eigen bijdrage) dla Wlz. Wylicza go CAK.',
  },
  R2: {
    title: 'Pilne: łóżko z powodów medycznych (ELV)',
    why: 'Teraz nie możesz się opiekować. Lekarz uważa pobyt za potrzebny.',
    who: 'Lekarz rodzinny albo lekarz w szpitalu',
    next: 'Zadzwoń do lekarza rodzinnego. Lekarz szuka łóżka w okolicy.',
    cost: basicInsurance,
  },
  R3: {
    title: 'Pilne: pomoc na jakiś czas przez gminę (Wmo)',
    why: 'Teraz nie możesz się opiekować. Gmina może od razu załatwić pomoc na jakiś czas.',
    who: municipality,
    next: 'Zadzwoń dziś do gminy i powiedz, że to pilne. Czasem w pierwszych dniach pomaga wolontariusz.',
    cost: 'Gmina decyduje, czy coś płacisz.',
  },
  R4: {
    title: 'Nocleg, opieka dzienna lub pomoc w domu przez Wlz',
    why: 'Bliska osoba mieszka w domu i ma decyzję o Wlz.',
    who: provider,
    next: (p) =>
      p.nights
        ? `Zadzwoń do organizacji opieki. Noclegów może być najwyżej ${p.nights} w roku.`
        : 'Zadzwoń do organizacji opieki. Zapytaj też, ile może być noclegów: na ten rok jeszcze tego nie wiemy.',
    cost: 'To już mieści się w udziale własnym (eigen bijdrage) dla Wlz.',
  },
  R5: {
    title: 'Wsparcie dla ciebie, obok ośrodka',
    why: 'Bliska osoba mieszka w ośrodku. Nocleg wtedy nie pasuje. Wsparcie dla ciebie tak.',
    who: 'Punkt wsparcia dla opiekunów oraz ośrodek',
    next: 'Porozmawiaj z ośrodkiem, kto co robi. Dla siebie zadzwoń do punktu wsparcia.',
    cost: free,
  },
  R6: {
    title: 'Nocleg przez gminę (Wmo) albo łóżko ELV',
    why: 'Bliska osoba ma decyzję o Wlz. Gmina może tego odmówić. ELV też wtedy nie jest możliwe.',
    who: 'Najpierw idzie Wlz',
    next: 'Poproś o to przez Wlz. Pomoc bez wniosku nadal jest dostępna.',
    cost: 'Nie dotyczy',
  },
  R7: {
    title: 'Wniosek o opiekę długoterminową (Wlz)',
    why: 'Czy ktoś jest potrzebny blisko w dzień i w nocy? Wtedy może pasować Wlz. Do czasu decyzji może pomóc gmina.',
    who: 'Decyduje CIZ. Doradca (cliëntondersteuner) pomaga za darmo.',
    next: 'Zadzwoń do doradcy (cliëntondersteuner). Złoży wniosek do CIZ razem z tobą.',
    cost: 'Wniosek jest za darmo. Przy Wlz jest udział własny (eigen bijdrage).',
  },
  R8: {
    title: 'Nocleg lub opieka dzienna przez gminę (Wmo)',
    why: 'Bliska osoba jest dorosła i nie ma decyzji o Wlz. Wtedy pomaga szukać gmina.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R9: {
    title: 'Nocleg, opieka dzienna lub pomoc w domu przez ustawę o młodzieży (Jeugdwet)',
    why: 'Bliska osoba nie ma jeszcze 18 lat i nie ma decyzji o Wlz.',
    who: municipality,
    next: 'Zadzwoń do zespołu w dzielnicy (wijkteam) w gminie. Skierować może też lekarz rodzinny.',
    cost: noContribution,
  },
  R10: {
    title: 'Wolontariusz, który przychodzi do domu',
    why: 'Szukasz kogoś na kilka godzin w domu? Często da się to bez wniosku.',
    who: 'Organizacja wolontariuszy, razem z tobą',
    next: 'Zadzwoń samodzielnie. Rozmowa z gminą nie jest potrzebna.',
    cost: 'Za darmo albo mała opłata',
  },
  R11: {
    title: 'Pielęgniarka w domu (wijkverpleging)',
    why: 'Potrzebna jest pomoc przy myciu lub ubieraniu? Może to robić pielęgniarka w domu. Da ci to trochę oddechu.',
    who: 'Pielęgniarka (wijkverpleegkundige)',
    next: 'Zadzwoń do organizacji, która daje wijkverpleging. Skierowanie nie jest potrzebne.',
    cost: 'Z ubezpieczenia podstawowego, bez rocznego udziału własnego (eigen risico)',
  },
  R12: {
    title: 'Opieka w zastępstwie przez ubezpieczenie zdrowotne',
    why: 'Czasem płaci ubezpieczenie dodatkowe. Twoje albo bliskiej osoby.',
    who: 'Do ubezpieczycieli dzwonisz ty',
    next: 'Zadzwoń do ubezpieczyciela swojego i bliskiej osoby. Zapytaj o opiekę w zastępstwie (vervangende mantelzorg) i o liczbę dni.',
    cost: 'To zależy od polisy.',
  },
  R13: {
    title: 'Pomoc na ostatnim etapie życia',
    why: 'Z odpowiedzi wynika, że bliska osoba jest na ostatnim etapie życia.',
    who: 'Lekarz rodzinny, pielęgniarka w domu albo hospicjum',
    next: 'Zadzwoń do lekarza rodzinnego. Zapytaj o dodatkową opiekę w domu, czuwanie lub hospicjum.',
    cost: 'Opieka jest z ubezpieczenia podstawowego. Hospicjum często pobiera udział własny.',
  },
  R14: {
    title: 'Wyjście ze szpitala, a dom jeszcze niegotowy',
    why: 'Bliska osoba jest w szpitalu. Przed powrotem do domu potrzebna jest rozmowa.',
    who: 'Pielęgniarka do spraw wypisu (transferverpleegkundige) oraz osoba, która koordynuje przerwy w opiece',
    next: 'Zapytaj na oddziale o transferverpleegkundige: ta osoba załatwia wypis. Powiedz, jak jest w domu.',
    cost: 'To zależy od miejsca. Zapytaj wcześniej.',
  },
  R15: {
    title: 'Krótki pobyt z powodów medycznych (ELV)',
    why: 'ELV nie służy temu, by dać ci odpoczynek. Jest możliwe tylko wtedy, gdy lekarz uważa je za potrzebne medycznie.',
    who: 'Decyduje o tym tylko lekarz',
    next: 'Myślisz, że pobyt jest potrzebny? Zapytaj lekarza rodzinnego.',
    cost: 'Nie dotyczy',
  },
  R16: {
    title: 'Dla młodych opiekunów',
    why: 'Jesteś młodą osobą i kimś się opiekujesz. Jest na to osobna pomoc.',
    who: 'Punkt wsparcia dla opiekunów oraz szkoła',
    next: 'Zadzwoń do punktu wsparcia. Powiedz w szkole komuś, komu ufasz.',
    cost: free,
  },
  R17: {
    title: 'Opieka obok pracy',
    why: 'Pracujesz i opiekujesz się. Są zasady urlopu na opiekę.',
    who: 'Pracodawca. Wyjaśni to punkt wsparcia.',
    next: 'Porozmawiaj z przełożonym o urlopie na opiekę lub o innych godzinach.',
    cost: 'Wyjaśnienie jest za darmo. Zapytaj, jak urlop zmienia pensję.',
  },
  R18: {
    title: (p) => (p.hasBudget ? 'Zastępstwo opłacone z budżetu (pgb)' : 'Pomoc kupowana samodzielnie z budżetu (pgb)'),
    why: (p) =>
      p.hasBudget
        ? 'Bliska osoba ma już pgb. Można z niego opłacić także zastępstwo.'
        : 'Pgb to pieniądze, z których samodzielnie płaci się za pomoc.',
    who: (p) => (p.hasWlz ? 'Ty, razem z biurem opieki (zorgkantoor)' : 'Ty, razem z gminą'),
    next: (p) =>
      p.hasBudget
        ? 'Zapytaj biuro opieki (zorgkantoor), co jest możliwe w ramach budżetu.'
        : 'Wyjaśnij podczas rozmowy, dlaczego tego chcesz i że dasz radę to prowadzić.',
    cost: 'Tyle samo co bez pgb. Papiery prowadzisz jednak samodzielnie.',
  },
  R19: {
    title: 'Zawsze: ktoś, kto myśli razem z tobą',
    why: 'To jest dla każdej osoby, która się opiekuje.',
    who: 'Punkt wsparcia, koordynacja i doradca (cliëntondersteuner)',
    next: 'Zadzwoń do punktu koordynacji. Zróbcie razem plan na czas, gdy nie możesz się opiekować. Ktoś wysłucha cię w dzień i w nocy.',
    cost: 'Za darmo. Za to nigdy nie płaci się udziału własnego.',
  },
  R20: {
    title: 'Nie wiesz? Nic nie szkodzi.',
    why: 'Kilka odpowiedzi jest jeszcze pustych. Nie zgadujemy ich.',
    who: 'Osoba z koordynacji sprawdzi to razem z tobą',
    next: (p) => `Zadzwoń i sprawdźcie to razem. ${p.open}`,
    cost: free,
  },
  R21: {
    title: 'Pracownik opieki w domu, przez gminę (Wmo)',
    why: 'Szukasz w domu pomocy na dłużej niż kilka godzin albo przy myciu i ubieraniu.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R22: {
    title: 'Pomoc w nocy, w domu',
    why: 'Szukasz kogoś na noc, aby móc spać.',
    who: (p) => (p.hasWlz ? 'Organizacja opieki bliskiej osoby, przez Wlz' : 'Pielęgniarka w domu, razem z koordynacją'),
    next: (p) =>
      p.hasWlz
        ? 'Zadzwoń do organizacji opieki i zapytaj o opiekę w nocy.'
        : 'Zadzwoń do pielęgniarki w domu (wijkverpleging) i zapytaj, co jest możliwe w nocy.',
    cost: 'Bywa różnie. Zapytaj wcześniej.',
  },
  R23: {
    title: 'Na teraz: nocleg lub opieka dzienna przez gminę (Wmo)',
    why: 'Wniosek o Wlz jest złożony. Do czasu decyzji może pomóc gmina.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R24: {
    title: 'Nocleg, opieka dzienna lub pomoc w domu przez ustawę o młodzieży (Jeugdwet)',
    why: 'Bliska osoba nie ma jeszcze 18 lat. Nie ma decyzji o Wlz albo tego nie wiemy.',
    who: municipality,
    next: 'Zadzwoń do zespołu w dzielnicy (wijkteam) w gminie. Powiedz, jak wygląda sprawa Wlz.',
    cost: noContribution,
  },
  R25: {
    title: 'Łóżko z powodów medycznych (ELV)',
    why: 'Lekarz uważa, że pobyt na jakiś czas jest potrzebny.',
    who: 'Lekarz rodzinny albo inny lekarz',
    next: 'Porozmawiaj z lekarzem rodzinnym. Lekarz decyduje i szuka łóżka.',
    cost: basicInsurance,
  },
  R26: {
    title: 'Decyduje inna gmina',
    why: (p) =>
      p.municipality
        ? `Bliska osoba mieszka w gminie ${p.municipality}. O pomocy z Wmo i Jeugdwet decyduje ta gmina.`
        : 'Bliska osoba mieszka w innej gminie. O pomocy z Wmo i Jeugdwet decyduje tamta gmina.',
    who: municipality,
    next: 'Przejdź dalej do tej gminy albo zadzwoń do jej punktu Wmo.',
    cost: 'To zależy od gminy.',
  },
}
