// Sending to 100,000 readers: prepared and handed to a real SMTP server in another process, with memory watched. `LETTERS=n`
// for another number, `SINK=1` is how the other process is started.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composer } from "../server/letters/mail/compose.ts";
import { sendDue } from "../server/letters/mail/sender.ts";
import { smtpTransport } from "../server/letters/mail/smtp.ts";
import { sink } from "../server/letters/mail/sink.test-helper.ts";
import { letter, senderParts, settings, storeWith } from "../server/letters/parts.test-helper.ts";

if (process.env["SINK"]) {
  const mail = await sink({ keep: false });
  process.stdout.write(`${mail.address}\n`);
} else {
  const readers = Number(process.env["LETTERS"] ?? "100000");
  const folder = mkdtempSync(join(tmpdir(), "refrain-bench-letters-"));
  const child = spawn(process.execPath, [import.meta.filename], {
    env: { ...process.env, SINK: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve) =>
    child.stdout.once("data", (line) => resolve(String(line).trim())),
  );
  const megabytes = () => Math.round(process.memoryUsage().rss / 1_048_576);
  try {
    const store = await storeWith(readers, join(folder, "letters.db"), 500);
    const time = { now: Date.now, pass: () => undefined };

    // Prepared only: what one mail costs before it meets a network.
    const compose = composer(store, settings, time.now);
    await store.startLetter(letter, time.now());
    const some = await store.claim("look", 500, time.now());
    const began = performance.now();
    for (let i = 0; i < 20; i += 1) for (const mail of some) await compose(mail);
    const prepared = (20 * some.length) / ((performance.now() - began) / 1000);
    await store.release("look");
    console.log(`prepared: ${prepared.toFixed(0)} mails a second`);

    const marks: number[] = [];
    const from = performance.now();
    const used = process.cpuUsage();
    let next = readers / 10;
    const tally = await sendDue(
      senderParts(store, address, time, {
        connections: 24,
        // The usual patience: another program's work must not look like a dead server.
        transport: smtpTransport(address)!,
        progress: ({ sent }) => {
          if (sent < next) return;
          next += readers / 10;
          marks.push(megabytes());
        },
      }),
    );
    const spent = process.cpuUsage(used);
    const own = tally.sent / ((spent.user + spent.system) / 1e6);
    const rate = tally.sent / ((performance.now() - from) / 1000);
    console.log(
      `handed over: ${tally.sent} of ${readers}, ${rate.toFixed(0)} a second, ${(rate / prepared).toFixed(2)} × prepared`,
    );
    // On a machine that others use as well, this is what one processor of its own would give.
    console.log(`by its own processor time: ${own.toFixed(0)} a second; ${JSON.stringify(tally)}`);
    console.log(`memory by tenths, MB: ${marks.join(" ")}`);
    await store.close();
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}
