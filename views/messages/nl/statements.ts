export const statements = {
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Adempauze kunnen gebruiken. Ook met een voorleesprogramma, met het toetsenbord, of met grote letters.',
    how: 'Hoe wij dat doen',
    points: [
      'Wij houden ons aan de regels van WCAG 2.2, niveau A en AA.',
      'Elke bladzijde werkt zonder script en op een kleine telefoon.',
      'Wij testen elke bladzijde automatisch. De bladzijden voor mantelzorgers in zes talen, die voor het werk in twee.',
      'De teksten zijn kort en in gewone taal.',
    ],
    known: 'Wat nog niet af is',
    knownText:
      'Mensen met een beperking hebben deze versie nog niet getest. Teksten van aanbieders staan er alleen in het Nederlands. Alle bladzijden voor mantelzorgers zijn er ook in het Turks, Arabisch, Pools en Oekraïens. Een moedertaalspreker keek die nog niet na. De bladzijden voor wie hier werkt, zijn er alleen in het Nederlands en Engels.',
    help: 'Lukt er iets niet?',
    helpText: 'Bel het nummer van uw gemeente bovenaan de bladzijde van uw gemeente. Wij zoeken samen een oplossing.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'Zoeken doet u zonder naam. Alleen als iemand u verwijst of u ons vraagt te bellen, bewaren wij gegevens over u. En alleen met uw ja.',
    parts: {
      search: {
        title: 'Als u zoekt',
        points: [
          'U heeft geen account nodig. Wij vragen niet wie u bent.',
          'Wij weten niet wie wat zoekt, en bewaren niet waar u woont.',
          'Vindt u niets? Dan tellen wij dat, zonder te weten wie u bent.',
          'De woorden lezen wij pas als ze op 5 verschillende dagen zijn gezocht.',
          'Doet u ‘Hoe gaat het met u?’ Dan bewaren wij uw antwoorden niet, en ze gaan naar niemand toe.',
          'Wij tellen daarvan alleen de uitkomst, per maand. Wie u bent, weten wij niet.',
          'Wij gebruiken geen diensten van anderen en volgen u niet.',
          'Bewaart u plekken op uw lijst? Die lijst en uw notities staan alleen in uw browser.',
          'Deelt u de lijst? Dan staan de codes van de plekken in de link. Uw notities niet.',
          'Op een leestafel wissen wij wat u koos en typte. Dat gebeurt vanzelf, of met één knop.',
        ],
      },
      referral: {
        title: 'Als iemand u verwijst',
        points: [
          'De verwijzer vraagt eerst of u ja zegt. Zonder uw ja gaat er niets weg.',
          'Wij geven uw naam, telefoonnummer en taal door. Ook wat u wenst, hoe snel, en wanneer bellen goed uitkomt.',
          'Over uw naaste zeggen wij weinig. Alleen wie het voor u is, en wat er vooral speelt.',
          'De postcode van uw naaste geven wij alleen door als uw naaste ja zegt.',
          'Wij vragen nooit om een BSN, een diagnose of medicijnen.',
        ],
      },
      ownRequest: {
        title: 'Als u ons vraagt te bellen',
        points: [
          'U geeft alleen uw naam, uw nummer, uw taal en wanneer wij kunnen bellen. Schrijft u op wat u zou helpen? Dat hoeft niet.',
          'Over uw naaste vragen wij niets.',
          'Het gaat naar de coördinatoren van uw gemeente. Er komt geen verwijzer tussen.',
          'Vraagt iemand onder de 24 het op de pagina voor jongeren? Dan bewaren wij ook de leeftijdsgroep. Onder de 16 ook het nummer van de volwassene die meedoet, wie dat is en wat die doet.',
          'U krijgt een code om te kijken hoe ver het is. Die code bewaren wij niet.',
        ],
      },
      readers: {
        title: 'Wie het kan lezen',
        points: [
          'De organisatie die u helpt, en als iemand u verwees ook die organisatie. Ook de coördinator van uw gemeente. Verder niemand.',
          'Wie het leest, logt in met een sleutel of via de eigen organisatie. Een wachtwoord alleen is niet genoeg.',
          'Iedere keer dat iemand kijkt, komt dat in een logboek. U mag vragen wie er keek.',
          'Wat u met uw code schrijft, leest de organisatie die u helpt. Een helper met een eigen code leest mee.',
        ],
      },
      safe: {
        title: 'Hoe wij het bewaren',
        points: [
          'Uw gegevens staan in geheimschrift (versleuteld) opgeslagen. Elke gemeente heeft een eigen sleutel.',
          'In onze e-mails staat nooit iets over u. Er staat alleen dat er een bericht klaarstaat.',
          'Van een helper bewaren wij alleen de voornaam. Het telefoonnummer bewaren wij niet.',
        ],
      },
      term: {
        title: 'Hoe lang',
        points: [
          'Na het einde van de verwijzing wissen wij uw gegevens. Dat doen wij na 12 maanden.',
          'Uw gemeente kan een andere termijn kiezen. Vraag het aan de coördinator.',
          'Loopt er een klacht of een rechtszaak? Dan bewaren wij het tot die klaar is.',
          'Een verwijzing die nooit verstuurd is, wissen wij na een maand.',
          'Het logboek bewaren wij minstens 5 jaar. Daarin staat wie keek, niet wat er stond.',
          'Vraagt of geeft u hulp in de buurt? Uiterlijk drie maanden na het einde wissen wij uw gegevens.',
        ],
      },
      rights: {
        title: 'Wat u mag vragen',
        points: [
          'Zien: alles wat wij over u hebben, op papier of in een bestand.',
          'Verbeteren: staat er iets fout, dan zetten wij het goed.',
          'Wissen: wij halen weg wat er over u staat.',
          'Uw ja intrekken: wij delen uw gegevens dan meteen niet meer.',
          'Uw naaste mag dit ook vragen, over zichzelf.',
          'Heeft u een code van uw aanvraag? Dan kunt u zelf bekijken en opslaan wat wij over u hebben.',
        ],
        text: 'Bel de coördinator van uw gemeente, of degene die u verwees. U krijgt binnen een maand antwoord. Het kost niets.',
      },
      responsible: {
        title: 'Wie ervoor zorgt',
        text: 'Uw gemeente is verantwoordelijk. Zij doet dit werk voor de Wmo: zij helpt mantelzorgers. De organisaties die u verwijzen of helpen, zijn verantwoordelijk voor hun eigen werk.',
      },
      cookies: {
        title: 'Cookies',
        points: [
          'Kiest u een taal of grotere letters? Dan onthoudt uw browser die keuze een jaar.',
          'Wie hier werkt, krijgt cookies om in te loggen. Die verdwijnen vanzelf, of bij het uitloggen.',
          'Op een leestafel onthoudt een cookie dat het een leestafel is. Het verdwijnt als de browser sluit.',
          'Andere cookies zijn er niet.',
        ],
      },
      staff: {
        title: 'Als u hier werkt',
        text: 'Wij bewaren uw naam, e-mailadres, organisatie en rol, en wanneer u inlogt. Het logboek zegt wat u bekeek en deed, en vanaf welk internetadres.',
      },
    },
    findMunicipality: 'Zoek het nummer van uw gemeente',
    complain: 'Bent u niet tevreden? U mag een klacht sturen naar de',
    authority: 'Autoriteit Persoonsgegevens',
    weakSpot: {
      title: 'Vond u een zwakke plek in deze website?',
      text: 'Vertel het ons, en nog niet aan anderen. Kijk niet in gegevens van mensen, en maak niets stuk. Wij laten u weten wat wij ermee doen.',
      tell: 'Meld het bij',
    },
  },
}
