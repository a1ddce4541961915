import type { Device } from "@refrain/vault";

export interface Hints {
  /** Listens while wanted. */
  want(wanted: boolean): void;
}

/** Told by the relay that there may be something new. Never needed: this phone looks by itself as well. */
export function hints(_device: Device, _told: () => void): Hints {
  return { want: () => undefined };
}
