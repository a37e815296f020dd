import type { CertificateView } from "./certificate-view.ts";

/** The commands that produce the certificate again. */
export function CertificateCommands({ view: { locale, words } }: { view: CertificateView }) {
  const { lead, check, report, folder } = words.commands;
  const command = "npm run -s bank --";
  return (
    <div id="commands">
      <p>{lead}</p>
      <dl>
        <dt>
          <code>{`${command} check`}</code>
        </dt>
        <dd>{check}</dd>
        <dt>
          <code>{`${command} report --out ${folder} --locale ${locale}`}</code>
        </dt>
        <dd>{report}</dd>
      </dl>
    </div>
  );
}
