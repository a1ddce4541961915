// The tables of docs/methods, made from the committed results of the long studies.

interface Study {
  readonly made: {
    readonly by: string;
    readonly seed: number;
    readonly series: number;
    readonly machine: string;
  };
}
type Row = Readonly<Record<string, string | number | null | readonly number[]>>;
export interface Recovery extends Study {
  readonly daily: readonly Row[];
  readonly stateSpace: readonly Row[];
  readonly acts: readonly Row[];
}
export interface Coverage extends Study {
  readonly rows: readonly Row[];
}

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const percent = (v: unknown): string => (typeof v === "number" ? `${(100 * v).toFixed(1)} %` : "–");
const number = (v: unknown): string => (typeof v === "number" ? v.toFixed(3) : "–");
const text = (v: unknown): string => (typeof v === "string" || typeof v === "number" ? String(v) : "–");
const made = ({ made }: Study): string =>
  `\n\n*Made by \`${made.by}\`, seed ${made.seed}, ${made.series} series a row unless said, on ${made.machine}.*`;

/** Marker → Markdown. */
export function tables(recovery: Recovery, coverage: Coverage): Readonly<Record<string, string>> {
  const gain = (rows: readonly Row[]) =>
    table(
      [
        "couple",
        "days",
        "true G",
        "held by the 95 % interval",
        "truth below",
        "truth above",
        "median bias",
        "median width",
        "loop named rightly",
        "wrongly",
      ],
      rows.map((r) => [
        text(r["couple"]),
        text(r["days"]),
        number(r["truth"]),
        percent(r["coverage"]),
        percent(r["truthBelow"]),
        percent(r["truthAbove"]),
        number(r["medianBias"]),
        number(r["medianWidth"]),
        percent(r["signRight"]),
        percent(r["signWrong"]),
      ]),
    );
  return {
    daily: gain(recovery.daily) + made(recovery),
    stateSpace: `${gain(recovery.stateSpace)}\n\n*${text(recovery.stateSpace[0]?.["series"])} series a row.*`,
    acts:
      table(
        [
          "model",
          "acts",
          "series",
          "true G",
          "abstained",
          "held by the 95 % interval",
          "truth below",
          "truth above",
          "median bias",
          "median width",
        ],
        recovery.acts.map((r) => [
          text(r["model"]),
          text(r["acts"]),
          text(r["series"]),
          number(r["truth"]),
          percent(r["abstained"]),
          percent(r["coverage"]),
          percent(r["truthBelow"]),
          percent(r["truthAbove"]),
          number(r["medianBias"]),
          number(r["medianWidth"]),
        ]),
      ) + made(recovery),
    coverage:
      table(
        ["method", "held by the 95 % interval", "claimed"],
        coverage.rows.map((r) => {
          const claim = Array.isArray(r["claim"]) ? r["claim"] : [];
          return [
            text(r["name"]),
            percent(r["coverage"]),
            claim.map((c: number) => `${Math.round(100 * c)}`).join("–") + " %",
          ];
        }),
      ) + made(coverage),
  };
}

/** A page with what stands between `<!-- table: name -->` and `<!-- end -->` made anew. */
export const filled = (page: string, made: Readonly<Record<string, string>>): string =>
  page.replace(/<!-- table: (\w+) -->[\s\S]*?<!-- end -->/g, (whole, name: string) =>
    made[name] === undefined ? whole : `<!-- table: ${name} -->\n\n${made[name]}\n\n<!-- end -->`,
  );
