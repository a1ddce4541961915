/** How handing over one mail ended. */
export type Outcome =
  /** The server has it. */
  | { readonly kind: "sent"; readonly answer: string }
  /** Not now; nothing was taken. `lost` when the connection is the reason, not the reader. */
  | { readonly kind: "later"; readonly answer: string; readonly lost: boolean }
  /** Never. `box` when the server says that there is no such box. */
  | { readonly kind: "refused"; readonly answer: string; readonly box: boolean }
  /** The words went out and no answer came: it may have arrived. */
  | { readonly kind: "uncertain"; readonly answer: string }
  /** It was no longer to go when the server was ready for it. */
  | { readonly kind: "withdrawn" };

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

export interface Connection {
  /** Asks for the words only when the server has said yes to the envelope; undefined then means: not this one. */
  send(envelope: Envelope, words: () => Promise<Buffer | undefined>): Promise<Outcome>;
  /** Whether another mail can go over it. */
  readonly alive: () => boolean;
  close(): void;
}

export interface Transport {
  /** Fails with the reason as text. */
  open(): Promise<Connection | { readonly failed: string }>;
}
