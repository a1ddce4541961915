/** Evidence at which, for a couple with one episode a month, it is as likely an episode as not. */
const even = 2.8;
/** Before a chat is looked at, it counts as one month with one episode: what a couple is like must show in what they wrote. */
const priorMonths = 1;
const priorEpisodes = 1;
/** More a month than this make nothing likelier, so that a chat full of faint traces cannot talk itself into episodes. */
const mostRate = 2;
const rounds = 8;

/**
 * How likely each stretch is an episode, from its evidence (`chase.ts`, `context.ts`) and from how often this couple has
 * them: where the dance is danced every week a faint trace of it is believed, where it never is even a clear one may be
 * something else. Each unit of evidence multiplies the odds by e, and so does the couple's own rate, which is what the
 * stretches taken together make it (empirical Bayes, a few rounds of expectation and maximisation). Calibrated on
 * invented couples only.
 * @param evidence of every stretch that may be one, in any order
 * @param months that the chat goes over
 */
export function certainties(evidence: readonly number[], months: number): number[] {
  let rate = priorEpisodes / priorMonths;
  let sure: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    sure = evidence.map((one) => 1 / (1 + Math.exp(even - one) / rate));
    const expected = sure.reduce((sum, one) => sum + one, 0);
    rate = Math.min(mostRate, (expected + priorEpisodes) / (months + priorMonths));
  }
  return sure;
}
