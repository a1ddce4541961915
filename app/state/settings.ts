import type { Place } from "@refrain/core/dance";
import { texts } from "./field.ts";
import { readReminder, type Reminder } from "./reminder.ts";

/** What this device remembers about how it is used. None of it is part of a history. */
export interface Settings {
  /** The opening story has been seen. */
  readonly opened: boolean;
  /** Nothing invites to pair, share or hand over. Looks like any other setting. */
  readonly justMe: boolean;
  readonly fewerWords: boolean;
  readonly theme: "device" | "light" | "dark";
  readonly textSize: "usual" | "large" | "larger";
  /** Whose phone this is, in the drawing. */
  readonly me: Place;
  readonly eggs: boolean;
  /** The episode whose first half is covered: the phone was handed over, and the second is not in yet. */
  readonly covered: string | undefined;
  /** The devices that were looked at under *Who can read this*, by the vault's names; a new one is pointed out. */
  readonly seenDevices: readonly string[] | undefined;
  /** How long a pause is unless another time is chosen, in minutes. */
  readonly pauseMinutes: 20 | 30;
  /** Off unless turned on. */
  readonly reminder: Reminder | undefined;
}

export const usualSettings: Settings = {
  opened: false,
  justMe: false,
  fewerWords: true,
  theme: "device",
  textSize: "usual",
  me: "one",
  eggs: true,
  covered: undefined,
  seenDevices: undefined,
  pauseMinutes: 30,
  reminder: undefined,
};

const themes = ["device", "light", "dark"] as const;
const sizes = ["usual", "large", "larger"] as const;

/** Settings as kept, each field checked on its own: one that makes no sense falls back to the usual. */
export function readSettings(value: unknown): Settings {
  if (typeof value !== "object" || value === null) return usualSettings;
  const kept = new Map<string, unknown>(Object.entries(value));
  const flag = (key: "opened" | "justMe" | "fewerWords" | "eggs") => {
    const there = kept.get(key);
    return typeof there === "boolean" ? there : usualSettings[key];
  };
  const covered = kept.get("covered");
  return {
    opened: flag("opened"),
    justMe: flag("justMe"),
    fewerWords: flag("fewerWords"),
    eggs: flag("eggs"),
    theme: themes.find((theme) => theme === kept.get("theme")) ?? usualSettings.theme,
    textSize: sizes.find((size) => size === kept.get("textSize")) ?? usualSettings.textSize,
    me: kept.get("me") === "two" ? "two" : "one",
    covered: typeof covered === "string" ? covered : undefined,
    seenDevices: texts(kept.get("seenDevices")),
    pauseMinutes: kept.get("pauseMinutes") === 20 ? 20 : 30,
    reminder: readReminder(kept.get("reminder")),
  };
}
