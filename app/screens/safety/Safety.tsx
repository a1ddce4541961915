import { helpLines, helpLinesDate } from "../../state/help/index.ts";
import { Row } from "../../ui/actions.tsx";
import { Select } from "../../ui/Select.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { Lines } from "../../ui/Lines.tsx";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { dateFormat } from "../date-format.ts";
import { Screen } from "../Screen.tsx";
import { useHelp } from "./help.ts";
import { Emergency, HelpRows } from "./HelpRows.tsx";

const date = dateFormat({ dateStyle: "long", timeZone: "UTC" });

/** Always in the menu: help by country, a plan, the private lines once more, leaving quickly. Who asked for the plan sees it first. */
export function Safety({ planFirst = false }: { readonly planFirst?: boolean }) {
  const { store, go } = useApp();
  const help = useHelp();
  const text = words.safety.page;
  const plan = (
    <section>
      <Caption>{text.plan}</Caption>
      <Lines lines={text.planLines} />
    </section>
  );
  return (
    <Screen name="safety" note={words.common.onlyYou} head={text.head} lead={text.lead}>
      <Stack>
        {help && <Emergency help={help} />}
        {planFirst && plan}
        <Select
          label={text.country}
          value={help?.country ?? ""}
          options={[["", text.choose], ...helpLines.map(({ country, name }) => [country, name] as const)]}
          onChange={(country) => store.setSettings({ country: country === "" ? undefined : country })}
        />
        {help && (
          <>
            <HelpRows head={text.partner} lines={help.partner} />
            <HelpRows head={text.suicide} lines={help.suicide} />
            <HelpRows head={text.usedForce} lines={help.usedForce} />
            <HelpRows head={text.substances} lines={help.substances} />
            <Quiet>{text.dated(date().format(Date.parse(helpLinesDate)))}</Quiet>
          </>
        )}
        {!planFirst && plan}
        <div>
          <Row onPress={() => go({ screen: "alone", next: "home" })}>{text.check}</Row>
          <Row onPress={() => go({ screen: "weighs" })}>{text.otherWays}</Row>
        </div>
        <Quiet>{text.exit}</Quiet>
        <Quiet>{text.wrong}</Quiet>
      </Stack>
    </Screen>
  );
}
