// The tables of docs/methods/outcomes.md and finder.md, from the committed result of their study.
import { table } from "./tables.ts";

export interface Outcomes {
  readonly made: {
    readonly by: string;
    readonly seed: number;
    readonly series: number;
    readonly machine: string;
  };
  readonly rows: readonly {
    readonly method: string;
    readonly coverage: number;
    readonly said: number;
    readonly open: number;
    readonly claim?: readonly number[];
  }[];
  readonly finder: readonly {
    readonly share: number;
    readonly alpha: number;
    readonly standardError: number;
    readonly alphaTopic: number;
    readonly standardErrorTopic: number;
  }[];
}

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

/** Marker → Markdown. */
export function outcomeTables({ made, rows, finder }: Outcomes): Readonly<Record<string, string>> {
  const foot = `\n\n*Made by \`${made.by}\`, seed ${made.seed}, ${made.series} series a row, on ${made.machine}.*`;
  const recovery = (pick: (method: string) => boolean) =>
    table(
      ["what", "held by the 95 % interval", "open", "claimed"],
      rows
        .filter(({ method }) => pick(method))
        .map(({ method, coverage, said, open, claim }) => [
          method,
          percent(coverage),
          percent(open / said),
          claim ? `${claim.map((c) => Math.round(100 * c)).join("–")} %` : "–",
        ]),
    ) + foot;
  const ofFinder = (method: string) => method.startsWith("finder");
  return {
    outcomes: recovery((method) => !ofFinder(method)),
    finderRecovery: recovery(ofFinder),
    finderConsistency:
      table(
        [
          "share of an answer that is the person",
          "alpha, 16 evenings",
          "standard error, 0–10",
          "alpha, 4 evenings",
          "standard error, 0–10",
        ],
        finder.map((row) => [
          percent(row.share),
          row.alpha.toFixed(2),
          row.standardError.toFixed(1),
          row.alphaTopic.toFixed(2),
          row.standardErrorTopic.toFixed(1),
        ]),
      ) + `\n\n*Made by \`${made.by}\`, seed ${made.seed}, 2000 people a row.*`,
  };
}
