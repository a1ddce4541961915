import { Choice, Choices, Row } from "../../ui/actions.tsx";
import { Select } from "../../ui/Select.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { nextDate } from "../../state/own-clock.ts";
import { calendarFile, usualReminder, type Reminder } from "../../state/reminder.ts";
import { steps } from "../../words/steps.ts";
import { words } from "../../words/index.ts";
import { useApp } from "../app.ts";
import { Screen } from "../Screen.tsx";

const hours = Array.from(
  { length: 24 },
  (_, hour) => [String(hour), `${String(hour).padStart(2, "0")}:00`] as const,
);

/** A reminder of one's own plan: off at first, quiet by night, and only ever a line on Home. */
export function ReminderPage() {
  const { snapshot, store, outside } = useApp();
  const text = steps.change.reminder;
  const { reminder } = snapshot.settings;
  const change = (part: Partial<Reminder>) =>
    store.setSettings({ reminder: { ...(reminder ?? usualReminder), ...part } });
  const hour = (key: "hour" | "quietFrom" | "quietTo", label: string) => (
    <Select
      label={label}
      value={String((reminder ?? usualReminder)[key])}
      options={hours}
      onChange={(value) => change({ [key]: Number(value) })}
    />
  );
  const calendar = () => {
    if (!reminder) return;
    const now = store.device.now();
    const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, "");
    const file = calendarFile(reminder, nextDate(now, reminder.day), stamp, words.common.title);
    outside.download("notes.ics", "text/calendar", file);
  };
  return (
    <Screen name="reminder" note={words.common.onlyYou} head={text.head} lead={text.lead}>
      <Stack>
        <Choices>
          <Choice chosen={reminder === undefined} onPress={() => store.setSettings({ reminder: undefined })}>
            {text.off}
          </Choice>
          <Choice chosen={reminder !== undefined} onPress={() => change({})}>
            {text.once}
          </Choice>
        </Choices>
        {reminder && (
          <>
            <Select
              label={text.on}
              value={String(reminder.day)}
              options={text.days.map((name, day) => [String(day), name] as const)}
              onChange={(value) => change({ day: Number(value) })}
            />
            {hour("hour", text.hour)}
            {hour("quietFrom", text.quietFrom)}
            {hour("quietTo", text.quietTo)}
            <Quiet>{text.how}</Quiet>
            <Row small={text.calendarSmall} onPress={calendar}>
              {text.calendar}
            </Row>
          </>
        )}
      </Stack>
    </Screen>
  );
}
