import { useEffect, useRef, useState } from "react";
import { readArrived, readLink } from "../../state/ours/link.ts";
import { Main, Row, Second } from "../../ui/actions.tsx";
import { Field } from "../../ui/Field.tsx";
import { Stack } from "../../ui/Text.tsx";
import { words } from "../../words/index.ts";
import { Screen } from "../Screen.tsx";
import { useUnfinished } from "../use-unfinished.ts";
import { useOurs } from "./door.ts";
import styles from "./ours.module.css";
import { Trouble } from "./Trouble.tsx";

/** A link by camera, or typed; and the way to the recovery words. */
export function Open() {
  const { go, navigator, outside } = useOurs();
  const arrived = useUnfinished("arrived", undefined, readArrived);
  const [typed, setTyped] = useState("");
  const [scanning, setScanning] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const text = words.ours.open;
  const opens = (from: string): boolean => {
    const link = readLink(from);
    if (!link) return false;
    arrived.set(link);
    navigator.replace({ screen: link.purpose === "reader" ? "chair" : "ours", part: "join" });
    return true;
  };
  return (
    <Screen
      name={scanning ? "ours-scan" : "ours-open"}
      head={text.head}
      actions={
        <>
          <Main onPress={() => !opens(typed) && setTrouble(text.wrong)}>{text.go}</Main>
          <Second onPress={() => setScanning(!scanning)}>{scanning ? text.stop : text.scan}</Second>
        </>
      }
    >
      <Stack>
        <Trouble text={trouble} />
        {scanning && (
          <Camera
            scan={outside.scan}
            found={opens}
            failed={() => {
              setScanning(false);
              setTrouble(text.noCamera);
            }}
          />
        )}
        <Field label={text.label} lines={2} secret value={typed} onChange={setTyped} />
        <Row onPress={() => go({ screen: "ours", part: "recover" })}>{text.words}</Row>
      </Stack>
    </Screen>
  );
}

interface CameraProps {
  readonly scan: (
    video: HTMLVideoElement,
    found: (text: string) => boolean,
  ) => Promise<(() => void) | undefined>;
  readonly found: (text: string) => boolean;
  readonly failed: () => void;
}

/** What the camera sees, looked through here and kept nowhere. */
function Camera({ scan, found, failed }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let over = false;
    if (video.current)
      void scan(video.current, found).then((stopping) => {
        if (over) stopping?.();
        else if (stopping) stop = stopping;
        else failed();
      });
    return () => {
      over = true;
      stop?.();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the camera is opened once
  }, []);
  return (
    <video ref={video} className={styles["camera"]} muted playsInline aria-label={words.ours.open.scan} />
  );
}
