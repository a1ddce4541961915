import { useState } from "react";
import { linesElsewhere } from "../../state/help/elsewhere.ts";
import { Row } from "../../ui/actions.tsx";
import { Near, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useApp } from "../app.ts";
import { useHelp } from "./help.ts";
import { Emergency, firstOf, HelpRows } from "./HelpRows.tsx";

const ways = ["suicide", "usedForce", "substances", "affair"] as const;

/**
 * The ways of their own, each with the number to try first in sight. Opens in place, keeps nothing; thoughts of suicide come
 * first, with the line that helps.
 */
export function Weighs({ first = false }: { readonly first?: boolean }) {
  const { go } = useApp();
  const { help } = useHelp();
  const [open, setOpen] = useState<(typeof ways)[number] | undefined>(first ? "suicide" : undefined);
  const text = words.safety.weighs;
  const linesOf = (way: (typeof ways)[number]) => {
    if (way === "affair") return [];
    return help ? help[way] : way === "suicide" ? linesElsewhere.suicide : [];
  };
  return (
    <Screen name="weighs" note={words.common.onlyYou} head={text.head} lead={text.lead}>
      {ways.map((way) => (
        <div key={way}>
          <Row
            small={open === way ? undefined : firstOf(linesOf(way))}
            expanded={open === way}
            onPress={() => setOpen(open === way ? undefined : way)}
          >
            {text[way]}
          </Row>
          {open === way && (
            <Near>
              {way === "suicide" && !help && <Emergency help={undefined} />}
              {way === "suicide" && <HelpRows lines={linesOf(way)} />}
              <Quiet>{text[`${way}Text`]}</Quiet>
              {way !== "suicide" && way !== "affair" && help && <HelpRows lines={linesOf(way)} />}
              {way !== "affair" && (
                <Row small={help?.name} onPress={() => go({ screen: "safety" })}>
                  {words.safety.page.choose}
                </Row>
              )}
            </Near>
          )}
        </div>
      ))}
    </Screen>
  );
}
