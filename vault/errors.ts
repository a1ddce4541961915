import type { Hex32, Refusal } from "@refrain/wire";

/** What a caller must meet. Each has a sentence in words/. */
export type VaultError =
  /** No answer came; whether it was done is unknown. Trying again is safe. */
  | { readonly type: "offline" }
  /** The relay said no. */
  | { readonly type: "relay-refused"; readonly reason: Refusal["reason"] }
  /** The relay answered something that is no answer. */
  | { readonly type: "relay-garbled" }
  | { readonly type: "no-such-space"; readonly space: Hex32 }
  /** The space was closed by one of the two. */
  | { readonly type: "closed" }
  /** Two histories of who belongs here: nothing more is written. */
  | { readonly type: "split" }
  /** This device's key is used by another copy, or was removed. */
  | { readonly type: "retired" }
  | { readonly type: "not-a-writer" }
  /** The epoch's key was not given to this device. */
  | { readonly type: "no-key" }
  | { readonly type: "too-long"; readonly bytes: number; readonly most: number }
  /** Someone else changed the devices at the same moment; pull and look again. */
  | { readonly type: "overtaken" }
  | { readonly type: "rule"; readonly rule: string }
  | { readonly type: "bad-words" }
  /** The words belong to no space this relay knows. */
  | { readonly type: "words-unknown" }
  | { readonly type: "bad-link" }
  /** The link is used up, wrongly answered, or too old. */
  | { readonly type: "link-burnt" }
  /** The digits were wrong: the link is burnt. */
  | { readonly type: "wrong-digits" }
  /** The other has not come this far yet. */
  | { readonly type: "not-yet" }
  /** What came through the link is not what it says. */
  | { readonly type: "bad-handshake"; readonly rule: string }
  | { readonly type: "keys-lost" }
  /** A history that the relay or another device has seen cannot be moved into another one. */
  | { readonly type: "already-sent" }
  | { readonly type: "nothing-to-withdraw" };
