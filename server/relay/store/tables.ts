// What lies in the database. Ids are 32 bytes; every table that belongs to a space begins its key with the space,
// so that a distributed PostgreSQL can shard by it. No table holds when something was said, or from which address.

export interface Tables {
  /** One row a space. Whoever writes into a space locks this row first. */
  relay_space: {
    space: Uint8Array;
    /** Id of the newest control entry: it fixes the roster, since it hashes all before it. */
    control_head: Uint8Array;
    /** The largest Lamport time of a close. */
    closed_at: number | null;
  };
  /** An entry or control entry, as it was first sent. */
  relay_item: {
    space: Uint8Array;
    position: number;
    id: Uint8Array;
    /** Null in a control entry, as is `seq`. */
    author: Uint8Array | null;
    seq: number | null;
    head: Uint8Array;
    /** Of a control entry: each device (32) with its signature (64). */
    signature: Uint8Array;
    salt: Uint8Array | null;
    body: Uint8Array | null;
    /**
     * Bytes of all that was put into the space up to here, the erased not taken off. It stands here and not in the space's
     * row so that an append writes one row; what was there before version 4 has it in its newest item only.
     */
    bytes: number;
  };
  /** Who asked that this entry's body be dropped, and by which entry; kept also for entries that are not here yet. */
  relay_erasure: { space: Uint8Array; id: Uint8Array; person: number; device: Uint8Array; seq: number };
  /** Devices that are in a space now. */
  relay_member: { space: Uint8Array; device: Uint8Array };
  /** A challenge that was answered, and the hash of the secret given for it: nobody who steals this has a session. */
  relay_session: { challenge: Uint8Array; secret_hash: Uint8Array; device: Uint8Array; issued: number };
  /** Messages of a handshake, as JSON. */
  relay_slot: { slot: Uint8Array; until: number; burnt: number; messages: string };
  relay_meta: { name: string; value: string };
}
