/** What the mails say, apart from the letters themselves. `{{…}}` is filled in for each reader. */
export const mails = {
  why: "You get this because you asked for it and confirmed it. Nobody is told whether you read it.",
  mine: "Change what you get",
  stop: "Get no more",
  confirm: {
    subject: "Please confirm",
    body: [
      "Somebody, probably you, asked for letters at this address.",
      "If it was you, press this link and then the button behind it. It works for two days:",
      "{{link}}",
      "If it wasn’t you, do nothing. Without the button nothing is sent, and this address is forgotten after two days.",
    ],
  },
  already: {
    subject: "You get our letters already",
    body: [
      "Somebody, probably you, asked for letters at this address. It gets them already.",
      "Here you can change what you get, or end it:",
      "{{link}}",
    ],
  },
  comment: {
    subject: "What you wrote can be read now",
    body: [
      "What you wrote under “{{piece}}” can be read now:",
      "{{page}}",
      "If you would like to hear when somebody answers, press this:",
      "{{link}}",
      "Without that you get no further mail about it, and your address is not used again.",
    ],
  },
  reply: {
    subject: "An answer to what you wrote",
    body: [
      "{{name}} answered what you wrote under “{{piece}}”:",
      "{{page}}",
      "No more mails about this one:",
      "{{link}}",
    ],
  },
};
