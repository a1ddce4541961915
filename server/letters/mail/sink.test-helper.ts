// A real SMTP server that keeps what arrives, and can be told how to behave.
import { SMTPServer, type SMTPServerSession } from "smtp-server";

export interface Arrived {
  readonly from: string;
  readonly to: string;
  readonly raw: string;
}

export interface Behaviour {
  /** An answer to RCPT TO that is not yes: `450 later`, `550 5.1.1 no such box`. */
  readonly rcpt?: (to: string, tries: number) => string | undefined;
  /** After the words: an answer that is not yes, `drop` (take them and hang up without a word), or yes. */
  readonly end?: (to: string, tries: number) => string | undefined;
  /** Hang up at RCPT TO. */
  readonly hangUp?: (to: string, tries: number) => boolean;
  readonly keep?: boolean;
  readonly arrived?: (count: number) => void;
}

export interface Sink {
  readonly address: string;
  readonly mails: Arrived[];
  /** Full messages taken in, by recipient, whether the answer got through or not. */
  readonly taken: Map<string, number>;
  stop(): Promise<void>;
}

const refusal = (answer: string) =>
  Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });

export async function sink(behaviour: Behaviour = {}): Promise<Sink> {
  const mails: Arrived[] = [];
  const taken = new Map<string, number>();
  const tries = new Map<string, number>();
  const sockets = new Map<string, { destroy(): void }>();
  let count = 0;
  const hang = (session: SMTPServerSession) => sockets.get(session.id)?.destroy();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    onConnect(session, done) {
      // The session's socket is not public; the server's connections know it by the same id.
      for (const one of (
        server as unknown as { connections: Set<{ id: string; _socket: { destroy(): void } }> }
      ).connections)
        if (one.id === session.id) sockets.set(session.id, one._socket);
      done();
    },
    onClose: (session) => void sockets.delete(session.id),
    onRcptTo({ address }, session, done) {
      const tried = (tries.get(address) ?? 0) + 1;
      tries.set(address, tried);
      if (behaviour.hangUp?.(address, tried)) return hang(session);
      const answer = behaviour.rcpt?.(address, tried);
      done(answer === undefined ? null : refusal(answer));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => void (behaviour.keep === false || parts.push(part)));
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        const answer = behaviour.end?.(to, tries.get(to) ?? 1);
        if (answer !== undefined && answer !== "drop") return done(refusal(answer));
        if (behaviour.keep !== false) {
          taken.set(to, (taken.get(to) ?? 0) + 1);
          const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : "";
          mails.push({ from, to, raw: Buffer.concat(parts).toString("latin1") });
        }
        count += 1;
        behaviour.arrived?.(count);
        if (answer === "drop") return hang(session);
        done(null);
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.server.address();
  return {
    address: `smtp://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`,
    mails,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
