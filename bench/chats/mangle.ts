// Exports of every kind in small, and ways to break them; for the fuzz tests.
const line = (n: number): string =>
  `13/01/2024, 10:${String(n % 60).padStart(2, "0")} - ${n % 2 ? "Sam" : "Al"}: message ${n}\n`;
const many = Array.from({ length: 12 }, (_, n) => line(n)).join("");
const message = (n: number) => ({
  type: "message",
  id: n,
  date: "2024-01-13T10:00:00",
  date_unixtime: `${1705140000 + n}`,
  from: n % 2 ? "Sam" : "Al",
  from_id: "user1",
  text: ["x ", { type: "bold", text: "y" }],
});
const json = (value: unknown): string => JSON.stringify(value, undefined, 1);

/** One small export of each format. */
export const seeds: readonly string[] = [
  many,
  many.replace(/13\/01\/2024, 10:(\d\d) - /g, "[1/13/24, 10:$1:00\u202fPM] ").replaceAll("\n", "\r\n"),
  json({ name: "Sam", type: "personal_chat", messages: [0, 1, 2, 3].map(message) }),
  json({ chats: { list: [{ name: "Sam", messages: [0, 1].map(message) }] } }),
  json({
    participants: [{ name: "Zo\u00c3\u00ab" }],
    messages: [
      { sender_name: "Zo\u00c3\u00ab", timestamp_ms: 1705140000000, content: "d\u00c3\u00a9j\u00c3\u00a0" },
    ],
    title: "x",
  }),
  json({
    participants: ["a"],
    threadName: "a",
    messages: [{ senderName: "a", timestamp: 1705140000000, text: "x", media: [] }],
  }),
  '{"version":"1","backupTimeMs":"1"}\n{"recipient":{"id":"1","self":{}}}\n{"chatItem":{"chatId":"7","authorId":"1","dateSent":"1764608400000","standardMessage":{"text":{"body":"x"}}}}\n',
  "[2023-01-05 12:00:01] <Noor> hi\n[2023-01-05 12:02:00] *** Timer\n",
  '_id,thread_id,date_sent,type,body\n1,4,1700000000000,20,"hi"\n',
  '{"date":"2022-03-04 12:23:45","sender":"Me","body":"hello"}\n',
  "May 17, 2022  5:29:42 PM\nMe\nHello\n\nMay 17, 2022  5:31:08 PM\nJules\nhi\n\n",
  `<?xml version='1.0'?>\n<smses count="1"><sms address="+1555" date="1606284600000" type="1" body="Wow &#55357;&#56838;" contact_name="T" /><mms date="1" msg_box="2" address="+1"><parts><part ct="text/plain" text="x"/></parts></mms></smses>`,
  json({
    guild: { id: "0" },
    channel: { name: "ivy" },
    messages: [
      {
        id: "1",
        type: "Default",
        timestamp: "2023-07-06T17:02:25.02+00:00",
        content: "x",
        author: { name: "mo" },
      },
    ],
  }),
  '[LINE] Chat history with Ben\nSaved on: 2/14/2026\n\nFri, 1/30/2026\n09:05PM\tYuki\thome?\n09:06PM\tBen\t"a\nb"\n',
  json({
    messages: [
      {
        creator: { name: "Ana" },
        created_date: "Tuesday, January 2, 2024 at 5:04:05\u202fPM UTC",
        text: "x",
        topic_id: "T",
      },
    ],
  }),
];

/** Breaks some bytes of an export: flips, cuts, doubles, and mixes with another. */
export function mangled(random: () => number): Uint8Array {
  const encoder = new TextEncoder();
  const pick = (): Uint8Array => encoder.encode(seeds[Math.floor(random() * seeds.length)]);
  let bytes = pick();
  for (let k = Math.floor(random() * 6); k >= 0; k--) {
    const at = Math.floor(random() * bytes.length);
    const to = at + Math.floor(random() * Math.min(60, bytes.length - at));
    const how = random();
    if (how < 0.4) {
      for (let i = at; i < Math.min(bytes.length, at + 1 + Math.floor(random() * 4)); i++)
        bytes[i] = Math.floor(random() * 256);
    } else if (how < 0.55) bytes = bytes.slice(0, at);
    else if (how < 0.7) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(to)]);
    else if (how < 0.85) bytes = Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(at)]);
    else {
      const other = pick();
      const cut = Math.floor(random() * other.length);
      bytes = Uint8Array.from([...bytes.subarray(0, at), ...other.subarray(cut)]);
    }
    if (bytes.length === 0) bytes = pick();
  }
  return bytes;
}

/** The same numbers for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
