/** The public holidays as the texts write them, Easter by Gauss and the rest looked up day by day: the oracle of the runtime's calendar. */
import type { Place } from '../../runtime/index.ts';
import { type WalkedDay, gaussEaster } from './walk.ts';

/** Month and day of the public holidays of one place alone, written as in the texts. */
const OF_PLACE: Readonly<Record<Place, readonly string[]>> = {
  métropole: [],
  'Alsace-Moselle': ['12-26'],
  Guadeloupe: ['05-27'],
  Guyane: ['06-10'],
  Martinique: ['05-22'],
  'La Réunion': ['12-20'],
  Mayotte: ['04-27'],
  'Saint-Barthélemy': ['10-09'],
  'Saint-Martin': ['05-28'],
};

const two = (n: number): string => String(n).padStart(2, '0');

/** Every public holiday from 1900 to 2200 as ISO text, year by year, Easter by Gauss and the rest by looking up the walked days. */
export function holidayTexts(place: Place, walked: readonly WalkedDay[], index = placesOf(walked)): ReadonlySet<string> {
  const found = new Set<string>();
  for (let year = 1900; year <= 2200; year += 1) {
    const fixed = ['01-01', '05-01', '07-14', '08-15', '11-01', '11-11', '12-25'];
    if (year >= 1982) fixed.push('05-08');
    for (const day of fixed) found.add(`${year}-${day}`);
    for (const day of OF_PLACE[place]) if (place === 'Alsace-Moselle' || year >= 1984) found.add(`${year}-${day}`);
    const easter = gaussEaster(year);
    const at = index.get(`${year}-${two(easter.month)}-${two(easter.ofMonth)}`);
    if (at === undefined) throw new Error('Easter is no day');
    for (const offset of place === 'Alsace-Moselle' ? [-2, 1, 39, 50] : [1, 39, 50]) {
      const day = walked[at + offset];
      if (day !== undefined) found.add(iso(day));
    }
  }
  return found;
}

/** Where each walked day stands, by its ISO text. */
export const placesOf = (walked: readonly WalkedDay[]): ReadonlyMap<string, number> => new Map(walked.map((day, at) => [iso(day), at]));

/** `YYYY-MM-DD`. */
export function iso(day: WalkedDay): string {
  return `${day.year}-${two(day.month)}-${two(day.ofMonth)}`;
}
