import { linesElsewhere } from "../../state/help/elsewhere.ts";
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

/**
 * Always in the menu: help by country, a plan, the private lines once more, leaving quickly. Who asked for the plan sees it
 * first. Where no country is known, choosing one comes before a number that holds in many.
 */
export function Safety({ planFirst = false }: { readonly planFirst?: boolean }) {
  const { go } = useApp();
  const { help, choose } = useHelp();
  const text = words.safety.page;
  const plan = (
    <section>
      <Caption>{text.plan}</Caption>
      <Lines lines={text.planLines} />
    </section>
  );
  const country = (
    <Select
      label={text.country}
      value={help?.country ?? ""}
      options={[
        ["", help ? text.notListed : text.choose],
        ...helpLines.map(({ country: code, name }) => [code, name] as const),
      ]}
      onChange={choose}
    />
  );
  const { partner, suicide } = help ?? linesElsewhere;
  return (
    <Screen name="safety" note={words.common.onlyYou} head={text.head} lead={text.lead}>
      <Stack>
        {!help && country}
        <Emergency help={help} named={planFirst} />
        {planFirst && plan}
        {planFirst && <Quiet>{text.exit}</Quiet>}
        {help && country}
        <Quiet>{text.traces}</Quiet>
        <HelpRows head={text.partner} lines={partner} />
        <HelpRows head={text.suicide} lines={suicide} />
        {help && (
          <>
            <HelpRows head={text.usedForce} lines={help.usedForce} />
            <HelpRows head={text.substances} lines={help.substances} />
          </>
        )}
        <Quiet>{text.dated(date().format(Date.parse(helpLinesDate)))}</Quiet>
        <Quiet>{text.wrong}</Quiet>
        {!planFirst && plan}
        <div>
          <Row onPress={() => go({ screen: "alone", next: "home" })}>{text.check}</Row>
          <Row onPress={() => go({ screen: "weighs" })}>{text.otherWays}</Row>
        </div>
        {!planFirst && <Quiet>{text.exit}</Quiet>}
      </Stack>
    </Screen>
  );
}
