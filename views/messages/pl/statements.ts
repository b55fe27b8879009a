import type { Messages } from '../nl.ts'

export const statements: Messages['statements'] = {
  accessibility: {
    title: 'Dostępność',
    lead: 'Każdy powinien móc korzystać z Adempauze. Także z czytnikiem ekranu, klawiaturą albo dużymi literami.',
    how: 'Jak to robimy',
    points: [
      'Trzymamy się zasad WCAG 2.2, poziom A i AA.',
      'Każda strona działa bez skryptów i na małym telefonie.',
      'Każdą stronę sprawdzamy automatycznie: strony dla opiekunów w sześciu językach, strony dla pracowników po niderlandzku i angielsku.',
      'Teksty są krótkie i pisane prostym językiem.',
    ],
    known: 'Co nie jest jeszcze gotowe',
    knownText:
      'Osoby z niepełnosprawnością nie sprawdziły jeszcze tej wersji. Teksty organizacji są tylko po niderlandzku. Wszystkie strony dla opiekunów są też po turecku, arabsku, polsku i ukraińsku. Nie sprawdziły ich jeszcze osoby, dla których to język ojczysty. Strony dla pracowników są tylko po niderlandzku i angielsku.',
    help: 'Coś się nie udaje?',
    helpText: 'Proszę zadzwonić pod numer u góry strony swojej gminy. Razem poszukamy rozwiązania.',
  },
  privacy: {
    title: 'Prywatność',
    lead: 'Szuka się bez podawania nazwiska. Państwa dane przechowujemy tylko przy skierowaniu albo po prośbie o telefon. I tylko za Państwa zgodą.',
    parts: {
      search: {
        title: 'Kiedy Państwo szukają',
        points: [
          'Konto nie jest potrzebne. Nie pytamy, kto szuka.',
          'Nie wiemy, kto czego szuka, i nie zapisujemy, gdzie Państwo mieszkają.',
          'Nic się nie znalazło? Liczymy to i nie wiemy, o kogo chodzi.',
          'Słowa czytamy dopiero wtedy, gdy szukano ich w 5 różnych dniach.',
          'Przy pytaniach „Co u Państwa?” nie zapisujemy odpowiedzi i nikomu ich nie wysyłamy.',
          'Liczymy tylko wyniki, w każdym miesiącu. Nie wiemy, o kogo chodzi.',
          'Nie korzystamy z usług innych firm i nikogo nie śledzimy.',
          'Zapisują Państwo miejsca na liście? Lista i notatki są tylko w Państwa przeglądarce.',
          'Udostępniają Państwo listę? W linku są wtedy kody miejsc. Notatek tam nie ma.',
          'W czytelni usuwamy to, co wybrano i wpisano. Dzieje się to samo albo jednym przyciskiem.',
        ],
      },
      referral: {
        title: 'Kiedy ktoś Państwa kieruje',
        points: [
          'Osoba, która kieruje, najpierw pyta o zgodę. Bez Państwa zgody nic nie zostanie wysłane.',
          'Przekazujemy imię i nazwisko, numer telefonu i język. Także to, czego Państwo sobie życzą, jak pilnie i kiedy najlepiej dzwonić.',
          'O bliskiej osobie mówimy niewiele. Tylko kim dla Państwa jest i o co głównie chodzi.',
          'Kod pocztowy bliskiej osoby przekazujemy tylko za jej zgodą.',
          'Nigdy nie pytamy o numer BSN, diagnozę ani leki.',
        ],
      },
      ownRequest: {
        title: 'Gdy proszą nas Państwo o telefon',
        points: [
          'Podaje się tylko imię, numer, język i kiedy możemy zadzwonić. Można też napisać, co by pomogło. Nie trzeba.',
          'O bliską osobę nie pytamy.',
          'Dane trafiają do koordynatorów gminy. Nikt nie pośredniczy.',
          'Prosi ktoś poniżej 24 lat na stronie dla młodych? Zapisujemy wtedy też grupę wieku. Poniżej 16 lat także numer dorosłej osoby, która prosi razem, kim jest i co robi.',
          'Dostają Państwo kod, aby sprawdzić, na jakim etapie jest prośba. Tego kodu nie przechowujemy.',
        ],
      },
      readers: {
        title: 'Kto może to przeczytać',
        points: [
          'Organizacja, która Państwu pomaga, a przy skierowaniu także ta, która kieruje. Także koordynator gminy. Nikt więcej.',
          'Kto to czyta, loguje się kluczem albo przez własną organizację. Samo hasło nie wystarczy.',
          'Każde zajrzenie trafia do dziennika. Można zapytać, kto zaglądał.',
          'To, co Państwo piszą za pomocą kodu, czyta organizacja, która Państwu pomaga. Osoba pomagająca z własnym kodem też to czyta.',
        ],
      },
      safe: {
        title: 'Jak to przechowujemy',
        points: [
          'Państwa dane są zapisane tajnym pismem (zaszyfrowane). Każda gmina ma własny klucz.',
          'W naszych e-mailach nie ma nic o Państwu. Jest tylko informacja, że czeka wiadomość.',
          'O osobie pomagającej przechowujemy tylko imię. Numeru telefonu nie przechowujemy.',
        ],
      },
      term: {
        title: 'Jak długo',
        points: [
          'Po zakończeniu skierowania usuwamy Państwa dane. Robimy to po 12 miesiącach.',
          'Gmina może wybrać inny czas. Proszę zapytać koordynatora.',
          'Trwa skarga albo sprawa w sądzie? Wtedy przechowujemy dane do jej końca.',
          'Skierowanie, którego nie wysłano, usuwamy po miesiącu.',
          'Dziennik przechowujemy co najmniej 5 lat. Jest w nim, kto zaglądał, a nie co tam było.',
          'Proszą Państwo o pomoc sąsiedzką albo jej udzielają? Najpóźniej trzy miesiące po zakończeniu usuwamy Państwa dane.',
        ],
      },
      rights: {
        title: 'O co można prosić',
        points: [
          'Wgląd: wszystko, co o Państwu mamy, na papierze albo w pliku.',
          'Poprawienie: jeśli coś jest źle, poprawimy to.',
          'Usunięcie: usuwamy to, co jest o Państwu zapisane.',
          'Wycofanie zgody: od razu przestajemy przekazywać Państwa dane.',
          'Bliska osoba też może o to prosić, w swojej sprawie.',
          'Mają Państwo kod swojej sprawy? Można samodzielnie zobaczyć i zapisać to, co o Państwu mamy.',
        ],
        text: 'Proszę zadzwonić do koordynatora gminy albo do osoby, która Państwa skierowała. Odpowiedź przyjdzie w ciągu miesiąca. To nic nie kosztuje.',
      },
      responsible: {
        title: 'Kto za to odpowiada',
        text: 'Odpowiada Państwa gmina. Robi to w ramach Wmo: pomaga opiekunom. Organizacje, które kierują lub pomagają, odpowiadają za własną pracę.',
      },
      cookies: {
        title: 'Pliki cookie',
        points: [
          'Wybrany jest język albo większe litery? Przeglądarka pamięta ten wybór przez rok.',
          'Kto tu pracuje, dostaje pliki cookie do logowania. Znikają same albo po wylogowaniu.',
          'W czytelni plik cookie pamięta, że to czytelnia. Znika po zamknięciu przeglądarki.',
          'Innych plików cookie nie ma.',
        ],
      },
      staff: {
        title: 'Dla osób, które tu pracują',
        text: 'Przechowujemy imię i nazwisko, adres e-mail, organizację, rolę i czas logowania. Dziennik mówi, co oglądano i robiono, i z jakiego adresu w sieci.',
      },
    },
    findMunicipality: 'Znajdź numer swojej gminy',
    complain: 'Coś jest nie w porządku? Można wysłać skargę do urzędu',
    authority: 'Autoriteit Persoonsgegevens',
    weakSpot: {
      title: 'Ta strona ma słaby punkt?',
      text: 'Proszę powiedzieć nam, a innym jeszcze nie. Proszę nie zaglądać w dane ludzi i niczego nie psuć. Damy znać, co z tym zrobimy.',
      tell: 'Można to zgłosić tutaj:',
    },
  },
}
