export const letters = {
  help: `refrain letters COMMAND …

  new NAME [--title T] [--piece ID]  begins a letter as a Markdown file; --piece announces a new piece
  preview NAME [--html FILE]         what a reader will get, as text; with --html the other part into a file
  test NAME ADDRESS                  sends it to one address, and remembers nothing
  send [NAME] [--rate N] [--domain-rate N] [--wait]
                                     queues the letter for everybody who wants it, once, and sends what is due;
                                     without NAME only what is due. Mails a second in all, and to one domain (0: no
                                     limit). --wait stays until nothing waits for a further try
  status                             readers, letters, what waits, what was refused, what is uncertain
  import FILE.csv                    adds readers who have agreed elsewhere; bad lines are named, good ones kept
  export                             every reader as CSV on standard output
  inbound                            reads one mail from standard input: a wish to stop, a bounce, a complaint

Each takes --json. It ends with 0 when all is well, 1 when the input is at fault or something could not be sent, 2 when the
call is.

  REFRAIN_SMTP         smtp://user:password@host:587, or smtps://…; without it letters wait
  REFRAIN_SITE         the public address, https://…, for the links in mails
  REFRAIN_FROM         Name <address>
  REFRAIN_INBOUND      an address whose mails are handed to 'inbound'; it must take name+anything@…
  REFRAIN_LETTERS      the folder of letters (data/letters)
  REFRAIN_LETTERS_DB   where readers are kept: a file (data/letters.db) or postgres://…
  REFRAIN_READING      a folder of pieces of your own
`,
  usage: "refrain letters new|preview|test|send|status|import|export|inbound … More: refrain letters --help",
  badSetting: (name: string, found: string): string =>
    `${name} cannot be used: found ${JSON.stringify(found)}.`,
  badName: "a letter’s name is made of a–z, 0–9 and -.",
  exists: (file: string): string => `${file} is there already.`,
  made: (file: string): string => `${file} is ready to be written in.`,
  missing: (file: string): string => `there is no letter ${file}; 'refrain letters new' begins one.`,
  noTitle: (file: string): string => `${file} has no title, or does not begin with lines between ---.`,
  noPiece: (id: string): string => `there is no piece ${id}.`,
  untitled: "A letter",
  start: "Write here.",
  pieceText: (title: string, summary: string, id: string): string =>
    `There is a new piece to read: [${title}](${id}.md).\n\n${summary}`,
  written: (file: string): string => `The HTML part is in ${file}.`,
  noSmtp: "REFRAIN_SMTP is not set: letters wait until it is.",
  badAddress: "that is not an address mail can be sent to.",
  tested: (address: string): string => `Sent to ${address}.`,
  notTested: (why: string): string => `it was not taken: ${why}`,
  queued: (name: string, count: number): string =>
    `${name} is queued for ${count === 1 ? "one reader" : `${count} readers`}.`,
  before: (name: string): string =>
    `${name} was queued before; nobody gets it twice, and what was changed since is not sent.`,
  sending: (done: number, all: number): string => `${done} of ${all}`,
  tally: (t: { sent: number; later: number; refused: number; uncertain: number }): string =>
    `${t.sent} sent, ${t.later} to be tried again, ${t.refused} refused, ${t.uncertain} uncertain.`,
  later: (count: number, at: string): string =>
    `${count} ${count === 1 ? "waits" : "wait"} for a further try, the first at ${at}: 'refrain serve' makes it, or this command again.`,
  trouble: (why: string): string => `sending stopped: ${why} Nothing is lost; the rest waits.`,
  status: {
    readers: "Readers",
    noReaders: "Nobody yet.",
    mails: "Mails",
    noMails: "None yet.",
    waiting: (due: number, later: number): string => `${due} due now, ${later} later`,
    uncertain: "Uncertain: they may have arrived, and are not sent again",
    refused: "Refused",
    runs: "no more of them are shown",
  },
  imported: (added: number, known: number, bad: number): string =>
    `${added} added, ${known} were known before, ${bad} bad ${bad === 1 ? "line" : "lines"}.`,
  line: (number: number, why: string): string => `line ${number}: ${why}`,
  csv: {
    fields: "not the fields of the first line",
    quote: "a quotation mark is not closed",
    address: {
      empty: "no address",
      long: "too long for an address",
      sign: "a sign that no address has",
      at: "an address has exactly one @",
      domain: "no place mail can be sent to after the @",
      letters: "letters before the @ that cannot be sent to",
    },
  },
  noFile: (file: string): string => `cannot read ${file}.`,
  nothing: "nothing on standard input.",
  inbound: {
    stop: "Stopped: the reader asked.",
    bounced: "Stopped: the box is not there.",
    complained: "Stopped: the reader complained.",
    passing: "A bounce that may pass; nothing changed.",
    unknown: "Nothing of ours in it; nothing changed.",
  },
};
