import type { Hex16, Hex32 } from "@refrain/wire";

/** What went wrong that a person should hear of, or an engineer read. Facts only; the sentences are in words/. */
export type Alarm =
  /** One device wrote two entries under one number: its key is in two hands, or it was restored while in use. */
  | { readonly type: "fork"; readonly device: Hex32; readonly seq: number }
  /** Two valid control entries at one place. Nothing more is written. */
  | { readonly type: "control-split"; readonly index: number }
  /** The relay handed over something that breaks a rule. */
  | { readonly type: "refused"; readonly rule: string; readonly id: Hex32 | undefined }
  /** The relay had lost entries; they were sent to it again. */
  | { readonly type: "rolled-back"; readonly healed: number }
  /** Another device writes with this device's key. */
  | { readonly type: "cloned"; readonly seq: number }
  /** What others build on has not come. */
  | { readonly type: "withheld"; readonly missing: readonly Hex32[] }
  /** A body is missing and its author did not erase it. */
  | { readonly type: "body-missing"; readonly ids: readonly Hex32[] }
  /** No box of this epoch opens to the key that was signed for. */
  | { readonly type: "key-withheld"; readonly epoch: number }
  /** A body does not open under the key of its epoch, or holds no frame. */
  | { readonly type: "unreadable"; readonly id: Hex32 }
  /** What was opened is not what had been sealed. */
  | { readonly type: "bad-opening"; readonly episode: Hex16 };

const types: readonly string[] = [
  "fork",
  "control-split",
  "refused",
  "rolled-back",
  "cloned",
  "withheld",
  "body-missing",
  "key-withheld",
  "unreadable",
  "bad-opening",
] satisfies readonly Alarm["type"][];

/** An alarm as this device once stored it. */
export function readAlarm(bytes: Uint8Array): Alarm | undefined {
  try {
    const value: unknown = JSON.parse(String.fromCharCode(...bytes));
    return isAlarm(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isAlarm = (value: unknown): value is Alarm =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  typeof value.type === "string" &&
  types.includes(value.type);
