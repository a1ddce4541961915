import { createHmac, timingSafeEqual } from "node:crypto";

/** What a token lets its bearer do; a token for one thing is none for another. */
export type Purpose = "confirm" | "mine" | "stop" | "mail" | "comment" | "replies";

const idLength = 24;
const macLength = 24;

/**
 * Tokens that need no table: id, for some an end (seconds since 1970), and 96 bits of HMAC-SHA-256 over purpose, id and end.
 * Lower-case hex, so that a mail server that folds case does no harm.
 */
export function tokens(secret: Uint8Array) {
  const mac = (purpose: Purpose, id: string, end: string) =>
    createHmac("sha256", secret).update(`${purpose}\n${id}\n${end}`).digest("hex").slice(0, macLength);

  return {
    /** `ends` in ms; without it the token holds as long as what it names is there. */
    give(purpose: Purpose, id: string, ends?: number): string {
      const end =
        ends === undefined
          ? ""
          : Math.floor(ends / 1000)
              .toString(16)
              .padStart(8, "0");
      return `${id}${end}${mac(purpose, id, end)}`;
    },

    /** The id, when the token is ours, for this purpose, and in time. */
    read(purpose: Purpose, token: string, now: number): string | undefined {
      if (!/^[0-9a-f]+$/.test(token)) return undefined;
      const dated = token.length === idLength + 8 + macLength;
      if (!dated && token.length !== idLength + macLength) return undefined;
      const id = token.slice(0, idLength);
      const end = dated ? token.slice(idLength, idLength + 8) : "";
      const given = Buffer.from(token.slice(-macLength));
      if (!timingSafeEqual(given, Buffer.from(mac(purpose, id, end)))) return undefined;
      return dated && parseInt(end, 16) * 1000 < now ? undefined : id;
    },

    /** Signs any short text, such as the time a form was given out. */
    sign: (text: string): string =>
      `${text}.${createHmac("sha256", secret).update(`form\n${text}`).digest("hex").slice(0, macLength)}`,
    signed(given: string): string | undefined {
      const at = given.lastIndexOf(".");
      const text = given.slice(0, at);
      const right = Buffer.from(this.sign(text));
      const asGiven = Buffer.from(given);
      return at > 0 && right.length === asGiven.length && timingSafeEqual(right, asGiven) ? text : undefined;
    },
  };
}

export type Tokens = ReturnType<typeof tokens>;
