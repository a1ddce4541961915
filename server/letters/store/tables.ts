/** 0 or 1: both databases have integers. */
export type Flag = 0 | 1;

/** Milliseconds since 1970. */
export type Moment = number;

/** What a reader wants to get. */
export interface Wants {
  readonly letters: boolean;
  readonly pieces: boolean;
  readonly course: boolean;
}

/** `waiting`: not confirmed yet. `stopped`: gets nothing; kept so that an import does not bring it back. */
export type ReaderState = "waiting" | "reader" | "stopped";

/** Why nothing is sent any more. */
export type StopReason = "asked" | "bounced" | "complained";

/**
 * `queued` → `taken` by a run → `handing` (the server has said yes to the envelope; the words go out now) → an end:
 * `sent`, `refused`, `dropped` (the reader had gone before), or `uncertain` (the run ended while handing: it may have arrived).
 */
export type MailState = "queued" | "taken" | "handing" | "sent" | "refused" | "uncertain" | "dropped";

export interface Tables {
  letters_setting: { name: string; value: string };
  letters_asked: { id: string; address: string; wants: string; at: Moment };
  letters_reader: {
    id: string;
    address: string;
    /** What makes two addresses the same. */
    same: string;
    domain: string;
    state: ReaderState;
    stop_reason: StopReason | null;
    wants_letters: Flag;
    wants_pieces: Flag;
    wants_course: Flag;
    /** Weeks of the course already queued, and when the next is due. */
    course_week: number;
    course_at: Moment | null;
    at: Moment;
    expires: Moment | null;
    /** Mails of the sign-up sent to this address lately, and since when. */
    notices: number;
    notices_since: Moment;
  };
  letters_letter: {
    id: string;
    subject: string;
    source: string;
    kind: "letter" | "piece" | "course";
    at: Moment;
    started: Moment | null;
  };
  letters_mail: {
    /** A letter's id, or the kind of a notice. */
    letter: string;
    /** A reader's id, or what a notice is about. */
    reader: string;
    /** Of notices; a reader's own is looked up when it is sent. */
    address: string | null;
    data: string | null;
    domain: string;
    /** 0 notices, 1 the course, 2 letters: small ones go first. */
    rank: number;
    state: MailState;
    attempts: number;
    next_at: Moment;
    run: string | null;
    answer: string | null;
    at: Moment;
  };
  letters_run: { id: string; host: string; pid: number; beat: Moment };
  letters_login: { hash: string; expires: Moment; kind: "link" | "session" };
  letters_comment: {
    id: string;
    piece: string;
    parent: string | null;
    name: string;
    text: string;
    address: string | null;
    wants_replies: Flag;
    state: "held" | "shown" | "refused";
    operator: Flag;
    score: number;
    reasons: string;
    same: string;
    at: Moment;
  };
}

/** Plain SQL that both databases understand; times as double precision, which holds milliseconds exactly. */
export const creation: readonly string[] = [
  `create table if not exists letters_setting (name text primary key, value text not null)`,
  `create table if not exists letters_asked (id text primary key, address text not null, wants text not null, at double precision not null)`,
  `create table if not exists letters_reader (id text primary key, address text not null, same text not null unique, domain text not null,
    state text not null, stop_reason text, wants_letters integer not null, wants_pieces integer not null, wants_course integer not null,
    course_week integer not null, course_at double precision, at double precision not null, expires double precision,
    notices integer not null, notices_since double precision not null)`,
  `create index if not exists letters_reader_course on letters_reader (course_at)`,
  `create table if not exists letters_letter (id text primary key, subject text not null, source text not null, kind text not null,
    at double precision not null, started double precision)`,
  `create table if not exists letters_mail (letter text not null, reader text not null, address text, data text, domain text not null,
    rank integer not null, state text not null, attempts integer not null, next_at double precision not null, run text, answer text,
    at double precision not null, primary key (letter, reader))`,
  `create index if not exists letters_mail_queue on letters_mail (state, rank, next_at)`,
  `create index if not exists letters_mail_reader on letters_mail (reader)`,
  `create table if not exists letters_run (id text primary key, host text not null, pid integer not null, beat double precision not null)`,
  `create table if not exists letters_login (hash text primary key, expires double precision not null, kind text not null)`,
  `create table if not exists letters_comment (id text primary key, piece text not null, parent text, name text not null, text text not null,
    address text, wants_replies integer not null, state text not null, operator integer not null, score double precision not null,
    reasons text not null, same text not null, at double precision not null)`,
  `create index if not exists letters_comment_piece on letters_comment (piece, state, at)`,
  `create index if not exists letters_comment_state on letters_comment (state, at)`,
];
