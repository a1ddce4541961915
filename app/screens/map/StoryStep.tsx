import { storyIds, storySlots } from "@refrain/core/dance";
import { ChipsOf } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Caption, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { MapActions } from "./MapActions.tsx";
import type { MapScreen } from "./use-map.ts";

/** A sentence of the list as words to go on with; a person's own words as they are. */
const asWords = (told: string | undefined): string => {
  if (told === undefined) return "";
  const known = Object.entries(dance.stories).find(([id]) => id === told);
  return known ? known[1] : told;
};

/** Whether these are a person's own words: they stay in sight, since the other reads them. */
const isOwn = (told: string | undefined): boolean =>
  told !== undefined && !Object.keys(dance.stories).includes(told);

/** 4 of 6: what I told myself about you, me, us. */
export function StoryStep({ map }: { readonly map: MapScreen }) {
  const { half, fewer } = map;
  const text = words.map.story;
  const chosen = Object.keys(half.story).length > 0;
  return (
    <Screen
      name="map-4"
      note={words.map.of(4)}
      head={text.head}
      // After a blow or a threat nothing here doubts what was thought.
      lead={half.harm ? undefined : text.lead}
      actions={<MapActions map={map} chosen={chosen} />}
    >
      <Stack>
        {storySlots.map((slot) =>
          fewer && !isOwn(half.story[slot]) ? (
            <section key={slot}>
              <Caption>{text[slot]}</Caption>
              <ChipsOf
                label={text[slot]}
                ids={storyIds[slot]}
                chosen={(id) => half.story[slot] === id}
                name={(id) => dance.stories[id]}
                onPress={(id) => map.goOn({ story: { ...half.story, [slot]: id } })}
              />
            </section>
          ) : (
            <Field
              key={slot}
              label={text[slot]}
              lines={2}
              value={asWords(half.story[slot])}
              onChange={(told) => {
                const { [slot]: _old, ...rest } = half.story;
                map.change({ story: told === "" ? rest : { ...rest, [slot]: told } });
              }}
            />
          ),
        )}
      </Stack>
    </Screen>
  );
}
