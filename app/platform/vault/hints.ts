/** Milliseconds before a lost socket is tried again, doubled each time up to the most. */
const first = 5_000;
const most = 300_000;

export interface Hints {
  /** Listens while wanted. */
  want(wanted: boolean): void;
}

/**
 * Told by the relay that there may be something new. Never needed: this phone looks by itself as well. The token goes in
 * the first message, so that none stands in an address.
 */
export function hints(token: () => string | undefined, told: () => void): Hints {
  let wanted = false;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = first;

  function listen(): void {
    const known = token();
    if (!wanted || socket || known === undefined) return;
    const opening = new WebSocket(`${location.origin.replace(/^http/, "ws")}/v1/hints`);
    socket = opening;
    opening.addEventListener("open", () => opening.send(JSON.stringify({ token: known })));
    opening.addEventListener("message", () => {
      pause = first;
      told();
    });
    opening.addEventListener("close", () => {
      socket = undefined;
      clearTimeout(timer);
      timer = wanted ? setTimeout(again, pause) : undefined;
      pause = Math.min(most, pause * 2);
    });
  }

  function again(): void {
    timer = undefined;
    listen();
  }

  return {
    want(now) {
      wanted = now;
      if (now) {
        if (timer === undefined) listen();
        return;
      }
      clearTimeout(timer);
      timer = undefined;
      socket?.close();
    },
  };
}
