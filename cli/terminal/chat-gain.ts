import type { Chat, ChatReport } from "@refrain/core/chats";
import { type ActKind, gainOfChat } from "@refrain/core/dynamics";

/**
 * The loop gain of a chat's acts, for `refrain chats --json`: how pursuing and distancing call each other forth, by timing alone.
 * `abstains` says why there is none (`too-few` with what is needed, `poor-fit`). See docs/methods/dynamics.md.
 */
export function loopGain(chat: Chat, report: ChatReport): object {
  const names = report.people.map((person) => person.name);
  const first = chat.authors.findIndex((author) => names.includes(chat.names[author] ?? ""));
  const firstMinute = chat.time(Math.max(0, first)) / 60_000;
  const found = gainOfChat(report.acts, {
    firstMinuteOfDay: firstMinute % 1440,
    minutes: report.days * 1440 + 1,
  });
  if (!found.ok) return { abstains: found.error };
  const { kinds, left, fit } = found.value;
  const named = ({ person, move }: ActKind) => ({ author: names[person] ?? "", move });
  const { low, high, level } = fit.gain.interval;
  return {
    ...(fit.abstains ? { abstains: { type: fit.abstains } } : {}),
    value: fit.gain.value,
    interval: { low, high: Number.isFinite(high) ? high : null, level },
    kinds: kinds.map(named),
    branching: fit.model.branching,
    decayPerHour: fit.model.decay,
    goodness: { p: fit.goodness.p },
    left: left.map(named),
  };
}
