import { fold, scaleIds, type CheckIn, type Fact, type Place } from "@refrain/core/dance";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { Near, Quiet, Serif } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { steps } from "../../words/steps.ts";
import { weekName } from "../change/WeeksTable.tsx";
import { ifThen, moveLabel } from "../practise/phrases.ts";
import { dateFormat } from "../date-format.ts";
import styles from "./chair.module.css";

interface CopiedProps {
  readonly facts: readonly Fact[];
  readonly me: Place;
}

const evening = dateFormat({ dateStyle: "long", timeStyle: "short" });
const day = dateFormat({ dateStyle: "long" });

/** Drawn from the copied facts and from nothing else: what stands here is what goes. */
export function Copied({ facts, me }: CopiedProps) {
  const text = words.chair.preview;
  const { partners, name, episodes, practice, looks } = fold(
    facts.map((fact, at) => ({ id: String(at), author: "", lamport: at, at: 0, fact })),
  );
  return (
    <div className={styles["copied"]}>
      {partners && (
        <Near>
          {[partners.one, partners.two].map((partner) => (
            <p key={partner.shape} className={styles["name"]}>
              <PartnerMark partner={partner} size="small" /> {partner.name}
            </p>
          ))}
        </Near>
      )}
      {name !== undefined && <Serif>{name}</Serif>}
      {episodes.map(({ id, when, topic, ended, halves }) => (
        <Near key={id}>
          <Quiet>
            {[evening().format(when), ...(topic ? [text.about(dance.topics[topic])] : [])].join(" · ")}
          </Quiet>
          {(halves[me] ? dance.tell(halves[me], "you") : []).map((paragraph) => (
            <Serif key={paragraph}>{paragraph}</Serif>
          ))}
          {ended && <Quiet>{text.ended(words.loop.list.ended[ended])}</Quiet>}
        </Near>
      ))}
      {practice[me].plans.map(({ plan }) => (
        <Near key={plan.id}>
          <Serif>{ifThen(plan)}</Serif>
          <Quiet>
            {steps.practise.plan.insteadOf(moveLabel(plan.old))} · {text.since(day().format(plan.at))}
          </Quiet>
          {plan.aim && <Quiet>{text.aim(dance.aims[plan.aim])}</Quiet>}
        </Near>
      ))}
      {looks[me].checkIns.map((look) => (
        <Near key={look.week}>
          <strong>{text.week(weekName(look.week))}</strong>
          <Quiet>{numbersOf(look)}</Quiet>
        </Near>
      ))}
    </div>
  );
}

const numbersOf = ({ scales, caught }: CheckIn): string =>
  [
    ...scaleIds.flatMap((scale) => {
      const score = scales[scale];
      return score === undefined ? [] : [words.chair.preview.score(steps.change.names[scale], score)];
    }),
    ...(caught ? [words.chair.preview.caught(steps.change.caught[caught])] : []),
  ].join(" · ");
