import type { Messages } from '../nl.ts'

export const statements: Messages['statements'] = {
  accessibility: {
    title: 'Dostępność',
    lead: 'Każdy powinien móc korzystać z Adempauze. Także z czytnikiem ekranu, klawiaturą albo dużymi literami.',
    how: 'Jak to robimy',
    points: [
      'Trzymamy się zasad WCAG 2.2, poziom A i AA.',
      'Każda strona działa bez skryptów i na małym telefonie.',
      'Każdą stronę sprawdzamy automatycznie, po niderlandzku i angielsku.',
      'Teksty są krótkie i pisane prostym językiem.',
    ],
    known: 'Co nie jest jeszcze gotowe',
    knownText:
      'Osoby z niepełnosprawnością nie sprawdziły jeszcze tej wersji. Teksty organizacji są tylko po niderlandzku. Turecki, arabski, polski i ukraiński są częściowo. Nie sprawdziła ich jeszcze osoba, dla której to język ojczysty.',
    help: 'Coś się nie udaje?',
    helpText: 'Zadzwoń pod numer u góry strony twojej gminy. Razem poszukamy rozwiązania.',
  },
  privacy: {
    title: 'Prywatność',
    lead: 'Szukasz bez podawania nazwiska. Dane o tobie przechowujemy tylko przy skierowaniu albo gdy prosisz o telefon. I tylko za twoją zgodą.',
    parts: {
      search: {
        title: 'Kiedy szukasz',
        points: [
          'Konto nie jest potrzebne. Nie pytamy, kim jesteś.',
          'Nie wiemy, kto czego szuka, i nie zapisujemy, gdzie mieszkasz.',
          'Nic się nie znalazło? Liczymy to, nie wiedząc, kim jesteś.',
          'Słowa czytamy dopiero wtedy, gdy szukano ich w 5 różnych dniach.',
          'Odpowiadasz na pytania „Jak się masz?” Nie zapisujemy odpowiedzi i nikomu ich nie wysyłamy.',
          'Liczymy tylko wynik, w każdym miesiącu. Nie wiemy, kim jesteś.',
          'Nie korzystamy z usług innych firm i nie śledzimy cię.',
          'Zapisujesz miejsca na swojej liście? Lista i notatki są tylko w twojej przeglądarce.',
          'Udostępniasz listę? W linku są wtedy kody miejsc. Notatek tam nie ma.',
        ],
      },
      referral: {
        title: 'Kiedy ktoś cię kieruje',
        points: [
          'Osoba, która kieruje, najpierw pyta o zgodę. Bez twojej zgody nic nie zostanie wysłane.',
          'Przekazujemy imię i nazwisko, numer telefonu i język. Także to, czego sobie życzysz, jak pilnie i kiedy najlepiej dzwonić.',
          'O bliskiej osobie mówimy niewiele. Tylko kim dla ciebie jest i o co głównie chodzi.',
          'Kod pocztowy bliskiej osoby przekazujemy tylko za jej zgodą.',
          'Nigdy nie pytamy o numer BSN, diagnozę ani leki.',
        ],
      },
      ownRequest: {
        title: 'Gdy prosisz nas o telefon',
        points: [
          'Podajesz tylko imię, numer, język i kiedy możemy zadzwonić. Możesz też napisać, co by ci pomogło.',
          'O bliską osobę nie pytamy.',
          'Dane trafiają do koordynatorów twojej gminy. Nikt nie pośredniczy.',
          'Dostajesz kod, aby sprawdzić, na jakim etapie jest sprawa. Tego kodu nie przechowujemy.',
        ],
      },
      readers: {
        title: 'Kto może to przeczytać',
        points: [
          'Organizacja, która ci pomaga, a przy skierowaniu także ta, która cię skierowała. Także koordynator twojej gminy. Nikt więcej.',
          'Kto to czyta, loguje się kluczem albo przez własną organizację. Samo hasło nie wystarczy.',
          'Każde zajrzenie trafia do dziennika. Można zapytać, kto zaglądał.',
        ],
      },
      safe: {
        title: 'Jak to przechowujemy',
        points: [
          'Twoje dane są zapisane tajnym pismem (zaszyfrowane). Każda gmina ma własny klucz.',
          'W naszych e-mailach nie ma nic o tobie. Jest tylko informacja, że czeka wiadomość.',
        ],
      },
      term: {
        title: 'Jak długo',
        points: [
          'Po zakończeniu skierowania usuwamy twoje dane. Robimy to po 12 miesiącach.',
          'Twoja gmina może wybrać inny czas. Zapytaj koordynatora.',
          'Trwa skarga albo sprawa w sądzie? Wtedy przechowujemy dane do jej końca.',
          'Skierowanie, którego nie wysłano, usuwamy po miesiącu.',
          'Dziennik przechowujemy co najmniej 5 lat. Jest w nim, kto zaglądał, a nie co tam było.',
        ],
      },
      rights: {
        title: 'O co możesz prosić',
        points: [
          'Wgląd: wszystko, co o tobie mamy, na papierze albo w pliku.',
          'Poprawienie: jeśli coś jest źle, poprawimy to.',
          'Usunięcie: zabieramy to, co jest o tobie zapisane.',
          'Cofnięcie zgody: od razu przestajemy przekazywać twoje dane.',
          'Bliska osoba też może o to prosić, w swojej sprawie.',
        ],
        text: 'Zadzwoń do koordynatora twojej gminy albo do osoby, która cię skierowała. Odpowiedź przyjdzie w ciągu miesiąca. To nic nie kosztuje.',
      },
      responsible: {
        title: 'Kto za to odpowiada',
        text: 'Odpowiada twoja gmina. Robi to w ramach Wmo: pomaga opiekunom. Organizacje, które cię kierują lub ci pomagają, odpowiadają za własną pracę.',
      },
      cookies: {
        title: 'Pliki cookie',
        points: [
          'Wybierasz język albo większe litery? Przeglądarka pamięta ten wybór przez rok.',
          'Kto tu pracuje, dostaje pliki cookie do logowania. Znikają same albo po wylogowaniu.',
          'W czytelni plik cookie pamięta, że to czytelnia. Znika po zamknięciu przeglądarki.',
          'Innych plików cookie nie ma.',
        ],
      },
      staff: {
        title: 'Jeśli tu pracujesz',
        text: 'Przechowujemy imię i nazwisko, adres e-mail, organizację, rolę i czas logowania. Dziennik mówi, co oglądano i robiono, i z jakiego adresu w sieci.',
      },
    },
    findMunicipality: 'Znajdź numer swojej gminy',
    complain: 'Coś ci się nie podoba? Możesz wysłać skargę do urzędu',
    authority: 'Autoriteit Persoonsgegevens',
    weakSpot: {
      title: 'Widzisz słaby punkt tej strony?',
      text: 'Powiedz nam, a innym jeszcze nie. Nie zaglądaj w dane ludzi i niczego nie psuj. Damy znać, co z tym zrobimy.',
      tell: 'Zgłoś to tutaj:',
    },
  },
}
