// The vault as screens reach it: what a person can do between phones. The vault itself works in a worker.
import type { Fact, Half, TopicId } from "@refrain/core/dance";
import type { Result } from "@refrain/core/result";
import type { InvitationPurpose } from "./link.ts";
import type { Standing } from "./standing.ts";

/** Why it was not done, by the vault's name for it; app/words has the sentence. */
export interface Refused {
  readonly type: string;
}

type Done<T = undefined> = Promise<Result<T, Refused>>;

/** What the vault does when it is asked. Everything works offline save where both sides are needed. */
export interface DoorCalls {
  /** A link for one person, once; it holds nothing before it is used. Gives the part behind the `#`. */
  invite(purpose: InvitationPurpose): Done<string>;
  /** After the person said yes to a link; before this nothing is sent. */
  join(link: string, purpose: InvitationPurpose): Done;
  /** The four digits the other read out. One wrong try uses the link up. */
  typeDigits(typed: string): Done;
  /** Takes the invitation back, or puts a finished one out of sight. */
  callOff(): Done;
  /** Answers an invitation once, without joining. */
  answerOnce(link: string, words: string): Done;
  /** New recovery words; those before stop working. */
  setWords(): Done<readonly string[]>;
  /** This phone comes back by its owner's recovery words. */
  recover(words: string): Done;
  /** A device of mine is gone: it reads nothing that is said from now on. */
  drop(device: string): Done;
  /** Gives a half to the exchange: sealed until the other's is in too. The evening becomes one that both can map. */
  give(episode: string, when: number, topic: TopicId | undefined, half: Half): Done;
  takeBack(episode: string): Done;
  /** Ends the link, erases what is mine in it, here and at the server; offline it goes out later. */
  leave(): Done;
  /** Twelve digits that are the same on both phones when both see the same history. */
  code(): Done<string>;
  /**
   * After the digits with a therapist: asks the other, who decides on their own phone. `alone`, and where nobody is linked:
   * opens a space for what is one's own, of which the other learns nothing.
   */
  propose(alone: boolean): Done;
  /** Yes to what the other proposes: the space is opened, with nothing in it. */
  accept(): Done;
  /** No to it. Nobody is told. */
  decline(): Done;
  /** Copies exactly these facts to where the therapist reads. Refused where one is not mine to show, or after the stop. */
  show(facts: readonly Fact[]): Done;
  /** Takes back what I showed under these keys (core/dance/room/choice.ts). */
  takeBackShown(keys: readonly string[]): Done;
  /** Takes my proposal back; or closes the space for good, and erases what is mine in it. */
  stopShowing(): Done;
  /** On a therapist's device: a place that was stopped is no longer listed. Refused where it is still open. */
  forgetRoom(space: string): Done;
  /** That the last place was closed is no longer said. */
  forgetEnd(): Done;
  /** Looks at the server now. */
  lookNow(): Done;
}

export interface Door extends DoorCalls {
  get(): Standing;
  subscribe(listener: () => void): () => void;
}
