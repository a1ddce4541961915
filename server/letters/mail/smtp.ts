import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Connection, Envelope, Outcome, Transport } from "./transport.ts";

export interface SmtpTimes {
  /** ms */
  readonly connect?: number;
  /** ms without a word from the server */
  readonly silence?: number;
}

/** `smtp://user:password@host:port`, or `smtps://…` for TLS from the start; undefined when it is neither. */
export function smtpTransport(address: string, times: SmtpTimes = {}): Transport | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === "") return undefined;
  const secure = url.protocol === "smtps:";
  const local = /^(localhost|127\.|\[::1\])/.test(url.hostname);
  return {
    open: () =>
      new Promise((resolve) => {
        const smtp = new SMTPConnection({
          host: url.hostname.replace(/^\[|\]$/g, ""),
          port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
          secure,
          // A password or a reader's address goes over a line in the clear on this machine only.
          requireTLS: !secure && !local && url.searchParams.get("tls") !== "off",
          connectionTimeout: times.connect ?? 30_000,
          greetingTimeout: times.connect ?? 30_000,
          socketTimeout: times.silence ?? 120_000,
          allowInternalNetworkInterfaces: true,
          ...(local ? { tls: { rejectUnauthorized: false } } : {}),
        });
        const line = connection(smtp);
        const fail = (error: unknown) => resolve({ failed: messageOf(error) });
        smtp.once("error", fail);
        smtp.once("end", () => fail(new Error("the server hung up")));
        smtp.connect((error) => {
          if (error) return fail(error);
          if (url.username === "") return resolve(line);
          const credentials = {
            user: decodeURIComponent(url.username),
            pass: decodeURIComponent(url.password),
          };
          smtp.login({ credentials }, (refused) => (refused ? fail(refused) : resolve(line)));
        });
      }),
  };
}

function connection(smtp: SMTPConnection): Connection {
  let alive = true;
  let broken: ((error: unknown) => void) | undefined;
  const lost = (error: unknown) => {
    alive = false;
    broken?.(error);
  };
  smtp.on("error", lost);
  smtp.on("end", () => lost(new Error("the server hung up")));

  return {
    alive: () => alive,
    close() {
      if (alive) smtp.quit();
      else smtp.close();
    },
    async send(envelope: Envelope, words) {
      if (!alive) return { kind: "later", answer: "", lost: true };
      let handed = false;
      let withdrawn = false;
      const body = new Readable({
        read() {
          words().then(
            (given) => {
              if (given === undefined) {
                withdrawn = true;
                alive = false;
                // Only hanging up takes a mail back once its envelope was accepted.
                smtp.close();
                broken?.(new Error("withdrawn"));
                return;
              }
              handed = true;
              this.push(given);
              this.push(null);
            },
            (error: unknown) => {
              alive = false;
              smtp.close();
              broken?.(error);
            },
          );
        },
      });
      const result = await new Promise<{ error: unknown } | { answer: string }>((resolve) => {
        broken = (error) => resolve({ error });
        smtp.send({ from: envelope.from, to: [envelope.to] }, body, (error, info) =>
          resolve(error ? { error } : { answer: info.response }),
        );
      });
      broken = undefined;
      if (withdrawn) return { kind: "withdrawn" };
      if ("answer" in result) return { kind: "sent", answer: result.answer };
      const outcome = outcomeOf(result.error, handed);
      if (alive && outcome.kind !== "uncertain") await reset();
      return outcome;
    },
  };

  /** The same line serves the next mail. */
  function reset(): Promise<void> {
    return new Promise((resolve) => {
      broken = () => resolve();
      smtp.reset((error) => {
        broken = undefined;
        if (error) alive = false;
        resolve();
      });
    });
  }
}

function outcomeOf(error: unknown, handed: boolean): Outcome {
  const code = codeOf(error);
  const answer = messageOf(error);
  const step = error instanceof Error && "command" in error ? error.command : "";
  // What is said before there is a recipient is said of us, not of the reader.
  const ofReader = step === "RCPT TO" || step === "DATA";
  if (code >= 500 && !ofReader) return { kind: "later", answer, lost: true };
  if (code >= 500) return { kind: "refused", answer, box: step === "RCPT TO" && saysNoBox(answer) };
  if (code === 421) return { kind: "later", answer, lost: true };
  if (code >= 400) return { kind: "later", answer, lost: false };
  return handed ? { kind: "uncertain", answer } : { kind: "later", answer, lost: true };
}

/** An extended code says what it is; without one, a plain 550 of a recipient means that there is no such box. */
const saysNoBox = (answer: string): boolean => {
  const extended = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(answer)?.[0];
  return extended ? extended.startsWith("5.1.") : /^55[03]/.test(answer);
};

const codeOf = (error: unknown): number =>
  error instanceof Error && "responseCode" in error && typeof error.responseCode === "number"
    ? error.responseCode
    : 0;

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "response" in error && typeof error.response === "string" ? error.response : error.message;
}
