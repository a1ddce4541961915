import type { Route } from "../../state/route.ts";
import { Card } from "./Card.tsx";
import { Code } from "./Code.tsx";
import { Devices } from "./Devices.tsx";
import { Digits } from "./Digits.tsx";
import { Give } from "./Give.tsx";
import { Hub } from "./Hub.tsx";
import { Invite } from "./Invite.tsx";
import { Join } from "./Join.tsx";
import { Kept } from "./Kept.tsx";
import { Leave } from "./Leave.tsx";
import { LockSetting } from "./LockSetting.tsx";
import { Open } from "./Open.tsx";
import { Reads } from "./Reads.tsx";
import { Recover } from "./Recover.tsx";
import { Words } from "./Words.tsx";

export { Locked } from "./Locked.tsx";

/** The screens between phones. */
export function Ours({ part, of = "" }: Extract<Route, { screen: "ours" }>) {
  switch (part) {
    case "hub":
      return <Hub />;
    case "invite":
      return <Invite purpose="ours" />;
    case "second":
      return <Invite purpose="device" />;
    case "card":
      return <Card />;
    case "digits":
      return <Digits />;
    case "join":
      return <Join />;
    case "open":
      return <Open />;
    case "words":
      return <Words />;
    case "recover":
      return <Recover />;
    case "devices":
      return <Devices />;
    case "reads":
      return <Reads />;
    case "give":
      return <Give id={of} />;
    case "kept":
      return <Kept id={of} />;
    case "code":
      return <Code />;
    case "leave":
      return <Leave />;
    case "lock":
      return <LockSetting />;
  }
}
