// What the hard moment needs from the device. In app/platform: reminder.ts, pulse.ts, coach.ts.
import type { Flag, Help, Strength } from "@refrain/core/coach";

/** How this device can remind of a time. Each is said to the person as it is. */
export type ReminderWay =
  /** Nothing here can. */
  | "none"
  /** It could, if the person allows it; asked by a touch. */
  | "ask"
  /** The person, or the browser, said no. */
  | "refused"
  /** While a page of this app is open, in sight or not. */
  | "open-page"
  /** Through the browser's own push service, closed or not: the server learns the minute. */
  | "push";

export interface Reminder {
  way(): Promise<ReminderWay>;
  /** Whether this server offers push at all. */
  offersPush(): Promise<boolean>;
  allow(withPush: boolean): Promise<ReminderWay>;
  /** One reminder at a time; undefined takes it away. The text shown is always the same, and empty. */
  set(at: number | undefined): Promise<void>;
}

export interface MomentPorts {
  readonly reminder: Reminder;
  /** A short touch of the phone, where there is one. */
  readonly pulse: (ms: number) => void;
  /**
   * What the coach sees in a text, on this device; undefined when it is not there, or a later text came before the answer.
   * `kept`: words the writer has chosen to keep, in lower case; they are not named again.
   */
  readonly coach: (text: string, kept: readonly string[]) => Promise<Coached | undefined>;
}

/** What may be shown beside a text. */
export interface Coached {
  /** The text this was read from. */
  readonly text: string;
  /** At most two, the gravest first. Offsets lie in `text`. */
  readonly flags: readonly Flag[];
  readonly missing: readonly Strength[];
  readonly help: readonly Help[];
}
