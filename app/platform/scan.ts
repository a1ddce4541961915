/** Milliseconds between two looks at the picture. */
const pause = 200;
/** Width the picture is looked at, in pixels: enough for a code, and quick. */
const width = 480;

/**
 * Looks for a code in what the camera sees. `found` says whether a text was the one wanted; then the camera stops. Gives
 * the way to stop, or undefined where there is no camera. No picture is kept or sent.
 */
export async function scan(
  video: HTMLVideoElement,
  found: (text: string) => boolean,
): Promise<(() => void) | undefined> {
  let stream: MediaStream | undefined;
  const release = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment" },
      audio: false,
    });
    const { default: read } = await import("jsqr");
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d", { willReadFrequently: true });
    let timer = 0;
    const stop = () => {
      clearInterval(timer);
      release();
    };
    video.srcObject = stream;
    await video.play();
    timer = window.setInterval(() => {
      if (!context || video.videoWidth === 0) return;
      canvas.width = width;
      canvas.height = Math.round((width * video.videoHeight) / video.videoWidth);
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const code = read(data, canvas.width, canvas.height);
      if (code && found(code.data)) stop();
    }, pause);
    return stop;
  } catch {
    // The camera may have been on already: its light goes out.
    release();
    return undefined;
  }
}
