import { writeTelephone } from '../../../src/platform/telephone.ts'
import { urgentNumbers } from '../../../src/practice/urgent.ts'
import type { RuleWords } from '../nl/rules.ts'
import type { Messages } from '../nl.ts'

const municipality = (p: RuleWords) => (p.municipality ? `Gmina bliskiej osoby: ${p.municipality}` : 'Gmina, w której mieszka bliska osoba')

const talk = (p: RuleWords) =>
  `Proszę poprosić gminę o rozmowę. Odbędzie się w ciągu ${p.research} tygodni. Po złożeniu wniosku list przychodzi w ciągu ${p.decision} tygodni.`

const contribution = (p: RuleWords) =>
  p.contribution === 'none'
    ? 'Ta gmina nie pobiera za to udziału własnego.'
    : p.contribution
      ? `Najwyżej ${p.contribution} na miesiąc w ${p.year} roku.`
      : `Nie znamy jeszcze kwoty na ${p.year} rok. Proszę zapytać w gminie.`

const provider = 'Organizacja opieki bliskiej osoby albo biuro opieki (zorgkantoor)'
const basicInsurance = 'Z ubezpieczenia podstawowego. Liczy się roczny udział własny (eigen risico).'
const noContribution = 'Nie płaci się udziału własnego.'
const free = 'Bezpłatnie'

export const rules: Messages['rules'] = {
  R0: {
    title: 'Teraz grozi niebezpieczeństwo',
    why: 'Z odpowiedzi wynika, że teraz grozi niebezpieczeństwo. To jest najważniejsze.',
    who: 'Dzwonią Państwo, teraz',
    next: `Proszę zadzwonić pod ${urgentNumbers.danger}. Myślą Państwo o samobójstwie? Proszę zadzwonić pod ${urgentNumbers.suicide}. Jest przemoc lub strach? Proszę zadzwonić do Veilig Thuis: ${writeTelephone(urgentNumbers.violence)}.`,
    cost: free,
  },
  R1: {
    title: 'Pilne: miejsce przez opiekę długoterminową (Wlz)',
    why: 'Teraz nie mogą się Państwo opiekować. Bliska osoba ma decyzję o Wlz.',
    who: provider,
    next: 'Proszę teraz zadzwonić do organizacji opieki. Nie ma jej? Proszę zadzwonić do biura opieki (zorgkantoor) i powiedzieć, że to pilne.',
    cost: 'To mieści się w udziale własnym (eigen bijdrage) dla Wlz. Wylicza go CAK.',
  },
  R2: {
    title: 'Pilne: łóżko z powodów medycznych (ELV)',
    why: 'Teraz nie mogą się Państwo opiekować. Lekarz uważa pobyt za potrzebny.',
    who: 'Lekarz rodzinny albo lekarz w szpitalu',
    next: 'Proszę zadzwonić do lekarza rodzinnego. Lekarz szuka łóżka w okolicy.',
    cost: basicInsurance,
  },
  R3: {
    title: 'Pilne: pomoc na jakiś czas przez gminę (Wmo)',
    why: 'Teraz nie mogą się Państwo opiekować. Gmina może od razu załatwić pomoc na jakiś czas.',
    who: municipality,
    next: 'Proszę dziś zadzwonić do gminy i powiedzieć, że to pilne. Czasem w pierwszych dniach pomaga wolontariusz.',
    cost: 'Gmina decyduje, czy coś się płaci.',
  },
  R4: {
    title: 'Nocleg, opieka dzienna lub pomoc w domu przez Wlz',
    why: 'Bliska osoba mieszka w domu i ma decyzję o Wlz.',
    who: provider,
    next: (p) =>
      p.nights
        ? `Proszę zadzwonić do organizacji opieki. Noclegów może być najwyżej ${p.nights} w roku.`
        : 'Proszę zadzwonić do organizacji opieki. Proszę też zapytać, ile może być noclegów: na ten rok jeszcze tego nie wiemy.',
    cost: 'To już mieści się w udziale własnym (eigen bijdrage) dla Wlz.',
  },
  R5: {
    title: 'Wsparcie dla Państwa, obok ośrodka',
    why: 'Bliska osoba mieszka w ośrodku. Nocleg wtedy nie pasuje. Wsparcie dla Państwa tak.',
    who: 'Punkt wsparcia dla opiekunów oraz ośrodek',
    next: 'Proszę porozmawiać z ośrodkiem, kto co robi. A dla siebie zadzwonić do punktu wsparcia.',
    cost: free,
  },
  R6: {
    title: 'Nocleg przez gminę (Wmo) albo łóżko ELV',
    why: 'Bliska osoba ma decyzję o Wlz. Gmina może tego odmówić. ELV też wtedy nie jest możliwe.',
    who: 'Najpierw idzie Wlz',
    next: 'Proszę poprosić o to przez Wlz. Pomoc bez wniosku nadal jest dostępna.',
    cost: 'Nie dotyczy',
  },
  R7: {
    title: 'Wniosek o opiekę długoterminową (Wlz)',
    why: 'Czy ktoś jest potrzebny blisko w dzień i w nocy? Wtedy może pasować Wlz. Do czasu decyzji może pomóc gmina.',
    who: 'Decyduje CIZ. Niezależny doradca (cliëntondersteuner) pomaga bezpłatnie.',
    next: 'Proszę zadzwonić do niezależnego doradcy (cliëntondersteuner). Złoży wniosek do CIZ razem z Państwem.',
    cost: 'Wniosek jest bezpłatny. Przy Wlz jest udział własny (eigen bijdrage).',
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
    next: 'Proszę zadzwonić do zespołu w dzielnicy (wijkteam) w gminie. Skierować może też lekarz rodzinny.',
    cost: noContribution,
  },
  R10: {
    title: 'Wolontariusz, który przychodzi do domu',
    why: 'Szukają Państwo kogoś na kilka godzin w domu? Często da się to bez wniosku.',
    who: 'Organizacja wolontariuszy, razem z Państwem',
    next: 'Proszę zadzwonić samodzielnie. Rozmowa z gminą nie jest potrzebna.',
    cost: 'Bezpłatnie albo mała opłata',
  },
  R11: {
    title: 'Pielęgniarka środowiskowa (wijkverpleging)',
    why: 'Potrzebna jest pomoc przy myciu lub ubieraniu? Może to robić pielęgniarka środowiskowa. To da trochę oddechu.',
    who: 'Pielęgniarka środowiskowa (wijkverpleegkundige)',
    next: 'Proszę zadzwonić do organizacji, która oferuje taką opiekę (wijkverpleging). Skierowanie nie jest potrzebne.',
    cost: 'Z ubezpieczenia podstawowego, bez rocznego udziału własnego (eigen risico)',
  },
  R12: {
    title: 'Opieka w zastępstwie przez ubezpieczenie zdrowotne',
    why: 'Czasem płaci ubezpieczenie dodatkowe. Państwa albo bliskiej osoby.',
    who: 'Do ubezpieczycieli dzwonią Państwo',
    next: 'Proszę zadzwonić do ubezpieczyciela swojego i bliskiej osoby. I zapytać o opiekę w zastępstwie (vervangende mantelzorg) i o liczbę dni.',
    cost: 'To zależy od polisy.',
  },
  R13: {
    title: 'Pomoc na ostatnim etapie życia',
    why: 'Z odpowiedzi wynika, że bliska osoba jest na ostatnim etapie życia.',
    who: 'Lekarz rodzinny, pielęgniarka środowiskowa albo hospicjum',
    next: 'Proszę zadzwonić do lekarza rodzinnego. I zapytać o dodatkową opiekę w domu, czuwanie lub hospicjum.',
    cost: 'Opieka jest z ubezpieczenia podstawowego. Hospicjum często pobiera udział własny.',
  },
  R14: {
    title: 'Wyjście ze szpitala, a dom jeszcze niegotowy',
    why: 'Bliska osoba jest w szpitalu. Przed powrotem do domu potrzebna jest rozmowa.',
    who: 'Pielęgniarka do spraw wypisu (transferverpleegkundige) oraz koordynator przerw w opiece',
    next: 'Proszę zapytać na oddziale o transferverpleegkundige: ta osoba załatwia wypis. I powiedzieć, jak jest w domu.',
    cost: 'To zależy od miejsca. Proszę wcześniej zapytać.',
  },
  R15: {
    title: 'Krótki pobyt z powodów medycznych (ELV)',
    why: 'ELV nie służy temu, by dać Państwu odpoczynek. Jest możliwe tylko wtedy, gdy lekarz uważa je za potrzebne medycznie.',
    who: 'Decyduje o tym tylko lekarz',
    next: 'Czy pobyt wydaje się potrzebny? Proszę zapytać lekarza rodzinnego.',
    cost: 'Nie dotyczy',
  },
  R16: {
    title: 'Dla młodych opiekunów',
    why: 'Są Państwo w młodym wieku i kimś się opiekują. Jest na to osobna pomoc.',
    who: 'Punkt wsparcia dla opiekunów oraz szkoła',
    next: 'Proszę zadzwonić do punktu wsparcia. A w szkole powiedzieć o tym zaufanej osobie.',
    cost: free,
  },
  R17: {
    title: 'Opieka obok pracy',
    why: 'Pracują Państwo i się opiekują. Są zasady urlopu na opiekę.',
    who: 'Pracodawca. Wyjaśni to punkt wsparcia.',
    next: 'Proszę porozmawiać z przełożonym o urlopie na opiekę lub o innych godzinach.',
    cost: 'Wyjaśnienie jest bezpłatne. Proszę zapytać, jak urlop zmienia pensję.',
  },
  R18: {
    title: (p) => (p.hasBudget ? 'Zastępstwo opłacone z budżetu (pgb)' : 'Pomoc kupowana samodzielnie z budżetu (pgb)'),
    why: (p) =>
      p.hasBudget
        ? 'Bliska osoba ma już pgb. Można z niego opłacić także zastępstwo.'
        : 'Pgb to pieniądze, z których samodzielnie płaci się za pomoc.',
    who: (p) => (p.hasWlz ? 'Państwo, razem z biurem opieki (zorgkantoor)' : 'Państwo, razem z gminą'),
    next: (p) =>
      p.hasBudget
        ? 'Proszę zapytać biuro opieki (zorgkantoor), co jest możliwe w ramach budżetu.'
        : 'Proszę podczas rozmowy wyjaśnić, dlaczego Państwo tego chcą i że dadzą radę to prowadzić.',
    cost: 'Tyle samo co bez pgb. Papiery prowadzi się jednak samodzielnie.',
  },
  R19: {
    title: 'Zawsze: ktoś, kto pomaga w myśleniu',
    why: 'To jest dla każdej osoby, która się opiekuje.',
    who: 'Punkt wsparcia, koordynator i niezależny doradca (cliëntondersteuner)',
    next: 'Proszę zadzwonić do koordynatora. I razem zrobić plan na nagłe sytuacje. Telefon zaufania działa w dzień i w nocy.',
    cost: 'Bezpłatnie. Za to nigdy nie płaci się udziału własnego.',
  },
  R20: {
    title: 'Nie wiadomo? Nic nie szkodzi.',
    why: 'Kilka odpowiedzi jest jeszcze pustych. Nie zgadujemy ich.',
    who: 'Koordynator sprawdzi to razem z Państwem',
    next: (p) => `Proszę zadzwonić i razem to sprawdzić. ${p.open}`,
    cost: free,
  },
  R21: {
    title: 'Pracownik opieki w domu, przez gminę (Wmo)',
    why: 'Szukają Państwo w domu pomocy na dłużej niż kilka godzin albo przy myciu i ubieraniu.',
    who: municipality,
    next: talk,
    cost: contribution,
  },
  R22: {
    title: 'Pomoc w nocy, w domu',
    why: 'Szukają Państwo kogoś na noc, aby móc spać.',
    who: (p) => (p.hasWlz ? 'Organizacja opieki bliskiej osoby, przez Wlz' : 'Pielęgniarka środowiskowa, razem z koordynatorem'),
    next: (p) =>
      p.hasWlz
        ? 'Proszę zadzwonić do organizacji opieki i zapytać o opiekę w nocy.'
        : 'Proszę zadzwonić do pielęgniarki środowiskowej (wijkverpleging) i zapytać, co jest możliwe w nocy.',
    cost: 'Bywa różnie. Proszę wcześniej zapytać.',
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
    next: 'Proszę zadzwonić do zespołu w dzielnicy (wijkteam) w gminie. I powiedzieć, jak wygląda sprawa Wlz.',
    cost: noContribution,
  },
  R25: {
    title: 'Łóżko z powodów medycznych (ELV)',
    why: 'Lekarz uważa, że pobyt na jakiś czas jest potrzebny.',
    who: 'Lekarz rodzinny albo inny lekarz',
    next: 'Proszę porozmawiać z lekarzem rodzinnym. Lekarz decyduje i szuka łóżka.',
    cost: basicInsurance,
  },
  R26: {
    title: 'Decyduje inna gmina',
    why: (p) =>
      p.municipality
        ? `Bliska osoba mieszka w gminie ${p.municipality}. O pomocy z Wmo i Jeugdwet decyduje ta gmina.`
        : 'Bliska osoba mieszka w innej gminie. O pomocy z Wmo i Jeugdwet decyduje tamta gmina.',
    who: municipality,
    next: 'Proszę przejść dalej do tej gminy albo zadzwonić do jej punktu Wmo.',
    cost: 'To zależy od gminy.',
  },
}
