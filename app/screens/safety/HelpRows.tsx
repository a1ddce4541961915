import { emergencyElsewhere } from "../../state/help/elsewhere.ts";
import type { CountryHelp, HelpLine } from "../../state/help/index.ts";
import { inOrder } from "../../state/help/order.ts";
import actions from "../../ui/actions.module.css";
import { LinkRow } from "../../ui/actions.tsx";
import { Caption, Near, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import styles from "./safety.module.css";

/** The first number of a text that may name more than one, as a link that calls it. */
export const dial = (text: string): string =>
  `tel:${(/[+\d][\d \-*#]*/.exec(text)?.[0] ?? "").replace(/[^+\d*#]/g, "")}`;

/** In danger now, before anything else: the one thing of the page in ink, with the country it is the number of. */
export function Emergency({
  help,
  named = true,
}: {
  readonly help: CountryHelp | undefined;
  /** Left out where the choice of country stands right below. */
  readonly named?: boolean;
}) {
  const text = words.safety.page;
  const number = help?.emergency ?? emergencyElsewhere;
  return (
    <Near>
      <a className={`${actions["main"]} ${styles["emergency"]}`} href={dial(number)} rel="noreferrer">
        {text.emergency(number)}
      </a>
      {(named || !help) && <Quiet>{help?.name ?? text.elsewhere}</Quiet>}
    </Near>
  );
}

const waysOf = ({ call, text }: HelpLine): string =>
  words.safety.page.ways(call?.replaceAll(" ", "\u00a0"), text);

/** The line to try first, in one line, where it has a number. */
export function firstOf(lines: readonly HelpLine[]): string | undefined {
  const [first] = inOrder(lines);
  return first && waysOf(first) !== "" ? `${first.name}: ${waysOf(first)}` : undefined;
}

/** One kind of help, under its head where that does not stand there already: each line with its number, hours, and whether it was confirmed. */
export function HelpRows({ head, lines }: { readonly head?: string; readonly lines: readonly HelpLine[] }) {
  return (
    <section>
      {head !== undefined && <Caption>{head}</Caption>}
      {lines.length === 0 && <Quiet>{words.safety.page.none}</Quiet>}
      {inOrder(lines).map((line) => (
        <HelpRow key={line.name} line={line} />
      ))}
    </section>
  );
}

function HelpRow({ line }: { readonly line: HelpLine }) {
  const text = words.safety.page;
  const ways = waysOf(line);
  const small = (
    <>
      {ways !== "" && <span className={styles["line"]}>{sentenceCase(ways)}</span>}
      {sentenceCase(line.hours)}
      {line.doubt !== undefined && <span className={styles["line"]}>{sentenceCase(line.doubt)}</span>}
      {line.checked === "memory" && <span className={styles["line"]}>{sentenceCase(text.unconfirmed)}</span>}
    </>
  );
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
