import { pieces } from "virtual:reading";
import type { MouseEvent } from "react";
import { useFigureColours } from "../../figures/palette.ts";
import { Row } from "../../ui/actions.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./reading.module.css";

/** The list of pieces, or one of them. They came with the app, so they open without a connection. */
export function Reading({ piece: id }: { readonly piece: string }) {
  const { go } = useApp();
  const text = words.reading;
  const piece = pieces.find((one) => one.id === id);
  if (piece) return <Piece piece={piece} key={id} />;
  return (
    <Screen name="reading" head={text.head} lead={text.lead}>
      <nav aria-label={text.head}>
        {pieces.map(({ id, title, summary }) => (
          <Row key={id} small={summary} onPress={() => go({ screen: "reading", piece: id })}>
            {title}
          </Row>
        ))}
      </nav>
    </Screen>
  );
}

function Piece({ piece }: { readonly piece: (typeof pieces)[number] }) {
  const { go } = useApp();
  const text = words.reading;
  const colours = useFigureColours("old");
  // A link to another piece, or to the app itself, stays in the app.
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const to = link?.getAttribute("href") ?? "";
    const known = pieces.some(({ id }) => id === to);
    if (!known && to !== "/") return;
    event.preventDefault();
    go(known ? { screen: "reading", piece: to } : { screen: "home" });
  };
  const related = piece.related.flatMap((id) => pieces.find((one) => one.id === id) ?? []);
  return (
    <Screen
      name={`reading-${piece.id}`}
      note={text.minutes(piece.minutes)}
      head={piece.title}
      lead={piece.summary}
    >
      <Stack>
        {/* Its links are links of their own; this only hears where they lead. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div
          className={styles["piece"]}
          style={colours}
          onClick={follow}
          // Rendered by the build from the house's own pieces, with raw HTML off.
          dangerouslySetInnerHTML={{ __html: piece.html }}
        />
        <nav aria-label={text.related}>
          <Caption>{text.related}</Caption>
          {related.map(({ id, title, summary }) => (
            <Row key={id} small={summary} onPress={() => go({ screen: "reading", piece: id })}>
              {title}
            </Row>
          ))}
          <Row onPress={() => go({ screen: "reading", piece: "" })}>{text.all}</Row>
        </nav>
      </Stack>
    </Screen>
  );
}
