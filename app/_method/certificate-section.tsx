import { CertificateCareless } from "./certificate-careless.tsx";
import { CertificateCost } from "./certificate-cost.tsx";
import { CertificateDimensions } from "./certificate-dimensions.tsx";
import { CertificateFirst } from "./certificate-first.tsx";
import { CertificateKeys } from "./certificate-keys.tsx";
import { CertificatePeople } from "./certificate-people.tsx";
import { CertificatePlaces } from "./certificate-places.tsx";
import { CertificateQuestions } from "./certificate-questions.tsx";
import styles from "./certificate-section.module.css";
import { CertificateFold } from "./certificate-table.tsx";
import type { CertificateView } from "./certificate-view.ts";

/** The certificate for a curious reader: is the quiz fair, can it be trusted, and what does the express quiz cost. */
export function CertificateSection({ view }: { view: CertificateView }) {
  const { strings, words } = view;
  return (
    <div className={styles.section}>
      <p>{words.origin}</p>
      <CertificateKeys view={view} />
      <CertificateFirst view={view} />
      <CertificatePlaces view={view} />
      <CertificatePeople view={view} />
      <CertificateQuestions view={view} />
      <CertificateDimensions view={view} />
      <CertificateCareless view={view} />
      <CertificateCost view={view} />
      <CertificateFold summary={strings.methodTitle}>
        {strings.methodText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </CertificateFold>
      <p>
        <a href="#commands">{words.more}</a>
      </p>
    </div>
  );
}
