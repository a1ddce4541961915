import type { HelpLine } from "../../state/help/index.ts";
import { LinkRow } from "../../ui/actions.tsx";
import { Caption, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";

const dial = (number: string): string => `tel:${number.replace(/[^+\d*#]/g, "")}`;

/** One kind of help: each line with its number, hours, and whether it was confirmed. */
export function HelpRows({ head, lines }: { readonly head: string; readonly lines: readonly HelpLine[] }) {
  return (
    <section>
      <Caption>{head}</Caption>
      {lines.length === 0 && <Quiet>{words.safety.page.none}</Quiet>}
      {lines.map((line) => (
        <LinkRow
          key={line.name}
          href={
            line.call
              ? dial(line.call)
              : line.text
                ? `sms:${line.text.replace(/[^+\d]/g, "")}`
                : (line.web ?? "#")
          }
          small={[
            line.call,
            line.text,
            line.hours,
            line.checked === "memory" ? words.safety.page.unconfirmed : "",
          ]
            .filter((part) => part !== undefined && part !== "")
            .join(" · ")}
        >
          {line.name}
        </LinkRow>
      ))}
    </section>
  );
}
