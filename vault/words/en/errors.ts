import type { VaultError } from "../../errors.ts";
import type { Alarm } from "../../log/alarm.ts";

/** What a person is told when something does not work. */
export const errorSentences: Readonly<Record<VaultError["type"], string>> = {
  offline: "No connection right now. What you wrote is kept here and goes out later.",
  "relay-refused": "The server would not take this. Nothing is lost; it stays on this device.",
  "relay-garbled": "The server answered something this app does not understand. Nothing is lost.",
  "no-such-space": "This device does not know that shared space.",
  closed: "This shared space was closed. You can still read what is here and take away what is yours.",
  split:
    "There are two versions of who belongs to this space, which should never happen. Nothing more is written. Compare codes with each other.",
  retired: "This device's key is no longer used. Give this device a new key to go on.",
  "not-a-writer": "From this device you can read here, but not write.",
  "no-key": "This device was not given the key it needs to read the newest part.",
  "too-long": "This is too long to keep in one piece.",
  overtaken: "Another device changed something at the same moment. Please look and try again.",
  rule: "This does not fit what is there already, so it was not done.",
  "bad-words": "These are not the recovery words. Check the order and the first four letters of each.",
  "words-unknown": "The words are in order, but no space here knows them. They may have been replaced.",
  "bad-link": "This is not a whole invitation link.",
  "link-burnt": "This link has been used or is too old. Ask for a new one.",
  "wrong-digits":
    "The digits were not the same, so the link no longer works. Make a new one and try again together.",
  "not-yet": "The other has not come this far yet.",
  "bad-handshake": "Something about this invitation is not right. It was stopped; make a new one.",
  "keys-lost":
    "This browser no longer has this device's keys. Use another of your devices or your recovery words to come back.",
  "already-sent":
    "The history on this device is already with the server, so it cannot become part of another one.",
  "nothing-to-withdraw": "There is nothing left to take back.",
};

/** What a person is told when something looks wrong. */
export const alarmSentences: Readonly<Record<Alarm["type"], string>> = {
  fork: "One device has written two different things in the same place. It may have been copied. Remove it, or give it a new key.",
  "control-split": "Two versions of who belongs here have turned up. Nothing more is written.",
  refused: "The server passed on something that was not genuine. It was left out.",
  "rolled-back": "The server had lost part of your history. This device has given it back.",
  cloned:
    "Somebody else is writing with this device's key: perhaps a copy of this browser. Give this device a new key.",
  withheld:
    "Something that others build on has not arrived. It may come later, or the server may be keeping it back.",
  "body-missing": "A text has not arrived, and its writer did not erase it.",
  "key-withheld": "The newest key did not reach this device. A new key can be made from here.",
  unreadable: "One entry cannot be opened.",
  "bad-opening": "What was opened is not what had been sealed before. It is not shown.",
};
