import type { MouseEvent } from "react";
import button from "#app/_ui/button.module.css";
import styles from "./resume-offer.module.css";

/** Offers to go on at `panel` with the answers that the device kept, or to start again. Closing it goes on where one is. */
export function ResumeOffer({
  panel,
  strings,
  onClose,
}: {
  panel: HTMLElement;
  strings: Readonly<Record<"title" | "lead" | "restart", string>>;
  onClose: () => void;
}) {
  return (
    <dialog
      ref={(dialog) => dialog?.showModal()}
      className={styles.offer}
      aria-labelledby="resume-title"
      onClose={onClose}
    >
      <h2 id="resume-title" className={styles.title}>
        {strings.title}
      </h2>
      <p>{strings.lead}</p>
      <button
        type="button"
        className={`${button.button} ${button.primary}`}
        onClick={(event) => {
          closeDialog(event);
          location.hash = panel.id;
        }}
      >
        {panel.dataset.resume}
      </button>
      <button
        type="reset"
        form="quiz"
        className={`${button.button} ${button.quiet}`}
        onClick={closeDialog}
      >
        {strings.restart}
      </button>
    </dialog>
  );
}

/** The browser gives the focus back to where it was before. */
function closeDialog({ currentTarget }: MouseEvent) {
  currentTarget.closest("dialog")?.close();
}
