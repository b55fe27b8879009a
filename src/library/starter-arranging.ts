import type { StarterTip } from './starter-set.ts'

export const tipsOnArranging: readonly StarterTip[] = [
  {
    title: 'Vrij vragen op uw werk',
    theme: 'arranging',
    audience: 'working',
    phase: 'start',
    role: 'relative',
    summary: 'Vertel op tijd dat u zorgt. Dan kan uw werkgever meedenken.',
    body: `U kiest zelf wat u op uw werk vertelt. Vaak lucht het op.

Bereid het gesprek voor:
- Wat heeft u nodig? Andere uren, thuiswerken, bereikbaar zijn of een tijd vrij.
- Voor hoelang ongeveer? Noem een paar weken of maanden.
- Wat kan er op uw werk wel gewoon doorgaan?

Er bestaan verschillende soorten verlof. Er is verlof voor noodgevallen, en kort en lang zorgverlof. Vraag personeelszaken of uw vakbond wat er voor u kan, en wat het betekent voor uw loon.

Spreek af wanneer u er weer over praat. En zet de afspraken op papier.`,
  },
  {
    title: 'Zicht op geld',
    theme: 'arranging',
    audience: 'caregivers',
    phase: 'daily',
    role: 'supporter',
    summary: 'Zorgen kost vaak ook geld. Zo ziet u wat er uitgaat en wie kan meekijken.',
    body: `Reizen, parkeren, extra was, minder werken: het telt op.

Begin zo:
- Schrijf een maand lang op wat u extra uitgeeft.
- Bewaar bonnetjes in één envelop.
- Vraag bij elke vorm van hulp vooraf wat het kost.
- Vraag uw zorgverzekeraar wat er in uw pakket zit.
- Vraag de gemeente naar hulp bij kosten.

Wordt het krap? Wacht niet te lang. Bij de gemeente en bij welzijnswerk kijkt iemand gratis met u mee.`,
  },
  {
    title: 'Orde in de papieren',
    theme: 'arranging',
    audience: 'caregivers',
    phase: 'start',
    role: 'supporter',
    summary: 'Brieven, passen en wachtwoorden: met één map vindt u alles terug.',
    body: `Neem een map met tabbladen. Meer heeft u niet nodig.

Dit hoort erin:
- Kopie van het identiteitsbewijs en de zorgpas.
- Lijst met medicijnen van de apotheek.
- Brieven van gemeente, zorgkantoor en verzekering, de nieuwste bovenop.
- Namen en nummers van alle hulpverleners.
- Wie namens uw naaste mag bellen en tekenen.

Praat er samen over wie later beslist als uw naaste dat zelf niet kan. Een notaris of huisarts vertelt hoe u dat vastlegt.

Snapt u een brief niet? Dat overkomt iedereen. Een cliëntondersteuner leest gratis met u mee.`,
  },
]
