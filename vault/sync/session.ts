// A session with the relay: this device proves its key on a challenge, for this relay and no other (SY1).
import {
  ascii,
  type Ask,
  type Bytes,
  err,
  fromBase64,
  fromHex,
  type Give,
  type Hex32,
  ok,
  type Result,
  type Route,
  tagged,
  toBase64,
} from "@refrain/wire";
import type { Context } from "../context.ts";
import type { VaultError } from "../errors.ts";
import type { Primitives } from "../ports.ts";

/** What a device signs for a session. */
export async function sessionMessage(
  p: Primitives,
  origin: string,
  device: Hex32,
  challenge: Bytes,
): Promise<Bytes> {
  return tagged("session", await p.sha256(ascii(origin)), fromHex(device), challenge);
}

/** Asks the relay under a session, which is opened when there is none and once more when it has run out. */
export async function ask<R extends Route>(
  context: Context,
  route: R,
  question: Ask<R>,
): Promise<Result<Give<R>, VaultError>> {
  for (const again of [false, true]) {
    const token = await openSession(context, again);
    if (!token.ok) return token;
    const answer = await plainly(context, route, token.value, question);
    const ranOut =
      !answer.ok && answer.error.type === "relay-refused" && answer.error.reason === "no-session";
    if (!ranOut || again) return answer;
  }
  return err({ type: "relay-garbled" });
}

/** Asks once; a relay out of reach is an error like others. */
export async function plainly<R extends Route>(
  context: Context,
  route: R,
  token: string,
  question: Ask<R>,
): Promise<Result<Give<R>, VaultError>> {
  try {
    const answer = await context.ports.relay.ask(route, token, question);
    return answer.ok ? answer : err({ type: "relay-refused", reason: answer.error.reason });
  } catch (thrown) {
    if (isCrash(thrown)) throw thrown;
    return err({ type: "offline" });
  }
}

/** A transport marks what must not be taken for a lost connection: a bug, a simulated crash. */
const isCrash = (thrown: unknown): boolean =>
  typeof thrown === "object" && thrown !== null && "fatal" in thrown && thrown.fatal === true;

async function openSession(context: Context, anew: boolean): Promise<Result<string, VaultError>> {
  if (context.session !== undefined && !anew) return ok(context.session);
  const device = context.card.sign;
  const given = await plainly(context, "challenge", "", { device });
  if (!given.ok) return given;
  const challenge = fromBase64(given.value.challenge);
  if (!challenge) return err({ type: "relay-garbled" });
  const message = await sessionMessage(context.ports.primitives, context.ports.origin, device, challenge);
  const signature = toBase64(await context.signer.sign(message));
  const session = await plainly(context, "session", "", {
    device,
    challenge: given.value.challenge,
    signature,
  });
  if (!session.ok) return session;
  context.session = session.value.token;
  return ok(session.value.token);
}
