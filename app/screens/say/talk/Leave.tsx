import { Second } from "../../../ui/actions.tsx";
import { say as words } from "../../../words/moment.ts";
import type { TalkScreen } from "./use-talk.ts";

/** The way out that fits: taking it back while that is possible, else stopping kindly. */
export function Leave({ talk }: { readonly talk: TalkScreen }) {
  const { may, commands, one, as } = talk;
  if (may("take-back"))
    return <Second onPress={() => commands.takeBack(one.id, as)}>{words.sent.takeBack}</Second>;
  if (may("stop")) return <Second onPress={() => commands.stop(one.id, as)}>{words.stopped.stop}</Second>;
  return undefined;
}
