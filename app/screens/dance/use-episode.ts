import { loopOf, type Episode, type Loop, type Partners } from "@refrain/core/dance";
import { partnersOf, useApp } from "../app.ts";
import { useGone } from "../use-gone.ts";

export interface EpisodeScreen {
  readonly episode: Episode;
  readonly loop: Loop;
  readonly partners: Partners;
}

/** The episode a screen is about; undefined while the history is read. One that is not there, or may not be shown, leads Home. */
export function useEpisode(
  id: string,
  mayShow: (episode: Episode) => boolean = () => true,
): EpisodeScreen | undefined {
  const { snapshot } = useApp();
  const episode = snapshot.history.episodes.find((one) => one.id === id);
  const gone = snapshot.ready && !(episode && mayShow(episode));
  useGone(gone);
  if (!episode || !mayShow(episode)) return undefined;
  const partners = partnersOf(snapshot);
  return { episode, partners, loop: loopOf(partners, episode) };
}
