/** Rates that turn nobody away. */
export const calm = {
  member: { perSecond: 1e6, burst: 1e6 },
  stranger: { perSecond: 1e6, burst: 1e6 },
};

export const poster = (url: string) => async (path: string, token: string, body: string) => {
  const answer = await fetch(url + path, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) },
  });
  return { status: answer.status, text: await answer.text() };
};
