import { useEffect, useEffectEvent, useId, useRef } from "react";
import { kindOfMove, otherPlace, type Loop } from "@refrain/core/dance";
import { Equal, Equals, Second } from "../../ui/actions.tsx";
import { Quiet, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Who } from "../Who.tsx";
import styles from "./dance.module.css";

/** The id of a station in the scene: `one-trigger` … `two-move`. */
export const stationId = ({ owner, kind }: Loop["stations"][number]): string => `${owner}-${kind}`;

const drawn = (id: string) => document.querySelector<SVGElement>(`[data-station="${id}"]`);

/** Where the focus goes back to: a small figure draws some stations only. */
const nearest = (loop: Loop, id: string) =>
  drawn(id) ?? loop.stations.map((station) => drawn(stationId(station))).find((there) => there !== null);

/** Air kept round the station in hand, and the bar that stays over it, px. */
const margin = 16;
const bar = 56;

interface StationInHandProps {
  readonly loop: Loop;
  readonly held: string;
  readonly onHold: (id: string | undefined) => void;
}

/**
 * One station, its words, and the ways to the ones before and after it. It has the focus as long as it is there, and
 * gives it back to the station.
 */
export function StationInHand({ loop, held, onHold }: StationInHandProps) {
  const sheet = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => {
    if (sheet.current?.contains(document.activeElement)) nearest(loop, held)?.focus();
    onHold(undefined);
  };
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  useEffect(() => {
    const over = sheet.current;
    if (!over) return;
    const { style } = document.documentElement;
    const rises = getComputedStyle(over).position === "fixed";
    if (!over.contains(document.activeElement)) over.focus({ preventScroll: rises });
    if (!rises) return;
    // Each begins with whose it is.
    over.scrollTop = 0;
    // Where the words rise over the figure, the station they belong to stays in sight above them.
    const observer = new ResizeObserver(() => {
      // On paper it is not there.
      if (over.offsetHeight === 0) return;
      style.setProperty("--sheet", `${over.offsetHeight}px`);
      const part = drawn(held)?.getBoundingClientRect();
      if (!part) return;
      const hidden = part.bottom + margin - (innerHeight - over.offsetHeight);
      if (hidden > 0) scrollBy({ top: hidden });
      else if (part.top < bar + margin) scrollBy({ top: part.top - bar - margin });
    });
    observer.observe(over);
    return () => {
      observer.disconnect();
      style.removeProperty("--sheet");
    };
  }, [held]);
  const at = loop.stations.findIndex((station) => stationId(station) === held);
  const station = loop.stations[at];
  if (!station) return undefined;
  const { owner, kind, known } = station;
  const half = loop.halves[owner];
  const text = dance.station(loop, owner, kind) || words.loop.list.noHalf;
  const step = (by: number) => {
    const next = loop.stations[(at + by + loop.stations.length) % loop.stations.length];
    if (next) onHold(stationId(next));
  };
  const more = kind === "move" && half.move !== "unknown" ? half.move.words : undefined;
  return (
    <section
      ref={sheet}
      className={styles["held"]}
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-words`}
    >
      <div className={styles["told"]} aria-live="polite">
        <span id={id}>
          <Who partner={loop.partners[owner]}>
            {loop.partners[owner].name}, {dance.stations[kind]}
            {known === "guess" ? ` (${words.map.guess.note.toLowerCase()})` : ""}
          </Who>
        </span>
        <div className={styles["told"]} id={`${id}-words`}>
          <Serif>{sentenceCase(text)}</Serif>
          {more !== undefined && <Quiet>{more}</Quiet>}
          {kind === "underneath" && half.move !== "unknown" && kindOfMove(half.move.did) !== "soften" && (
            <Quiet>{kindOfMove(half.move.did) === "distance" ? words.loop.quiet : words.loop.loud}</Quiet>
          )}
          {kind === "move" && loop.halves[otherPlace(owner)].trigger !== "unknown" && (
            <Quiet>{dance.aloud(loop, otherPlace(owner), "trigger")}</Quiet>
          )}
        </div>
      </div>
      <Equals>
        <Equal onPress={() => step(-1)}>{words.loop.before}</Equal>
        <Equal onPress={() => step(1)}>{words.loop.next}</Equal>
      </Equals>
      <Second onPress={close}>{words.loop.close}</Second>
    </section>
  );
}
