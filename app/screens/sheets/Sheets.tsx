import { sheetParts, type SheetPart } from "../../state/sheets-route.ts";
import { Main, Row } from "../../ui/actions.tsx";
import { Quiet } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./sheets.module.css";

/** The list, or one empty sheet as it will lie on paper. */
export const Sheets = ({ part }: { readonly part: SheetPart | "" }) =>
  part === "" ? <List /> : <Sheet part={part} />;

function List() {
  const { go } = useApp();
  const text = words.sheets;
  return (
    <Screen name="sheets" head={text.head} lead={text.lead}>
      <div>
        {sheetParts.map((part) => (
          <Row key={part} small={text.each[part].small} onPress={() => go({ screen: "sheets", part })}>
            {text.each[part].name}
          </Row>
        ))}
      </div>
    </Screen>
  );
}

function Sheet({ part }: { readonly part: SheetPart }) {
  const { outside } = useApp();
  const { head, lead, asks, foot } = words.sheets.each[part];
  return (
    <Screen
      name={`sheet-${part}`}
      head={head}
      lead={lead}
      actions={<Main onPress={outside.print}>{words.sheets.print}</Main>}
    >
      <ol className={styles["sheet"]}>
        {asks.map(({ ask, small, lines }) => (
          <li key={ask}>
            <p className={styles["ask"]}>{ask}</p>
            {small !== undefined && <Quiet>{small}</Quiet>}
            {Array.from({ length: lines }, (_, line) => (
              <div key={line} className={styles["line"]} />
            ))}
          </li>
        ))}
      </ol>
      <p className={styles["foot"]}>{foot}</p>
    </Screen>
  );
}
