import { words } from "../../words/index.ts";
import type { Bar } from "../../figures/chats/Bars.tsx";
import type { ChatPage, Rhythm, Who } from "../../state/chats/page.ts";
import type { Two } from "./use-reading.ts";

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

/** The two rows of 24 columns. */
export function dayBars(
  page: ChatPage,
  two: Two,
): { readonly hours: readonly Bar[]; readonly answers: readonly Bar[]; readonly slowest: number } {
  const { page: text } = words.chats;
  const rhythm = (who: Who) => page.rhythms[who];
  const most = Math.max(1, ...two.shown.flatMap((who) => rhythm(who).hours));
  const slow = two.shown.flatMap((who) => rhythm(who).answers).filter(Number.isFinite);
  const slowest = Math.max(0, ...slow);
  const columns = (
    value: (rhythm: Rhythm, hour: number) => number,
    share: (value: number) => number,
    say: (value: number) => string,
  ): readonly Bar[] =>
    hoursOfDay.map((hour) => {
      const values = two.shown.map((who) => value(rhythm(who), hour));
      const shares = values.map((one) => (Number.isFinite(one) ? share(one) : 0));
      const asleep = two.shown.map((who) => isNight(rhythm(who).sleep, hour));
      const said = two.shown.map((who, i) => {
        const one = values[i] ?? Number.NaN;
        return text.value(two.name(who), Number.isFinite(one) ? say(one) : text.none);
      });
      return {
        key: String(hour),
        up: shares[0] ?? 0,
        down: shares[1] ?? 0,
        shadedUp: asleep[0] === true,
        shadedDown: asleep[1] === true,
        tick: hour % 6 === 0 ? String(hour) : undefined,
        text: text.month(text.hour(hour), said, 0),
      };
    });
  return {
    hours: columns(
      (one, hour) => one.hours[hour] ?? 0,
      (value) => value / most,
      text.count,
    ),
    answers: columns((one, hour) => one.answers[hour] ?? Number.NaN, onLog(slowest), text.span),
    slowest,
  };
}

/** Minutes as a share of the slowest, on a logarithmic scale that begins at a minute. */
export const onLog =
  (slowest: number) =>
  (minutes: number): number =>
    Math.max(0.08, Math.log(1 + Math.max(0, minutes)) / Math.log(1 + Math.max(2, slowest)));

function isNight(sleep: Rhythm["sleep"], hour: number): boolean {
  if (!sleep) return false;
  const middle = hour + 0.5;
  return sleep.from > sleep.to
    ? middle >= sleep.from || middle < sleep.to
    : middle >= sleep.from && middle < sleep.to;
}
