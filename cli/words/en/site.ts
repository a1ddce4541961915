export const site = {
  badSetting: (name: string, found: string): string =>
    `${name} cannot be used: found ${JSON.stringify(found)}. 'refrain letters --help' explains it.`,
  waits: (count: string): string =>
    `${count === "1" ? "One mail waits" : `${count} mails wait`}: REFRAIN_SMTP is not set, so nothing can be sent.`,
  trouble: (why: string): string => `Sending mail stopped for now, and will be tried again: ${why}`,
};
