import { dateExists, dayMs, dayNumber } from "./calendar.ts";
import { halfOf, hour24 } from "./meridiem.ts";

// January to December in the languages that Google Chat and iMessage exports print; compared by their first letters.
const months = [
  "january jan januar janvier jan enero ene janeiro gennaio gen januari styczeń stycznia január januar tammikuu tammikuuta ocak янв января января січня ianuarie leden ledna ιανουαρίου يناير ינואר जनवरी januari tháng-1",
  "february feb februar février févr fevr febrero fevereiro fev febbraio februari luty lutego február helmikuu helmikuuta şubat фев февраля лютого februarie únor února φεβρουαρίου فبراير פברואר फ़रवरी feb",
  "march mar märz mars marzo março marzo maart mrt marzec marca március maaliskuu maaliskuuta mart марта березня martie březen března μαρτίου مارس מרץ मार्च maret",
  "april apr april avril avr abril aprile april kwiecień kwietnia április huhtikuu huhtikuuta nisan апр апреля квітня aprilie duben dubna απριλίου أبريل אפריל अप्रैल",
  "may mai mayo maio maggio mei maj maja május toukokuu toukokuuta mayıs мая травня mai květen května μαΐου مايو מאי मई maj",
  "june jun juni juin junio junho giugno giu juni czerwiec czerwca június kesäkuu kesäkuuta haziran июн июня червня iunie červen června ιουνίου يونيو יוני जून",
  "july jul juli juillet juil julio julho luglio lug juli lipiec lipca július heinäkuu heinäkuuta temmuz июл июля липня iulie červenec července ιουλίου يوليو יולי जुलाई",
  "august aug august août aout agosto ago agosto augustus sierpień sierpnia augusztus elokuu elokuuta ağustos авг августа серпня august srpen srpna αυγούστου أغسطس אוגוסט अगस्त augusti agustus",
  "september sep sept september septembre septiembre setembro set settembre wrzesień września szeptember syyskuu syyskuuta eylül сен сентября вересня septembrie září σεπτεμβρίου سبتمبر ספטמבר सितंबर",
  "october oct oktober okt octobre octubre outubro out ottobre ott październik października október lokakuu lokakuuta ekim окт октября жовтня octombrie říjen října οκτωβρίου أكتوبر אוקטובר अक्टूबर",
  "november nov november novembre noviembre novembro novembre listopad listopada november marraskuu marraskuuta kasım ноя ноября листопада noiembrie νοεμβρίου نوفمبر נובמבר नवंबर",
  "december dec dezember dez décembre déc diciembre dic dezembro dicembre december grudzień grudnia december joulukuu joulukuuta aralık дек декабря грудня decembrie prosinec prosince δεκεμβρίου ديسمبر דצמבר दिसंबर desember des",
].map((line) => line.split(" "));

const table = new Map<string, number>();
months.forEach((names, index) => {
  for (const name of names) if (!table.has(name)) table.set(name, index + 1);
});

const clock = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?/u;

export interface NamedTime {
  /** Milliseconds; a wall clock read as UTC. */
  readonly time: number;
  /** The text says UTC or GMT, so the time is exact. */
  readonly zoned: boolean;
}

/** "Tuesday, January 2, 2024 at 5:04:05 PM UTC", "2015. február 15., vasárnap 21:54:36 UTC", "2024年1月2日 17:04:05 UTC". */
export function namedTime(text: string): NamedTime | undefined {
  if (text.length > 200) return undefined;
  const plain = text.replace(/[\u00a0\u202f\u2009]/gu, " ").replace(/[\u200e\u200f]/gu, "");
  const at = clock.exec(plain);
  if (at === null) return undefined;
  const rest = `${plain.slice(0, at.index)} ${plain.slice(at.index + at[0].length)}`;
  const date = dateIn(plain.slice(0, at.index)) ?? dateIn(rest);
  if (date === undefined) return undefined;
  const half = markerIn(plain, at.index, at.index + at[0].length);
  const seconds = hour24(Number(at[1]), half) * 3600 + Number(at[2]) * 60 + Number(at[3] ?? 0);
  if (Number(at[1]) > 24 || Number(at[2]) > 59) return undefined;
  return { time: date * dayMs + seconds * 1000, zoned: /\b(?:UTC|GMT)\b/u.test(plain) };
}

function dateIn(text: string): number | undefined {
  const numbers = [...text.matchAll(/\d{1,4}/gu)].map((found) => Number(found[0]));
  const year = numbers.find((n) => n >= 1970 && n < 2100);
  if (year === undefined) return undefined;
  const others = numbers.filter((n) => n !== year);
  const month = monthIn(text);
  const [a, b] = others;
  const [m, d] = month === undefined ? [a, b] : [month, a];
  return m !== undefined && d !== undefined && dateExists(year, m, d) ? dayNumber(year, m, d) : undefined;
}

function monthIn(text: string): number | undefined {
  for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    const month = table.get(word);
    if (month !== undefined) return month;
  }
  return undefined;
}

function markerIn(text: string, from: number, to: number) {
  const after = /^\s*([^\s\d,()]+(?:\s?m\.?)?)/u.exec(text.slice(to))?.[1];
  const before = /([^\s\d,.]+)\s*$/u.exec(text.slice(0, from))?.[1];
  return halfOf(after ?? "") ?? halfOf(before ?? "");
}
