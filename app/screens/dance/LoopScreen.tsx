import { useState } from "react";
import { places, plain, type Place } from "@refrain/core/dance";
import { LoopFigure } from "../../figures/LoopFigure.tsx";
import { useLessMotion, useWide } from "../../figures/palette.ts";
import { Row, Second } from "../../ui/actions.tsx";
import { Quiet, Stack } from "../../ui/Text.tsx";
import { dance, words } from "../../words/index.ts";
import { nameOf, useApp } from "../app.ts";
import { sentenceCase } from "../sentence-case.ts";
import { Screen } from "../Screen.tsx";
import { isCovered } from "../../state/given.ts";
import { Answers } from "./Answers.tsx";
import { Beside } from "./Beside.tsx";
import { Cover } from "./Cover.tsx";
import styles from "./dance.module.css";
import { Mine } from "./Mine.tsx";
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
  const lessMotion = useLessMotion();
  const beside = useWide();
  if (!screen) return undefined;
  const { episode, loop, partners } = screen;
  // Handed over on this phone: nobody reads the first half before the second is in.
  if (isCovered(snapshot.settings.covered, episode)) return <Cover id={id} />;
  const text = words.loop;
  const own = places.filter((place) => episode.halves[place]?.certainty === "own");
  // Between two phones each says what is theirs on their own.
  const exchange = snapshot.standing.halves[id];
  const here = (place: Place) => exchange !== "open" || place === snapshot.settings.me;
  const toOwn = own.filter((place) => !episode.owned.includes(place) && here(place));
  const { name } = snapshot.history;
  const change = (place: Place) => {
    const half = episode.halves[place];
    if (half?.certainty !== "own") {
      go({ screen: "guess", episode: id });
      return;
    }
    commands.changeHalf(id, episode.when, place, half);
    go({ screen: "map", step: 1 });
  };
  const open = exchange === undefined ? places.filter((place) => !own.includes(place)) : [];
  const isGuess = (place: Place) => episode.halves[place]?.certainty === "guess";
  // Alone, a guess stays one: the half itself is not asked for.
  const quiet = (place: Place) => snapshot.settings.justMe && place !== snapshot.settings.me;
  const toChange = places.filter((place) =>
    own.includes(place) ? here(place) : open.includes(place) && isGuess(place),
  );
  const changeRow = (place: Place) => (
    <Row key={place} small={isGuess(place) ? words.map.guess.note : undefined} onPress={() => change(place)}>
      {text.changeHalf(nameOf(snapshot, place))}
    </Row>
  );
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
        {toChange.map(changeRow)}
        {between}
      </NotDrawn>
    );
  return (
    <Screen
      name="loop"
      wide
      note={beside ? undefined : name}
      head={
        <span className={name === undefined ? "visually-hidden" : styles["name"]}>{name ?? text.figure}</span>
      }
    >
      <div className={styles["wide"]}>
        <div className={styles["loop"]} data-named={name !== undefined}>
          <LoopFigure
            loop={loop}
            dance={dance}
            under
            beside={beside}
            held={held}
            onHold={setHeld}
            turning={turning}
            onRest={setTurning}
            label={text.stations}
          />
          <p className="visually-hidden">
            {plain(dance.link(loop, "outside"))} {plain(dance.under(loop, "outside"))}
          </p>
          <div className={styles["touch"]}>
            {toOwn.length > 0 && <Quiet>{text.touch}</Quiet>}
            {!lessMotion && (
              <Second onPress={() => setTurning(!turning)}>{turning ? text.still : text.play}</Second>
            )}
          </div>
        </div>
        <div className={styles["side"]}>
          <Stack>
            {beside && <Beside loop={loop} under />}
            {held !== undefined && <StationInHand loop={loop} held={held} onHold={setHeld} />}
            {(toOwn.length > 0 ? held === undefined : own.some(here)) && (
              <Mine
                episode={episode}
                partners={partners}
                own={own}
                toOwn={toOwn}
                toChange={toChange}
                onChange={change}
              >
                {toChange.map(changeRow)}
              </Mine>
            )}
            <Answers episode={episode} />
            <div>
              {own.includes(snapshot.settings.me) && (
                <Row onPress={() => go({ screen: "say", part: "begin" })}>{text.sayIt}</Row>
              )}
              {between}
              {open.map((place) =>
                quiet(place) ? (
                  isGuess(place) && changeRow(place)
                ) : (
                  <Row key={place} onPress={() => go({ screen: "other-half", episode: id })}>
                    {sentenceCase(text.giveHalf(nameOf(snapshot, place)))}
                  </Row>
                ),
              )}
              <Row small={name} onPress={() => go({ screen: "name" })}>
                {name === undefined ? text.nameIt : text.name.change}
              </Row>
              <Row
                small={episode.ended && text.list.ended[episode.ended]}
                onPress={() => go({ screen: "end", episode: id })}
              >
                {text.endIt}
              </Row>
            </div>
            <TakeWithYou loop={loop} title={name} />
            <TakeOut id={id} />
            <Second onPress={() => navigator.replace({ screen: "home" })}>{words.common.toHome}</Second>
          </Stack>
        </div>
      </div>
    </Screen>
  );
}
