type Area = readonly [pc4: string, place: string, lat: number, lon: number]

/** Centres of the four-digit postcodes of two municipalities, rounded to about 100 metres. */
const denBosch: Area[] = [
  ['5211', 'Binnenstad', 51.689, 5.303],
  ['5212', 'Muntel en Vliert', 51.697, 5.309],
  ['5213', 'Graafsepoort', 51.695, 5.326],
  ['5215', 'Graafsepoort-Oost', 51.689, 5.332],
  ['5216', 'Zuidoost', 51.682, 5.322],
  ['5221', 'Engelen', 51.724, 5.258],
  ['5222', 'West (Veemarkt)', 51.703, 5.276],
  ['5223', 'West (Deuteren)', 51.692, 5.281],
  ['5224', 'West (Kruiskamp)', 51.698, 5.26],
  ['5231', 'Noord (Hambaken)', 51.709, 5.307],
  ['5232', 'Noord (Herven)', 51.708, 5.33],
  ['5233', 'Noord (De Rompert)', 51.715, 5.321],
  ['5234', 'Maaspoort', 51.725, 5.288],
  ['5235', 'Maaspoort', 51.727, 5.308],
  ['5236', 'Empel', 51.733, 5.328],
  ['5237', 'Maaspoort', 51.73, 5.291],
  ['5241', 'Rosmalen', 51.718, 5.357],
  ['5242', 'Rosmalen', 51.71, 5.367],
  ['5243', 'Rosmalen', 51.721, 5.371],
  ['5244', 'Rosmalen', 51.716, 5.384],
  ['5245', 'Rosmalen', 51.729, 5.351],
  ['5246', 'Rosmalen (Hintham)', 51.7, 5.343],
  ['5247', 'Rosmalen', 51.73, 5.368],
  ['5248', 'Rosmalen', 51.706, 5.385],
  ['5249', 'Rosmalen', 51.732, 5.402],
  ['5381', 'Vinkel', 51.711, 5.464],
  ['5382', 'Vinkel', 51.706, 5.451],
  ['5383', 'Vinkel', 51.708, 5.484],
  ['5391', 'Nuland', 51.727, 5.438],
  ['5392', 'Nuland', 51.731, 5.426],
]

const stein: Area[] = [
  ['6171', 'Stein', 50.969, 5.767],
  ['6181', 'Elsloo', 50.95, 5.767],
  ['6129', 'Urmond', 50.996, 5.773],
]

export const practicePostcodes = [
  ...denBosch.map((area) => [...area, 'GM0796'] as const),
  ...stein.map((area) => [...area, 'GM0971'] as const),
]
