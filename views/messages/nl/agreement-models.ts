import type { AgreementModel } from '../../../src/agreements/terms.ts'
import type { Typed } from '../../../src/platform/form.ts'

/** What a new agreement begins with, by its model: the model agreements of the programme in short sentences. */
export const agreementModels = {
  practice_nurse: {
    name: 'Huisartsenpraktijk naar coördinator',
    text: 'De praktijkondersteuner ziet dat het veel wordt. De coördinator respijtzorg belt de mantelzorger.',
    texts: {
      letter: 'A',
      title: 'Van de huisartsenpraktijk naar de coördinator respijtzorg',
      goal: 'Ziet de praktijkondersteuner dat het zorgen veel wordt? Dan belt de coördinator. De praktijk hoort altijd hoe het afloopt.',
      targetGroup:
        'Mantelzorgers van mensen die thuis wonen, 65 jaar of ouder zijn of dementie hebben, en in onze gemeente wonen. De naaste mag patiënt zijn van een andere praktijk.',
      otherSignals: 'De mantelzorger vraagt er zelf om, of zegt: ‘ik kan niet meer’.',
      exclusion: 'Is er nu gevaar? Dan geldt de gewone spoedroute van de huisarts.',
      referringDoes:
        'De praktijkondersteuner praat met de mantelzorger, vraagt toestemming en verstuurt de verwijzing. Dat kost drie minuten. De huisarts blijft verantwoordelijk voor de medische zorg.',
      answeringDoes:
        'De coördinator belt de mantelzorger en komt langs als die dat wil. De coördinator stelt hoogstens drie mogelijkheden voor en regelt wat er gekozen wordt.',
      fallback:
        'Geen gehoor na 3 keer bellen in 5 dagen? Dan gaat er een brief uit en hoort de praktijk het. Is de coördinator er niet, dan neemt het steunpunt waar. Is er geen plek, dan zoeken wij een vrijwilliger voor tussendoor en kijken na 2 weken opnieuw.',
      legalBasis: 'Toestemming van de mantelzorger (Wmo 2015, artikel 5.1.1). Voor de praktijk geldt het beroepsgeheim (artikel 7:457 BW).',
      consent:
        'De mantelzorger zegt hardop ja. De praktijkondersteuner vinkt dat aan. De naaste of de vertegenwoordiger zegt apart ja, zodra er meer over de naaste gedeeld wordt. Intrekken kan altijd, met één telefoontje.',
      feedback:
        'De praktijk hoort binnen 10 werkdagen en bij de start hoe het staat: contact gelegd, plan gemaakt, gestart of gestopt. De inhoud alleen als de mantelzorger dat goed vindt.',
      capacityNote: 'De coördinator kan ongeveer 4 nieuwe mantelzorgers per week bellen.',
      evaluation:
        'Samen aan tafel. Wij kijken hoeveel mensen verwezen zijn, hoeveel op tijd gebeld zijn, bij hoeveel de hulp startte, en of mantelzorgers de zorg met een gerust hart uit handen gaven.',
      publicSummary:
        'Merkt uw huisartsenpraktijk dat het zorgen u veel kost? Dan kan de praktijk de coördinator respijtzorg vragen om u te bellen. Dat gebeurt alleen als u het goed vindt. Samen zoekt u iemand die de zorg even overneemt.',
    },
  },
  hospital: {
    name: 'Ziekenhuis naar coördinator',
    text: 'Iemand mag naar huis, maar thuis lukt het nog niet. De coördinator spreekt de mantelzorger dezelfde dag.',
    texts: {
      letter: 'B',
      title: 'Van het ziekenhuis naar de coördinator respijtzorg',
      goal: 'Mag iemand naar huis, maar lukt dat thuis nog niet? Dan praat de coördinator dezelfde dag met de mantelzorger.',
      targetGroup:
        'Patiënten die volgens de arts naar huis mogen, terwijl het thuis nog niet kan of de mantelzorger het niet redt. De patiënt woont in onze gemeente.',
      otherSignals: 'Bij de opname vraagt de verpleegkundige: ‘wie zorgt er thuis, en lukt dat?’',
      exclusion:
        'Is er een medische reden om te blijven? Dan is het eerstelijnsverblijf. Dat is er niet om de mantelzorger rust te geven, en loopt niet via deze afspraak.',
      referringDoes:
        'De transferverpleegkundige belt en verstuurt minstens 48 uur voor het ontslag. De arts legt vast of er een medische noodzaak is. De medische overdracht blijft in het systeem van het ziekenhuis.',
      answeringDoes:
        'De coördinator spreekt de mantelzorger en de patiënt dezelfde dag, op de afdeling of per telefoon. Een verzoek na 12.00 uur volgt de volgende werkdag om 10.00 uur. Binnen 24 uur is er een plek, of het bericht dat er geen plek is. De coördinator belt de mantelzorger op dag 2 en dag 14 na het ontslag.',
      fallback:
        'Buiten kantoortijd geldt de gewone spoedroute van het ziekenhuis. Zegt een aanbieder nee, dan vragen wij de volgende. Is er geen plek, dan hoort de dienstdoende manager van de gemeente het en tellen wij het als tekort.',
      legalBasis: 'Toestemming van de patiënt (of de vertegenwoordiger) en van de mantelzorger (Wmo 2015, artikel 5.1.1).',
      consent:
        'De patiënt of de vertegenwoordiger en de mantelzorger zeggen allebei ja. Dat wordt vastgelegd. Zonder ja geven wij alleen het algemene informatieblad mee.',
      feedback: 'De afdeling hoort dezelfde dag wat er uit het gesprek kwam, en binnen 24 uur of er een plek is.',
      capacityNote: 'De coördinator is op vaste uren in het ziekenhuis.',
      evaluation:
        'Het eerste jaar elke 3 maanden. Wij tellen de verzoeken, de tijd tot een plek, de redenen dat het niet lukte, en wie binnen 14 dagen terugkwam. Wij rekenen geen bespaarde ligdagen uit.',
      publicSummary:
        'Mag uw naaste naar huis, maar lukt het thuis nog niet? Dan kan het ziekenhuis de coördinator respijtzorg vragen om dezelfde dag met u te praten. Dat gebeurt alleen als u en uw naaste het goed vinden.',
    },
  },
  volunteers: {
    name: 'Wmo naar vrijwilligers',
    text: 'De Wmo-consulent hoort een wens die bij een vrijwilliger past. De organisatie zoekt iemand uit de buurt.',
    texts: {
      letter: 'C',
      title: 'Van de Wmo naar de vrijwilligersorganisatie',
      goal: 'Past een vrijwilliger bij de wens? Dan komt de organisatie kennismaken en zoekt iemand uit de buurt.',
      targetGroup:
        'Mantelzorgers die de Wmo-consulent spreekt, met een wens die bij een vrijwilliger past: gezelschap, een uitje, een paar uur iemand in huis, of praktische hulp.',
      otherSignals: 'De mantelzorger wil graag even weg, maar durft de naaste niet alleen te laten.',
      exclusion: 'Niet voor lichamelijke zorg, bij agressie, of als er dag en nacht toezicht nodig is.',
      referringDoes:
        'De consulent bespreekt de wens, schrijft die op en verstuurt de verwijzing. De consulent houdt zelf het Wmo-onderzoek.',
      answeringDoes:
        'De organisatie komt binnen 10 werkdagen kennismaken, zoekt een vrijwilliger die past, stelt die voor en houdt contact. De vrijwilliger krijgt alleen de voornaam, het telefoonnummer en de wens.',
      fallback: 'Duurt het langer dan 20 werkdagen? Dan zegt de organisatie dat eerlijk en zoekt de coördinator iets anders.',
      legalBasis:
        'Toestemming. De organisatie gebruikt alleen wat zij van de mantelzorger zelf hoort (Wmo 2015, artikel 5.1.2). Daarom bevestigt de mantelzorger de vraag bij het eerste contact.',
      consent: 'De mantelzorger zegt hardop ja. De consulent legt dat vast. Vrijwilligers hebben een VOG en tekenden voor geheimhouding.',
      feedback:
        'De consulent hoort of het gestart of gestopt is, en of er zorgen zijn. Zorgen over veiligheid gaan naar Veilig Thuis, nooit als tekst in Adempauze.',
      capacityNote: 'De organisatie kan ongeveer 3 nieuwe koppels per maand maken.',
      evaluation: 'Elk jaar, met de werkgroep mantelzorg van de adviesraad.',
      publicSummary:
        'Wilt u er even uit, of zoekt u gezelschap voor uw naaste? Dan kan de gemeente een vrijwilligersorganisatie vragen om bij u kennis te maken. Samen kijkt u welke vrijwilliger past.',
    },
  },
  own: {
    name: 'Leeg beginnen',
    text: 'U schrijft alles zelf. De vragen staan klaar.',
    texts: {},
  },
} satisfies Record<AgreementModel, { name: string; text: string; texts: Typed }>
