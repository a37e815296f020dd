const forbidden = /[\\/:*?"<>|,;\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]+/gu;

/**
 * Gives the header that names a download, for old browsers in plain letters and for the others as the title is.
 * @example nameDownload({ title: "Été", day: "2026-11-26", extension: "csv" })
 * // attachment; filename="azimut-Ete-2026-11-26.csv"; filename*=UTF-8''azimut-%C3%89t%C3%A9-2026-11-26.csv
 */
export function nameDownload(given: { title: string; day: string; extension: string }): string {
  const { title, day, extension } = given;
  const plain = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, "-");
  const full = title.replaceAll(forbidden, " ").trim().replaceAll(/\s+/g, "-");
  const [short, long] = [plain, full].map((name) => joinParts([name, day], extension));
  const escaped = encodeURIComponent(long ?? "").replaceAll(/['()*]/g, escapeCharacter);
  return `attachment; filename="${short}"; filename*=UTF-8''${escaped}`;
}

function joinParts([name = "", day = ""]: readonly string[], extension: string): string {
  const middle = [...name]
    .slice(0, 60)
    .join("")
    .replaceAll(/^-+|-+$/g, "");
  return `${["azimut", middle, day].filter((part) => part !== "").join("-")}.${extension}`;
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
