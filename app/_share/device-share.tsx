import { useEffect, useState } from "react";
import buttons from "#app/_ui/button.module.css";

/**
 * The device's own way to share, with the picture as a file: shown where the device has it. The picture is fetched
 * beforehand, since a device only shares right after a press.
 */
export function DeviceShare({
  picture,
  file,
  shared,
  words,
  say,
}: {
  picture: string;
  file: string;
  shared: { title: string; text: string; url: string };
  words: { device: string; deviceDone: string; deviceFailed: string };
  say: (text: string) => void;
}) {
  const [files, setFiles] = useState<File[]>([]);
  useEffect(() => {
    let isWanted = true;
    fetchPicture(picture, file)
      .then((fetched) => {
        if (isWanted && canShare([fetched])) setFiles([fetched]);
      })
      .catch(() => isWanted && setFiles([]));
    return () => {
      isWanted = false;
    };
  }, [picture, file]);
  if (files.length === 0) return null;
  return (
    <p>
      <button
        type="button"
        className={`${buttons.button} ${buttons.quiet}`}
        onClick={() =>
          navigator.share({ ...shared, files }).then(
            () => say(words.deviceDone),
            () => say(words.deviceFailed),
          )
        }
      >
        {words.device}
      </button>
    </p>
  );
}

function canShare(files: File[]): boolean {
  return "canShare" in navigator && navigator.canShare({ files });
}

async function fetchPicture(path: string, name: string): Promise<File> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`no picture: ${response.status}`);
  return new File([await response.blob()], name, { type: "image/png" });
}
