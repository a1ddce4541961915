import type { ReactNode } from "react";
import type { Place } from "@refrain/core/dance";
import { isLinked, useApp } from "../../app.ts";
import { useGone } from "../../use-gone.ts";
import { Answer } from "./Answer.tsx";
import { AnsweredReady } from "./AnsweredReady.tsx";
import { Confirm } from "./Confirm.tsx";
import { Done } from "./Done.tsx";
import { Ended } from "./Ended.tsx";
import { NotLanded } from "./NotLanded.tsx";
import { Pass } from "./Pass.tsx";
import { Ready } from "./Ready.tsx";
import { Receive } from "./Receive.tsx";
import { useTalk } from "./use-talk.ts";
import { Wait } from "./Wait.tsx";

/** A message between two: each screen is what the state machine lets this person do, and nothing else. */
export function Talk({ id, as }: { readonly id: string; readonly as: Place }): ReactNode {
  const talk = useTalk(id, as);
  const { snapshot } = useApp();
  useGone(snapshot.ready && talk === undefined);
  if (!talk) return undefined;
  const { one, speaks, turn, app } = talk;
  const { status } = one;
  if (status === "taken-back" || status === "stopped") return <Ended talk={talk} />;
  if (status === "answered") return <Done talk={talk} />;
  if (status === "not-landed") return <NotLanded talk={talk} />;
  if (status === "ready") return speaks ? <AnsweredReady talk={talk} /> : <Ready talk={talk} />;
  if (turn !== as) return isLinked(app.snapshot) ? <Wait talk={talk} /> : <Pass talk={talk} />;
  if (status === "offered") return <Ready talk={talk} />;
  if (status === "said-back") return <Confirm talk={talk} />;
  if (status === "confirmed") return <Answer talk={talk} />;
  return <Receive talk={talk} />;
}
