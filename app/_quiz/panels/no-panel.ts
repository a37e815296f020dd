// The browser's share of every-panel.tsx: the styles, in the same order, and nothing that draws.
import "#app/_ui/heard.module.css";
import "./radio-row.module.css";
import "./scale-points.module.css";
import "./panel.module.css";
import "#app/_ui/button.module.css";
import "#app/_ui/role-mark.module.css";
import "./last-panels.module.css";
import "./panel-bar.module.css";
import "./question.module.css";
import "./row.module.css";

/** Draws nothing: the panels are in the page already. */
export function EveryPanel() {
  return null;
}
