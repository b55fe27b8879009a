/** As far as the tests use it: its own types are not named in its exports. */
declare module 'date-holidays' {
  export default class Holidays {
    constructor(country: string)
    getHolidays(year: number): { date: string; type: string; rule: string }[]
  }
}
