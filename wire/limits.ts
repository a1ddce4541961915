/** Every limit of the protocol in one place; PROTOCOL.md, LI1, says what each is for. */
export const limits = {
  /** Sizes a plaintext frame is padded to, in bytes, its four length bytes counted. */
  sizes: [256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536],
  /** What AES-GCM adds, in bytes. */
  tag: 16,
  /** Devices of one person in a space, the words counted. */
  devices: 8,
  /** Persons in a space. */
  persons: 3,
  /** Heads cited by one entry. */
  cites: 24,
  /** Entries named by one erase. */
  targets: 32,
  /** Length of an encoded header, in bytes. */
  header: 3072,
  /** Length of an encoded control entry, in bytes. */
  control: 8192,
  /** Items of one submission, and of one page. */
  batch: 100,
  /** Bytes of one request's body, as JSON. */
  request: 2_000_000,
  /** Control entries of one person in one space: nobody can use up the other's. */
  controls: 500,
  /** Messages in one slot, and bytes of each. */
  slotMessages: 8,
  slotMessage: 16384,
  /** How long a slot and its link live, in milliseconds: seven days. */
  slotLife: 7 * 24 * 3600_000,
  /** How long a challenge may be answered, and how long a session lives, in milliseconds. */
  challengeLife: 60_000,
  sessionLife: 3600_000,
} as const;

/** The body length of a frame of `length` bytes: the next size and the tag; undefined where none is large enough. */
export function bodySize(length: number): number | undefined {
  const size = limits.sizes.find((size) => length + 4 <= size);
  return size === undefined ? undefined : size + limits.tag;
}

export const isBodySize = (length: number): boolean =>
  limits.sizes.some((size) => size + limits.tag === length);

/** The longest frame an entry can hold, in bytes. */
export const longestFrame = 65536 - 4;
