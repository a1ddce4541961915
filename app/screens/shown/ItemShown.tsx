import type { ShownItem, ShownRange } from "@refrain/core/dance";
import { weeksShown } from "@refrain/core/outcomes";
import { WeeksChart } from "../../figures/WeeksChart.tsx";
import { Near, Quiet, Serif } from "../../ui/Text.tsx";
import { figureNumber, steps } from "../../words/steps.ts";
import { weekName } from "../change/WeeksTable.tsx";
import { Estimated } from "../finder/Estimated.tsx";
import { ifThen, moveLabel } from "../practise/phrases.ts";

/** The same picture before it is shown and after: what is previewed is what is read. */
export function ItemShown({ item }: { readonly item: ShownItem }) {
  const { finder, practise, change } = steps;
  switch (item.what) {
    case "leans":
      return <TwoRanges after={item.after} away={item.away} />;
    case "topic":
      return (
        <Near>
          <p>{finder.topics[item.topic]}</p>
          <TwoRanges after={item.after} away={item.away} />
        </Near>
      );
    case "leaning":
      return <Estimated name={finder.closeness[item.leaning]} estimate={known(item.range)} />;
    case "plan":
      return (
        <Near>
          <Serif>{ifThen(item)}</Serif>
          <Quiet>{practise.plan.insteadOf(moveLabel(item.old))}</Quiet>
        </Near>
      );
    case "greeting":
      return <Serif>{item.words}</Serif>;
    case "scale": {
      const last = Math.max(...item.weeks.map(({ week }) => week));
      return (
        <Near>
          <p>{change.names[item.scale]}</p>
          <WeeksChart points={item.weeks} last={last} weeks={weeksShown} low={0} high={10} />
          <Quiet>
            {item.weeks.map(({ week, value }) => `${weekName(week)}: ${figureNumber(value)}`).join(" · ")}
          </Quiet>
        </Near>
      );
    }
  }
}

const known = ({ value, low, high }: ShownRange) =>
  ({ kind: "known", value: value / 10, low: low / 10, high: high / 10, of: 0 }) as const;

const TwoRanges = ({ after, away }: { readonly after: ShownRange; readonly away: ShownRange }) => (
  <Near>
    <Estimated name={steps.finder.result.after} estimate={known(after)} />
    <Estimated name={steps.finder.result.away} estimate={known(away)} />
  </Near>
);
