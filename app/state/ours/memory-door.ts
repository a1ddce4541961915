// A door that stands still, for the gallery and for tests of screens.
import { ok } from "@refrain/core/result";
import type { Door } from "./door.ts";
import { alone, type Standing } from "./standing.ts";

/** Everything asked of it is done, and changes nothing. */
export function memoryDoor(standing: Partial<Standing> = {}): Door {
  const done = () => Promise.resolve(ok(undefined));
  const stands: Standing = { ...alone, able: true, ...standing };
  return {
    get: () => stands,
    subscribe: () => () => undefined,
    invite: () => Promise.resolve(ok("r1.AAAAAAAAAAAAAAAAAAAAAA")),
    join: done,
    typeDigits: done,
    callOff: done,
    answerOnce: done,
    setWords: () =>
      Promise.resolve(
        ok(
          "apple bread candle door east field garden house island jacket kite lamp moon nest ocean paper queen".split(
            " ",
          ),
        ),
      ),
    recover: done,
    drop: done,
    give: done,
    takeBack: done,
    leave: done,
    code: () => Promise.resolve(ok("1234 5678 9012")),
    propose: done,
    accept: done,
    decline: done,
    show: done,
    takeBackShown: done,
    stopShowing: done,
    forgetRoom: done,
    forgetEnd: done,
    lookNow: done,
  };
}
