import { useEffect, useState } from "react";
import { longestWait } from "#app/_ask/ask.ts";
import { type CardFormat, cardFormatNames, picturePath } from "#app/_card/card-scene.ts";
import buttons from "#app/_ui/button.module.css";
import type { DialogStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./share-ways.module.css";

const quiet = `${buttons.button} ${buttons.quiet}`;

/** The ways to share a card whose link is made. `say` tells what happened. */
export function ShareWays({
  path,
  words,
  title,
  format,
  say,
}: {
  path: string;
  words: DialogStrings;
  title: string;
  format: CardFormat;
  say: (text: string) => void;
}) {
  const link = `${window.location.origin}${path}`;
  const both = `${title}\n${link}`;
  const sends = [
    {
      name: words.linkedin,
      href: `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(link)}`,
    },
    { name: words.whatsapp, href: `https://wa.me/?text=${encodeURIComponent(both)}` },
  ];
  const draft = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(both)}`;
  return (
    <div className={styles.ways}>
      <DeviceShare
        picture={picturePath(path, format)}
        file={fillTemplate(words.file, { format })}
        shared={{ title, text: title, url: link }}
        words={words}
        say={say}
      />
      <h3 className={styles.title}>{words.ways}</h3>
      <p className={styles.row}>
        {sends.map(({ name, href }) => (
          <a
            key={name}
            className={quiet}
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => say(fillTemplate(words.opened, { name }))}
          >
            {name}
          </a>
        ))}
        <a className={quiet} href={draft} onClick={() => say(words.openedEmail)}>
          {words.email}
        </a>
      </p>
      <h3 className={styles.title}>{words.downloads}</h3>
      <p className={styles.row}>
        {cardFormatNames.map((name) => (
          <a
            key={name}
            className={quiet}
            href={picturePath(path, name)}
            download={fillTemplate(words.file, { format: name })}
            onClick={() => say(fillTemplate(words.downloading, { name: words.formats[name] }))}
          >
            {words.formats[name]}
          </a>
        ))}
      </p>
      <p>
        <a href={path}>{words.see}</a>
      </p>
    </div>
  );
}

/**
 * The device's own way to share, with the picture as a file where it takes one; where the browser has no such way, that is said.
 * The picture is fetched beforehand, since a device only shares right after a press.
 */
function DeviceShare({
  picture,
  file,
  shared,
  words,
  say,
}: {
  picture: string;
  file: string;
  shared: { title: string; text: string; url: string };
  words: Pick<
    DialogStrings,
    "device" | "deviceLink" | "deviceDone" | "deviceFailed" | "deviceNone"
  >;
  say: (text: string) => void;
}) {
  const [files, setFiles] = useState<File[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchPicture(picture, file)
      .then((fetched) => {
        if (isWanted) setFiles(canShare([fetched]) ? [fetched] : []);
      })
      .catch(() => isWanted && setFiles([]));
    return () => {
      isWanted = false;
    };
  }, [picture, file]);
  if (!("share" in navigator)) return <p className={styles.none}>{words.deviceNone}</p>;
  if (files === null) return null;
  return (
    <p>
      <button
        type="button"
        className={`${buttons.button} ${buttons.quiet}`}
        onClick={() =>
          navigator.share(files.length > 0 ? { ...shared, files } : shared).then(
            () => say(words.deviceDone),
            () => say(words.deviceFailed),
          )
        }
      >
        {files.length > 0 ? words.device : words.deviceLink}
      </button>
    </p>
  );
}

function canShare(files: File[]): boolean {
  return "canShare" in navigator && navigator.canShare({ files });
}

/** Where the picture does not come in time, the link alone is shared. */
async function fetchPicture(path: string, name: string): Promise<File> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), longestWait);
  try {
    const response = await fetch(path, { signal: limit.signal });
    if (!response.ok) throw new Error(`no picture: ${response.status}`);
    return new File([await response.blob()], name, { type: "image/png" });
  } finally {
    clearTimeout(timer);
  }
}
