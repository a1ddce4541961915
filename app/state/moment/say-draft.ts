// One's own message on its way. It lies on this device alone until it is shown, read aloud or sent.
import type { Place } from "@refrain/core/dance";
import { isRecord, texts } from "../field.ts";
import type { Store } from "../store.ts";

const sayModes = ["taps", "parts", "write"] as const;
export type SayMode = (typeof sayModes)[number];

/** `parts` and `taps` are keyed by what the words folder names; anything else in them is ignored. */
export interface SayDraft {
  readonly disclosure: string;
  readonly by: Place;
  readonly mode: SayMode;
  readonly parts: Readonly<Record<string, string>>;
  readonly taps: Readonly<Record<string, readonly string[]>>;
  /** Which tap question is open. */
  readonly step: number;
  readonly free: string;
  /** Words the writer chose to keep, as the coach's note named them. */
  readonly kept: readonly string[];
  /** The disclosure this one follows by a swap. */
  readonly after?: string;
}

export const emptySay = (disclosure: string, by: Place, after?: string): SayDraft => ({
  disclosure,
  by,
  mode: "taps",
  parts: {},
  taps: {},
  step: 0,
  free: "",
  kept: [],
  ...(after ? { after } : {}),
});

/** The draft of this device: one at a time for each of the two. */
export interface SayDrafts {
  get(): SayDraft | undefined;
  subscribe(listener: () => void): () => void;
  set(draft: SayDraft | undefined): void;
  readonly loaded: Promise<void>;
}

const made = new WeakMap<Store, Map<Place, SayDrafts>>();

/** Reads the draft of this person once, then keeps every change. */
export function sayDrafts(store: Store, by: Place): SayDrafts {
  const known = made.get(store) ?? new Map<Place, SayDrafts>();
  made.set(store, known);
  const there = known.get(by);
  if (there) return there;
  const key = `say-${by}`;
  const listeners = new Set<() => void>();
  let current: SayDraft | undefined;
  let touched = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const fresh: SayDrafts = {
    get: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(draft) {
      touched = true;
      current = draft;
      tell();
      void store.shelve(key, draft, draft && wordsIn(draft));
    },
    loaded: store.device.drafts.get(key).then((kept) => {
      if (touched || !kept.ok) return;
      current = readSay(kept.value);
      tell();
    }),
  };
  known.set(by, fresh);
  return fresh;
}

/** The person's own words in it. */
const wordsIn = ({ parts, free }: SayDraft): string =>
  [...Object.values(parts), free].filter((words) => words.trim() !== "").join("\n");

/** A draft as it lies on the shelf; a field that makes no sense is empty. */
export function readSay(value: unknown): SayDraft | undefined {
  if (!isRecord(value) || typeof value["disclosure"] !== "string") return undefined;
  const { parts, taps, after } = value;
  return {
    ...emptySay(value["disclosure"], value["by"] === "two" ? "two" : "one"),
    mode: sayModes.find((mode) => mode === value["mode"]) ?? "write",
    parts: isRecord(parts)
      ? Object.fromEntries(
          Object.entries(parts).filter((part): part is [string, string] => typeof part[1] === "string"),
        )
      : {},
    taps: isRecord(taps)
      ? Object.fromEntries(Object.entries(taps).map(([key, ids]) => [key, texts(ids) ?? []]))
      : {},
    step: typeof value["step"] === "number" ? value["step"] : 0,
    free: typeof value["free"] === "string" ? value["free"] : "",
    kept: texts(value["kept"]) ?? [],
    ...(typeof after === "string" ? { after } : {}),
  };
}
