import type { StarterTip } from './starter-set.ts'

export const tipsOnHolding: readonly StarterTip[] = [
  {
    title: 'Beter slapen als u zorgt',
    theme: 'hold',
    audience: 'caregivers',
    phase: 'daily',
    role: 'seeker',
    summary: 'Wakker liggen hoort er vaak bij. Met een paar kleine dingen wordt de nacht rustiger.',
    body: `U luistert of u iets hoort. Of uw hoofd blijft malen. Dat kost veel kracht.

Dit kan helpen:
- Schrijf ’s avonds op wat u bezighoudt. Morgen is er weer een dag.
- Ga op vaste tijden naar bed en sta op vaste tijden op.
- Leg uw telefoon een uur voor het slapen weg.
- Spreek met iemand af wie één nacht in de week luistert. Dan kunt u doorslapen.
- Rust overdag kort. Een half uur is genoeg.

Slaapt u al weken slecht? Vertel het uw huisarts. Vraag ook naar hulp in de nacht. Soms kan iemand bij u thuis waken.`,
  },
  {
    title: 'Nee zeggen zonder ruzie',
    theme: 'hold',
    audience: 'caregivers',
    phase: 'daily',
    role: 'relative',
    summary: 'Nee zeggen voelt naar. Toch houdt u het zo langer vol.',
    body: `Nee zeggen is ook zorgen: voor uzelf. Wie rust neemt, kan er morgen weer zijn.

Zo zegt u het:
- Begin met wat u wel doet. ‘Ik kom op dinsdag en vrijdag.’
- Zeg kort wat niet lukt. ‘Op zondag kan ik niet.’
- Leg niet te veel uit. Een korte reden is genoeg.
- Noem een andere weg. ‘Zullen we vragen of Mo het wil doen?’
- Heeft u tijd nodig? Zeg dan: ‘Ik denk erover na. Morgen bel ik je.’

Voelt u zich schuldig? Dat gaat meestal voorbij. Praat erover met iemand die u begrijpt.`,
  },
  {
    title: 'Taken verdelen met familie en vrienden',
    theme: 'hold',
    audience: 'caregivers',
    phase: 'daily',
    role: 'supporter',
    summary: 'Mensen willen vaak wel helpen. Ze weten alleen niet waarmee.',
    body: `Maak eerst een lijst van alles wat er in een week gebeurt. Denk aan koken, halen en brengen, de was, bellen en gezelschap.

Vraag daarna gericht:
- Vraag één ding aan één persoon. ‘Wil jij op maandag koken?’
- Kies iets wat bij die persoon past.
- Spreek af voor hoelang. Zes weken is minder spannend dan voor altijd.
- Zet het in een gedeelde agenda of op een blad in de keuken.
- Bespreek na een maand hoe het gaat.

Woont iemand ver weg? Bellen, papieren regelen of boodschappen laten brengen kan van overal.`,
  },
  {
    title: 'Er even tussenuit',
    theme: 'hold',
    audience: 'caregivers',
    phase: 'daily',
    role: 'seeker',
    summary: 'Een weekend of een week weg geeft lucht. Begin op tijd met regelen.',
    body: `Vakantie lijkt soms niet te kunnen. Toch is er vaak meer dan u denkt.

Bedenk eerst wat u wilt:
- Samen weg, op een plek waar ook zorg is.
- Alleen weg, terwijl uw naaste ergens logeert.
- Alleen weg, terwijl iemand bij uw naaste thuis is.

Begin klein. Eén nacht logeren is een goede proef. Schrijf op hoe een gewone dag gaat. Geef dat blad aan wie het overneemt.

Begin een paar maanden van tevoren. Plekken in de zomer zijn snel vol. Bel ons gerust: wij zoeken met u mee.`,
  },
  {
    title: 'Maak een noodplan',
    kind: 'tool',
    theme: 'hold',
    audience: 'caregivers',
    phase: 'start',
    role: 'supporter',
    summary: 'Wat gebeurt er als u morgen ziek bent? Een blad papier geeft rust.',
    body: `Schrijf op één blad:
- Wie er gebeld wordt, met telefoonnummer. Zet er ook een tweede naam bij.
- Hoe een gewone dag gaat, van opstaan tot slapen.
- Welke medicijnen er zijn, en waar ze liggen.
- Wie de huisarts is, en wie er nog meer helpt.
- Waar de sleutel en de papieren liggen.
- Wat uw naaste fijn vindt, en wat juist niet.

Geef het blad aan twee mensen die u vertrouwt. Hang er ook één aan de koelkast. Kijk elk half jaar of alles nog klopt.`,
  },
  {
    title: 'Afscheid nemen',
    theme: 'farewell',
    audience: 'caregivers',
    phase: 'end',
    role: 'relative',
    summary: 'In de laatste weken bent u vooral dochter, man of vriend. Zo houdt u daar ruimte voor.',
    body: `Zorgen en afscheid nemen lopen door elkaar. Dat is zwaar en soms ook mooi.

Dit kan helpen:
- Vraag uw naaste wat belangrijk is. Muziek, mensen, een plek.
- Vraag de huisarts wat er kan gebeuren, en wie u dan belt.
- Laat iemand de nacht overnemen. Vrijwilligers kunnen soms waken.
- Zeg wat u wilt zeggen. Het hoeft niet in één keer.
- Stil naast elkaar zitten is ook genoeg.

Er is geen goede manier. Ieder mens doet het op een eigen manier.`,
  },
  {
    title: 'Na de zorg: en nu?',
    theme: 'farewell',
    audience: 'caregivers',
    phase: 'end',
    role: 'seeker',
    summary: 'Als het zorgen stopt, valt er veel weg. Neem de tijd om uw weg te vinden.',
    body: `De dagen zijn ineens leeg. U bent verdrietig, en misschien ook opgelucht. Dat mag allebei.

Dit kan helpen:
- Slaap, eet en loop elke dag een stukje.
- Stel grote keuzes nog even uit.
- Vertel over uw naaste. Noem de naam.
- Zoek mensen op die hetzelfde meemaken.
- Vraag hulp bij de papieren. Dat hoeft u niet alleen te doen.

Blijft het lang donker? Praat met uw huisarts. U kunt ons ook bellen als het zorgen voorbij is.`,
  },
]
