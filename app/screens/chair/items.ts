// What a thing to show is called.
import type { Choice, State } from "@refrain/core/dance";
import { words } from "../../words/index.ts";
import { dateFormat } from "../date-format.ts";
import { ifThen } from "../practise/phrases.ts";

const evening = dateFormat({
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "numeric",
});

export interface Title {
  readonly text: string;
  /** Which one of its kind. */
  readonly small?: string;
}

export function titleOf(choice: Choice | undefined, { episodes, name, practice }: State): Title {
  const text = words.chair.items;
  switch (choice?.what) {
    case undefined:
      return { text: text.gone };
    case "names":
      return { text: text.names };
    case "refrain":
      return { text: text.refrain, ...(name === undefined ? {} : { small: name }) };
    case "half": {
      const episode = episodes.find(({ id }) => id === choice.episode);
      return { text: text.half(evening().format(episode?.when)) };
    }
    case "plan": {
      const plans = [...practice.one.plans, ...practice.two.plans];
      const plan = plans.find((one) => one.plan.id === choice.plan)?.plan;
      return { text: text.plan, ...(plan ? { small: ifThen(plan) } : {}) };
    }
    case "looks":
      return { text: text.looks, small: text.looksOf(choice.weeks.length) };
  }
}
