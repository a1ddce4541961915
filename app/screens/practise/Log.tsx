import { kindsOfUse } from "@refrain/core/dance";
import { Choice, Choices } from "../../ui/actions.tsx";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

/** One touch, and it is kept. */
export function Log({ plan }: { readonly plan: string }) {
  const { commands, navigator } = useApp();
  const text = steps.practise.log;
  return (
    <Screen name="plan-log" note={words.common.onlyYou} head={text.head} lead={text.lead}>
      <Choices>
        {kindsOfUse.map((how) => (
          <Choice
            key={how}
            onPress={() =>
              commands.logUse(plan, how).then((kept) => {
                if (kept) navigator.replace({ screen: "practise", part: "plan" });
              })
            }
          >
            {steps.practise.uses[how]}
          </Choice>
        ))}
      </Choices>
    </Screen>
  );
}
