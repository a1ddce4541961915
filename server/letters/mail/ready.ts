import type { pace } from "./pace.ts";
import type { TakenMail } from "../store/mail.ts";

/** Mails taken and not begun, by domain, so that a slow domain does not hold up the others. */
export function ready(keep: ReturnType<typeof pace>) {
  const byDomain = new Map<string, TakenMail[]>();
  let count = 0;
  return {
    count: () => count,
    /** Domains with so many waiting that no more are to be taken for them. */
    full: (most: number): readonly string[] =>
      [...byDomain].filter(([, mails]) => mails.length >= most).map(([domain]) => domain),
    add(mail: TakenMail): void {
      const mails = byDomain.get(mail.domain);
      if (mails) mails.push(mail);
      else byDomain.set(mail.domain, [mail]);
      count += 1;
    },
    /** The next that may go now; or how long until one may, ms; undefined when there is none. */
    next(now: number): TakenMail | number | undefined {
      let least = Infinity;
      for (const [domain, mails] of byDomain) {
        const wait = keep.wait(domain, now);
        if (wait > 0) {
          least = Math.min(least, wait);
          continue;
        }
        const mail = mails.shift();
        if (mails.length === 0) byDomain.delete(domain);
        if (!mail) continue;
        count -= 1;
        keep.went(domain, now);
        return mail;
      }
      return least === Infinity ? undefined : least;
    },
  };
}
