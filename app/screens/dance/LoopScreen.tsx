import { useState } from "react";
import { isComplete, places, plain, type Place } from "@refrain/core/dance";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { useLessMotion } from "../../figures/palette.ts";
import { Equal, Equals, Main, Row, Second } from "../../ui/actions.tsx";
import { Instead } from "../../ui/Instead.tsx";
import { Caption, Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { isCovered } from "../../state/given.ts";
import { Answers } from "./Answers.tsx";
import { Cover } from "./Cover.tsx";
import styles from "./dance.module.css";
import { NotDrawn } from "./NotDrawn.tsx";
import { StationInHand } from "./StationInHand.tsx";
import { TakeOut } from "./TakeOut.tsx";
import { TakeWithYou } from "./TakeWithYou.tsx";
import { useEpisode } from "./use-episode.ts";

/** The loop of one episode: seen as one thing, touched station by station, and owned by each. */
export function LoopScreen({ id }: { readonly id: string }) {
  const { snapshot, commands, go, navigator } = useApp();
  const screen = useEpisode(id);
  const [held, setHeld] = useState<string>();
  const [turning, setTurning] = useState(true);
  const [notQuite, setNotQuite] = useState(false);
  const lessMotion = useLessMotion();
  if (!screen) return undefined;
  const { episode, loop } = screen;
  // Handed over on this phone: nobody reads the first half before the second is in.
  if (isCovered(snapshot.settings.covered, episode)) return <Cover id={id} />;
  const text = words.loop;
  const own = places.filter((place) => episode.halves[place]?.certainty === "own");
  // Between two phones each says what is theirs on their own.
  const exchange = snapshot.standing.halves[id];
  const here = (place: Place) => exchange !== "open" || place === snapshot.settings.me;
  const toOwn = own.filter((place) => !episode.owned.includes(place) && here(place));
  const change = (place: Place) => {
    const half = episode.halves[place];
    if (half?.certainty === "own") commands.changeHalf(id, episode.when, place, half);
    else commands.beginOther(id, episode.when, place);
    go({ screen: "map", step: 1 });
  };
  const open = places.filter((place) => !own.includes(place));
  const quiet = (place: Place) => snapshot.settings.justMe && place !== snapshot.settings.me;
  const changes = own.filter(here).map((place) => (
    <Row key={place} onPress={() => change(place)}>
      {text.changeHalf(nameOf(snapshot, place))}
    </Row>
  ));
  const between = (
    <>
      {exchange === "kept" && (
        <Row onPress={() => go({ screen: "ours", part: "kept", of: id })}>{words.ours.kept.head}</Row>
      )}
      {episode.unopened && (
        <Row onPress={() => go({ screen: "reveal", episode: id })}>{words.oursFirst.both}</Row>
      )}
      {exchange === "broken" && <Quiet>{words.ours.evening.broken}</Quiet>}
    </>
  );
  // Fear is in it: no figure makes a dance of it.
  if (loop.form.kind === "none" && loop.form.why === "fear")
    return (
      <NotDrawn id={id} sentence={plain(dance.link(loop, "outside"))} answers={<Answers episode={episode} />}>
        {changes}
        {between}
      </NotDrawn>
    );
  return (
    <Screen
      name="loop"
      wide
      note={snapshot.history.name}
      head={<span className="visually-hidden">{text.figure}</span>}
    >
      <div className={styles["wide"]}>
        <div className={styles["loop"]}>
          <LoopFigure
            loop={loop}
            dance={dance}
            under
            held={held}
            onHold={setHeld}
            turning={turning}
            onRest={setTurning}
            label={text.stations}
          />
          <p className="visually-hidden">
            {plain(dance.link(loop, "outside"))} {plain(dance.under(loop, "outside"))}
          </p>
          {toOwn.length > 0 && (
            <div className={styles["touch"]}>
              <Quiet>{text.touch}</Quiet>
            </div>
          )}
        </div>
        <div className={styles["side"]}>
          <Stack>
            {held !== undefined && <StationInHand loop={loop} held={held} onHold={setHeld} />}
            {(toOwn.length > 0 ? held === undefined : own.some(here)) && (
              <Instead of={toOwn.length} className={styles["mine"]}>
                {toOwn.length === 0 ? (
                  <Quiet>
                    {isComplete(episode) ? text.complete : own.length === 1 ? text.completeAlone : ""}
                  </Quiet>
                ) : own.length === 1 ? (
                  toOwn.map((place) => (
                    <Main key={place} onPress={() => commands.ownLoop(id, place)}>
                      {text.mineAlone}
                    </Main>
                  ))
                ) : (
                  <Equals>
                    {toOwn.map((place) => (
                      <Equal key={place} onPress={() => commands.ownLoop(id, place)}>
                        {text.mine(sentenceCase(nameOf(snapshot, place)))}
                      </Equal>
                    ))}
                  </Equals>
                )}
                {toOwn.length > 0 && (
                  <Second expanded={notQuite} onPress={() => setNotQuite(!notQuite)}>
                    {text.notQuite}
                  </Second>
                )}
              </Instead>
            )}
            {notQuite && (
              <section>
                <Caption>{text.notQuiteWhose}</Caption>
                {changes}
              </section>
            )}
            <Answers episode={episode} />
            <div>
              {own.includes(snapshot.settings.me) && (
                <Row onPress={() => go({ screen: "say", part: "begin" })}>{text.sayIt}</Row>
              )}
              {between}
              {open
                .filter((place) => !quiet(place) && exchange === undefined)
                .map((place) => (
                  <Row key={place} onPress={() => go({ screen: "other-half", episode: id })}>
                    {sentenceCase(text.giveHalf(nameOf(snapshot, place)))}
                  </Row>
                ))}
              <Row small={snapshot.history.name} onPress={() => go({ screen: "name", episode: id })}>
                {snapshot.history.name ? text.name.change : text.nameIt}
              </Row>
              <Row
                small={episode.ended && text.list.ended[episode.ended]}
                onPress={() => go({ screen: "end", episode: id })}
              >
                {text.endIt}
              </Row>
            </div>
            {!lessMotion && (
              <Second onPress={() => setTurning(!turning)}>{turning ? text.still : text.play}</Second>
            )}
            <TakeWithYou loop={loop} title={snapshot.history.name} />
            <TakeOut id={id} />
            <Second onPress={() => navigator.replace({ screen: "home" })}>{words.common.toHome}</Second>
          </Stack>
        </div>
      </div>
    </Screen>
  );
}
