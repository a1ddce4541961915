import { words } from "../../words/index.ts";
import type { ReadFault } from "../../state/chats/messages.ts";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { DropFiles } from "../../ui/DropFiles.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Caption, Near, Note, Quiet, Stack } from "../../ui/Text.tsx";
import { Screen } from "../Screen.tsx";
import styles from "./chats.module.css";
import { useReading } from "./use-reading.ts";

const ChooseFiles = () => {
  const { reading } = useReading();
  const text = words.chats.file;
  return <DropFiles label={text.choose} drop={text.drop} onFiles={(files) => reading.read(files)} />;
};

export function Choose() {
  const { state } = useReading();
  const text = words.chats.file;
  return (
    <Screen name="chats-file" head={text.head} lead={text.lead} foot={text.works}>
      <Stack>
        {state.looking === "alone" && <Note>{words.chats.alone.note}</Note>}
        <ChooseFiles />
        <Quiet>{text.several}</Quiet>
      </Stack>
    </Screen>
  );
}

export function Underway({ share }: { readonly share: number }) {
  const { reading } = useReading();
  const text = words.chats.file;
  const said = share < 0.99 ? text.reading : text.understanding;
  return (
    <Screen name="chats-reading" head={said} actions={<Second onPress={reading.cancel}>{text.stop}</Second>}>
      <Near>
        <Progress label={said} share={share} />
        <Quiet>{text.share(share)}</Quiet>
      </Near>
    </Screen>
  );
}

/** What it looked like, the line that did not fit, and what would help. */
export function Failed({ fault }: { readonly fault: ReadFault }) {
  const said = words.chats.fault(fault);
  return (
    <Screen name="chats-failed" head={said.head} foot={words.chats.file.works}>
      <Stack>
        <Near>
          {said.text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {said.line !== undefined && <p className={styles["line"]}>{said.line}</p>}
        </Near>
        <ChooseFiles />
      </Stack>
    </Screen>
  );
}

interface OthersProps {
  readonly names: readonly string[];
  readonly chats: readonly { readonly name: string; readonly size: number }[];
}

/** More than two wrote: another chat of the file, or one person under two names. */
export function Others({ names, chats }: OthersProps) {
  const { reading } = useReading();
  const text = words.chats.others;
  const pairs =
    names.length > 4 ? [] : names.flatMap((one, i) => names.slice(i + 1).map((two) => [one, two] as const));
  return (
    <Screen
      name="chats-others"
      head={text.head}
      lead={text.lead(names.length)}
      actions={<Main onPress={reading.cancel}>{words.chats.file.again}</Main>}
    >
      <Stack>
        {chats.length > 1 && (
          <section>
            <Caption>{text.chats}</Caption>
            {chats.slice(0, 30).map(({ name, size }) => (
              <Row key={name} small={text.size(size)} onPress={() => reading.again({ chat: name })}>
                {name}
              </Row>
            ))}
          </section>
        )}
        {pairs.length > 1 && (
          <section>
            <Caption>{text.same}</Caption>
            {pairs.map(([one, two]) => (
              <Row key={`${one} ${two}`} onPress={() => reading.again({ same: [one, two] })}>
                {text.sameAs(one, two)}
              </Row>
            ))}
          </section>
        )}
      </Stack>
    </Screen>
  );
}
