import type { HelpLine } from "../../state/help/index.ts";
import { LinkRow } from "../../ui/actions.tsx";
import { Caption, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";

/** The first number of a text that may name more than one, as a link that calls it. */
export const dial = (text: string): string =>
  `tel:${(/[+\d][\d \-*#]*/.exec(text)?.[0] ?? "").replace(/[^+\d*#]/g, "")}`;

/** One kind of help, under its head where that does not stand there already: each line with its number, hours, and whether it was confirmed. */
export function HelpRows({ head, lines }: { readonly head?: string; readonly lines: readonly HelpLine[] }) {
  return (
    <section>
      {head !== undefined && <Caption>{head}</Caption>}
      {lines.length === 0 && <Quiet>{words.safety.page.none}</Quiet>}
      {lines.map((line) => (
        <HelpRow key={line.name} line={line} />
      ))}
    </section>
  );
}

function HelpRow({ line }: { readonly line: HelpLine }) {
  const unconfirmed = line.checked === "memory" ? words.safety.page.unconfirmed : undefined;
  const small = [line.call, line.text, line.hours, unconfirmed]
    .filter((part) => part !== undefined)
    .join("\u00a0\u00b7 ");
  const href = line.call ? dial(line.call) : line.web;
  return href === undefined ? (
    <div>
      {line.name}
      <Quiet>{small}</Quiet>
    </div>
  ) : (
    <LinkRow href={href} small={small}>
      {line.name}
    </LinkRow>
  );
}
