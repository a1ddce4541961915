import { otherPlace, type Place } from "../partner.ts";
import type { LandedId, ReadinessId } from "./facts.ts";

/** Where a disclosure stands. The answer opens at `confirmed` and nowhere else. */
export type DisclosureStatus =
  | "offered"
  | "ready"
  | "sent"
  | "said-back"
  /** The speaker added to it: it is said back anew. */
  | "more"
  | "confirmed"
  | "answered"
  | "not-landed"
  | "taken-back"
  | "stopped";

export interface SaidBack {
  readonly id: string;
  /** Undefined once their owner has deleted them. */
  readonly words: string | undefined;
}

/** The vulnerable message, from the offer to the answer. Words are undefined where there are none, or none any more. */
export interface Disclosure {
  readonly id: string;
  /** The speaker. */
  readonly by: Place;
  /** The disclosure it follows by a swap. */
  readonly after?: string;
  readonly status: DisclosureStatus;
  readonly readiness?: { readonly when: ReadinessId; readonly from: number };
  /** The listener once gave a time: from then on the message may be sent, whatever else is said meanwhile. */
  readonly mayBeSent: boolean;
  readonly words: string | undefined;
  readonly more: readonly string[];
  readonly saidBack: readonly SaidBack[];
  readonly answer: string | undefined;
  /** Who stopped it. */
  readonly stoppedBy?: Place;
  /** Who has deleted their words. */
  readonly deleted: readonly Place[];
  readonly aloud?: LandedId;
}

export type DisclosureAct =
  | "ready"
  | "send"
  | "take-back"
  | "say-back"
  | "confirm"
  | "add"
  | "answer"
  | "not-landed"
  | "stop"
  | "delete"
  | "swap";

/** Nothing more comes of it, but a swap or a deletion. */
export const isClosed = ({ status }: Disclosure): boolean =>
  status === "answered" || status === "taken-back" || status === "stopped";

/** What the speaker and the listener may do at each place: the state machine itself. */
const acts: Readonly<
  Record<
    DisclosureStatus,
    { readonly speaker: readonly DisclosureAct[]; readonly listener: readonly DisclosureAct[] }
  >
> = {
  offered: { speaker: ["take-back"], listener: ["ready", "stop"] },
  ready: { speaker: ["send", "take-back"], listener: ["ready", "stop"] },
  sent: { speaker: ["take-back"], listener: ["say-back", "stop"] },
  "said-back": { speaker: ["confirm", "add", "not-landed", "stop"], listener: ["stop"] },
  more: { speaker: ["not-landed", "stop"], listener: ["say-back", "stop"] },
  confirmed: { speaker: ["not-landed", "stop"], listener: ["answer", "swap", "stop"] },
  answered: { speaker: ["not-landed"], listener: ["swap"] },
  "not-landed": { speaker: ["stop"], listener: ["say-back", "stop"] },
  "taken-back": { speaker: [], listener: [] },
  stopped: { speaker: [], listener: [] },
};

/** What `by` may do now, for screens and the fold alike. */
export function disclosureActs(disclosure: Disclosure, by: Place): readonly DisclosureAct[] {
  const { status, mayBeSent, deleted } = disclosure;
  const all = acts[status][by === disclosure.by ? "speaker" : "listener"];
  return [
    ...all.filter((act) => act !== "send" || mayBeSent),
    ...(wordsBy(disclosure, by) && !deleted.includes(by) ? (["delete"] as const) : []),
  ];
}

const wordsBy = (disclosure: Disclosure, by: Place): boolean =>
  by === disclosure.by
    ? disclosure.words !== undefined || disclosure.more.length > 0
    : disclosure.saidBack.some(({ words }) => words !== undefined) || disclosure.answer !== undefined;

/** Whose turn it is; undefined where nobody is waited for. */
export function turnOf(disclosure: Disclosure): Place | undefined {
  const listener = otherPlace(disclosure.by);
  switch (disclosure.status) {
    case "offered":
    case "sent":
    case "more":
    case "confirmed":
    case "not-landed":
      return listener;
    case "ready":
    case "said-back":
      return disclosure.by;
    case "answered":
    case "taken-back":
    case "stopped":
      return undefined;
  }
}

export const lastSaying = (disclosure: Disclosure): SaidBack | undefined => disclosure.saidBack.at(-1);

/** Shares that were heard: said back, and confirmed by their speaker. */
export const isHeard = ({ status }: Disclosure): boolean => status === "confirmed" || status === "answered";
