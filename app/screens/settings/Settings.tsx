import { useRef } from "react";
import { places, type Partners } from "@refrain/core/dance";
import { PartnerMark } from "../../figures/PartnerMark.tsx";
import { ChipsOf, Equal, Equals, Row } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Near, Note, Small, Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { partnersOf, useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";
import styles from "./settings.module.css";
import { useNames } from "./use-names.ts";

export function Settings() {
  const { snapshot, store, go } = useApp();
  const { settings } = snapshot;
  const text = words.settings;
  return (
    <Screen name="settings" head={text.head}>
      <Stack>
        <TheTwo />
        <Toggle
          label={text.words}
          on={settings.fewerWords}
          small={text.wordsSmall}
          onTurn={(fewerWords) => store.setSettings({ fewerWords })}
        />
        <OneOf
          label={text.theme}
          options={text.themes}
          chosen={settings.theme}
          onChoose={(theme) => store.setSettings({ theme })}
        />
        <TextSize />
        {/* A choice as soon as there are two. */}
        <section>
          <Caption>{text.language}</Caption>
          <p>{text.languages.en}</p>
        </section>
        <Toggle
          label={text.eggs}
          on={settings.eggs}
          small={text.eggsSmall}
          onTurn={(eggs) => store.setSettings({ eggs })}
        />
        <div>
          <Row onPress={() => go({ screen: "just-me" })}>{text.justMe}</Row>
          <Row onPress={() => go({ screen: "ours", part: "lock" })}>{words.ours.hub.lock}</Row>
          <Row onPress={() => go({ screen: "keep" })}>{text.keep}</Row>
          <Row onPress={() => go({ screen: "safety" })}>{words.home.menu.safety}</Row>
        </div>
        <div className={styles["apart"]}>
          <Row onPress={() => go({ screen: "delete" })}>{text.delete}</Row>
        </div>
      </Stack>
    </Screen>
  );
}

/** The whole page grows with it: what was chosen comes back into sight. */
function TextSize() {
  const { snapshot, store } = useApp();
  const row = useRef<HTMLDivElement>(null);
  const text = words.settings;
  return (
    <div ref={row}>
      <OneOf
        label={text.text}
        options={text.sizes}
        chosen={snapshot.settings.textSize}
        onChoose={(textSize) => {
          store.setSettings({ textSize });
          requestAnimationFrame(() => row.current?.scrollIntoView({ block: "nearest" }));
        }}
      />
    </div>
  );
}

/** Names as they are typed; colours and shapes change places, so that the two always differ. */
function TheTwo() {
  const { snapshot, commands } = useApp();
  const text = words.settings;
  const partners = partnersOf(snapshot);
  const names = useNames(partners);
  const swap = (what: "hue" | "shape") => {
    const swapped: Partners = {
      one: { ...partners.one, [what]: partners.two[what] },
      two: { ...partners.two, [what]: partners.one[what] },
    };
    return commands.setPartners(swapped);
  };
  return (
    <>
      <Near>
        <Caption>{text.names}</Caption>
        {places.map((place) => (
          <Field
            key={place}
            label={place === snapshot.settings.me ? words.opening.names.mine : words.opening.names.theirs}
            labelHidden
            mark={<PartnerMark partner={partners[place]} size="small" />}
            value={names.value[place]}
            max={40}
            onChange={(name) => names.change(place, name)}
            onDone={names.done}
          />
        ))}
        {names.same && <Note>{words.opening.names.same}</Note>}
        <Equals>
          <Equal onPress={() => swap("hue")}>{text.swapColours}</Equal>
          <Equal onPress={() => swap("shape")}>{text.swapShapes}</Equal>
        </Equals>
      </Near>
      <OneOf
        label={text.iAm}
        options={{ one: partners.one.name, two: partners.two.name }}
        chosen={snapshot.settings.me}
        onChoose={(me) => commands.iAm(me)}
      />
    </>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly on: boolean;
  readonly small?: string;
  readonly onTurn: (on: boolean) => void;
}

const Toggle = ({ label, on, small, onTurn }: ToggleProps) => (
  <OneOf
    label={label}
    options={{ on: words.settings.on, off: words.settings.off }}
    chosen={on ? "on" : "off"}
    {...(small === undefined ? {} : { small })}
    onChoose={(one) => onTurn(one === "on")}
  />
);

interface OneOfProps<K extends string> {
  readonly label: string;
  readonly options: Readonly<Record<K, string>>;
  readonly chosen: K;
  readonly small?: string;
  readonly onChoose: (one: K) => unknown;
}

function OneOf<K extends string>({ label, options, chosen, small, onChoose }: OneOfProps<K>) {
  const keys = Object.keys(options).filter((key): key is K => Object.hasOwn(options, key));
  return (
    <section>
      <Caption>{label}</Caption>
      <ChipsOf
        label={label}
        ids={keys}
        chosen={(key) => chosen === key}
        name={(key) => options[key]}
        onPress={(key) => onChoose(key)}
      />
      {small !== undefined && <Small>{small}</Small>}
    </section>
  );
}
