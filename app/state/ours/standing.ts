// How this phone stands to the other one and to the server: what screens may know, and nothing about the other's progress.

import { showsNothing, type Room, type Showing } from "../chair/standing.ts";
import type { InvitationPurpose } from "./link.ts";

/** A device that reads a history. */
export interface DeviceRow {
  readonly id: string;
  readonly whose: "this" | "mine" | "my-words" | "theirs" | "their-words" | "therapist";
}

/** An invitation on its way, on either side. */
export interface Invitation {
  readonly purpose: InvitationPurpose;
  readonly side: "inviter" | "invited";
  /** `over`: used up, wrongly answered, or too old. `digits`: both have keys; the digits are to be read and typed. */
  readonly stage: "waiting" | "digits" | "checked" | "done" | "over";
  /** The part behind the `#`; only on the side that made it. */
  readonly link?: string;
  /** The four digits to read out. */
  readonly digits?: string;
  /** What somebody who holds the link has answered without joining. */
  readonly answered?: string;
  /** On the side that opened the link: nothing lies under it, perhaps because its seven days are over. */
  readonly unfound?: true;
  /** With `over`: its seven days went by. */
  readonly late?: true;
}

/** `alone`: nothing goes to a server from here. */
export type Reach = "alone" | "sent" | "waiting" | "offline" | "refused";

export interface Standing {
  /** Whether this browser can keep a vault; undefined until it is known. */
  readonly able: boolean | undefined;
  readonly link: "none" | "open" | "ended";
  readonly reach: Reach;
  /** Things said here and not yet with the server. */
  readonly waiting: number;
  readonly devices: readonly DeviceRow[];
  readonly words: boolean;
  readonly invitation: Invitation | undefined;
  /** Episodes whose halves go between two phones. It never says whether the other has given theirs. */
  readonly halves: Readonly<Record<string, "kept" | "open" | "broken">>;
  /** What looks wrong, by the vault's names; app/words has the sentences. */
  readonly troubles: readonly string[];
  /** What is shown to a therapist from here. */
  readonly showing: Showing;
  /** What others show on this device, where it is a therapist's. */
  readonly rooms: readonly Room[];
}

export const alone: Standing = {
  able: undefined,
  link: "none",
  reach: "alone",
  waiting: 0,
  devices: [],
  words: false,
  invitation: undefined,
  halves: {},
  troubles: [],
  showing: showsNothing,
  rooms: [],
};
