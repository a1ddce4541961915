import type { CountryHelp, HelpLine } from "../../state/help/index.ts";
import actions from "../../ui/actions.module.css";
import { LinkRow } from "../../ui/actions.tsx";
import { Caption, Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { sentenceCase } from "../sentence-case.ts";
import styles from "./safety.module.css";

/** The first number of a text that may name more than one, as a link that calls it. */
export const dial = (text: string): string =>
  `tel:${(/[+\d][\d \-*#]*/.exec(text)?.[0] ?? "").replace(/[^+\d*#]/g, "")}`;

/** In danger now, before anything else: the one thing of the page in ink. */
export const Emergency = ({ help }: { readonly help: CountryHelp }) => (
  <a className={`${actions["main"]} ${styles["emergency"]}`} href={dial(help.emergency)} rel="noreferrer">
    {words.safety.page.emergency(help.emergency)}
  </a>
);

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
  const text = words.safety.page;
  const ways = text.ways(line.call?.replaceAll(" ", "\u00a0"), line.text);
  const small = (
    <>
      {ways !== "" && <span className={styles["line"]}>{sentenceCase(ways)}</span>}
      {sentenceCase(line.hours)}
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
